/// Expands `${NAME}` and `${NAME:-default}` as python-dotenv does: everywhere, even between single quotes.
///
/// Names may hold anything but `}` and `:`; a default may hold anything but `}` and is not expanded again.
struct PythonTemplate {
  private var budget = ExpansionBudget()

  /// `lookUp` answers nil for an unknown name, and nil inside for one that is known to have no value.
  /// Nil when the result would be too long.
  mutating func expand(_ value: [UInt8], lookUp: (VariableName) -> [UInt8]??) -> [UInt8]? {
    let cursor = Cursor(value)
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    // Where the search for the end of a name stopped last: a line of `${${${` is walked once.
    var nameEnd = -1
    while let dollar = cursor.find("$", from: index) {
      index = dollar + 1
      guard index < value.count, value[index] == "{" else { continue }
      let nameStart = dollar + 2
      if nameEnd < nameStart {
        guard let end = value[nameStart...].firstIndex(where: { $0 == "}" || $0 == ":" }) else { break }
        nameEnd = end
      }
      var fallback: Range<Int>?
      var close = nameEnd
      if value[nameEnd] == ":" {
        guard nameEnd + 1 < value.count, value[nameEnd + 1] == "-" else { continue }
        guard let end = cursor.find("}", from: nameEnd + 2) else { break }
        fallback = (nameEnd + 2)..<end
        close = end
      }
      let known = lookUp(VariableName(value[nameStart..<nameEnd]))
      let found = known.map { ($0 ?? [])[...] } ?? fallback.map { value[$0] } ?? []
      guard budget.spend(found.count) else { return nil }
      result += value[copied..<dollar]
      result += found
      copied = close + 1
      index = copied
    }
    return copied == 0 ? value : result + value[copied...]
  }
}
