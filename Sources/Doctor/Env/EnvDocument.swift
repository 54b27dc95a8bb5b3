internal import Dotenv
internal import HTTP

/// The report of `env` as blocks: a line for each variable, then what is wrong.
package struct EnvDocument {
  private let report: EnvReport
  private let language: Language
  private let isVerbose: Bool

  private var words: any EnvWording { language.envWording }
  private var checkWords: any CheckWording { language.checkWording }

  package init(_ report: EnvReport, _ language: Language, isVerbose: Bool = false) {
    self.report = report
    self.language = language
    self.isVerbose = isVerbose
  }

  package func render(_ format: Format, _ style: TextStyle) -> String {
    format == .markdown
      ? MarkdownFormat(language: language).render(blocks)
      : TextFormat(style: style, language: language).render(blocks)
  }

  private var blocks: [Block] {
    guard !report.isEmpty else {
      return [EnvFile.list([], in: language)] + words.nothingSet.map { .paragraph($0) }
    }
    var blocks = [EnvFile.list(report.files, in: language)]
    blocks += [report.variables.isEmpty ? .paragraph(words.noVariables) : .rows(report.variables.map(row))]
    if report.isCompared { blocks += comparison }
    let problems = report.variables.flatMap(\.untold).filter { isVerbose || $0.severity != .information }
    let about =
      problems.map { sentence(checkWords.problem($0)) } + report.fileProblems.map { sentence(words.problem($0)) }
    if !about.isEmpty { blocks += [.heading(words.problems), .bullets(about)] }
    blocks += report.files.flatMap { $0.problemBlocks(in: language, isVerbose) }
    return blocks + [.heading(words.outcome(report.errors))]
  }

  private func sentence(_ pair: (problem: String, remedy: String)) -> String {
    pair.remedy.isEmpty ? pair.problem : "\(pair.problem) \(pair.remedy)"
  }

  private func row(_ item: EnvVariable) -> Row {
    Row(status: item.status, name: item.name, text: text(item))
  }

  private func text(_ item: EnvVariable) -> String {
    guard let variable = item.variable else {
      return item.lost.map { words.lost(checkWords.origin($0)) } ?? words.unset
    }
    var parts = variable.value.isEmpty ? [words.empty] : [Harmless.code(item.shown(variable.value))]
    if !variable.value.isEmpty { parts.append(words.characters(variable.value.length)) }
    // A fingerprint is there to compare two values: it stands only where there are two.
    if !variable.hidden.isEmpty, !variable.value.isEmpty { parts.append(words.fingerprint(variable.value.fingerprint)) }
    parts.append(checkWords.origin(variable.origin))
    let hidden = variable.hidden.map { hidden in
      words.hides(
        checkWords.origin(hidden.origin),
        hidden.value.isEmpty ? words.empty : words.fingerprint(hidden.value.fingerprint),
        isSame: hidden.value == variable.value)
    }
    return ([parts.joined(separator: ", ")] + hidden).joined(separator: words.semicolon)
  }

  // MARK: Loaders

  private var comparison: [Block] {
    let head = [words.variable] + Dialect.allCases.map { $0 == report.dialect ? "\($0.rawValue)*" : $0.rawValue }
    let rows = report.variables.filter { !$0.readings.isEmpty }.map { item in [item.name] + item.readings.map(cell) }
    guard !rows.isEmpty else { return [] }
    return [.heading(words.loaders), .table([head] + rows), .paragraph(words.legend)]
  }

  private func cell(_ reading: EnvReading) -> String {
    switch reading.outcome {
    case .same: return "="
    case .unset: return "–"
    case .refused: return "✖"
    case .notEvaluated: return "?"
    case .different:
      let value = reading.value.flatMap { $0.isEmpty ? nil : $0 }
      return "≠ " + (value.map { "\($0.fingerprint)/\($0.length)" } ?? words.empty)
    }
  }
}
