/// An error with how often and when it was met.
package struct Finding: Sendable {
  package var verdict: Verdict
  package var count: Int
  /// As `YYYY-MM-DDTHH:MM:SS`, where the text carries dates.
  package var firstSeen: String?
  package var lastSeen: String?

  init(_ verdict: Verdict, seen: String? = nil) {
    self.verdict = verdict
    count = 1
    firstSeen = seen
    lastSeen = seen
  }
}

/// Every independent error of one text, the blocking ones in front.
///
/// An error that several layers of a program repeat is one finding; a bare status or an application's own words count
/// only where nothing more exact stands near them.
package func diagnose(_ answer: ErrorAnswer) -> [Finding] {
  let signs = LogText.Signs(answer.text)
  guard signs.contains(.lineEnd) || answer.text.count > TextWindows.size else {
    var cleaned = answer
    cleaned.text = LogText.clean(answer.text, signs)
    guard let verdict = classify(cleaned) else { return [] }
    return [Finding(verdict)]
  }
  var findings = Findings()
  var windows = TextWindows()
  windows.feed(answer.text)
  while let window = windows.next(isEnd: true) {
    var part = answer
    part.text = window
    findings.add(part)
  }
  return findings.sorted
}

/// Errors collected from a text of any length; bounded, however many different ones there are.
package struct Findings: Sendable {
  /// Past this many, errors are told apart by cause and provider alone.
  private static let most = 200

  private var all: [Finding] = []
  /// How many entries back a weak finding still belongs to a stronger one.
  private static let reach = 8

  package init() {}

  package var sorted: [Finding] {
    let order = all.indices.sorted { a, b in
      (rank(all[a]), a) < (rank(all[b]), b)
    }
    return order.map { all[$0] }
  }

  private func rank(_ finding: Finding) -> Int {
    switch finding.verdict.severity {
    case .blocking: 0
    case .transient: 1
    case .undecided: 2
    }
  }

  /// Adds the errors of one text of bounded size.
  package mutating func add(_ answer: ErrorAnswer) {
    let met = Findings.entries(answer)
    let strong = met.filter { $0.verdict.isStrong }
    // What is spread over several entries, or torn apart by cutting, shows only in the whole text.
    let providers = Set(strong.compactMap(\.verdict.provider?.id))
    if providers.count < 2, met.count <= Findings.reach, let whole = classify(Findings.cleaned(answer)),
      whole.isStrong || strong.isEmpty
    {
      let isOneError = strong.allSatisfy { Findings.same($0.verdict, strong[0].verdict, coarsely: false) }
      if isOneError, strong.allSatisfy({ $0.verdict.cause == whole.cause }) {
        var finding = Finding(whole)
        finding.count = max(1, strong.count)
        finding.firstSeen = met.compactMap(\.time).min()
        finding.lastSeen = met.compactMap(\.time).max()
        merge(finding)
        return
      }
    }
    for (i, entry) in met.enumerated() {
      if !entry.verdict.isStrong, Findings.isExplained(i, met) { continue }
      merge(Finding(entry.verdict, seen: entry.time))
    }
  }

  private static func cleaned(_ answer: ErrorAnswer) -> ErrorAnswer {
    var cleaned = answer
    cleaned.text = LogText.clean(answer.text)
    return cleaned
  }

  private typealias Met = (verdict: Verdict, time: String?, position: Int)

  /// The error of each entry; of a text without entries, that of each paragraph.
  private static func entries(_ answer: ErrorAnswer) -> [Met] {
    let entries = LogEntries.split(answer.text)
    var pieces = entries.map { ($0.range, $0.time) }
    if entries.count == 1, !LogEntries.isChained(answer.text) {
      pieces = LogEntries.paragraphs(answer.text).map { ($0, entries[0].time) }
    }
    func part(_ position: Int) -> ErrorAnswer {
      var part = answer
      part.text = LogText.clean(Array(answer.text[pieces[position].0]))
      return part
    }
    var met: [Met] = []
    for position in pieces.indices {
      if let verdict = classify(part(position)) { met.append((verdict, pieces[position].1, position)) }
    }
    // A paragraph may not tell that the text is another program's.
    if entries.count == 1, pieces.count > 1, !met.isEmpty,
      !met.contains(where: {
        $0.verdict.isStrong && ($0.verdict.provider != nil || ReadAnswer(part($0.position)).speaksOfCalls)
      }), isForeign(cleaned(answer))
    {
      return []
    }
    return met
  }

  /// Whether a stronger finding near by says the same more exactly.
  private static func isExplained(_ i: Int, _ met: [Met]) -> Bool {
    met.contains { other in
      other.verdict.isStrong && abs(other.position - met[i].position) <= reach
        && (other.verdict.status == nil || met[i].verdict.status == nil
          || other.verdict.status == met[i].verdict.status)
        && compatible(other.verdict.provider?.id, met[i].verdict.provider?.id)
    }
  }

  /// Adds a finding, to the one that says the same if there is one.
  package mutating func merge(_ finding: Finding) {
    let isFull = all.count >= Findings.most
    guard let known = all.firstIndex(where: { Findings.same($0.verdict, finding.verdict, coarsely: isFull) }) else {
      // Even now: there are only so many causes and providers, and a blocking one must not be lost.
      all.append(finding)
      return
    }
    all[known].count += finding.count
    // Several files come in the order of their names, not of their times.
    all[known].firstSeen = [all[known].firstSeen, finding.firstSeen].compactMap(\.self).min()
    all[known].lastSeen = [all[known].lastSeen, finding.lastSeen].compactMap(\.self).max()
    if !all[known].verdict.isStrong, finding.verdict.isStrong { all[known].verdict = finding.verdict }
    all[known].verdict.provider = all[known].verdict.provider ?? finding.verdict.provider
  }

  private static func same(_ a: Verdict, _ b: Verdict, coarsely: Bool) -> Bool {
    guard a.cause == b.cause, compatible(a.provider?.id, b.provider?.id) else { return false }
    return coarsely
      || (compatible(a.facts.model, b.facts.model) && compatible(a.facts.dimension, b.facts.dimension)
        && compatible(a.facts.scope, b.facts.scope))
  }

  private static func compatible<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }
}

extension Verdict {
  /// A code or a provider's sentence decided, not a status or an application's words.
  var isStrong: Bool { confidence != .low }
}
