/// Text that an editor of Windows, or its PowerShell, has saved as "Unicode".
enum UTF16Text {
  /// The same text in UTF-8, without its mark; nil if it is no whole text.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    guard let isLittle = isLittle(bytes), bytes.count % 2 == 0, !holdsOtherText(bytes) else { return nil }
    let units = stride(from: hasMark(bytes) ? 2 : 0, to: bytes.count, by: 2).map { index -> UInt16 in
      let (high, low) = isLittle ? (bytes[index + 1], bytes[index]) : (bytes[index], bytes[index + 1])
      return UInt16(high) << 8 | UInt16(low)
    }
    // A character that is zero comes from another encoding.
    guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.utf8)
  }

  /// Which byte of a character stands first, by the mark or by a zero in every other byte; nil for other text.
  static func isLittle(_ bytes: [UInt8]) -> Bool? {
    if hasMark(bytes) { return bytes.first == 0xFF }
    let head = bytes.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    guard let first = zeros.first, zeros.count >= 2, zeros.count * 5 >= head.count * 2,
      zeros.allSatisfy({ $0 % 2 == first % 2 })
    else { return nil }
    return first % 2 == 1
  }

  /// A variable with one byte a letter, which `>>` of another shell has put before or behind: two of them would make a
  /// character nobody wrote.
  private static func holdsOtherText(_ bytes: [UInt8]) -> Bool {
    var run = 0
    var hasSign = false
    for byte in bytes {
      guard (0x20..<0x7F).contains(byte) || (0x09...0x0D).contains(byte) else {
        (run, hasSign) = (0, false)
        continue
      }
      run += 1
      hasSign = hasSign || byte == "="
      if run >= 4, hasSign { return true }
    }
    return false
  }

  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}
