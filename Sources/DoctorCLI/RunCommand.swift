internal import Arguments
internal import Doctor
internal import Dotenv

/// `run`: becomes another program, with the variables of the file in its environment.
struct RunCommand {
  let arguments: ParsedArguments
  let world: World
  private let language: Language
  private let gate: Gate

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) throws(Complaint) {
    self.arguments = arguments
    self.world = world
    self.language = language
    gate = try Gate(arguments, world)
  }

  /// The files as they are now, and what they add to the environment.
  struct Reading {
    let found: EnvFiles
    let exports: Exports
  }

  func run() throws(Complaint) -> Exit {
    guard let name = arguments.operands.first else { throw .noCommand }
    try arguments.refuse(Commands.gateOptions.map(\.name), beside: "no-check")
    if arguments.has("watch") { return try RunWatch(self).run(name) }
    let reading = try read()
    if let exit = try check(reading.found) {
      sayNotStarted(exit)
      return exit
    }
    if world.errorIsTerminal, !reading.exports.variables.isEmpty { say(RunWords.hides) }
    return world.execute(arguments.operands, reading.exports.variables).map { report($0, name) } ?? .ok
  }

  func read(_ known: [String] = []) throws(Complaint) -> Reading {
    let found = try EnvFiles(arguments, world, known: known)
    let inherited = Dictionary(
      world.inherited().map { (VariableName($0.name), $0.value) }, uniquingKeysWith: { first, _ in first })
    do throws(Exports.Obstacle) {
      return Reading(found: found, exports: try Exports(found.files, dialect: arguments.dialect, inherited: inherited))
    } catch {
      throw .notLoadable(error, arguments.dialect)
    }
  }

  /// How to end instead; nil where nothing keeps the command from starting. A command that runs meanwhile may write where
  /// the progress would be drawn.
  func check(_ found: EnvFiles, isAlone: Bool = true) throws(Complaint) -> Exit? {
    var world = world
    world.errorIsTerminal = world.errorIsTerminal && isAlone
    if isAlone { found.aside.forEach(complain) }
    if found.files.isEmpty { say(RunWords.noFile) }
    if arguments.has("no-check") { return nil }
    var plan = try gate.plan(for: found.settings)
    let report = Check.ask(&plan, found, world)
    if world.isInterrupted() { return .interrupted }
    if report.isEmpty {
      say(RunWords.nothingChecked)
      return nil
    }
    let exit = exit(report)
    if report.outcome != .ok || exit != nil {
      let document = CheckDocument(report, language, extent: .usual, isVerbose: false, now: world.now())
      world.writeError(document.render(.text, in: language, TextStyle(width: 80, isColoured: false)))
    }
    if exit == nil, report.outcome != .ok, !gate.allowsUndecided { say(RunWords.undecided) }
    return exit
  }

  /// Whether there is anybody to ask.
  func isConfigured(_ settings: Settings) -> Bool {
    (try? gate.plan(for: settings))?.checks.contains { $0.account.condition == .ready } ?? false
  }

  /// Nothing proven is no reason not to start, unless strictness was asked for.
  private func exit(_ report: CheckReport) -> Exit? {
    switch report.outcome {
    case .blocked: .actionNeeded
    case .undecided: gate.isStrict && !gate.allowsUndecided ? .undecided : nil
    case .ok: gate.isStrict && report.hasWarnings ? .actionNeeded : nil
    }
  }

  func report(_ trouble: World.Trouble, _ name: String) -> Exit {
    let isThere = name.contains("/") && world.isThere(name)
    complain(.cannotRun(name, trouble, isThere: isThere))
    return trouble == .missing ? .notFound : .notExecutable
  }

  func sayNotStarted(_ exit: Exit) {
    if exit != .interrupted { say(RunWords.notStarted) }
  }

  func complain(_ complaint: Complaint) { world.writeError(complaint.text(language)) }

  func say(_ text: HelpText) {
    let text = language == .french ? text.french : text.english
    world.writeError(Typography.set("webox-doctor: \(text)\n", in: language))
  }
}
