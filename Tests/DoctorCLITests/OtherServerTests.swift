import DoctorCLI
import Foundation
import Simulator
import Testing

/// Servers under names that nobody knows: found by their address and key, and believed only what they prove.
@Suite struct OtherServerTests {
  /// Runs the program with a gateway that lives at this path of the simulator.
  static func run(
    _ path: String, _ words: String, scenario: String = "", _ extra: [String: String] = [:]
  ) throws -> Outcome {
    let server = try SimulatorServer(scenarios: scenario.isEmpty ? [] : ScenarioChoice.parse(scenario))
    try server.start()
    defer { server.stop() }
    var environment = [
      "LANG": "en", "GATE_WAY_BASE_URL": "http://127.0.0.1:\(server.port)\(path)", "GATE_WAY_API_KEY": CheckTests.key,
    ]
    environment.merge(extra) { $1 }
    let outcome = Setting(environment: environment).run(words.split(separator: " ").map(String.init))
    #expect(!outcome.output.contains("SENTINEL") && !outcome.errors.contains("SENTINEL"))
    return outcome
  }

  static func provider(_ outcome: Outcome) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return try #require((json?["providers"] as? [[String: Any]])?.first, "\(outcome.output)\(outcome.errors)")
  }

  /// Where the gateway lives, the call, how it ends, and what is proven.
  @Test(
    arguments: [
      ("/openai/v1", "check", "", .ok, ["key", "model", "credit"]), ("/openai/v1", "check --free", "", .ok, ["key"]),
      ("/openai/v1", "check gate-way", "", .ok, ["key", "model", "credit"]),
      ("/openai/v1", "check --require GATE_WAY", "", .ok, ["key", "model", "credit"]),
      // Whoever answers to everybody proves no key.
      ("/vllm/v1", "check", "", .ok, ["model", "credit"]), ("/vllm/v1", "check --free", "", .undecided, []),
      ("/openai/v1", "check", "openai=key_invalid", .actionNeeded, []),
      ("/openai/v1", "check", "openai=insufficient_quota", .actionNeeded, ["key"]),
      ("/openai/v1", "check --optional gate-way", "openai=insufficient_quota", .ok, ["key"]),
      ("/openai/v1", "check", "openai=tpm", .undecided, ["key"]),
    ] as [(String, String, String, Exit, [String])])
  func whatIsProven(_ path: String, _ words: String, _ scenario: String, _ exit: Exit, _ tested: [String]) throws {
    let outcome = try Self.run(path, "\(words) --format json", scenario: scenario)
    #expect(outcome.exit == exit, "\(outcome.output)\(outcome.errors)")
    let provider = try Self.provider(outcome)
    #expect(provider["id"] as? String == "gate-way")
    #expect(provider["tested"] as? [String] == tested)
  }

  /// A variable names the model; else the list does.
  @Test func theModelThatIsAsked() throws {
    let listed = try Self.provider(Self.run("/openai/v1", "check --format json"))
    #expect((listed["model"] as? String)?.hasPrefix("gpt-") == true)
    let named = try Self.run("/openai/v1", "check --format json", ["GATE_WAY_MODEL": "no-such-model"])
    #expect(named.exit == .actionNeeded)
    #expect(try Self.provider(named)["model"] as? String == "no-such-model")
  }

  /// A search engine has an address and a key as well: it is no server for a chat, and none of our business.
  @Test func whoHasNoModelsIsLeftAside() throws {
    let outcome = try Self.run("/nobody", "check")
    #expect(outcome.exit == .usage)
    #expect(outcome.output.contains("– GATE_WAY  left aside: `http://127.0.0.1:"))
    #expect(try Self.provider(Self.run("/nobody", "check --format json"))["skipped"] as? String == "no-models")
    #expect(try Self.run("/nobody", "check gate-way").exit == .actionNeeded)
    #expect(try Self.run("/nobody", "check", ["GATE_WAY_MODEL": "m"]).exit == .actionNeeded)
  }

  @Test func theReportSaysWhyAListProvesNothing() throws {
    let outcome = try Self.run("/vllm/v1", "check --verbose")
    #expect(EnvTests.flat(outcome).contains("answers; verified: model, credit; not tested: key"))
    #expect(EnvTests.flat(outcome).contains("without a key or with a wrong one"))
    #expect(try !Self.run("/openai/v1", "check --verbose").output.contains("without a key or with a wrong one"))
  }

  /// What has no key, no address, or a name of somebody known, is not asked.
  @Test(
    arguments: [
      ["APP_BASE_URL": "https://app.example"], ["APP_API_KEY": CheckTests.key],
      ["APP_BASE_URL": "/prefix", "APP_API_KEY": CheckTests.key],
      ["QWEN_BASE_URL": "http://127.0.0.1:9", "QWEN_API_KEY": ""],
    ])
  func whoIsNotAsked(_ environment: [String: String]) {
    let outcome = Setting(environment: environment.merging(["LANG": "en"]) { $1 }).run(["check", "--format", "json"])
    #expect(outcome.exit == .usage)
    #expect(outcome.output.contains(#""providers":[]"#), "\(outcome.output)")
  }

  /// `env` shows the address, and never the key.
  @Test func itsVariablesAreShown() throws {
    let outcome = try Self.run("/openai/v1", "env")
    #expect(outcome.output.contains("GATE_WAY_BASE_URL") && outcome.output.contains("/openai/v1"))
    #expect(outcome.output.contains("GATE_WAY_API_KEY"))
  }
}
