/// One small change to one line.
struct FixEdit {
  let id: DotenvProblem.ID
  let line: Int
  let variable: VariableName?
  let range: Range<Int>
  let replacement: [UInt8]

  func applied(to bytes: [UInt8]) -> [UInt8] { bytes[..<range.lowerBound] + replacement + bytes[range.upperBound...] }

  /// Whether a repair takes away the character at this place of a name or a value, so that nobody promises it in vain.
  static func removes(_ index: Int, of statement: Statement, _ source: LintSource) -> Bool {
    guard statement.sign == "=", source.bytes.count <= DotenvFix.largestFile,
      source.value(statement, source.chosen) != .notEvaluated
    else { return false }
    let range = index < statement.nameRange.upperBound ? statement.nameRange : statement.value
    let kept = trimmed(source.bytes, range)
    return range.contains(index) && !kept.contains(index) && !kept.isEmpty
  }

  /// Everything that could be tried, in the order of the file.
  static func all(_ bytes: [UInt8], _ dialect: Dialect, _ environment: [VariableName: [UInt8]]) -> [FixEdit] {
    let source = LintSource(bytes, dialect, environment)
    var edits: [FixEdit] = []
    if bytes.starts(with: "\u{FEFF}".utf8) {
      edits.append(
        FixEdit(id: .invisible, line: 1, variable: source.statements.first?.name, range: 0..<3, replacement: []))
    }
    // What a shell would run is nobody's to change.
    for statement in source.statements
    where statement.sign == "=" && source.value(statement, dialect) != .notEvaluated {
      edits += all(bytes, dialect, statement)
    }
    return edits
  }

  /// What could be tried on one line, from left to right and without overlaps.
  private static func all(_ bytes: [UInt8], _ dialect: Dialect, _ statement: Statement) -> [FixEdit] {
    func edit(_ id: DotenvProblem.ID, _ range: Range<Int>, _ replacement: [UInt8] = []) -> FixEdit {
      FixEdit(id: id, line: statement.line, variable: statement.name, range: range, replacement: replacement)
    }
    var edits: [FixEdit] = []
    if let export = statement.export {
      let gap = export.upperBound..<statement.nameRange.lowerBound
      if bytes[gap] != [0x20] { edits.append(edit(.spaces, gap, [0x20])) }
    }
    let name = trimmed(bytes, statement.nameRange)
    if name != statement.nameRange, !name.isEmpty {
      edits.append(edit(.invisible, statement.nameRange, Array(bytes[name])))
    }
    // Both sides at once: `A =x` is no better than `A = x`. A comment needs the blank before it.
    let sign = statement.blanksBeforeSign.lowerBound..<statement.blanksBehindSign.upperBound
    if sign.count > 1, bytes[statement.value].first != "#" { edits.append(edit(.spaces, sign, [0x3D])) }
    let core = trimmed(bytes, statement.value)
    let toLineEnd = statement.value.lowerBound..<statement.blanksBehind.upperBound
    if let inner = withoutSmartQuotes(bytes, core) {
      // Without quotes where none are needed: docker would keep them.
      let isPlain = bytes[inner].allSatisfy { $0.isNamePart || "./:@%+=,-".utf8.contains($0) }
      if isPlain || dialect == .docker {
        edits.append(edit(.smartQuotes, toLineEnd, Array(bytes[inner])))
      } else if !bytes[inner].contains(where: { $0 == "\"" || $0 == "\\" || $0 == "$" || $0 == "`" }) {
        edits.append(edit(.smartQuotes, toLineEnd, [0x22] + bytes[inner] + [0x22]))
      }
    } else if core != statement.value {
      edits.append(edit(.invisible, toLineEnd, Array(bytes[core])))
    } else if !statement.blanksBehind.isEmpty {
      edits.append(edit(.spaces, statement.blanksBehind))
    }
    return edits
  }

  /// The value as it was meant: without line ends of Windows, and without strange blanks and quotes around it.
  static func cleaned(_ value: [UInt8]) -> [UInt8] {
    let bytes = withoutReturns(value.last == "\r" ? value.dropLast() : value)
    let core = trimmed(bytes, bytes.indices)
    return Array(bytes[withoutSmartQuotes(bytes, core) ?? core])
  }

  /// The name as it was meant.
  static func meant(_ name: VariableName) -> VariableName {
    let bytes = cleaned(name.bytes)
    guard bytes.starts(with: "export".utf8), let next = bytes.dropFirst(6).first, next == " " || next == "\t" else {
      return VariableName(bytes)
    }
    return VariableName(cleaned(Array(bytes.dropFirst(6))))
  }

  /// `\r\n` as `\n`; a lone `\r` stays.
  static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == "\n", result.last == "\r" { result.removeLast() }
      result.append(byte)
    }
    return result
  }

  /// Without what cannot be seen at either end.
  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    func isStrange(_ scalar: UInt32) -> Bool {
      scalar == 0x20 || scalar == 0x09 || StrangeCharacter.isInvisible(scalar)
    }
    var start = range.lowerBound
    while start < range.upperBound, let (scalar, width) = bytes.scalar(at: start), isStrange(scalar) { start += width }
    var end = range.upperBound
    while end > start {
      let last = bytes.startOfScalar(before: end, notBefore: start)
      guard let (scalar, width) = bytes.scalar(at: last), last + width == end, isStrange(scalar) else { break }
      end = last
    }
    return min(start, end)..<end
  }

  /// What stands between two typographic quotes.
  private static func withoutSmartQuotes(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let first = bytes.edge(range, atEnd: false), let last = bytes.edge(range, atEnd: true),
      StrangeCharacter.isSmartQuote(first), StrangeCharacter.isSmartQuote(last),
      let width = bytes.scalar(at: range.lowerBound)?.width
    else { return nil }
    let end = bytes.startOfScalar(before: range.upperBound, notBefore: range.lowerBound)
    // « … » has blanks inside.
    return range.lowerBound + width <= end ? trimmed(bytes, (range.lowerBound + width)..<end) : nil
  }
}
