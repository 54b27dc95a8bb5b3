extension Provider {
  static let vllm = Provider(
    "vllm", name: "vLLM", keyVariables: ["VLLM_API_KEY"], isLocal: true,
    pages: [.support: "https://docs.vllm.ai"],
    marks: [
      .sentence("max_tokens must be at least 1, got -"), .client("hosted_vllm"), .name("vllm"), .host("docs.vllm.ai"),
    ],
    rules: [
      Rule("vllm.unauthorized", .keyInvalid, onlyHere: true, when: .all(.status(401), .value("unauthorized")))
    ])
}
