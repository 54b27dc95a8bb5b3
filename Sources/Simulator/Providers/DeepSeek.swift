extension SimulatedProvider {
  static let deepSeek = SimulatedProvider(
    id: "deepseek", name: "DeepSeek", base: "/deepseek", variable: "DEEPSEEK_BASE_URL",
    models: ["deepseek-flash", "deepseek-v4-pro"],
    refusals: OpenAIStyle.refusals(
      keyMissing: .text(401, "Authentication Fails (governor)"), keyInvalid: DeepSeekErrors.keyInvalid,
      unknownModel: DeepSeekErrors.error(400, "Model Not Exist"),
      unknownPath: { _ in Answer(status: 404, body: .whole("")) }),
    routes: OpenAIStyle.routes("") + OpenAIStyle.routes("v1") + [
      Route("POST", "anthropic/v1/messages", .spends, AnthropicAnswers.messages),
      Route("GET", "user/balance", .free, DeepSeekErrors.balance),
    ],
    scenarios: DeepSeekErrors.scenarios)
}

/// How DeepSeek refuses: one code for nearly everything, so that type and sentence decide.
enum DeepSeekErrors {
  static func error(_ status: Int, _ message: String, type: JSON = "invalid_request_error") -> Answer {
    OpenAIStyle.error(status, message, type: type, code: "invalid_request_error")
  }

  static let keyInvalid = error(
    401, "Authentication Fails, Your api key: ****FAKE is invalid", type: "authentication_error")

  /// The endpoint that shows an empty account without a completion.
  static let balance: @Sendable (Call) -> Answer = { call in
    let amount: JSON = call.hasCredit ? "12.50" : "0.00"
    return .json(
      200,
      [
        "is_available": .bool(call.hasCredit),
        "balance_infos": [
          [
            "currency": "USD", "total_balance": amount, "granted_balance": "0.00", "topped_up_balance": amount,
          ]
        ],
      ])
  }

  static let scenarios: [Scenario] = [
    Scenario("402", "quota_exhausted", error(402, "Insufficient Balance", type: "unknown_error")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, .text(401, "Authentication Fails (governor)")),
    Scenario(
      "concurrency", "rate_limited",
      error(429, "Rate limit reached: too many concurrent requests. Please slow down.", type: "rate_limit_error")),
    Scenario("model_not_found", "model_not_found", error(400, "Model Not Exist")),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400,
        "This model's maximum context length is 131072 tokens. However, you requested 140233 tokens (140217 in the "
          + "messages, 16 in the completion). Please reduce the length of the messages or completion.")),
    Scenario("content_filtered", "content_filtered", error(400, "Content Exists Risk")),
    Scenario(
      "request_invalid", "request_invalid",
      error(
        422,
        "Failed to deserialize the JSON body into the target type: messages: invalid type: string, expected a "
          + "sequence")),
    Scenario(
      "overloaded", "overloaded",
      error(503, "Service is too busy. Please try again later.", type: "service_unavailable_error")),
    Scenario("server_error", "server_error", error(500, "Internal Server Error", type: "internal_error")),
  ]
}
