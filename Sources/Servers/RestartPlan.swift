/// The steps that start one server again, for the way in which it runs.
struct RestartPlan {
  let server: Server
  let survey: ServerSurvey

  var steps: [RestartStep] {
    switch server.verdict {
    case .fresh: []
    case .unknown: inquiries + (isMerelyNear ? restart + lookFor + [.verify] : [])
    case .stale, .otherKey: exports + restart + lookFor + [.verify]
    }
  }

  /// A restart costs little and settles it.
  private var isMerelyNear: Bool {
    server.evidence.contains { item in
      switch item {
      case .startedAround, .filePlacedLater, .workersStarted: true
      default: false
      }
    } && inquiries.isEmpty
  }

  /// Variables whose exported value hides the file.
  private var hidden: [String] {
    // What `run` exported is what the file said.
    if case .watch = server.supervision { return [] }
    return server.evidence.compactMap { item in
      switch item {
      case .exportedKey(let variable, _, _, _), .exportedEmpty(let variable, _): variable
      default: nil
      }
    }
  }

  private var exports: [RestartStep] { hidden.map { .removeExport(variable: $0) } }

  private var restart: [RestartStep] {
    switch server.supervision {
    case .systemd(let unit, let user):
      return (hidden.isEmpty ? [] : [.systemctlReload(user: user)]) + [.systemctlRestart(unit: unit, user: user)]
    case .container(let id, let runtime):
      return [.composeUp, .recreate(container: id, runtime: runtime)]
    case .watch: return [.mendFile]
    case .pm2(let name): return [name.map { .pm2Restart(name: $0) } ?? .askOwner]
    case .supervisor(let program):
      guard hidden.isEmpty, let program else { return [.askSupervisor(inherits: !hidden.isEmpty)] }
      return [.supervisorRestart(program: program)]
    case .terminal(let tty, true): return [.interrupt(tty: tty)] + again
    case .terminal, .other:
      return [.kill(pid: server.pid, asUser: server.user == survey.user ? nil : server.user)] + again
    }
  }

  private var again: [RestartStep] {
    let unset = hidden.map { RestartStep.unset(variable: $0) }
    if server.command.isRenamed { return unset + [.askOwner] }
    return unset + [.run(server.command, directory: server.directory)]
  }

  private var lookFor: [RestartStep] {
    survey.keys.compactMap { key in
      // A mask that shows nothing is nothing to look for.
      key.masked.flatMap {
        key.fingerprint == nil || $0 == "…" ? nil : .lookFor(variable: key.variable, masked: $0)
      }
    }
  }

  private var inquiries: [RestartStep] {
    if server.program == .dockerProxy {
      return server.ports.map { .inquire(.publishedPort($0.port)) } + [.composeUp]
    }
    if case .container(let id, let runtime) = server.supervision, server.evidence.contains(.otherFileSystem) {
      return survey.keys.map { .inquire(.inContainer(id: id, runtime: runtime, variable: $0.variable)) }
    }
    if server.evidence.contains(.blockUnreadable(user: server.user)) {
      return [.inquire(.asUser(server.user))]
    }
    return []
  }
}
