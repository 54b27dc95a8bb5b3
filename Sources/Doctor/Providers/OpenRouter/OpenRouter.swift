extension Provider {
  static let openrouter = Provider(
    "openrouter", name: "OpenRouter", keyVariables: ["OPENROUTER_API_KEY"], access: .openrouter,
    offer: Offer(
      .free, french: "une clé pour des centaines de modèles, dont des modèles « :free » limités par jour",
      english: "one key for hundreds of models, among them daily-limited “:free” ones"),
    pages: [
      .keys: "https://openrouter.ai/settings/keys", .billing: "https://openrouter.ai/settings/credits",
      .usage: "https://openrouter.ai/activity", .settings: "https://openrouter.ai/settings/privacy",
      .models: "https://openrouter.ai/models", .status: "https://status.openrouter.ai",
      .errors: "https://openrouter.ai/docs/api-reference/errors",
    ],
    trial: .chat("https://openrouter.ai/api/v1", model: "openrouter/auto", variable: "OPENROUTER_API_KEY"),
    marks: [
      .host("openrouter.ai"), .sentence("Provider returned error"), .sentence("free-models-per-day"),
      .sentence("free-models-per-min"), .sentence("rate-limited upstream"), .sentence("can only afford"),
      .sentence("No auth credentials found"), .sentence("No cookie auth credentials found"),
      .sentence("No endpoints available matching"), .sentence("No endpoints found for"),
      .sentence("is not a valid model ID\",\"code\""),
      .sentence("\"provider_name\""),
      .sentence("Key limit exceeded ("), .sentence("upstream_provider_shared_pool"), .adapter("OpenrouterException"),
      .client("OPENROUTER_API_KEY"), .name("openrouter"),
    ],
    rules: [
      // The key belongs to an account that is gone, or was never one of theirs.
      Rule("openrouter.user", .keyInvalid, onlyHere: true, when: .all(.says("User not found"), .not(.status(404)))),
      Rule(
        "openrouter.in-flight", .rateLimited, at: .quota,
        when: .code("in_flight_budget_exhausted", "openrouter_in_flight_budget")),
      Rule("openrouter.weight", .requestTooLarge, at: .quota, when: .code("weight_exceeds_budget")),
      Rule(
        "openrouter.key-limit-of-day", .quotaExhausted, waitHelps: true, dimension: .spend,
        when: .says("Key limit exceeded (daily limit)")),
      Rule(
        "openrouter.key-limit", .quotaExhausted,
        when: .any(.code("openrouter_key_limit"), .says("Key limit exceeded ("))),
      Rule(
        "openrouter.too-dear", .quotaExhausted,
        when: .says("tokens, but can only afford", "Prompt tokens limit exceeded")),
      Rule("openrouter.credit", .quotaExhausted, when: .code("openrouter_credits")),
      Rule("openrouter.free-models", .rateLimited, when: .says("free-models-per-day", "free-models-per-min")),
      Rule(
        "openrouter.privacy", .permissionDenied,
        when: .says(
          "matching your guardrail restrictions and data policy", "No endpoints found matching your data policy",
          "matching your data policy")),
      Rule("openrouter.upstream", .rateLimited, at: .hint, when: .all(.says("Provider returned error"), .status(429))),
      Rule(
        "openrouter.upstream-error", .serverError, at: .hint,
        when: .all(.says("Provider returned error"), .status(500, 502, 503, 504))),
    ],
    patterns: [
      FactPattern("free-models-per-day", .rpd), FactPattern("free-models-per-min", .rpm),
    ],
    details: { read, _, facts in StatedComparison.takeLimit(read, &facts) },
    advice: Advice(french: Advice.openrouterFrench, english: Advice.openrouterEnglish))
}
