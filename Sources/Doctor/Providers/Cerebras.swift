extension Provider {
  static let cerebras = Provider(
    "cerebras", name: "Cerebras", keyVariables: ["CEREBRAS_API_KEY"], access: .cerebras,
    offer: Offer(
      .free, french: "offre gratuite limitée par minute et par jour, très rapide (Llama, Qwen, GPT-OSS)",
      english: "free tier limited per minute and per day, very fast (Llama, Qwen, GPT-OSS)"),
    pages: [
      .keys: "https://cloud.cerebras.ai", .billing: "https://cloud.cerebras.ai",
      .limits: "https://inference-docs.cerebras.ai/support/rate-limits",
      .errors: "https://inference-docs.cerebras.ai/support/error",
    ],
    marks: [
      .host("api.cerebras.ai"), .host("cloud.cerebras.ai"), .host("inference-docs.cerebras.ai"),
      .sentence("too many tokens processed"), .client("CEREBRAS_API_KEY"), .adapter("CerebrasException"),
      .name("cerebras"),
    ])
}

extension Access {
  static let cerebras = Access(
    base: "https://api.cerebras.ai/v1", baseVariables: ["CEREBRAS_BASE_URL"], modelVariables: ["CEREBRAS_MODEL"],
    model: "gpt-oss-120b", keyShapes: [KeyShape("csk-", 52)], misspellings: ["CEREBRAS_KEY"])
}
