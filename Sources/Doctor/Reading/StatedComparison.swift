/// "exceed context limit: 188240 + 21333 > 200000": where a provider writes its refusal as a comparison, the limit stands
/// behind the sign.
enum StatedComparison {
  /// What announces one, squeezed.
  private static let announcements = ["contextlimit:", "tokenslimitexceeded:"].map { Array($0.utf8) }
  /// No sum of token counts is longer.
  private static let longest = 48

  static func takeLimit(_ read: ReadAnswer, _ facts: inout Facts) {
    guard facts.limit == nil else { return }
    let bytes = read.squeezed.bytes
    for sign in bytes.indices where bytes[sign] == UInt8(ascii: ">") {
      let amounts = bytes[..<sign].suffix(longest).reversed().prefix { $0.isASCIIDigit || $0 == UInt8(ascii: "+") }
      let front = bytes[..<(sign - amounts.count)]
      guard !amounts.isEmpty, announcements.contains(where: { front.suffix($0.count).elementsEqual($0) }),
        let limit = Numbers.leading(bytes[(sign + 1)...].prefix(32))
      else { continue }
      facts.limit = limit.value
      return
    }
  }
}
