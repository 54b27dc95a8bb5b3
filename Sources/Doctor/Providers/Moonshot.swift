extension Provider {
  static let moonshot = Provider(
    "moonshot", name: "Moonshot", keyVariables: ["MOONSHOT_API_KEY"], access: .moonshot,
    pages: [
      .keys: "https://platform.moonshot.ai/console/api-keys", .billing: "https://platform.moonshot.ai/console/pay",
    ],
    marks: [
      .host("api.moonshot.ai"), .host("api.moonshot.cn"), .host("platform.moonshot"),
      .sentence("request reached organization"), .sentence("suspended due to insufficient balance"),
      .sentence("exceeded your current token quota"), .sentence("exceeded_current_quota_error"),
      .sentence("engine_overloaded_error"), .client("MOONSHOT_API_KEY"), .adapter("MoonshotException"),
      .name("moonshot.ai"),
    ],
    rules: [
      // "Suspended", but recharging cures it: money comes before the account here.
      Rule(
        "moonshot.balance", .quotaExhausted, at: .account,
        when: .says("suspended due to insufficient balance", "please recharge your account")),
      Rule("moonshot.quota", .quotaExhausted, when: .says("exceeded your current token quota")),
      Rule(
        "moonshot.concurrency", .rateLimited,
        when: .says("reached organization max", "request reached organization")),
    ],
    patterns: [
      FactPattern("Your account {scope}is suspended"), FactPattern("Your account {scope}<"),
      FactPattern("max RPM: {limit}", .rpm), FactPattern("max TPM: {limit}", .tpm),
      FactPattern("max RPD: {limit}", .rpd),
      FactPattern("max concurrency: {limit}", .concurrency),
    ])
}

extension Access {
  static let moonshot = Access(
    base: "https://api.moonshot.ai/v1", baseVariables: ["MOONSHOT_BASE_URL"], modelVariables: ["MOONSHOT_MODEL"],
    model: "moonshot-v1-8k", misspellings: ["MOONSHOT_KEY", "KIMI_API_KEY"])
}
