/// The escapes of Compose, which count between double quotes only: `\a \b \f \n \r \t \v \" \\ \$` and `\0` with three
/// octal digits.
enum ComposeEscapes {
  static func expand(_ value: [UInt8]) -> [UInt8] {
    guard value.contains(0x5C) else { return value }
    var result: [UInt8] = []
    var index = 0
    while index < value.count {
      guard value[index] == "\\", index + 1 < value.count else {
        result.append(value[index])
        index += 1
        continue
      }
      let escaped = value[index + 1]
      index += 2
      switch escaped {
      case "a": result.append(0x07)
      case "b": result.append(0x08)
      case "f": result.append(0x0C)
      case "n": result.append(0x0A)
      case "r": result.append(0x0D)
      case "t": result.append(0x09)
      case "v": result.append(0x0B)
      case "\"", "\\": result.append(escaped)
      // The template that runs next reads `$$` as a plain dollar sign.
      case "$": result += [0x24, 0x24]
      case "0": result += octal(value, &index)
      default: result += [0x5C, escaped]
      }
    }
    return result
  }

  /// Up to three digits behind `\0`; what is no octal number keeps its backslash but, oddly, not its zero.
  private static func octal(_ value: [UInt8], _ index: inout Int) -> [UInt8] {
    let digits = value[index...].prefix(3).prefix(while: \.isDigit)
    index = digits.endIndex
    let number = digits.reduce(0) { $0 * 8 + UInt32($1 - 0x30) }
    guard digits.count == 3, digits.allSatisfy({ $0 < 0x38 }), number < 256, let character = Unicode.Scalar(number)
    else { return [0x5C] + digits }
    return Array(String(character).utf8)
  }
}
