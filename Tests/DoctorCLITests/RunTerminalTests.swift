import Foundation
import Testing

/// `run` and `run --watch` between a terminal and a command: neither notices that anything stands there.
@Suite(.serialized, .enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct RunTerminalTests {
  static let modes = ["run --no-check", "run --watch --no-check"]

  /// Tells of every signal, and how often it came; ends with 40 and the number of all.
  static let listener = """
    n=0
    heard() { n=$((n+1)); echo "<$1 $n>"; }
    for s in INT HUP QUIT USR1 USR2; do trap "heard $s" $s; done
    trap 'echo "<$(stty size)>"' WINCH
    trap 'exit $((40+n))' TERM
    echo "<ready>"
    while :; do sleep 0.02; done
    """

  private func start(_ mode: String, _ command: String) throws -> Pseudoterminal {
    try Pseudoterminal(
      "exec \"$DOCTOR\" \(mode) -- \(command)", files: [".env": "A=1\n", "listener": Self.listener])
  }

  @Test(arguments: modes) func theKeysOfTheTerminal(mode: String) throws {
    let terminal = try start(mode, "sh listener")
    try terminal.see("<ready>")
    terminal.type("\u{03}")
    try terminal.see("<INT 1>")
    terminal.type("\u{1C}")
    try terminal.see("<QUIT 2>")
    terminal.type("\u{03}")
    try terminal.see("<INT 3>")
    terminal.send(SIGTERM)
    // A key that had come twice would count twice.
    #expect(try terminal.status() == 43)
  }

  @Test(arguments: modes) func signalsToTheProcess(mode: String) throws {
    let terminal = try start(mode, "sh listener")
    try terminal.see("<ready>")
    for (number, (signal, name)) in [
      (SIGHUP, "HUP"), (SIGUSR1, "USR1"), (SIGUSR2, "USR2"), (SIGINT, "INT"), (SIGQUIT, "QUIT"),
    ].enumerated() {
      terminal.send(signal)
      try terminal.see("<\(name) \(number + 1)>")
    }
    terminal.send(SIGTERM)
    #expect(try terminal.status() == 45)
  }

  @Test(arguments: modes) func theWindow(mode: String) throws {
    let terminal = try start(mode, "sh listener")
    try terminal.see("<ready>")
    terminal.resize(columns: 101, rows: 31)
    try terminal.see("<31 101>")
    terminal.send(SIGTERM)
    #expect(try terminal.status() == 40)
  }

  @Test(arguments: modes) func whatIsTyped(mode: String) throws {
    let terminal = try start(
      mode, "sh -c 'for d in 0 1 2; do test -t $d || exit 9; done; read a </dev/tty; read b; echo \"<$a+$b>\"; exit 5'")
    terminal.type("one\ntwo\n")
    try terminal.see("<one+two>")
    #expect(try terminal.status() == 5)
  }

  /// A command that does not listen dies of the key, and the shell sees of what.
  @Test(arguments: modes) func deathByAKey(mode: String) throws {
    let terminal = try Pseudoterminal(
      "\"$DOCTOR\" \(mode) -- sh -c 'echo \"<ready>\"; exec sleep 60'; echo \"<status $?>\"; exit 7",
      files: [".env": "A=1\n"])
    try terminal.see("<ready>")
    terminal.type("\u{03}")
    // The script stands in the same group as what it started: Ctrl+C is meant for it as well.
    #expect(try terminal.status() == 130)
  }

  @Test(arguments: modes) func theStatusOfAShell(mode: String) throws {
    for (command, status) in [("exit 7", 7), ("kill -TERM $$", 143), ("kill -KILL $$", 137), ("kill -SEGV $$", 139)] {
      let terminal = try Pseudoterminal(
        "\"$DOCTOR\" \(mode) -- sh -c '\(command)'; echo \"<status $?>\"; read x", files: [".env": "A=1\n"])
      try terminal.see("<status \(status)>")
    }
  }

  /// Stopped with its shell knowing, and going on with the terminal where it was.
  @Test(arguments: modes) func suspended(mode: String) throws {
    let terminal = try Pseudoterminal(
      "exec sh -i", files: [".env": "A=1\n", "reader": "echo '<ready>'; while read x; do echo \"<got $x>\"; done"])
    try terminal.see("$ ")
    terminal.type("\"$DOCTOR\" \(mode) -- sh reader\n")
    try terminal.see("<ready>")
    for word in ["one", "two"] {
      terminal.type("\u{1A}")
      try terminal.see("Stopped")
      terminal.type("echo '<'shell'>'\n")
      try terminal.see("<shell>")
      terminal.type("fg\n")
      try terminal.see("sh reader\n")
      terminal.type("\(word)\n")
      try terminal.see("<got \(word)>")
    }
    // The end of the input ends the reader, and the terminal is the shell's again.
    terminal.type("\u{04}")
    terminal.type("echo \"<status $?>\"\n")
    try terminal.see("<status 0>")
    terminal.type("exit 3\n")
    #expect(try terminal.status() == 3)
  }

  /// Each new command has the terminal as the first had it.
  @Test func theTerminalAfterARestart() throws {
    let terminal = try start("run --watch --no-check", "sh -c 'echo \"<$A>\"; read x; echo \"<got $x>\"; exit 6'")
    try terminal.see("watched")
    try terminal.see("<1>")
    try terminal.write(".env", "A=2\n")
    try terminal.see("has changed")
    try terminal.see("<2>")
    terminal.type("word\n")
    try terminal.see("<got word>")
    #expect(try terminal.status() == 6)
  }
}
