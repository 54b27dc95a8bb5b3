extension Provider {
  static let mistral = Provider(
    "mistral", name: "Mistral", keyVariables: ["MISTRAL_API_KEY"], access: .mistral,
    offer: Offer(
      .free, french: "offre gratuite limitée en débit (Mistral Small, Ministral), hébergée en Europe",
      english: "rate-limited free plan (Mistral Small, Ministral), hosted in Europe"),
    pages: [
      .keys: "https://console.mistral.ai/api-keys", .billing: "https://admin.mistral.ai/organization/billing",
      .limits: "https://admin.mistral.ai/plateforme/limits", .usage: "https://admin.mistral.ai/organization/usage",
      .models: "https://docs.mistral.ai/getting-started/models", .status: "https://status.mistral.ai",
      .support: "https://help.mistral.ai",
    ],
    trial: .chat("https://api.mistral.ai/v1", model: "mistral-small-latest", variable: "MISTRAL_API_KEY"),
    marks: [
      .host("api.mistral.ai"), .host("console.mistral.ai"), .sentence("Requests rate limit exceeded"),
      .sentence("Service tier capacity exceeded for this model"),
      .sentence("\"object\":\"error\",\"type\":\"rate_limited\""),
      .sentence("\"object\":\"error\",\"type\":\"invalid_request_error\",\"code\":null"),
      .sentence("\"object\":\"error\",\"message\":\"Invalid model:"), .sentence("\"code\":\"1300\""),
      .sentence("\"raw_status_code\":"),
      .client("MISTRAL_API_KEY"), .adapter("MistralException"), .client("MistralAPIStatusException"),
      .client("mistralai.exceptions"), .name("mistral.ai"),
    ],
    rules: [
      Rule("mistral.unauthorized", .keyInvalid, onlyHere: true, when: .value("unauthorized")),
      Rule("mistral.capacity", .overloaded, when: .says("Service tier capacity exceeded")),
    ],
    advice: Advice(french: Advice.mistralFrench, english: Advice.mistralEnglish))
}

extension Access {
  static let mistral = Access(
    base: "https://api.mistral.ai/v1", baseVariables: ["MISTRAL_BASE_URL", "MISTRAL_API_BASE"],
    modelVariables: ["MISTRAL_MODEL"], model: "mistral-small-latest",
    misspellings: ["MISTRAL_KEY", "MISTRALAI_API_KEY", "MISTRAL_APIKEY"])
}
