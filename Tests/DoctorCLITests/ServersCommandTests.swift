import Doctor
import DoctorCLI
import Foundation
import Servers
import Simulator
import Testing

/// `servers`, and the same section of `check`: verdicts, exit status, and what is said of each.
@Suite struct ServersCommandTests {
  static func server(_ verdict: ServerVerdict, _ evidence: [ServerEvidence] = [], _ steps: [RestartStep] = []) -> Server
  {
    Server(
      pid: 4_242, workers: [4_243], command: CommandWords(words: ["uvicorn", "main:app", "--port", "8000"]),
      program: .uvicorn, directory: "/project", started: StartTime(seconds: 1_772_366_400, uncertainty: 0.01),
      ports: [ListeningPort(port: 8_000, address: "127.0.0.1")], user: 1_000,
      supervision: .terminal(tty: "pts/3", foreground: true), reload: .code(option: "--reload"), verdict: verdict,
      evidence: evidence, steps: steps)
  }

  static func run(_ servers: [Server], _ words: String, environment: [String: String] = ["LANG": "en"]) -> Outcome {
    let setting = Setting(
      environment: environment, files: [".env": .success(Array("OPENAI_API_KEY=\(CheckTests.key)\n".utf8))],
      servers: servers)
    return setting.run(words.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    (ServerVerdict.otherKey, Exit.actionNeeded), (.stale, .actionNeeded), (.fresh, .ok), (.unknown, .ok),
  ])
  func theVerdictDecides(_ verdict: ServerVerdict, _ exit: Exit) {
    #expect(Self.run([Self.server(verdict)], "servers").exit == exit)
    #expect(Self.run([Self.server(.fresh), Self.server(verdict)], "servers --format json").exit == exit)
  }

  /// The chat that the server answers is the one that counts, whatever the key in the file can do.
  @Test func aStaleServerBlocksTheCheck() throws {
    let simulator = try SimulatorServer(scenarios: [])
    try simulator.start()
    defer { simulator.stop() }
    let environment = ["LANG": "en", "OPENAI_BASE_URL": "http://127.0.0.1:\(simulator.port)/openai/v1"]
    let step = RestartStep.kill(pid: 4_242, asUser: nil)
    let stale = Self.run([Self.server(.stale, [], [step])], "check", environment: environment)
    #expect(stale.exit == .actionNeeded)
    #expect(stale.output.contains("An old key, very likely: uvicorn (pid 4242, port 8000, 1 worker,"))
    #expect(stale.output.contains("$ kill 4242"))
    #expect(Self.run([Self.server(.fresh)], "check", environment: environment).exit == .ok)
    #expect(Self.run([Self.server(.stale)], "check --healthcheck", environment: environment).exit == .ok)
  }

  /// A monitor has what a person reads.
  @Test func jsonTellsHowToRestart() {
    let step = RestartStep.kill(pid: 4_242, asUser: nil)
    let output = Self.run([Self.server(.stale, [], [step])], "servers --format json").output
    #expect(output.hasPrefix(#"{"schema":"webox-doctor/servers/1","exit_code":1,"servers":["#))
    #expect(output.contains(#""steps":[{"text":"#) && output.contains(#","command":"kill 4242"},"#))
    #expect(output.contains(#","command":"webox-doctor run --watch -- uvicorn main:app --port 8000"}]"#))
    let fresh = Self.run([Self.server(.fresh)], "servers --format json").output
    #expect(fresh.contains(#""exit_code":0"#) && fresh.contains(#""steps":[]"#))
  }

