extension Provider {
  static let lmstudio = Provider(
    "lmstudio", name: "LM Studio", keyVariables: ["LMSTUDIO_API_KEY"], access: .lmstudio, isLocal: true,
    pages: [.support: "https://lmstudio.ai/docs"],
    marks: [
      .host("localhost:1234"), .host("127.0.0.1:1234"), .host("lmstudio.ai"),
      .sentence("Unexpected endpoint or method"), .sentence("Trying to keep the first"),
      .sentence("Cannot truncate prompt with n_keep"), .sentence("aborted due to insufficient system resources"),
      .name("lm studio"),
      .name("lmstudio"), .sentence("No models loaded. Please load"),
    ],
    rules: [
      Rule("lmstudio.no-model", .modelNotFound, when: .says("No models loaded. Please load")),
      // The machine does not grow by waiting.
      Rule(
        "lmstudio.memory", .serverError, at: .tooLarge, waitHelps: false,
        when: .says("Model loading aborted due to insufficient system resources")),
    ])
}

extension Access {
  static let lmstudio = Access(
    base: "http://localhost:1234/v1", baseVariables: ["LMSTUDIO_BASE_URL", "LM_STUDIO_BASE_URL"],
    modelVariables: ["LMSTUDIO_MODEL"],
    questions: { account in account.model == nil ? [.models()] : [.models(), .chat(of: account)] })
}
