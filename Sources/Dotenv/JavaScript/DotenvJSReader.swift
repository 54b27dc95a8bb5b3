/// Reads a file as `config()` of npm's dotenv 17 does.
///
/// That loader is one regular expression, tried at the start of every line and at home on several of them:
/// blank lines may stand between a name, its `=` and a quoted value. The steps below take the same way through it.
struct DotenvJSReader {
  private let text: SourceText
  private var cursor: Cursor
  private var file = DotenvFile(.dotenvJS)

  init(_ bytes: [UInt8]) {
    text = SourceText(bytes.repairedUTF8, .universal)
    cursor = Cursor(text.bytes)
  }

  consuming func read() -> DotenvFile {
    while file.stop == nil {
      let lineStart = cursor.at
      cursor.at = cursor.afterSpace(.javaScript)
      guard !cursor.isAtEnd else { break }
      let start = cursor.at
      if !readStatement() {
        // Every start of a line before this place leads to this place again: go on behind it.
        cursor.at = start
        if cursor.next != "#" { file.skip(text.lines(start, start + 1), .malformed) }
      }
      cursor.at = max(afterLineEnd(cursor.at), lineStart + 1)
    }
    return file
  }

  /// `[export] name`, a separator, and a value; false leaves the line out.
  private mutating func readStatement() -> Bool {
    let start = cursor.at
    if cursor.starts(with: "export"), WhiteSpace.javaScript.width(cursor.bytes, start + 6) > 0 {
      cursor.at += 6
      let name = cursor.afterSpace(.javaScript)
      // `export = x` sets a variable of that name.
      cursor.at = name < cursor.bytes.count && isNamePart(cursor.bytes[name]) ? name : start
    }
    let nameStart = cursor.at
    while let byte = cursor.next, isNamePart(byte) { cursor.at += 1 }
    let name = nameStart..<cursor.at
    guard !name.isEmpty, readSeparator() else { return false }
    let value = readValue()
    let end = cursor.at
    // The rest of the match: white space, over any number of lines, and a comment.
    let rest = cursor.afterSpace(.javaScript)
    if rest < cursor.bytes.count, cursor.bytes[rest] == "#" { cursor.at = rest }
    add(VariableName(cursor.bytes[name]), value, text.lines(start, end))
    return true
  }

  /// `=` with white space around it, line ends included, or `:` with at least one behind it.
  private mutating func readSeparator() -> Bool {
    if cursor.next == ":" {
      let width = WhiteSpace.javaScript.width(cursor.bytes, cursor.at + 1)
      cursor.at += 1 + width
      return width > 0
    }
    cursor.at = cursor.afterSpace(.javaScript)
    guard cursor.next == "=" else { return false }
    cursor.at += 1
    return true
  }

  /// A quoted value may begin lines below its `=`; an unquoted one ends at the line or at the first `#`.
  private mutating func readValue() -> Range<Int> {
    let open = cursor.afterSpace(.javaScript)
    if open < cursor.bytes.count, cursor.bytes[open].isQuote, let close = closingQuote(of: open) {
      cursor.at = close + 1
      return open..<cursor.at
    }
    let start = cursor.at
    while let byte = cursor.next, byte != "#", byte != "\n" { cursor.at += 1 }
    return WhiteSpace.javaScript.trimming(cursor.bytes, start..<cursor.at)
  }

  /// The first quote without a backslash, if only white space and a comment follow on its line; else the last one
  /// *with* a backslash of which that is true.
  private func closingQuote(of open: Int) -> Int? {
    let quote = cursor.bytes[open]
    var escaped: [Int] = []
    var index = open + 1
    while index < cursor.bytes.count {
      if cursor.bytes[index] == quote {
        if cursor.bytes[index - 1] != "\\" {
          if endsStatement(index + 1) { return index }
          break
        }
        escaped.append(index)
      }
      index += 1
    }
    return escaped.last { endsStatement($0 + 1) }
  }

  /// Whether nothing but white space, with a line end in it or a comment or the file's end behind it, follows.
  private func endsStatement(_ start: Int) -> Bool {
    var index = start
    while index < cursor.bytes.count {
      let width = WhiteSpace.javaScript.width(cursor.bytes, index)
      if width == 0 { return cursor.bytes[index] == "#" }
      if lineEndWidth(index) > 0 { return true }
      index += width
    }
    return true
  }

  private mutating func add(_ key: VariableName, _ range: Range<Int>, _ lines: ClosedRange<Int>) {
    let (value, quoting) = JavaScriptQuotes.strip(cursor.bytes[range])
    // A variable of a process ends at its first zero byte.
    file.add(key, .bytes(Array(value.prefix { $0 != 0 })), lines: lines, quoting: quoting)
  }

  /// `[\w.-]` of the pattern.
  private func isNamePart(_ byte: UInt8) -> Bool { byte.isNamePart || byte == "." || byte == "-" }

  private func lineEndWidth(_ index: Int) -> Int { JavaScriptQuotes.lineEndWidth(cursor.bytes, index) }

  /// Where the next line begins.
  private func afterLineEnd(_ start: Int) -> Int {
    var index = start
    while index < cursor.bytes.count {
      let width = lineEndWidth(index)
      if width > 0 { return index + width }
      index += 1
    }
    return index
  }
}
