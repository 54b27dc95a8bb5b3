/// Reads absolute times and writes them as RFC 3339 in UTC.
enum Moments {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `2099-05-15T15:00:00Z`, `2099-07-01 at 00:00 UTC` and `Wed, 02 Jan 2099 03:04:05 GMT`.
  static func rfc3339(_ text: String) -> String? {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "+" || $0 == ".") }
    guard let first = words.first else { return nil }
    if let date = isoDate(first) {
      if let time = first.split(separator: "T").dropFirst().first { return isoTime(date, String(time)) }
      let time = words.dropFirst().prefix(3).first { $0.contains(":") }
      return isoTime(date, time.map(String.init) ?? "00:00")
    }
    return httpDate(words)
  }

  private static func isoDate(_ word: Substring) -> String? {
    let date = word.prefix(10)
    let parts = date.split(separator: "-")
    guard date.count == 10, parts.count == 3, parts[0].count == 4, parts.allSatisfy({ Int($0) != nil }),
      let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return String(date)
  }

  private static func isoTime(_ date: String, _ time: String) -> String? {
    let clock = time.prefix { $0.isNumber || $0 == ":" }
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
    let zone = time.dropFirst(clock.count).drop { $0 == "." || $0.isNumber }
    let offset = zone.hasPrefix("+") || zone.hasPrefix("-") ? String(zone.prefix(6)) : "Z"
    return "\(date)T\(two(parts[0])):\(two(parts[1])):\(two(parts.count > 2 ? parts[2] : 0))\(offset)"
  }

  private static func httpDate(_ words: [Substring]) -> String? {
    guard words.count >= 5, let day = Int(words[1]), let year = Int(words[3]), (1970...9999).contains(year),
      let month = months.firstIndex(of: String(words[2].prefix(3)).lowercased()), (1...31).contains(day)
    else { return nil }
    return isoTime("\(year)-\(two(month + 1))-\(two(day))", String(words[4]))
  }

  /// Seconds since 1970 as `2026-11-21 16:20 UTC`.
  static func text(_ seconds: Double) -> String {
    let minutes = Int(min(max(seconds, 0), 2e11)) / 60
    let date = civil(days: minutes / 1_440)
    return "\(date.year)-\(two(date.month))-\(two(date.day)) \(two(minutes / 60 % 24)):\(two(minutes % 60)) UTC"
  }

  /// The Gregorian date so many days after 1970-01-01 (Hinnant, “chrono-compatible low-level date algorithms”).
  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
