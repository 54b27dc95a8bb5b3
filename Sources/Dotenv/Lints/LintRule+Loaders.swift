/// What only shows when the six readings are laid side by side.
extension LintRule {
  static let loaders = [
    // Each loader that takes nothing from the file, or nothing from some line on.
    LintRule { source in
      Dialect.allCases.compactMap { dialect in
        guard let stop = source.reading(dialect).stop else { return nil }
        let id: DotenvProblem.ID = stop.reason == .shellProgram ? .notEvaluated : .refused
        return DotenvProblem(
          id, dialect == source.chosen ? .error : .information, line: stop.line, consumers: [dialect],
          detail: .stop(stop))
      }
    },

    // bash would have to run something.
    LintRule { source in
      let file = source.reading(.bash)
      return file.entries.problems { entry in
        guard entry.value == .notEvaluated else { return nil }
        return DotenvProblem(
          .notEvaluated, source.chosen == .bash ? .error : .information, line: entry.lines.lowerBound,
          variable: entry.key, consumers: [.bash])
      }
    },

    // The last line wins, and the first is the one that people edit.
    LintRule { source in
      var first: [VariableName: DotenvEntry] = [:]
      var problems: [DotenvProblem] = []
      for entry in source.reading(source.chosen).entries where problems.count < DotenvLint.problemLimit {
        guard case .bytes = entry.value else { continue }
        if let other = first[entry.key] {
          problems.append(
            DotenvProblem(
              .duplicate, other.value == entry.value ? .information : .warning, line: entry.lines.lowerBound,
              variable: entry.key, consumers: Dialect.allCases, detail: .line(other.lines.lowerBound)))
        } else {
          first[entry.key] = entry
        }
      }
      return problems
    },

    // To python-dotenv a bare name takes away what an earlier line has set.
    LintRule { source in
      let set = source.reading(source.chosen).entries.filter { $0.value != .absent && $0.value != .inherited }
      let first = Dictionary(set.map { ($0.key, $0.lines.lowerBound) }, uniquingKeysWith: { first, _ in first })
      return source.statements.problems { statement in
        guard statement.sign == nil, !statement.name.bytes.isEmpty else { return nil }
        let isLoss = source.value(statement, source.chosen) == .absent
        if isLoss, let line = first[statement.name], line < statement.line {
          return DotenvProblem(
            .noValue, .error, line: statement.line, column: source.column(statement.nameRange.lowerBound),
            variable: statement.name, consumers: [.pythonDotenv], detail: .line(line))
        }
        // Compose and docker take it from the process, and that may be just what is wanted.
        guard first[statement.name] == nil, source.value(statement, source.chosen) != .inherited else { return nil }
        return DotenvProblem(
          .noValue, .warning, line: statement.line, column: source.column(statement.nameRange.lowerBound),
          variable: statement.name, consumers: Dialect.allCases)
      }
    },
  ]

  /// The lines on which the loaders disagree, or the chosen one sets nothing, and for which no other rule has a reason.
  static func unexplained(_ source: LintSource, _ problems: [DotenvProblem]) -> [DotenvProblem] {
    var explained: [Int: Set<Dialect>] = [:]
    var errors: Set<Int> = []
    var swallowed: Set<VariableName> = []
    for problem in problems {
      explained[problem.line, default: []].formUnion(problem.consumers)
      if problem.severity == .error { errors.insert(problem.line) }
      if case .variables(let names) = problem.detail { swallowed.formUnion(names) }
    }
    // The carriage returns of a whole file are one problem.
    let everywhere: Set<Dialect> = problems.contains { $0.id == .crlf } ? [.bash] : []
    // A loader that has stopped has been reported where it stopped.
    func hasStopped(_ dialect: Dialect, _ line: Int) -> Bool {
      guard let stop = source.reading(dialect).stop else { return false }
      return stop.extent == .wholeFile || line >= stop.line
    }
    var found: [DotenvProblem] = []
    for statement in source.statements where statement.sign != nil && found.count < DotenvLint.problemLimit {
      let known = everywhere.union(explained[statement.line] ?? [])
      guard !hasStopped(source.chosen, statement.line), !statement.name.bytes.isEmpty else { continue }
      guard let mine = source.value(statement, source.chosen) else {
        guard !errors.contains(statement.line), !swallowed.contains(statement.name) else { continue }
        let losing = Dialect.allCases.filter { source.value(statement, $0) == nil }
        errors.insert(statement.line)
        found.append(problem(.lost, statement, source, losing, at: statement.nameRange.lowerBound))
        continue
      }
      let others = Dialect.allCases.filter { dialect in
        source.value(statement, dialect) != mine && !hasStopped(dialect, statement.line) && !known.contains(dialect)
      }
      guard !others.isEmpty, !known.contains(source.chosen) else { continue }
      found.append(
        DotenvProblem(
          .differs, .information, line: statement.line, column: source.column(statement.value.lowerBound),
          variable: statement.name, consumers: others))
    }
    return found + commands(source, errors)
  }

  /// Lines that bash would run, for whom bash is the loader in use.
  private static func commands(_ source: LintSource, _ errors: Set<Int>) -> [DotenvProblem] {
    guard source.chosen == .bash else { return [] }
    return source.reading(.bash).skipped.problems { lines in
      let line = lines.lines.lowerBound
      return errors.contains(line) ? nil : DotenvProblem(.notEvaluated, .error, line: line, consumers: [.bash])
    }
  }
}
