internal import Doctor
internal import Servers

/// What `servers` says in English.
struct EnglishServerWords: ServerWords {
  var none: String { "No running server uses this project." }

  func verdict(_ verdict: ServerVerdict) -> String {
    switch verdict {
    case .otherKey: "Another key, proven:"
    case .stale: "An old key, very likely:"
    case .fresh: "Up to date"
    case .unknown: "Cannot be told:"
    }
  }

  func head(_ server: Server) -> String {
    let ports = server.ports.map { String($0.port) }
    let port = ports.isEmpty ? "" : ", port \(ports.joined(separator: ", "))"
    let workers =
      server.workers.isEmpty ? "" : ", \(server.workers.count) worker\(server.workers.count == 1 ? "" : "s")"
    return "\(server.program.name) (pid \(server.pid)\(port)\(workers)\(supervision(server.supervision)))"
  }

  private func supervision(_ supervision: Supervision) -> String {
    switch supervision {
    case .systemd(let unit, _): ", service `\(Harmless.line(unit))`"
    case .container(let id, let runtime): ", \(runtime.rawValue) container \(Harmless.line(String(id.prefix(12))))"
    case .pm2(let name): ", pm2\(name.map { " `\(Harmless.line($0))`" } ?? "")"
    case .supervisor(let program): ", supervisor\(program.map { " `\(Harmless.line($0))`" } ?? "")"
    case .watch(let pid): ", kept by `webox-doctor run --watch` (pid \(pid))"
    case .terminal(let tty, _): ", terminal \(Harmless.line(tty))"
    case .other: ""
    }
  }

  func evidence(_ evidence: ServerEvidence) -> String {
    switch evidence {
    case .exportedKey(let variable, let fingerprint, let expected, let origin):
      "It was started with `\(variable)` exported\(fingerprint.map { ", fingerprint \($0)" } ?? "")\(self.origin(origin)); the one in `.env` has the fingerprint \(expected)."
    case .exportedEmpty(let variable, let origin):
      "It was started with `\(variable)` exported empty\(self.origin(origin)): it hides the one in `.env`."
    case .exportedSame(let variable): "It was started with the same `\(variable)` as `.env`."
    case .workerHolds(let variable, let pid, _):
      "Its worker \(pid) holds another `\(variable)` than `.env`: it was read at the start."
    case .notInBlock(let variables):
      "`\(variables.joined(separator: "`, `"))` was not exported when it started: what the program read afterwards cannot be seen from here."
    case .startedBefore(let file, let seconds):
      "It has run for longer: `\(file)` changed \(duration(seconds)) after it started."
    case .startedAfter(let file, let seconds): "It started \(duration(seconds)) after `\(file)` last changed."
    case .startedAround(let file, _): "It started just as `\(file)` changed: the order cannot be seen."
    case .filePlacedLater(let file, _): "`\(file)` was put in place or altered after it started, whatever its date."
    case .reload(.none): "It does not start anew by itself."
    case .reload(.code(let option)): "`\(Harmless.line(option))` watches code, not `.env`."
    case .reload(.environmentFile(let option)): "`\(Harmless.line(option))` reads `.env` again."
    case .workersStarted(_, let seconds): "Its workers started \(duration(seconds)) after it."
    case .blockUnreadable(let user): "It belongs to user \(user): its environment cannot be read."
    case .directoryUnreadable(let user): "It belongs to user \(user): its folder cannot be read."
    case .otherFileSystem: "It lives in another file system: its `.env` need not be this one."
    case .sameFile: "It sees the same `.env` file."
    case .noFile: "There is no `.env` file to compare with."
    }
  }

  private func origin(_ origin: KeyOrigin) -> String {
    switch origin {
    case .ancestor(let pid, let name): ", which came from `\(Harmless.line(name))` (pid \(pid))"
    case .setBy(let pid, let name): ", set in or by `\(Harmless.line(name))` (pid \(pid))"
    case .unknown: ""
    }
  }

  func exporter(_ exporter: Exporter) -> String {
    "`\(exporter.variable)` is set here: `\(Harmless.line(exporter.file)):\(exporter.line)`."
  }

  var whatHides: String { "What wins over the file" }

  func hiding(_ exporter: Exporter) -> String {
    let value =
      switch exporter.value {
      case .literal(let masked, _): "`\(exporter.variable)` = \(Harmless.code(masked))"
      case .empty: "`\(exporter.variable)`, empty"
      case .computed, .passedOn: "`\(exporter.variable)`, computed"
      }
    let (scope, remedy) =
      switch exporter.kind {
      case .shell: ("in every new terminal", "Take this line away, then open a new terminal.")
      case .session: ("in every session", "Take this line away, then log in again.")
      case .systemd(let unit):
        (
          "for the service `\(Harmless.line(unit))`",
          "Take this line away, then `systemctl daemon-reload` and \(restart(unit))."
        )
      case .systemdFile(let unit):
        (
          "read by the service `\(Harmless.line(unit))` (`EnvironmentFile=`)",
          "Put the new value there, then \(restart(unit))."
        )
      case .compose:
        (
          "for the container, where `environment:` wins over `env_file:`",
          "Take this line away, then `docker compose up -d`."
        )
      case .composeFile:
        ("for the container, through `env_file:`", "Put the new value there, then `docker compose up -d`.")
      case .dockerfile: ("in the image", "Take this line away, then build the image anew.")
      case .supervisor:
        (
          "for the programs of supervisord",
          "Take it away, then ask whoever runs supervisord to read its configuration again."
        )
      }
    return "\(exporter.place): \(value), \(scope). \(remedy)"
  }

