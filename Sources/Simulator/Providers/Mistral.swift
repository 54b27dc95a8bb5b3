extension SimulatedProvider {
  static let mistral = SimulatedProvider(
    id: "mistral", name: "Mistral", base: "/mistral/v1", variable: "MISTRAL_BASE_URL",
    models: ["mistral-small-latest", "mistral-large-latest"],
    refusals: OpenAIStyle.refusals(
      keyMissing: MistralErrors.keyInvalid, keyInvalid: MistralErrors.keyInvalid,
      unknownModel: MistralErrors.modelNotFound,
      unknownPath: { _ in .json(404, ["message": "no Route matched with those values"]) },
      invalid: MistralErrors.invalid),
    headers: [
      Field("x-ratelimit-limit-req-minute", "60"), Field("x-ratelimit-remaining-req-minute", "59"),
      Field("x-ratelimit-limit-tokens-minute", "500000"), Field("x-ratelimit-remaining-tokens-minute", "499992"),
    ],
    routes: OpenAIStyle.routes("v1"), scenarios: MistralErrors.scenarios)
}

/// How Mistral refuses: a flat object, a code in a string, and lists from its validation.
enum MistralErrors {
  static func error(_ status: Int, _ message: String, type: JSON, code: JSON) -> Answer {
    .json(status, ["object": "error", "message": .text(message), "type": type, "param": .null, "code": code])
  }

  /// The same whether the key is wrong or missing.
  static let keyInvalid = Answer.json(401, ["detail": "Unauthorized"])
  static let modelNotFound = error(400, "Invalid model: {model}", type: "invalid_model", code: "1500")

  static let invalid: @Sendable (Objection) -> Answer = { objection in
    let place: JSON = .list(["body"] + (objection.parameter.map { [.text($0)] } ?? []))
    return .json(422, ["detail": [["type": "missing", "loc": place, "msg": .text(objection.message), "input": [:]]]])
  }

  static let scenarios: [Scenario] = [
    Scenario(
      "rpm", "rate_limited", error(429, "Requests rate limit exceeded", type: "rate_limited", code: "1300")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario(
      "402", "quota_exhausted",
      error(402, "Payment required. Check the billing of your workspace.", type: "payment_required", code: "1700")),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "Prompt contains 140233 tokens and 0 draft tokens, too large for model with 131072 maximum context length",
        type: "invalid_request_prompt", code: "3051")),
    Scenario(
      "request_invalid", "request_invalid", invalid(Objection(message: "Field required", parameter: "messages"))),
    Scenario(
      "overloaded", "overloaded",
      error(
        429, "Service tier capacity exceeded for this model.", type: "service_tier_capacity_exceeded", code: "3505")),
    Scenario(
      "server_error", "server_error",
      error(500, "Service unavailable.", type: "internal_server_error", code: "3000")),
  ]
}
