/// Which scenario plays for which provider, as a user wrote it: `openai=insufficient_quota,azure=402`.
package enum ScenarioChoice {
  /// The scenarios that the text names; a provider that it leaves out plays `ok`.
  package static func parse(_ text: String) throws(ScenarioComplaint) -> [Scenario] {
    var chosen: [Scenario] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { throw .malformed(String(part)) }
      let scenario = try find(halves[1], of: halves[0])
      guard !chosen.contains(where: { $0.provider == scenario.provider }) else { throw .twice(scenario.provider) }
      chosen.append(scenario)
    }
    return chosen
  }

  /// A scenario by its name, a cause or a status; the latter two lead to the first of the provider's list that fits.
  package static func find(_ name: String, of id: String) throws(ScenarioComplaint) -> Scenario {
    guard let provider = SimulatedProvider.all.first(where: { $0.id == id.lowercased() }) else {
      throw .unknownProvider(id, known: SimulatedProvider.all.map(\.id))
    }
    let wanted = name.lowercased()
    let scenarios = provider.scenarios
    let found =
      scenarios.first { $0.name == wanted } ?? scenarios.first { $0.cause == wanted }
      ?? scenarios.first { $0.status.map(String.init) == wanted }
    guard let found else { throw .unknownScenario(name, provider: provider.id, known: scenarios.map(\.name)) }
    return found
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Why a choice of scenarios was not understood, with what would have been.
package enum ScenarioComplaint: Error, Equatable {
  /// A part is not `PROVIDER=SCENARIO`.
  case malformed(String)
  case unknownProvider(String, known: [String])
  case unknownScenario(String, provider: String, known: [String])
  /// One provider cannot play two scenarios.
  case twice(String)
}
