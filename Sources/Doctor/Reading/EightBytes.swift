/// Eight bytes of a text looked at in one step: most of a text is letters, and letters need no decision.
///
/// The tests are the classic ones on a whole word (a byte is zero where subtracting one borrows). They say whether any of
/// the eight bytes is meant, never which, and several are asked at once.
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

  /// What a look at the eight bytes shows; looks are joined with `|` before one question is asked.
  struct Signs {
    /// The highest bit of some byte is set when something was seen.
    fileprivate let bits: UInt64

    var any: Bool { bits & EightBytes.highest != 0 }

    static func | (a: Signs, b: Signs) -> Signs { Signs(bits: a.bits | b.bits) }
  }

  var ofOtherScripts: Signs { Signs(bits: word) }

  /// `limit` is 128 at the most.
  func below(_ limit: UInt8) -> Signs { EightBytes.signs(word, below: limit) }

  func equal(to byte: UInt8) -> Signs { EightBytes.signs(word ^ EightBytes.ones &* UInt64(byte), below: 1) }

  private static func signs(_ word: UInt64, below limit: UInt8) -> Signs {
    Signs(bits: (word &- ones &* UInt64(limit)) & ~word)
  }
}

extension Array<UInt8> {
  /// The first line end at or behind `start`.
  package func lineEnd(from start: Int) -> Int? {
    let bytes = span
    var i = start
    while let eight = EightBytes(bytes, at: i), !eight.equal(to: 0x0A).any { i &+= EightBytes.count }
    while i < bytes.count {
      if bytes[i] == 0x0A { return i }
      i &+= 1
    }
    return nil
  }
}
