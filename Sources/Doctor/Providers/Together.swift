extension Provider {
  static let together = Provider(
    "together", name: "Together AI", keyVariables: ["TOGETHER_API_KEY"], access: .together,
    pages: [
      .keys: "https://api.together.ai/settings/api-keys", .billing: "https://api.together.ai/settings/billing",
      .models: "https://api.together.ai/models", .errors: "https://docs.together.ai/docs/error-codes",
      .support: "https://www.together.ai/contact",
    ],
    marks: [
      .host("api.together.xyz"), .host("api.together.ai"), .host("docs.together.ai"), .host("www.together.ai"),
      .sentence("non-serverless model"), .sentence("allowed for build tier"),
      .sentence("rate limit specific to this model"),
      .sentence("server is overloaded"), .client("TOGETHER_API_KEY"), .client("together_ai"),
      .adapter("TogetherAIException"), .adapter("Together_aiException"),
      .name("together ai"), .name("togetherai"),
    ],
    rules: [
      Rule(
        "together.card", .quotaExhausted,
        when: .says("needs a card on file", "needs a credit card on file", "credit card on file")),
      Rule(
        "together.model-rate", .rateLimited,
        when: .says("rate limit specific to this model", "maximum rate limit for this model")),
      Rule("together.dedicated", .modelNotFound, when: .says("create and start a new dedicated endpoint")),
      Rule(
        "together.context", .contextExceeded, onlyHere: true,
        when: .all(.status(403), .says("`inputs` tokens + `max_new_tokens`", "max_new_tokens"))),
      // The same type stands for the rate and for the credit: the sentence decides.
      Rule(
        "together.credit", .quotaExhausted, onlyHere: true,
        when: .all(
          .value("credit_limit"), .says("credit", "balance", "card"), .not(.says("rate limit", "per minute")))),
    ])
}

extension Access {
  static let together = Access(
    base: "https://api.together.xyz/v1", baseVariables: ["TOGETHER_BASE_URL"], modelVariables: ["TOGETHER_MODEL"],
    model: "meta-llama/Llama-3.3-70B-Instruct-Turbo", keyShapes: [KeyShape("tgp_v1_", 50)],
    misspellings: ["TOGETHER_KEY", "TOGETHERAI_API_KEY", "TOGETHER_AI_API_KEY"])
}
