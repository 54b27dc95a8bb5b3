import Glibc
import HTTP
import Testing

@testable import Servers

/// Real servers, started and looked at through the real /proc.
@Suite(.serialized) struct RealProcessTests {
  /// Prints its port, forks workers if asked, and waits.
  static let source = """
    import os, socket, sys, time
    s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen()
    for _ in range(int(sys.argv[1])):
        if os.fork() == 0: time.sleep(60); os._exit(0)
    print(s.getsockname()[1], flush=True)
    time.sleep(60)
    """
  static let key = "FAKE-real-key-0000000000000000000000"
  static let python = "/usr/bin/python3"

  /// A project whose `.env` changed `ago` seconds before now; negative for after now.
  func project(changed ago: Int = 100) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    folder.write("main.py", RealProcessTests.source)
    folder.write(".env", "OPENAI_API_KEY=" + RealProcessTests.key)
    run(["touch", "-d", "\(ago) seconds ago", folder.path + "/.env"])
    run(["chmod", "-R", "a+rX", folder.path])
    return folder
  }

  func survey(_ folder: TemporaryFolder) throws -> ServerSurvey {
    var file = try #require(EnvironmentFile(at: folder.path + "/.env"))
    file.changed = nil
    let secret = Secret(RealProcessTests.key)
    let key = ExpectedKey(variable: "OPENAI_API_KEY", fingerprint: secret.fingerprint, masked: secret.masked)
    return ServerSurvey(project: folder.path, files: [file], keys: [key], redact: { $0 })
  }

  @Test func verdictsOfLivingServers() throws {
    for (ago, value, verdict) in [
      (100, nil, ServerVerdict.fresh), (-100, nil, .stale), (0, nil, .unknown),
      (100, "FAKE-other", .otherKey), (-100, "", .otherKey), (-100, RealProcessTests.key, .fresh),
    ] as [(Int, String?, ServerVerdict)] {
      let folder = try project(changed: ago)
      let environment = [Child.path] + (value.map { ["OPENAI_API_KEY=" + $0] } ?? [])
      let child = try #require(
        Child([RealProcessTests.python, "main.py", "2"], environment: environment, directory: folder.path))
      let port = try #require(UInt16(child.line()))
      let result = try survey(folder).run()
      let server = try #require(result.owners(of: port).first)
      #expect(result.servers.count == 1 && server.pid == child.pid && server.workers.count == 2)
      #expect(server.verdict == verdict, "\(ago) \(value ?? "–")")
      #expect(abs(server.started.seconds - ClockReading.now().wall) < 5)
      #expect(server.directory == folder.path && server.command.words == [RealProcessTests.python, "main.py", "2"])
      #expect(!"\(result)".contains("FAKE-other") && !"\(result)".contains(RealProcessTests.key))
    }
  }

  @Test func severalServersAndTheOwnerOfThePort() throws {
    let folder = try project(changed: -100)
    let words = [RealProcessTests.python, "main.py", "0"]
    let first = try #require(Child(words, directory: folder.path))
    let second = try #require(Child(words, directory: folder.path))
    let port = try #require(UInt16(second.line()))
    _ = first.line()
    let result = try survey(folder).run()
    #expect(Set(result.servers.map(\.pid)) == [first.pid, second.pid])
    #expect(result.owners(of: port).map(\.pid) == [second.pid])
  }

  @Test(.enabled(if: geteuid() == 0, "needs root to become someone else"))
  func anotherUserIsReadButNotDescribed() throws {
    let folder = try project()
    let child = try #require(
      Child(
        ["setpriv", "--reuid", "65534", "--clear-groups", RealProcessTests.python, "main.py", "0"],
        environment: [Child.path, "OPENAI_API_KEY=SENTINEL-of-another"], directory: folder.path))
    _ = child.line()
    let server = try #require(try survey(folder).run().servers.first)
    #expect(server.user == 65534 && server.verdict == .otherKey)
    let fingerprint = Secret("SENTINEL-of-another").fingerprint
    #expect(!"\(server)".contains(fingerprint) && !"\(server)".contains("SENTINEL"))
    #expect(server.steps.contains(.kill(pid: child.pid, asUser: 65534)))
  }

  static let mayUnshare = run(["unshare", "-mpf", "--mount-proc", "echo", "ok"]) == "ok\n"

  @Test(.enabled(if: mayUnshare, "namespaces cannot be made here"))
  func aServerInNamespacesOfItsOwn() throws {
    let folder = try project(changed: -100)
    let child = try #require(
      Child(
        ["unshare", "-mpf", "--mount-proc", RealProcessTests.python, "main.py", "0"], directory: folder.path))
    let port = try #require(UInt16(child.line()))
    let server = try #require(try survey(folder).run().owners(of: port).first)
    #expect(server.verdict == .stale && server.pid != child.pid)
    kill(server.pid, SIGKILL)
  }

  @Test(.enabled(if: mayUnshare, "namespaces cannot be made here"))
  func theSameFileAtAnotherPath() throws {
    let folder = try project(changed: -100)
    let other = try TemporaryFolder()
    let script =
      "mount --bind \(folder.path) \(other.path) && cd \(other.path) && exec \(RealProcessTests.python) main.py 0"
    let child = try #require(Child(["unshare", "-m", "sh", "-c", script]))
    #expect(UInt16(child.line()) != nil)
    var search = try survey(folder)
    let server = try #require(search.run().servers.first)
    #expect(server.verdict == .stale && server.directory == other.path)
    search.project = "/nowhere/FAKE"
    search.files = []
    #expect(!search.run().servers.contains { $0.pid == child.pid })
  }

  @Test func processesThatEndMeanwhile() throws {
    let folder = try project()
    let child = try #require(
      Child(
        ["sh", "-c", "i=0; while [ $i -lt 3000 ]; do \(RealProcessTests.python) -V >/dev/null & i=$((i+1)); done"],
        directory: folder.path))
    let search = try survey(folder)
    for _ in 0..<30 { #expect(search.run().servers.isEmpty) }
    _ = child
  }
}
