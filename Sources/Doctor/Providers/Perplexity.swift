extension Provider {
  static let perplexity = Provider(
    "perplexity", name: "Perplexity", keyVariables: ["PERPLEXITY_API_KEY", "PPLX_API_KEY"], access: .perplexity,
    pages: [
      .keys: "https://www.perplexity.ai/account/api/keys", .billing: "https://www.perplexity.ai/account/api/billing",
    ],
    marks: [
      .host("api.perplexity.ai"), .host("docs.perplexity.ai"), .client("PERPLEXITY_API_KEY"), .client("PPLX_API_KEY"),
      .adapter("PerplexityException"), .name("perplexity"),
    ])
}

extension Access {
  static let perplexity = Access(
    base: "https://api.perplexity.ai", baseVariables: ["PERPLEXITY_BASE_URL"], modelVariables: ["PERPLEXITY_MODEL"],
    model: "sonar", keyShapes: [KeyShape("pplx-", 53)], misspellings: ["PERPLEXITY_KEY"],
    // It has no question that is free.
    questions: { [.chat(of: $0)] })
}
