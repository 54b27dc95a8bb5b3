/// Characters that nobody types on purpose into a key: they come with a copy from a web page or a word processor.
enum StrangeCharacter {
  /// Blanks that are no ASCII, characters without width, marks of direction, and control characters.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x01...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0xA0, 0xAD: true
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: true
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// Quotes of a word processor, which no loader takes for quotes.
  static func isSmartQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2018...0x201F, 0x2032...0x2037, 0x00AB, 0x00BB, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02, 0xFF07: true
    default: false
    }
  }

  /// The first character for which `condition` holds, with its place.
  static func first(
    in bytes: [UInt8], _ range: Range<Int>, where condition: (UInt32) -> Bool
  ) -> (scalar: UInt32, index: Int)? {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index) ?? (0xFFFD, 1)
      if condition(scalar) { return (scalar, index) }
      index += width
    }
    return nil
  }
}
