/// Tokens and quotes. `\` and a line feed vanish wherever they stand, single quotes and comments excepted.
extension BashSyntax {
  /// A comment begins only where a word could: `x#y` is one word.
  mutating func nextToken() throws(BashHalt) -> BashToken {
    while peek() == " " || peek() == "\t" { cursor.at += 1 }
    if cursor.next == "#" { cursor.at = cursor.endOfLine }
    let start = cursor.at
    guard let byte = peek() else { return .end(at: start) }
    switch byte {
    case "\n":
      cursor.at += 1
      return .lineEnd(at: start)
    case ")":
      cursor.at += 1
      return .closingParenthesis(at: start)
    case "(": throw .program(at: start)
    case "<", ">":
      try skipRedirection(byte)
      return .redirection(at: start)
    case ";", "&", "|": return sign(byte, start)
    default: return .word(try word())
    }
  }

  /// The next byte, behind any `\` and line feed.
  mutating func peek() -> UInt8? {
    while cursor.next == "\\", cursor.peek(1) == "\n" { cursor.at += 2 }
    return cursor.next
  }

  /// The longest sign that is one: `&&` before `&`.
  private mutating func sign(_ first: UInt8, _ start: Int) -> BashToken {
    var text = String(Unicode.Scalar(first))
    cursor.at += 1
    while let byte = peek() {
      let longer = text + String(Unicode.Scalar(byte))
      guard [";;", ";&", ";;&", "&&", "||", "|&", "&>", "&>>"].contains(longer) else { break }
      text = longer
      cursor.at += 1
    }
    return text.hasPrefix("&>") ? .redirection(at: start) : .sign(text, at: start)
  }

  /// The sign only; the name behind it is a word like any other.
  private mutating func skipRedirection(_ first: UInt8) throws(BashHalt) {
    let start = cursor.at
    cursor.at += 1
    // `<<` reads the lines that follow, `<(…)` runs a command.
    if first == "<", peek() == "<" {
      cursor.at += 1
      guard peek() == "<" else { throw .program(at: start) }
      cursor.at += 1
    } else if peek() == "&" || peek() == ">" || (first == ">" && peek() == "|") {
      cursor.at += 1
    }
    if peek() == "(" { throw .program(at: start) }
  }

  /// Quotes may begin and end inside a word: `a"b c"d` is one.
  private mutating func word() throws(BashHalt) -> BashWord {
    var word = BashWord(start: cursor.at)
    var quotes = BashQuotes()
    word.parts = try parts(inDefault: false, inQuotes: false, quotes: &quotes)
    word.end = cursor.at
    word.quoting = quotes.quoting
    return word
  }

  /// The parts up to the end of the word, or up to the `}` that ends the default of an expansion.
  mutating func parts(
    inDefault: Bool, inQuotes: Bool, quotes: inout BashQuotes
  ) throws(BashHalt) -> [BashWord.Part] {
    let start = cursor.at
    var parts: [BashWord.Part] = []
    var plain: [UInt8] = []
    while let byte = peek(), inDefault ? byte != "}" : !BashSyntax.endsWord(byte) {
      // Quotes, escapes and `~` follow rules of their own there.
      if inDefault, BashSyntax.isHardInDefault(byte, inQuotes) { throw .program(at: start) }
      var part: BashWord.Part?
      switch byte {
      case "(" where !inDefault: throw .program(at: start)
      case "\\": part = escaped(inWordFrom: start)
      case "'": part = .quoted(try singleQuoted())
      case "`": part = try backticks()
      case "\"":
        if !plain.isEmpty { parts.append(.plain(plain)) }
        plain = []
        parts += try doubleQuoted()
      case "$":
        if cursor.peek(1) == "\"", !inQuotes {
          // `$"…"` is `"…"` without a catalogue of translations.
          cursor.at += 1
          continue
        }
        part = cursor.peek(1) == "'" && !inQuotes ? try escapeQuoted() : try expansion(inQuotes: inQuotes)
        if part == nil { plain.append(byte) }
      default:
        plain.append(byte)
        cursor.at += 1
      }
      quotes.note(byte)
      guard let part else { continue }
      if !plain.isEmpty { parts.append(.plain(plain)) }
      plain = []
      parts.append(part)
    }
    if inDefault, cursor.isAtEnd { throw .unclosed(at: start) }
    return plain.isEmpty ? parts : parts + [.plain(plain)]
  }

  /// bash's metacharacters, the opening parenthesis aside.
  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case " ", "\t", "\n", ";", "&", "|", "<", ">", ")": true
    default: false
    }
  }

  /// What a default is not followed into: bash reads these one way outside of double quotes and another inside.
  private static func isHardInDefault(_ byte: UInt8, _ inQuotes: Bool) -> Bool {
    switch byte {
    case "\\", "`", "'", "~", "\n": true
    case "\"": inQuotes
    default: false
    }
  }

  /// One byte behind a backslash. At the end of the file the backslash stays; in a word of several lines bash 5.2
  /// keeps it or not, by the kind of quotes that the line feed stands in.
  private mutating func escaped(inWordFrom start: Int) -> BashWord.Part {
    cursor.at += 1
    guard let byte = cursor.next else {
      return cursor.bytes[start...].contains(0x0A) ? .unknown(isFatal: false) : .quoted([0x5C])
    }
    cursor.at += 1
    return .quoted([byte])
  }

  /// Everything up to the next single quote, whatever it is.
  private mutating func singleQuoted() throws(BashHalt) -> [UInt8] {
    let open = cursor.at
    guard let close = cursor.find("'", from: open + 1) else { throw .unclosed(at: open) }
    cursor.at = close + 1
    return Array(cursor.bytes[(open + 1)..<close])
  }

  /// `$'…'`, whose escapes are not followed.
  private mutating func escapeQuoted() throws(BashHalt) -> BashWord.Part {
    let open = cursor.at
    cursor.at += 2
    while let byte = cursor.next, byte != "'" { cursor.at += byte == "\\" ? 2 : 1 }
    guard !cursor.isAtEnd else { throw .unclosed(at: open) }
    cursor.at += 1
    let text = cursor.bytes[(open + 2)..<(cursor.at - 1)]
    return text.contains(0x5C) ? .unknown(isFatal: false) : .quoted(Array(text))
  }

  /// A backslash counts before `$`, a back-tick, `"` and itself; before anything else it stays.
  private mutating func doubleQuoted() throws(BashHalt) -> [BashWord.Part] {
    let open = cursor.at
    cursor.at += 1
    var parts: [BashWord.Part] = []
    var text: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case "\"":
        cursor.at += 1
        return parts + [.quoted(text)]
      case "\\":
        cursor.at += 1
        guard let escaped = cursor.next else { throw .unclosed(at: open) }
        if escaped != "$", escaped != "`", escaped != "\"", escaped != "\\" { text.append(byte) }
        text.append(escaped)
        cursor.at += 1
      case "`": parts.append(try backticks())
      case "$":
        if let part = try expansion(inQuotes: true) {
          parts += [.quoted(text), part]
          text = []
        } else {
          text.append(byte)
        }
      default:
        text.append(byte)
        cursor.at += 1
      }
    }
    throw .unclosed(at: open)
  }
}
