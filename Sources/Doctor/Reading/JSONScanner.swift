/// Reads strict JSON piece by piece; used for the tool's own input, where damage is an error and not a habit.
struct JSONScanner {
  /// What is wrong, and at which byte, counted from 1.
  struct Failure: Error, Equatable {
    let problem: String
    let column: Int
  }

  private static let deepest = 512

  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func failure(_ problem: String) -> Failure { Failure(problem: problem, column: position + 1) }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  mutating func expect(_ byte: UInt8, _ name: String) throws(Failure) {
    skipBlanks()
    guard next == byte else { throw failure("expected \(name)") }
    position += 1
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Calls `member` with each name, standing at its value, which it must read or skip.
  mutating func object(_ member: (String, inout JSONScanner) throws(Failure) -> Void) throws(Failure) {
    try expect(UInt8(ascii: "{"), "an object")
    if take(UInt8(ascii: "}")) { return }
    repeat {
      skipBlanks()
      let name = try text()
      try expect(UInt8(ascii: ":"), "a colon")
      skipBlanks()
      try member(name, &self)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "a comma or the end of the object")
  }

  /// A string as text.
  mutating func text() throws(Failure) -> String {
    let start = position
    let end = endOfPlain(from: position + 1)
    // Most strings are short and hold no escape: nothing is built in between.
    guard next == UInt8(ascii: "\""), end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return String(decoding: try string(), as: UTF8.self)
    }
    position = end + 1
    return String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
  }

  /// A string's bytes, unescaped; a lone surrogate becomes U+FFFD.
  mutating func string() throws(Failure) -> [UInt8] {
    guard next == UInt8(ascii: "\"") else { throw failure("expected a string") }
    position += 1
    var result: [UInt8] = []
    while true {
      let start = position
      position = endOfPlain(from: position)
      result += bytes[start..<position]
      guard let byte = next else { throw failure("a string is not closed") }
      guard byte >= 0x20 else { throw failure("a control character stands unescaped in a string") }
      guard byte == UInt8(ascii: "\\") else { break }
      try escape(&result)
    }
    position += 1
    return result
  }

  /// The next quote, backslash or control character: in between nothing needs a decision, and most of a string is that.
  private func endOfPlain(from start: Int) -> Int {
    let source = bytes.span
    var i = start
    while let sixteen = SixteenBytes(source, at: i),
      !(sixteen.equal(to: UInt8(ascii: "\"")) | sixteen.equal(to: UInt8(ascii: "\\")) | sixteen.below(0x20)).any
    {
      i &+= SixteenBytes.count
    }
    while i < source.count {
      let byte = source[i]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      i &+= 1
    }
    return i
  }

  private mutating func escape(_ result: inout [UInt8]) throws(Failure) {
    position += 1
    guard let byte = next else { throw failure("a string is not closed") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "u"):
      let unit = try unicodeUnit()
      var scalar = unit
      if (0xD800..<0xDC00).contains(unit), next == UInt8(ascii: "\\"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      {
        let mark = position
        position += 2
        let low = try unicodeUnit()
        if (0xDC00..<0xE000).contains(low) {
          scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        } else {
          position = mark
        }
      }
      result += Array(String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8)
    default: throw failure("unknown escape in a string")
    }
  }

  private mutating func unicodeUnit() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure("a \\u escape is cut short") }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Escape.hexDigit(bytes[position]) else { throw failure("a \\u escape needs four digits") }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  /// Steps over any value and gives back its bytes as they were written.
  mutating func skipValue(depth: Int = 0) throws(Failure) -> Range<Int> {
    skipBlanks()
    let start = position
    guard depth < JSONScanner.deepest else { throw failure("the values are nested too deeply") }
    switch next {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"):
      try object { (_, scanner) throws(Failure) in _ = try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      position += 1
      if take(UInt8(ascii: "]")) { break }
      repeat { _ = try skipValue(depth: depth + 1) } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"), "a comma or the end of the list")
    default: try skipScalar()
    }
    return start..<position
  }

  private mutating func skipScalar() throws(Failure) {
    for word in ["true", "false", "null"] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return
    }
    guard let first = next, first.isASCIIDigit || first == UInt8(ascii: "-") else { throw failure("expected a value") }
    if first == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(Failure) {
    guard next?.isASCIIDigit ?? false else { throw failure("a number is cut short") }
    while next?.isASCIIDigit ?? false { position += 1 }
  }

  /// Nothing but white space may follow.
  mutating func end() throws(Failure) {
    skipBlanks()
    guard next == nil else { throw failure("something stands behind the object") }
  }
}
