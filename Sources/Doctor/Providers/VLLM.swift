extension Provider {
  static let vllm = Provider(
    "vllm", name: "vLLM", keyVariables: ["VLLM_API_KEY"], access: .vllm, isLocal: true,
    pages: [.support: "https://docs.vllm.ai"],
    marks: [
      .sentence("max_tokens must be at least 1, got -"), .client("(APIServer pid="), .client("[serving_chat.py:"),
      .client("hosted_vllm"), .name("vllm"), .host("docs.vllm.ai"),
      // The classes of the client library, as the server's own types.
      .client("\"type\":\"BadRequestError\",\"param\""), .client("\"type\":\"NotFoundError\",\"param\""),
    ],
    rules: [
      Rule("vllm.unauthorized", .keyInvalid, onlyHere: true, when: .all(.status(401), .value("unauthorized")))
    ])
}

extension Access {
  static let vllm = Access(
    base: "http://localhost:8000/v1", baseVariables: ["VLLM_BASE_URL"], modelVariables: ["VLLM_MODEL"],
    questions: { account in account.model == nil ? [.models()] : [.models(), .chat(of: account)] })
}
