/// What an error is, and how we know.
package struct Verdict: Sendable {
  /// How sure the evidence makes: a code, a sentence, or a status alone.
  package enum Confidence: String, Sendable { case high, medium, low }

  package var cause: Cause
  package var provider: Provider?
  package var status: Int?
  /// The provider's own error code, as it was sent.
  package var code: String?
  /// The id of the rule that decided.
  package var rule: String
  package var facts: Facts
  package var waitHelps: Bool?
  package var severity: Cause.Severity
  package var confidence: Confidence
  /// Where it is said: fields, sentences, status.
  package var evidence: [String]
}
