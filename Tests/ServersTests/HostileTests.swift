import Testing

@testable import Servers

@Suite struct HostileTests {
  @Test func whatIsNoServerChangesNothing() throws {
    let proc = try SyntheticProc()
    proc.add(10, ["uvicorn", "main:app"], state: "Z")
    proc.add(11, ["uvicorn", "main:app"], flags: 0x20_0000)
    proc.add(12, [])
    proc.add(13, ["python", "test.py"], socket: nil)
    proc.add(14, ["uvicorn", "main:app"], cwd: "/home/FAKE/application")
    proc.add(15, ["vim", "main.py"], socket: nil)
    proc.write("16/cmdline", "uvicorn\0main:app\0")
    proc.write("17/stat", "17 (uvicorn")
    proc.write("17/cmdline", "uvicorn\0")
    proc.add(18, ["uvicorn", "main:app"], name: "a) S 1 (\n b")
    let result = proc.survey()
    #expect(result.servers.map(\.pid) == [18])
    #expect(result.vantage.processes == 9)
    #expect(try proc.only().started.seconds == 5000)
  }

  @Test func anyProgramThatListensInsideIsListed() throws {
    let proc = try SyntheticProc()
    proc.add(10, ["./target/debug/web"])
    #expect(try proc.only().program == .other("web"))
  }

  @Test func commandLinesAreMaskedAndTame() throws {
    let proc = try SyntheticProc()
    let key = SyntheticProc.olderKey
    proc.add(
      10, ["uvicorn", "a\n\u{1B}[31mb", "--api-key", "SENTINEL-1", "--token=SENTINEL-2", "x" + key, "it's"],
      environ: ["OPENAI_API_KEY=" + key])
    let server = try proc.only()
    let text = server.command.quoted
    #expect(text.hasPrefix("uvicorn $'a\\n\\x1b[31mb' --api-key '…' '--token=…' "))
    #expect(text.hasSuffix(" 'it'\\''s'"))
    #expect(server.command.isMasked && !server.command.isRenamed)
    #expect(!"\(server)".contains("SENTINEL") && !"\(server)".contains(key))
    #expect(CommandWords(raw: ["gunicorn: master [app]"], secrets: [], redact: { $0 }).isRenamed)
  }

  @Test func anotherUsersKeyIsComparedNotDescribed() throws {
    let proc = try SyntheticProc()
    proc.add(10, ["uvicorn", "main:app"], environ: ["OPENAI_API_KEY=" + SyntheticProc.olderKey])
    let result = ServerSurvey(
      project: proc.project, files: proc.files, keys: proc.keys,
      clocks: ClockReading(wall: 20_000, sinceBoot: 20_000, ticksPerSecond: 100), user: 4_000_000,
      proc: proc.folder.path, root: proc.folder.path, redact: { $0 }
    ).run()
    let server = try #require(result.servers.first)
    #expect(server.verdict == .otherKey)
    let told = server.evidence.contains { item in
      if case .exportedKey(_, .some, _, _) = item { return true }
      return false
    }
    #expect(!told)
    #expect(server.steps.contains { if case .kill(10, .some) = $0 { true } else { false } })
  }

  @Test func anUnreadableBlockIsSaid() throws {
    let proc = try SyntheticProc()
    proc.add(10, ["uvicorn", "main:app"], start: 15_000)
    run(["rm", proc.folder.path + "/10/environ"])
    let server = try proc.only()
    #expect(server.verdict == .unknown)
    #expect(server.evidence.contains(.blockUnreadable(user: server.user)))
    #expect(server.steps == [.inquire(.asUser(server.user))])
    #expect(Inquiry.asUser(0).command == "sudo webox-doctor servers")
  }

  @Test func addressesOfBothFamilies() {
    let table = """
        sl
       0: 00000000000000000000000000000000:1F40 0:0 0A 0:0 0:0 0 0 0 1 1
       1: 00000000000000000000000001000000:1F41 0:0 0A 0:0 0:0 0 0 0 2 1
       2: 0000000000000000FFFF00000100007F:1F42 0:0 0A 0:0 0:0 0 0 0 3 1
       3: B80D0120000000000000000001000000:1F43 0:0 0A 0:0 0:0 0 0 0 4 1
       4: 0100007F:1F44 0:0 01 0:0 0:0 0 0 0 5 1
      """
    let ports = ListeningSockets(tcp: [], tcp6: Array(table.utf8)).ports
    #expect(ports.count == 4)
    #expect(ports[1]?.address == "::" && ports[2]?.address == "::1" && ports[3]?.address == "127.0.0.1")
    #expect(ports[4] == ListeningPort(port: 8003, address: "2001:db8::1"))
  }

  @Test func aMissingTableIsSurvived() {
    let result = ServerSurvey(project: "/", files: [], keys: [], proc: "/nowhere/FAKE", redact: { $0 }).run()
    #expect(result.vantage.isBlind && result.servers.isEmpty)
  }
}
