/// Finds what is wrong with a `.env` file, as far as its bytes tell.
package enum DotenvLint {
  /// A file with more is beyond repair line by line.
  package static let problemLimit = 1000

  /// In the order of the lines. `dialect` is the loader in use: what harms only others is never an error.
  package static func problems(
    bytes: [UInt8], dialect: Dialect = .pythonDotenv, environment: [VariableName: [UInt8]] = [:]
  ) -> [DotenvProblem] {
    if let problem = noText(bytes) { return [problem] }
    let source = LintSource(bytes, dialect, environment)
    var problems = LintRule.all.flatMap { $0.find(source) }
    problems += LintRule.unexplained(source, problems)
    problems.sort {
      ($0.line, $0.column, $0.severity, $0.id.rawValue) < ($1.line, $1.column, $1.severity, $1.id.rawValue)
    }
    return Array(problems.prefix(problemLimit))
  }

  /// What keeps a file from being text; nothing that could be said of its lines would be true.
  package static func noText(_ bytes: [UInt8]) -> DotenvProblem? {
    if UTF16Text.decode(bytes) != nil {
      return DotenvProblem(.utf16, .error, line: 1, consumers: Dialect.allCases)
    }
    let format = UTF16Text.isLittle(bytes) == nil ? BinaryFormat.of(bytes) : BinaryFormat.of(bytes) ?? .mixed
    return format.map { DotenvProblem(.binary, .error, line: 1, consumers: Dialect.allCases, detail: .format($0)) }
  }
}
