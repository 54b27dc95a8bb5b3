extension Provider {
  static let lmstudio = Provider(
    "lmstudio", name: "LM Studio", keyVariables: ["LMSTUDIO_API_KEY"], isLocal: true,
    pages: [.support: "https://lmstudio.ai/docs"],
    marks: [
      .host("localhost:1234"), .host("127.0.0.1:1234"), .host("lmstudio.ai"),
      .sentence("Unexpected endpoint or method"), .sentence("Trying to keep the first"), .name("lm studio"),
      .name("lmstudio"), .sentence("No models loaded. Please load"),
    ],
    rules: [Rule("lmstudio.no-model", .modelNotFound, when: .says("No models loaded. Please load"))])
}
