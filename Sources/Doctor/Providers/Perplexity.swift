extension Provider {
  static let perplexity = Provider(
    "perplexity", name: "Perplexity", keyVariables: ["PERPLEXITY_API_KEY", "PPLX_API_KEY"],
    pages: [
      .keys: "https://www.perplexity.ai/account/api/keys", .billing: "https://www.perplexity.ai/account/api/billing",
    ],
    marks: [
      .host("api.perplexity.ai"), .host("docs.perplexity.ai"), .client("PERPLEXITY_API_KEY"), .client("PPLX_API_KEY"),
      .client("PerplexityException"), .name("perplexity"),
    ])
}
