import HTTP
import Testing

@testable import Curl

/// Everything that can go wrong between two sockets, each on a real one.
@Suite struct FailureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let script: [Step]
    let cause: TransferError.Cause
    /// libcurl's words, as far as they stay the same from version to version.
    var words = ""
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "hangs up unasked", script: [], cause: .closed, words: "Empty reply from server"),
    Case(name: "hangs up", script: [.read], cause: .closed, words: "Empty reply from server"),
    Case(name: "resets", script: [.read, .reset], cause: .reset, words: "Connection reset by peer"),
    Case(
      name: "resets within the body",
      script: [.read, .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"), .reset],
      cause: .reset, words: "Connection reset by peer"),
    Case(
      name: "truncates", script: [.read, .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab")], cause: .truncated,
      words: "7 bytes"),
    Case(
      name: "truncates a chunk",
      script: [.read, .write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nab")],
      cause: .truncated, words: "transfer closed"),
    Case(
      name: "chunks badly", script: [.read, .write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab")],
      cause: .malformed, words: "chunk"),
    Case(
      name: "is no HTTP server", script: [.read, .write("SSH-2.0-OpenSSH_9.2p1\r\n")], cause: .foreign,
      words: "HTTP/0.9"),
    Case(
      name: "has a status that is none", script: [.read, .write("HTTP/1.1 abc OK\r\n\r\n")], cause: .malformed,
      words: "Unsupported HTTP"),
    Case(
      name: "has an unknown version", script: [.read, .write("HTTP/7.3 200 OK\r\n\r\n")], cause: .malformed,
      words: "Unsupported HTTP"),
    Case(
      name: "packs badly",
      script: [.read, .write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc")],
      cause: .malformed),
  ]

  @Test(arguments: cases) func isNamed(_ one: Case) throws {
    let server = ScriptedServer(scripts: [one.script])
    let error = try #require(send(Request(.get, server.url, limits: patient)).error)
    #expect(error.cause == one.cause)
    #expect(error.text.contains(one.words))
    #expect(error.code != 0)
    #expect(error.systemError == (one.cause == .reset ? 104 : nil))
    #expect(error.timings.total != nil)
  }

  @Test func readsWhatDrips() throws {
    let server = ScriptedServer(.read, .drip("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX-A: b\r\n\r\nslow"))
    let response = try send(Request(.get, server.url, limits: patient)).get()
    #expect(response.text == "slow" && response.headers["x-a"] == "b")
  }

  @Test func stopsAnAnswerOfAHundredMegabytes() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: \(100 << 20)\r\n\r\n"
    let server = ScriptedServer(.read, .write(head), .flood(100 << 20))
    var limits = patient
    limits.bytes = 1 << 20
    #expect(send(Request(.get, server.url, limits: limits)).cause == .tooLarge)
  }

  @Test func stopsHeadersWithoutEnd() throws {
    let line = "X-Filler: " + String(repeating: "y", count: 900) + "\r\n"
    let server = ScriptedServer(.read, .write("HTTP/1.1 200 OK\r\n" + String(repeating: line, count: 200)), .hang)
    var limits = patient
    limits.bytes = 64 << 10
    #expect(send(Request(.get, server.url, limits: limits)).cause == .tooLarge)
  }

  @Test func takesAnAnswerThatJustFits() throws {
    let body = String(repeating: "z", count: 1000)
    let server = ScriptedServer(.read, .answer(body))
    var limits = patient
    limits.bytes = 1000
    #expect(send(Request(.get, server.url, limits: limits)).response?.text == body)
    limits.bytes = 999
    #expect(send(Request(.get, server.url, limits: limits)).cause == .tooLarge)
  }

  @Test func nothingListens() throws {
    let (descriptor, port) = ScriptedServer.listen(backlog: 1)
    Wire(descriptor).close()
    let error = try #require(send(Request(.get, "http://127.0.0.1:\(port)/", limits: patient)).error)
    #expect(error.cause == .refused)
    #expect(error.systemError == 111)
    #expect(error.text.contains("127.0.0.1 port \(port)"))
  }

  /// The kernel refuses TCP to the broadcast address without sending anything.
  @Test func noWayLeadsThere() throws {
    let error = try #require(send(Request(.get, "http://255.255.255.255/", limits: patient)).error)
    #expect(error.cause == .unreachable)
    #expect(error.systemError == 101)
  }

  /// A label of 64 characters cannot be put into a DNS question (RFC 1035 §2.3.4): the resolver gives up by itself.
  @Test func theNameHasNoAddress() throws {
    let name = String(repeating: "a", count: 64) + ".test"
    let error = try #require(send(Request(.get, "http://\(name)/", limits: patient)).error)
    #expect(error.cause == .resolve)
    #expect(error.text == "Could not resolve host: \(name)")
  }

  @Test(arguments: [
    "", "api.example/v1", "htps://api.example/", "ftp://127.0.0.1/", "file:///etc/passwd", "https://",
    "https://api example/", "http://127.0.0.1:70000/", "http://127.0.0.1:1\0/", "https://[::1/",
  ]) func theURLCannotBeUsed(_ url: String) throws {
    let error = try #require(send(Request(.get, url, limits: patient)).error)
    #expect(error.cause == .unusable)
    #expect(error.text.hasPrefix("The URL cannot be used: "))
  }

  @Test(arguments: [("X-A", "b\r\nX-Evil: 1"), ("X-A", "b\0"), ("X A", "b"), ("", "b"), ("X-A:", "b")])
  func theHeaderCannotBeSent(_ name: String, _ value: String) throws {
    let server = ScriptedServer(.read, .answer())
    let asHeader = Request(.get, server.url, headers: Fields([.init(name, value)]), limits: patient)
    let asCredential = Request(.get, server.url, credentials: [.header(name, Secret(value))], limits: patient)
    for request in [asHeader, asCredential] {
      let error = try #require(send(request).error)
      #expect(error.cause == .unusableHeader)
      #expect(!error.text.contains("Evil"))
    }
    #expect(server.connections == 0)
  }
}
