import Curl
import Doctor
import DoctorCLI
import Servers

/// What a run of the program left behind.
struct Outcome: Equatable {
  let exit: Exit
  let output: String
  let errors: String
}

/// What the world of a test holds.
struct Setting {
  var environment = ["LANG": "fr_FR.UTF-8"]
  /// What is piped in; nil when standard input is a terminal.
  var input: [UInt8]?
  /// What a stream gives at most at once.
  var chunk = Int.max
  /// What reading a file gives, by path.
  var files: [String: Result<[UInt8], World.Trouble>] = [:]
  /// After so many bytes of input, reading fails.
  var inputFailure: (after: Int, trouble: World.Trouble)?
  /// After so many pieces of output writing fails.
  var patience = Int.max
  /// Why it fails; by itself, because nobody reads any more.
  var outputFailure = World.Trouble.closed
  var outputWidth: Int?
  var errorIsTerminal = false
  var servers: [Server] = []
  /// What stands at a path and is no file with bytes.
  var places: [String: World.Place] = [:]
  /// Files that every user may read; all stand in `/project`.
  var publicFiles: Set<String> = []
  /// Why another program cannot be started.
  var executionFailure: World.Trouble?
  /// What becomes of files while a watched command runs, one after the other; nil takes the file away.
  var edits: [(path: String, text: String?)] = []
  /// Why a file cannot be replaced.
  var replaceFailure: World.Trouble?

  /// Runs the program in this world.
  func run(_ words: [String]) -> Outcome {
    let screen = Screen()
    let exit = DoctorCLI.run(words, .fake(self, screen))
    return Outcome(
      exit: exit, output: String(decoding: screen.output, as: UTF8.self), errors: screen.errors)
  }
}

extension World {
  /// A world of plain values: every member is replaced, so nothing outside the test is touched.
  static func fake(_ setting: Setting, _ screen: Screen) -> World {
    let input = FakeSource(setting.input ?? [], chunk: setting.chunk, failure: setting.inputFailure)
    var world = World.live()
    world.environment = setting.environment
    world.inherited = { setting.environment.map { (Array($0.key.utf8), Array($0.value.utf8)) } }
    world.replace = { (path, old, new, suffix) throws(Trouble) in
      if let failure = setting.replaceFailure { throw failure }
      screen.replaced[path] = new
      return path + suffix
    }
    world.execute = { words, variables in
      screen.executed = (words, variables)
      return setting.executionFailure
    }
    world.watch = { words, files, next, _ in
      screen.steps.append(Screen.Step(next(), files: files))
      guard screen.steps[0].variables != nil else { return nil }
      for edit in setting.edits {
        screen.replaced[edit.path] = edit.text.map { Array($0.utf8) } ?? []
        if edit.text == nil { screen.removed.insert(edit.path) } else { screen.removed.remove(edit.path) }
        screen.steps.append(Screen.Step(next(), files: []))
      }
      return setting.executionFailure
    }
    world.readInput = { (atMost) throws(Trouble) in try input.read(atMost) }
    world.inputIsTerminal = setting.input == nil
    world.openFile = { (path) throws(Trouble) in
      if screen.removed.contains(path) { throw .missing }
      if let bytes = screen.replaced[path] { return FakeSource(bytes, chunk: setting.chunk, failure: nil) }
      guard let file = setting.files[path] else { throw .missing }
      return FakeSource(try file.get(), chunk: setting.chunk, failure: nil)
    }
    world.look = { path in
      if screen.removed.contains(path) { return nil }
      if screen.replaced[path] != nil { return .file }
      if let place = setting.places[path] { return place }
      return setting.files[path].map { file in
        if case .failure(.isDirectory) = file { World.Place.folder } else { .file }
      }
    }
    world.facts = { path in
      guard setting.files[path] != nil else { return nil }
      return World.Facts(
        path: path.hasPrefix("/") ? path : "/project/\(path)", isReadableByAll: setting.publicFiles.contains(path))
    }
    world.write = { (bytes) throws(Trouble) in
      guard screen.pieces < setting.patience else { throw setting.outputFailure }
      screen.pieces += 1
      screen.output += bytes
    }
    world.writeError = { screen.errors += $0 }
    world.outputWidth = setting.outputWidth
    world.errorIsTerminal = setting.errorIsTerminal
    // Real requests, to servers of the tests; no proxy of this machine stands in between.
    world.exchange = { requests, progress in Exchange(environment: [:]).send(requests, progress: progress) }
    // Nobody sleeps in a test: whoever waits is interrupted at once.
    world.pause = { _ in false }
    world.isInterrupted = { false }
    world.survey = { _ in
      screen.surveys += 1
      return SurveyResult(servers: setting.servers, vantage: Vantage(place: .linux, processes: 1))
    }
    world.exporters = { _, _ in [] }
    world.folder = { "/project" }
    // 2026-03-01 12:00:00 UTC.
    world.now = { 1_772_366_400 }
    return world
  }
}

/// Where the output of a run is gathered.
final class Screen {
  var output: [UInt8] = []
  var errors = ""
  var pieces = 0
  var replaced: [String: [UInt8]] = [:]
  var removed: Set<String> = []
  var steps: [Step] = []
  /// How often somebody looked through the process table.
  var surveys = 0
  var executed: (words: [String], variables: [Exports.Variable])?
}

extension Screen {
  /// What was to be done about a watched command.
  struct Step {
    /// With what it was started; nil where it was not.
    let variables: [String: String]?
    let files: [String]

    init(_ step: World.Step, files given: [String]) {
      guard case .start(let variables, let files) = step else {
        self.variables = nil
        self.files = given
        return
      }
      self.files = files
      self.variables = Dictionary(
        variables.map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value, as: UTF8.self)) },
        uniquingKeysWith: { "\($0) twice \($1)" })
    }
  }
}

/// Bytes that come in pieces.
final class FakeSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let chunk: Int
  private let failure: (after: Int, trouble: World.Trouble)?
  private var given = 0

  init(_ bytes: [UInt8], chunk: Int, failure: (after: Int, trouble: World.Trouble)?) {
    rest = bytes[...]
    self.chunk = chunk
    self.failure = failure
  }

  func read(_ atMost: Int) throws(World.Trouble) -> [UInt8] {
    if let failure, given >= failure.after { throw failure.trouble }
    let piece = Array(rest.prefix(min(atMost, chunk)))
    rest = rest.dropFirst(piece.count)
    given += piece.count
    return piece
  }
}

/// Runs the program with words written as in a shell without quotes.
func doctor(_ words: String, _ setting: Setting = Setting()) -> Outcome {
  setting.run(words.split(separator: " ").map(String.init))
}
