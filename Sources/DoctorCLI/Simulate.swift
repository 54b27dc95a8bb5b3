internal import Arguments
internal import Doctor
internal import Simulator
internal import Spelling

/// `simulate`: a server on this machine that answers as the providers do, to try one's own application on.
struct Simulate {
  private let arguments: ParsedArguments
  private let world: World
  private let language: Language

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) {
    self.arguments = arguments
    self.world = world
    self.language = language
  }

  func run() throws(Complaint) -> Exit {
    try arguments.refuse(["port", "scenario"], beside: "list")
    if arguments.has("list") {
      try world.show(list())
      return .ok
    }
    let port = try arguments.count("port", atMost: 65_535) ?? 0
    // An empty variable of a script is no wish to hear the usual answers.
    if arguments.all("scenario").contains("") { throw .scenario(.malformed("")) }
    let scenarios = try Simulate.scenarios(arguments.all("scenario").joined(separator: ","))
    let server = try Simulate.start(port: UInt16(port), scenarios, world)
    try world.show(Typography.set(greeting(server.port, scenarios), in: language))
    while world.pause(3_600) {}
    server.stop()
    return .ok
  }

  static func scenarios(_ text: String) throws(Complaint) -> [Scenario] {
    guard !text.isEmpty else { return [] }
    do throws(ScenarioComplaint) { return try ScenarioChoice.parse(text) } catch { throw .scenario(error) }
  }

  /// Tells standard error of every request; neither header values nor keys are in these lines, even where an address held
  /// one.
  static func start(
    port: UInt16, _ scenarios: [Scenario], _ world: World?
  ) throws(Complaint) -> SimulatorServer {
    let log: (@Sendable (String) -> Void)? = world == nil ? nil : { @Sendable line in World.note(Harmless.word(line)) }
    do throws(SimulatorTrouble) {
      let server = try SimulatorServer(port: port, scenarios: scenarios, log: log)
      try server.start()
      return server
    } catch {
      throw .simulator(error, port)
    }
  }

  private func greeting(_ port: UInt16, _ scenarios: [Scenario]) -> String {
    var lines = [
      language == .french ? "Écoute sur http://127.0.0.1:\(port)" : "Listening on http://127.0.0.1:\(port)", "",
    ]
    let played = scenarios.isEmpty ? ["openai", "azure", "groq", "gemini", "deepseek"] : scenarios.map(\.provider)
    for provider in SimulatedProvider.all where played.contains(provider.id) {
      let name = scenarios.first { $0.provider == provider.id }?.name ?? "ok"
      lines.append("\(provider.variable)=http://127.0.0.1:\(port)\(provider.base)    # \(provider.id)=\(name)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func list() -> String {
    var lines: [String] = []
    for provider in SimulatedProvider.all {
      lines.append("\(provider.id)    \(provider.base)")
      let width = provider.scenarios.map(\.name.count).max() ?? 0
      for scenario in provider.scenarios {
        let gap = String(repeating: " ", count: width + 2 - scenario.name.count)
        let words = language == .french ? scenario.french : scenario.english
        lines.append("  \(scenario.name)\(gap)\(Typography.set(words, in: language))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Complaint {
  static func scenario(_ complaint: ScenarioComplaint) -> Complaint {
    switch complaint {
    case .malformed(let part):
      Complaint(
        french: (
          "--scenario ne comprend pas « \(Harmless.word(part)) »",
          "Par exemple `--scenario openai=insufficient_quota,azure=402`."
        ),
        english: (
          "--scenario does not understand “\(Harmless.word(part))”",
          "For example `--scenario openai=insufficient_quota,azure=402`."
        ))
    case .unknownProvider(let word, _): .unknownProvider(word)
    case .unknownScenario(let word, let provider, let known):
      Complaint(
        french: (
          "\(provider) n'a pas de scénario « \(Harmless.word(word)) »",
          Spelling.nearest(to: word, among: known).map { "Vouliez-vous dire `\($0)` ?" }
            ?? "Connus : \(known.joined(separator: ", "))."
        ),
        english: (
          "\(provider) has no scenario “\(Harmless.word(word))”",
          Spelling.nearest(to: word, among: known).map { "Did you mean `\($0)`?" }
            ?? "Known: \(known.joined(separator: ", "))."
        ))
    case .twice(let provider):
      Complaint(
        french: ("\(provider) ne peut pas jouer deux scénarios", "Gardez-en un seul."),
        english: ("\(provider) cannot play two scenarios", "Keep one."))
    }
  }

  static func simulator(_ trouble: SimulatorTrouble, _ port: UInt16) -> Complaint {
    trouble.isPortTaken
      ? Complaint(
        french: (
          "le port \(port) est déjà pris", "Choisissez-en un autre, ou laissez le système choisir : sans `--port`."
        ),
        english: ("port \(port) is taken", "Choose another, or let the system choose: without `--port`."))
      : Complaint(
        french: ("le simulateur n'a pas démarré (\(trouble.step) : \(World.words(trouble.number)))", "Réessayez."),
        english: ("the simulator did not start (\(trouble.step): \(World.words(trouble.number)))", "Try again."))
  }
}
