/// `byte == "="` instead of `byte == UInt8(ascii: "=")`: readers compare bytes with characters on every line.
func == (byte: UInt8?, character: Unicode.Scalar) -> Bool { byte.map(UInt32.init) == character.value }
func != (byte: UInt8?, character: Unicode.Scalar) -> Bool { !(byte == character) }
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool { UInt32(byte) == character.value }
func ~= (character: Unicode.Scalar, byte: UInt8?) -> Bool { byte == character }

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
  var isNameStart: Bool { isLetter || self == "_" }
  var isNamePart: Bool { isNameStart || isDigit }
  var isQuote: Bool { self == "\"" || self == "'" || self == "`" }
}
