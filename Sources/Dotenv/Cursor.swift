/// A place in a text that moves forward.
struct Cursor {
  let bytes: [UInt8]
  var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// The byte some steps ahead.
  func peek(_ distance: Int) -> UInt8? { at + distance < bytes.count ? bytes[at + distance] : nil }

  func starts(with word: StaticString) -> Bool {
    guard at + word.utf8CodeUnitCount <= bytes.count else { return false }
    return bytes[at..<(at + word.utf8CodeUnitCount)].elementsEqual(word.description.utf8)
  }

  /// The next place of a byte, or nil.
  func find(_ byte: Unicode.Scalar, from start: Int? = nil) -> Int? {
    var index = start ?? at
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The end of the line, before its `\n`.
  var endOfLine: Int { find("\n") ?? bytes.count }

  /// The first place from here on that is no white space; with `stayOnLine`, a line feed is none either.
  func afterSpace(_ space: WhiteSpace, stayOnLine: Bool = false) -> Int {
    var index = at
    while index < bytes.count, !(stayOnLine && bytes[index] == "\n") {
      let width = space.width(bytes, index)
      guard width > 0 else { break }
      index += width
    }
    return index
  }
}
