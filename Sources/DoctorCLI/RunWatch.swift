internal import Arguments
internal import Doctor
internal import HTTP

/// `run --watch`: a command that never holds an old key, since it is started anew when the file says another.
final class RunWatch {
  private let command: RunCommand
  /// What the command runs with; nil before it does.
  private var current: Reading?
  /// The file said something else meanwhile, and it was not taken over.
  private var wasRefused = false
  /// Why it never started.
  private var failure: (exit: Exit?, complaint: Complaint?) = (nil, nil)

  init(_ command: RunCommand) { self.command = command }

  /// What counts of the files: two that say the same call for no restart.
  private struct Reading {
    let variables: [Exports.Variable]
    /// Keys in files of their own, which the program reads by itself.
    let secrets: [String: Secret]
    /// The files of variables; none where there was none.
    let paths: [String]

    let isConfigured: Bool

    init(_ reading: RunCommand.Reading, _ command: RunCommand) {
      let settings = reading.found.settings
      isConfigured = command.isConfigured(settings)
      variables = reading.exports.variables
      secrets = settings.names.reduce(into: [:]) { secrets, name in
        guard let variable = settings[name], case .secretFile(let path) = variable.origin else { return }
        secrets[path] = variable.value
      }
      paths = reading.found.files.map(\.path)
    }

    /// Where there is no file yet, one may appear.
    var watched: [String] { (paths.isEmpty ? [".env"] : paths) + secrets.keys.sorted() }

    func saysTheSame(as other: Reading) -> Bool { variables == other.variables && secrets == other.secrets }

    /// The names of what is not the same in both.
    func difference(from other: Reading) -> [String] {
      let old = Dictionary(other.variables.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      let new = Dictionary(variables.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      let names = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.map {
        String(decoding: $0, as: UTF8.self)
      }
      let files = Set(secrets.keys).union(other.secrets.keys).filter { secrets[$0] != other.secrets[$0] }
      return names.sorted() + files.sorted()
    }
  }

  func run(_ name: String) throws(Complaint) -> Exit {
    let named = command.arguments.all("env-file")
    let trouble = command.world.watch(
      command.arguments.operands, named.isEmpty ? [".env"] : named, { self.next() },
      { self.command.say(RunWords.killed) })
    if let complaint = failure.complaint { throw complaint }
    return trouble.map { command.report($0, name) } ?? failure.exit ?? .ok
  }

  private func next() -> World.Step {
    do throws(Complaint) {
      if let current { return try change(current) }
      return try start()
    } catch {
      if current == nil {
        failure.complaint = error
      } else {
        command.complain(error)
        refuse()
      }
      return .keep
    }
  }

  private func start() throws(Complaint) -> World.Step {
    let read = try command.read()
    if let exit = try command.check(read.found) {
      command.sayNotStarted(exit)
      failure.exit = exit
      return .keep
    }
    let reading = Reading(read, command)
    if command.world.errorIsTerminal { command.say(RunWords.watching(RunWatch.list(reading.watched))) }
    current = reading
    return .start(reading.variables, files: reading.watched)
  }

  private func change(_ old: Reading) throws(Complaint) -> World.Step {
    let read = try command.read(old.paths)
    let reading = Reading(read, command)
    if reading.saysTheSame(as: old) {
      if wasRefused { command.say(RunWords.asBefore) }
      wasRefused = false
      return .keep
    }
    // Half written, or filled in from an example: the command that has a key goes on with it.
    if !command.arguments.has("no-check"), old.isConfigured, !reading.isConfigured {
      command.say(RunWords.nothingLeft)
      refuse()
      return .keep
    }
    switch try command.check(read.found, isAlone: false) {
    case .interrupted: return .again
    case .some:
      refuse()
      return .keep
    case nil: break
    }
    wasRefused = false
    current = reading
    command.say(RunWords.restarting(RunWatch.list(reading.watched), RunWatch.list(reading.difference(from: old))))
    return .start(reading.variables, files: reading.watched)
  }

  private func refuse() {
    wasRefused = true
    command.say(RunWords.kept)
  }

  /// A few names, harmless and as code.
  private static func list(_ names: [String]) -> String {
    names.prefix(4).map { Harmless.code($0) }.joined(separator: ", ") + (names.count > 4 ? "…" : "")
  }
}
