extension Access {
  static let groq = Access(
    base: "https://api.groq.com/openai/v1", baseVariables: ["GROQ_BASE_URL"],
    modelVariables: ["GROQ_MODEL", "GROQ_CHAT_MODEL", "GROQ_MODEL_NAME"], model: "openai/gpt-oss-20b",
    keyShapes: [KeyShape("gsk_", 56)], misspellings: ["GROQ_KEY", "GROQ_APIKEY", "GROQ_TOKEN", "GROK_API_KEY"],
    statusAddress: "https://groqstatus.com/api/v2/status.json",
    requestWindow: .rpd,
    libraryPath: "/openai/v1",
    // Groq's own SDK wants the bare host and adds the path; others want the path.
    normalised: { address in
      let trimmed = address.hasSuffix("/") ? String(address.dropLast()) : address
      return trimmed.hasSuffix("/openai/v1") ? trimmed : trimmed + "/openai/v1"
    })
}
