internal import HTTP

extension Provider {
  static let xai = Provider(
    "xai", name: "xAI", keyVariables: ["XAI_API_KEY"], access: .xai,
    pages: [
      .keys: "https://console.x.ai", .billing: "https://console.x.ai", .usage: "https://console.x.ai",
      .limits: "https://console.x.ai", .status: "https://status.x.ai",
      .errors: "https://docs.x.ai/docs/key-information/debugging",
    ],
    marks: [
      .host("api.x.ai"), .host("console.x.ai"), .host("docs.x.ai"),
      .sentence("newly created team doesn't have any credits"),
      .sentence("Access to the chat endpoint is denied"), .sentence("need a Grok subscription"),
      .host("x.ai/support"), .host("support@x.ai"),
      // Google says the first half of each; the longer sentence weighs more.
      .sentence("The caller does not have permission to execute the specified operation"),
      .sentence("to execute the specified operation"), .sentence("Some requested entity was not found"),
      .sentence("Some requested entity"), .sentence("Failed check: SAFETY_CHECK_TYPE"),
      .sentence("used all available credits or reached its monthly spending limit"),
      .sentence("Too many requests for team"), .sentence("has either used all available credits"),
      .client("XAI_API_KEY"), .adapter("XaiException"), .word("grok"), .word("xai"),
    ],
    rules: [
      Rule(
        "xai.credit", .quotaExhausted,
        when: .says("doesn't have any credits", "has either used all available credits")),
      Rule("xai.team-rate", .rateLimited, when: .says("Too many requests for team")),
      // The code also answers an empty account, so money is asked first.
      Rule(
        "xai.permission", .permissionDenied, at: .endpoint, onlyHere: true, when: .value("permission-denied")),
    ],
    patterns: [
      FactPattern("Tokens per Minute (actual/limit): {used}/", .tpm),
      FactPattern("Requests per Minute (actual/limit): {used}/", .rpm),
      FactPattern("Your team {scope}has"), FactPattern("tokens for team {scope}"), FactPattern("x.ai/team/{scope}"),
      FactPattern("requests for team {scope}"),
    ])
}

extension Access {
  static let xai = Access(
    base: "https://api.x.ai/v1", baseVariables: ["XAI_BASE_URL"], modelVariables: ["XAI_MODEL", "GROK_MODEL"],
    model: "grok-4-fast-non-reasoning", keyShapes: [KeyShape("xai-", 84)],
    misspellings: ["XAI_KEY", "GROK_KEY", "X_AI_API_KEY"],
    questions: { account in
      [
        Question(.key, "/api-key", proves: [.key]) { response, _ in
          let document = LooseDocument(response.body)
          return response.status == 200 && document.holds(["redacted_api_key"]) ? .passed(Reading.Passed()) : nil
        },
        .chat(of: account),
      ]
    })
}
