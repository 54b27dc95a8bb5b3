/// What npm's dotenv does with the quotes of a value once it has found where the value ends.
enum JavaScriptQuotes {
  /// Without the quotes around it; `\n` and `\r` become line ends if it began with a double quote.
  static func strip(_ slice: ArraySlice<UInt8>) -> (value: [UInt8], quoting: DotenvEntry.Quoting) {
    let value = Array(slice)
    var (result, isQuoted) = withoutPairs(value)
    guard let first = value.first, first.isQuote else { return (result, isQuoted ? .mixed : .none) }
    if first == "\"" {
      result = replace("n", with: 0x0A, in: result)
      result = replace("r", with: 0x0D, in: result)
    }
    guard isQuoted else { return (result, .none) }
    return (result, first == "\"" ? .double : first == "'" ? .single : .backtick)
  }

  /// `^` and `$` of a JavaScript pattern also stop at U+2028 and U+2029.
  static func lineEndWidth(_ bytes: [UInt8], _ index: Int) -> Int {
    if bytes[index] == "\n" { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
  }

  /// Each pair of quotes that begins at the start of a line and ends at the end of one, the widest first.
  private static func withoutPairs(_ value: [UInt8]) -> (value: [UInt8], found: Bool) {
    // The pattern is greedy: the last quote at the end of a line is the one that counts.
    var lastClosing: [UInt8: Int] = [:]
    for index in value.indices where value[index].isQuote {
      if index + 1 == value.count || lineEndWidth(value, index + 1) > 0 { lastClosing[value[index]] = index }
    }
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    var isLineStart = true
    while index < value.count {
      if isLineStart, let close = lastClosing[value[index]], close > index {
        result += value[copied..<index] + value[(index + 1)..<close]
        copied = close + 1
        index = copied
        isLineStart = false
        continue
      }
      let width = lineEndWidth(value, index)
      isLineStart = width > 0
      index += max(width, 1)
    }
    return copied == 0 ? (value, false) : (result + value[copied...], true)
  }

  /// `\n` becomes a line end wherever it stands, even in `\\n`: the loader does not know escaped backslashes.
  private static func replace(_ letter: Unicode.Scalar, with byte: UInt8, in value: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < value.count {
      if value[index] == "\\", index + 1 < value.count, value[index + 1] == letter {
        result.append(byte)
        index += 2
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }
}
