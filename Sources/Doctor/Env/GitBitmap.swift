/// The numbers of entries that a split index takes away from the shared one, compressed as EWAH.
struct GitBitmap {
  private let bytes: [UInt8]

  /// Empty or broken bytes hold no number.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Words of 64 bits. Each marker says how many equal ones follow, then how many that stand as they are.
  func holds(_ number: Int) -> Bool {
    guard bytes.count >= 8 else { return false }
    let words = min(GitIndex.number(bytes[4..<8]), (bytes.count - 8) / 8)
    var rest = number / 64
    var at = 0
    while at < words {
      let marker = word(at)
      let (equal, literal) = (Int(marker >> 1 & 0xFFFF_FFFF), Int(marker >> 33))
      if rest < equal { return marker & 1 == 1 }
      rest -= equal
      if rest < literal { return at + 1 + rest < words && word(at + 1 + rest) >> UInt64(number % 64) & 1 == 1 }
      rest -= literal
      at += 1 + literal
    }
    return false
  }

  private func word(_ index: Int) -> UInt64 { bytes[(8 + index * 8)...].prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
