import HTTP
import Synchronization
import Testing

@testable import Curl

@Suite struct AnswerTests {
  @Test func bringsStatusHeadersBodyAndTheFactsOfTheWay() throws {
    let server = ScriptedServer(.read, .answer("{\"ok\":true}", status: "402 Payment Required", headers: "X-Id: 7\r\n"))
    let response = try send(Request(.get, server.url + "v1/models?x=1", limits: patient)).get()
    #expect(response.status == 402)
    #expect(response.text == "{\"ok\":true}")
    #expect(response.headers["x-id"] == "7")
    #expect(response.version == "1.1")
    #expect(response.remote == "127.0.0.1:\(server.port)")
    #expect(response.tls == nil && response.certificate == nil && response.proxy == nil)
    #expect(response.timings.dns != nil && response.timings.connect != nil && response.timings.tls == nil)
    #expect(response.timings.firstByte != nil && response.timings.total != nil)
    #expect(server.received.hasPrefix("GET /v1/models?x=1 HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n"))
    #expect(server.received.contains("\r\nUser-Agent: webox-doctor\r\n"))
  }

  @Test func sendsBodyAndHeadersByteForByte() throws {
    let server = ScriptedServer(.read, .answer())
    var request = Request(.post, server.url, headers: ["X-Empty": "", "X-Note": "é ü"], body: Array("a\0b\r\n".utf8))
    request.credentials = [.bearer(Secret("sk-proj-sentinel")), .header("x-api-key", Secret("other-sentinel"))]
    #expect(send(request).response?.status == 200)
    let received = server.received
    #expect(received.hasPrefix("POST / HTTP/1.1\r\n"))
    #expect(received.contains("\r\nAuthorization: Bearer sk-proj-sentinel\r\nx-api-key: other-sentinel\r\n"))
    #expect(received.contains("\r\nX-Empty:\r\nX-Note: é ü\r\n"))
    #expect(received.contains("\r\nContent-Length: 5\r\n") && received.hasSuffix("\r\n\r\na\0b\r\n"))
    #expect(!received.contains("Content-Type"))
  }

  @Test func postsAnEmptyBodyAndOneOfTwoMegabytes() throws {
    let server = ScriptedServer(.read, .answer())
    #expect(send(Request(.post, server.url)).response?.status == 200)
    #expect(server.received.contains("Content-Length: 0\r\n"))

    let other = ScriptedServer(.read, .answer())
    let body = [UInt8](repeating: UInt8(ascii: "b"), count: 2 << 20)
    #expect(send(Request(.post, other.url, body: body)).response?.status == 200)
    #expect(other.received.utf8.count > 2 << 20 && !other.received.contains("Expect"))
  }

  @Test func readsEveryHeaderOfManyInOrder() throws {
    let many = (0..<1000).map { "X-Line: \($0)\r\n" }.joined()
    let server = ScriptedServer(.read, .answer("ok", headers: many))
    let response = try send(Request(.get, server.url, limits: patient)).get()
    #expect(response.headers.all("x-line") == (0..<1000).map(String.init))
    #expect(response.text == "ok")
  }

  @Test func forgetsInterimAnswersAndKeepsTrailers() throws {
    let server = ScriptedServer(
      .read, .write("HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\nHTTP/1.1 200 OK\r\n"),
      .write("Transfer-Encoding: chunked\r\nTrailer: X-Late\r\n\r\n2\r\nok\r\n0\r\nX-Late: 2\r\n\r\n"))
    let response = try send(Request(.get, server.url, limits: patient)).get()
    #expect(response.status == 200 && response.text == "ok")
    #expect(response.headers["X-Early"] == nil)
    #expect(response.headers["X-Late"] == "2")
  }

  @Test func followsNoRedirect() throws {
    let elsewhere = ScriptedServer(.read, .answer("wrong"))
    let server = ScriptedServer(.read, .answer(status: "302 Found", headers: "Location: \(elsewhere.url)\r\n"))
    let response = try send(Request(.get, server.url, limits: patient)).get()
    #expect(response.status == 302 && response.headers["location"] == elsewhere.url)
    #expect(elsewhere.connections == 0)
  }

  @Test func unpacksWhatIsPacked() throws {
    // `printf ok | gzip -n`
    let packed: [UInt8] = [
      0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0xcb, 0xcf, 0x06, 0, 0x47, 0xdd, 0xdc, 0x79, 0x02, 0, 0, 0,
    ]
    let server = ScriptedServer(
      .read, .write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"),
      .bytes(packed))
    #expect(try send(Request(.get, server.url, limits: patient)).get().text == "ok")
  }

  @Test func resultsStandInTheOrderOfTheRequests() throws {
    // The first is held back until all the others have answered: not one thread could do that one by one.
    let rest = (1..<8).map { number in ScriptedServer(.read, .answer("\(number)")) }
    let first = Latch()
    let slow = ScriptedServer(.read, .wait(first), .answer("0"))
    let requests = ([slow] + rest).map { Request(.get, $0.url, limits: patient) }
    var order: [Int] = []
    let results = Exchange(environment: [:]).send(requests) { index, result in
      order.append(index)
      #expect(result.response?.text == "\(index)")
      if order.count == rest.count { first.open() }
    }
    #expect(results.map { $0.response?.text } == (0..<8).map(String.init))
    #expect(order.last == 0 && order.sorted() == Array(0..<8))
  }

  @Test func oneBadRequestSpoilsNoOther() throws {
    let server = ScriptedServer(.read, .answer("fine"))
    let results = send([
      Request(.get, "htps://typo.example/"), Request(.get, server.url, limits: patient),
      Request(.get, "api.example/v1"),
    ])
    #expect(results.map(\.cause) == [.unusable, nil, .unusable])
    #expect(results[1].response?.text == "fine")
  }

  @Test func usesAnOpenConnectionAgain() throws {
    let server = ScriptedServer(.read, .answer("one"), .read, .answer("two"))
    let exchange = Exchange(environment: [:])
    let request = Request(.get, server.url, limits: patient)
    #expect(exchange.send([request])[0].response?.text == "one")
    let second = try exchange.send([request])[0].get()
    #expect(second.text == "two")
    #expect(second.timings.connect == nil)
    #expect(server.connections == 1)
  }

  @Test func asksAgainOnANewConnectionWhenTheOldOneHasEnded() throws {
    let server = ScriptedServer(.read, .answer("once"))
    let exchange = Exchange(environment: [:])
    let request = Request(.get, server.url, limits: patient)
    for _ in 0..<3 { #expect(exchange.send([request])[0].response?.text == "once") }
    #expect(server.connections == 3)
  }

  @Test func sendsNothingForNothing() {
    #expect(Exchange(environment: [:]).send([]).isEmpty)
  }
}
