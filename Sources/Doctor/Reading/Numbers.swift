/// Reads the numbers that stand in sentences.
enum Numbers {
  /// More digits than this are an id or nonsense, not an amount; a `Double` holds fifteen exactly.
  private static let mostDigits = 15

  /// `40,000`, `120000.000000`, `12.5`; a full stop that ends the sentence is not taken.
  static func leading(_ bytes: ArraySlice<UInt8>) -> (value: Double, width: Int)? {
    var value = 0.0
    var digits = 0
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if bytes[i].isASCIIDigit {
        guard digits < mostDigits else { return nil }
        value = value * 10 + Double(bytes[i] - UInt8(ascii: "0"))
        digits += 1
        i += 1
      } else if bytes[i] == UInt8(ascii: ","), digits > 0, groupOfThree(bytes, behind: i) {
        i += 1
      } else {
        break
      }
    }
    guard digits > 0 else { return nil }
    if i + 1 < bytes.endIndex, bytes[i] == UInt8(ascii: "."), bytes[i + 1].isASCIIDigit {
      var scale = 0.1
      i += 1
      while i < bytes.endIndex, bytes[i].isASCIIDigit {
        value += Double(bytes[i] - UInt8(ascii: "0")) * scale
        scale /= 10
        i += 1
      }
      // What decimal digits add up to is rounded to what the text said.
      value = (value * 1e9).rounded() / 1e9
    }
    return (value, i - bytes.startIndex)
  }

  /// As `leading`, but of what is counted whole `30.000` are thirty thousand: some languages group digits with dots.
  static func amount(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> (value: Double, width: Int)? {
    guard isWhole, let first = bytes.first, first != UInt8(ascii: "0"),
      bytes.first(where: { !$0.isASCIIDigit }) == UInt8(ascii: ".")
    else { return leading(bytes) }
    let text = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    let written = text.last == UInt8(ascii: ".") ? text.dropLast() : text
    let groups = written.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.count > 1, groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      let whole = leading(written.filter { $0 != UInt8(ascii: ".") }[...])
    else { return leading(bytes) }
    return (whole.value, written.count)
  }

  static func integer(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard let number = leading(bytes), number.width == bytes.count else { return nil }
    return number.value
  }

  private static func groupOfThree(_ bytes: ArraySlice<UInt8>, behind comma: Int) -> Bool {
    guard comma + 3 < bytes.endIndex || comma + 4 == bytes.endIndex else { return false }
    let group = bytes[(comma + 1)...min(comma + 3, bytes.endIndex - 1)]
    guard group.count == 3, group.allSatisfy(\.isASCIIDigit) else { return false }
    return comma + 4 >= bytes.endIndex || !bytes[comma + 4].isASCIIDigit
  }
}
