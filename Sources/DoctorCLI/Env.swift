internal import Arguments
internal import Doctor
internal import Dotenv

/// `env`: which variables count, and what is wrong with them?
struct Env {
  private let arguments: ParsedArguments
  let world: World
  private let language: Language

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) {
    self.arguments = arguments
    self.world = world
    self.language = language
  }

  func run() throws(Complaint) -> Exit {
    guard arguments.has("fix") || !arguments.has("dry-run") else { throw .dryRunAlone }
    let found = try EnvFiles(arguments, world)
    for complaint in found.aside { world.writeError(complaint.text(language)) }
    guard arguments.has("fix"), !found.files.isEmpty else { return try show(found, repairs: nil) }
    let repairs = try repair(found.files)
    // What is said of the file is said of the one that is there now.
    return try show(arguments.has("dry-run") ? found : EnvFiles(arguments, world), repairs: repairs)
  }

  private func repair(_ files: [EnvFile]) throws(Complaint) -> [EnvRepair] {
    var repairs: [EnvRepair] = []
    var seen: Set<String> = []
    for file in files where seen.insert(file.path).inserted {
      var repair = EnvRepair(file, environment: world.environment)
      if repair.isNeeded, !arguments.has("dry-run") {
        do throws(World.Trouble) {
          let suffix = ".bak-\(Int(world.now()))"
          let backup = try world.replace(file.path, repair.old, repair.new, suffix)
          repair.backup = backup
          repair.missingIgnoreLine = missingIgnoreLine(of: file.path, backup: backup)
        } catch {
          // What is done is done, and has to be told.
          if !repairs.isEmpty { try world.show(text(repairs)) }
          throw .notReplaced(file.path, error)
        }
      }
      repairs.append(repair)
    }
    return repairs
  }

  private func show(_ found: EnvFiles, repairs: [EnvRepair]?) throws(Complaint) -> Exit {
    let report = EnvReport(
      found.settings, found.files, dialect: arguments.dialect, fileProblems: fileProblems(found.files),
      comparing: arguments.has("compare") ? world.environment : nil)
    let exit: Exit = report.isEmpty ? .usage : report.hasErrors ? .actionNeeded : .ok
    try world.show(
      format == .json
        ? EnvJSON.render(report, exitCode: Int(exit.rawValue), repairs: repairs)
        : (repairs.map { text($0) + "\n" } ?? "") + EnvDocument(report, language).render(format, .of(world)))
    let hiding = format == .json ? [] : Hiding(found, arguments.dialect, world).blocks(language)
    if !hiding.isEmpty { try world.show("\n" + Document(hiding).render(format, in: language, .of(world))) }
    return exit
  }

  private func text(_ repairs: [EnvRepair]) -> String {
    RepairDocument(repairs, language, isDryRun: arguments.has("dry-run")).render(format, .of(world))
  }

  private var format: Format { arguments.last("format").flatMap(Format.init(rawValue:)) ?? .text }

  // MARK: Files

  private func fileProblems(_ files: [EnvFile]) -> [EnvFileProblem] {
    var problems: [EnvFileProblem] = []
    for file in files {
      if file.holdsKeys, let facts = world.facts(file.path) {
        if facts.isReadableByAll { problems.append(.readable(file.path)) }
        if isTracked(facts.path) { problems.append(.tracked(file.path)) }
      }
    }
    let folders = files.isEmpty ? [""] : files.map { String($0.path.prefix(through: $0.path.lastIndex(of: "/"))) }
    let read = Set(files.map(\.path))
    for path in Set(folders).sorted().map({ "\($0).env.example" }) where !read.contains(path) {
      // A pipe would make us wait, and a file that cannot be read holds no key for us.
      guard world.look(path) == .file, let bytes = try? EnvFiles.read(path, world) else { continue }
      let example = EnvFile(path: path, bytes: bytes, dialect: arguments.dialect, environment: world.environment)
      problems += EnvFileProblem.keys(in: example)
    }
    return problems
  }
}

extension String {
  /// All up to this place and the character there; nothing where there is no place.
  fileprivate func prefix(through end: Index?) -> Substring { end.map { self[...$0] } ?? "" }
}
