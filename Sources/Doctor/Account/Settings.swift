package import Dotenv
package import HTTP

/// Where the value of a variable comes from.
package enum Origin: Equatable, Sendable {
  /// Exported to the process.
  case environment
  case file(path: String, line: Int)
  /// The file that a variable such as `OPENAI_API_KEY_FILE` names, as Docker secrets do.
  case secretFile(path: String)
}

/// A `.env` file with the reading of the loader in use.
package struct EnvFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  package let file: DotenvFile
  package let problems: [DotenvProblem]
  /// What is no text sets nothing: its pieces would only look like names.
  private let isText: Bool

  package init(path: String, bytes: [UInt8], dialect: Dialect, environment: [String: String]) {
    let known = Dictionary(
      environment.map { (VariableName($0.key), Array($0.value.utf8)) }, uniquingKeysWith: { first, _ in first })
    self.path = path
    self.bytes = bytes
    isText = DotenvLint.noText(bytes) == nil
    file = DotenvParser.parse(bytes: isText ? bytes : [], dialect: dialect, environment: known)
    problems = DotenvLint.problems(bytes: bytes, dialect: dialect, environment: known)
  }

  /// The same file as another loader reads it. Nobody asks what is wrong with it for that one, and a search would read it
  /// with all six.
  init(_ other: EnvFile, dialect: Dialect, known: [VariableName: [UInt8]]) {
    path = other.path
    bytes = other.bytes
    isText = other.isText
    file = DotenvParser.parse(bytes: isText ? bytes : [], dialect: dialect, environment: known)
    problems = []
  }
}

/// The variables as the server will see them, each with its origin and with what it hides.
package struct Settings: Sendable {
  /// A variable that has a value, even an empty one.
  package struct Variable: Sendable {
    package let name: String
    package let value: Secret
    package let origin: Origin
    /// What the same name says elsewhere, and nobody reads.
    package var hidden: [(value: Secret, origin: Origin)] = []

    package init(name: String, value: Secret, origin: Origin) {
      self.name = name
      self.value = value
      self.origin = origin
    }

    /// The text of a variable that is no secret: an address, a model's name.
    package var text: String { value.reveal() }
  }

  private var variables: [String: Variable] = [:]
  /// Variables that a file means to set and the loader in use does not get, with their place.
  package private(set) var lost: [String: Origin] = [:]
  /// Keys whose file cannot be read, each with the variable that names the file.
  package var unreadable: [String: Variable] = [:]
  /// Those of them whose file lies where no `.env` may lead.
  package var outside: Set<String> = []

  package init(environment: [String: String], files: [EnvFile] = [], dialect: Dialect = .pythonDotenv) {
    var sources: [[Variable]] = files.map(Settings.variables)
    if !dialect.keepsFirstFile { sources.reverse() }
    let exported = environment.map { Variable(name: $0.key, value: Secret($0.value), origin: .environment) }
    sources.insert(exported, at: dialect.fileWins ? sources.endIndex : sources.startIndex)
    for variable in sources.joined() { add(variable) }
    for file in files {
      for (name, line) in Settings.lost(file) where variables[name] == nil {
        lost[name] = .file(path: file.path, line: line)
      }
    }
  }

  package subscript(name: String) -> Variable? { variables[name] }

  /// The first of several names that is set.
  package func first(of names: [String]) -> Variable? { names.lazy.compactMap { variables[$0] }.first }

  package var names: [String] { names { _ in true } }

  /// Those for which a condition holds, in their order.
  func names(where condition: (String) -> Bool) -> [String] { variables.keys.filter(condition).sorted() }

  /// A variable that several sources may set: the first one counts, the others are hidden.
  package mutating func add(_ variable: Variable) {
    guard variables[variable.name] != nil else {
      variables[variable.name] = variable
      return
    }
    variables[variable.name]?.hidden.append((variable.value, variable.origin))
  }

  private static func lost(_ file: EnvFile) -> [(name: String, line: Int)] {
    file.problems.filter { $0.severity == .error }.flatMap { problem -> [(name: String, line: Int)] in
      var names = [problem.variable].compactMap(\.self)
      if case .variables(let swallowed) = problem.detail { names += swallowed }
      return names.compactMap { name in name.shown.map { ($0, problem.line) } }
    }
  }

  private static func variables(_ file: EnvFile) -> [Variable] {
    file.file.deciding.compactMap { name, entry in
      guard case .bytes(let bytes) = entry.value, let shown = name.shown else { return nil }
      return Variable(
        name: shown, value: Secret(String(decoding: bytes, as: UTF8.self)),
        origin: .file(path: file.path, line: entry.lines.lowerBound))
    }
  }
}
