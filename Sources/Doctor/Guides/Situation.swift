/// What a guide may speak of: who answered, with which status and facts.
package struct Situation: Sendable {
  package var provider: Provider?
  package var status: Int?
  /// The provider's own error code, as it was sent.
  package var code: String?
  package var facts: Facts
  /// The answer itself says that time cures it, although its cause usually does not pass.
  package var isRenewed = false
  /// Nothing but the status is known, which other causes share.
  package var isBare = false

  package init(provider: Provider? = nil, status: Int? = nil, code: String? = nil, facts: Facts = Facts()) {
    self.provider = provider
    self.status = status
    self.code = code
    self.facts = facts
  }

  /// The name of the first variable that holds this provider's key, or a telling stand-in.
  package var keyVariable: String { provider?.keyVariables.first ?? "OPENAI_API_KEY" }

  /// The smallest real call to this provider, to see whether it answers again.
  package var trial: [ShellCommand] { provider?.trial.map { [$0] } ?? [] }
}
