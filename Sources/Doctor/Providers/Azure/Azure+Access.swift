internal import HTTP

extension Access {
  /// A resource of one's own: its address and its deployment's name are the customer's.
  static let azure = Access(
    base: "", baseVariables: ["AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_BASE_URL", "AZURE_API_BASE"],
    modelVariables: [
      "AZURE_OPENAI_DEPLOYMENT", "AZURE_OPENAI_DEPLOYMENT_NAME", "AZURE_OPENAI_CHAT_DEPLOYMENT_NAME",
      "AZURE_OPENAI_MODEL",
    ],
    strongestKey: "AZURE_OPENAI_AD_TOKEN",
    misspellings: ["AZURE_OPENAI_APIKEY", "AZUREOPENAI_API_KEY", "AZURE_OPEN_AI_API_KEY"],
    hasDeployments: true,
    // A token of Entra travels as one, and the client prefers it to the key.
    credential: { $0.name.hasSuffix("_TOKEN") ? .bearer($0.value) : .header("api-key", $0.value) },
    questions: { account in
      guard !account.base.isEmpty else { return [] }
      if account.base.hasSuffix("/openai/v1") {
        return [.models()] + (account.modelVariable == nil ? [] : [.chat(of: account, cap: "max_completion_tokens")])
      }
      let version =
        account.variable("OPENAI_API_VERSION", "AZURE_OPENAI_API_VERSION", "AZURE_API_VERSION") ?? "2024-10-21"
      let query = "api-version=\(Question.encoded(version))"
      let models = Question.models("/openai/models?\(query)")
      guard let deployment = account.model.map({ Question.encoded($0) }) else { return [models] }
      return [
        models,
        .chat(
          of: account, "/openai/deployments/\(deployment)/chat/completions?\(query)",
          cap: "max_completion_tokens"),
      ]
    })
}
