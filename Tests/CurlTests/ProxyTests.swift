import HTTP
import Testing

@testable import Curl

/// Proxies as `.env` files and companies have them: open, locked, dead, and in the way.
@Suite struct ProxyTests {
  private let made: Certificates

  init() throws { made = try Certificates.get() }

  private func environment(_ port: Int, scheme: String = "http://", login: String = "") -> [String: String] {
    [
      "https_proxy": "\(scheme)\(login)127.0.0.1:\(port)", "http_proxy": "\(scheme)\(login)127.0.0.1:\(port)",
      "SSL_CERT_FILE": made.authority,
    ]
  }

  private func send(_ url: String, _ environment: [String: String]) -> Result<Response, TransferError> {
    let request = Request(.get, url, credentials: [.bearer(Secret("sk-sentinel-key"))], limits: patient)
    return Exchange(environment: environment).send([request])[0]
  }

  @Test func tunnelsToASecureServer() throws {
    let proxy = ScriptedServer(
      .read, .write("HTTP/1.1 200 Connection established\r\nX-Proxy: 1\r\n\r\n"), .secure(made.good), .read,
      .answer("through"))
    let response = try send("https://localhost/v1", environment(proxy.port)).get()
    #expect(response.text == "through")
    #expect(response.headers["X-Proxy"] == nil)
    #expect(response.proxy == ProxyAddress(url: "http://127.0.0.1:\(proxy.port)", variable: "https_proxy"))
    #expect(response.remote == "127.0.0.1:\(proxy.port)")
    #expect(proxy.received.hasPrefix("CONNECT localhost:443 HTTP/1.1\r\n"))
    #expect(proxy.received.contains("GET /v1 HTTP/1.1\r\n"))
    // The key goes through the tunnel, never to the proxy.
    let parts = proxy.received.split(separator: "GET /v1", maxSplits: 1)
    #expect(parts.count == 2 && !parts[0].contains("sentinel") && parts[1].contains("Bearer sk-sentinel-key"))
  }

  @Test func asksAPlainProxyForPlainServers() throws {
    let proxy = ScriptedServer(.read, .answer("from the proxy"))
    let response = try send("http://ollama.test:11434/api", environment(proxy.port)).get()
    #expect(response.text == "from the proxy")
    #expect(response.proxy?.variable == "http_proxy")
    #expect(proxy.received.hasPrefix("GET http://ollama.test:11434/api HTTP/1.1\r\n"))
  }

  @Test func rejectsTheCertificateOfAProxyThatReadsAlong() throws {
    let script: [Step] = [
      .read, .write("HTTP/1.1 200 OK\r\n\r\n"), .secure(made.unknownChain), .read, .answer("read along"),
    ]
    let proxy = ScriptedServer(scripts: [script])
    let error = try #require(send("https://localhost/", environment(proxy.port)).error)
    #expect(error.cause == .tls(.unknownIssuer))
    #expect(error.certificate?.issuer?.contains("Example Corp Proxy CA") == true)
    #expect(error.proxy?.url == "http://127.0.0.1:\(proxy.port)")
    #expect(proxy.connections == 2)
    #expect(!proxy.received.contains("GET") && !proxy.received.contains("sentinel"))
  }

