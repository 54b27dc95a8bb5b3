/// One thing that is looked for in a `.env` file.
struct LintRule: Sendable {
  let find: @Sendable (LintSource) -> [DotenvProblem]

  init(_ find: @escaping @Sendable (LintSource) -> [DotenvProblem]) { self.find = find }

  /// A rule that looks at one line at a time.
  init(eachStatement find: @escaping @Sendable (Statement, LintSource) -> DotenvProblem?) {
    self.find = { source in source.statements.problems { find($0, source) } }
  }

  static let all: [LintRule] =
    LintRule.encoding + LintRule.quotes + LintRule.signs + LintRule.values + LintRule.loaders
}

extension Sequence {
  /// What is found in each element, up to the bound.
  func problems(_ find: (Element) -> DotenvProblem?) -> [DotenvProblem] {
    var problems: [DotenvProblem] = []
    for element in self {
      guard problems.count < DotenvLint.problemLimit else { break }
      if let problem = find(element) { problems.append(problem) }
    }
    return problems
  }
}
