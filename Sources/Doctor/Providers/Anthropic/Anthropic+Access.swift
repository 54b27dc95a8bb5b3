internal import HTTP

extension Access {
  static let anthropic = Access(
    base: "https://api.anthropic.com", baseVariables: ["ANTHROPIC_BASE_URL"],
    modelVariables: ["ANTHROPIC_MODEL", "CLAUDE_MODEL"], model: "claude-haiku-4-5",
    keyShapes: [KeyShape("sk-ant-api03-", 108), KeyShape("sk-ant-")],
    misspellings: ["ANTHROPIC_KEY", "CLAUDE_API_KEY", "ANTHROPIC_APIKEY", "ANTROPIC_API_KEY"],
    headers: ["anthropic-version": "2023-06-01"],
    statusAddress: "https://status.claude.com/api/v2/status.json",
    // A token of a login is no key, and travels as one.
    credential: { $0.name == "ANTHROPIC_AUTH_TOKEN" ? .bearer($0.value) : .header("x-api-key", $0.value) },
    questions: { account in
      [.models("/v1/models"), .chat(of: account, "/v1/messages")]
    })
}
