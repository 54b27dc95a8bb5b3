extension Access {
  /// OpenAI, and whatever `OPENAI_BASE_URL` puts in its place.
  static let openai = Access(
    base: "https://api.openai.com/v1",
    baseVariables: ["OPENAI_BASE_URL", "OPENAI_API_BASE"],
    modelVariables: ["OPENAI_MODEL", "OPENAI_CHAT_MODEL", "OPENAI_MODEL_NAME", "OPENAI_DEFAULT_MODEL"],
    model: "gpt-4o-mini",
    keyShapes: [
      KeyShape("sk-proj-", 164, 132, 156, 124), KeyShape("sk-svcacct-", 167, 135), KeyShape("sk-admin-"),
    ],
    misspellings: [
      "OPENAI_KEY", "OPEN_AI_API_KEY", "OPENAI_APIKEY", "OPEN_AI_KEY", "OPENAI_SECRET_KEY", "OPENAI_TOKEN",
    ],
    headerVariables: [("OPENAI_ORG_ID", "OpenAI-Organization"), ("OPENAI_PROJECT_ID", "OpenAI-Project")],
    statusAddress: "https://status.openai.com/api/v2/status.json",
    isCopied: true,
    questions: { account in
      // Reasoning models only know the new name of the cap; servers that copy the API only the old one.
      let cap = account.base == "https://api.openai.com/v1" ? "max_completion_tokens" : "max_tokens"
      return [.models(), .chat(of: account, cap: cap)]
    })
}
