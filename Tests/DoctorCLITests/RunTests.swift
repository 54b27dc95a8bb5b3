import Doctor
import DoctorCLI
import Dotenv
import Simulator
import Testing

/// `run`: what the command gets, and what keeps it from starting.
@Suite struct RunTests {
  /// A run with what the command would have got.
  struct Start {
    let exit: Exit
    let words: [String]?
    let variables: [String: String]
    let errors: String
  }

  static func run(
    _ words: String, _ files: [String: String] = [:], _ environment: [String: String] = [:],
    failure: World.Trouble? = nil, onTerminal: Bool = false
  ) -> Start {
    let setting = Setting(
      environment: environment.merging(["LANG": "en"]) { old, _ in old },
      files: files.mapValues { .success(Array($0.utf8)) }, errorIsTerminal: onTerminal, executionFailure: failure)
    let screen = Screen()
    let exit = DoctorCLI.run(words.split(separator: " ").map(String.init), .fake(setting, screen))
    #expect(screen.output.isEmpty)
    #expect(!screen.errors.contains("SENTINEL"))
    let variables = screen.executed?.variables.map {
      (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value, as: UTF8.self))
    }
    return Start(
      exit: exit, words: screen.executed?.words,
      variables: Dictionary(variables ?? [], uniquingKeysWith: { "\($0) twice \($1)" }), errors: screen.errors)
  }

  /// A loader, the files, what is exported, and what is added.
  @Test(
    arguments: [
      ("python-dotenv", "A=1\nB='x y'\n", [:], ["A": "1", "B": "x y"]),
      ("python-dotenv", "A=1\nB=2\n", ["A": "0"], ["B": "2"]), ("python-dotenv", "A=1\n", ["A": ""], [:]),
      ("node", "A=1\n", ["A": "0"], [:]), ("bash", "A=1\n", ["A": "0"], ["A": "1"]),
      ("docker", "A=1\n", ["A": "0"], ["A": "1"]), ("docker", "A='x y'\n", [:], ["A": "'x y'"]),
      ("python-dotenv", "A=1\nA=2\n", [:], ["A": "2"]),
      ("python-dotenv", "A=${HOME}/x\n", ["HOME": "/h"], ["A": "/h/x"]),
    ] as [(String, String, [String: String], [String: String])])
  func whatIsAdded(
    _ loader: String, _ text: String, _ environment: [String: String], _ variables: [String: String]
  ) {
    let start = Self.run("run --no-check --loader \(loader) -- cmd --lang x", [".env": text], environment)
    #expect(start.exit == .ok)
    #expect(start.words == ["cmd", "--lang", "x"])
    #expect(start.variables == variables)
    #expect(start.errors == "")
  }

  /// The last file wins, and with npm's dotenv the first.
  @Test(arguments: [("python-dotenv", "2"), ("dotenv-js", "1")]) func severalFiles(loader: String, value: String) {
    let start = Self.run(
      "run --no-check --loader \(loader) --env-file a --env-file b -- cmd", ["a": "A=1\nB=1\n", "b": "A=2\n"])
    #expect(start.variables == ["A": value, "B": "1"])
  }

  /// A loader, a file that nothing may be started with, and the place that the message names.
  @Test(
    arguments: [
      ("bash", "A=1\nKEY=$(cat SENTINEL)\n", ".env:2 `KEY`: only a shell could tell"),
      ("bash", "A=1\nif true; then B=2; fi\n", ".env:2"), ("docker", "A=1\nB C=SENTINEL\n", ".env:2: docker refuses"),
      ("compose", "A=1\nB=x\0SENTINEL\n", ".env:2 `B`: the value holds a zero byte"),
      ("python-dotenv", "A=1\nB=x\0SENTINEL\n", ".env:2"),
    ])
  func isRefused(loader: String, text: String, place: String) {
    let start = Self.run("run --no-check --loader \(loader) -- cmd", [".env": text])
    #expect(start.exit == .usage)
    #expect(start.words == nil)
    #expect(start.errors.contains(place), "\(start.errors)")
  }

  @Test(
    arguments: [
      ("run", .usage, "no command"), ("run --no-check --", .usage, "no command"),
      ("run --no-check cmd", .usage, "must follow `--`"), ("run --no-check cmd -- x", .usage, "must follow `--`"),
      ("run --no-check --env-file gone -- cmd", .usage, "gone does not exist"),
      ("run --nocheck -- cmd", .usage, "Did you mean `--no-check`?"),
    ] as [(String, Exit, String)])
  func wrongCalls(words: String, exit: Exit, message: String) {
    let start = Self.run(words)
    #expect(start.exit == exit && start.words == nil)
    #expect(start.errors.contains(message), "\(start.errors)")
  }

  @Test(
    arguments: [
      (.missing, "cmd", .notFound, "command not found: cmd"), (.missing, "./x", .notFound, "Check its first line"),
      (.denied, "cmd", .notExecutable, "permission denied"),
      (.other("Exec format error"), "cmd", .notExecutable, "(Exec format error)"),
    ] as [(World.Trouble, String, Exit, String)])
  func whatCannotStart(trouble: World.Trouble, name: String, exit: Exit, message: String) {
    let start = Self.run("run --no-check -- \(name)", ["./x": "#!/gone", ".env": "A=1\n"], failure: trouble)
    #expect(start.exit == exit)
    #expect(start.errors.contains(message), "\(start.errors)")
  }

  @Test func whatATerminalIsTold() {
    #expect(Self.run("run --no-check -- cmd", [".env": "A=1\n"], onTerminal: true).errors.contains("load_dotenv()"))
    #expect(Self.run("run --no-check -- cmd", [".env": "A=1\n"], ["A": "2"], onTerminal: true).errors == "")
    #expect(Self.run("run --no-check -- cmd").errors.contains("no `.env` file"))
    #expect(Self.run("run --no-check --lang fr -- cmd").errors.contains("rien n’est ajouté"))
  }

  /// OpenAI's scenario, how the run ends, whether the command starts, and what is said.
  @Test(
    arguments: [
      ("ok", .ok, true, ""), ("insufficient_quota", .actionNeeded, false, "was not started"),
      ("overloaded", .ok, true, "nothing is proven"),
    ] as [(String, Exit, Bool, String)])
  func theCheckComesFirst(_ scenario: String, _ exit: Exit, _ starts: Bool, _ message: String) throws {
    let server = try SimulatorServer(scenarios: ScenarioChoice.parse("openai=\(scenario)"))
    try server.start()
    defer { server.stop() }
    let file = "OPENAI_API_KEY=\(CheckTests.key)\nOPENAI_BASE_URL=http://127.0.0.1:\(server.port)/openai/v1\n"
    let start = Self.run("run -- cmd", [".env": file])
    #expect(start.exit == exit, "\(start.errors)")
    #expect((start.words != nil) == starts)
    #expect(message.isEmpty ? start.errors.isEmpty : start.errors.contains(message), "\(start.errors)")
    #expect(Self.run("run --no-check -- cmd", [".env": file]).exit == .ok)
  }

  /// The options of `check` hold here: OpenAI works, Groq's key is refused.
  @Test(
    arguments: [
      ("", .actionNeeded), ("--require openai", .ok), ("--optional groq", .ok),
      ("--optional groq --strict", .actionNeeded),
      ("--require groq", .actionNeeded), ("--require nobody", .usage), ("--timeout soon", .usage),
      ("--key-var OTHER", .usage), ("--key-var OTHER --provider groq --optional groq", .ok),
    ] as [(String, Exit)])
  func theOptionsOfCheck(_ options: String, _ exit: Exit) throws {
    let server = try SimulatorServer(scenarios: ScenarioChoice.parse("groq=key_invalid"))
    try server.start()
    defer { server.stop() }
    let file = """
      OPENAI_API_KEY=\(CheckTests.key)
      OPENAI_BASE_URL=http://127.0.0.1:\(server.port)/openai/v1
      GROQ_API_KEY=gsk_FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE
      GROQ_BASE_URL=http://127.0.0.1:\(server.port)/groq/openai/v1
      OTHER=gsk_FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKF
      """
    let start = Self.run("run \(options) -- cmd", [".env": file])
    #expect(start.exit == exit, "\(start.errors)")
    #expect((start.words != nil) == (exit == .ok))
  }

  /// Nothing proven starts with a warning; strictness refuses it, and may be told not to.
  @Test(
    arguments: [
      ("", .ok, true), ("--allow-undecided", .ok, false), ("--strict", .undecided, true),
      ("--strict --allow-undecided", .ok, false),
    ] as [(String, Exit, Bool)])
  func nothingProven(_ options: String, _ exit: Exit, _ warns: Bool) throws {
    let server = try SimulatorServer(scenarios: ScenarioChoice.parse("openai=overloaded"))
    try server.start()
    defer { server.stop() }
    let file = "OPENAI_API_KEY=\(CheckTests.key)\nOPENAI_BASE_URL=http://127.0.0.1:\(server.port)/openai/v1\n"
    let start = Self.run("run \(options) -- cmd", [".env": file])
    #expect(start.exit == exit && (start.words != nil) == (exit == .ok), "\(start.errors)")
    #expect(start.errors.contains("webox-doctor: nothing is proven") == (warns && exit == .ok))
  }

  @Test func withoutAProviderItStartsUnchecked() {
    let start = Self.run("run -- cmd", [".env": "A=1\n"])
    #expect(start.exit == .ok && start.words == ["cmd"])
    #expect(start.errors.contains("the command starts unchecked"))
  }
}

