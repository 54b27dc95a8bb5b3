/// Where the reader of structures has something to decide, found in one look over the whole text.
struct Landmarks {
  /// What can begin or end a structure, a string or a value.
  private(set) var marks: PlaceSet
  /// What no word is made of.
  private(set) var gaps: PlaceSet

  init(_ text: [UInt8]) {
    var (marks, gaps) = (PlaceSet(below: text.count), PlaceSet(below: text.count))
    let bytes = text.span
    var i = 0
    while i < bytes.count {
      var (mark, gap) = (0 as UInt64, 0 as UInt64)
      var shift: UInt64 = 0
      while shift < PlaceSet.width, i < bytes.count {
        // What is left at the end is filled up: what stands behind the text is never asked for.
        let sixteen = SixteenBytes(bytes, at: i) ?? SixteenBytes(filledUp: bytes, from: i)
        mark |= sixteen.structureMarks.bits &<< shift
        gap |= (~sixteen.wordBytes.bits & 0xFFFF) &<< shift
        i &+= SixteenBytes.count
        shift &+= UInt64(SixteenBytes.count)
      }
      marks.append(mark)
      gaps.append(gap)
    }
    (self.marks, self.gaps) = (marks, gaps)
  }
}

extension SixteenBytes {
  @inline(__always)
  fileprivate var structureMarks: Signs {
    equal(to: UInt8(ascii: "{")) | equal(to: UInt8(ascii: "[")) | equal(to: UInt8(ascii: "\""))
      | equal(to: UInt8(ascii: "'")) | equal(to: UInt8(ascii: "\\")) | equal(to: UInt8(ascii: ":"))
      | equal(to: UInt8(ascii: "="))
  }

  @inline(__always)
  fileprivate var wordBytes: Signs {
    letters | between(UInt8(ascii: "0"), UInt8(ascii: "9")) | ofOtherScripts | equal(to: UInt8(ascii: "_"))
      | equal(to: UInt8(ascii: "-")) | equal(to: UInt8(ascii: ".")) | equal(to: UInt8(ascii: "@"))
      | equal(to: UInt8(ascii: "$"))
  }
}
