import Doctor
import DoctorCLI
import Foundation
import Simulator
import Testing

/// `check` with real requests to a server that plays the providers.
@Suite struct CheckTests {
  /// The key that must never be seen again.
  static let key = "FAKESENTINEL0123456789abcdefghijkl"

  /// Variables that lead one provider's client to the server.
  static func environment(_ provider: SimulatedProvider, _ port: UInt16) throws -> [String: String] {
    let known = try #require(Provider.named(provider.id))
    var variables = ["LANG": "fr_FR.UTF-8", provider.variable: "http://127.0.0.1:\(port)\(provider.base)"]
    variables[known.keyVariables[0]] = key
    if provider.id == "azure" { variables["AZURE_OPENAI_DEPLOYMENT"] = "chat" }
    if ["ollama", "vllm", "lmstudio"].contains(provider.id) {
      variables["\(provider.id.uppercased())_MODEL"] = provider.models[0]
    }
    return variables
  }

  /// What `check --format json` says of one provider that plays one scenario.
  static func answer(_ provider: SimulatedProvider, _ scenario: Scenario, _ options: [String] = []) throws -> (
    exit: Exit, check: [String: Any], text: String
  ) {
    let server = try SimulatorServer(scenarios: [scenario])
    try server.start()
    defer { server.stop() }
    let setting = Setting(environment: try environment(provider, server.port))
    let outcome = setting.run(["check", provider.id, "--format", "json", "--timeout", "2s"] + options)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let checks = json?["providers"] as? [[String: Any]]
    return (outcome.exit, try #require(checks?.first, "\(outcome.errors)"), outcome.output)
  }

  @Test(arguments: SimulatedProvider.all.map(\.id))
  func everyRefusalIsTold(_ id: String) throws {
    let provider = try #require(SimulatedProvider.all.first { $0.id == id })
    for scenario in provider.scenarios where scenario.pace == .prompt {
      // The balance answers for the credit there: no completion is asked for, so none is refused.
      if id == "deepseek", scenario.reach == .spending, scenario.cause != "quota_exhausted" { continue }
      let (exit, check, text) = try CheckTests.answer(provider, scenario)
      let finding = check["finding"] as? [String: Any]
      #expect(finding?["cause"] as? String == scenario.cause, "\(id)=\(scenario.name)")
      #expect((exit == .ok) == (scenario.cause == nil), "\(id)=\(scenario.name): \(exit)")
      #expect(!text.contains("SENTINEL"))
    }
  }
}
