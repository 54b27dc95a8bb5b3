/// What stands around a value: blanks, the sign, the name, comments and dollar signs.
extension LintRule {
  static let signs = [
    // Blanks: an error of syntax in a shell, part of the value for docker.
    LintRule(eachStatement: { statement, source in
      guard statement.sign == "=" else { return nil }
      var candidates: Set<Dialect> = []
      if !statement.blanksBeforeSign.isEmpty { candidates.formUnion([.bash, .docker]) }
      if !statement.blanksBehindSign.isEmpty, !statement.value.isEmpty { candidates.formUnion([.bash, .docker]) }
      if !statement.blanksBehind.isEmpty { candidates.insert(.docker) }
      if source.bytes[statement.blanksBehindSign].contains(0x09) || source.bytes[statement.blanksBehind].contains(0x09)
      {
        candidates.insert(.node)
      }
      let consumers = source.affected(statement, candidates)
      guard !consumers.isEmpty else { return nil }
      let blanks = [statement.blanksBeforeSign, statement.blanksBehindSign, statement.blanksBehind]
      let place = blanks.first { !$0.isEmpty }?.lowerBound ?? statement.value.lowerBound
      return problem(.spaces, statement, source, consumers, at: place)
    }),

    // YAML's way to write it, which Compose and npm's dotenv take.
    LintRule(eachStatement: { statement, source in
      guard statement.sign == ":" else { return nil }
      let consumers = source.affected(statement, [.pythonDotenv, .node, .docker, .bash])
      guard !consumers.isEmpty else { return nil }
      return problem(.separator, statement, source, consumers, at: statement.nameRange.upperBound)
    }),

    // A dot, a dash or a digit first: no variable of a shell.
    LintRule(eachStatement: { statement, source in
      // What cannot be seen has a rule of its own.
      guard statement.sign != nil, !statement.name.isIdentifier, !statement.name.bytes.isEmpty,
        StrangeCharacter.first(in: source.bytes, statement.nameRange, where: StrangeCharacter.isInvisible) == nil
      else { return nil }
      let consumers = Dialect.allCases.filter { source.value(statement, $0) == nil }
      guard !consumers.isEmpty, consumers.count < Dialect.allCases.count else { return nil }
      return problem(.badKey, statement, source, consumers, at: statement.nameRange.lowerBound)
    }),

    // JavaScript cuts an unquoted value at any `#`; docker keeps comments; the others ask for a blank before it.
    LintRule(eachStatement: { statement, source in
      guard statement.sign != nil, let hash = hash(statement, source) else { return nil }
      let before = source.bytes[hash - 1]
      var candidates: Set<Dialect> = before == " " || before == "\t" ? [.docker] : [.dotenvJS, .node]
      if before == "\t" || hash == statement.value.lowerBound { candidates.formUnion([.compose, .docker]) }
      let consumers = source.affected(statement, candidates)
      guard !consumers.isEmpty else { return nil }
      return problem(.hash, statement, source, consumers, at: hash)
    }),

    // `${NAME}` is meant to be replaced, `pa$word` is a password that loses its end.
    LintRule(eachStatement: { statement, source in
      guard statement.sign != nil, let dollar = source.bytes[statement.value].firstIndex(of: 0x24) else { return nil }
      let isReference = dollar + 1 < statement.value.upperBound && source.bytes[dollar + 1] == "{"
      let replacing: Set<Dialect> = [.pythonDotenv, .compose, .bash]
      let literal: Set<Dialect> = [.dotenvJS, .node, .docker]
      let candidates = isReference ? literal : replacing
      // Another sign may be what a loader reads differently: what counts is whether the dollar has gone.
      let consumers = source.affected(statement, candidates).filter { dialect in
        guard case .bytes(let value) = source.value(statement, dialect) else { return false }
        return value.contains(0x24) == isReference
      }
      guard !consumers.isEmpty else { return nil }
      return problem(.dollar, statement, source, consumers, at: dollar, detail: isReference ? .reference : .none)
    }),
  ]

  /// An error if the chosen loader is concerned, a warning if only others are.
  static func problem(
    _ id: DotenvProblem.ID, _ statement: Statement, _ source: LintSource, _ consumers: [Dialect], at place: Int,
    detail: DotenvProblem.Detail = .none
  ) -> DotenvProblem {
    DotenvProblem(
      id, consumers.contains(source.chosen) ? .error : .warning, line: statement.line, column: source.column(place),
      variable: statement.name, consumers: consumers, detail: detail)
  }

  /// The first `#` that is not between quotes.
  private static func hash(_ statement: Statement, _ source: LintSource) -> Int? {
    guard statement.quote(source.bytes) == nil else { return nil }
    return source.bytes[statement.value].firstIndex(of: 0x23)
  }
}
