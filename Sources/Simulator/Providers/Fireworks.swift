extension SimulatedProvider {
  static let fireworks = SimulatedProvider(
    id: "fireworks", name: "Fireworks AI", base: "/fireworks/inference/v1", variable: "FIREWORKS_BASE_URL",
    models: ["accounts/fireworks/models/gpt-oss-20b"],
    refusals: OpenAIStyle.refusals(
      keyMissing: FireworksErrors.keyInvalid, keyInvalid: FireworksErrors.keyInvalid,
      unknownModel: FireworksErrors.modelNotFound,
      unknownPath: { _ in FireworksErrors.error(404, "NOT_FOUND", "Path not found") },
      invalid: { FireworksErrors.error(400, "invalid_request_error", $0.message) }),
    headers: [Field("x-ratelimit-limit-requests", "600"), Field("x-ratelimit-remaining-requests", "599")],
    routes: OpenAIStyle.routes("inference/v1"), scenarios: FireworksErrors.scenarios)
}

/// How Fireworks refuses: 412 is money here.
enum FireworksErrors {
  static func error(_ status: Int, _ code: JSON, _ message: String) -> Answer {
    .json(status, ["error": ["object": "error", "type": "error", "code": code, "message": .text(message)]])
  }

  static let keyInvalid = error(401, "UNAUTHORIZED", "The API key you provided is invalid.")
  static let modelNotFound = error(404, "NOT_FOUND", "Model not found, inaccessible, and/or not deployed")

  static let scenarios: [Scenario] = [
    Scenario(
      "spend_limit", "quota_exhausted", french: "compte suspendu par son plafond (412)",
      english: "account suspended by its cap (412)",
      error(
        412, "PRECONDITION_FAILED",
        "Account fake is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices. "
          + "Please go to https://fireworks.ai/account/billing for more information.")),
    Scenario("402", "quota_exhausted", error(402, "PAYMENT_REQUIRED", "Payment required for this plan.")),
    Scenario("rpm", "rate_limited", error(429, "RESOURCE_EXHAUSTED", "Rate limit exceeded: too many requests.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "invalid_request_error", "The prompt is too long: 140233, model maximum context length: 131071")),
    Scenario("overloaded", "overloaded", error(503, "UNAVAILABLE", "The service is overloaded. Try again later.")),
    Scenario("server_error", "server_error", error(500, "INTERNAL", "Internal server error")),
  ]
}
