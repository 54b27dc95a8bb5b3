import Dotenv

/// Problems as lines of text: `E spaces 1:2 A (bash docker)`.
func described(_ text: String, _ dialect: Dialect) -> [String] {
  DotenvLint.problems(bytes: Array(text.utf8), dialect: dialect).map(described)
}

func described(_ problem: DotenvProblem) -> String {
  let consumers =
    problem.consumers.count == Dialect.allCases.count ? "all" : problem.consumers.map(\.rawValue).joined(separator: " ")
  var text = "\(problem.severity.rawValue) \(problem.id.rawValue) \(problem.line):\(problem.column)"
  if let name = problem.variable?.shown { text += " \(name)" }
  text += " (\(consumers))"
  switch problem.detail {
  case .none: break
  case .line(let line): text += " line \(line)"
  case .variables(let names): text += names.isEmpty ? "" : " \(names.compactMap(\.shown).joined(separator: ","))"
  case .character(let scalar): text += " U+\(String(scalar, radix: 16, uppercase: true))"
  case .inside(let scalar): text += " inside U+\(String(scalar, radix: 16, uppercase: true))"
  case .reference: text += " reference"
  case .count(let count): text += " ×\(count)"
  case .stop(let stop): text += " \(stop.reason.rawValue)"
  case .format(let format): text += " \(format.rawValue)"
  }
  return text
}
