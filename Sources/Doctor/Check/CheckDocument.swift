internal import Dotenv
internal import HTTP

/// The report of `check` as blocks: a line for each provider, then what to do about those that fail.
package struct CheckDocument {
  /// How much is said of each failure.
  package enum Extent: Sendable {
    /// The remedy, where to begin and which guide to read, below the provider's line.
    case brief
    case usual
    /// The whole guide.
    case full
  }

  let blocks: [Block]

  /// `blocker` is what blocks although every provider answers; `closing` stands below the verdict.
  package init(
    _ report: CheckReport, _ language: Language, extent: Extent, isVerbose: Bool, now: Double?, blocker: String? = nil,
    closing: String? = nil
  ) {
    var builder = CheckDocumentBuilder(
      report: report, language: language, extent: extent, isVerbose: isVerbose, now: now, blocker: blocker,
      closing: closing,
      ofLines: Dictionary(
        grouping: report.files.flatMap { $0.shownProblems(isVerbose, isBrief: extent == .brief) }, by: \.line))
    builder.build()
    blocks = builder.blocks
  }

  package func render(_ format: Format, in language: Language, _ style: TextStyle) -> String {
    Document(blocks).render(format, in: language, style)
  }
}

/// Puts the blocks together, provider by provider.
private struct CheckDocumentBuilder {
  let report: CheckReport
  let language: Language
  let extent: CheckDocument.Extent
  let isVerbose: Bool
  let now: Double?
  let blocker: String?
  let closing: String?
  /// What is said of the files' lines, by line.
  let ofLines: [Int: [DotenvProblem]]
  var blocks: [Block] = []

  private var words: any CheckWording { language.checkWording }
  private var labels: Words { language.wording.words }

  mutating func build() {
    blocks.append(EnvFile.list(report.files, in: language))
    if !report.checks.isEmpty { blocks.append(.rows(report.checks.map(row))) }
    guard !report.isEmpty else {
      addMisspelt()
      blocks.append(
        .paragraph(report.isFork ? words.nothingInFork : words.nothingConfigured(hasFile: !report.files.isEmpty)))
      addFileProblems()
      return
    }
    if extent != .brief { for check in report.checks where report.status(check) != .ok { addDetails(check) } }
    if isVerbose { for check in report.checks where report.status(check) == .ok { addDetails(check) } }
    addMisspelt()
    addFileProblems()
    blocks.append(.heading(report.outcome == .ok ? blocker ?? words.outcome(report) : words.outcome(report)))
    let others = report.working.map(\.name)
    if report.outcome != .ok, !others.isEmpty { blocks.append(.paragraph(words.meanwhile(others))) }
    if extent != .brief, !report.asked.isEmpty { blocks.append(.paragraph(words.sent(report))) }
    if let closing { blocks.append(.paragraph(closing)) }
  }

  private func row(_ check: ProviderCheck) -> Row {
    let status = report.status(check)
    return Row(
      status: status == .failed && !check.isRequired ? .warning : status, name: check.account.provider.name,
      text: words.summary(check, status, isFree: report.isFree),
      lines: extent == .brief ? remedy(check) : [])
  }

  // MARK: Brief

  /// What a glance must find: what to do, with its numbers, where, and where to read on.
  private func remedy(_ check: ProviderCheck) -> [String] {
    guard let finding = check.finding.map({ Finding($0) }) else { return problems(check) }
    let guide = finding.guide(in: language)
    let facts =
      language.wording.amounts(finding.verdict, now: now).map { [Harmless.line($0)] } ?? evidence(finding, check)
    let steps = guide.stepsAfterCheck(finding.situation)
    // Who has waited once too often asks for more.
    let page = finding.verdict.cause == .rateLimited ? .increase : steps.lazy.compactMap(\.page).first
    let address = page.flatMap { check.account.provider.pages[$0] }
    // A key that an export hides, a model that does not exist: what the answer alone would make one look for in vain.
    let settings = check.problems.filter { $0.severity == .error && !isToldOfItsLine($0) }.map(sentence)
    let model = check.suggestedModel.map { words.suggestion(Harmless.code($0)) }
    return [guide.title] + facts + settings + [model, address].compactMap(\.self) + [
      words.fullGuide(topic(finding, check))
    ]
  }

  private func topic(_ finding: Finding, _ check: ProviderCheck) -> String {
    let provider = check.account.provider
    return "webox-doctor explain \(provider.isKnown ? "\(provider.id) " : "")\(finding.verdict.cause.rawValue)"
  }

  // MARK: Usual