/// `run` with real commands.
@Suite(.enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct RunEndToEndTests {
  @Test(
    arguments: [
      ("sh -c 'exit 7'", 7), ("sh -c 'kill -TERM $$'", 143), ("true", 0), ("no-such-command", 127), ("./plain", 126),
      (".", 126), ("./gone", 127), ("./script", 3),
    ] as [(String, Int32)])
  func exitStatus(command: String, status: Int32) throws {
    let result = try Shell.run(
      """
      printf 'A=1\\n' >.env; echo x >plain; printf 'exit 3\\n' >script; chmod +x script
      "$DOCTOR" run --no-check -- \(command); exit $?
      """)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.output == "")
    #expect(result.errors.isEmpty == ![126, 127, 143].contains(status))
  }

  /// The command is the process that was started, not a child of it.
  @Test func theProcessIsTheSame() throws {
    let result = try Shell.run(
      """
      "$DOCTOR" run --no-check -- sh -c 'echo $$' >pid 2>err & echo $!; wait $!; cat pid
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2 && lines.first == lines.last)
  }

  /// Bytes that are no text: in the file, in what is inherited, in the words of the command.
  @Test func everyByteArrives() throws {
    let result = try Shell.run(
      #"""
      printf 'A=\377\303\nB="x${RAW}y"\n' >.env
      export RAW="$(printf '\200\376')"
      "$DOCTOR" run --no-check --loader bash -- sh -c 'printf "%s|%s|%s|%s" "$A" "$B" "$RAW" "$1"' sh "$(printf '\201')" \
        | od -An -tx1 | tr -d ' \n'
      """#)
    #expect(result.output == "ffc37c7880fe797c80fe7c81", "\(result.errors)")
  }

  /// Nothing but the variables of the file is added, and nothing is lost.
  @Test func theEnvironmentIsTheInheritedOne() throws {
    let result = try Shell.run(
      """
      printf 'NEW=FAKE\\nLANG=de\\n' >.env
      env | grep -v '^_=' | sort >before; "$DOCTOR" run --no-check -- env | grep -v '^_=' | sort >after
      diff before after
      """)
    #expect(result.output.split(separator: "\n").dropFirst().map(String.init) == ["> NEW=FAKE"])
  }

  @Test func theNewPathIsSearched() throws {
    let result = try Shell.run(
      """
      mkdir bin; printf '#!/bin/sh\\necho found\\n' >bin/mine; chmod +x bin/mine
      printf "PATH=$PWD/bin:/bin:/usr/bin\\n" >.env; "$DOCTOR" run --no-check --loader bash -- mine
      """)
    #expect(result.output == "found\n", "\(result.errors)")
  }

  /// What was ignored stays ignored and what was not is not, also behind a check that listened to Ctrl+C.
  @Test(arguments: ["--no-check", ""]) func signalsAreInherited(option: String) throws {
    let script = """
      printf 'OPENAI_API_KEY=FAKE0123456789abcdefghij\\nOPENAI_BASE_URL=http://127.0.0.1:'"$PORT"'/openai/v1\\n' >.env
      plain() { sh -c 'trap "" TERM; exec grep -E "^Sig(Blk|Ign|Cgt)" /proc/self/status'; }
      ours() { sh -c "trap '' TERM; exec \\"\\$DOCTOR\\" run \(option) -- grep -E '^Sig(Blk|Ign|Cgt)' /proc/self/status"; }
      plain >a; ours >b; diff a b && echo same
      "$DOCTOR" run \(option) -- grep -E '^Sig(Blk|Ign|Cgt)' /proc/self/status >c
      grep -E '^Sig(Blk|Ign|Cgt)' /proc/self/status >d; diff c d && echo same
      """
    let server = try SimulatorServer(scenarios: [])
    try server.start()
    defer { server.stop() }
    let result = try Shell.run("PORT=\(server.port)\n\(script)")
    #expect(result.output == "same\nsame\n", "\(result.errors)")
  }
}
