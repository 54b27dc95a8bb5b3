extension SimulatedProvider {
  static let cerebras = SimulatedProvider(
    id: "cerebras", name: "Cerebras", base: "/cerebras/v1", variable: "CEREBRAS_BASE_URL",
    models: ["gpt-oss-120b", "llama3.1-8b"],
    refusals: OpenAIStyle.refusals(
      keyMissing: CerebrasErrors.keyMissing, keyInvalid: CerebrasErrors.keyInvalid,
      unknownModel: CerebrasErrors.modelNotFound,
      unknownPath: { _ in CerebrasErrors.error(404, "Not Found", type: "not_found_error", code: "not_found") },
      invalid: {
        CerebrasErrors.error(
          400, $0.message, type: "invalid_request_error", code: "wrong_request_format",
          param: $0.parameter.map(JSON.text) ?? .null)
      }),
    headers: [
      Field("x-ratelimit-limit-requests-day", "14400"), Field("x-ratelimit-remaining-requests-day", "14399"),
      Field("x-ratelimit-limit-tokens-minute", "60000"), Field("x-ratelimit-remaining-tokens-minute", "59976"),
    ],
    routes: OpenAIStyle.routes("v1"), scenarios: CerebrasErrors.scenarios)
}

/// How Cerebras refuses: OpenAI's members without the envelope.
enum CerebrasErrors {
  static func error(_ status: Int, _ message: String, type: JSON, code: JSON, param: JSON = .null) -> Answer {
    .json(status, ["message": .text(message), "type": type, "param": param, "code": code])
  }

  static let keyMissing = error(
    401, "API key is missing", type: "invalid_request_error", code: "missing_api_key", param: "api_key")
  static let keyInvalid = error(
    401, "Wrong API Key", type: "invalid_request_error", code: "wrong_api_key", param: "api_key")
  static let modelNotFound = error(
    404, "Model {model} does not exist or you do not have access to it.", type: "not_found_error",
    code: "model_not_found", param: "model")

  static let scenarios: [Scenario] = [
    Scenario(
      "tpm", "rate_limited",
      error(
        429, "Tokens per minute limit exceeded - too many tokens processed.", type: "too_many_tokens_error",
        code: "token_quota_exceeded", param: "quota")),
    Scenario(
      "rpm", "rate_limited",
      error(
        429, "Requests per minute limit exceeded - too many requests sent.", type: "too_many_requests_error",
        code: "request_quota_exceeded", param: "quota")),
    Scenario(
      "402", "quota_exhausted",
      error(
        402, "Payment required: add a payment method or credit.", type: "payment_required", code: "payment_required")
    ),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "Please reduce the length of the messages or completion. Current length is 140233 while limit is 131072",
        type: "invalid_request_error", code: "context_length_exceeded", param: "messages")),
    Scenario(
      "overloaded", "overloaded",
      error(
        503, "We're experiencing high traffic right now! Please try again soon.", type: "too_many_requests_error",
        code: "queue_exceeded", param: "queue")),
    Scenario(
      "server_error", "server_error",
      error(500, "Internal server error", type: "server_error", code: "server_error")),
  ]
}
