internal import HTTP

extension Access {
  /// The balance says everything a completion would, and costs nothing.
  static let deepseek = Access(
    base: "https://api.deepseek.com", baseVariables: ["DEEPSEEK_BASE_URL", "DEEPSEEK_API_BASE"],
    modelVariables: ["DEEPSEEK_MODEL", "DEEPSEEK_MODEL_NAME"],
    keyShapes: [KeyShape("sk-", 35)], misspellings: ["DEEPSEEK_KEY", "DEEP_SEEK_API_KEY", "DEEPSEEK_APIKEY"],
    statusAddress: "https://status.deepseek.com/api/v2/status.json",
    questions: { account in
      let root = account.base.hasSuffix("/v1") ? String(account.base.dropLast(3)) : account.base
      return [
        .models(),
        Question(.balance, root + "/user/balance", proves: [.key, .credit]) { response, account in
          let document = LooseDocument(response.body)
          guard response.status == 200, let available = document.values(named: ["is_available"]).first else {
            return nil
          }
          let amount = document.values(named: ["total_balance"]).first
          let currency = document.values(named: ["currency"]).first
          let balance = [amount, currency].compactMap(\.self).joined(separator: " ")
          if available == "true" { return .passed(Reading.Passed(balance: balance.isEmpty ? nil : balance)) }
          var facts = Facts()
          facts.dimension = .spend
          return .failed(
            Verdict(
              cause: .quotaExhausted, provider: account.provider, status: nil, code: nil, rule: "deepseek.balance",
              facts: facts,
              waitHelps: false, severity: .blocking, confidence: .high,
              evidence: ["is_available = false", "total_balance = \(balance)"]))
        },
      ]
    })
}
