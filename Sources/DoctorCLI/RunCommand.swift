internal import Arguments
internal import Doctor
internal import Dotenv

/// `run`: becomes another program, with the variables of the file in its environment.
struct RunCommand {
  private let arguments: ParsedArguments
  private let world: World
  private let language: Language

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) {
    self.arguments = arguments
    self.world = world
    self.language = language
  }

  func run() throws(Complaint) -> Exit {
    guard let name = arguments.operands.first else { throw .noCommand }
    let found = try EnvFiles(arguments, world)
    let exports = try exports(found.files)
    if !arguments.has("no-check"), let exit = check(found) { return exit }
    if found.files.isEmpty { say(RunWords.noFile) }
    if world.errorIsTerminal, !exports.variables.isEmpty { say(RunWords.hides) }
    guard let trouble = world.execute(arguments.operands, exports.variables) else { return .ok }
    let isThere = name.contains("/") && world.look(name) != nil
    world.writeError(Complaint.cannotRun(name, trouble, isThere: isThere).text(language))
    return trouble == .missing ? .notFound : .notExecutable
  }

  private func exports(_ files: [EnvFile]) throws(Complaint) -> Exports {
    let inherited = Dictionary(
      world.inherited().map { (VariableName($0.name), $0.value) }, uniquingKeysWith: { first, _ in first })
    do throws(Exports.Obstacle) {
      return try Exports(files, dialect: arguments.dialect, inherited: inherited)
    } catch {
      throw .notLoadable(error, arguments.dialect)
    }
  }

  /// How to end instead; nil where nothing keeps the command from starting.
  private func check(_ found: EnvFiles) -> Exit? {
    let wishes = Check.wishes(world, total: .seconds(30))
    let report = Check.ask(Account.find(in: found.settings), wishes, found, world)
    if world.isInterrupted() { return .interrupted }
    if report.isEmpty {
      say(RunWords.nothingChecked)
      return nil
    }
    guard report.outcome != .ok else { return nil }
    let document = CheckDocument(report, language, isFull: false, isVerbose: false, now: world.now())
    world.writeError(document.render(.text, in: language, TextStyle(width: 80, isColoured: false)))
    say(report.outcome == .blocked ? RunWords.notStarted : RunWords.undecided)
    return report.outcome == .blocked ? .actionNeeded : nil
  }

  private func say(_ text: HelpText) {
    let text = language == .french ? text.french : text.english
    world.writeError(Typography.set("webox-doctor: \(text)\n", in: language))
  }
}

/// What `run` says on its own, before the command speaks.
private enum RunWords {
  static let hides = HelpText(
    french: "les variables exportées ici masquent le fichier : le `load_dotenv()` du programme ne les remplacera pas. "
      + "Après toute modification du fichier, relancez cette commande.",
    english: "the variables exported here hide the file: the program's own `load_dotenv()` will not replace them. "
      + "After any change to the file, run this command again.")
  static let noFile = HelpText(
    french: "pas de fichier `.env` : rien n'est ajouté à l'environnement.",
    english: "no `.env` file: nothing is added to the environment.")
  static let nothingChecked = HelpText(
    french: "aucun fournisseur n'est configuré : la commande démarre sans contrôle.",
    english: "no provider is configured: the command starts unchecked.")
  static let notStarted = HelpText(
    french: "la commande n'a pas été lancée ; `--no-check` la lance sans contrôle.",
    english: "the command was not started; `--no-check` starts it unchecked.")
  static let undecided = HelpText(
    french: "rien n'est prouvé : la commande démarre quand même.",
    english: "nothing is proven: the command starts all the same.")
}
