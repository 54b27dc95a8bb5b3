extension Provider {
  static let groq = Provider(
    "groq", name: "Groq", keyVariables: ["GROQ_API_KEY"], access: .groq,
    offer: Offer(
      .free, french: "gratuit dans la limite d'un quota quotidien, très rapide (Llama, GPT-OSS, Qwen)",
      english: "free within a daily quota, very fast (Llama, GPT-OSS, Qwen)"),
    pages: [
      .keys: "https://console.groq.com/keys",
      .billing: "https://console.groq.com/settings/billing",
      .usage: "https://console.groq.com/dashboard/usage",
      .limits: "https://console.groq.com/settings/limits",
      .increase: "https://console.groq.com/settings/limits",
      .models: "https://console.groq.com/docs/models",
      .settings: "https://console.groq.com/settings",
      .status: "https://groqstatus.com",
      .support: "https://console.groq.com/docs/support",
      .errors: "https://console.groq.com/docs/errors",
    ],
    trial: .chat("https://api.groq.com/openai/v1", model: "openai/gpt-oss-20b", variable: "GROQ_API_KEY"),
    marks: [
      .host("api.groq.com"), .host("console.groq.com"), .host("groqstatus.com"), .host("x-groq-"),
      .sentence("service tier `on_demand`"), .sentence("please reduce your message size and try again"),
      .sentence("on seconds of audio"), .sentence("check your network settings"), .sentence("Unknown request URL"),
      .sentence("is blocked at the organization level"), .sentence("Organization has been restricted"),
      .sentence("model_decommissioned"), .sentence("tool_use_failed"), .sentence("on tokens per minute (TPM)"),
      .sentence("tool call validation failed"),
      .adapter("GroqException"), .client("GROQ_API_KEY"), .client("groq.BadRequestError"),
      .client("groq.RateLimitError"),
      .client("groq.AuthenticationError"), .client("groq.PermissionDeniedError"), .client("groq.APIStatusError"),
      .client("Invalid API Key\",\"type\":\"invalid_request_error"), .name("groq"),
    ],
    rules: [
      Rule("groq.spend", .quotaExhausted, when: .code("spend_limit_reached", "blocked_api_access")),
      Rule("groq.terms", .permissionDenied, when: .code("model_terms_required", "model_permission_blocked_org")),
      Rule("groq.capacity", .overloaded, at: .status, onlyHere: true, when: .status(498)),
    ],
    advice: Advice(french: Advice.groqFrench, english: Advice.groqEnglish))
}
