/// How many bytes the expansion of `${NAME}` may still make.
///
/// Ten lines that each name the line before ten times make ten thousand million bytes out of one.
struct ExpansionBudget {
  private var rest = 16 << 20

  /// False when the bytes would be too many.
  mutating func spend(_ count: Int) -> Bool {
    rest -= count
    return rest >= 0
  }
}
