import Doctor
import DoctorCLI
import Simulator
import Testing

/// `run --watch`: what a change of the file comes to.
@Suite struct RunWatchTests {
  /// A watched run: its steps, with nil where nothing was to be started, and what was said.
  struct Watched {
    let exit: Exit
    let steps: [Screen.Step]
    let errors: String

    var started: [[String: String]?] { steps.map(\.variables) }
  }

  static func run(
    _ words: String, _ files: [String: String], _ edits: [(String, String?)] = [],
    _ environment: [String: String] = [:], failure: World.Trouble? = nil
  ) -> Watched {
    var setting = Setting(
      environment: environment.merging(["LANG": "en"]) { old, _ in old },
      files: files.mapValues { .success(Array($0.utf8)) }, executionFailure: failure)
    setting.edits = edits.map { (path: $0.0, text: $0.1) }
    let screen = Screen()
    let exit = DoctorCLI.run(words.split(separator: " ").map(String.init), .fake(setting, screen))
    #expect(screen.output.isEmpty && screen.executed == nil)
    #expect(!screen.errors.contains("SENTINEL"))
    return Watched(exit: exit, steps: screen.steps, errors: screen.errors)
  }

  @Test func onlyWhatCountsRestarts() {
    let edits = ["A=1\n", "# new\nA=1\n", "A='1'\nA=1\n", "A=2\n", "A=2\nB=\n", "B=\n"].map { (".env", Optional($0)) }
    let watched = Self.run("run --watch --no-check -- cmd", [".env": "A=1\n"], edits)
    #expect(watched.started == [["A": "1"], nil, nil, nil, ["A": "2"], ["A": "2", "B": ""], ["B": ""]])
    #expect(watched.errors.contains("`.env` has changed (`A`)"))
    #expect(watched.errors.contains("`.env` has changed (`B`)"))
  }

  /// What is exported wins, so that a change behind it is none.
  @Test func whatIsHiddenDoesNotCount() {
    let edits = [(".env", Optional("A=2\n"))]
    #expect(Self.run("run --watch --no-check -- cmd", [".env": "A=1\n"], edits, ["A": "0"]).started == [[:], nil])
  }

  /// What becomes of the file, and what is said of it; the old command goes on.
  @Test(
    arguments: [
      ("python-dotenv", nil, "does not exist"), ("bash", "A=$(cat SENTINEL)\n", "only a shell could tell"),
      ("docker", "A=1\nB C=SENTINEL\n", "docker refuses"),
    ] as [(String, String?, String)])
  func aFileThatCannotBeTakenOver(loader: String, text: String?, message: String) {
    let watched = Self.run(
      "run --watch --no-check --loader \(loader) -- cmd", [".env": "A=1\n"],
      [(".env", text), (".env", "A=1\n"), (".env", "A=3\n")])
    #expect(watched.started == [["A": "1"], nil, nil, ["A": "3"]])
    let said = [message, "goes on with the old ones", "what the command runs with", "has changed (`A`)"]
    var rest = watched.errors[...]
    for part in said {
      let range = rest.firstRange(of: part)
      #expect(range != nil, "\(part) is missing or too early in \(watched.errors)")
      rest = rest[(range?.upperBound ?? rest.startIndex)...]
    }
  }

  /// A nearer file, a file where there was none, and keys in files of their own.
  @Test func whichFilesAreWatched() {
    let none = Self.run("run --watch --no-check -- cmd", [:], [(".env", "A=1\n")])
    #expect(none.started == [[:], ["A": "1"]])
    #expect(none.steps.map(\.files) == [[".env"], [".env"]])
    let further = Self.run("run --watch --no-check -- cmd", ["../.env": "A=1\n", "../.git": ""], [(".env", "A=2\n")])
    #expect(further.started == [["A": "1"], nil])
    let secret = Self.run(
      "run --watch --no-check --env-file e -- cmd", ["e": "OPENAI_API_KEY_FILE=key\n", "key": "SENTINEL1\n"],
      [("key", "SENTINEL2\n")])
    #expect(secret.steps.map(\.files) == [["e", "key"], ["e", "key"]])
    #expect(secret.started.allSatisfy { $0 == ["OPENAI_API_KEY_FILE": "key"] })
    #expect(secret.errors.contains("has changed (`key`)"))
  }

  @Test(
    arguments: [
      ("run --watch --no-check", .usage, "no command"),
      ("run --watch --no-check --env-file gone -- cmd", .usage, "gone does not exist"),
    ] as [(String, Exit, String)])
  func whatNeverStarts(words: String, exit: Exit, message: String) {
    let watched = Self.run(words, [:])
    #expect(watched.exit == exit && watched.started.allSatisfy { $0 == nil })
    #expect(watched.errors.contains(message), "\(watched.errors)")
  }

  @Test func aCommandThatIsNotThere() {
    let watched = Self.run("run --watch --no-check -- cmd", [".env": "A=1\n"], failure: .missing)
    #expect(watched.exit == .notFound && watched.errors.contains("command not found: cmd"))
  }

