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

  /// A health check knows 0 and 1 only: Docker keeps the other statuses for itself.
  func run() throws(Complaint) -> Exit {
    do throws(Complaint) { return try check() } catch {
      guard arguments.has("healthcheck") else { throw error }
      world.writeError(error.text(language))
      return .actionNeeded
    }
  }

  private func check() throws(Complaint) -> Exit {
    let demo = arguments.has("demo") ? try Demo() : nil
    defer { demo?.server.stop() }
    let found = if let demo { demo.environment } else { try EnvFiles(arguments, world) }
    let others = Provider.others(in: found.settings)
    let wishes = try wishes(others)
    let accounts = Account.find(
      in: found.settings, extraKeys: try extraKeys(others), named: wishes.named + wishes.required)
    let patience = try arguments.duration("wait")
    let retries = try arguments.count("retries", atMost: 10) ?? 0
    var waiting = Waiting(patience, retries: retries, world, language)
    var plan = CheckPlan(accounts, wishes)
    while true {
      let report = Check.ask(&plan, found, world)
      if report.outcome == .ok || world.isInterrupted() { return try finish(report, wishes, found) }
      guard waiting.goesOn(after: report) else { return try finish(report, wishes, found) }
      plan.forgetFailures()
    }
  }

  // MARK: Options

  private func wishes(_ others: [Provider]) throws(Complaint) -> CheckPlan.Wishes {
    var wishes = Check.wishes(world, total: try arguments.duration("timeout") ?? .seconds(30))
    wishes.named = try Provider.named(arguments.operands, or: others)
    wishes.required = try arguments.providers("require", or: others)
    wishes.optional = try arguments.providers("optional", or: others)
    wishes.isFree = arguments.has("free")
    wishes.asksStatus = arguments.has("status")
    return wishes
  }

  /// What nobody asks for with an option, and `run` goes by, too.
  static func wishes(_ world: World, total: Duration) -> CheckPlan.Wishes {
    var wishes = CheckPlan.Wishes()
    let event = PullRequest.eventPath(world.environment).flatMap { try? EnvFiles.read($0, world) }
    wishes.isFork = PullRequest.isFromFork(world.environment, event: event)
    wishes.limits = Request.Limits(connect: min(total, .seconds(10)), total: total, bytes: 4 << 20)
    return wishes
  }

  /// `--key-var NAME --provider ID`, as often as there are keys.
  private func extraKeys(_ others: [Provider]) throws(Complaint) -> [(variable: String, provider: Provider)] {
    let names = arguments.all("key-var")
    let providers = try arguments.providers("provider", or: others)
    guard names.count == providers.count else { throw .keysWithoutProviders }
    if let name = names.first(where: { !$0.isVariableName }) { throw .noVariableName(name) }
    return zip(names, providers).map { ($0, $1) }
  }

  // MARK: Questions

  /// Sends every question once, and says what the answers come to.
  static func ask(
    _ accounts: [Account], _ wishes: CheckPlan.Wishes, _ found: EnvFiles, _ world: World
  ) -> CheckReport {
    var plan = CheckPlan(accounts, wishes)
    return ask(&plan, found, world)
  }

  private static func ask(_ plan: inout CheckPlan, _ found: EnvFiles, _ world: World) -> CheckReport {
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
    _ report: CheckReport, _ wishes: CheckPlan.Wishes, _ found: EnvFiles
  ) throws(Complaint) -> Exit {
    // An example has no servers; for a health check the server is the one that asks.
    let survey = arguments.has("demo") || arguments.has("healthcheck") ? nil : ServersCommand.survey(found, world)
    let old = survey?.servers.filter(\.holdsOldKey) ?? []
    var exit = exit(report, wishes)
    if !old.isEmpty, exit == .ok || exit == .undecided { exit = .actionNeeded }
    let format = arguments.last("format").flatMap(Format.init(rawValue:)) ?? .text
    if format == .json {
      try world.show(
        CheckJSON.render(report, servers: survey?.servers.map(\.entry) ?? [], exitCode: Int(exit.rawValue)))
      return exit
    }
    try world.show(
      CheckDocument(
        report, language, isFull: arguments.has("full"), isVerbose: arguments.has("verbose"), now: world.now()
      ).render(format, in: language, .of(world)))
    if let survey, !old.isEmpty {
      let blocks = ServersCommand.blocks(old, survey, found, world, language)
      try world.show("\n" + Document(blocks).render(format, in: language, .of(world)))
    }
    return exit
  }

  private func exit(_ report: CheckReport, _ wishes: CheckPlan.Wishes) -> Exit {
    if world.isInterrupted() { return .interrupted }
    if arguments.has("healthcheck") { return report.outcome == .blocked ? .actionNeeded : .ok }
    if report.isEmpty { return wishes.isFork ? .ok : .usage }
    switch report.outcome {
    case .blocked: return .actionNeeded
    case .undecided: return arguments.has("allow-undecided") ? .ok : .undecided
    case .ok: return report.hasWarnings && arguments.has("strict") ? .actionNeeded : .ok
    }
  }
}

extension String {
  /// Letters, digits and `_`, and no key that somebody gave in place of its name.
  fileprivate var isVariableName: Bool {
    let isPlain = utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 95 }
    return isPlain && first?.isNumber == false && Redaction.redact(self) == self
  }
}

extension TextStyle {
  /// Colour only on a terminal, and never where it is refused.
  static func of(_ world: World) -> TextStyle {
    let wantsColour = (world.environment["NO_COLOR"] ?? "").isEmpty && world.environment["TERM"] != "dumb"
    return TextStyle(width: world.outputWidth ?? 80, isColoured: world.outputWidth != nil && wantsColour)
  }
}
