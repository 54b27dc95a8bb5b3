import HTTP

/// What is thought of one server: its verdict, why, and what to do.
struct Judgement {
  let survey: ServerSurvey
  let first: ProcessRecord
  let program: Program
  let supervision: Supervision
  var workers: [ProcessRecord] = []
  var sharesFile = false
  var ports: [ListeningPort] = []
  var origin: (String) -> KeyOrigin = { _ in .unknown }

  /// `.env` may change and a server start within one tick of a coarse clock, or a copy may take a moment.
  static let tooNear = 2.0

  init(survey: ServerSurvey, first: ProcessRecord, program: Program, supervision: Supervision) {
    self.survey = survey
    self.first = first
    self.program = program
    self.supervision = supervision
  }

  static func isKept(_ supervision: Supervision) -> Bool {
    switch supervision {
    case .systemd, .container, .pm2, .supervisor, .watch: true
    case .terminal, .other: false
    }
  }

  private var isForeign: Bool {
    if program == .dockerProxy { return true }
    if case .container = supervision { return !sharesFile && first.pid != 1 }
    return false
  }

  func server(block: EnvironmentBlock?, secrets: inout [Secret]) -> Server {
    var evidence: [ServerEvidence] = sharesFile ? [.sameFile] : []
    let reload = Reload(words: ([first] + workers).flatMap(\.words), program: program)
    let keys = comparedKeys(block, &evidence, &secrets)
    if reload != .none { evidence.append(.reload(reload)) }
    let age = timeVerdict(&evidence, reload: reload)
    let verdict = decide(keys: keys, age: age, block: block, &evidence)
    let words = CommandWords(raw: first.words, secrets: secrets, redact: survey.redact)
    var directory: String?
    switch first.directory() {
    case .success(let path): directory = path
    case .failure: evidence.append(.directoryUnreadable(user: first.user))
    }
    var server = Server(
      pid: first.pid, workers: workers.map(\.pid), command: words, program: program, directory: directory,
      started: survey.clocks.start(ticks: first.status.ticks), ports: ports, user: first.user,
      supervision: supervision, reload: reload, verdict: verdict, evidence: evidence, steps: [])
    server.steps = RestartPlan(server: server, survey: survey).steps
    return server
  }

  /// What the blocks of the server's processes prove.
  private enum KeyFinding { case other, older, same, nothing }

  private func comparedKeys(
    _ block: EnvironmentBlock?, _ evidence: inout [ServerEvidence], _ secrets: inout [Secret]
  ) -> KeyFinding {
    guard let block else {
      evidence.append(.blockUnreadable(user: first.user))
      return .nothing
    }
    let spawned = workers.map { ($0, $0.block(expected: survey.keys, secrets: &secrets)) }
    var absent: [String] = []
    var findings: [KeyFinding] = []
    for key in survey.keys {
      guard let expected = key.fingerprint else { continue }
      switch block.held[key.variable] ?? .absent {
      case .other(let fingerprint):
        evidence.append(
          .exportedKey(
            variable: key.variable, fingerprint: told(fingerprint, of: first), expected: expected,
            origin: origin(key.variable)))
        findings.append(.other)
      case .empty:
        evidence.append(.exportedEmpty(variable: key.variable, origin: origin(key.variable)))
        findings.append(.other)
      case .same:
        evidence.append(.exportedSame(variable: key.variable))
        findings.append(.same)
      case .absent:
        findings.append(workerFinding(key.variable, spawned, &evidence))
        if findings.last == .nothing { absent.append(key.variable) }
      }
    }
    if !absent.isEmpty { evidence.append(.notInBlock(variables: absent)) }
    if findings.contains(.other) { return .other }
    if findings.contains(.older) { return .older }
    return !findings.isEmpty && findings.allSatisfy { $0 == .same } ? .same : .nothing
  }

  /// A worker that was started anew shows what the first process had loaded by then.
  private func workerFinding(
    _ variable: String, _ spawned: [(ProcessRecord, EnvironmentBlock?)], _ evidence: inout [ServerEvidence]
  ) -> KeyFinding {
    var finding = KeyFinding.nothing
    for (worker, block) in spawned {
      switch block?.held[variable] ?? .absent {
      case .other(let fingerprint):
        evidence.append(
          .workerHolds(variable: variable, pid: worker.pid, fingerprint: told(fingerprint, of: worker)))
        return .older
      case .empty:
        evidence.append(.workerHolds(variable: variable, pid: worker.pid, fingerprint: nil))
        return .older
      case .same:
        if finding == .nothing { evidence.append(.exportedSame(variable: variable)) }
        finding = .same
      case .absent: break
      }
    }
    return finding
  }

  /// A key of another user is compared, not described.
  private func told(_ fingerprint: String, of process: ProcessRecord) -> String? {
    process.user == survey.user ? fingerprint : nil
  }

  /// When the environment file was read, going by the start of those processes that read it.
  private func timeVerdict(_ evidence: inout [ServerEvidence], reload: Reload) -> ServerVerdict {
    guard let file = survey.files.max(by: { $0.modified < $1.modified }) else {
      evidence.append(.noFile)
      return .unknown
    }
    let start = survey.clocks.start(ticks: first.status.ticks)
    let readers = workers.filter { readsByItself($0) }
    let oldest = readers.min { $0.status.ticks < $1.status.ticks }
    let later = oldest.map { survey.clocks.start(ticks: $0.status.ticks) }
    if let oldest, let later, start.seconds < file.modified, later.seconds > file.modified {
      evidence.append(.workersStarted(pid: oldest.pid, secondsAfterFirst: later.seconds - start.seconds))
      // A program of its own may have read `.env` before it started workers: nothing outside tells.
      if !firstOnlySupervises { return .unknown }
    }
    let reading = firstOnlySupervises ? later ?? start : start
    let age = reading.seconds - file.modified
    if abs(age) <= Judgement.tooNear + reading.uncertainty {
      evidence.append(.startedAround(file: file.path, seconds: age))
      return .unknown
    }
    if age < 0 {
      evidence.append(.startedBefore(file: file.path, seconds: -age))
      if case .environmentFile = reload { return .fresh }
      return .stale
    }
    if let placed = survey.files.first(where: { ($0.changed ?? 0) > reading.seconds + Judgement.tooNear }) {
      evidence.append(
        .filePlacedLater(file: placed.path, seconds: (placed.changed ?? 0) - reading.seconds))
      return .unknown
    }
    evidence.append(.startedAfter(file: file.path, seconds: age))
    return .fresh
  }

  /// These load the application, and with it `.env`, in their workers only.
  private var firstOnlySupervises: Bool {
    if case .launcher = first.program { return true }
    switch first.program {
    case .uvicorn: return !first.words.contains { $0.hasPrefix("--env-file") }
    case .gunicorn: return !first.words.contains("--preload")
    case .hypercorn, .nodemon, .granian: return true
    case .flask, .django: return !workers.isEmpty
    default: return false
    }
  }

  private func readsByItself(_ worker: ProcessRecord) -> Bool {
    if case .launcher = worker.program { return false }
    return worker.program != nil && worker.program != .nodemon
  }

  private func decide(
    keys: KeyFinding, age: ServerVerdict, block: EnvironmentBlock?, _ evidence: inout [ServerEvidence]
  ) -> ServerVerdict {
    switch keys {
    case .other: return .otherKey
    case .older: return .stale
    case .same: return .fresh
    case .nothing: break
    }
    if isForeign {
      evidence.append(.otherFileSystem)
      return .unknown
    }
    return block == nil ? .unknown : age
  }
}
