/// One piece of a report, before it takes the form of a terminal or a page.
package enum Block: Sendable {
  case title(Cause.Severity, String)
  case subtitle(String)
  case heading(String)
  case paragraph(String)
  case bullets([String])
  case steps([NumberedStep])
  case answers([Misunderstanding])
  case checklist([String])
  case links([(label: String, address: String)])
  /// One line for each provider, its name and text under each other.
  case rows([Row])
  /// Cells under each other; the first row is the head.
  case table([[String]])
  /// Text that is shown as it is.
  case verbatim([String])
}

/// A provider's line in the list of all.
package struct Row: Sendable {
  let status: ProviderCheck.Status
  let name: String
  let text: String
  /// Sentences and addresses of its own, below it.
  let lines: [String]

  package init(status: ProviderCheck.Status, name: String, text: String, lines: [String] = []) {
    self.status = status
    self.name = name
    self.text = text
    self.lines = lines
  }
}

/// A step with its addresses found.
package struct NumberedStep: Sendable {
  package init(text: String, addresses: [(name: String, address: String)], details: [String], commands: [ShellCommand])
  {
    self.text = text
    self.addresses = addresses
    self.details = details
    self.commands = commands
  }

  let text: String
  let addresses: [(name: String, address: String)]
  let details: [String]
  let commands: [ShellCommand]
}

/// Blocks that some verb has put together itself.
package struct Document {
  private let blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }

  package func render(_ format: Format, in language: Language, _ style: TextStyle) -> String {
    format == .markdown
      ? MarkdownFormat(language: language).render(blocks)
      : TextFormat(style: style, language: language).render(blocks)
  }
}

/// A report as a sequence of blocks, in one language.
struct ReportDocument {
  let blocks: [Block]

  init(_ report: Report, _ language: Language) {
    var builder = DocumentBuilder(language: language, report: report)
    builder.build()
    blocks = builder.blocks
  }
}

/// Puts the blocks together, finding by finding.
private struct DocumentBuilder {
  let language: Language
  let report: Report
  var blocks: [Block] = []

  private var words: Words { language.wording.words }

  init(language: Language, report: Report) {
    self.language = language
    self.report = report
  }

  mutating func build() {
    guard let first = report.findings.first else {
      blocks = [.paragraph(words.nothingFound), .paragraph(words.nothingFoundHint)]
      addRawText()
      return
    }
    if report.findings.count > 1 {
      blocks.append(.paragraph(words.findings(report.findings.count)))
      blocks.append(.bullets(report.findings.map(headline)))
    }
    addHead(first)
    addGuide(first)
    for other in report.findings.dropFirst() {
      addHead(other)
      let name = [other.verdict.provider?.id, other.verdict.cause.rawValue].compactMap(\.self).joined(separator: " ")
      blocks.append(.heading(words.steps))
      addSteps(other.guide(in: language).steps, other.verdict.provider)
      blocks.append(.paragraph("\(words.fullGuide) `webox-doctor explain \(name)`"))
    }
    addRawText()
  }

  // MARK: Parts

  private func headline(_ finding: Finding) -> String {
    let names = [
      finding.verdict.provider?.name, finding.verdict.status.map(String.init), finding.verdict.cause.rawValue,
    ]
    let line = names.compactMap(\.self).joined(separator: " · ")
    return finding.count > 1 ? "\(line) (× \(finding.count))" : line
  }

  /// Who said what, what it means for the reader, and the facts.
  private mutating func addHead(_ finding: Finding) {
    let verdict = finding.verdict
    let guide = finding.guide(in: language)
    blocks.append(.title(verdict.severity, guide.title))
    var names = [verdict.provider?.name, verdict.status.map { "HTTP \($0)" }].compactMap(\.self)
    if let code = verdict.code, code != verdict.cause.rawValue { names.append(Harmless.code(code)) }
    names.append(verdict.cause.rawValue)
    let helps = finding.situation.isBare ? words.waitLikely : words.waitHelps
    let wait = verdict.waitHelps.map { $0 ? helps : words.waitUseless } ?? words.waitUndecided
    names.append(wait)
    blocks.append(.subtitle(names.joined(separator: " · ")))
    var lines = language.wording.facts(verdict, now: report.now).map(Harmless.line)
    if let seen = words.seen(finding.count, finding.firstSeen, finding.lastSeen) {
      lines.append(seen.prefix(1).uppercased() + seen.dropFirst())
    }
    if !report.isTopic { lines += evidence(verdict) }
    if report.isTopic, let provider = verdict.provider, !provider.sends(verdict.cause) {
      lines.append(words.neverSent(provider.name))
    }
    if !lines.isEmpty { blocks.append(.bullets(lines)) }
  }

  private func evidence(_ verdict: Verdict) -> [String] {
    let confidence = words.confidence[verdict.confidence] ?? verdict.confidence.rawValue
    let shown = report.rawText == nil ? verdict.evidence.prefix(1) : verdict.evidence[...]
    var lines = shown.enumerated().map { i, line in
      "\(words.evidence)\(words.colon) \(Harmless.code(line.trimming("“”")))" + (i == 0 ? " (\(confidence))" : "")
    }
    if report.rawText != nil { lines.append("\(words.rule)\(words.colon) `\(verdict.rule)`") }
    return lines
  }