  @Test func theSchemasHold() throws {
    let servers = [Self.server(.otherKey), Self.server(.stale), Self.server(.fresh), Self.server(.unknown)]
    for (words, schema) in [("servers --format json", "servers"), ("check --free --format json", "check")] {
      let environment = ["LANG": "en", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"]
      let output = Self.run(servers, words, environment: environment).output
      #expect(try SchemaTests.schema(schema).problems(OrderedJSON(output)) == [])
      #expect(output.contains(#""started_at":"2026-03-01T12:00:00Z""#))
    }
  }

  /// Every kind of evidence and every step has its sentence, each in its own language.
  @Test func everySentenceIsThere() {
    let evidence: [ServerEvidence] = [
      .exportedKey(
        variable: "K", fingerprint: "0011aabb", expected: "ccdd2233", origin: .ancestor(pid: 7, name: "bash")),
      .exportedKey(variable: "K", fingerprint: nil, expected: "ccdd2233", origin: .unknown),
      .exportedEmpty(variable: "K", origin: .setBy(pid: 7, name: "bash")), .exportedSame(variable: "K"),
      .workerHolds(variable: "K", pid: 8, fingerprint: nil), .notInBlock(variables: ["K"]),
      .startedBefore(file: "/p/.env", seconds: 90), .startedAfter(file: "/p/.env", seconds: 4_000),
      .startedAround(file: "/p/.env", seconds: 0.5), .filePlacedLater(file: "/p/.env", seconds: 3), .reload(.none),
      .reload(.code(option: "--reload")), .reload(.environmentFile(option: "next dev")),
      .workersStarted(pid: 8, secondsAfterFirst: 2), .blockUnreadable(user: 0), .directoryUnreadable(user: 0),
      .otherFileSystem, .sameFile, .noFile,
    ]
    let words = CommandWords(words: ["uvicorn", "main:app"], isMasked: true)
    let steps: [RestartStep] = [
      .removeExport(variable: "K"), .unset(variable: "K"), .interrupt(tty: "pts/1"),
      .kill(pid: 7, asUser: 33), .run(words, directory: "/p"), .systemctlReload(user: true),
      .systemctlRestart(unit: "chat.service", user: false), .composeUp,
      .recreate(container: "0123456789abcdef", runtime: .podman), .pm2Restart(name: "chat"),
      .supervisorRestart(program: "web"), .askSupervisor(inherits: true), .askSupervisor(inherits: false), .askOwner,
      .lookFor(variable: "K", masked: "sk-…"), .verify,
      .mendFile,
      .inquire(.asUser(0)), .inquire(.publishedPort(8_000)),
    ]
    var outputs: [String] = []
    for language in Language.allCases {
      let server = Self.server(.otherKey, evidence, steps)
      let output = Self.run([server], "servers --format markdown --lang \(language.rawValue)").output
      let lines = output.split(separator: "\n")
      #expect(lines.count { $0.hasPrefix("- ") } == evidence.count)
      #expect(lines.count { $0.firstMatch(of: #/^\d+\. /#) != nil } == steps.count + 1)
      #expect(output.contains("webox-doctor run --watch -- uvicorn main:app --port 8000"))
      for command in [
        "kill 7", "supervisorctl restart web", "systemctl --user daemon-reload", "docker compose up -d",
        "pm2 restart chat --update-env",
      ] {
        #expect(output.contains(command))
      }
      // Neither may end what belongs to others.
      #expect(!output.contains("restart all") && !output.contains("supervisorctl reload"))
      #expect(
        output.contains(language == .french ? "en remettant vos propres valeurs" : "your own values in the place"))
      #expect(
        output.contains(language == .french ? "Si l’application écrit sa clé" : "If the application logs its key"))
      outputs.append(output)
    }
    #expect(
      Set(outputs[0].split(separator: "\n")).isDisjoint(
        with: outputs[1].split(separator: "\n").filter { $0.hasPrefix("- ") }))
  }
}

/// A true server that outlives its `.env`.
@Suite(.serialized, .enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct StaleServerTests {
  @Test func aServerThatIsOlderThanItsFile() throws {
    let script = #"""
      echo OPENAI_API_KEY=FAKESENTINEL-old-0123456789abcdef >.env
      start() { python3 chat.py >out 2>&1 & server=$!; sleep 0.5; }
      verdict() { "$DOCTOR" servers --format json | grep -o '"verdict":"[^"]*"'; }
      start; sleep 2.5
      echo OPENAI_API_KEY=FAKESENTINEL-new-0123456789abcdef >.env
      verdict; "$DOCTOR" servers >report; echo $?; grep -c "kill $server" report
      kill $server; wait $server 2>/dev/null; sleep 2.5; start; verdict; kill $server
      OPENAI_API_KEY=FAKESENTINEL-other-0123456789abcdef start; verdict; "$DOCTOR" servers >>report; kill $server
      grep -c SENTINEL report
      """#
    let lines = try Shell.run(Shell.chat + script).output.split(separator: "\n").map(String.init)
    #expect(
      lines == [#""verdict":"stale""#, "1", "1", #""verdict":"fresh""#, #""verdict":"other_key""#, "0"])
  }
}
