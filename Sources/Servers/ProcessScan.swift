import HTTP

/// The work of one survey: cheap questions to all processes, dear ones to the few that qualify.
struct ProcessScan {
  let survey: ServerSurvey
  let proc: ProcFolder
  let place: ProjectPlace
  private var vantage: Vantage
  private var records: [Int32: ProcessRecord] = [:]
  private var unplaced: [UnplacedServer] = []
  private var sockets: SocketOwners
  private let ownContainer: String?
  private let usesContainers: Bool

  init(survey: ServerSurvey, proc: ProcFolder) {
    self.survey = survey
    self.proc = proc
    place = ProjectPlace(path: survey.project, files: survey.files, proc: proc)
    vantage = Vantage(proc: proc, root: try? ProcFolder(path: survey.root))
    sockets = SocketOwners(proc: proc)
    ownContainer = ControlGroup(proc.text("self/cgroup") ?? "").container?.id
    let project = try? ProcFolder(path: survey.project)
    usesContainers = ExporterSearch.composeNames.contains { name in (try? project?.status(of: name)) != nil }
  }

  mutating func run() -> SurveyResult {
    var members: [ProcessRecord] = []
    for pid in glance() {
      guard let process = record(pid), !process.isKeeper, !Program.onlyServesFiles(process.words) else { continue }
      if process.program == .dockerProxy {
        if usesContainers { members.append(process) }
        continue
      }
      // A shell or an editor in the project's folder serves nobody.
      if process.program == nil, sockets.ports(of: process)?.isEmpty ?? true { continue }
      switch place.placement(of: process) {
      case .inside: members.append(process)
      case .untold: noteUnplaced(process)
      case .outside: break
      }
    }
    var groups: [Int32: [ProcessRecord]] = [:]
    let inside = Set(members.map(\.pid))
    for member in members { groups[first(of: member, inside: inside), default: []].append(member) }
    let servers = groups.keys.sorted().compactMap { pid -> Server? in
      groups[pid].flatMap { server(first: pid, members: $0) }
    }
    return SurveyResult(servers: servers, unplaced: unplaced, vantage: vantage)
  }

  /// One short read for each process; only what might serve, or works inside the project, is kept.
  private mutating func glance() -> [Int32] {
    let pids = (try? proc.numbers(in: ".", limit: 200_000)) ?? []
    vantage.processes = pids.count
    var buffer = [UInt8](repeating: 0, count: 4096)
    var kept: [Int32] = []
    let own = try? proc.link("self")
    for pid in pids {
      let name = String(pid)
      // Our own connections lead to the providers.
      if name == own { continue }
      do {
        let count = try proc.read(name + "/cmdline", into: &buffer)
        if count == 0 { continue }
        if Program.mayServe(buffer[..<count]) {
          kept.append(pid)
        } else if let folder = try? proc.link(name + "/cwd"), place.contains(folder) {
          kept.append(pid)
        }
      } catch Refusal.denied {
        vantage.unreadable += 1
      } catch {
        continue
      }
    }
    return kept
  }

  private mutating func record(_ pid: Int32) -> ProcessRecord? {
    if let known = records[pid] { return known }
    let found = ProcessRecord(pid: pid, in: proc)
    records[pid] = found
    return found
  }

  private mutating func noteUnplaced(_ process: ProcessRecord) {
    guard let program = process.program, unplaced.count < 1000 else { return }
    if !program.alwaysServes, sockets.ports(of: process)?.isEmpty ?? true { return }
    unplaced.append(
      UnplacedServer(
        pid: process.pid, program: program, user: process.user,
        supervision: supervision(of: process, marks: [:])))
  }

  /// Upwards through the processes of the same server, and through the shells between them.
  private mutating func first(of member: ProcessRecord, inside: Set<Int32>) -> Int32 {
    var top = member
    for _ in 0..<32 {
      guard let parent = record(top.status.parent) else { break }
      if inside.contains(parent.pid), parent.program != nil {
        top = parent
      } else if parent.isPassingShell, let above = record(parent.status.parent), inside.contains(above.pid),
        above.program != nil
      {
        top = above
      } else {
        break
      }
    }
    return top.pid
  }

  private mutating func ancestors(of process: ProcessRecord) -> [ProcessRecord] {
    var chain: [ProcessRecord] = []
    var next = process.status.parent
    while next > 0, chain.count < 32, let parent = record(next) {
      chain.append(parent)
      next = parent.status.parent
    }
    return chain
  }

  private mutating func supervision(of process: ProcessRecord, marks: [String: String]) -> Supervision {
    let group = process.controlGroup()
    if let container = group.container, container.id != ownContainer {
      return .container(id: container.id, runtime: container.runtime)
    }
    for parent in ancestors(of: process) {
      if parent.words.first?.hasPrefix("PM2 ") == true {
        return .pm2(name: (marks["name"] ?? marks["pm_id"]).map(survey.redact))
      }
      if parent.name == "webox-doctor", parent.words.prefix(while: { $0 != "--" }).contains("--watch") {
        return .watch(pid: parent.pid)
      }
      if parent.words.prefix(3).contains(where: { Program.baseName($0) == "supervisord" }) {
        return .supervisor(program: supervised(marks).map(survey.redact))
      }
    }
    if let tty = process.status.terminalName {
      return .terminal(tty: tty, foreground: process.status.foreground == process.status.group)
    }
    let logins: Set<String> = ["ssh.service", "sshd.service", "cron.service", "docker.service", "containerd.service"]
    if let unit = group.unit, !logins.contains(unit.name) { return .systemd(unit: unit.name, user: unit.user) }
    if case .container(let runtime) = vantage.place, process.pid == 1 {
      return .container(id: ownContainer ?? "", runtime: runtime)
    }
    return .other
  }

  private func supervised(_ marks: [String: String]) -> String? {
    guard let name = marks["SUPERVISOR_PROCESS_NAME"] else { return nil }
    guard let group = marks["SUPERVISOR_GROUP_NAME"], group != name else { return name }
    return group + ":" + name
  }

  private mutating func server(first pid: Int32, members: [ProcessRecord]) -> Server? {
    guard let first = record(pid) else { return nil }
    var secrets: [Secret] = []
    let block = first.block(expected: survey.keys, secrets: &secrets)
    let keeper = supervision(of: first, marks: block?.marks ?? [:])
    var known = true
    var ports: Set<ListeningPort> = []
    for member in members {
      if let found = sockets.ports(of: member) { ports.formUnion(found) } else { known = false }
    }
    let program = members.compactMap(\.program).max { $0.telling < $1.telling } ?? .other(first.name)
    if first.program == nil, ports.isEmpty { return nil }
    if !program.alwaysServes, known, ports.isEmpty, !Judgement.isKept(keeper) { return nil }
    let placement = place.placement(of: first)
    var judgement = Judgement(survey: survey, first: first, program: program, supervision: keeper)
    judgement.workers = members.filter { $0.pid != pid && !$0.isPlumbing }.sorted { $0.pid < $1.pid }
    judgement.sharesFile = placement == .inside(sameFile: true)
    judgement.ports = ports.sorted()
    let chain = ancestors(of: first)
    judgement.origin = { [keys = survey.keys] in KeyOrigin(of: $0, held: block, ancestors: chain, expected: keys) }
    return judgement.server(block: block, secrets: &secrets)
  }
}
