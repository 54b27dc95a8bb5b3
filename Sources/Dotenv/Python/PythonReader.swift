/// Reads a file as `load_dotenv()` of python-dotenv 1.2.4 does.
///
/// It decodes the whole file first, so that one wrong byte refuses all of it. After that a statement it cannot read
/// costs only the line where it noticed: the reader goes on behind that line's end.
struct PythonReader {
  private let text: SourceText
  private let environment: [VariableName: [UInt8]]
  /// `open(…, encoding="utf-8")` raises an error there.
  private let invalidAt: Int?
  private var cursor: Cursor
  private var file = DotenvFile(.pythonDotenv)
  /// What `${NAME}` finds; nil inside for a name without a value.
  private var known: [VariableName: [UInt8]?] = [:]
  private var template = PythonTemplate()

  init(_ bytes: [UInt8], _ environment: [VariableName: [UInt8]]) {
    text = SourceText(bytes, .universal)
    self.environment = environment
    invalidAt = text.bytes.firstInvalidUTF8
    cursor = Cursor(text.bytes)
  }

  consuming func read() -> DotenvFile {
    if let invalidAt {
      file.stop(.invalidUTF8, line: text.line(invalidAt), extent: .wholeFile)
      return file
    }
    // New since 1.2.2: before that the mark became part of the first name.
    if cursor.starts(with: "\u{FEFF}") { cursor.at = 3 }
    while file.stop == nil {
      cursor.at = cursor.afterSpace(.python)
      guard !cursor.isAtEnd else { break }
      let start = cursor.at
      guard !readStatement() else { continue }
      cursor.at = cursor.endOfLine
      file.skip(text.lines(start, cursor.at), .malformed)
    }
    refuseWhatNoEnvironmentHolds()
    return file
  }

  /// `[export] name [= value] [# comment]`; false when it is not that, with the cursor where that was noticed.
  private mutating func readStatement() -> Bool {
    let start = cursor.at
    if cursor.starts(with: "export"), WhiteSpace.python.width(cursor.bytes, start + 6) > 0,
      cursor.peek(6) != "\n"
    {
      cursor.at += 6
      cursor.at = cursor.afterSpace(.python, stayOnLine: true)
    }
    var key: VariableName?
    if cursor.next != "#" {
      guard let name = readName() else { return false }
      key = name
    }
    cursor.at = cursor.afterSpace(.python, stayOnLine: true)
    var value: (bytes: [UInt8], quoting: DotenvEntry.Quoting)?
    if cursor.next == "=" {
      guard let read = readValue() else { return false }
      value = read
    }
    let end = cursor.at
    guard readEndOfLine() else { return false }
    if let key { add(key, value?.bytes, text.lines(start, end), value?.quoting ?? .none) }
    return true
  }

  /// Up to `=`, `#` or white space, or anything at all between single quotes, line ends included.
  private mutating func readName() -> VariableName? {
    let start = cursor.at
    if cursor.next == "'" {
      guard let end = cursor.find("'", from: start + 1), end > start + 1 else { return nil }
      cursor.at = end + 1
      return VariableName(cursor.bytes[(start + 1)..<end])
    }
    while let byte = cursor.next, byte != "=", byte != "#", WhiteSpace.python.width(cursor.bytes, cursor.at) == 0 {
      cursor.at += 1
    }
    return cursor.at > start ? VariableName(cursor.bytes[start..<cursor.at]) : nil
  }

  /// Quoted or plain; nil for a quote that is never closed.
  private mutating func readValue() -> (bytes: [UInt8], quoting: DotenvEntry.Quoting)? {
    cursor.at += 1
    let behindEqual = cursor.at
    cursor.at = cursor.afterSpace(.python, stayOnLine: true)
    switch cursor.next {
    // New in 1.2.4: a comment behind `= ` is a comment and no value.
    case "#" where cursor.at > behindEqual: return ([], .none)
    case "'": return readQuoted("'").map { ($0, .single) }
    case "\"": return readQuoted("\"").map { ($0, .double) }
    default: return (readPlain(), .none)
    }
  }

