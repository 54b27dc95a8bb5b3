import Dotenv

// Prints what a loader reads, for comparisons with the loader itself: `dotenv-dump [--dialect X] [--set NAME=VALUE]`.
//
// Each line of standard input is a file in hexadecimal digits, so that this tool opens none; each gets one line of
// JSON, with names and values in such digits, too. `--lint` prints the problems instead, `--fix` the repaired bytes.
var dialect = Dialect.pythonDotenv
var environment: [VariableName: [UInt8]] = [:]
var output = "values"
var words = CommandLine.arguments.dropFirst()
while let word = words.popFirst() {
  switch word {
  case "--dialect":
    guard let known = words.popFirst().flatMap(Dialect.init(rawValue:)) else {
      preconditionFailure("--dialect needs one of \(Dialect.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    dialect = known
  case "--set":
    let parts = (words.popFirst() ?? "").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { preconditionFailure("--set needs NAME=VALUE") }
    environment[VariableName(String(parts[0]))] = Array(parts[1].utf8)
  case "--lint", "--fix": output = String(word.dropFirst(2))
  default: preconditionFailure("unknown option \(word)")
  }
}

func hex(_ bytes: [UInt8]) -> String {
  var digits: [UInt8] = []
  for byte in bytes { digits += [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x57 + $0 } }
  return "\"" + String(decoding: digits, as: UTF8.self) + "\""
}

/// Nil for anything but pairs of digits.
func bytes(_ hex: String) -> [UInt8]? {
  let digits = hex.utf8.compactMap { Unicode.Scalar($0).properties.isASCIIHexDigit ? $0 : nil }
  guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return nil }
  let values = digits.map { $0 < 0x3A ? $0 - 0x30 : ($0 | 0x20) - 0x57 }
  return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
}

func json(_ file: DotenvFile) -> String {
  let entries = file.entries.map { entry in
    let value: String
    switch entry.value {
    case .bytes(let bytes): value = hex(bytes)
    case .absent: value = "null"
    case .inherited: value = "false"
    case .notEvaluated: value = "true"
    }
    return "[\(hex(entry.key.bytes)),\(value),\(entry.lines.lowerBound),\(entry.lines.upperBound)]"
  }
  let values = file.values.map { "\(hex($0.key.bytes)):\(hex($0.value))" }
  let unknown = file.notEvaluated.map { hex($0.bytes) }
  let stop = file.stop.map { "[\"\($0.reason.rawValue)\",\"\($0.extent.rawValue)\",\($0.line)]" } ?? "null"
  return "{\"entries\":[\(entries.joined(separator: ","))],\"values\":{\(values.joined(separator: ","))},"
    + "\"notEvaluated\":[\(unknown.joined(separator: ","))],\"stop\":\(stop),\"skipped\":\(file.skipped.count)}"
}

func json(_ problem: DotenvProblem) -> String {
  let consumers = problem.consumers.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
  return "[\"\(problem.id.rawValue)\",\"\(problem.severity.rawValue)\",\(problem.line),\(problem.column),"
    + "\(problem.variable.map { hex($0.bytes) } ?? "null"),[\(consumers)]]"
}

while let line = readLine() {
  guard let file = bytes(line) else { preconditionFailure("each line must be a file in hexadecimal digits") }
  switch output {
  case "lint":
    let problems = DotenvLint.problems(bytes: file, dialect: dialect, environment: environment)
    print("[\(problems.map(json).joined(separator: ","))]")
  case "fix":
    let (repaired, fixes) = DotenvFix.repair(bytes: file, dialect: dialect, environment: environment)
    print("{\"bytes\":\(hex(repaired)),\"fixes\":\(fixes.count)}")
  default: print(json(DotenvParser.parse(bytes: file, dialect: dialect, environment: environment)))
  }
}
