internal import Arguments
internal import Doctor
internal import Dotenv
internal import HTTP
package import Servers

/// `servers`: which running servers hold another key than `.env`.
struct ServersCommand {
  private let arguments: ParsedArguments
  private let world: World
  private let language: Language

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) {
    self.arguments = arguments
    self.world = world
    self.language = language
  }

  func run() throws(Complaint) -> Exit {
    let found = try EnvFiles(arguments, world)
    for complaint in found.aside { world.writeError(complaint.text(language)) }
    let survey = ServersCommand.survey(found, world)
    let format = arguments.last("format").flatMap(Format.init(rawValue:)) ?? .text
    let exit: Exit = survey.servers.contains(where: \.holdsOldKey) ? .actionNeeded : .ok
    let text =
      format == .json
      ? ServersJSON.render(survey, exit)
      : Document(
        ServersCommand.blocks(survey, found, world, language)
          + Hiding(found, arguments.dialect, world).blocks(language)
      ).render(format, in: language, .of(world))
    try world.show(text)
    return exit
  }

  /// The keys are those of the files: what is exported here says nothing about another process.
  static func survey(_ found: EnvFiles, _ world: World) -> SurveyResult {
    var keys: [ExpectedKey] = []
    let values = found.files.map(\.file.values)
    for name in Provider.all.flatMap(\.keyVariables) {
      guard let value = values.compactMap({ $0[VariableName(name)] }).last else { continue }
      let secret = Secret(String(decoding: value, as: UTF8.self))
      keys.append(
        ExpectedKey(variable: name, fingerprint: secret.isEmpty ? nil : secret.fingerprint, masked: secret.masked))
    }
    let files = found.files.compactMap { EnvironmentFile(at: $0.path) }
    return world.survey(ServerQuestion(project: found.project, files: files, keys: keys))
  }

  /// Looked for only where a server was started with a value of its own.
  private static func exporters(_ found: EnvFiles, _ survey: SurveyResult, _ world: World) -> [Exporter] {
    let variables = Set(survey.servers.flatMap { $0.evidence.compactMap(\.exportedVariable) })
    return variables.isEmpty ? [] : world.exporters(variables.sorted(), found.project)
  }

  private static func blocks(
    _ survey: SurveyResult, _ found: EnvFiles, _ world: World, _ language: Language
  ) -> [Block] {
    let words = language.serverWords
    var blocks =
      survey.servers.isEmpty ? [.paragraph(words.none)] : blocks(survey.servers, survey, found, world, language)
    if !survey.unplaced.isEmpty { blocks.append(.paragraph(words.unplaced(survey.unplaced))) }
    blocks.append(.paragraph(words.vantage(survey.vantage)))
    return blocks
  }

  /// These servers with what was seen and what to do.
  static func blocks(
    _ servers: [Server], _ survey: SurveyResult, _ found: EnvFiles, _ world: World, _ language: Language
  ) -> [Block] {
    let words = language.serverWords
    let exporters = exporters(found, survey, world)
    var blocks: [Block] = []
    for server in servers {
      let (verdict, head) = (words.verdict(server.verdict), words.head(server))
      blocks.append(
        server.verdict.severity.map { .title($0, "\(verdict) \(head)") }
          ?? .rows([Row(status: .ok, name: verdict, text: head)]))
      blocks.append(.subtitle("`\(Harmless.line(server.command.quoted))`"))
      let origins = server.origins(among: exporters).map(words.exporter)
      blocks.append(.bullets(server.evidence.map(words.evidence) + origins))
      let numbered = server.steps(words).map { step in
        NumberedStep(
          text: step.text, addresses: [], details: [], commands: step.command.map { [ShellCommand($0)] } ?? [])
      }
      if !numbered.isEmpty { blocks.append(.steps(numbered)) }
    }
    return blocks
  }
}

/// What is asked of the process table.
package struct ServerQuestion {
  package let project: String
  package let files: [EnvironmentFile]
  package let keys: [ExpectedKey]
}

extension ServerEvidence {
  /// The variable with which a server was started, where that is what was seen.
  var exportedVariable: String? {
    switch self {
    case .exportedKey(let variable, _, _, _), .exportedEmpty(let variable, _): variable
    default: nil
    }
  }
}

extension ServerVerdict {
  /// Nil where all is well.
  var severity: Cause.Severity? {
    switch self {
    case .otherKey, .stale: .blocking
    case .fresh: nil
    case .unknown: .undecided
    }
  }
}

/// `servers --format json`.
enum ServersJSON {
  static func render(_ survey: SurveyResult, _ exit: Exit) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "webox-doctor/servers/1")
      json.member("exit_code", Int(exit.rawValue))
      json.key("servers")
      json.array(survey.servers.map(\.entry)) { server, json in json.object { server.write(&$0) } }
      json.member("unreadable", survey.vantage.unreadable + survey.unplaced.count)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension Server {
  /// Evidence is told in English there: ids and texts of JSON never change with the language.
  var entry: ServerEntry {
    ServerEntry(
      pid: Int(pid), workers: workers.map { Int($0) }, command: Harmless.line(command.quoted),
      startedAt: Moments.rfc3339(seconds: started.seconds), ports: ports.map { "\($0.address):\($0.port)" },
      verdict: verdict.rawValue, evidence: evidence.map(Language.english.serverWords.evidence),
      steps: steps(Language.english.serverWords))
  }

  /// What to do, and how never to have to do it again.
  fileprivate func steps(_ words: any ServerWords) -> [(text: String, command: String?)] {
    steps.map(words.step) + (couldBeWatched ? [words.watch(command)] : [])
  }

  /// Whether `run --watch` would have spared all this: nobody else keeps it running.
  fileprivate var couldBeWatched: Bool {
    switch supervision {
    case .terminal, .other: holdsOldKey && !command.isRenamed && !command.isMasked
    default: false
    }
  }

  /// Whether it must be started anew before the new key counts.
  var holdsOldKey: Bool { verdict == .otherKey || verdict == .stale }
}
