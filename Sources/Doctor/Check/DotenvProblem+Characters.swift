internal import Dotenv

/// A character that does not belong into a value, as the sentences of both languages tell it.
extension DotenvProblem.Detail {
  var scalar: UInt32? {
    switch self {
    case .character(let code), .inside(let code): code
    default: nil
    }
  }

  /// Only a new copy takes it away.
  var isInside: Bool { if case .inside = self { true } else { false } }

  var isLineEnd: Bool { scalar == 0x0A || scalar == 0x0D }

  /// Where one sees at once what happened: two lines were joined, or words in front of the key were copied along.
  var isBlankInside: Bool { isInside && (isLineEnd || scalar == 0x20 || scalar == 0x09) }
}

/// `00A0`: a code point as Unicode writes it.
func codePoint(_ code: UInt32) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
