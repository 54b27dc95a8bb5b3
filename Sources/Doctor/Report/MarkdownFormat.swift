/// A report as Markdown, for an issue, a chat or the guides under `docs`.
struct MarkdownFormat {
  let language: Language

  func render(_ blocks: [Block]) -> String {
    blocks.map(render).joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .title(_, let text): return "# \(set(text))"
    case .subtitle(let text): return "*\(set(text))*"
    case .heading(let text): return "## \(set(text))"
    case .paragraph(let text): return set(text)
    case .bullets(let items): return items.map { "- \(set($0))" }.joined(separator: "\n")
    case .steps(let steps):
      return steps.enumerated().map { render($1, number: $0 + 1) }.joined(separator: "\n")
    case .answers(let pairs): return pairs.map { "- **\(set($0.claim))**\n  \(set($0.answer))" }.joined(separator: "\n")
    case .checklist(let items): return items.map { "- [ ] \(set($0))" }.joined(separator: "\n")
    case .links(let links):
      return links.map { "- \(set($0.label + colon)) <\($0.address)>" }.joined(separator: "\n")
    case .rows(let rows):
      return rows.flatMap { row in
        ["- \(row.status.mark) **\(row.name)**\(colon) \(set(row.text))"] + row.lines.map { "  - \(set($0))" }
      }.joined(separator: "\n")
    case .table(let rows):
      var lines = rows.map { row in "| \(row.joined(separator: " | ")) |" }
      lines.insert("|\(String(repeating: "---|", count: rows.first?.count ?? 0))", at: min(1, lines.count))
      return lines.joined(separator: "\n")
    case .verbatim(let lines): return fence(lines, "text")
    }
  }

  private func render(_ step: NumberedStep, number: Int) -> String {
    let head = "\(number). "
    let indent = String(repeating: " ", count: head.count)
    var lines = ["\(head)\(set(step.text))"]
    for (name, address) in step.addresses {
      lines.append("\(indent)- \(name.isEmpty ? "" : set("\(name)\(colon) "))<\(address)>")
    }
    for detail in step.details { lines.append("\(indent)- \(set(detail))") }
    for command in step.commands {
      lines.append("")
      lines += fence([command.posix], "sh").split(separator: "\n").map { "\(indent)\($0)" }
      if let powershell = command.powershell {
        lines.append("")
        lines += fence([powershell], "powershell").split(separator: "\n").map { "\(indent)\($0)" }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A fence longer than any run of back-ticks inside it, so that text from outside cannot end it.
  private func fence(_ lines: [String], _ kind: String) -> String {
    var longest = 0
    for line in lines {
      var run = 0
      for character in line {
        run = character == "`" ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\(kind)\n\(lines.joined(separator: "\n"))\n\(fence)"
  }

  private var colon: String { language.wording.words.colon }
  private func set(_ text: String) -> String { Typography.set(text, in: language) }
}
