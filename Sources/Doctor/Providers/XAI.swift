extension Provider {
  static let xai = Provider(
    "xai", name: "xAI", keyVariables: ["XAI_API_KEY"],
    pages: [
      .keys: "https://console.x.ai", .billing: "https://console.x.ai", .usage: "https://console.x.ai",
      .limits: "https://console.x.ai", .status: "https://status.x.ai",
      .errors: "https://docs.x.ai/docs/key-information/debugging",
    ],
    marks: [
      .host("api.x.ai"), .host("console.x.ai"), .host("docs.x.ai"),
      .sentence("newly created team doesn't have any credits"),
      .sentence("Too many requests for team"), .sentence("has either used all available credits"),
      .client("XAI_API_KEY"), .client("XaiException"), .word("grok"), .word("xai"),
    ],
    rules: [
      Rule(
        "xai.credit", .quotaExhausted,
        when: .says("doesn't have any credits", "has either used all available credits")),
      Rule("xai.team-rate", .rateLimited, when: .says("Too many requests for team")),
    ],
    patterns: [
      FactPattern("Tokens per Minute (actual/limit): {used}/", .tpm),
      FactPattern("Requests per Minute (actual/limit): {used}/", .rpm),
      FactPattern("Your team {scope}has"), FactPattern("tokens for team {scope}"), FactPattern("x.ai/team/{scope}"),
      FactPattern("requests for team {scope}"),
    ])
}
