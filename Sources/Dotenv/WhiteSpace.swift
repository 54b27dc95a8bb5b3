/// Which characters count as white space: each language has its own answer.
enum WhiteSpace {
  /// Unicode's `White_Space` and the four ASCII separators: `\s` and `str.isspace` of Python.
  case python
  /// `\s` of JavaScript: with the byte-order mark, without U+0085.
  case javaScript
  /// `unicode.IsSpace` of Go: Unicode's `White_Space`.
  case go
  /// compose-go's own list, which leaves out the line feed and everything behind U+00A0.
  case compose

  /// The length of the white space character that begins at `index`; 0 if there is none.
  func width(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if byte < 0x80 { return holds(UInt32(byte)) ? 1 : 0 }
    guard let (scalar, width) = bytes.scalar(at: index) else { return 0 }
    return holds(scalar) ? width : 0
  }

  private func holds(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A: self != .compose
    case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0xA0: true
    case 0x1C...0x1F: self == .python
    case 0x85: self != .javaScript
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self != .compose
    case 0xFEFF: self == .javaScript
    default: false
    }
  }

  /// The range without the white space at its end.
  func trimmingEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let start = bytes.startOfScalar(before: end, notBefore: range.lowerBound)
      guard width(bytes, start) == end - start else { break }
      end = start
    }
    return range.lowerBound..<end
  }

  /// The range without the white space at both ends.
  func trimming(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let width = width(bytes, start)
      guard width > 0 else { break }
      start += width
    }
    return trimmingEnd(bytes, min(start, range.upperBound)..<range.upperBound)
  }
}

extension [UInt8] {
  /// The character that begins at `index`, if the bytes there are one in UTF-8.
  func scalar(at index: Int) -> (value: UInt32, width: Int)? {
    let first = self[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + width <= count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for next in self[(index + 1)..<(index + width)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    // Overlong forms and surrogates are no characters.
    guard value >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x1_0000), Unicode.Scalar(value) != nil else { return nil }
    return (value, width)
  }

  /// Where the character that ends at `end` begins.
  func startOfScalar(before end: Int, notBefore lowest: Int) -> Int {
    var start = end - 1
    while start > lowest, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The index of the first byte that is no valid UTF-8, if there is one.
  var firstInvalidUTF8: Int? {
    var index = 0
    while index < count {
      guard let (_, width) = scalar(at: index) else { return index }
      index += width
    }
    return nil
  }

  /// The bytes with U+FFFD for everything that is no valid UTF-8, as JavaScript decodes a file.
  var repairedUTF8: [UInt8] {
    firstInvalidUTF8 == nil ? self : Array(String(decoding: self, as: UTF8.self).utf8)
  }
}