  private mutating func addGuide(_ finding: Finding) {
    let guide = finding.guide(in: language)
    section(words.meaning, guide.meaning.map { .paragraph($0) })
    section(words.reasons, [.bullets(guide.reasons)])
    blocks.append(.heading(words.steps))
    addSteps(guide.steps, finding.verdict.provider)
    addMeanwhile(finding, guide)
    blocks.append(.heading(words.verify))
    addSteps(guide.verify, finding.verdict.provider)
    if finding.verdict.cause.showsInCheck {
      let name = finding.verdict.provider.map { " \($0.id)" } ?? ""
      blocks.append(.paragraph(words.checkCommand("webox-doctor check\(name)")))
    }
    section(words.delay, [.paragraph(guide.delay)])
    section(words.misunderstandings, [.answers(guide.misunderstandings)])
    section(words.checklist, [.checklist(guide.checklist)])
    addHelp(finding)
  }

  private mutating func section(_ title: String, _ content: [Block]) {
    blocks.append(.heading(title))
    blocks += content
  }

  private mutating func addSteps(_ steps: [Step], _ provider: Provider?) {
    blocks.append(
      .steps(
        steps.map { step in
          NumberedStep(
            text: step.text, addresses: addresses(step, provider), details: step.details, commands: step.commands)
        }))
  }

  private func addresses(_ step: Step, _ provider: Provider?) -> [(name: String, address: String)] {
    guard let page = step.page else { return [] }
    if let provider { return provider.pages[page].map { [("", $0)] } ?? [] }
    return Provider.main.compactMap { provider in provider.pages[page].map { (provider.name, $0) } }
  }

  private mutating func addMeanwhile(_ finding: Finding, _ guide: Guide) {
    let offers = finding.verdict.cause.isCuredElsewhere ? Provider.offers(without: finding.verdict.provider) : []
    guard !guide.meanwhile.isEmpty || !offers.isEmpty else { return }
    blocks.append(.heading(words.meanwhile))
    if !guide.meanwhile.isEmpty { blocks.append(.bullets(guide.meanwhile)) }
    guard !offers.isEmpty else { return }
    blocks.append(.paragraph(words.otherProviders))
    blocks.append(
      .steps(
        offers.map { provider, offer in
          let text = "\(provider.name)\(words.colon) \(offer.text(in: language))"
          let line = provider.isLocal ? [] : ["`\(provider.keyVariables.first ?? "")=\(words.keyPlaceholder)`"]
          let page = provider.isLocal ? provider.pages[.models] : provider.pages[.keys]
          return NumberedStep(text: text, addresses: page.map { [("", $0)] } ?? [], details: line, commands: [])
        }))
  }

  private mutating func addHelp(_ finding: Finding) {
    let provider = finding.verdict.provider
    let pages: [(String, Page)] = [
      (words.status, .status), (words.support, .support), (words.errorReference, .errors),
    ]
    let sources = provider.map { [$0] } ?? Provider.main
    var links: [(label: String, address: String)] = []
    for (label, page) in pages where provider != nil || page == .status {
      for source in sources {
        guard let address = source.pages[page] else { continue }
        links.append((provider == nil ? "\(label), \(source.name)" : label, address))
      }
    }
    guard !links.isEmpty else { return }
    section(words.help, [.links(links)])
  }

  private mutating func addRawText() {
    // What was asked for by name has no text.
    guard let raw = report.rawText, !raw.isEmpty else { return }
    // What is invisible goes first: a key with a colour inside is a key. And a key that is cut no longer looks like one.
    let all = raw.split(separator: 0x0A, maxSplits: 60)
    let lines = all.prefix(60).map { Harmless.line(String(decoding: $0.prefix(16_384), as: UTF8.self)) }
    var isCut =
      report.isRawTextCut || all.dropFirst(60).contains { $0.contains { !$0.isASCIISpace } }
      || all.contains { $0.count > 16_384 }
    var room = 8_192
    var shown: [String] = []
    for line in Redaction.redact(lines.joined(separator: "\n")).split(separator: "\n") {
      isCut = isCut || line.utf8.count > room
      if room > 0 { shown.append(String(line.prefix(room))) }
      room -= min(room, line.utf8.count)
    }
    section(words.rawText, [.verbatim(shown + (isCut ? ["…"] : []))])
  }
}

extension Provider {
  /// Those whose pages are named where nobody is known.
  static var main: [Provider] { [openai, azure, groq, gemini, deepseek] }

  /// Who can stand in, free ones first.
  static func offers(without failing: Provider?) -> [(Provider, Offer)] {
    let offers = all.compactMap { provider in provider.offer.map { (provider, $0) } }
    return offers.filter { $0.0.id != failing?.id }.enumerated()
      .sorted { ($0.element.1.price.rawValue, $0.offset) < ($1.element.1.price.rawValue, $1.offset) }.map(\.element)
  }
}

extension Cause {
  /// Whether a small call would meet it again; what is wrong with one request alone, it would not.
  var showsInCheck: Bool {
    switch self {
    case .requestTooLarge, .contextExceeded, .contentFiltered, .requestInvalid: false
    default: true
    }
  }
}

extension Cause {
  /// Whether another provider would answer the same request now.
  var isCuredElsewhere: Bool {
    switch self {
    case .quotaExhausted, .rateLimited, .tierUnavailable, .accountInactive, .regionBlocked, .overloaded, .serverError,
      .unknown:
      true
    default: false
    }
  }
}

extension String {
  /// Without these characters at either end.
  fileprivate func trimming(_ characters: String) -> String {
    String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
  }
}
