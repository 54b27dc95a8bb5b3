package import Dotenv
internal import HTTP

/// What `env` found: every variable that somebody reads or a file names, and every file.
package struct EnvReport: Sendable {
  package let files: [EnvFile]
  let variables: [EnvVariable]
  let fileProblems: [EnvFileProblem]
  let dialect: Dialect
  let isCompared: Bool

  /// Neither a file nor an exported variable that anybody would read.
  package var isEmpty: Bool { files.isEmpty && variables.isEmpty }

  package var hasErrors: Bool { errors > 0 }

  /// Of the variables, of the lines that name none, and of the files.
  var errors: Int {
    let names = Set(variables.map(\.name))
    let lines = files.flatMap(\.toldProblems).count { problem in
      problem.severity == .error && !(problem.variable?.shown.map(names.contains) ?? false)
    }
    return variables.count { $0.severity == .error } + lines + fileProblems.count { $0.severity == .error }
  }

  package init(
    _ settings: Settings, _ files: [EnvFile], dialect: Dialect, fileProblems: [EnvFileProblem],
    comparing environment: [String: String]? = nil
  ) {
    self.files = files
    self.dialect = dialect
    self.fileProblems = fileProblems
    isCompared = environment != nil
    let comparison = environment.map { EnvComparison(files, dialect, environment: $0) }
    let known = EnvReport.names(Provider.all + Provider.others(in: settings))
    let inFiles = Set(files.flatMap { $0.file.deciding.keys.compactMap(\.shown) }).union(comparison?.names ?? [])
      .union(settings.lost.keys).sorted()
    let roles = Dictionary(known.map { ($0.name, $0.role) }, uniquingKeysWith: { first, _ in first })
    let problems = Dictionary(grouping: EnvReport.problems(settings), by: \.variable)
    let lineProblems = Dictionary(grouping: files.flatMap(\.problems)) { $0.variable?.shown }
    var seen: Set<String> = []
    variables = (known.map(\.name) + inFiles).compactMap { name in
      guard seen.insert(name).inserted else { return nil }
      let variable = settings[name]
      let readings = comparison?.readings(of: name) ?? []
      guard variable != nil || settings.lost[name] != nil || !readings.isEmpty else { return nil }
      return EnvVariable(
        name: name, role: roles[name] ?? (VariableName(name).namesSecret ? .key : .other), variable: variable,
        lost: variable == nil ? settings.lost[name] : nil, problems: problems[name] ?? [],
        lineProblems: lineProblems[name] ?? [], readings: readings)
    }
  }

  /// What is wrong with the settings, each once although several accounts may say it.
  private static func problems(_ settings: Settings) -> [AccountProblem] {
    var seen: Set<String> = []
    let all = Account.find(in: settings).flatMap(\.problems) + Account.misspelt(in: settings)
    return all.filter { seen.insert("\($0.id.rawValue) \($0.variable) \($0.other)").inserted }
  }

  /// Every name that a provider's client, libcurl or the languages' own TLS reads, in the order of the providers.
  private static func names(_ providers: [Provider]) -> [(name: String, role: EnvVariable.Role)] {
    providers.flatMap { provider -> [(name: String, role: EnvVariable.Role)] in
      provider.keyVariables.map { ($0, .key) } + (provider.access?.baseVariables ?? []).map { ($0, .address) }
        + (provider.access?.modelVariables ?? []).map { ($0, .model) }
        + (provider.access?.misspellings ?? []).map { ($0, .misspelt) }
        + provider.keyVariables.map { ("\($0)_FILE", .secretFile) }
    }
      + ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].map { ($0, .proxy) }
      + ["NO_PROXY", "no_proxy"].map { ($0, .other) }
      + ["SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE"].map { ($0, .certificates) }
  }
}

/// What each loader would make of the files, whatever is exported.
struct EnvComparison {
  private let dialect: Dialect
  private let loaders: [(dialect: Dialect, settings: Settings, isRefused: Bool, open: Set<String>)]
  let names: Set<String>

  init(_ files: [EnvFile], _ dialect: Dialect, environment: [String: String]) {
    self.dialect = dialect
    let known = Dictionary(
      environment.map { (VariableName($0.key), Array($0.value.utf8)) }, uniquingKeysWith: { first, _ in first })
    loaders = Dialect.allCases.map { dialect in
      let read = files.map { EnvFile($0, dialect: dialect, known: known) }
      return (
        dialect, Settings(environment: [:], files: read, dialect: dialect), read.contains { $0.file.isRefused },
        Set(read.flatMap { $0.file.notEvaluated.compactMap(\.shown) })
      )
    }
    names = loaders.reduce(into: []) { $0.formUnion($1.settings.names + $1.open) }
  }

  /// Empty for a variable that no loader finds in the files.
  func readings(of name: String) -> [EnvReading] {
    guard names.contains(name) else { return [] }
    let chosen = loaders.first { $0.dialect == dialect }?.settings[name]?.value
    return loaders.map { loader in
      let value = loader.settings[name]?.value
      let outcome: EnvReading.Outcome =
        if loader.open.contains(name) { .notEvaluated } else if let value {
          value == chosen ? .same : .different
        } else if loader.isRefused { .refused } else { .unset }
      return EnvReading(dialect: loader.dialect, outcome: outcome, value: outcome == .notEvaluated ? nil : value)
    }
  }
}