  /// To the line's end, or to white space with a `#` behind it.
  private mutating func readPlain() -> [UInt8] {
    let line = cursor.at..<cursor.endOfLine
    cursor.at = line.upperBound
    var end = line.lowerBound
    var spaceStart: Int?
    while end < line.upperBound {
      let width = WhiteSpace.python.width(cursor.bytes, end)
      if width > 0 {
        spaceStart = spaceStart ?? end
        end += width
      } else if cursor.bytes[end] == "#", let spaceStart {
        end = spaceStart
        break
      } else {
        spaceStart = nil
        end += 1
      }
    }
    return Array(cursor.bytes[WhiteSpace.python.trimmingEnd(cursor.bytes, line.lowerBound..<end)])
  }

  /// Up to the closing quote, wherever it is; nil, without a step, if there is none.
  private mutating func readQuoted(_ quote: Unicode.Scalar) -> [UInt8]? {
    var value: [UInt8] = []
    var index = cursor.at + 1
    while index < cursor.bytes.count {
      let byte = cursor.bytes[index]
      if byte == quote {
        cursor.at = index + 1
        return value
      }
      index += 1
      guard byte == "\\", index < cursor.bytes.count else {
        value.append(byte)
        continue
      }
      let escaped = cursor.bytes[index]
      index += 1
      if let meaning = meaning(of: escaped, in: quote) {
        value.append(meaning)
      } else {
        value += [byte, escaped]
      }
    }
    return nil
  }

  /// What a backslash makes of the next byte: `\\` and the quote itself, and C's letters between double quotes.
  /// Nil keeps both.
  private func meaning(of escaped: UInt8, in quote: Unicode.Scalar) -> UInt8? {
    switch escaped {
    case "\\", "'": return escaped
    default: break
    }
    guard quote == "\"" else { return nil }
    switch escaped {
    case "\"": return escaped
    case "a": return 0x07
    case "b": return 0x08
    case "f": return 0x0C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "v": return 0x0B
    default: return nil
    }
  }

  /// White space, a comment, and the line's end; anything else makes the statement void.
  private mutating func readEndOfLine() -> Bool {
    let end = cursor.afterSpace(.python, stayOnLine: true)
    if end < cursor.bytes.count, cursor.bytes[end] == "#" {
      cursor.at = end
      cursor.at = cursor.endOfLine
    } else {
      guard end == cursor.bytes.count || cursor.bytes[end] == "\n" else { return false }
      cursor.at = end
    }
    if !cursor.isAtEnd { cursor.at += 1 }
    return true
  }

  /// Expands the value at once: later lines see what this one has set.
  private mutating func add(
    _ key: VariableName, _ value: [UInt8]?, _ lines: ClosedRange<Int>, _ quoting: DotenvEntry.Quoting
  ) {
    guard let value else {
      known[key] = .some(nil)
      return file.add(key, .absent, lines: lines, quoting: quoting)
    }
    // `load_dotenv` leaves a variable of the process alone, and so does `${}`: the process wins over the file.
    let expanded = template.expand(value) { [environment, known] name in
      if let set = environment[name] { return .some(set) }
      return known[name]
    }
    known[key] = .some(expanded)
    file.add(key, expanded.map(DotenvEntry.Value.bytes) ?? .notEvaluated, lines: lines, quoting: quoting)
  }

  /// `os.environ` raises an error for such names and values, in the middle of loading.
  private mutating func refuseWhatNoEnvironmentHolds() {
    func isRefused(_ entry: DotenvEntry) -> Bool {
      guard case .bytes(let value) = entry.value else { return false }
      return value.contains(0) || entry.key.bytes.contains(0) || entry.key.bytes.contains(0x3D)
    }
    guard file.entries.contains(where: isRefused) else { return }
    // By the lines of the file: a dictionary would name another one at every run.
    let values = file.values
    for entry in file.entries {
      guard environment[entry.key] == nil, let value = values[entry.key] else { continue }
      let reason: DotenvStop.Reason? =
        entry.key.bytes.contains(0) || value.contains(0) ? .zeroByte : entry.key.bytes.contains(0x3D) ? .badName : nil
      guard let reason, let last = file.entries.last(where: { $0.key == entry.key }) else { continue }
      return file.stop(reason, line: last.lines.lowerBound, extent: .wholeFile)
    }
  }
}
