/// Undoes what terminals, log shippers and string literals do to a text before anybody reads it.
enum LogText {
  /// The text without colours, box lines, line prefixes and string concatenation; the same bytes when it has none.
  static func clean(_ text: [UInt8]) -> [UInt8] { clean(text, Signs(text)) }

  /// The same where the look has been taken already.
  static func clean(_ text: [UInt8], _ signs: Signs) -> [UInt8] {
    // Most texts show nothing that would need work.
    if signs.isEmpty { return text }
    var text = text
    if signs.contains(.decoration) { text = withoutDecoration(text) }
    if signs.contains(.percent), isPercentEncoded(text) { text = percentDecoded(text) }
    guard text.contains(0x0A) else { return text }
    return joined(lines(text))
  }

  /// What one look over all bytes tells about the work to do.
  struct Signs: OptionSet {
    let rawValue: UInt8
    static let decoration = Signs(rawValue: 1)
    static let percent = Signs(rawValue: 2)
    static let lineEnd = Signs(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ text: [UInt8]) {
      let table = Signs.ofByte.span
      let bytes = text.span
      var all: UInt8 = 0
      var i = 0
      while i < bytes.count {
        if let sixteen = SixteenBytes(bytes, at: i),
          !(sixteen.below(0x20) | sixteen.ofOtherScripts | sixteen.equal(to: UInt8(ascii: "%"))
            | sixteen.equal(to: UInt8(ascii: "<"))).any
        {
          i &+= SixteenBytes.count
          continue
        }
        let end = min(i &+ SixteenBytes.count, bytes.count)
        while i < end {
          all |= table[Int(bytes[i])]
          i &+= 1
        }
      }
      rawValue = all
    }

    private static let ofByte: [UInt8] = (0..<256).map { byte in
      switch byte {
      case 0x0A: lineEnd.rawValue
      case Int(UInt8(ascii: "%")): percent.rawValue
      case 0x1B, 0x0D, 0, 0xE2, 0xC2, 0xEF, Int(UInt8(ascii: "<")): decoration.rawValue
      default: 0
      }
    }
  }

  // MARK: Characters

  private static func withoutDecoration(_ text: [UInt8]) -> [UInt8] {
    let source = text.span
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var i = 0
    while i < source.count {
      switch source[i] {
      case 0x1B: i = afterEscapeSequence(source, i)
      case 0x0D:
        if i + 1 >= source.count || source[i + 1] != 0x0A { result.append(0x0A) }
        i += 1
      case 0: i += 1
      case UInt8(ascii: "<") where Escape.matches(source, i, "<EOL>"):
        result.append(0x0A)
        i += 5
      case 0xE2, 0xC2, 0xEF:
        let width = Escape.invisibleWidth(source, i)
        if width == 0 {
          result.append(source[i])
          i += 1
        } else {
          result += substitute(source, i, width)
          i += width
        }
      default:
        result.append(source[i])
        i += 1
      }
    }
    return result
  }