  /// A key that has no credit does not take the place of one that works, one that works does.
  @Test func theCheckComesBeforeTheRestart() throws {
    let good = try SimulatorServer(scenarios: ScenarioChoice.parse("openai=ok"))
    let bad = try SimulatorServer(scenarios: ScenarioChoice.parse("openai=insufficient_quota"))
    for server in [good, bad] { try server.start() }
    defer { for server in [good, bad] { server.stop() } }
    func file(_ server: SimulatorServer, _ more: String = "") -> String {
      "OPENAI_API_KEY=\(CheckTests.key)\nOPENAI_BASE_URL=http://127.0.0.1:\(server.port)/openai/v1\n\(more)"
    }
    let edits: [(String, String?)] = [
      (".env", file(bad)), (".env", "OPENAI_API_KEY=your_key_here\n"), (".env", file(good, "A=1\n")),
    ]
    let watched = Self.run("run --watch -- cmd", [".env": file(good)], edits)
    #expect(watched.started.map { $0 != nil } == [true, false, false, true], "\(watched.errors)")
    #expect(watched.errors.contains("configures no provider any more"))
    #expect(watched.errors.contains("goes on with the old ones"))
    #expect(watched.errors.contains("insufficient_quota") || watched.errors.contains("quota"))
    let blocked = Self.run("run --watch -- cmd", [".env": file(bad)])
    #expect(blocked.exit == .actionNeeded && blocked.errors.contains("was not started"))
  }
}

/// `run --watch` with real files and commands.
@Suite(.serialized, .enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct RunWatchEndToEndTests {
  /// Shell functions: start `$1` watched; wait until a line is in `log`, at most 20 s.
  static let functions = """
    watch() { "$DOCTOR" run --watch --no-check --lang en -- "$@" >log 2>&1 & doctor=$!; }
    seen() { i=0; until grep -qx "$1" log; do i=$((i+1)); test $i -lt 400 || { echo "no $1"; cat log; kill $doctor; exit 1; }; sleep 0.05; done; }
    echo A=1 >.env

    """

  /// Every way in which a file comes to say something else.
  @Test func howFilesChange() throws {
    let result = try Shell.run(
      Self.functions + """
        mkdir -p old new link
        watch sh -c 'echo "A=$A"; exec sleep 60'
        seen A=1
        echo A=2 >.env; seen A=2
        echo A=3 >.env.new; mv .env.new .env; seen A=3
        mv .env .env~; echo A=4 >.env; seen A=4
        echo A=5 >new/.env; rm .env; ln -s new/.env .env; seen A=5
        echo A=6 >new/.env; seen A=6
        echo A=7 >old/.env; ln -s ../old/.env link/.env; ln -sfn link/.env .env; seen A=7
        ln -sfn ../new/.env link/.env; seen A=6
        rm -r new; mkdir new; echo A=8 >new/.env; seen A=8
        kill $doctor; wait $doctor; echo $?
        """)
    #expect(result.output == "143\n", "\(result.output)\(result.errors)")
  }

  /// What does not listen to TERM, and what it started, is gone before the next one begins: the port is free.
  @Test func thePortIsFree() throws {
    let result = try Shell.run(
      Self.functions + #"""
        cat >server.py <<'END'
        import os, signal, socket, time
        s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("127.0.0.1", int(open("port").read()))); s.listen()
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        if os.fork(): print("A=" + os.environ["A"], flush=True)
        time.sleep(60)
        END
        python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' >port
        watch sh -c 'python3 server.py; :'
        seen A=1
        echo A=2 >.env; seen A=2
        grep -c "was killed" log
        kill $doctor; wait $doctor; echo $?
        """#)
    #expect(result.output == "1\n143\n", "\(result.output)\(result.errors)")
  }

  /// As the first process of a container, and with orphans that only it can clear away.
  @Test func theFirstProcess() throws {
    let result = try Shell.run(
      Self.functions + """
        unshare -rpf --mount-proc true 2>/dev/null || { echo skipped; exit 0; }
        cat >command <<'END'
        sh -c 'sleep 0.2 & sleep 0.3 &'
        sleep 1
        grep -l '^State:.Z' /proc/[0-9]*/status | wc -l
        kill -TERM $$
        END
        unshare -rpf --mount-proc "$DOCTOR" run --watch --no-check -- sh command; echo $?
        """)
    #expect(["0\n143\n", "skipped\n"].contains(result.output), "\(result.output)\(result.errors)")
  }

  /// The check that a change calls for ends at once when the command has ended.
  @Test func anEndDuringTheCheck() throws {
    let result = try Shell.run(
      Self.functions + #"""
        python3 -c '
        import socket, time
        s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen(); open("port", "w").write(str(s.getsockname()[1]))
        s.accept(); open("asked", "w").close(); time.sleep(60)' & silent=$!
        until test -s port; do sleep 0.05; done
        "$DOCTOR" run --watch -- sh -c 'echo A=$A; until test -e asked; do sleep 0.05; done; exit 9' >log 2>&1 & doctor=$!
        seen A=1
        printf 'A=2\nOPENAI_API_KEY=FAKE0123456789abcdefghij\nOPENAI_BASE_URL=http://127.0.0.1:%s/v1\n' "$(cat port)" >.env
        wait $doctor; echo $?; kill $silent
        """#)
    #expect(result.output == "9\n", "\(result.output)\(result.errors)")
  }
}
