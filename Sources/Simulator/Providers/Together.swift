extension SimulatedProvider {
  static let together = SimulatedProvider(
    id: "together", name: "Together AI", base: "/together/v1", variable: "TOGETHER_BASE_URL",
    models: ["openai/gpt-oss-20b", "meta-llama/Llama-3.3-70B-Instruct-Turbo"],
    refusals: OpenAIStyle.refusals(
      keyMissing: TogetherErrors.keyMissing, keyInvalid: TogetherErrors.keyInvalid,
      unknownModel: TogetherErrors.modelNotFound,
      unknownPath: { _ in OpenAIStyle.error(404, "Not Found", type: "invalid_request_error") }),
    headers: [
      Field("x-ratelimit-limit", "600"), Field("x-ratelimit-remaining", "599"), Field("x-ratelimit-reset", "1"),
    ],
    routes: OpenAIStyle.routes("v1"), scenarios: TogetherErrors.scenarios)
}

/// How Together refuses: one type serves rate and credit, the sentence decides.
enum TogetherErrors {
  static let keyMissing = OpenAIStyle.error(
    401, "Missing API key. You can find your API key at https://api.together.xyz/settings/api-keys.",
    type: "invalid_request_error", code: "missing_api_key")
  static let keyInvalid = OpenAIStyle.error(
    401, "Invalid API key provided. You can find your API key at https://api.together.xyz/settings/api-keys.",
    type: "invalid_request_error", code: "invalid_api_key")
  static let modelNotFound = OpenAIStyle.error(
    404,
    "Unable to access model {model}. Please visit https://api.together.ai/models to view the list of supported "
      + "models.", type: "invalid_request_error", code: "model_not_available")

  static let scenarios: [Scenario] = [
    Scenario(
      "402", "quota_exhausted",
      OpenAIStyle.error(
        402, "Credit limit exceeded, please navigate to https://api.together.ai/settings/billing to upgrade your plan.",
        type: "credit_limit")),
    Scenario(
      "rpm", "rate_limited",
      OpenAIStyle.error(
        429,
        "You have reached the rate limit specific to this model {model}. The maximum rate limit for this model is 6.0 "
          + "queries per minute.", type: "credit_limit", headers: [Field("retry-after", "10")])),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      OpenAIStyle.error(
        403,
        "Input token count + `max_tokens` parameter must be less than the context length of the model being "
          + "queried (131072).", type: "invalid_request_error")),
    Scenario(
      "tier_unavailable", "tier_unavailable",
      OpenAIStyle.error(
        403, "This model is only allowed for build tier 2 and above.", type: "invalid_request_error",
        code: "build_tier")),
    Scenario(
      "overloaded", "overloaded",
      OpenAIStyle.error(503, "The server is overloaded. Please try again later.", type: "service_unavailable")),
    Scenario(
      "server_error", "server_error", OpenAIStyle.error(500, "Internal server error", type: "server_error")),
  ]
}
