extension SimulatedProvider {
  static let anthropic = SimulatedProvider(
    id: "anthropic", name: "Anthropic", base: "/anthropic", variable: "ANTHROPIC_BASE_URL",
    models: ["claude-sonnet-4-5", "claude-haiku-4-5"], missingModels: ["claude-2.1"], keyPlace: .header("x-api-key"),
    refusals: Refusals(
      keyMissing: AnthropicErrors.keyMissing, keyInvalid: AnthropicErrors.keyInvalid,
      unknownPath: { _ in AnthropicErrors.error(404, "not_found_error", "Not Found") },
      unknownModel: AnthropicErrors.modelNotFound,
      invalid: { AnthropicErrors.error(400, "invalid_request_error", $0.message) }),
    headers: [
      Field("request-id", "req_FAKE0001"), Field("anthropic-organization-id", "00000000-0000-4000-8000-00000000fa4e"),
      Field("anthropic-ratelimit-requests-limit", "50"), Field("anthropic-ratelimit-requests-remaining", "49"),
      Field("anthropic-ratelimit-requests-reset", "2099-01-02T03:04:05Z"),
      Field("anthropic-ratelimit-input-tokens-limit", "30000"),
      Field("anthropic-ratelimit-input-tokens-remaining", "30000"),
      Field("anthropic-ratelimit-input-tokens-reset", "2099-01-02T03:04:05Z"),
    ],
    routes: [
      Route("GET", "v1/models", .free, AnthropicAnswers.models),
      Route("POST", "v1/messages", .spends, AnthropicAnswers.messages),
      Route("POST", "v1/messages/count_tokens", .free) { _ in .json(200, ["input_tokens": 8]) },
    ],
    scenarios: AnthropicErrors.scenarios)
}

/// How Anthropic refuses: the type says it, and money hides behind several of them.
enum AnthropicErrors {
  static func error(_ status: Int, _ type: JSON, _ message: String, headers: [Field] = []) -> Answer {
    .json(
      status,
      ["type": "error", "error": ["type": type, "message": .text(message)], "request_id": "req_FAKE0001"],
      headers: headers)
  }

  static let keyMissing = error(401, "authentication_error", "x-api-key header is required")
  static let keyInvalid = error(401, "authentication_error", "invalid x-api-key")
  static let modelNotFound = error(404, "not_found_error", "model: {model}")

  private static func rate(_ what: String) -> Answer {
    error(
      429, "rate_limit_error",
      "This request would exceed your organization's rate limit of \(what) (org: 00000000-0000-4000-8000-00000000fa4e, "
        + "model: {model}). For details, refer to: https://docs.claude.com/en/api/rate-limits.",
      headers: [Field("retry-after", "17"), Field("x-should-retry", "true")])
  }

  static let scenarios: [Scenario] = [
    Scenario("rpm", "rate_limited", rate("50 requests per minute")),
    Scenario(
      "itpm", "rate_limited", french: "trop de jetons d'entrée par minute",
      english: "too many input tokens per minute", rate("30,000 input tokens per minute")),
    Scenario(
      "otpm", "rate_limited", french: "trop de jetons de sortie par minute",
      english: "too many output tokens per minute", rate("8,000 output tokens per minute")),
    Scenario(
      "credit", "quota_exhausted", french: "plus de crédit, dit sous un 400", english: "no credit, said as a 400",
      error(
        400, "invalid_request_error",
        "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase "
          + "credits.")),
    Scenario(
      "402", "quota_exhausted",
      error(402, "billing_error", "There is an issue with your billing. Please check your payment details.")),
    Scenario(
      "spend_limit", "quota_exhausted",
      error(
        400, "invalid_request_error",
        "You have reached your specified API usage limits. You will regain access on 2099-07-01 at 00:00 UTC.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario(
      "permission_denied", "permission_denied",
      error(403, "permission_error", "Your API key does not have permission to use the specified resource.")),
    Scenario("region_blocked", "region_blocked", .account, error(403, "forbidden", "Request not allowed")),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "request_too_large", "request_too_large",
      error(413, "request_too_large", "Request exceeds the maximum size")),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(400, "invalid_request_error", "prompt is too long: 201340 tokens > 200000 maximum")),
    Scenario(
      "request_invalid", "request_invalid",
      error(400, "invalid_request_error", "messages: roles must alternate between \"user\" and \"assistant\"")),
    Scenario("overloaded", "overloaded", error(529, "overloaded_error", "Overloaded")),
    Scenario("server_error", "server_error", error(500, "api_error", "Internal server error")),
  ]
}
