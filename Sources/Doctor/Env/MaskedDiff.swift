internal import Dotenv
internal import HTTP

/// A unified difference of two `.env` files in which no value can be read.
///
/// A repair changes lines and neither adds nor removes one, so the lines of both sides stand beside each other.
struct MaskedDiff {
  /// Lines around a change, as diff(1) shows them.
  private static let context = 3

  let lines: [String]

  /// Whether anything stands below the head.
  var showsChanges: Bool { lines.count > 2 }

  init(_ repair: EnvRepair) {
    let masked = MaskedLines(repair.old, repair.new)
    let (old, new) = (masked.old, masked.new)
    guard old.count == new.count else {
      // Never so far; but a difference that is wrong would be worse than one that is long.
      lines = ["@@ -1,\(old.count) +1,\(new.count) @@"] + old.map { "-\($0.text)" } + new.map { "+\($0.text)" }
      return
    }
    let name = Harmless.line(repair.path)
    var lines = ["--- \(name)", "+++ \(name)"]
    let changed = old.indices.filter { old[$0].bytes != new[$0].bytes }
    var rest = changed[...]
    while let first = rest.first {
      var last = first
      while let next = rest.first, next - last <= 2 * MaskedDiff.context {
        last = next
        rest.removeFirst()
      }
      let hunk = max(0, first - MaskedDiff.context)..<min(old.count, last + MaskedDiff.context + 1)
      lines.append("@@ -\(hunk.lowerBound + 1),\(hunk.count) +\(hunk.lowerBound + 1),\(hunk.count) @@")
      var added: [String] = []
      for index in hunk {
        if old[index].bytes != new[index].bytes {
          lines.append("-\(old[index].text)")
          added.append("+\(new[index].text)")
        } else {
          lines += added
          added = []
          lines.append(" \(new[index].text)")
        }
      }
      lines += added
    }
    self.lines = lines
  }
}

/// The lines of both files, each as its bytes and as it may be shown.
private struct MaskedLines {
  /// One line with and without its secrets.
  struct Line {
    let bytes: ArraySlice<UInt8>
    let text: String
  }

  let old: [Line]
  let new: [Line]

  init(_ old: [UInt8], _ new: [UInt8]) {
    // "Unicode" of Windows has its own line ends: the text is what can be compared.
    self.old = MaskedLines.lines(DotenvFix.decoded(old))
    self.new = MaskedLines.lines(new)
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    // Only where every loader begins a statement is there a name; anything else may be the middle of a secret.
    let readings = Dialect.allCases.map { DotenvParser.parse(bytes: bytes, dialect: $0) }
    var inside: Set<Int> = []
    for entry in readings.flatMap(\.entries) { inside.formUnion(entry.lines.dropFirst()) }
    // Counted as the parsers count them: a lone `\r` ends a line too, and a line off would show the middle of a secret.
    var lines = SourceLines(bytes).ranges.map { bytes[$0] }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.enumerated().map { index, line in
      Line(bytes: line, text: inside.contains(index + 1) ? "…" : shown(line))
    }
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self)
    guard text.contains(where: { !isBlank($0) }) else { return visible(text[...]) }
    if text.first(where: { !isBlank($0) }) == "#" { return "# …" }
    guard let sign = text.firstIndex(of: "=") else { return "…" }
    let head = text[..<sign]
    var name = trimmed(head)
    if name.hasPrefix("export"), let blank = name.dropFirst(6).first, isBlank(blank) {
      name = trimmed(name.dropFirst(6))
    }
    // The end of a certificate's line can look like a name; a name is written in one case.
    guard VariableName(String(name)).shown != nil, name == name.uppercased() || name == name.lowercased() else {
      return "…"
    }
    let value = text[text.index(after: sign)...]
    let core = withoutQuotes(trimmed(value))
    let mask = core.isEmpty ? "" : Secret(String(core)).masked
    return visible(head) + "=" + visible(value[..<core.startIndex]) + mask + visible(value[core.endIndex...])
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character.unicodeScalars.allSatisfy { $0.properties.isDefaultIgnorableCodePoint }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private static func withoutQuotes(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, quotes.contains(first) { text.removeFirst() }
    while let last = text.last, quotes.contains(last) { text.removeLast() }
    return text
  }

  private static let quotes: Set<Character> = ["\"", "'", "`", "“", "”", "„", "«", "»", "‘", "’", "‚", "‹", "›"]

  /// What cannot be seen, or would not be seen at the end of a line, under a name.
  private static func visible(_ text: Substring) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": result += "␠"
      case "\t": result += "␉"
      case "\r": result += "␍"
      default:
        let isPlain =
          (0x21..<0x7F).contains(scalar.value) || scalar.properties.isAlphabetic || quotes.contains(Character(scalar))
        result += isPlain ? String(scalar) : "<U+\(codePoint(scalar.value))>"
      }
    }
    return result
  }
}
