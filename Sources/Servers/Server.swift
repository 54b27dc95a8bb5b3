/// A running server of the project: one program with its workers, and whether it may hold an old key.
package struct Server: Hashable, Sendable {
  package var pid: Int32
  /// Its other processes, without the first.
  package var workers: [Int32]
  package var command: CommandWords
  package var program: Program
  /// nil where it could not be read.
  package var directory: String?
  package var started: StartTime
  package var ports: [ListeningPort]
  package var user: UInt32
  package var supervision: Supervision
  package var reload: Reload
  package var verdict: ServerVerdict
  package var evidence: [ServerEvidence]
  /// In the order in which they are to be done.
  package var steps: [RestartStep]

  package init(
    pid: Int32, workers: [Int32], command: CommandWords, program: Program, directory: String?, started: StartTime,
    ports: [ListeningPort], user: UInt32, supervision: Supervision, reload: Reload, verdict: ServerVerdict,
    evidence: [ServerEvidence], steps: [RestartStep]
  ) {
    self.pid = pid
    self.workers = workers
    self.command = command
    self.program = program
    self.directory = directory
    self.started = started
    self.ports = ports
    self.user = user
    self.supervision = supervision
    self.reload = reload
    self.verdict = verdict
    self.evidence = evidence
    self.steps = steps
  }

  package func listens(on port: UInt16) -> Bool { ports.contains { $0.port == port } }

  /// Of the places that assign one of its differing variables, those that give exactly the value the server holds; if
  /// none does, those whose value only a shell could tell.
  package func origins(among exporters: [Exporter]) -> [Exporter] {
    var held: [String: String] = [:]
    for item in evidence {
      switch item {
      case .exportedKey(let variable, let fingerprint, _, _): held[variable] = fingerprint ?? "?"
      case .exportedEmpty(let variable, _): held[variable] = ""
      default: break
      }
    }
    let matching = exporters.filter { held[$0.variable] != nil && held[$0.variable] == $0.value.fingerprint }
    return matching.isEmpty ? exporters.filter { held[$0.variable] != nil && $0.value == .computed } : matching
  }
}

/// What is to be thought of a server's key.
package enum ServerVerdict: String, Hashable, Sendable {
  /// Proven: its environment block holds another key than `.env`.
  case otherKey = "other_key"
  /// Very likely: it started before `.env` last changed. Proven where a worker shows the older key.
  case stale
  case fresh
  case unknown
}

/// Where a differing value came from, as far as the parents' blocks tell.
package enum KeyOrigin: Hashable, Sendable {
  /// The farthest ancestor that already had the same value when it started.
  case ancestor(pid: Int32, name: String)
  /// The parent's block lacks it: typed there, read there from a start-up file, or set by a script.
  case setBy(pid: Int32, name: String)
  case unknown
}

/// One thing that was seen and that speaks for the verdict.
package enum ServerEvidence: Hashable, Sendable {
  /// The fingerprint is nil for a process of another user.
  case exportedKey(variable: String, fingerprint: String?, expected: String, origin: KeyOrigin)
  /// Exported and empty: most loaders let it win over `.env`.
  case exportedEmpty(variable: String, origin: KeyOrigin)
  case exportedSame(variable: String)
  /// A worker holds another key than `.env`, the first process's block has none: it was loaded after the start.
  case workerHolds(variable: String, pid: Int32, fingerprint: String?)
  /// The block of the moment of `exec` lacks them; a value loaded later would not be seen.
  case notInBlock(variables: [String])
  case startedBefore(file: String, seconds: Double)
  case startedAfter(file: String, seconds: Double)
  /// Too near for an order to be told.
  case startedAround(file: String, seconds: Double)
  /// Older than the server by its date, yet put in place or altered later (`mv`, `cp -p`, `chmod`).
  case filePlacedLater(file: String, seconds: Double)
  case reload(Reload)
  /// The workers started later than the first process; what counts is when they did.
  case workersStarted(pid: Int32, secondsAfterFirst: Double)
  case blockUnreadable(user: UInt32)
  case directoryUnreadable(user: UInt32)
  /// It lives in another root file system; its `.env` need not be this one.
  case otherFileSystem
  /// The very same file, seen through the process's own folder.
  case sameFile
  case noFile
}

/// A server-like process of which it cannot be told whether it belongs to the project.
package struct UnplacedServer: Hashable, Sendable {
  package var pid: Int32
  package var program: Program
  package var user: UInt32
  package var supervision: Supervision
}
