extension SimulatedProvider {
  static let openAI = SimulatedProvider(
    id: "openai", name: "OpenAI", base: "/openai/v1", variable: "OPENAI_BASE_URL",
    models: ["gpt-4o-mini", "gpt-4o", "gpt-5-mini", "text-embedding-3-small"], missingModels: ["gpt-4-32k"],
    refusals: OpenAIStyle.refusals(
      keyMissing: OpenAIErrors.keyMissing, keyInvalid: OpenAIErrors.keyInvalid,
      unknownModel: OpenAIErrors.modelNotFound,
      unknownPath: { request in
        OpenAIStyle.error(
          404, "Invalid URL (\(request.method) \(OpenAIStyle.ownPath(request)))", type: "invalid_request_error")
      }),
    headers: [
      Field("x-ratelimit-limit-requests", "500"), Field("x-ratelimit-limit-tokens", "30000"),
      Field("x-ratelimit-remaining-requests", "499"), Field("x-ratelimit-remaining-tokens", "29976"),
      Field("x-ratelimit-reset-requests", "120ms"), Field("x-ratelimit-reset-tokens", "48ms"),
      Field("openai-version", "2020-10-01"), Field("openai-organization", "org-FAKE"),
      Field("openai-processing-ms", "42"), Field("x-request-id", "req_FAKE0001"),
    ],
    routes: OpenAIStyle.routes("v1") + [
      Route("POST", "v1/responses", .spends, ResponsesAnswers.responses),
      Route("GET", "v1/me", .free) { _ in .json(200, ["object": "user", "id": "user-FAKE"]) },
    ],
    scenarios: OpenAIErrors.scenarios, objection: OpenAIErrors.objection)
}

/// How OpenAI refuses.
enum OpenAIErrors {
  private static func invalidRequest(
    _ status: Int, _ message: String, code: JSON = .null, param: JSON = .null
  ) -> Answer {
    OpenAIStyle.error(status, message, type: "invalid_request_error", code: code, param: param)
  }

  /// The money errors of a 429: they keep their type and differ in the code.
  private static func money(_ code: JSON, _ message: String) -> Answer {
    OpenAIStyle.error(429, message, type: "insufficient_quota", code: code)
  }

  private static func rate(_ type: JSON, _ message: String, _ headers: [Field]) -> Answer {
    OpenAIStyle.error(429, message, type: type, code: "rate_limit_exceeded", headers: headers)
  }

  static let keyMissing = invalidRequest(
    401,
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth "
      + "(i.e. Authorization: Bearer YOUR_KEY). You can obtain an API key from "
      + "https://platform.openai.com/account/api-keys.")

  static let keyInvalid = invalidRequest(
    401,
    "Incorrect API key provided: sk-proj-********************FAKE. You can find your API key at "
      + "https://platform.openai.com/account/api-keys.", code: "invalid_api_key")

  static let modelNotFound = invalidRequest(
    404, "The model `{model}` does not exist or you do not have access to it.", code: "model_not_found")

  /// Reasoning models know only the newer name of the limit.
  static let objection: @Sendable (Call) -> Answer? = { call in
    let isReasoning = ["o1", "o3", "o4", "gpt-5"].contains { call.model?.hasPrefix($0) == true }
    guard isReasoning, call.body["max_tokens"] != .null else { return nil }
    return invalidRequest(
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      code: "unsupported_parameter", param: "max_tokens")
  }

