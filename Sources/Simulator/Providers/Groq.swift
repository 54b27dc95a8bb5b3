extension SimulatedProvider {
  static let groq = SimulatedProvider(
    id: "groq", name: "Groq", base: "/groq", variable: "GROQ_BASE_URL",
    models: ["openai/gpt-oss-20b", "openai/gpt-oss-120b"],
    refusals: OpenAIStyle.refusals(
      keyMissing: GroqErrors.keyInvalid, keyInvalid: GroqErrors.keyInvalid, unknownModel: GroqErrors.modelNotFound,
      unknownPath: { request in
        GroqErrors.error(
          404,
          "Unknown request URL: \(request.method) \(OpenAIStyle.ownPath(request)). Please check the URL for typos, or "
            + "see the docs at https://console.groq.com/docs/", type: "invalid_request_error", code: "unknown_url")
      },
      invalid: { GroqErrors.error(400, $0.message, type: "invalid_request_error", code: $0.code) }),
    headers: [
      Field("x-ratelimit-limit-requests", "1000"), Field("x-ratelimit-limit-tokens", "8000"),
      Field("x-ratelimit-remaining-requests", "999"), Field("x-ratelimit-remaining-tokens", "7976"),
      Field("x-ratelimit-reset-requests", "1m26.4s"), Field("x-ratelimit-reset-tokens", "180ms"),
      Field("x-request-id", "req_FAKE0001"),
    ],
    routes: OpenAIStyle.routes("openai/v1"),
    scenarios: GroqErrors.scenarios)
}

/// How Groq refuses: OpenAI's envelope without the members that have no value.
enum GroqErrors {
  static func error(
    _ status: Int, _ message: String, type: String, code: String?, headers: [Field] = []
  ) -> Answer {
    var members: [JSON.Member] = [
      .init(name: "message", value: .text(message)), .init(name: "type", value: .text(type)),
    ]
    if let code { members.append(.init(name: "code", value: .text(code))) }
    return .json(status, ["error": .object(members)], headers: headers)
  }

  /// The same whether the key is wrong or missing.
  static let keyInvalid = error(401, "Invalid API Key", type: "invalid_request_error", code: "invalid_api_key")

  static let modelNotFound = error(
    404, "The model `{model}` does not exist or you do not have access to it.", type: "invalid_request_error",
    code: "model_not_found")

  private static func rate(
    _ on: String, type: String, limit: Int, used: Int, requested: Int, wait: String, retryAfter: String
  ) -> Answer {
    error(
      429,
      "Rate limit reached for model `{model}` in organization `org_FAKE` service tier `on_demand` on \(on): Limit "
        + "\(limit), Used \(used), Requested \(requested). Please try again in \(wait). Need more tokens? Upgrade to Dev "
        + "Tier today at https://console.groq.com/settings/billing", type: type, code: "rate_limit_exceeded",
      headers: [Field("retry-after", retryAfter)])
  }

  static let scenarios: [Scenario] = [
    Scenario(
      "tpm", "rate_limited",
      rate(
        "tokens per minute (TPM)", type: "tokens", limit: 8_000, used: 7_400, requested: 2_200, wait: "12s",
        retryAfter: "12")),
    Scenario(
      "rpm", "rate_limited",
      rate(
        "requests per minute (RPM)", type: "requests", limit: 30, used: 30, requested: 1, wait: "2s", retryAfter: "2")),
    Scenario(
      "rpd", "rate_limited",
      rate(
        "requests per day (RPD)", type: "requests", limit: 1_000, used: 1_000, requested: 1, wait: "1m26.4s",
        retryAfter: "87")),
    Scenario(
      "tpd", "rate_limited",
      rate(
        "tokens per day (TPD)", type: "tokens", limit: 200_000, used: 199_500, requested: 900, wait: "2m52.8s",
        retryAfter: "173")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario(
      "request_too_large", "request_too_large",
      error(
        413,
        "Request too large for model `{model}` in organization `org_FAKE` service tier `on_demand` on tokens per minute "
          + "(TPM): Limit 8000, Requested 9150, please reduce your message size and try again. Need more tokens? Upgrade "
          + "to Dev Tier today at https://console.groq.com/settings/billing", type: "tokens",
        code: "rate_limit_exceeded")),
    Scenario(
      "spend_limit", "quota_exhausted",
      error(
        400, "The spend limit of this organization is reached. An administrator can raise it in the billing settings.",
        type: "invalid_request_error", code: "spend_limit_reached")),
    Scenario(
      "account_inactive", "account_inactive", .account,
      error(
        400, "Organization has been restricted. Please reach out to support if you believe this was in error.",
        type: "invalid_request_error", code: "organization_restricted")),
    Scenario(
      "permission_denied", "permission_denied",
      french: "un administrateur doit accepter les conditions du modèle",
      english: "an administrator must accept the model's terms",
      error(
        400,
        "The model `{model}` requires terms acceptance. Please have the org admin accept the terms at "
          + "https://console.groq.com/playground", type: "invalid_request_error", code: "model_terms_required")),
    Scenario(
      "network_denied", "network_denied", .connection,
      .json(403, ["error": ["message": "Access denied. Please check your network settings."]])),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "model_retired", "model_not_found",
      error(
        400,
        "The model `{model}` has been decommissioned and is no longer supported. Please refer to "
          + "https://console.groq.com/docs/deprecations for a recommendation on which model to use instead.",
        type: "invalid_request_error", code: "model_decommissioned")),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "Please reduce the length of the messages or completion.", type: "invalid_request_error",
        code: "context_length_exceeded")),
    Scenario(
      "request_invalid", "request_invalid",
      error(
        400, "Failed to call a function. Please adjust your prompt. See 'failed_generation' for more details.",
        type: "invalid_request_error", code: "tool_use_failed")),
    Scenario(
      "overloaded", "overloaded",
      error(
        503, "{model} is currently over capacity. Please try again and back off exponentially.",
        type: "internal_server_error", code: nil)),
    Scenario(
      "capacity", "overloaded", french: "plus de capacité dans cette formule (498)",
      english: "no capacity left in this tier (498)",
      error(498, "Flex tier capacity exceeded.", type: "capacity_exceeded", code: "capacity_exceeded")),
    Scenario(
      "server_error", "server_error",
      error(500, "Internal Server Error", type: "internal_server_error", code: nil)),
  ]
}