  private mutating func addDetails(_ check: ProviderCheck) {
    let provider = check.account.provider
    if let finding = check.finding.map({ Finding($0) }) {
      let guide = finding.guide(in: language)
      let title = "\(provider.name)\(labels.colon) \(guide.title)"
      // Only what has to work carries the mark of what blocks.
      blocks.append(
        finding.verdict.severity == .blocking && !check.isRequired
          ? .heading(title) : .title(finding.verdict.severity, title))
      blocks.append(.bullets(facts(finding, check) + settings(check)))
      if extent == .full {
        blocks += ReportDocument(Report(findings: [finding], now: now), language).blocks.dropFirst()
      } else {
        blocks.append(.steps(guide.stepsAfterCheck(finding.situation).prefix(3).map { numbered($0, provider) }))
        blocks.append(.paragraph(words.fullGuide(topic(finding, check))))
      }
    } else {
      let lines = problems(check) + (check.skipped == nil ? settings(check) : [])
      guard !lines.isEmpty else { return }
      blocks.append(.heading(provider.name))
      blocks.append(.bullets(lines))
    }
  }

  private func facts(_ finding: Finding, _ check: ProviderCheck) -> [String] {
    let rule = isVerbose ? ["\(labels.rule)\(labels.colon) `\(finding.verdict.rule)`"] : []
    return language.wording.facts(finding.verdict, now: now).map(Harmless.line) + evidence(finding, check) + rule
  }

  /// The code, the status and the provider's own words stand in the report anyway; a failed transfer has none of them.
  private func evidence(_ finding: Finding, _ check: ProviderCheck) -> [String] {
    let isTold = check.words != nil || finding.verdict.confidence == .low
    let shown = isVerbose ? finding.verdict.evidence[...] : finding.verdict.evidence.prefix(isTold ? 0 : 1)
    return shown.map { "\(labels.evidence)\(labels.colon) \(Harmless.code($0))" }
  }

  /// Where the key and the address came from, what was sent, and what is left of the limits.
  private func settings(_ check: ProviderCheck) -> [String] {
    var lines: [String] = []
    let account = check.account
    if let said = check.words { lines.append("\(words.answer)\(labels.colon) \(Harmless.code(said))") }
    if let key = account.key, !key.value.isEmpty {
      let place =
        "`\(key.name)` = `\(key.value.masked)`, \(key.value.length)\u{A0}\(words.characters), \(words.origin(key.origin))"
      lines.append("\(words.key)\(labels.colon) \(place)")
    }
    if let base = account.baseVariable {
      lines.append(
        "\(words.address)\(labels.colon) \(Harmless.code(account.shownBase)) (`\(base.name)`, \(words.origin(base.origin)))"
      )
    }
    if isVerbose, let asked = check.slowestAsked, let way = words.way(asked, colon: labels.colon) { lines.append(way) }
    if let announced = check.announced { lines.append(words.announced(announced)) }
    if check.isListOpen { lines.append(words.openList) }
    if let model = check.suggestedModel { lines.append(words.suggestion(Harmless.code(model))) }
    if let limits = check.limits, isVerbose || check.finding == nil { lines += words.limits(limits) }
    return check.finding == nil ? lines : problems(check) + lines
  }

  private func problems(_ check: ProviderCheck) -> [String] {
    // In a fork nobody can do anything about an empty secret.
    if check.skipped == .emptyInFork { return [] }
    return check.problems.filter { (isVerbose || $0.severity != .information) && !isToldOfItsLine($0) }.map(sentence)
  }

  /// The list of a file's lines says it too, with its place and a remedy of its own.
  private func isToldOfItsLine(_ problem: AccountProblem) -> Bool {
    guard case .file(_, let line) = problem.origin else { return false }
    return ofLines[line]?.contains { $0.tells(problem) } ?? false
  }

  private func sentence(_ problem: AccountProblem) -> String {
    let (text, remedy) = words.problem(problem)
    return "\(text) \(remedy)"
  }

  private func numbered(_ step: Step, _ provider: Provider) -> NumberedStep {
    NumberedStep(
      text: step.text, addresses: step.page.flatMap { provider.pages[$0] }.map { [("", $0)] } ?? [], details: [],
      commands: [])
  }

  private mutating func addMisspelt() {
    if !report.misspelt.isEmpty { blocks.append(.bullets(report.misspelt.map(sentence))) }
  }

  private mutating func addFileProblems() {
    blocks += report.files.flatMap { $0.problemBlocks(in: language, isVerbose, isBrief: extent == .brief) }
  }
}
