/// Quotes that are kept, missing, typographic, or open.
extension LintRule {
  static let quotes = [
    // docker takes quotes literally, and only JavaScript knows back-ticks. Legitimate elsewhere: never more than a note.
    LintRule(eachStatement: { statement, source in
      guard statement.sign != nil, let quote = statement.quote(source.bytes), statement.closing(source.bytes) != nil
      else {
        return nil
      }
      let literal: Set<Dialect> = quote == "`" ? [.pythonDotenv, .compose, .docker, .bash] : [.docker]
      // Between back-ticks bash runs what others keep.
      let consumers = source.affected(statement, literal).filter { source.value(statement, $0) != .notEvaluated }
      guard !consumers.isEmpty else { return nil }
      return DotenvProblem(
        .quotesKept, consumers.contains(source.chosen) ? .error : .information, line: statement.line,
        column: source.column(statement.value.lowerBound), variable: statement.name, consumers: consumers)
    }),

    // Quotes of a word processor: part of the value, everywhere. In a sentence they are meant, in a key never.
    LintRule(eachStatement: { statement, source in
      guard statement.sign != nil else { return nil }
      let atStart = source.bytes.edge(statement.value, atEnd: false).flatMap(smart)
      let atEnd = source.bytes.edge(statement.value, atEnd: true).flatMap(smart)
      var place = statement.value.lowerBound
      var quote = atStart ?? atEnd
      if quote == nil, statement.name.namesSecret,
        let inside = StrangeCharacter.first(in: source.bytes, statement.value, where: StrangeCharacter.isSmartQuote)
      {
        (quote, place) = inside
      }
      guard let quote else { return nil }
      return DotenvProblem(
        .smartQuotes, .error, line: statement.line, column: source.column(place), variable: statement.name,
        consumers: Dialect.allCases, detail: .character(quote))
    }),

    // A quote at one end of an unquoted value.
    LintRule(eachStatement: { statement, source in
      guard statement.sign != nil, case .onItsLine = ending(of: statement, source) else { return nil }
      let consumers = Dialect.allCases.filter { dialect in
        guard let entry = source.entry(statement, dialect), entry.quoting == .none,
          case .bytes(let value) = entry.value,
          let first = value.first, let last = value.last
        else { return false }
        return value.count == 1 ? first.isQuote : (first.isQuote || last.isQuote) && first != last
      }
      guard consumers.contains(source.chosen) else { return nil }
      return DotenvProblem(
        .strayQuote, .error, line: statement.line, column: source.column(statement.value.lowerBound),
        variable: statement.name, consumers: consumers)
    }),

    // Never closed, or closed by the opening quote of a later variable.
    LintRule(eachStatement: { statement, source in
      let swallowed = swallowed(by: statement, source)
      let severity: DotenvProblem.Severity
      switch ending(of: statement, source) {
      case .onItsLine: return nil
      case .never: severity = .error
      case .later(let closing):
        guard opensAnother(closing, source) || !swallowed.isEmpty else { return nil }
        severity = opensAnother(closing, source) ? .error : .warning
      }
      let consumers = Dialect.allCases.filter { dialect in
        guard let entry = source.entry(statement, dialect), case .bytes(let value) = entry.value else { return true }
        return entry.lines.count > 1 || value.first?.isQuote ?? false
      }
      return DotenvProblem(
        .unterminated, severity, line: statement.line,
        column: source.column(statement.value.lowerBound), variable: statement.name,
        consumers: consumers,
        detail: .variables(swallowed.map(\.name).filter { source.values[$0] == nil }.prefix(50).map(\.self)))
    }),
  ]

  private static func smart(_ scalar: UInt32) -> UInt32? { StrangeCharacter.isSmartQuote(scalar) ? scalar : nil }

  /// The assignments inside the value, or behind it if the chosen loader never comes out of it.
  private static func swallowed(by statement: Statement, _ source: LintSource) -> [Statement] {
    guard case .onItsLine = ending(of: statement, source) else {
      let stop = source.reading(source.chosen).stop
      let isEnd = stop?.reason == .unterminated && stop?.extent == .fromHere
      let behind = isEnd ? source.statements(behind: statement.line).prefix(50) : []
      return ((source.swallowed[statement.line] ?? []) + behind).filter { isAssignment($0, source) }
    }
    return []
  }

  /// Where the quote is closed that a value begins with.
  private enum Ending { case onItsLine, never, later(Int) }

  /// Where the quote is closed that a value begins with.
  private static func ending(of statement: Statement, _ source: LintSource) -> Ending {
    guard statement.sign != nil, let quote = statement.quote(source.bytes), quote != "`",
      statement.closing(source.bytes) == nil
    else { return .onItsLine }
    guard let later = source.bytes[statement.value.upperBound...].firstIndex(of: quote) else { return .never }
    return .later(later)
  }

  /// Whether a quote stands where a value begins: then it was never meant to end another one.
  private static func opensAnother(_ quote: Int, _ source: LintSource) -> Bool {
    guard let other = source.statement(at: source.line(quote)) else { return false }
    return other.sign != nil && other.name.shown != nil && other.value.lowerBound == quote && other.value.count > 1
  }

  /// A line of a certificate can end with `=`, too: it has nothing behind it.
  private static func isAssignment(_ statement: Statement, _ source: LintSource) -> Bool {
    statement.sign == "=" && statement.name.isIdentifier && !statement.value.isEmpty
      && source.bytes[statement.value.lowerBound] != "="
  }
}

extension [UInt8] {
  /// The first or last character of a range.
  func edge(_ range: Range<Int>, atEnd: Bool) -> UInt32? {
    guard !range.isEmpty else { return nil }
    let start = atEnd ? startOfScalar(before: range.upperBound, notBefore: range.lowerBound) : range.lowerBound
    return scalar(at: start)?.value
  }
}
