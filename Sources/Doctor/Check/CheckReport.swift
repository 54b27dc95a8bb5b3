internal import Dotenv

/// What `check` found: every provider, every file, and what it comes to.
package struct CheckReport: Sendable {
  /// The answer to the one question that was asked.
  package enum Outcome: String, Sendable {
    case ok, blocked, undecided
  }

  package let checks: [ProviderCheck]
  package let files: [EnvFile]
  /// Variables that only look like a key's: nobody reads them.
  package let misspelt: [AccountProblem]
  let isFree: Bool
  /// A pull request from a fork gets no secrets.
  let isFork: Bool

  /// Nothing is configured at all: there is no question to answer.
  package var isEmpty: Bool { !checks.contains { $0.skipped == nil || $0.isRequired } }

  package var outcome: Outcome {
    let required = checks.filter(\.isRequired).map { $0.status(isFree: isFree) }
    if required.contains(.failed) { return .blocked }
    return required.contains(.undecided) ? .undecided : .ok
  }

  package var hasWarnings: Bool {
    !misspelt.isEmpty
      || checks.contains { check in
        let status = check.status(isFree: isFree)
        return status == .warning || check.skipped == .placeholder
          || (!check.isRequired && (status == .failed || status == .undecided))
      } || files.contains { $0.problems.contains { $0.severity == .warning } }
  }

  /// What the providers themselves ask to wait, in seconds.
  package var longestWait: Double? { unsettled.compactMap { $0.finding?.facts.retryAfter }.max() }

  /// Who has to work, and does not yet.
  package var awaited: [Provider] { unsettled.map(\.account.provider) }

  private var unsettled: [ProviderCheck] {
    checks.filter { $0.isRequired && [.failed, .undecided].contains(status($0)) }
  }

  /// Time alone may change an answer; a key that is missing stays so until somebody writes it.
  package var mayChange: Bool { unsettled.contains { $0.skipped == nil } }

  /// Every question that was sent.
  package var asked: [Question] {
    checks.flatMap(\.sent)
  }

  package var tokens: Int { checks.compactMap(\.tokens).reduce(0, &+) }

  func status(_ check: ProviderCheck) -> ProviderCheck.Status { check.status(isFree: isFree) }

  /// Who can stand in while another fails.
  package var working: [Provider] {
    checks.filter {
      [.ok, .warning].contains($0.status(isFree: isFree)) && ($0.hasAnswered || $0.tested.contains(.credit))
    }
    .map(\.account.provider)
  }
}
