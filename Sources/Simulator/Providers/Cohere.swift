extension SimulatedProvider {
  static let cohere = SimulatedProvider(
    id: "cohere", name: "Cohere", base: "/cohere", variable: "CO_API_URL",
    models: ["command-a-03-2025", "command-r7b-12-2024"], missingModels: ["command-light"],
    refusals: OpenAIStyle.refusals(
      keyMissing: CohereErrors.error(401, "no api key supplied"), keyInvalid: CohereErrors.keyInvalid,
      unknownModel: CohereErrors.modelNotFound,
      unknownPath: { CohereErrors.error(404, "endpoint not found: \(OpenAIStyle.ownPath($0))") },
      invalid: { CohereErrors.error(400, "invalid request: " + $0.message) }),
    headers: [
      Field("x-trial-endpoint-call-limit", "10"), Field("x-trial-endpoint-call-remaining", "9"),
    ],
    routes: OpenAIStyle.routes("compatibility/v1") + [
      Route("GET", "v1/models", .free, CohereErrors.models), Route("GET", "v2/models", .free, CohereErrors.models),
      Route("POST", "v2/chat", .spends, CohereErrors.chat),
      Route("POST", "v1/check-api-key", .free) { _ in .json(200, ["valid": true]) },
    ],
    scenarios: CohereErrors.scenarios)
}

/// How Cohere answers and refuses in its own form: an id and a message, nothing more.
enum CohereErrors {
  static func error(_ status: Int, _ message: String) -> Answer {
    .json(status, ["id": "00000000-0000-4000-8000-00000000fa4e", "message": .text(message)])
  }

  static let keyInvalid = error(401, "invalid api token")
  static let modelNotFound = error(404, "model '{model}' not found, make sure the correct model ID was used")

  static let models: @Sendable (Call) -> Answer = { call in
    .json(200, ["models": .list(call.provider.models.map { ["name": .text($0), "endpoints": ["chat"]] })])
  }

  static let chat: @Sendable (Call) -> Answer = { call in
    guard call.model != nil else { return error(400, "invalid request: model is required") }
    guard call.body["messages"].list?.isEmpty == false else {
      return error(400, "invalid request: message must be at least 1 token long or tool results must be specified.")
    }
    let words = Words(atMost: call.body["max_tokens"].integer)
    let tokens: JSON = ["input_tokens": 8, "output_tokens": .integer(words.count)]
    return .json(
      200,
      [
        "id": "00000000-0000-4000-8000-00000000fa4e", "finish_reason": words.isCut ? "MAX_TOKENS" : "COMPLETE",
        "message": ["role": "assistant", "content": [["type": "text", "text": .text(words.text)]]],
        "usage": ["billed_units": tokens, "tokens": tokens],
      ])
  }

  static let scenarios: [Scenario] = [
    Scenario(
      "rpm", "rate_limited", french: "clé d'essai : 10 appels par minute", english: "trial key: 10 calls per minute",
      error(
        429,
        "You are using a Trial key, which is limited to 10 API calls / minute. You can continue to use the Trial key for "
          + "free or upgrade to a Production key with higher rate limits at 'https://dashboard.cohere.com/api-keys'.")),
    Scenario(
      "402", "quota_exhausted",
      error(402, "Please add or update your payment method at https://dashboard.cohere.com/billing to continue")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, error(401, "no api key supplied")),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(400, "too many tokens: size limit exceeded by 2340 tokens. Try using shorter or fewer inputs.")),
    Scenario(
      "content_filtered", "content_filtered",
      error(498, "invalid request: your request includes a token that is blocked by the deny list")),
    Scenario("server_error", "server_error", error(500, "internal server error, this has been reported")),
  ]
}
