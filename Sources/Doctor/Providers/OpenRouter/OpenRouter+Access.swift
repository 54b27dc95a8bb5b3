internal import HTTP

extension Access {
  static let openrouter = Access(
    base: "https://openrouter.ai/api/v1", baseVariables: ["OPENROUTER_BASE_URL"],
    modelVariables: ["OPENROUTER_MODEL"], model: "openrouter/auto", keyShapes: [KeyShape("sk-or-v1-", 73)],
    misspellings: ["OPENROUTER_KEY", "OPEN_ROUTER_API_KEY", "OPENROUTER_APIKEY"],
    questions: { account in
      // The list of models is public here: it proves nothing of the key.
      [
        Question(.key, "/key", proves: [.key]) { response, _ in
          let document = LooseDocument(response.body)
          guard response.status == 200, document.holds(["usage"]) else { return nil }
          let left = document.values(named: ["limit_remaining"]).first
          return .passed(Reading.Passed(balance: left.flatMap { Double($0) }.map { "\($0) USD" }))
        },
        .chat(of: account),
      ]
    })
}
