/// Every label of a report in one language; a missing one does not compile.
package struct Words: Sendable {
  /// What stands between a label and its value.
  package var colon: String
  package var meaning: String
  package var reasons: String
  package var steps: String
  package var meanwhile: String
  package var otherProviders: String
  package var verify: String
  /// The command that asks the provider again, with the settings of the project.
  package var checkCommand: @Sendable (_ command: String) -> String
  package var delay: String
  package var misunderstandings: String
  package var checklist: String
  package var help: String
  package var support: String
  package var status: String
  package var errorReference: String
  package var evidence: String
  package var rule: String
  package var confidence: [Verdict.Confidence: String]
  package var rawText: String
  package var waitHelps: String
  package var waitLikely: String
  package var waitUseless: String
  package var waitUndecided: String
  package var nothingFound: String
  package var nothingFoundHint: String
  package var fullGuide: String
  package var seen: @Sendable (_ count: Int, _ first: String?, _ last: String?) -> String?
  /// That the one asked about does not know this error.
  package var neverSent: @Sendable (_ name: String) -> String
  package var findings: @Sendable (_ count: Int) -> String
  package var keyPlaceholder: String
  package var listCauses: String
  package var listStatuses: String
  package var listCodes: String
  package var requestSubject: String
  package var requestPage: String
  package var requestMissing: String
}

/// What is said with numbers in it.
package protocol Wording: GuideBook {
  var words: Words { get }
  /// « Limite 40000 TPM, utilisés 25502, demandés 18592 : 4094 de trop ; réessayez dans 6,141 s. »
  func amounts(_ verdict: Verdict, now: Double?) -> String?
  /// The amounts, and whom they concern.
  func facts(_ verdict: Verdict, now: Double?) -> [String]
  /// What to paste into the provider's form, or into a message to its support.
  func increaseRequest(_ verdict: Verdict, target: Double?, reason: String?) -> IncreaseRequest
}
