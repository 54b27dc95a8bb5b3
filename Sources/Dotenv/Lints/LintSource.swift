/// A file with everything the rules look at: its lines, and what each of the six loaders reads.
struct LintSource {
  let bytes: [UInt8]
  let chosen: Dialect
  let readings: [Dialect: DotenvFile]
  /// What the chosen loader sets.
  let values: [VariableName: [UInt8]]
  /// Without the inner lines of values that span several.
  private(set) var statements: [Statement] = []
  /// Statements that a value of several lines holds, by the line where that value begins.
  private(set) var swallowed: [Int: [Statement]] = [:]
  private let lines: SourceLines

  init(_ bytes: [UInt8], _ chosen: Dialect, _ environment: [VariableName: [UInt8]]) {
    self.bytes = bytes
    self.chosen = chosen
    lines = SourceLines(bytes)
    readings = Dictionary(
      uniqueKeysWithValues: Dialect.allCases.map {
        ($0, DotenvParser.parse(bytes: bytes, dialect: $0, environment: environment))
      })
    values = readings[chosen]?.values ?? [:]
    findStatements()
  }

  func reading(_ dialect: Dialect) -> DotenvFile { readings[dialect] ?? DotenvFile(dialect) }

  /// What a loader reads for a statement; nil if it does not get that far or makes something else of the line.
  func value(_ statement: Statement, _ dialect: Dialect) -> DotenvEntry.Value? {
    entry(statement, dialect)?.value
  }

  /// The whole entry of a statement, where its quoting or its lines matter.
  func entry(_ statement: Statement, _ dialect: Dialect) -> DotenvEntry? {
    guard let entries = readings[dialect]?.entries else { return nil }
    // Every reader goes through the file once, so its entries stand in the order of their lines. A bash line can set
    // several variables, and one of them twice: what it has at the end counts.
    let behind = entries.bisect { $0.lines.lowerBound > statement.line }
    return entries[..<behind].reversed().lazy.prefix { $0.lines.lowerBound == statement.line }
      .first { $0.key == statement.name }
  }

  /// Those of the candidates that read something else than the chosen loader; if it is one of them, than most others.
  func affected(_ statement: Statement, _ candidates: Set<Dialect>) -> [Dialect] {
    guard !candidates.isEmpty else { return [] }
    let others = Dialect.allCases.filter { !candidates.contains($0) }.compactMap { value(statement, $0) }
    let usual = others.max { a, b in others.count { $0 == a } < others.count { $0 == b } }
    guard let wanted = candidates.contains(chosen) ? usual : value(statement, chosen) else { return [] }
    return Dialect.allCases.filter { candidates.contains($0) && value(statement, $0) != wanted }
  }

  /// What a line looks like, wherever it stands.
  func statement(at line: Int) -> Statement? { Statement(bytes, lines.ranges[line - 1], line: line) }

  /// The statements that begin below a line.
  func statements(behind line: Int) -> ArraySlice<Statement> {
    statements[statements.bisect { $0.line > line }...]
  }

  func line(_ index: Int) -> Int { lines.line(index) }
  func column(_ index: Int) -> Int { lines.column(index) }

  /// A line inside a value is no statement, if the chosen loader thinks so; a refused file is seen with Python's eyes.
  private mutating func findStatements() {
    let chosen = reading(chosen)
    let view = chosen.isRefused ? reading(.pythonDotenv) : chosen
    var owners: [Int: Int] = [:]
    for place in view.entries.map(\.lines) + view.skipped.map(\.lines) where place.count > 1 {
      for line in place.dropFirst() { owners[line] = place.lowerBound }
    }
    let hasMark = bytes.starts(with: "\u{FEFF}".utf8)
    var count = 0
    for (index, range) in lines.ranges.enumerated() where count < DotenvFile.entryLimit {
      let start = index == 0 && hasMark ? 3 : range.lowerBound
      guard let statement = Statement(bytes, start..<range.upperBound, line: index + 1) else { continue }
      count += 1
      if let owner = owners[index + 1] {
        swallowed[owner, default: []].append(statement)
      } else {
        statements.append(statement)
      }
    }
  }
}