  private func restart(_ unit: String) -> String {
    Harmless.code("systemctl restart \(CommandWords(words: [unit]).quoted)")
  }

  func untraced(_ variable: String) -> String {
    "`\(variable)` is exported in this terminal, and no start-up file that was read gives it this value: it was typed here, or comes from the program that opened it (IDE, CI, container). `unset \(variable)`, then restart the server from here."
  }

  func watch(_ command: CommandWords) -> (text: String, command: String?) {
    (
      "So that it does not happen again, start it with `run --watch`, which restarts it whenever `.env` changes:",
      command.watched
    )
  }

  func runningServers(_ count: Int) -> String {
    count == 1
      ? "What blocks: a running server does not have the key of this file"
      : "What blocks: \(count) running servers do not have the key of this file"
  }

  var howToRestart: String { "How to restart them: `webox-doctor servers`" }
  var inTheDemo: String {
    "429, yet the test works? The server has the old key: `webox-doctor servers`"
  }

  var mayBeTheServer: String {
    "If the error comes from such a server, another key in `.env` is not enough: it keeps the one of its start. `webox-doctor servers` says how to start it anew."
  }

  func step(_ step: RestartStep) -> (text: String, command: String?) {
    switch step {
    case .removeExport(let variable):
      ("First take away the export of `\(variable)`: a restart from the same place would pick it up again.", nil)
    case .unset(let variable):
      ("In this terminal, which keeps the variable (or open a new one):", "unset \(variable)")
    case .interrupt(let tty): ("In its terminal (\(Harmless.line(tty))), press Ctrl+C.", nil)
    case .kill(let pid, let user):
      ("Stop this one, and only this one:", user.map { "sudo -u '#\($0)' kill \(pid)" } ?? "kill \(pid)")
    case .run(let command, let directory):
      (
        "Start it again\(directory.map { " from \(Harmless.code($0))" } ?? "")"
          + (command.isMasked ? ", your own values in the place of each `…`, which stands for what is secret:" : ":"),
        Harmless.line(command.quoted)
      )
    case .systemctlReload(let user):
      ("Have the unit read again:", user ? "systemctl --user daemon-reload" : "sudo systemctl daemon-reload")
    case .systemctlRestart(let unit, let user):
      (
        "Restart the service:",
        (user ? "systemctl --user restart " : "sudo systemctl restart ") + CommandWords(words: [unit]).quoted
      )
    case .composeUp:
      ("Create the container anew: `docker compose restart` would keep the old value.", "docker compose up -d")
    case .recreate(_, let runtime):
      ("Started by hand, the container is made anew with its own `\(runtime.rawValue) run` command.", nil)
    case .pm2Restart(let name):
      ("Restart it with its new environment:", "pm2 restart \(CommandWords(words: [name]).quoted) --update-env")
    case .supervisorRestart(let program):
      ("Restart the program:", "supervisorctl restart \(CommandWords(words: [program]).quoted)")
    case .askSupervisor(let inherits):
      (
        inherits
          ? "Its value comes from supervisord, which other programs share: ask whoever runs it to take the value away there, and to start this program again, alone."
          : "supervisord keeps it running under a name that cannot be seen from here: ask whoever runs it to start this program again, alone.",
        nil
      )
    case .askOwner: ("Stop it and start it the way it was started: that cannot be seen from here.", nil)
    case .lookFor(let variable, let masked):
      ("If the application logs its key at the start (few do), it must be `\(variable)` = `\(masked)`.", nil)
    case .verify: ("Then see whether it is up to date:", "webox-doctor servers")
    case .mendFile:
      (
        "`run --watch` did not take over the new values: mend `.env`, and it restarts the server. To see what is wrong:",
        "webox-doctor check"
      )
    case .inquire(let inquiry): ("To find out:", inquiry.command)
    }
  }

  func unplaced(_ servers: [UnplacedServer]) -> String {
    let list = servers.prefix(8).map { "\($0.program.name) (pid \($0.pid))" }.joined(separator: ", ")
    return "Servers whose folder cannot be read, perhaps yours: \(list). To find out: `sudo webox-doctor servers`."
  }

  func vantage(_ vantage: Vantage) -> String {
    let place =
      switch vantage.place {
      case .linux: "Seen from here: this Linux only, no other machine and not the inside of another container."
      case .wsl: "Seen from here: this Linux inside Windows, not the servers on the Windows side."
      case .container: "Seen from here: this container only, neither the host nor other containers."
      }
    return vantage.unreadable > 0 ? "\(place) \(vantage.unreadable) processes could not be read." : place
  }

  private func duration(_ seconds: Double) -> String { English().duration(seconds.rounded()) }
}
