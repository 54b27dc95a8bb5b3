/// Sixteen bytes of a text looked at in one step: most of a text is letters, and letters need no decision.
///
/// Every machine this runs on compares sixteen bytes as fast as one.
struct SixteenBytes {
  static let count = 16

  private let bytes: SIMD16<UInt8>

  /// The bytes from `i` on, which is not negative; nil where fewer are left.
  @inline(__always)
  init?(_ bytes: borrowing Span<UInt8>, at i: Int) {
    guard i &+ SixteenBytes.count <= bytes.count else { return nil }
    self.bytes = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: SIMD16<UInt8>.self)
  }

  /// Fewer bytes, and zeros in the place of the others.
  init(filledUp bytes: borrowing Span<UInt8>, from start: Int) {
    var filled = SIMD16<UInt8>()
    for i in start..<min(start + SixteenBytes.count, bytes.count) { filled[i - start] = bytes[i] }
    self.bytes = filled
  }

  /// Which of the bytes are meant; looks are joined with `|` before one question is asked.
  struct Signs {
    fileprivate let mask: SIMDMask<SIMD16<Int8>>

    @inline(__always)
    private var halves: SIMD2<UInt64> {
      // A mask is sixteen bytes, all ones or all zeros; the first one is the lowest on every machine this runs on.
      unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }

    @inline(__always)
    var any: Bool { halves[0] | halves[1] != 0 }

    /// One bit for each byte, the first one lowest.
    @inline(__always)
    var bits: UInt64 { Signs.bits(halves[0]) | Signs.bits(halves[1]) << 8 }

    /// Of every byte the bit of its own place; multiplying adds them all up in the highest byte.
    @inline(__always)
    private static func bits(_ half: UInt64) -> UInt64 {
      ((half & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) >> 56
    }

    @inline(__always)
    static func | (a: Signs, b: Signs) -> Signs { Signs(mask: a.mask .| b.mask) }
  }

  @inline(__always)
  var ofOtherScripts: Signs { Signs(mask: bytes .>= SIMD16(repeating: 0x80)) }

  @inline(__always)
  func below(_ limit: UInt8) -> Signs { Signs(mask: bytes .< SIMD16(repeating: limit)) }

  @inline(__always)
  func equal(to byte: UInt8) -> Signs { Signs(mask: bytes .== SIMD16(repeating: byte)) }
}

/// The places of a text at which certain bytes stand, one bit each.
struct PlaceSet {
  private static let width = UInt64.bitWidth
  private var words: [UInt64] = []

  /// Where `signs` sees one.
  @inline(__always)
  init(_ text: [UInt8], where signs: (SixteenBytes) -> SixteenBytes.Signs) {
    words.reserveCapacity(text.count / PlaceSet.width + 1)
    let bytes = text.span
    var i = 0
    while i < bytes.count {
      var word: UInt64 = 0
      var shift: UInt64 = 0
      while shift < PlaceSet.width, i < bytes.count {
        // What is left at the end is filled up: what stands behind the text is never asked for.
        let sixteen = SixteenBytes(bytes, at: i) ?? SixteenBytes(filledUp: bytes, from: i)
        word |= signs(sixteen).bits &<< shift
        i &+= SixteenBytes.count
        shift &+= UInt64(SixteenBytes.count)
      }
      words.append(word)
    }
  }

  /// The first place at or behind `start`; `limit` where there is none in front of it.
  func next(from start: Int, _ limit: Int) -> Int {
    guard start < limit else { return limit }
    let words = words.span
    var i = start / PlaceSet.width
    var word = words[i] & (~0 << UInt64(start % PlaceSet.width))
    let last = (limit - 1) / PlaceSet.width
    while word == 0 {
      guard i < last else { return limit }
      i += 1
      word = words[i]
    }
    return min(limit, i * PlaceSet.width + word.trailingZeroBitCount)
  }
}

extension Array<UInt8> {
  /// The first line end at or behind `start`.
  package func lineEnd(from start: Int) -> Int? {
    precondition(start >= 0, "a text has no bytes in front of it")
    let bytes = span
    var i = start
    while let sixteen = SixteenBytes(bytes, at: i), !sixteen.equal(to: 0x0A).any { i &+= SixteenBytes.count }
    while i < bytes.count {
      if bytes[i] == 0x0A { return i }
      i &+= 1
    }
    return nil
  }
}
