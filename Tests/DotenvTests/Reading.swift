import Dotenv
import Testing

/// What a table says of the variable `A`.
enum Reading: Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
  case value(String)
  /// Not set.
  case lost
  /// The whole file is refused.
  case refused
  /// bash would have to run something.
  case unknown

  init(stringLiteral text: String) { self = .value(text) }

  var description: String {
    switch self {
    case .value(let text): "«\(text)»"
    case .lost: "lost"
    case .refused: "refused"
    case .unknown: "not evaluated"
    }
  }

  init(_ text: String, _ dialect: Dialect, of name: VariableName = "A") {
    self.init(Array(text.utf8), dialect, of: name)
  }

  init(_ bytes: [UInt8], _ dialect: Dialect, of name: VariableName = "A") {
    let file = DotenvParser.parse(bytes: bytes, dialect: dialect, environment: ["HOME": Array("/home/u".utf8)])
    if file.isRefused {
      self = .refused
    } else if file.notEvaluated.contains(name) {
      self = .unknown
    } else if let value = file.values[name] {
      self = .value(String(decoding: value, as: UTF8.self))
    } else {
      self = .lost
    }
  }
}

/// One input and what the six loaders read, in the order of the columns of the table in the documentation.
struct Row: CustomTestStringConvertible {
  let input: String
  let readings: [Dialect: Reading]

  /// The same value everywhere, but for the loaders that are named.
  init(
    _ input: String, _ all: Reading, python: Reading? = nil, js: Reading? = nil, node: Reading? = nil,
    bash: Reading? = nil, compose: Reading? = nil, docker: Reading? = nil
  ) {
    self.input = input
    readings = [
      .pythonDotenv: python ?? all, .dotenvJS: js ?? all, .node: node ?? all, .bash: bash ?? all,
      .compose: compose ?? all, .docker: docker ?? all,
    ]
  }

  var testDescription: String { input.debugDescription }
}