  /// What stands for a character that only looks like ASCII: a quote for a quote, a blank for a blank.
  private static func substitute(_ text: borrowing Span<UInt8>, _ i: Int, _ width: Int) -> [UInt8] {
    guard width == 3 else { return [0x20] }
    switch (text[i], text[i + 1], text[i + 2]) {
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): return [UInt8(ascii: "'")]
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D): return [UInt8(ascii: "\"")]
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89), (0xE2, 0x80, 0x8A): return [0x20]
    // A box line is a border: what it separates stays separate.
    case (0xE2, 0x94...0x95, _): return [0x20]
    default: return []
    }
  }

  private static func afterEscapeSequence(_ text: borrowing Span<UInt8>, _ i: Int) -> Int {
    var sequence = TerminalSequence()
    var j = i + 1
    while j < text.count, sequence.takes(text[j]) { j += 1 }
    return j
  }

  /// A body that went through an address: its quotes are `%22`.
  private static func isPercentEncoded(_ text: [UInt8]) -> Bool {
    let quote = Array("%22".utf8)
    guard let first = text.firstIndex(of: UInt8(ascii: "%")) else { return false }
    var count = 0
    for i in first..<max(first, text.count - 2)
    where text[i] == quote[0] && text[i + 1] == quote[1] && text[i + 2] == quote[2] {
      count += 1
      if count == 4 { return true }
    }
    return false
  }

  private static func percentDecoded(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      if text[i] == UInt8(ascii: "%"), i + 2 < text.count, let high = Escape.hexDigit(text[i + 1]),
        let low = Escape.hexDigit(text[i + 2])
      {
        result.append(high << 4 | low)
        i += 3
      } else {
        result.append(text[i] == UInt8(ascii: "+") ? 0x20 : text[i])
        i += 1
      }
    }
    return result
  }

  // MARK: Lines

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let filled = lines.filter { $0.contains { !$0.isASCIISpace } }
    let width = filled.count < 2 ? 0 : sharedPrefix(filled)
    return lines.map { line in
      var rest = line.count >= width ? line.dropFirst(width) : line
      // Quotation marks of mails and rests of box borders.
      while let first = rest.first,
        first == 0x20 || first == 0x09 || first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
      {
        rest = rest.dropFirst()
      }
      while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
      return rest
    }
  }

  /// How many bytes all lines have in common when every digit counts as the same: time stamps, names, markers.
  private static func sharedPrefix(_ lines: [ArraySlice<UInt8>]) -> Int {
    guard var shared = lines.first?.map(shape) else { return 0 }
    for line in lines.dropFirst() {
      let common = zip(shared, line).prefix { $0 == shape($1) }.count
      if common == 0 { return 0 }
      shared.removeLast(shared.count - common)
    }
    // Boxes to tick say that nothing has happened: they stay.
    if shared.starts(with: "- [".utf8) || shared.starts(with: "✓".utf8) || shared.starts(with: "✔".utf8) { return 0 }
    // The prefix ends where the content could begin.
    let content: Set<UInt8> = Set("{}\"'[".utf8)
    var width = shared.count
    if let bracket = shared.firstIndex(where: { content.contains($0) && $0 != UInt8(ascii: "[") }) {
      width = min(width, bracket)
    }
    return decorationWidth(shared[..<width])
  }

  /// How much of a shared beginning is decoration: up to its last `|`, `]` or `>`, and a time behind or instead of it.
  /// Words that merely begin alike are content, above all where a whole line is repeated.
  private static func decorationWidth(_ shared: ArraySlice<UInt8>) -> Int {
    var end = shared.lastIndex { "|]>".utf8.contains($0) }.map { $0 + 1 } ?? 0
    let stamp = shared[end...].prefix { "0/:-. TZ,".utf8.contains($0) }
    if stamp.contains(UInt8(ascii: ":")), stamp.contains(UInt8(ascii: "0")) { end = stamp.endIndex }
    while end < shared.endIndex, shared[end] == 0x20 { end += 1 }
    return end
  }

  private static func shape(_ byte: UInt8) -> UInt8 { byte.isASCIIDigit ? UInt8(ascii: "0") : byte }

  /// Lines put together again; `'…' +` followed by `'…'` becomes one string.
  private static func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    var result: [UInt8] = []
    for line in lines {
      if let quote = line.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
        endsInConcatenation(result, quote)
      {
        if let end = result.lastIndex(of: quote) { result.removeSubrange(end...) }
        result += line.dropFirst()
      } else {
        if !result.isEmpty { result.append(0x0A) }
        result += line
      }
    }
    return result
  }

  /// `…' +` or `… " +`, with blanks.
  private static func endsInConcatenation(_ text: [UInt8], _ quote: UInt8) -> Bool {
    var rest = text[...]
    while let last = rest.last, last.isASCIISpace { rest = rest.dropLast() }
    guard rest.last == UInt8(ascii: "+") else { return false }
    rest = rest.dropLast()
    while let last = rest.last, last == 0x20 { rest = rest.dropLast() }
    return rest.last == quote
  }
}
