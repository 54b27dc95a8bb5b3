extension Provider {
  static let ollama = Provider(
    "ollama", name: "Ollama", keyVariables: ["OLLAMA_API_KEY"], isLocal: true,
    offer: Offer(
      .free, french: "sur votre machine, sans clé ni compte (Llama, Qwen, Mistral)",
      english: "on your own machine, no key, no account (Llama, Qwen, Mistral)"),
    pages: [
      .models: "https://ollama.com/library", .keys: "https://ollama.com/settings/keys",
      .support: "https://github.com/ollama/ollama/issues",
    ],
    trial: ShellCommand("curl -sS http://localhost:11434/api/tags"),
    marks: [
      .host("localhost:11434"), .host("127.0.0.1:11434"), .host(":11434"), .host("port=11434"), .host("port 11434"),
      .host("ollama.com"),
      .sentence("not found, try pulling it first"), .sentence("not found (status code: 404)"),
      .sentence("requires more system memory"), .sentence("model request too large for system"),
      .client("ollama._types"), .client("OLLAMA_HOST"),
      .client("OllamaException"), .name("ollama"),
    ],
    rules: [
      // The machine does not grow by waiting.
      Rule(
        "ollama.memory", .serverError, at: .tooLarge, waitHelps: false,
        when: .says(
          "requires more system memory", "model request too large for system", "unable to allocate CPU buffer",
          "cudaMalloc failed: out of memory",
          "runner process has terminated"))
    ],
    advice: Advice(french: Advice.ollamaFrench, english: Advice.ollamaEnglish))
}
