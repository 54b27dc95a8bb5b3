extension SimulatedProvider {
  static let moonshot = SimulatedProvider(
    id: "moonshot", name: "Moonshot", base: "/moonshot/v1", variable: "MOONSHOT_BASE_URL",
    models: ["kimi-k2-turbo-preview", "moonshot-v1-8k"],
    refusals: OpenAIStyle.refusals(
      keyMissing: MoonshotErrors.keyInvalid, keyInvalid: MoonshotErrors.keyInvalid,
      unknownModel: MoonshotErrors.modelNotFound,
      unknownPath: { _ in MoonshotErrors.error(404, "url_not_found", "The requested URL was not found") },
      invalid: { MoonshotErrors.error(400, "invalid_request_error", "Invalid request: " + $0.message) }),
    routes: OpenAIStyle.routes("v1") + [Route("GET", "v1/users/me/balance", .free, MoonshotErrors.balance)],
    scenarios: MoonshotErrors.scenarios)
}

/// How Moonshot refuses: only the type tells money from rate, both are 429.
enum MoonshotErrors {
  static func error(_ status: Int, _ type: JSON, _ message: String) -> Answer {
    .json(status, ["error": ["message": .text(message), "type": type]])
  }

  static let keyInvalid = error(401, "invalid_authentication_error", "Invalid Authentication")
  static let modelNotFound = error(
    404, "resource_not_found_error", "Not found the model {model} or Permission denied")

  static let balance: @Sendable (Call) -> Answer = { call in
    let left: JSON = call.hasCredit ? 12.5 : 0
    return .json(
      200,
      [
        "code": 0, "data": ["available_balance": left, "voucher_balance": 0, "cash_balance": left], "scode": "0x0",
        "status": true,
      ])
  }

  static let scenarios: [Scenario] = [
    Scenario(
      "insufficient_quota", "quota_exhausted",
      error(
        429, "exceeded_current_quota_error",
        "Your account org-FAKE<ak-FAKE> is suspended due to insufficient balance, please recharge your account or check "
          + "your plan and billing details")),
    Scenario(
      "concurrency", "rate_limited",
      error(
        429, "rate_limit_reached_error",
        "Your account org-FAKE<ak-FAKE> request reached organization max concurrency: 3, please try again after 1 "
          + "seconds")),
    Scenario(
      "rpm", "rate_limited",
      error(
        429, "rate_limit_reached_error",
        "Your account org-FAKE<ak-FAKE> request reached organization max RPM: 20, please try again after 1 seconds")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(400, "invalid_request_error", "Invalid request: Your request exceeded model token limit: 8192")),
    Scenario(
      "content_filtered", "content_filtered",
      error(400, "content_filter", "The request was rejected because it was considered high risk")),
    Scenario(
      "overloaded", "overloaded",
      error(429, "engine_overloaded_error", "The engine is currently overloaded, please try again later")),
    Scenario("server_error", "server_error", error(500, "unexpected_output", "unexpected output")),
  ]
}
