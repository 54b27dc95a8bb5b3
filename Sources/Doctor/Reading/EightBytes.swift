/// Eight bytes of a text looked at in one step: most of a text is letters, and letters need no decision.
///
/// The tests are the classic ones on a whole word (a byte is zero where subtracting one borrows); they say whether any
/// of the eight bytes is meant, never which.
struct EightBytes {
  static let count = 8
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  private let word: UInt64

  /// The bytes from `i` on; nil where fewer are left.
  init?(_ bytes: borrowing Span<UInt8>, at i: Int) {
    guard i &+ EightBytes.count <= bytes.count else { return nil }
    word = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
  }

  var holdsOtherScript: Bool { word & EightBytes.highest != 0 }

  func holds(_ byte: UInt8) -> Bool { EightBytes(word ^ (EightBytes.ones &* UInt64(byte))).holds(below: 1) }

  /// `limit` is 128 at the most.
  func holds(below limit: UInt8) -> Bool {
    (word &- EightBytes.ones &* UInt64(limit)) & ~word & EightBytes.highest != 0
  }

  private init(_ word: UInt64) { self.word = word }
}

extension Array<UInt8> {
  /// The first line end at or behind `start`.
  package func lineEnd(from start: Int) -> Int? {
    let bytes = span
    var i = start
    while let eight = EightBytes(bytes, at: i), !eight.holds(0x0A) { i &+= EightBytes.count }
    while i < bytes.count {
      if bytes[i] == 0x0A { return i }
      i &+= 1
    }
    return nil
  }
}
