extension SimulatedProvider {
  static let perplexity = SimulatedProvider(
    id: "perplexity", name: "Perplexity", base: "/perplexity", variable: "PERPLEXITY_BASE_URL",
    models: ["sonar", "sonar-pro"], missingModels: ["llama-3-sonar-small-32k-online"],
    refusals: OpenAIStyle.refusals(
      keyMissing: PerplexityErrors.keyInvalid, keyInvalid: PerplexityErrors.keyInvalid,
      unknownModel: PerplexityErrors.modelNotFound, unknownPath: OpenAIStyle.plainNotFound,
      invalid: { PerplexityErrors.error(400, "invalid_request", $0.message) }),
    // There is no list of models: only a completion says anything about a key.
    routes: [
      Route("POST", "chat/completions", .spends, OpenAIAnswers.chat),
      Route("POST", "v1/chat/completions", .spends, OpenAIAnswers.chat),
    ],
    scenarios: PerplexityErrors.scenarios)
}

/// How Perplexity refuses: the status stands once more as code.
enum PerplexityErrors {
  static func error(_ status: Int, _ type: JSON, _ message: String) -> Answer {
    .json(status, ["error": ["message": .text(message), "type": type, "code": .integer(status)]])
  }

  static let keyInvalid = error(401, "invalid_api_key", "Invalid API key provided.")
  static let modelNotFound = error(
    400, "invalid_model",
    "Invalid model '{model}'. Permitted models can be found in the documentation at "
      + "https://docs.perplexity.ai/getting-started/models.")

  static let scenarios: [Scenario] = [
    Scenario(
      "insufficient_quota", "quota_exhausted", french: "plus de crédit, dit sous un 401",
      english: "no credit, said as a 401",
      error(401, "insufficient_quota", "You exceeded your current quota, please check your plan and billing details.")),
    Scenario("rpm", "rate_limited", error(429, "rate_limit_exceeded", "Request rate limit exceeded.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "request_invalid", "request_invalid",
      error(400, "invalid_message", "Last message must have role `user` or `tool`.")),
    Scenario("server_error", "server_error", error(500, "internal_server_error", "Internal server error")),
  ]
}