  static let scenarios: [Scenario] = [
    Scenario(
      "insufficient_quota", "quota_exhausted",
      money(
        "insufficient_quota",
        "You exceeded your current quota, please check your plan and billing details. For more information on this "
          + "error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario(
      "tpm", "rate_limited",
      rate(
        "tokens",
        "Rate limit reached for {model} in organization org-FAKE on tokens per min (TPM): Limit 30000, Used 29500, "
          + "Requested 1200. Please try again in 1.4s. Visit https://platform.openai.com/account/rate-limits to learn "
          + "more.",
        [
          Field("retry-after-ms", "1400"), Field("retry-after", "2"), Field("x-ratelimit-remaining-tokens", "500"),
          Field("x-ratelimit-reset-tokens", "59s"),
        ])),
    Scenario(
      "rpm", "rate_limited",
      rate(
        "requests",
        "Rate limit reached for {model} in organization org-FAKE on requests per min (RPM): Limit 3, Used 3, "
          + "Requested 1. Please try again in 20s. Visit https://platform.openai.com/account/rate-limits to learn more.",
        [
          Field("retry-after", "20"), Field("x-ratelimit-limit-requests", "3"),
          Field("x-ratelimit-remaining-requests", "0"), Field("x-ratelimit-reset-requests", "20s"),
        ])),
    Scenario(
      "rpd", "rate_limited",
      rate(
        "requests",
        "Rate limit reached for {model} in organization org-FAKE on requests per day (RPD): Limit 200, Used 200, "
          + "Requested 1. Please try again in 7m12s. Visit https://platform.openai.com/account/rate-limits to learn "
          + "more.",
        [Field("retry-after", "432"), Field("x-ratelimit-remaining-requests", "0")])),
    Scenario(
      "slow_down", "rate_limited", french: "le débit a augmenté trop vite", english: "the request rate rose too fast",
      OpenAIStyle.error(
        429, "Request rate increased too quickly. Please slow down and raise your traffic step by step.",
        type: "rate_limit_error", code: "slow_down", headers: [Field("retry-after", "30")])),
    Scenario(
      "request_too_large", "request_too_large",
      rate(
        "tokens",
        "Request too large for {model} in organization org-FAKE on tokens per min (TPM): Limit 30000, Requested 31800. "
          + "The input or output tokens must be reduced in order to run successfully. Visit "
          + "https://platform.openai.com/account/rate-limits to learn more.", [])),
    Scenario(
      "credit_balance_exhausted", "quota_exhausted", french: "le crédit prépayé est épuisé",
      english: "the prepaid credit is used up",
      money("credit_balance_exhausted", "Your credit balance is exhausted. Add credit to continue using the API.")),
    Scenario(
      "organization_spend_limit", "quota_exhausted", french: "le plafond de l'organisation est atteint",
      english: "the organisation's spending cap is reached",
      money(
        "organization_spend_limit_exceeded",
        "Your organization has reached its spend limit. Raise or remove the limit to continue.")),
    Scenario(
      "project_spend_limit", "quota_exhausted", french: "le plafond du projet est atteint",
      english: "the project's spending cap is reached",
      money(
        "project_spend_limit_exceeded",
        "This project has reached its spend limit. Raise or remove the limit to continue."
      )),
    Scenario(
      "billing_not_active", "account_inactive", french: "la facturation n'est pas active",
      english: "billing is not active",
      OpenAIStyle.error(
        429, "Your account is not active, please check your billing details on our website.",
        type: "billing_not_active", code: "billing_not_active")),
    Scenario(
      "unverified", "account_inactive", french: "l'organisation n'est pas vérifiée",
      english: "the organisation is not verified",
      invalidRequest(
        400,
        "Your organization must be verified to stream this model. Please go to: "
          + "https://platform.openai.com/settings/organization/general and click on Verify Organization.",
        code: "unsupported_value", param: "stream")),
    Scenario(
      "permission_denied", "permission_denied", .account,
      invalidRequest(
        401,
        "You have insufficient permissions for this operation. Missing scopes: model.request. Check that you have the "
          + "correct role in your organization and project, and if you're using a restricted API key, that it has the "
          + "necessary scopes.")),
    Scenario(
      "network_denied", "network_denied", .account,
      invalidRequest(
        401, "Your IP address is not on the list of authorized addresses of this project.", code: "ip_not_authorized")),
    Scenario(
      "region_blocked", "region_blocked", .account,
      OpenAIStyle.error(
        403, "Country, region, or territory not supported", type: "request_forbidden",
        code: "unsupported_country_region_territory")),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "model_access", "model_not_found", french: "le projet n'a pas accès à ce modèle",
      english: "the project has no access to this model",
      invalidRequest(403, "Project `proj_FAKE` does not have access to model `{model}`", code: "model_not_found")),
    Scenario(
      "context_exceeded", "context_exceeded",
      invalidRequest(
        400,
        "This model's maximum context length is 128000 tokens. However, your messages resulted in 131204 tokens. "
          + "Please reduce the length of the messages.", code: "context_length_exceeded", param: "messages")),
    Scenario(
      "content_filtered", "content_filtered",
      invalidRequest(
        400, "Your request was rejected as a result of our safety system.", code: "content_policy_violation")),
    Scenario(
      "request_invalid", "request_invalid",
      invalidRequest(
        400, "Unsupported parameter: 'logit_bias' is not supported with this model.", code: "unsupported_parameter",
        param: "logit_bias")),
    Scenario(
      "server_error", "server_error",
      OpenAIStyle.error(
        500, "The server had an error while processing your request. Sorry about that!", type: "server_error")),
    Scenario(
      "overloaded", "overloaded",
      OpenAIStyle.error(
        503, "The engine is currently overloaded, please try again later.", type: "service_unavailable_error",
        code: "server_is_overloaded", headers: [Field("retry-after", "10")])),
  ]
}
