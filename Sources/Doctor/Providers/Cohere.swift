extension Provider {
  static let cohere = Provider(
    "cohere", name: "Cohere", keyVariables: ["CO_API_KEY", "COHERE_API_KEY"],
    pages: [
      .keys: "https://dashboard.cohere.com/api-keys", .billing: "https://dashboard.cohere.com/billing",
      .errors: "https://docs.cohere.com/reference/errors", .status: "https://status.cohere.com",
    ],
    marks: [
      .host("api.cohere.com"), .host("api.cohere.ai"), .host("dashboard.cohere.com"), .host("docs.cohere.com"),
      .sentence("You are using a Trial key"), .client("cohere.errors"), .client("CO_API_KEY"),
      .client("COHERE_API_KEY"),
      .client("CohereException"), .name("cohere"),
    ],
    rules: [
      // Ten calls a minute come back by themselves; a thousand a month do not before the month ends.
      Rule("cohere.trial-month", .quotaExhausted, when: .says("API calls / month", "API calls per month")),
      Rule("cohere.trial", .rateLimited, when: .says("You are using a Trial key")),
      Rule("cohere.deny-list", .contentFiltered, at: .status, onlyHere: true, when: .status(498)),
    ])
}
