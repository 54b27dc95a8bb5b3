extension Provider {
  static let openai = Provider(
    "openai", name: "OpenAI", keyVariables: ["OPENAI_API_KEY"], access: .openai,
    pages: [
      .keys: "https://platform.openai.com/api-keys",
      .billing: "https://platform.openai.com/settings/organization/billing/overview",
      .usage: "https://platform.openai.com/usage",
      .limits: "https://platform.openai.com/settings/organization/limits",
      .increase: "https://platform.openai.com/settings/organization/limits",
      .models: "https://developers.openai.com/api/docs/models",
      .settings: "https://platform.openai.com/settings/organization/general",
      .status: "https://status.openai.com",
      .support: "https://help.openai.com",
      .errors: "https://developers.openai.com/api/docs/guides/error-codes",
    ],
    trial: .chat(
      "https://api.openai.com/v1", model: "gpt-4o-mini", variable: "OPENAI_API_KEY", cap: "max_completion_tokens"),
    marks: [
      .host("api.openai.com"), .host("platform.openai.com"), .host("help.openai.com"), .host("status.openai.com"),
      .host("support@openai.com"), .host("developers.openai.com"), .host("chatgpt.com"),
      .sentence("on tokens per min"), .sentence("on requests per min"), .sentence("on input-images per min"),
      .sentence("credit_balance_exhausted"), .sentence("project_spend_limit_exceeded"),
      .sentence("organization_spend_limit_exceeded"), .sentence("Billing hard limit has been reached"),
      .sentence("OpenAI account has been deactivated"), .sentence("OpenAI-Organization header"),
      .sentence("mismatched_organization"), .sentence("Enqueued token limit reached for"),
      .sentence("Invalid URL (POST /v1"), .sentence("Missing scopes: api."), .sentence("Missing scopes: model."),
      .sentence("ip_not_authorized"), .sentence("Your session hit the maximum duration of"),
      // Azure says it too, and then names itself.
      .client("max 300000 tokens per request"), .client("\"code\":\"max_tokens_per_request\""),
      .sentence("unsupported_country_region_territory"),
      .sentence("organization must be verified"),
      .sentence("You exceeded your current quota, please check your plan and billing details"),
      // No adapter: it is named for whatever speaks OpenAI's API.
      .client("OpenAIException"), .client("OPENAI_API_KEY"), .client("openai.error."), .client("openai_realtime"),
      .sentence("Your input exceeds the context window of this model"),
      .name("openai"), .name("chatgpt"), .word("gpt-4o"), .word("gpt-4.1"), .word("gpt-5"),
    ],
    rules: [
      Rule(
        "openai.billing-inactive", .accountInactive, dimension: .spend,
        when: .any(
          .code("billing_not_active"),
          .says("Your account is not active, please check your billing details"))),
      Rule("openai.verification", .accountInactive, when: .says("organization must be verified")),
      // Others that copy the API copy these codes too.
      Rule("openai.credit", .quotaExhausted, when: .code("credit_balance_exhausted")),
      Rule("openai.organisation-cap", .quotaExhausted, when: .code("organization_spend_limit_exceeded")),
      Rule("openai.project-cap", .quotaExhausted, when: .code("project_spend_limit_exceeded")),
      Rule("openai.usage-cap", .quotaExhausted, when: .code("organization_usage_limit_exceeded")),
      Rule("openai.quota-code", .quotaExhausted, when: .code("insufficient_quota", "billing_hard_limit_reached")),
      // The same sentence opens every rate limit of Google's; there a structure or a link says so.
      Rule(
        "openai.quota-sentence", .quotaExhausted,
        when: .all(.says("You exceeded your current quota"), .not(.isOfGoogle))),
    ],
    patterns: [
      FactPattern("fine-tuning requests per day for the model {model}"),
      FactPattern("maximum of {limit}fine-tuning requests per day", .rpd),
      FactPattern("Rate limit exceeded for images per minute in organization {scope}", .ipm),
    ],
    advice: Advice(french: Advice.openaiFrench, english: Advice.openaiEnglish))
}

extension Step.Occasion {
  static let openAICredit = code("insufficient_quota", "credit_balance_exhausted", "billing_hard_limit_reached")
  static let openAICap = code(
    "organization_spend_limit_exceeded", "project_spend_limit_exceeded", "organization_usage_limit_exceeded",
    "billing_hard_limit_reached")
}
