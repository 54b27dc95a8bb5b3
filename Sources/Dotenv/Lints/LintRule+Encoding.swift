/// How the file is written: byte-order marks, line ends, bytes that are no text.
extension LintRule {
  static let encoding = [
    // A byte-order mark becomes part of the first name.
    LintRule { source in
      guard source.bytes.starts(with: "\u{FEFF}".utf8) else { return [] }
      let first = source.statements.first
      let broken: Set<Dialect> = [.node, .bash]
      let consumers = first.map { source.affected($0, broken) } ?? []
      let severity: DotenvProblem.Severity = consumers.contains(source.chosen) ? .error : .warning
      return [
        DotenvProblem(
          .invisible, severity, line: 1, variable: first?.name, consumers: consumers, detail: .character(0xFEFF))
      ]
    },

    // bash keeps the carriage return at the end of the value.
    LintRule { source in
      var first: Int?
      var count = 0
      for index in source.bytes.indices where source.bytes[index] == "\r" {
        guard index + 1 < source.bytes.count, source.bytes[index + 1] == "\n" else { continue }
        first = first ?? index
        count += 1
      }
      guard let first else { return [] }
      return [
        DotenvProblem(
          .crlf, source.chosen == .bash ? .error : .warning, line: source.line(first), column: source.column(first),
          consumers: [.bash], detail: .count(count))
      ]
    },

    // Python and docker refuse such a file, JavaScript puts U+FFFD in its place.
    LintRule { source in
      guard let place = source.bytes.firstInvalidUTF8 else { return [] }
      let refusing: [Dialect] = [.pythonDotenv, .docker]
      return [
        DotenvProblem(
          .invalidUTF8, refusing.contains(source.chosen) ? .error : .warning, line: source.line(place),
          column: source.column(place), consumers: refusing)
      ]
    },

    // No environment can hold it; each loader has its own way to fail.
    LintRule { source in
      guard let place = source.bytes.firstIndex(of: 0) else { return [] }
      return [
        DotenvProblem(
          .zeroByte, .error, line: source.line(place), column: source.column(place), consumers: Dialect.allCases)
      ]
    },
  ]
}
