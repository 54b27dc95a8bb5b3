extension Provider {
  static let anthropic = Provider(
    "anthropic", name: "Anthropic", keyVariables: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"], access: .anthropic,
    pages: [
      .keys: "https://platform.claude.com/settings/keys",
      .billing: "https://platform.claude.com/settings/billing",
      .usage: "https://platform.claude.com/usage",
      .limits: "https://platform.claude.com/settings/limits",
      .increase: "https://platform.claude.com/settings/limits",
      .models: "https://platform.claude.com/docs/en/about-claude/models",
      .status: "https://status.claude.com",
      .support: "https://support.claude.com",
      .errors: "https://platform.claude.com/docs/en/api/errors",
    ],
    marks: [
      .host("api.anthropic.com"), .host("docs.anthropic.com"), .host("docs.claude.com"), .host("platform.claude.com"),
      .host("console.anthropic.com"), .host("status.claude.com"), .host("www.anthropic.com"),
      .host("anthropic-ratelimit"),
      .sentence("\"type\":\"error\",\"error\":{\"type\":\"overloaded_error"), .sentence("invalid x-api-key"),
      .sentence("Extra usage is required for long context"), .sentence("anthropic-dangerous-direct-browser-access"),
      .sentence("credit balance is too low to access"), .sentence("reached your specified API usage limits"),
      .sentence("prompt is too long:"), .sentence("Request not allowed"), .sentence("Request exceeds the maximum size"),
      .sentence("request_id\":\"req_011C"), .sentence("organization's rate limit of"),
      .client("ANTHROPIC_API_KEY"), .client("anthropic."), .adapter("AnthropicException"),
      .name("anthropic"), .name("claude"),
    ],
    rules: [
      Rule("anthropic.forbidden", .regionBlocked, when: .says("Request not allowed")),
      Rule(
        "anthropic.spend", .quotaExhausted,
        when: .any(
          .code("enforced_spend_limit_reached"),
          .says("reached your specified API usage limits", "reached your specified workspace API usage limits"))),
      Rule("anthropic.long-context", .tierUnavailable, when: .says("Extra usage is required for long context")),
      // Typed as a refused key, but it is the browser that may not call.
      Rule(
        "anthropic.browser", .requestInvalid, at: .keyInvalid, when: .says("anthropic-dangerous-direct-browser-access")),
      Rule("anthropic.credit", .quotaExhausted, when: .says("credit balance is too low to access")),
    ],
    patterns: [
      FactPattern("rate limit for your organization ({scope})"), FactPattern("(org: {scope},"),
      FactPattern("org: {scope}, model"), FactPattern(", model: {model})"), FactPattern("message: model: {model}"),
      FactPattern("output tokens for {model}"),
    ],
    details: { read, _, facts in StatedComparison.takeLimit(read, &facts) },
    advice: Advice(french: Advice.anthropicFrench, english: Advice.anthropicEnglish))
}
