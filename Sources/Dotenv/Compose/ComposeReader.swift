/// Reads a file as Docker Compose does (compose-go 2.13): the first thing it cannot read refuses the whole file.
///
/// A quoted value ends at its quote, and what follows on the line is read as the next statement.
struct ComposeReader {
  private let text: SourceText
  private let environment: [VariableName: [UInt8]]
  private var cursor: Cursor
  private var file = DotenvFile(.compose)
  private var known: [VariableName: [UInt8]] = [:]
  private var template = ComposeTemplate()

  init(_ bytes: [UInt8], _ environment: [VariableName: [UInt8]]) {
    text = SourceText(bytes, .kept)
    self.environment = environment
    cursor = Cursor(text.bytes)
  }

  consuming func read() -> DotenvFile {
    if cursor.starts(with: "\u{FEFF}") { cursor.at = 3 }
    while file.stop == nil {
      cursor.at = cursor.afterSpace(.go)
      guard let byte = cursor.next else { break }
      guard byte != "#" else {
        cursor.at = cursor.endOfLine
        continue
      }
      readStatement()
    }
    return file
  }

  /// A name with a value, or a name alone: that one is copied from the process, if it has it.
  private mutating func readStatement() {
    let start = cursor.at
    skipExport()
    // `export` and then nothing at all.
    guard !cursor.isAtEnd else { return refuse(.emptyName, start) }
    guard let (name, separator) = readName() else { return refuse(.badName, cursor.at) }
    // Blanks are looked over while a name is read, and complained about behind it.
    guard !name.bytes.contains(0x20) else { return refuse(.badName, start) }
    if separator == "\n" {
      let inherited = value(of: name)
      if let inherited { known[name] = inherited }
      return file.add(
        name, inherited.map { .bytes($0) } ?? .inherited, lines: text.lines(start, start), quoting: .none)
    }
    do {
      let (value, quoting) = try readValue()
      let lines = text.lines(start, cursor.at)
      known[name] = value
      file.add(name, value.map { .bytes($0) } ?? .notEvaluated, lines: lines, quoting: quoting)
    } catch {
      refuse(error.reason, start)
    }
  }

  /// The white space behind it may be a line feed, and the name is then empty.
  private mutating func skipExport() {
    guard cursor.starts(with: "export"), let byte = cursor.peek(6) else { return }
    switch byte {
    case " ", "\t", "\r", "\n", 0x0C:
      cursor.at += 6
      cursor.at = cursor.afterSpace(.compose)
    default: break
    }
  }

  /// Up to `=`, `:` or the line's end; nil at a character that no name holds.
  ///
  /// A last line without any of them, and without a line feed, is the value of a variable without a name.
  private mutating func readName() -> (name: VariableName, separator: UInt8?)? {
    let start = cursor.at
    var index = start
    while index < cursor.bytes.count {
      let byte = cursor.bytes[index]
      if byte == "=" || byte == ":" || byte == "\n" {
        let name = WhiteSpace.go.trimmingEnd(cursor.bytes, start..<index)
        cursor.at = index + 1
        cursor.at = cursor.afterSpace(.compose)
        return (VariableName(cursor.bytes[name]), byte)
      }
      let space = WhiteSpace.compose.width(cursor.bytes, index)
      if space > 0 {
        index += space
        continue
      }
      guard let (scalar, width) = cursor.bytes.scalar(at: index), ComposeReader.isNamePart(scalar) else {
        cursor.at = index
        return nil
      }
      index += width
    }
    cursor.at = cursor.afterSpace(.compose)
    return (VariableName([]), nil)
  }

  /// Letters and digits of any script, and `_` `.` `-` `[` `]`.
  private static func isNamePart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x5B, 0x5D, 0x5F: return true
    default: break
    }
    if let byte = UInt8(exactly: scalar), byte < 0x80 { return byte.isNamePart }
    guard let character = Unicode.Scalar(scalar) else { return false }
    switch character.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }

  /// Unquoted to the line's end or to ` #`; a tab before the `#` makes no comment.
  private mutating func readValue() throws(ComposeError) -> ([UInt8]?, DotenvEntry.Quoting) {
    if cursor.next == "\"" || cursor.next == "'" { return try readQuoted() }
    let start = cursor.at
    let lineEnd = cursor.endOfLine
    cursor.at = lineEnd
    var end = start
    while end < lineEnd, !(cursor.bytes[end] == " " && end + 1 < lineEnd && cursor.bytes[end + 1] == "#") { end += 1 }
    let value = Array(cursor.bytes[WhiteSpace.go.trimmingEnd(cursor.bytes, start..<end)])
    return (try expand(value), .none)
  }

  /// To the next quote without a backslash, on whatever line; only double quotes are worked on further.
  private mutating func readQuoted() throws(ComposeError) -> ([UInt8]?, DotenvEntry.Quoting) {
    let quote = cursor.bytes[cursor.at]
    var value: [UInt8] = []
    var isEscaped = false
    var index = cursor.at + 1
    while index < cursor.bytes.count {
      let byte = cursor.bytes[index]
      index += 1
      if byte == quote {
        guard isEscaped else {
          cursor.at = index
          guard quote == "\"" else { return (value, .single) }
          return (try expand(ComposeEscapes.expand(value)), .double)
        }
        value.append(byte)
        isEscaped = false
      } else if byte == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped { value.append(0x5C) }
        isEscaped = false
        value.append(byte)
      }
    }
    throw ComposeError(reason: .unterminated)
  }

  /// The process wins over the file.
  private mutating func expand(_ value: [UInt8]) throws(ComposeError) -> [UInt8]? {
    guard value.contains(0x24) else { return value }
    return try template.expand(value) { [environment, known] in environment[$0] ?? known[$0] }
  }

  private func value(of name: VariableName) -> [UInt8]? { environment[name] ?? known[name] }

  private mutating func refuse(_ reason: DotenvStop.Reason, _ index: Int) {
    file.stop(reason, line: text.line(index), extent: .wholeFile)
  }
}

/// Why Compose refuses a file while it reads a value.
struct ComposeError: Error {
  let reason: DotenvStop.Reason
}
