extension Provider {
  static let cohere = Provider(
    "cohere", name: "Cohere", keyVariables: ["CO_API_KEY", "COHERE_API_KEY"], access: .cohere,
    pages: [
      .keys: "https://dashboard.cohere.com/api-keys", .billing: "https://dashboard.cohere.com/billing",
      .errors: "https://docs.cohere.com/reference/errors", .status: "https://status.cohere.com",
    ],
    marks: [
      .host("api.cohere.com"), .host("api.cohere.ai"), .host("dashboard.cohere.com"), .host("docs.cohere.com"),
      .sentence("You are using a Trial key"), .client("cohere.errors"), .client("CO_API_KEY"),
      .client("COHERE_API_KEY"),
      .adapter("CohereException"), .name("cohere"),
    ],
    rules: [
      // Ten calls a minute come back by themselves; a thousand a month do not before the month ends.
      Rule("cohere.trial-month", .quotaExhausted, when: .says("API calls / month", "API calls per month")),
      Rule("cohere.trial", .rateLimited, when: .says("You are using a Trial key")),
      Rule("cohere.deny-list", .contentFiltered, at: .status, onlyHere: true, when: .status(498)),
    ])
}

extension Access {
  static let cohere = Access(
    base: "https://api.cohere.com", baseVariables: ["COHERE_BASE_URL", "CO_API_URL"], modelVariables: ["COHERE_MODEL"],
    model: "command-r7b-12-2024", misspellings: ["COHERE_KEY"],
    questions: { account in [.models("/v1/models"), .chat(of: account, "/v2/chat")] })
}
