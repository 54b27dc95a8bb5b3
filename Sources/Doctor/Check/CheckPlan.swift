package import HTTP

/// Which questions go to whom, round by round, and what their answers come to.
package struct CheckPlan: Sendable {
  /// What the operator asked for.
  package struct Wishes: Sendable {
    package var named: [Provider] = []
    package var required: [Provider] = []
    package var optional: [Provider] = []
    package var isFree = false
    /// The status pages are asked in the same round.
    package var asksStatus = false
    /// An empty secret is what a pull request from a fork gets.
    package var isFork = false
    package var limits = Request.Limits()

    package init() {}
  }

  /// A request on its way, and whose it is.
  package struct Probe: Sendable {
    package let check: Int
    package let question: Question
    package let request: Request
  }

  package private(set) var checks: [ProviderCheck]
  private let wishes: Wishes

  package init(_ accounts: [Account], _ wishes: Wishes) {
    self.wishes = wishes
    let chosen =
      wishes.named.isEmpty
      ? accounts
      : accounts.filter { account in
        (wishes.named + wishes.required).contains(account.provider)
      }
    checks = chosen.map { account in
      var check = ProviderCheck(account, isRequired: CheckPlan.requires(account, wishes))
      check.skipped = CheckPlan.skips(account, wishes)
      return check
    }
  }

  /// Those that are named, else whoever has a key that looks real.
  private static func requires(_ account: Account, _ wishes: Wishes) -> Bool {
    if wishes.optional.contains(account.provider) { return false }
    let named = wishes.named + wishes.required
    // A key under another name was named as well.
    if account.isExtra { return true }
    return named.isEmpty
      ? account.isHidden || [.ready, .lost, .unreadable].contains(account.condition)
      : named.contains(account.provider)
  }

  private static func skips(_ account: Account, _ wishes: Wishes) -> ProviderCheck.Skipped? {
    switch account.condition {
    case .missing: .noKey
    case .lost: .lost
    case .unreadable: .unreadable
    case .empty: wishes.isFork ? .emptyInFork : .empty
    case .placeholder: .placeholder
    case .ready: account.base.isEmpty ? .noEndpoint : nil
    }
  }

  /// Who does not work yet is to be asked anew; the others have said, and been paid for, enough.
  package mutating func forgetFailures() {
    for index in checks.indices where [.failed, .undecided].contains(checks[index].status(isFree: wishes.isFree)) {
      checks[index].askAgain()
    }
  }

  /// Everything that can be asked at once, of those that have not answered.
  package func firstRound() -> [Probe] {
    checks.indices.filter { checks[$0].skipped == nil && checks[$0].asked.isEmpty }.flatMap { index in
      let account = checks[index].account
      var questions = account.access.questions(account).filter { $0.isFree || !wishes.isFree }
      if account.host == nil { questions += questions.filter { $0.kind == .models }.flatMap(\.controls) }
      if wishes.asksStatus, account.host == account.provider, let address = account.access.statusAddress {
        questions.append(.announced(address))
      }
      return questions.map { probe(index, $0) }
    }
  }

  /// What an answer makes it necessary to ask: the usual model is gone, only the list knows one, or the cap has another
  /// name here.
  package func secondRound() -> [Probe] {
    checks.indices.compactMap { index in
      let check = checks[index]
      guard let asked = check.asked.last(where: { $0.question.kind == .chat }) else {
        guard check.account.access.isCopied, !wishes.isFree, let model = Models.usable(in: check.models) else {
          return nil
        }
        return check.account.replacingModel(model).map { probe(index, $0) }
      }
      guard case .failed(let verdict) = asked.reading else { return nil }
      if verdict.cause == .modelNotFound, check.account.modelVariable == nil,
        let model = Models.usable(in: check.models)
      {
        let question = check.account.replacingModel(model)
        return question.map { probe(index, $0) }
      }
      return verdict.cause == .requestInvalid ? asked.question.withOtherCap.map { probe(index, $0) } : nil
    }
  }

  private func probe(_ index: Int, _ question: Question) -> Probe {
    Probe(
      check: index, question: question, request: question.request(for: checks[index].account, limits: wishes.limits))
  }

  package mutating func take(_ result: Result<Response, TransferError>, for probe: Probe) {
    let account = checks[probe.check].account
    let reading = AnswerReader.read(result, probe.question, account)
    let response = try? result.get()
    let timings =
      switch result {
      case .success(let response): response.timings
      case .failure(let error): error.timings
      }
    checks[probe.check].take(
      ProviderCheck.Asked(
        question: probe.question, reading: reading, timings: timings,
        connection: response.map {
          .init(remote: $0.remote, proxy: $0.proxy?.variable, tls: $0.tls, version: $0.version)
        },
        words: AnswerReader.words(response, account),
        limits: response.flatMap { RateLimits($0.headers, requestWindow: account.access.requestWindow) }))
    let check = checks[probe.check]
    if check.isNoModelServer, !(wishes.named + wishes.required).contains(account.provider) {
      checks[probe.check].leaveAside()
    }
    if check.finding?.cause == .modelNotFound, let wanted = check.model ?? account.model {
      checks[probe.check].suggestedModel = Models.nearest(to: wanted, in: check.models)
    }
  }

  /// A key that is asked for under this name, or of which a check says the same already.
  private func isKnown(_ variable: String) -> Bool {
    checks.contains { check in
      check.account.keyVariable == variable || check.problems.contains { $0.variable == variable }
    }
  }

  package func report(_ files: [EnvFile], _ settings: Settings) -> CheckReport {
    CheckReport(
      checks: checks, files: files, misspelt: Account.misspelt(in: settings).filter { !isKnown($0.variable) },
      isFree: wishes.isFree, isFork: wishes.isFork)
  }
}

extension Account {
  /// The completion once more, with a model of the provider's own list.
  func replacingModel(_ name: String) -> Question? {
    access.questions(Account(self, model: Models.plain(name))).first { $0.kind == .chat }
  }
}

extension Question {
  /// `max_tokens` where `max_completion_tokens` was refused, and the other way round.
  var withOtherCap: Question? {
    guard let body else { return nil }
    let text = String(decoding: body, as: UTF8.self)
    let other =
      text.contains(#""max_completion_tokens""#)
      ? text.replacing(#""max_completion_tokens""#, with: #""max_tokens""#)
      : text.replacing(#""max_tokens""#, with: #""max_completion_tokens""#)
    return other == text ? nil : Question(kind, path, body: other, model: model, proves: proves, read: read)
  }
}
