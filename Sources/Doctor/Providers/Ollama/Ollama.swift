extension Provider {
  static let ollama = Provider(
    "ollama", name: "Ollama", keyVariables: ["OLLAMA_API_KEY"], access: .ollama, isLocal: true,
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
      .sentence("maximum pending requests exceeded"), .sentence("llama runner process"),
      .client("encountered while running the model"),
      .sentence("model runner has unexpectedly stopped"),
      .client("ollama._types"), .client("OLLAMA_HOST"),
      .adapter("OllamaException"), .name("ollama"),
    ],
    rules: [
      // The machine does not grow by waiting.
      Rule(
        "ollama.memory", .serverError, at: .tooLarge, waitHelps: false,
        when: .says(
          "requires more system memory", "model request too large for system", "unable to allocate CPU buffer",
          "cudaMalloc failed: out of memory",
          "runner process has terminated", "model runner has unexpectedly stopped")),
      // What broke off is the model on that machine, not the way to it.
      Rule("ollama.run", .serverError, at: .endpoint, when: .says("encountered while running the model")),
      Rule(
        "ollama.gpu", .serverError, at: .tooLarge, onlyHere: true, waitHelps: false,
        when: .says("CUDA error: out of memory", "CUDA out of memory")),
    ],
    advice: Advice(french: Advice.ollamaFrench, english: Advice.ollamaEnglish))
}

extension Access {
  /// A local server: loading a model can take minutes, so only a model that is named is asked.
  static let ollama = Access(
    base: "http://localhost:11434", baseVariables: ["OLLAMA_BASE_URL", "OLLAMA_HOST", "OLLAMA_API_BASE"],
    modelVariables: ["OLLAMA_MODEL"],
    normalised: { address in
      let full = address.contains("://") ? address : "http://" + address
      let trimmed = full.hasSuffix("/") ? String(full.dropLast()) : full
      // The OpenAI form of the address; `0.0.0.0` is where a server listens, not where one calls.
      let root = trimmed.hasSuffix("/v1") ? String(trimmed.dropLast(3)) : trimmed
      return root.replacing("//0.0.0.0", with: "//127.0.0.1")
    },
    questions: { account in
      let list = Question.models("/api/tags")
      return account.model == nil ? [list] : [list, .chat(of: account, "/v1/chat/completions")]
    })
}
