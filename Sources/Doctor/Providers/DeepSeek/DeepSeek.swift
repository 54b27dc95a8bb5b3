extension Provider {
  static let deepseek = Provider(
    "deepseek", name: "DeepSeek", keyVariables: ["DEEPSEEK_API_KEY"], access: .deepseek,
    offer: Offer(
      .cheap, french: "très peu cher, prépayé (DeepSeek V4 et Flash)",
      english: "very cheap, prepaid (DeepSeek V4 and Flash)"),
    pages: [
      .keys: "https://platform.deepseek.com/api_keys",
      .billing: "https://platform.deepseek.com/top_up",
      .usage: "https://platform.deepseek.com/usage",
      .limits: "https://api-docs.deepseek.com/quick_start/rate_limit",
      .models: "https://api-docs.deepseek.com/quick_start/pricing",
      .status: "https://status.deepseek.com",
      .errors: "https://api-docs.deepseek.com/quick_start/error_codes",
    ],
    trial: .chat("https://api.deepseek.com", model: "deepseek-flash", variable: "DEEPSEEK_API_KEY"),
    marks: [
      .host("api.deepseek.com"), .host("platform.deepseek.com"), .host("chat.deepseek.com"),
      .host("api-docs.deepseek.com"),
      .sentence("Authentication Fails"), .sentence("Content Exists Risk"), .sentence("Model Not Exist"),
      .sentence("Insufficient Balance\",\"type\":\"unknown_error"), .sentence("Failed to deserialize the JSON body"),
      .sentence("switch to alternative LLM API service providers"), .client("DEEPSEEK_API_KEY"),
      .adapter("DeepseekException"), .name("deepseek"),
    ],
    rules: [
      Rule("deepseek.no-key", .keyMissing, when: .says("Authentication Fails (governor)")),
      Rule("deepseek.key", .keyInvalid, when: .says("Authentication Fails")),
      Rule("deepseek.model", .modelNotFound, when: .value("model not exist")),
      Rule("deepseek.content", .contentFiltered, when: .says("Content Exists Risk")),
      // Under load the connection is kept open with blank lines and then closed without a body.
      Rule(
        "deepseek.empty", .overloaded, at: .hint, onlyHere: true,
        when: .any(
          .says("Expecting value: line 1 column 1", "Unexpected end of JSON input", "translate_block("),
          .all(.fact(.bodyIsEmpty), .status(200)))),
      // Its only limit is the number of requests at the same time, and money is a 402.
      Rule("deepseek.429", .rateLimited, at: .status, onlyHere: true, when: .status(429)),
    ],
    advice: Advice(french: Advice.deepseekFrench, english: Advice.deepseekEnglish))
}
