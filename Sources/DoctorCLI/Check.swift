internal import Arguments
internal import Doctor
internal import HTTP
internal import Servers
internal import Simulator

/// `check`: will the chat work?
struct Check {
  private let arguments: ParsedArguments
  private let world: World
  private let language: Language

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) {
    self.arguments = arguments
    self.world = world
    self.language = language
  }

  /// A health check ends with 0 or 1, unless it is interrupted: Docker keeps the other statuses for itself.
  func run() throws(Complaint) -> Exit {
    do throws(Complaint) { return try check() } catch {
      guard arguments.has("healthcheck") else { throw error }
      world.writeError(error.text(language))
      return .actionNeeded
    }
  }

  private func check() throws(Complaint) -> Exit {
    try refusePointless()
    let gate = try Gate(arguments, named: arguments.operands, isCheck: true, world)
    let demo = arguments.has("demo") ? try Demo() : nil
    defer { demo?.server.stop() }
    let found = if let demo { demo.environment } else { try EnvFiles(arguments, world) }
    for complaint in found.aside { world.writeError(complaint.text(language)) }
    var plan = try gate.plan(for: found.settings)
    let patience = try arguments.duration("wait")
    let retries = try arguments.count("retries", atMost: 10) ?? 0
    var waiting = Waiting(
      patience, retries: retries, isQuiet: arguments.has("healthcheck"), world, language)
    while true {
      let report = Check.ask(&plan, found, world)
      if report.outcome == .ok || world.isInterrupted() { return try finish(report, gate, found) }
      guard waiting.goesOn(after: report) else { return try finish(report, gate, found) }
      plan.forgetFailures()
    }
  }

  private func refusePointless() throws(Complaint) {
    // The example has its own file and keys, and asks nobody outside of this machine.
    try arguments.refuse(["env-file", "loader", "status", "key-var", "provider", "wait", "retries"], beside: "demo")
    // Who waits asks again anyway, and the clock alone ends it.
    try arguments.refuse(["retries"], beside: "wait")
    try arguments.refuse(["allow-undecided"], beside: "healthcheck")
    try arguments.refuse(["brief", "full", "verbose"], beside: "format", is: Format.json.rawValue)
    try arguments.refuse(["brief"], beside: "full")
    try arguments.refuse(["brief"], beside: "verbose")
  }

  /// The example is for a glance, unless somebody wants to read.
  private var extent: CheckDocument.Extent {
    if arguments.has("full") { return .full }
    return arguments.has("brief") || arguments.has("demo") && !arguments.has("verbose") ? .brief : .usual
  }

  // MARK: Questions

  /// Sends every question once, and says what the answers come to.
  static func ask(_ plan: inout CheckPlan, _ found: EnvFiles, _ world: World) -> CheckReport {
    for round in [CheckPlan.firstRound, CheckPlan.secondRound] {
      let probes = round(plan)()
      guard !probes.isEmpty else { continue }
      let progress = Progress(world, plan.checks, probes)
      let results = world.exchange(probes.map(\.request)) { index, _ in progress.settle(probes[index].check) }
      progress.finish()
      for (probe, result) in zip(probes, results) { plan.take(result, for: probe) }
    }
    return plan.report(found.files, found.settings)
  }

  // MARK: Answer

  private func finish(
    _ report: CheckReport, _ gate: Gate, _ found: EnvFiles
  ) throws(Complaint) -> Exit {
    // An example has no servers; for a health check the server is the one that asks.
    let survey = arguments.has("demo") || arguments.has("healthcheck") ? nil : ServersCommand.survey(found, world)
    let old = survey?.servers.filter(\.holdsOldKey) ?? []
    var exit = exit(report, gate)
    if !old.isEmpty, exit == .ok || exit == .undecided { exit = .actionNeeded }
    let format = arguments.last("format").flatMap(Format.init(rawValue:)) ?? .text
    if format == .json {
      try world.show(
        CheckJSON.render(
          report, servers: survey?.servers.map(\.entry) ?? [], verdict: verdict(report, gate, old.isEmpty),
          exitCode: Int(exit.rawValue)))
      return exit
    }
    let blocker = old.isEmpty ? nil : language.serverWords.runningServers(old.count)
    try world.show(
      CheckDocument(
        report, language, extent: extent, isVerbose: arguments.has("verbose"), now: world.now(),
        blocker: blocker,
        closing: arguments.has("demo") && extent == .brief ? language.serverWords.inTheDemo : nil
      ).render(format, in: language, .of(world)))
    var blocks = survey == nil ? [] : Hiding(found, arguments.dialect, world).blocks(language)
    if let survey, !old.isEmpty {
      // Right behind a report that says nothing else, it has just been said.
      if report.outcome != .ok || !blocks.isEmpty, let blocker { blocks.append(.heading(blocker)) }
      blocks +=
        extent == .brief
        ? [.paragraph(language.serverWords.howToRestart)]
        : ServersCommand.blocks(old, survey, found, world, language)
    }
    if !blocks.isEmpty { try world.show("\n" + Document(blocks).render(format, in: language, .of(world))) }
    return exit
  }

  /// A server with an old key blocks as much as a key that is refused; who asked nobody has proven nothing.
  private func verdict(_ report: CheckReport, _ gate: Gate, _ serversAreFresh: Bool) -> CheckReport.Outcome {
    if !serversAreFresh { return .blocked }
    return report.isEmpty && !gate.isFork ? .undecided : report.outcome
  }

  private func exit(_ report: CheckReport, _ gate: Gate) -> Exit {
    if world.isInterrupted() { return .interrupted }
    if arguments.has("healthcheck") {
      // A container that has no key at all is not healthy.
      let isWarned = gate.isStrict && report.hasWarnings
      return report.outcome == .blocked || isWarned || report.isEmpty && !gate.isFork ? .actionNeeded : .ok
    }
    if report.isEmpty { return gate.isFork ? .ok : .usage }
    switch report.outcome {
    case .blocked: return .actionNeeded
    case .undecided: return gate.allowsUndecided ? .ok : .undecided
    case .ok: return report.hasWarnings && gate.isStrict ? .actionNeeded : .ok
    }
  }
}

extension TextStyle {
  /// Colour only on a terminal, and never where it is refused.
  static func of(_ world: World) -> TextStyle {
    let wantsColour = (world.environment["NO_COLOR"] ?? "").isEmpty && world.environment["TERM"] != "dumb"
    return TextStyle(width: world.outputWidth ?? 80, isColoured: world.outputWidth != nil && wantsColour)
  }
}
