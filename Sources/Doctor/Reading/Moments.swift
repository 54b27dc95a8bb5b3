/// Reads absolute times and writes them as RFC 3339 in UTC.
package enum Moments {
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

  /// Seconds or milliseconds since 1970, as a header states them; anything smaller is a wait, not a moment.
  static func rfc3339(epoch text: String) -> String? {
    guard let number = Numbers.integer(Array(text.utf8)[...]), number >= 1e9 else { return nil }
    let seconds = Int(number >= 1e12 ? number / 1_000 : number)
    let date = civil(days: seconds / 86_400)
    guard date.year <= 9_999 else { return nil }
    let time = "\(two(seconds / 3_600 % 24)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return "\(date.year)-\(two(date.month))-\(two(date.day))T\(time)Z"
  }

  private static func isoDate(_ word: Substring) -> String? {
    let parts = word.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    return date(year, month, day)
  }

  /// A day that the calendar has.
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1970...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func isoTime(_ date: String, _ time: String) -> String? {
    let clock = time.prefix { $0.isASCIIDigit || $0 == ":" }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { digits($0) }
    guard parts.count == 2 || parts.count == 3, let hour = parts[0], hour < 24, let minute = parts[1], minute < 60,
      let second = parts.count == 3 ? parts[2] : 0, second < 60
    else { return nil }
    let zone = time.dropFirst(clock.count).drop { $0 == "." || $0.isASCIIDigit }
    guard let offset = offset(zone) else { return nil }
    return "\(date)T\(two(hour)):\(two(minute)):\(two(second))\(offset)"
  }

  /// `+02:00`, `+0200` and `+02` as RFC 3339 wants them; UTC where no offset is written.
  private static func offset(_ zone: Substring) -> String? {
    guard let sign = zone.first, sign == "+" || sign == "-" else { return "Z" }
    let written = zone.dropFirst().prefix { $0.isASCIIDigit || $0 == ":" }.filter { $0 != ":" }
    guard written.count == 2 || written.count == 4, let hours = digits(written.prefix(2)), hours < 24,
      let minutes = written.count == 4 ? digits(written.suffix(2)) : 0, minutes < 60
    else { return nil }
    return "\(sign)\(two(hours)):\(two(minutes))"
  }

  private static func digits(_ text: Substring) -> Int? {
    text.count <= 4 && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  private static func httpDate(_ words: [Substring]) -> String? {
    guard words.count >= 5, let day = digits(words[1]), let year = digits(words[3]),
      let month = months.firstIndex(of: String(words[2].prefix(3)).lowercased()),
      let date = date(year, month + 1, day)
    else { return nil }
    return isoTime(date, String(words[4]))
  }

  /// Seconds since 1970 as `2026-11-21T16:20:05Z`.
  package static func rfc3339(seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 2e11))
    let date = civil(days: whole / 86_400)
    let (hour, minute, second) = (whole / 3_600 % 24, whole / 60 % 60, whole % 60)
    return "\(date.year)-\(two(date.month))-\(two(date.day))T\(two(hour)):\(two(minute)):\(two(second))Z"
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

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
