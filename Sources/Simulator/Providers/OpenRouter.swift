extension SimulatedProvider {
  static let openRouter = SimulatedProvider(
    id: "openrouter", name: "OpenRouter", base: "/openrouter/api/v1", variable: "OPENROUTER_BASE_URL",
    models: ["openai/gpt-4o-mini", "mistralai/mistral-small:free"],
    refusals: OpenAIStyle.refusals(
      keyMissing: OpenRouterErrors.error(401, "No auth credentials found"),
      keyInvalid: OpenRouterErrors.keyInvalid, unknownModel: OpenRouterErrors.modelNotFound,
      unknownPath: { _ in OpenRouterErrors.error(404, "Not Found") },
      invalid: { OpenRouterErrors.error(400, $0.message) }),
    // The list is public, so it proves nothing about a key.
    routes: OpenAIStyle.routes("api/v1", models: .open) + [
      Route("GET", "api/v1/key", .free, OpenRouterErrors.key),
      Route("GET", "api/v1/credits", .free, OpenRouterErrors.credits),
    ],
    scenarios: OpenRouterErrors.scenarios)
}

/// How OpenRouter refuses: the status once more as code, and the reason in the metadata.
enum OpenRouterErrors {
  static func error(_ status: Int, _ message: String, metadata: JSON? = nil) -> Answer {
    var members: [JSON.Member] = [
      .init(name: "message", value: .text(message)), .init(name: "code", value: .integer(status)),
    ]
    if let metadata { members.append(.init(name: "metadata", value: metadata)) }
    return .json(status, ["error": .object(members), "user_id": "user_FAKE"])
  }

  static let keyInvalid = error(401, "User not found.")
  static let modelNotFound = error(400, "{model} is not a valid model ID")

  static let key: @Sendable (Call) -> Answer = { call in
    let left: JSON = call.hasCredit ? 7.5 : 0
    return .json(
      200,
      [
        "data": [
          "label": "sk-or-v1-FAKE...FAKE", "limit": 10, "limit_remaining": left, "usage": call.hasCredit ? 2.5 : 10,
          "is_free_tier": false, "rate_limit": ["requests": -1, "interval": "10s"],
        ]
      ])
  }

  static let credits: @Sendable (Call) -> Answer = { call in
    .json(200, ["data": ["total_credits": 10, "total_usage": call.hasCredit ? 2.5 : 10]])
  }

  private static let upstream: JSON = [
    "error": ["message": "Too many requests for this model", "type": "rate_limit_error", "code": "rate_limit_exceeded"]
  ]

  static let scenarios: [Scenario] = [
    Scenario(
      "402", "quota_exhausted",
      error(
        402,
        "This request requires more credits, or fewer max_tokens. You requested up to 4096 tokens, but can only afford "
          + "512. To increase, visit https://openrouter.ai/settings/credits and add more credits",
        metadata: ["limit_source": "openrouter_credits"])),
    Scenario(
      "key_limit", "quota_exhausted", french: "le plafond de cette clé est atteint",
      english: "this key's own cap is reached",
      error(
        403, "Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys",
        metadata: ["limit_source": "openrouter_key_limit"])),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, error(401, "No auth credentials found")),
    Scenario(
      "rpd", "rate_limited",
      error(
        429, "Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day",
        metadata: [
          "headers": [
            "X-RateLimit-Limit": "50", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "4070908800000",
          ],
          "provider_name": .null,
        ])),
    Scenario(
      "upstream", "rate_limited", french: "la limite est celle de l'hébergeur du modèle",
      english: "the limit is that of the model's host",
      error(429, "Provider returned error", metadata: ["raw": .text("\(upstream)"), "provider_name": "FakeHost"])),
    Scenario(
      "permission_denied", "permission_denied", french: "les réglages de confidentialité excluent tout hébergeur",
      english: "the privacy settings exclude every host",
      error(
        404,
        "No endpoints found matching your data policy. Configure: https://openrouter.ai/settings/privacy")),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400,
        "This endpoint's maximum context length is 131072 tokens. However, you requested about 140233 tokens. Please "
          + "reduce the length of either one.")),
    Scenario(
      "overloaded", "overloaded",
      error(503, "There is no available model provider that meets your routing requirements: over capacity")),
    Scenario("server_error", "server_error", error(500, "Internal Server Error")),
  ]
}
