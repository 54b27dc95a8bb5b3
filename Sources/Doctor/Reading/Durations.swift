/// Reads how long to wait, in all the ways in which providers write it.
enum Durations {
  /// Longer than any provider has ever asked for: such a number is no wait.
  private static let longest = 3_660 * 86_400.0

  /// `6m3.5s`, `96h12m0s`, `310ms`, `21 seconds`, `3.04:05:06`; nil when no unit follows.
  ///
  /// `bytes` are squeezed: blanks and wraps between a number and its unit are gone.
  static func seconds(_ bytes: ArraySlice<UInt8>) -> Double? {
    var rest = bytes
    var total = 0.0
    var found = false
    while let number = Numbers.leading(rest) {
      let behind = rest.dropFirst(number.width)
      if !found, behind.first == UInt8(ascii: ":") { return timeSpan(bytes) }
      guard let unit = unit(behind) else { break }
      total += number.value * unit.seconds
      found = true
      rest = behind.dropFirst(unit.width)
    }
    // 940 ms is 0.94 s, not what the multiplication leaves behind.
    return found && total <= longest ? (total * 1e9).rounded() / 1e9 : nil
  }

  /// The value of a `retry-after` field: bare seconds, or a duration with units.
  static func header(_ value: String) -> Double? {
    let squeezed = Squeezed(Array(value.utf8)).bytes
    if let number = Numbers.leading(squeezed[...]), number.width == squeezed.count {
      return number.value <= longest ? number.value : nil
    }
    return seconds(squeezed[...])
  }

  /// .NET's `d.hh:mm:ss` and plain `hh:mm:ss`.
  private static func timeSpan(_ bytes: ArraySlice<UInt8>) -> Double? {
    let text = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    let parts = text.split(separator: UInt8(ascii: ":"))
    guard parts.count == 3 else { return nil }
    let head = parts[0].split(separator: UInt8(ascii: "."))
    let tail = parts[2].split(separator: UInt8(ascii: "."))
    guard let seconds = tail.first, (1...2).contains(head.count), let hours = head.last else { return nil }
    let days = head.count == 2 ? Numbers.integer(head[0]) : 0
    guard let days, let hours = Numbers.integer(hours), let minutes = Numbers.integer(parts[1]),
      let seconds = Numbers.integer(seconds)
    else { return nil }
    let total = days * 86_400 + hours * 3_600 + minutes * 60 + seconds
    return total <= longest ? total : nil
  }

  /// Longer names stand before their own beginnings.
  private static let units: [(name: [UInt8], seconds: Double)] = [
    ("milliseconds", 0.001), ("millisecond", 0.001), ("secondes", 1), ("seconde", 1), ("seconds", 1), ("second", 1),
    ("secs", 1), ("sec", 1),
    ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("hours", 3_600), ("hour", 3_600), ("heures", 3_600),
    ("heure", 3_600), ("hrs", 3_600),
    ("days", 86_400), ("day", 86_400), ("jours", 86_400), ("jour", 86_400), ("ms", 0.001), ("µs", 0.000_001),
    ("us", 0.000_001),
    ("h", 3_600), ("m", 60), ("s", 1), ("d", 86_400),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> (seconds: Double, width: Int)? {
    guard let first = bytes.first else { return nil }
    // The first letter rules most of them out.
    for unit in units where unit.name[0] == first && bytes.starts(with: unit.name) {
      return (unit.seconds, unit.name.count)
    }
    return nil
  }
}
