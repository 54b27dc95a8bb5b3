extension Provider {
  static let fireworks = Provider(
    "fireworks", name: "Fireworks AI", keyVariables: ["FIREWORKS_API_KEY"], access: .fireworks,
    pages: [
      .keys: "https://app.fireworks.ai/settings/users/api-keys", .billing: "https://app.fireworks.ai/account/billing",
      .errors: "https://docs.fireworks.ai/guides/inference-error-codes", .status: "https://status.fireworks.ai",
    ],
    marks: [
      .host("api.fireworks.ai"), .host("app.fireworks.ai"), .host("docs.fireworks.ai"), .sentence("contact Fireworks"),
      .sentence("Model not found, inaccessible, and/or not deployed"),
      .client("FIREWORKS_API_KEY"), .adapter("Fireworks_aiException"), .client("accounts/fireworks/models"),
      .name("fireworks"),
    ],
    rules: [
      Rule(
        "fireworks.spend", .quotaExhausted, onlyHere: true,
        when: .all(.status(412), .says("spend", "invoice", "billing", "payment"))),
      Rule("fireworks.usage", .rateLimited, when: .says("exceeded your usage limits")),
      Rule("fireworks.suspended", .accountInactive, at: .status, onlyHere: true, when: .status(412)),
    ],
    patterns: [])
}

extension Access {
  static let fireworks = Access(
    base: "https://api.fireworks.ai/inference/v1", baseVariables: ["FIREWORKS_BASE_URL"],
    modelVariables: ["FIREWORKS_MODEL"], model: "accounts/fireworks/models/llama-v3p3-70b-instruct",
    keyShapes: [KeyShape("fw_")], misspellings: ["FIREWORKS_KEY", "FIREWORKS_AI_API_KEY"])
}
