import Testing

@testable import Doctor

/// What is found sixteen bytes at a time is what is found byte by byte.
@Suite struct PlaceSetTests {
  /// Every length around the ends of sixteen and of sixty-four bytes, with a colon at every seventh byte.
  @Test(arguments: 0...130)
  func findsWhatALoopFinds(_ count: Int) {
    let text = (0..<count).map { $0 % 7 == 3 ? UInt8(ascii: ":") : UInt8(ascii: "a") }
    let places = PlaceSet(text) { $0.equal(to: UInt8(ascii: ":")) }
    for start in 0...count {
      for limit in [start, (start + count) / 2, count] {
        let expected = (start..<max(start, limit)).first { text[$0] == UInt8(ascii: ":") } ?? limit
        #expect(places.next(from: start, limit) == expected)
      }
    }
  }

  /// Each byte by itself, at each of the sixteen places.
  @Test(arguments: 0...255 as ClosedRange<UInt8>)
  func knowsEveryByte(_ byte: UInt8) {
    for place in 0..<SixteenBytes.count {
      var text = [UInt8](repeating: UInt8(ascii: "m"), count: SixteenBytes.count)
      text[place] = byte
      guard let bytes = SixteenBytes(text.span, at: 0) else {
        Issue.record("sixteen bytes are there")
        return
      }
      let bit = 1 << UInt64(place)
      #expect(bytes.below(0x20).bits == (byte < 0x20 ? bit : 0))
      #expect(bytes.ofOtherScripts.bits == (byte >= 0x80 ? bit : 0))
      #expect(bytes.below(0x20).any == (byte < 0x20))
      #expect((bytes.equal(to: 0x25) | bytes.equal(to: 0x3C)).bits == (byte == 0x25 || byte == 0x3C ? bit : 0))
    }
  }

  @Test func takesNothingBehindTheEnd() {
    let text = [UInt8](repeating: 0x20, count: 31)
    let isThere = [15, 16].map { start in
      let bytes = SixteenBytes(text.span, at: start)
      return bytes != nil
    }
    #expect(isThere == [true, false])
    let bits = SixteenBytes(filledUp: text.span, from: 16).equal(to: 0x20).bits
    #expect(bits == 0x7FFF)
  }
}
