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
    /// How it was reached, where it was.
    let connection: Connection?
    /// What the answer says in words, secrets masked.
    package let words: String?
    package let limits: RateLimits?

    /// Something left this machine.
    var isSent: Bool {
      if case .failed(let verdict) = reading { !verdict.rule.hasPrefix("transfer.unusable") } else { true }
    }
  }

  /// What one sees of the way to a server.
  package struct Connection: Sendable {
    let remote: String?
    /// The variable that names the proxy in between.
    let proxy: String?
    let tls: String?
    let version: String
  }

  package let account: Account
  package private(set) var isRequired: Bool
  package var asked: [Asked] = []
  /// What earlier rounds sent, and what they cost.
  private var before: (questions: [Question], tokens: Int?) = ([], nil)
  package var problems: [AccountProblem]
  /// Why nothing was asked, where nothing was.
  package var skipped: Skipped?
  /// An existing model whose name is near the one that does not exist.
  package var suggestedModel: String?

  /// Why an account was not asked.
  package enum Skipped: String, Sendable {
    case noKey = "no-key"
    case empty, placeholder, lost, unreadable
    case noEndpoint = "no-endpoint"
    case emptyInFork = "fork"
    /// What answers at the address offers no models: it is no server for a chat.
    case noModels = "no-models"
  }

  init(_ account: Account, isRequired: Bool) {
    self.account = account
    self.isRequired = isRequired
    problems = account.problems
  }

  /// The answer that decides: a completion before all else, since only it proves the chat.
  package var finding: Verdict? {
    let failures = asked.filter { $0.question.kind != .announced && $0.question.kind != .control }.compactMap {
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
    guard account.modelVariable != nil, !account.access.hasDeployments, !models.isEmpty, let model = account.model
    else {
      return nil
    }
    return models.contains { Models.isSame($0, model) }
  }

  private func passed(_ kind: Question.Kind) -> Bool {
    asked.contains { if case .passed = $0.reading { $0.question.kind == kind } else { false } }
  }

  package var tested: Set<Proof> {
    let proofs = asked.reduce(into: isListed == true ? [.model] : Set<Proof>()) { proofs, asked in
      if case .passed = asked.reading { proofs.formUnion(asked.question.proves) }
    }
    // A server of one's own sells nothing, and most want no key.
    let needless: Set<Proof> = account.provider.isLocal ? (account.key == nil ? [.key, .credit] : [.credit]) : []
    return proofs.subtracting(needless).subtracting(isKeyDoubtful ? [.key] : [])
  }

  /// What an account without a failure has given.
  enum Gift { case answer, proofs, answerAndProofs, models, nothing }

  var gift: Gift {
    if !tested.isEmpty { return hasAnswered ? .answerAndProofs : .proofs }
    return hasAnswered ? .answer : models.isEmpty ? .nothing : .models
  }

  /// It was asked for an answer, and gave one.
  var hasAnswered: Bool { passed(.chat) }

  /// What the provider says about what is wrong.
  var words: String? {
    guard let finding else { return nil }
    return asked.first { asked in
      if case .failed(let verdict) = asked.reading { verdict.rule == finding.rule } else { false }
    }?.words
  }

  /// A wrong key and none were not refused at an unknown address, so that what answers to ours may do so to any.
  var isKeyDoubtful: Bool {
    asked.contains { asked in
      guard asked.question.kind == .control else { return false }
      guard case .failed(let verdict) = asked.reading else { return true }
      return ![.keyInvalid, .keyMissing, .permissionDenied].contains(verdict.cause)
    }
  }

  var isListOpen: Bool {
    asked.contains { if case .passed = $0.reading { $0.question.kind == .control } else { false } }
  }

  /// Under a name that nobody knows, with no model named: the answer to the question for its models says that it has
  /// none. Somebody's search engine has an address and a key as well.
  var isNoModelServer: Bool {
    guard !account.provider.isKnown, account.modelVariable == nil,
      let list = asked.first(where: { $0.question.kind == .models })
    else { return false }
    return switch list.reading {
    case .passed: false
    case .inconclusive(let doubt): doubt == .strangeAnswer
    case .failed(let verdict): [404, 405, 410].contains(verdict.status)
    }
  }

  /// What was asked by mistake counts for nothing.
  mutating func leaveAside() {
    skipped = .noModels
    isRequired = false
  }

  /// What remains open although it was meant to be answered; a local server has no credit.
  package func notTested(isFree: Bool) -> [Proof] {
    let wanted: Set<Proof> = account.provider.isLocal ? (account.key == nil ? [] : [.key]) : [.key, .model, .credit]
    // A balance answers for the credit; a model that nobody named need not be proven.
    let needless: Set<Proof> = account.modelVariable == nil && tested.contains(.credit) ? [.model] : []
    return Proof.allCases.filter { wanted.subtracting(tested).subtracting(needless).contains($0) }
  }

  package func status(isFree: Bool) -> Status {
    if skipped != nil { return isRequired && skipped != .emptyInFork ? .failed : .skipped }
    if let finding {
      return finding.severity == .blocking || (finding.facts.retryAfter ?? 0) > 3_600 ? .failed : .undecided
    }
    // The client puts its own path behind the address, which was asked without what stands there now.
    if problems.contains(where: { $0.severity == .error && ($0.id == .addressPath || !passed(.chat)) }) {
      return .failed
    }
    let open = notTested(isFree: isFree)
    // Who has answered will answer again, be it to any key.
    if !passed(.chat), open.contains(.key) || (open.contains(.credit) && !isFree) { return .undecided }
    return problems.contains { $0.severity != .information } ? .warning : .ok
  }

  package var models: [String] {
    asked.flatMap { asked -> [String] in
      if case .passed(let passed) = asked.reading { passed.models } else { [] }
    }
  }

  /// Over all rounds.
  package var tokens: Int? {
    let counts = asked.compactMap { asked -> Int? in
      if case .passed(let passed) = asked.reading { passed.tokens } else { nil }
    }
    return counts.isEmpty ? before.tokens : counts.reduce(before.tokens ?? 0, &+)
  }

  /// Every question that left this machine, in whichever round; a status page costs the account nothing.
  var sent: [Question] { before.questions + ProviderCheck.sent(asked) }

  private static func sent(_ asked: [Asked]) -> [Question] {
    asked.filter(\.isSent).map(\.question).filter { $0.kind != .announced }
  }

  /// A second try at the same question takes the first one's place; that was sent all the same.
  mutating func take(_ new: Asked) {
    let end = asked.partition { $0.question.kind == new.question.kind && $0.question.key == new.question.key }
    before.questions += ProviderCheck.sent(Array(asked[end...]))
    asked.removeSubrange(end...)
    asked.append(new)
  }

  /// The answers no longer count, what they cost does.
  mutating func askAgain() {
    before = (sent, tokens)
    asked = []
    suggestedModel = nil
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

  package var slowest: Timings? { slowestAsked?.timings }

  /// The question that took longest: behind it stands the way of a connection, which later ones used again.
  var slowestAsked: Asked? {
    asked.max { ($0.timings.total ?? .zero) < ($1.timings.total ?? .zero) }
  }
}
