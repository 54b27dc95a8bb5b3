/// Which quotes a word of a shell line holds: how many is of no interest beyond the first.
struct BashQuotes {
  private(set) var quoting = DotenvEntry.Quoting.none

  /// Takes note of a byte outside of quotes.
  mutating func note(_ byte: UInt8) {
    guard byte.isQuote || byte == "\\" else { return }
    switch byte {
    case "\"" where quoting == .none: quoting = .double
    case "'" where quoting == .none: quoting = .single
    default: quoting = .mixed
    }
  }
}
