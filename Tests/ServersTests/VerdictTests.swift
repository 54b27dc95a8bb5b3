import HTTP
import Testing

@testable import Servers

@Suite struct VerdictTests {
  let older = "OPENAI_API_KEY=" + SyntheticProc.olderKey
  let current = "OPENAI_API_KEY=" + SyntheticProc.currentKey
  let command = ["/usr/bin/python3", "/venv/bin/uvicorn", "main:app"]

  @Test func aServerOlderThanTheFileIsStale() throws {
    let proc = try SyntheticProc()
    proc.add(100, command + ["--reload"], start: 5000)
    let server = try proc.only()
    #expect(server.verdict == .stale && server.program == .uvicorn)
    #expect(server.evidence.contains(.startedBefore(file: proc.files[0].path, seconds: 5000)))
    #expect(server.evidence.contains(.reload(.code(option: "--reload"))))
    #expect(server.evidence.contains(.notInBlock(variables: ["OPENAI_API_KEY"])))
    #expect(server.ports == [ListeningPort(port: 8000, address: "127.0.0.1")])
    #expect(
      server.steps == [
        .kill(pid: 100, asUser: nil), .run(server.command, directory: proc.project),
        .lookFor(variable: "OPENAI_API_KEY", masked: "FAKE…"), .verify,
      ])
  }

  @Test func anExportedKeyIsProven() throws {
    let proc = try SyntheticProc()
    proc.add(90, ["-bash"], environ: [older], socket: nil)
    proc.add(95, parent: 90, ["make", "serve"], environ: [older], socket: nil)
    proc.add(100, parent: 95, command, start: 15_000, environ: [older, current], tty: 34819)
    let server = try proc.only()
    #expect(server.verdict == .otherKey)
    #expect(
      server.evidence.contains(
        .exportedKey(
          variable: "OPENAI_API_KEY", fingerprint: Secret(SyntheticProc.olderKey).fingerprint,
          expected: Secret(SyntheticProc.currentKey).fingerprint, origin: .ancestor(pid: 90, name: "-bash"))))
    #expect(server.supervision == .terminal(tty: "pts/3", foreground: true))
    #expect(server.steps.first == .removeExport(variable: "OPENAI_API_KEY"))
    #expect(server.steps.contains(.unset(variable: "OPENAI_API_KEY")))
    #expect(server.steps.contains(.interrupt(tty: "pts/3")))
  }

  @Test func theParentThatSetItIsNamed() throws {
    let proc = try SyntheticProc()
    proc.add(90, ["-bash"], socket: nil)
    proc.add(100, parent: 90, command, start: 15_000, environ: ["OPENAI_API_KEY="])
    let server = try proc.only()
    #expect(server.verdict == .otherKey)
    let origin = KeyOrigin.setBy(pid: 90, name: "-bash")
    #expect(server.evidence.contains(.exportedEmpty(variable: "OPENAI_API_KEY", origin: origin)))
  }

  @Test func youngerIsFreshAndNearIsUnknown() throws {
    for (start, verdict) in [
      (15_000.0, ServerVerdict.fresh), (10_001.5, .unknown), (9_998.5, .unknown), (9_990, .stale),
    ] {
      let proc = try SyntheticProc()
      proc.add(100, command, start: start)
      #expect(try proc.only().verdict == verdict, "\(start)")
    }
    let proc = try SyntheticProc()
    proc.add(100, command, start: 5000, environ: [current])
    #expect(try proc.only().verdict == .fresh)
  }

  @Test func aFilePutInPlaceLaterIsUnknown() throws {
    let proc = try SyntheticProc()
    proc.files[0].changed = 16_000
    proc.add(100, command, start: 15_000)
    let server = try proc.only()
    #expect(server.verdict == .unknown)
    #expect(server.evidence.contains(.filePlacedLater(file: proc.files[0].path, seconds: 1000)))
    #expect(server.steps.contains(.kill(pid: 100, asUser: nil)))
  }

  @Test func workersAreOneServerAndTheirKeyCounts() throws {
    let proc = try SyntheticProc()
    let spawn = ["/usr/bin/python3", "-c", "from multiprocessing.spawn import spawn_main", "--multiprocessing-fork"]
    proc.add(100, command + ["--reload", "--env-file", ".env"], start: 5000)
    proc.add(101, parent: 100, ["python3", "-c", "from multiprocessing.resource_tracker import main"], socket: nil)
    proc.add(102, parent: 100, spawn, start: 15_000, environ: [older])
    let server = try proc.only()
    #expect(server.pid == 100 && server.workers == [102] && server.verdict == .stale)
    #expect(
      server.evidence.contains(
        .workerHolds(
          variable: "OPENAI_API_KEY", pid: 102, fingerprint: Secret(SyntheticProc.olderKey).fingerprint)))
    // It is no export: nothing is to be removed.
    #expect(!server.steps.contains(.removeExport(variable: "OPENAI_API_KEY")))
  }

  @Test func aReloadedWorkerReadTheFileItself() throws {
    let spawn = ["/usr/bin/python3", "-c", "from multiprocessing.spawn import spawn_main", "--multiprocessing-fork"]
    let proc = try SyntheticProc()
    proc.add(100, command + ["--reload"], start: 5000)
    proc.add(102, parent: 100, spawn, start: 15_000)
    #expect(try proc.only().verdict == .fresh)
    let plain = try SyntheticProc()
    plain.add(100, ["python", "main.py"], start: 5000)
    plain.add(102, parent: 100, spawn, start: 15_000)
    let server = try plain.only()
    #expect(server.verdict == .unknown)
    #expect(server.evidence.contains(.workersStarted(pid: 102, secondsAfterFirst: 10_000)))
  }

  @Test func preloadedGunicornIsJudgedByItsMaster() throws {
    for (option, verdict) in [("--preload", ServerVerdict.unknown), ("--workers", .fresh)] {
      let proc = try SyntheticProc()
      let words = ["/usr/bin/python3", "/venv/bin/gunicorn", option, "app:app"]
      proc.add(100, words, start: 5000)
      proc.add(101, parent: 100, words, start: 15_000)
      #expect(try proc.only().verdict == verdict, "\(option)")
    }
  }

  @Test func throughAShellALauncherKeepsItsServer() throws {
    let proc = try SyntheticProc()
    proc.add(100, ["npm", "run", "dev"], start: 5000, socket: nil)
    proc.add(101, parent: 100, ["sh", "-c", "next dev"], socket: nil)
    proc.add(102, parent: 101, ["node", "/home/FAKE/app/node_modules/.bin/next", "dev"], start: 5001)
    let server = try proc.only()
    #expect(server.pid == 100 && server.workers == [102] && server.program == .next && server.verdict == .fresh)
    #expect(server.reload == .environmentFile(option: "next dev"))
  }

  @Test func aContainerIsUnknownWithAQuestion() throws {
    let proc = try SyntheticProc()
    let id = String(repeating: "ab", count: 32)
    proc.add(
      100, command + ["/home/FAKE/app/x"], cgroup: "0::/system.slice/docker-\(id).scope\n")
    let server = try proc.only()
    #expect(server.supervision == .container(id: id, runtime: .docker) && server.verdict == .unknown)
    #expect(server.evidence.contains(.otherFileSystem))
    let inquiry = Inquiry.inContainer(id: id, runtime: .docker, variable: "OPENAI_API_KEY")
    #expect(server.steps == [.inquire(inquiry)])
    #expect(
      inquiry.command
        == "docker exec abababababab sh -c 'printf %s \"$OPENAI_API_KEY\" | sha256sum | cut -c1-8'")
    let other = try SyntheticProc()
    other.add(100, command, environ: [older], cgroup: "0::/system.slice/docker-\(id).scope\n")
    let proven = try other.only()
    #expect(proven.verdict == .otherKey && proven.steps.contains(.composeUp))
    let foreign = try SyntheticProc()
    foreign.add(100, command, cgroup: "0::/system.slice/docker-\(id).scope\n", mount: "mnt:[2]")
    let result = foreign.survey()
    #expect(result.servers.isEmpty && result.unplaced.map(\.pid) == [100])
  }
}
