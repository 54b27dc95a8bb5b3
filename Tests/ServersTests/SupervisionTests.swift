import Testing

@testable import Servers

@Suite struct SupervisionTests {
  let command = ["python3", "-m", "uvicorn", "main:app"]
  let older = "OPENAI_API_KEY=" + SyntheticProc.olderKey

  @Test func systemdUnitsAreNamed() throws {
    for (group, user) in [
      ("0::/system.slice/web.service\n", false),
      ("0::/user.slice/user-1000.slice/user@1000.service/app.slice/web.service\n", true),
    ] {
      let proc = try SyntheticProc()
      proc.add(100, command, environ: [older], cgroup: group)
      let server = try proc.only()
      #expect(server.supervision == .systemd(unit: "web.service", user: user))
      #expect(
        server.steps.prefix(3) == [
          .removeExport(variable: "OPENAI_API_KEY"), .systemctlReload(user: user),
          .systemctlRestart(unit: "web.service", user: user),
        ])
    }
    let session = "0::/user.slice/user-1000.slice/user@1000.service/app.slice/vte-spawn-1.scope\n"
    #expect(ControlGroup(session).unit == nil)
    #expect(ControlGroup("0::/system.slice/web.service/session-3.scope\n").unit == nil)
  }

  @Test func keepersAmongTheParents() throws {
    let proc = try SyntheticProc()
    proc.add(50, ["PM2 v5.3.0: God Daemon (/home/FAKE/.pm2)"], socket: nil)
    proc.add(100, parent: 50, ["node", "server.js"], environ: ["name=web", "pm_id=0"])
    let server = try proc.only()
    #expect(server.supervision == .pm2(name: "web"))
    #expect(server.steps.first == .pm2Restart(name: "web"))

    let other = try SyntheticProc()
    other.add(50, ["/usr/bin/python3", "/usr/bin/supervisord", "-n"], socket: nil)
    other.add(100, parent: 50, command, environ: ["SUPERVISOR_PROCESS_NAME=web", "SUPERVISOR_GROUP_NAME=all"])
    let supervised = try other.only()
    #expect(supervised.pid == 100 && supervised.supervision == .supervisor(program: "all:web"))
    #expect(supervised.steps.first == .supervisorRestart(program: "all:web"))
  }

  /// Without a name, or for a value that supervisord itself has, any command would end what belongs to others.
  @Test func supervisordIsLeftToItsOwner() throws {
    for (marks, isHidden) in [([], false), (["SUPERVISOR_PROCESS_NAME=web"], true)] {
      let proc = try SyntheticProc()
      proc.add(50, ["/usr/bin/python3", "/usr/bin/supervisord", "-n"], socket: nil)
      proc.add(100, parent: 50, command, environ: marks + (isHidden ? [older] : []))
      let steps = try proc.only().steps
      #expect(steps.contains(.askSupervisor(inherits: isHidden)))
      #expect(!steps.contains { if case .supervisorRestart = $0 { true } else { false } })
    }
  }

  /// They read no `.env`: a key that changes there is none of their business.
  @Test(
    arguments: [
      "python3 -m http.server 0 --bind 127.0.0.1", "python -u -m http.server", "/usr/bin/pypy3 -m SimpleHTTPServer",
      "node /home/FAKE/app/node_modules/.bin/serve -l 3000", "node /usr/lib/node_modules/serve/build/main.js",
      "npx serve", "npx -y serve@14 dist",
    ])
  func plainFileServersAreNone(_ words: String) throws {
    let proc = try SyntheticProc()
    proc.add(100, words.split(separator: " ").map { String($0) })
    #expect(proc.survey().servers.isEmpty)
    let titled = try SyntheticProc()
    titled.add(100, ["npm exec serve"])
    #expect(titled.survey().servers.isEmpty)
  }

  @Test(
    arguments: [
      "python3 main.py -m http.server", "python3 -m uvicorn http.server:app", "node serve.js", "node serve", "./serve",
      "npm run serve", "npx next dev", "php -S 127.0.0.1:8000",
    ])
  func othersOfThatNameAreServers(_ words: String) throws {
    let proc = try SyntheticProc()
    proc.add(100, words.split(separator: " ").map { String($0) })
    #expect(try proc.only().pid == 100)
  }

  /// Whoever makes a container chooses its name.
  @Test func aNameIsNoCommand() {
    let id = ControlGroup("0::/lxc.payload.$(touch${IFS}x)/init.scope").container?.id ?? ""
    #expect(id == "$(touch${IFS}x)")
    let command = Inquiry.inContainer(id: id, runtime: .lxc, variable: "K").command
    #expect(command.hasPrefix("lxc exec '$(touch${IFS}x)' -- sh -c "))
  }

  @Test func containerNames() {
    let id = String(repeating: "0f", count: 32)
    for (group, runtime) in [
      ("0::/docker/\(id)", ContainerRuntime.docker), ("12:memory:/docker/\(id)\n0::/", .docker),
      ("0::/machine.slice/libpod-\(id).scope/container", .podman),
      ("0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-\(id).scope", .kubernetes),
    ] {
      #expect(ControlGroup(group).container?.id == id, "\(group)")
      #expect(ControlGroup(group).container?.runtime == runtime, "\(group)")
    }
    #expect(ControlGroup("0::/lxc.payload.web/init.scope").container?.id == "web")
    #expect(ControlGroup("0::/user.slice/session-3.scope").container == nil)
  }

  @Test func vantages() throws {
    let proc = try SyntheticProc()
    #expect(proc.survey().vantage.place == .linux)
    proc.write("sys/kernel/osrelease", "5.15.1-microsoft-standard-WSL2\n")
    #expect(proc.survey().vantage.place == .wsl(version: 2))
    proc.write("sys/kernel/osrelease", "4.4.0-19041-Microsoft\n")
    #expect(proc.survey().vantage.place == .wsl(version: 1))
    proc.write(".dockerenv", "")
    #expect(proc.survey().vantage.place == .container(.docker))
    #expect(Vantage.hidepid("1 2 0:3 / /proc rw - proc proc rw,hidepid=2") == 2)
    #expect(Vantage.hidepid("1 2 0:3 / /proc rw - proc proc rw,hidepid=invisible") == 2)
    #expect(Vantage.hidepid("1 2 0:3 / /x rw - proc proc rw,hidepid=2") == 0)
  }

  @Test func aPublishedPortOfACompose() throws {
    let project = try TemporaryFolder()
    project.write("compose.yaml", "services:\n")
    let proc = try SyntheticProc()
    let words = ["/usr/bin/docker-proxy", "-proto", "tcp", "-host-ip", "0.0.0.0", "-host-port", "8080"]
    proc.add(100, words, cwd: nil, socket: nil)
    #expect(proc.survey().servers.isEmpty)
    let result = ServerSurvey(
      project: project.path, files: proc.files, keys: proc.keys,
      clocks: ClockReading(wall: 20_000, sinceBoot: 20_000, ticksPerSecond: 100), proc: proc.folder.path,
      root: proc.folder.path, redact: { $0 }
    ).run()
    #expect(result.owners(of: 8080).map(\.verdict) == [.unknown])
    #expect(result.servers.first?.steps.first == .inquire(.publishedPort(8080)))
  }
}
