/// Numbers as people read them.
package enum Amounts {
  /// `40000`, `6,141`, `0.708`; no more decimals than the text had.
  static func number(_ value: Double, comma: Bool) -> String {
    if value == value.rounded(.towardZero), abs(value) < 1e15 { return String(Int(value)) }
    let text = String((value * 1000).rounded() / 1000)
    return comma ? text.replacing(".", with: ",") : text
  }

  /// Days, hours, minutes and seconds, of which the wording takes the two that matter.
  static func parts(_ seconds: Double) -> (days: Int, hours: Int, minutes: Int, seconds: Int) {
    let whole = Int(min(seconds, 1e12).rounded(.up))
    return (whole / 86_400, whole / 3_600 % 24, whole / 60 % 60, whole % 60)
  }

  /// What is asked beyond what is left, where the text states all that is needed to know.
  static func excess(_ facts: Facts) -> Double? {
    guard let limit = facts.limit, let requested = facts.requested else { return nil }
    let excess = (facts.used ?? 0) + requested - limit
    return excess > 0 ? excess : nil
  }
}
