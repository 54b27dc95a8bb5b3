extension SimulatedProvider {
  static let zhipu = SimulatedProvider(
    id: "zhipu", name: "Zhipu / z.ai", base: "/zhipu/api/paas/v4", variable: "ZAI_BASE_URL",
    models: ["glm-4.6", "glm-4.5-air"],
    refusals: OpenAIStyle.refusals(
      keyMissing: ZhipuErrors.error(401, "1001", "Authentication parameter not received in Header"),
      keyInvalid: ZhipuErrors.keyInvalid, unknownModel: ZhipuErrors.modelNotFound,
      unknownPath: { request in
        .json(404, ["status": 404, "error": "Not Found", "path": .text(OpenAIStyle.ownPath(request))])
      },
      invalid: { ZhipuErrors.error(400, "1210", $0.message) }),
    routes: OpenAIStyle.routes("api/paas/v4"), scenarios: ZhipuErrors.scenarios)
}

/// How Zhipu refuses: a number in a string says what the status leaves open.
enum ZhipuErrors {
  static func error(_ status: Int, _ code: JSON, _ message: String) -> Answer {
    .json(status, ["error": ["code": code, "message": .text(message)]])
  }

  static let keyInvalid = error(401, "1000", "Authentication Failed")
  static let modelNotFound = error(400, "1211", "Unknown Model, please check the model code.")

  static let scenarios: [Scenario] = [
    Scenario(
      "insufficient_quota", "quota_exhausted",
      error(429, "1113", "Insufficient balance or no resource package. Please recharge.")),
    Scenario("rpm", "rate_limited", error(429, "1302", "Rate limit reached for requests")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "overloaded", "overloaded",
      error(429, "1305", "The service may be temporarily overloaded, please try again later")),
    Scenario("server_error", "server_error", error(500, "500", "Internal Error")),
  ]
}
