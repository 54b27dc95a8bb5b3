import Synchronization
import Testing

@testable import Simulator

@Suite("The server against difficult clients")
struct ServerTests {
  private func serve(
    _ scenarios: String? = nil, limits: Limits = Limits(), log: (@Sendable (String) -> Void)? = nil
  ) throws -> SimulatorServer {
    let server = try SimulatorServer(scenarios: scenarios.map(ScenarioChoice.parse) ?? [], limits: limits, log: log)
    try server.start()
    return server
  }

  private static let chat = #"{"model":"m","messages":[{"role":"user","content":"hi"}]}"#

  @Test("Keep-alive, pipelining and HEAD")
  func keepAlive() throws {
    let server = try serve()
    defer { server.stop() }
    let client = Client(port: server.port)
    for _ in 0..<50 {
      client.send(Client.request("POST", "/openai/v1/chat/completions", body: Self.chat))
      #expect(client.receive().status == 200)
    }
    client.send(
      Client.request("HEAD", "/openai/v1/models")
        + Client.request("GET", "/openai/v1/x", headers: "Connection: close\r\n"))
    let both = client.receive(toEnd: true)
    #expect(both.text.contains("HTTP/1.1 404") && both.text.hasPrefix("HTTP/1.1 200"))
  }

  @Test("Chunked bodies, byte by byte, and permission to continue")
  func chunked() throws {
    let server = try serve()
    defer { server.stop() }
    let half = Self.chat.count / 2
    let parts = [Self.chat.prefix(half), Self.chat.dropFirst(half)]
    let body = parts.map { "\(String($0.utf8.count, radix: 16));x=y\r\n\($0)\r\n" }.joined() + "0\r\nTrailer: t\r\n\r\n"
    let client = Client(port: server.port)
    let head = "POST /openai/v1/chat/completions HTTP/1.1\r\nAuthorization: Bearer FAKE\r\n"
    for byte in Array("\(head)Transfer-Encoding: chunked\r\n\r\n\(body)".utf8) { client.send([byte]) }
    #expect(client.receive().status == 200)
    client.send("\(head)Expect: 100-continue\r\nContent-Length: \(Self.chat.utf8.count)\r\n\r\n")
    client.send(Self.chat)
    #expect(client.receive().text.hasPrefix("HTTP/1.1 100"))
  }

  @Test(
    "Hostile bytes get a status, and the server lives on",
    arguments: [
      ("\u{16}\u{3}\u{1}\u{2}hello", 400), ("BREW\r\n\r\n", 400), ("get / HTTP/1.1\r\n\r\n", 400),
      ("GET / HTTP/9.9\r\n\r\n", 505), ("GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nContent-Length: 9999999999\r\n\r\n", 413),
      ("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n", 413),
      ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400),
      ("GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 200_000), 431),
      ("GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 300) + "\r\n", 431),
      ("DELETE /openai/v1/models HTTP/1.1\r\n\r\n", 404), ("GET /nobody/at/home HTTP/1.1\r\n\r\n", 404),
      ("GET /%00%ff/..//../ HTTP/1.1\r\n\r\n", 404),
    ])
  func hostile(_ text: String, _ status: Int) throws {
    let server = try serve()
    defer { server.stop() }
    let client = Client(port: server.port)
    client.send(text)
    #expect(client.receive().status == status)
    let other = Client(port: server.port)
    other.send(Client.request("GET", "/openai/v1/models"))
    #expect(other.receive().status == 200)
  }

  @Test("A slow client is sent away, a half-closed one is answered")
  func slow() throws {
    var limits = Limits()
    limits.patience = 200
    let server = try serve(limits: limits)
    defer { server.stop() }
    let late = Client(port: server.port)
    late.send("GET / HTT")
    #expect(late.receive(toEnd: true).status == 408)
    let half = Client(port: server.port)
    half.send(Client.request("GET", "/openai/v1/models"))
    half.endInput()
    #expect(half.receive(toEnd: true).status == 200)
  }

  @Test("Two hundred connections at once, and a limit that makes the rest wait")
  func crowd() throws {
    var limits = Limits()
    limits.connections = 150
    limits.patience = 1_000
    let server = try serve(limits: limits)
    defer { server.stop() }
    let done = Atomic(0)
    var threads: [ServerThread] = []
    let port = server.port
    for _ in 0..<200 {
      threads.append(
        try ServerThread {
          let client = Client(port: port, seconds: 10)
          client.send(Client.request("GET", "/openai/v1/models", headers: "Connection: close\r\n"))
          if client.receive().status == 200 { done.add(1, ordering: .sequentiallyConsistent) }
        })
    }
    for thread in threads { thread.join() }
    #expect(done.load(ordering: .sequentiallyConsistent) == 200)
  }

  @Test("Cut, stall, silence, reset, another protocol, drip and delay")
  func paces() throws {
    let server = try serve(
      "openai=cut,groq=stall,gemini=timeout,mistral=reset,xai=not_http,deepseek=drip,moonshot=slow")
    defer { server.stop() }
    func get(_ path: String, seconds: Int = 1) -> Client.Received {
      let client = Client(port: server.port, seconds: seconds)
      client.send(Client.request("GET", path))
      return client.receive()
    }
    let cut = get("/openai/v1/models")
    #expect(cut.status == 200 && cut.body.utf8.count == 10 && !cut.isOpen)
    let stall = get("/groq/openai/v1/models")
    #expect(stall.status == 200 && stall.body.utf8.count == 10 && stall.isOpen)
    let silence = get("/gemini/v1beta/models")
    #expect(silence.text.isEmpty && silence.isOpen)
    #expect(get("/mistral/v1/models").isReset)
    #expect(get("/xai/v1/models").text.hasPrefix("SSH-"))
    let before = Socket.now()
    #expect(get("/deepseek/models", seconds: 3).status == 200)
    let dripped = Socket.now() - before
    #expect(dripped >= 500)
    #expect(get("/moonshot/v1/models", seconds: 5).status == 200)
    #expect(Socket.now() - before - dripped >= 2_900)
  }

  @Test("The log names no key, and a taken port is said")
  func log() throws {
    let lines = Mutex<[String]>([])
    let box = Lines(lines)
    let server = try serve(log: { box.add($0) })
    let client = Client(port: server.port)
    client.send(Client.request("GET", "/gemini/v1beta/models?key=FAKE-secret", key: "FAKE-other"))
    #expect(client.receive().status == 200)
    #expect(throws: SimulatorTrouble.self) { try SimulatorServer(port: server.port) }
    server.stop()
    server.stop()
    #expect(box.all == ["GET /gemini/v1beta/models 200"])
  }

  /// Lines that another thread writes.
  private final class Lines: Sendable {
    private let lines: Mutex<[String]>
    init(_ lines: consuming sending Mutex<[String]>) { self.lines = lines }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }
}