  @Test(arguments: ["https://api.test/", "http://api.test/"])
  func wantsALogin(_ url: String) throws {
    let proxy = ScriptedServer(
      .read, .answer(status: "407 Proxy Authentication Required", headers: "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
    let error = try #require(send(url, environment(proxy.port)).error)
    #expect(error.cause == .proxy(.loginWanted))
    #expect(error.text.contains("407"))
    #expect(error.proxy?.url == "http://127.0.0.1:\(proxy.port)")
  }

  @Test func givesTheLoginToTheProxyAlone() throws {
    let proxy = ScriptedServer(.read, .write("HTTP/1.1 200 OK\r\n\r\n"), .secure(made.good), .read, .answer("in"))
    let environment = environment(proxy.port, login: "user:p%40ss%23word@")
    let response = try send("https://localhost/v1", environment).get()
    #expect(response.text == "in")
    #expect(response.proxy?.url == "http://127.0.0.1:\(proxy.port)")
    let parts = proxy.received.split(separator: "GET /v1", maxSplits: 1)
    // `printf 'user:p@ss#word' | base64`
    #expect(parts[0].contains("Proxy-Authorization: Basic dXNlcjpwQHNzI3dvcmQ=\r\n"))
    #expect(!parts[1].contains("Proxy-Authorization"))
  }

  @Test func deniesTheTunnel() throws {
    let proxy = ScriptedServer(.read, .answer("blocked", status: "403 Forbidden"))
    #expect(send("https://api.test/", environment(proxy.port)).cause == .proxy(.denied(status: 403)))
  }

  @Test(arguments: ["http://", "socks5h://"])
  func isDown(_ scheme: String) throws {
    let (descriptor, port) = ScriptedServer.listen(backlog: 1)
    Wire(descriptor).close()
    let error = try #require(send("https://api.test/", environment(port, scheme: scheme)).error)
    #expect(error.cause == .proxy(.refused))
    #expect(error.systemError == 111)
  }

  @Test func hasNoAddress() throws {
    let name = String(repeating: "p", count: 64) + ".test"
    #expect(send("https://api.test/", ["https_proxy": "\(name):3128"]).cause == .proxy(.resolve))
    #expect(send("https://api.test/", ["https_proxy": "http://255.255.255.255:3128"]).cause == .proxy(.unreachable))
  }

  @Test(arguments: [[Step.read], [.read, .write("SSH-2.0-OpenSSH\r\n\r\n")], [.read, .reset]])
  func speaksNonsense(_ script: [Step]) throws {
    let proxy = ScriptedServer(scripts: [script])
    let cause = send("https://api.test/", environment(proxy.port)).cause
    if case .reset? = script.last { #expect(cause == .reset) } else { #expect(cause == .proxy(.protocol)) }
  }

  /// RFC 1928: greeting and choice, request and reply; then the bytes are the server's.
  private let socks: [Step] = [
    .take(3), .bytes([5, 0]), .take(5 + 9 + 2), .bytes([5, 0, 0, 1, 127, 0, 0, 1, 0, 80]),
  ]

  @Test func throughSOCKS() throws {
    let proxy = ScriptedServer(scripts: [socks + [.secure(made.good), .read, .answer("socks")]])
    let response = try send("https://localhost/", environment(proxy.port, scheme: "socks5h://")).get()
    #expect(response.text == "socks" && response.proxy?.url.hasPrefix("socks5h://") == true)
    let refuser = ScriptedServer(.take(3), .bytes([5, 255]))
    #expect(send("https://localhost/", environment(refuser.port, scheme: "socks5h://")).cause == .proxy(.protocol))
  }

  /// SOCKS never speaks HTTP or TLS itself: what comes in those is the server's.
  @Test func whatComesThroughSOCKSIsTheServers() throws {
    let rejected = ScriptedServer(scripts: [socks + [.secure(made.expired)]])
    #expect(send("https://localhost/", environment(rejected.port, scheme: "socks5h://")).cause == .tls(.expired))
    let odd = ScriptedServer(scripts: [socks + [.read, .answer(status: "407 Odd")]])
    #expect(send("http://localhost/", environment(odd.port, scheme: "socks5h://")).response?.status == 407)
  }

  @Test func isSecuredItself() throws {
    let open: [Step] = [.secure(made.good), .read, .write("HTTP/1.1 200 OK\r\n\r\n"), .hang]
    let bad: [Step] = [.secure(made.expired), .read, .write("HTTP/1.1 200 OK\r\n\r\n"), .hang]
    let rejected = ScriptedServer(scripts: [bad])
    let environment = environment(rejected.port, scheme: "https://")
    #expect(send("https://api.test/", environment).cause == .proxy(.tls(.expired)))
    #expect(rejected.connections == 1 && rejected.received.isEmpty)

    let accepted = ScriptedServer(scripts: [open])
    let request = Request(.get, "https://api.test/", limits: hasty)
    let result = Exchange(environment: self.environment(accepted.port, scheme: "https://")).send([request])[0]
    #expect(result.cause == .timedOut(.tls))
    #expect(accepted.received.hasPrefix("CONNECT api.test:443"))
  }

  @Test(arguments: [
    "http://user:hunter2secret#@127.0.0.1:1", "http://a b:hunter2secret@x", "http://:hunter2secret@",
    "http://user:1234#hunter2@proxy.test:3128", "user:1234/hunter2@proxy.test", "ftp://user:hunter2@proxy.test",
  ])
  func cannotBeRead(_ value: String) throws {
    let error = try #require(send("https://api.test/", ["HTTPS_PROXY": value]).error)
    #expect(error.cause == .proxy(.unusable))
    #expect(error.text.hasPrefix("HTTPS_PROXY names no usable proxy: "))
    #expect(!error.text.contains("hunter2") && !error.text.contains("1234") && error.proxy == nil)
  }

  @Test func standsAside() throws {
    let server = ScriptedServer(.read, .answer("direct"))
    var environment = ["http_proxy": "http://127.0.0.1:1", "no_proxy": "127.0.0.0/8,localhost"]
    #expect(send(server.url, environment).response?.text == "direct")
    environment["no_proxy"] = "example.com"
    #expect(send(server.url, environment).cause == .proxy(.refused))
  }
}
