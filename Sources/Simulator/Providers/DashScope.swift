extension SimulatedProvider {
  static let dashScope = SimulatedProvider(
    id: "dashscope", name: "DashScope", base: "/dashscope/compatible-mode/v1", variable: "DASHSCOPE_BASE_URL",
    models: ["qwen-plus", "qwen-turbo"],
    refusals: OpenAIStyle.refusals(
      keyMissing: DashScopeErrors.keyMissing, keyInvalid: DashScopeErrors.keyInvalid,
      unknownModel: DashScopeErrors.modelNotFound, unknownPath: { _ in Answer(status: 404, body: .whole("")) }),
    routes: OpenAIStyle.routes("compatible-mode/v1"), scenarios: DashScopeErrors.scenarios)
}

/// How DashScope refuses behind its paths of OpenAI's form.
enum DashScopeErrors {
  private static func error(_ status: Int, _ code: JSON, _ message: String, type: JSON? = nil) -> Answer {
    .json(
      status,
      [
        "error": ["message": .text(message), "type": type ?? code, "param": .null, "code": code],
        "request_id": "00000000-0000-4000-8000-00000000fa4e",
      ])
  }

  static let keyMissing = error(
    401, .null,
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.",
    type: "invalid_request_error")
  static let keyInvalid = error(401, "invalid_api_key", "Incorrect API key provided.", type: "invalid_request_error")
  static let modelNotFound = error(
    404, "model_not_found", "The model `{model}` does not exist or you do not have access to it.",
    type: "invalid_request_error")

  static let scenarios: [Scenario] = [
    Scenario(
      "arrearage", "quota_exhausted", french: "compte en retard de paiement (400)", english: "account in arrears (400)",
      error(400, "Arrearage", "Access denied, please make sure your account is in good standing.")),
    Scenario(
      "rpm", "rate_limited", error(429, "limit_requests", "Requests rate limit exceeded, please try again later.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "content_filtered", "content_filtered",
      error(400, "data_inspection_failed", "Input data may contain inappropriate content.")),
    Scenario(
      "server_error", "server_error",
      error(500, "internal_error", "An internal error has occurred, please try again later.")),
  ]
}
