/// Decides what a request gets: the scenario first where it reaches, else what the provider would say.
struct Router: Sendable {
  private let playing: [String: Scenario]
  private let providers: [String: SimulatedProvider]

  /// The scenarios that are to play; of two for one provider the later one counts.
  init(_ scenarios: [Scenario]) {
    playing = Dictionary(scenarios.map { ($0.provider, $0) }) { _, later in later }
    providers = Dictionary(SimulatedProvider.all.map { ($0.id, $0) }) { first, _ in first }
  }

  func answer(_ request: Request, port: UInt16) -> Answer {
    guard let first = request.segments.first else {
      guard request.method == "GET" || request.method == "HEAD" else { return .text(405, "Only GET here.\n") }
      return .text(200, IndexPage.text(port: port, playing: playing))
    }
    guard let provider = providers[String(first)], let scenario = playing[provider.id] ?? provider.scenarios.first
    else { return .text(404, "No provider lives here. GET / lists them.\n") }
    let found = provider.reshape(request, answer(request, provider, scenario))
    let body = JSONReader.read(request.body) ?? .null
    let asked = request.segments.count > 3 ? modelInPath(request) : nil
    return found.naming(asked ?? body["model"].text ?? provider.models.first ?? "").with(provider.headers)
  }

  private func answer(_ request: Request, _ provider: SimulatedProvider, _ scenario: Scenario) -> Answer {
    var pace = Pace.prompt
    switch scenario.outcome {
    case .fails(let answer) where scenario.reach == .connection: return answer
    case .works(let wanted): pace = wanted
    default: break
    }
    let segments = request.segments.dropFirst()
    let fitting = provider.routes.filter { $0.match(segments) != nil }
    // A probe with HEAD gets what GET would give.
    let method = request.method == "HEAD" ? "GET" : request.method
    guard let route = fitting.first(where: { $0.method == method }), let captured = route.match(segments) else {
      return provider.refusals.unknownPath(request).paced(pace)
    }
    return reply(request, provider, scenario, route, captured).paced(pace)
  }

  private func reply(
    _ request: Request, _ provider: SimulatedProvider, _ scenario: Scenario, _ route: Route, _ captured: [String]
  ) -> Answer {
    if route.cost != .open {
      if case .fails(let answer) = scenario.outcome, scenario.reach == .account { return answer }
      if provider.needsKey {
        let key = provider.keyPlace.key(in: request) ?? ""
        if key.isEmpty { return provider.refusals.keyMissing }
        if Router.isWrong(key) { return provider.refusals.keyInvalid }
      }
    }
    if case .fails(let answer) = scenario.outcome, route.cost == .spends { return answer }
    let body = JSONReader.read(request.body) ?? .null
    let call = Call(request: request, provider: provider, scenario: scenario, captured: captured, body: body)
    if let refusal = call.refusedModel { return refusal }
    if route.method == "POST" {
      guard case .object = body else {
        return provider.refusals.invalid(Objection(message: "We could not parse the JSON body of your request."))
      }
      if let refusal = provider.objection(call) { return refusal }
    }
    return route.answer(call)
  }

  /// Any key is accepted but one that says that it is wrong: so a client can test both.
  static func isWrong(_ key: String) -> Bool {
    let key = key.lowercased()
    return key.contains("wrong") || key.contains("invalid")
  }

  private func modelInPath(_ request: Request) -> String? {
    let segments = request.segments
    guard let place = segments.firstIndex(where: { $0 == "models" || $0 == "deployments" }), place + 1 < segments.count
    else { return nil }
    return segments[place + 1].split(separator: ":").first.map(String.init)
  }
}
