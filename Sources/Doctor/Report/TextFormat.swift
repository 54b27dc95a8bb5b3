/// A report for a terminal or a log: short lines, hanging indents, colour only where it is wanted.
struct TextFormat {
  let style: TextStyle
  let language: Language

  func render(_ blocks: [Block]) -> String {
    var lines: [String] = []
    for block in blocks {
      if block.opens, !lines.isEmpty { lines.append("") }
      lines += render(block)
    }
    // A terminal shows the end of a long text, and the verdict has scrolled away.
    let titles = blocks.filter(\.isTitle)
    if lines.count > TextFormat.screen, titles.count == 1 { lines += [""] + render(titles[0]) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What fits a window of ordinary height.
  private static let screen = 50

  private func render(_ block: Block) -> [String] {
    switch block {
    case .title(let severity, let text):
      return wrap(text, first: "\(mark(severity)) ", rest: "  ").map { paint($0, severity.colour) }
    case .subtitle(let text): return wrap(text, first: "  ", rest: "  ").map { paint($0, "2") }
    case .heading(let text): return wrap(text, first: "", rest: "").map { paint($0, "1") }
    case .paragraph(let text): return wrap(text, first: "  ", rest: "  ")
    case .bullets(let items): return items.flatMap { wrap($0, first: "  • ", rest: "    ") }
    case .steps(let steps): return steps.enumerated().flatMap { render($1, number: steps.count > 1 ? $0 + 1 : nil) }
    case .answers(let pairs):
      return pairs.flatMap {
        wrap($0.claim, first: "  ", rest: "  ") + wrap($0.answer, first: "    → ", rest: "      ")
      }
    case .checklist(let items): return items.flatMap { wrap($0, first: "  [ ] ", rest: "      ") }
    case .links(let links):
      return links.map { "  \(set($0.label + colon)) \(paint($0.address, "4"))" }
    case .rows(let rows):
      let width = rows.map(\.name.count).max() ?? 0
      return rows.flatMap { row in
        let name = row.name + String(repeating: " ", count: width - row.name.count)
        let lines = wrap(
          row.text, first: "  \(row.status.mark) \(name)  ", rest: String(repeating: " ", count: width + 6))
        return lines.map { paint($0, row.status.colour) }
          + row.lines.flatMap { line in
            // An address that the window tears is not clicked.
            let longest = line.split(separator: " ").map(\.count).max() ?? 0
            let indent = String(repeating: " ", count: min(4, max(0, style.width - longest)))
            return wrap(line, first: indent, rest: indent)
          }
      }
    case .table(let rows):
      let widths = rows.first?.indices.map { column in rows.map { $0[column].count }.max() ?? 0 } ?? []
      return rows.map { row in
        let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        // Nothing stands behind the last cell.
        return "  " + cells.dropLast().map { $0 + "  " }.joined() + (row.last ?? "")
      }
    case .verbatim(let lines): return lines.map { "  │ \($0)" }
    }
  }

  private func render(_ step: NumberedStep, number: Int?) -> [String] {
    let head = number.map { $0 < 10 ? "  \($0). " : " \($0). " } ?? "  • "
    let indent = String(repeating: " ", count: head.count)
    var lines = wrap(step.text, first: head, rest: indent)
    for (name, address) in step.addresses {
      let label = name.isEmpty ? "" : set("\(name)\(colon) ")
      lines.append("\(indent)\(label)\(paint(address, "4"))")
    }
    for detail in step.details { lines += wrap(detail, first: "\(indent)- ", rest: "\(indent)  ") }
    for command in step.commands {
      lines += render(command.posix, prompt: "\(indent)$ ")
      if let powershell = command.powershell { lines += render(powershell, prompt: "\(indent)PS> ") }
    }
    return lines
  }

  /// The prompt stands once, so that the lines behind it are seen to belong to the same command.
  private func render(_ command: String, prompt: String) -> [String] {
    let blank = String(repeating: " ", count: prompt.count)
    return command.split(separator: "\n").enumerated().map { i, line in
      "\(i == 0 ? prompt : blank)\(paint(String(line), "36"))"
    }
  }

  private var colon: String { language.wording.words.colon }

  private func mark(_ severity: Cause.Severity) -> String {
    switch severity {
    case .blocking: "✖"
    case .transient: "⏳"
    case .undecided: "?"
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    style.isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private func set(_ text: String) -> String { Typography.set(text, in: language) }

  /// Breaks at spaces only, never at no-break ones; a word longer than a line stands alone.
  private func wrap(_ text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in words(set(text)) {
      if !isEmpty, line.count + 1 + word.count > style.width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// What must not be torn: words, and commands that are short enough to be copied from one line.
  private func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if let open = words.last, open.count(where: { $0 == "`" }) % 2 == 1,
        text.distance(from: open.startIndex, to: word.endIndex) <= min(TextFormat.longestCommand, style.width - 12)
      {
        words[words.count - 1] = text[open.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static let longestCommand = 48
}

extension Block {
  var isTitle: Bool { if case .title = self { true } else { false } }

  /// Whether an empty line stands in front of it.
  var opens: Bool {
    switch self {
    case .title, .heading: true
    default: false
    }
  }
}

extension Cause.Severity {
  var colour: String {
    switch self {
    case .blocking: "1;31"
    case .transient: "1;33"
    case .undecided: "1;36"
    }
  }
}

extension ProviderCheck.Status {
  var mark: String {
    switch self {
    case .ok: "✔"
    case .warning: "!"
    case .failed: "✖"
    case .undecided: "?"
    case .skipped: "–"
    }
  }

  var colour: String {
    switch self {
    case .ok: "32"
    case .warning: "33"
    case .failed: "1;31"
    case .undecided: "36"
    case .skipped: "2"
    }
  }
}
