/// Reads a file as `node --env-file` and `util.parseEnv` of Node 20 do.
///
/// It never fails. It looks for the next `=` wherever that is, so that a line without one becomes part of the next
/// name; only blanks are trimmed, and a line that begins with `=` ends the reading.
struct NodeReader {
  private let text: SourceText
  private var cursor: Cursor
  private var file = DotenvFile(.node)
  /// With names as they stand in the file, zero bytes included.
  private var found: [DotenvEntry] = []

  init(_ bytes: [UInt8]) {
    text = SourceText(bytes.repairedUTF8, .withoutReturns)
    var end = text.bytes.count
    while end > 0, text.bytes[end - 1] == " " { end -= 1 }
    cursor = Cursor(Array(text.bytes[..<end]))
    skipBlanks()
  }

  consuming func read() -> DotenvFile {
    var nameless: Int?
    while !cursor.isAtEnd, found.count <= DotenvFile.entryLimit {
      if cursor.next == "\n" || cursor.next == "#", let lineEnd = cursor.find("\n") {
        cursor.at = lineEnd + 1
        continue
      }
      guard let equal = cursor.find("=") else {
        skipRest()
        break
      }
      guard let name = name(before: equal) else {
        nameless = text.line(cursor.at)
        break
      }
      let start = cursor.at
      cursor.at = equal + 1
      readValue(of: name, start)
    }
    addFound()
    if let nameless { file.stop(.emptyName, line: nameless, extent: .fromHere) }
    return file
  }

  /// A process knows a name up to its first zero byte. Of the names that become one by that, Node sets the one that
  /// sorts first.
  private mutating func addFound() {
    func cut(_ name: VariableName) -> VariableName { VariableName(name.bytes.prefix { $0 != 0 }) }
    var first: [VariableName: VariableName] = [:]
    if found.contains(where: { $0.key.bytes.contains(0) }) {
      for entry in found {
        let other = first[cut(entry.key)] ?? entry.key
        first[cut(entry.key)] = entry.key.bytes.lexicographicallyPrecedes(other.bytes) ? entry.key : other
      }
    }
    for entry in found where !cut(entry.key).bytes.isEmpty && first[cut(entry.key)] ?? entry.key == entry.key {
      file.add(cut(entry.key), entry.value, lines: entry.lines, quoting: entry.quoting)
    }
  }

  /// Without blanks around it and `export ` before it; nil when nothing is left.
  private func name(before equal: Int) -> VariableName? {
    var start = cursor.at
    var end = equal
    while start < end, cursor.bytes[start] == " " { start += 1 }
    while end > start, cursor.bytes[end - 1] == " " { end -= 1 }
    if start == end {
      // Where only blanks stand before the `=`, Node steps back onto the line feed before them and takes that.
      guard start > cursor.at, cursor.at > 0 else { return nil }
      return VariableName([cursor.bytes[cursor.at - 1]])
    }
    let name = cursor.bytes[start..<end]
    return VariableName(name.starts(with: "export ".utf8) ? name.dropFirst(7) : name)
  }

  /// To the line's end or the first `#`, or between quotes.
  private mutating func readValue(of name: VariableName, _ start: Int) {
    guard !cursor.isAtEnd, cursor.next != "\n" else { return add(name, start, cursor.at..<cursor.at, .none) }
    skipBlanks()
    if let quote = cursor.next, quote.isQuote { return readQuoted(quote, of: name, start) }
    let lineEnd = cursor.endOfLine
    var end = cursor.bytes[cursor.at..<lineEnd].firstIndex { $0 == "#" } ?? lineEnd
    while end > cursor.at, cursor.bytes[end - 1] == " " { end -= 1 }
    add(name, start, cursor.at..<end, .none)
    cursor.at = lineEnd
  }

  /// To the next quote of the same kind, on whatever line: this parser knows no escapes.
  private mutating func readQuoted(_ quote: UInt8, of name: VariableName, _ start: Int) {
    let open = cursor.at
    guard let close = cursor.find(Unicode.Scalar(quote), from: open + 1) else {
      // Never closed: the line is the value, quote and comment included. On the last line even that is lost, and the
      // text is looked at once more as if it were a name.
      guard let lineEnd = cursor.find("\n") else { return }
      add(name, start, open..<lineEnd, .none)
      cursor.at = lineEnd
      return
    }
    let quoting: DotenvEntry.Quoting = quote == "\"" ? .double : quote == "'" ? .single : .backtick
    add(name, start, (open + 1)..<close, quoting)
    cursor.at = cursor.find("\n", from: close + 1) ?? cursor.bytes.count
  }

  private mutating func add(
    _ name: VariableName, _ start: Int, _ value: Range<Int>, _ quoting: DotenvEntry.Quoting
  ) {
    var bytes = Array(cursor.bytes[value])
    if quoting == .double { bytes = withLineFeeds(bytes) }
    let lines = text.lines(start, value.upperBound)
    let set = DotenvEntry.Value.bytes(Array(bytes.prefix { $0 != 0 }))
    found.append(DotenvEntry(key: name, value: set, lines: lines, quoting: quoting))
  }

  /// `\n` between double quotes is a line end.
  private func withLineFeeds(_ value: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in value {
      if byte == "n", result.last == "\\" {
        result[result.count - 1] = 0x0A
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// What stands behind the last `=` never becomes a variable.
  private mutating func skipRest() {
    while !cursor.isAtEnd {
      let lineEnd = cursor.endOfLine
      cursor.at = min(cursor.afterSpace(.go, stayOnLine: true), lineEnd)
      if cursor.at < lineEnd, cursor.next != "#" { file.skip(text.lines(cursor.at, lineEnd), .malformed) }
      cursor.at = lineEnd + 1
    }
  }

  /// Only spaces: a tab is part of a name or a value.
  private mutating func skipBlanks() {
    while cursor.next == " " { cursor.at += 1 }
  }
}
