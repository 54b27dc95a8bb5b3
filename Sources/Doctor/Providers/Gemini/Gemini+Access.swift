internal import HTTP

extension Access {
  static let gemini = Access(
    base: "https://generativelanguage.googleapis.com/v1beta",
    baseVariables: ["GEMINI_BASE_URL", "GOOGLE_GEMINI_BASE_URL"],
    modelVariables: ["GEMINI_MODEL", "GOOGLE_MODEL", "GEMINI_MODEL_NAME"], model: "gemini-flash-latest",
    keyShapes: [KeyShape("AIzaSy", 39), KeyShape("AQ.")],
    strongestKey: "GOOGLE_API_KEY",
    misspellings: ["GEMINI_KEY", "GEMINI_APIKEY", "GOOGLE_GEMINI_API_KEY", "GOOGLE_AI_API_KEY"],
    credential: { .header("x-goog-api-key", $0.value) },
    questions: { account in
      let model = Models.plain(account.model ?? "")
      return [
        .models("/models?pageSize=200"),
        Question(
          .chat, "/models/\(Question.encoded(model)):generateContent",
          body: #"{"contents":[{"parts":[{"text":"hi"}]}],"generationConfig":{"maxOutputTokens":16}}"#,
          model: model, proves: [.key, .model, .credit]),
      ]
    })
}
