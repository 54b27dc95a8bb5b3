import CCurl
import Foundation
import HTTP
import Testing

@testable import Curl

/// A key must be found nowhere but on the wire: not in an error, not in a description, a dump or a log of libcurl's.
@Suite struct SecrecyTests {
  private static let key = "sk-proj-SENTINEL0123456789abcdefSENTINEL"
  private static let password = "p@ss/SENTINEL#word"

  private static var forms: [String] {
    let encoded = key.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
    let base64 = Data(key.utf8).base64EncodedString()
    return [key, encoded, base64, "SENTINEL", Data("user:\(password)".utf8).base64EncodedString()]
  }

  private func check(_ text: String, _ place: SourceLocation = #_sourceLocation) {
    for form in Self.forms { #expect(!text.contains(form), sourceLocation: place) }
  }

  private func everything(_ value: Any) -> String {
    var text = "\(value)" + String(reflecting: value)
    dump(value, to: &text)
    return text
  }

  @Test func noResultShowsTheKey() throws {
    let made = try Certificates.get()
    var speaker = made.good
    speaker.speaksHTTP2 = true
    let login = "user:" + "p%40ss%2FSENTINEL%23word" + "@"
    let plain = ScriptedServer(.read, .answer("ok"))
    let secure = ScriptedServer(.secure(made.good), .read, .answer("ok"))
    let framed = ScriptedServer(.secure(speaker), .http2(status: 8, body: "two"), .hang)
    let servers = [
      plain, secure, framed, ScriptedServer(.read, .reset), ScriptedServer(.read, .write("nonsense")),
      ScriptedServer(.secure(made.expired)), ScriptedServer(.read),
    ]
    var urls = servers.map { $0 === secure || $0 === framed ? $0.secureURL : $0.url } + [servers[5].secureURL]
    urls += ["http://\(login)127.0.0.1:1/", "http://\(login)x y/", "ftp://\(login)x/"]
    let requests = urls.map {
      Request(
        .post, $0, credentials: [.bearer(Secret(Self.key)), .header("x-api-key", Secret(Self.key))], limits: hasty)
    }
    for environment in [
      ["SSL_CERT_FILE": made.authority],
      ["https_proxy": "http://\(login)127.0.0.1:1", "all_proxy": "socks5h://\(login)127.0.0.1:1"],
      ["all_proxy": "http://\(login)x y"],
    ] {
      let exchange = Exchange(environment: environment)
      var told = ""
      let results = exchange.send(requests) { told += everything(($0, $1)) }
      check(told + everything(results) + everything(requests))
    }
    // It was sent, or this test would prove nothing.
    for server in [plain, secure] { #expect(server.received.contains("Bearer " + Self.key)) }
    #expect(framed.handshakes == 1)
  }

  @Test func aHandleAtWorkHidesItToo() throws {
    let server = ScriptedServer(.read, .answer("ok"))
    let request = Request(.get, server.url, credentials: [.bearer(Secret(Self.key))], limits: patient)
    let exchange = Exchange(environment: [:])
    _ = exchange.send([request]) { _, _ in check(everything(exchange)) }
    let easy = EasyHandle(request, try Target(request.url), via: nil)
    try easy.ask(trusting: TrustStore(file: nil, directory: nil), within: .seconds(1))
    check(everything(easy))
    #expect(server.received.contains(Self.key))
  }

  /// libcurl writes the headers of an HTTP/2 request into its debug texts.
  @Test func debugTextsAreForgottenButForTheVersionOfTLS() {
    var receipt = Receipt(limit: 100)
    for line in [
      "h2h3 [authorization: Bearer \(Self.key)]\n", "Connected to localhost\n",
      "SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 \(Self.key)\n",
      "Server auth using Basic with user '\(Self.key)'\n",
    ] {
      Array(line.utf8).withUnsafeBytes { receipt.overhear(CURLINFO_TEXT, $0) }
    }
    #expect(receipt.tls == "TLSv1.3")
    check(everything(receipt))
  }

  /// libcurl quotes hosts; a password that is the host's name shows that its words are gone through.
  @Test func libcurlsWordsAreRedacted() throws {
    let (descriptor, port) = ScriptedServer.listen(backlog: 1)
    Wire(descriptor).close()
    let open = try #require(send(Request(.get, "http://localhost:\(port)/", limits: patient)).error)
    let masked = try #require(send(Request(.get, "http://me:localhost@localhost:\(port)/", limits: patient)).error)
    #expect(open.text.contains("localhost port \(port)"))
    #expect(!masked.text.contains("localhost") && masked.text.contains("… port \(port)"))
  }
}
