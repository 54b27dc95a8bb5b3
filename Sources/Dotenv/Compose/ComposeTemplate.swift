/// Expands `$NAME`, `${NAME}`, `$$` and the six operators `${NAME:-…}` `-` `:+` `+` `:?` `?` as compose-go does.
struct ComposeTemplate {
  /// Deeper defaults in defaults are not followed: each level reads its text once more.
  private static let deepest = 32

  private var budget = ExpansionBudget()

  /// Nil when the result would be too long, or is nested too deeply.
  mutating func expand(
    _ value: [UInt8], lookUp: (VariableName) -> [UInt8]?
  ) throws(ComposeError) -> [UInt8]? {
    try expand(value, lookUp, depth: 0)
  }

  private mutating func expand(
    _ value: [UInt8], _ lookUp: (VariableName) -> [UInt8]?, depth: Int
  ) throws(ComposeError) -> [UInt8]? {
    guard depth < ComposeTemplate.deepest else { return nil }
    var result: [UInt8] = []
    var index = 0
    // The last `}` of the line that `index` is on: an operator counts only if there is one behind it.
    var line = 0..<0
    var lastBrace: Int?
    while index < value.count {
      guard value[index] == "$", index + 1 < value.count else {
        result.append(value[index])
        index += 1
        continue
      }
      if value[index + 1] == "$" {
        result.append(0x24)
        index += 2
        continue
      }
      let isBraced = value[index + 1] == "{"
      let nameStart = index + (isBraced ? 2 : 1)
      let nameEnd = endOfName(value, nameStart)
      let name = VariableName(value[nameStart..<nameEnd])
      if !isBraced {
        if nameEnd == nameStart {
          result.append(0x24)
        } else if let known = lookUp(name) {
          guard budget.spend(known.count) else { return nil }
          result += known
        }
        index = max(nameEnd, index + 1)
        continue
      }
      // A brace without a name is an error, and it refuses the whole file.
      guard nameEnd > nameStart, nameEnd < value.count else { throw ComposeError(reason: .badSubstitution) }
      if value[nameEnd] == "}" {
        let known = lookUp(name) ?? []
        guard budget.spend(known.count) else { return nil }
        result += known
        index = nameEnd + 1
        continue
      }
      guard let (mark, wordStart) = mark(value, nameEnd) else { throw ComposeError(reason: .badSubstitution) }
      if !line.contains(wordStart) {
        let end = value[wordStart...].firstIndex { $0 == "\n" } ?? value.count
        line = wordStart..<max(end, wordStart + 1)
        lastBrace = value[wordStart..<end].lastIndex { $0 == "}" }
      }
      guard let lastBrace, lastBrace >= wordStart else { throw ComposeError(reason: .badSubstitution) }
      // The first even brace ends the word; if none is, the last one of the line does.
      let close = ComposeTemplate.closingBrace(value, index, lastBrace) ?? lastBrace
      let known = lookUp(name)
      switch choice(mark, known) {
      case .value:
        guard budget.spend(known?.count ?? 0) else { return nil }
        result += known ?? []
      case .word:
        guard let word = try expand(Array(value[wordStart..<close]), lookUp, depth: depth + 1) else { return nil }
        result += word
      case .error: throw ComposeError(reason: .requiredVariable)
      }
      index = close + 1
    }
    return result
  }

  /// What an expansion comes to.
  private enum Choice { case value, word, error }

  /// What an operator takes for a name that has this value, or none.
  private func choice(_ mark: (sign: UInt8, withColon: Bool), _ known: [UInt8]?) -> Choice {
    let counts = mark.withColon ? known.map { !$0.isEmpty } ?? false : known != nil
    switch mark.sign {
    case "+": return counts ? .word : .value
    case "?": return counts ? .value : .error
    default: return counts ? .value : .word
    }
  }

  /// The operator behind a name: `-`, `+` or `?`, with or without a colon.
  private func mark(_ value: [UInt8], _ index: Int) -> (mark: (sign: UInt8, withColon: Bool), wordStart: Int)? {
    let withColon = value[index] == ":"
    let signAt = index + (withColon ? 1 : 0)
    guard signAt < value.count else { return nil }
    switch value[signAt] {
    case "-", "+", "?": return ((value[signAt], withColon), signAt + 1)
    default: return nil
    }
  }

  /// Letters, digits and underscores; Go, told to ignore case, takes the long s and the Kelvin sign for letters.
  private func endOfName(_ value: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < value.count {
      if value[index].isNameStart || (index > start && value[index].isDigit) {
        index += 1
      } else if let (scalar, width) = value.scalar(at: index), scalar == 0x17F || scalar == 0x212A {
        index += width
      } else {
        break
      }
    }
    return index
  }

  /// Where the braces that opened at `start` are even again. The byte behind a `{` is not looked at: Go's code steps
  /// over it.
  private static func closingBrace(_ value: [UInt8], _ start: Int, _ last: Int) -> Int? {
    var open = 0
    var index = start
    while index <= last {
      if value[index] == "}" {
        open -= 1
        if open == 0 { return index }
      } else if value[index] == "{" {
        open += 1
        index += 1
      }
      index += 1
    }
    return nil
  }
}
