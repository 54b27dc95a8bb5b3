internal import Dotenv
package import HTTP

/// What was found out about one account: the settings, the answers, and what they come to.
package struct ProviderCheck: Sendable {
  /// The words of the report and of JSON.
  package enum Status: String, Sendable {
    case ok, warning, failed, undecided, skipped
  }

  /// One question that was sent, with what came of it.
  package struct Asked: Sendable {
    package let question: Question
    package let reading: Reading
    package let timings: Timings
    package let limits: RateLimits?
  }

  package let account: Account
  package let isRequired: Bool
  package var asked: [Asked] = []
  package var problems: [AccountProblem]
  /// Why nothing was asked, where nothing was.
  package var skipped: Skipped?
  /// An existing model whose name is near the one that does not exist.
  package var suggestedModel: String?

  /// Why an account was not asked.
  package enum Skipped: String, Sendable {
    case noKey = "no-key"
    case empty, placeholder, lost
    case noEndpoint = "no-endpoint"
    case emptyInFork = "fork"
  }

  init(_ account: Account, isRequired: Bool) {
    self.account = account
    self.isRequired = isRequired
    problems = account.problems
  }

  /// The answer that decides: a completion before all else, since only it proves the chat.
  package var finding: Verdict? {
    let failures = asked.filter { $0.question.kind != .announced }.compactMap {
      asked -> (kind: Question.Kind, verdict: Verdict)? in
      if case .failed(let verdict) = asked.reading { (asked.question.kind, verdict) } else { nil }
    }
    // A list that is refused to a restricted key says nothing once the completion has answered.
    if passed(.chat) { return nil }
    return failures.first { $0.kind == .chat && $0.verdict.cause != .unknown }?.verdict
      ?? failures.first { $0.verdict.severity == .blocking }?.verdict ?? failures.first?.verdict ?? missingModel
  }

  /// The list of models is asked anyway: it also tells whether the one in the settings exists.
  private var missingModel: Verdict? {
    isListed == false ? account.model.map { Verdict(missingModel: $0, account) } : nil
  }

  /// Nil where nobody named a model, or where the list names none of one's own, as on Azure.
  private var isListed: Bool? {
    guard account.modelVariable != nil, !account.access.base.isEmpty, !models.isEmpty, let model = account.model else {
      return nil
    }
    return models.contains { Models.isSame($0, model) }
  }

  private func passed(_ kind: Question.Kind) -> Bool {
    asked.contains { if case .passed = $0.reading { $0.question.kind == kind } else { false } }
  }

  package var tested: Set<Proof> {
    asked.reduce(into: isListed == true ? [.model] : []) { proofs, asked in
      if case .passed = asked.reading { proofs.formUnion(asked.question.proves) }
    }
  }

  /// What remains open although it was meant to be answered; a local server has no credit.
  package func notTested(isFree: Bool) -> [Proof] {
    let wanted: Set<Proof> = account.provider.isLocal ? [.key] : [.key, .model, .credit]
    // A balance answers for the credit; a model that nobody named need not be proven.
    let needless: Set<Proof> = account.modelVariable == nil && tested.contains(.credit) ? [.model] : []
    return Proof.allCases.filter { wanted.subtracting(tested).subtracting(needless).contains($0) }
  }

  package func status(isFree: Bool) -> Status {
    if skipped != nil { return isRequired && skipped != .emptyInFork ? .failed : .skipped }
    if let finding {
      return finding.severity == .blocking || (finding.facts.retryAfter ?? 0) > 3_600 ? .failed : .undecided
    }
    if problems.contains(where: { $0.severity == .error }) && !passed(.chat) { return .failed }
    let open = notTested(isFree: isFree)
    if open.contains(.key) || (open.contains(.credit) && !isFree) { return .undecided }
    return problems.contains { $0.severity != .information } ? .warning : .ok
  }

  package var models: [String] {
    asked.flatMap { asked -> [String] in
      if case .passed(let passed) = asked.reading { passed.models } else { [] }
    }
  }

  package var tokens: Int? {
    let counts = asked.compactMap { asked -> Int? in
      if case .passed(let passed) = asked.reading { passed.tokens } else { nil }
    }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }

  package var balance: String? {
    asked.lazy.compactMap { asked -> String? in
      if case .passed(let passed) = asked.reading { passed.balance } else { nil }
    }.first
  }

  /// What the provider says of itself; nil where nobody asked or it did not answer.
  package var announced: String? {
    asked.lazy.compactMap { asked -> String? in
      if case .passed(let passed) = asked.reading { passed.announced } else { nil }
    }.first
  }

  package var limits: RateLimits? { asked.lazy.compactMap(\.limits).first }

  /// The model that was asked, whichever answered last.
  package var model: String? { asked.last { $0.question.model != nil }?.question.model }

  package var slowest: Timings? {
    asked.map(\.timings).max { ($0.total ?? .zero) < ($1.total ?? .zero) }
  }
}
