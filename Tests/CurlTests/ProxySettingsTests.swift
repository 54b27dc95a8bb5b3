import HTTP
import Testing

@testable import Curl

@Suite struct ProxySettingsTests {
  private func proxy(_ url: String, _ environment: [String: String]) throws -> Proxy? {
    try ProxySettings(environment).proxy(for: Target(url))
  }

  struct Choice: Sendable {
    let url: String
    let environment: [String: String]
    let expected: String?
  }

  @Test(arguments: [
    Choice(url: "https://a.test/", environment: [:], expected: nil),
    Choice(url: "https://a.test/", environment: ["HTTPS_PROXY": "b:1"], expected: "http://b:1 HTTPS_PROXY"),
    Choice(
      url: "https://a.test/", environment: ["https_proxy": "c:2", "HTTPS_PROXY": "b:1"],
      expected: "http://c:2 https_proxy"),
    Choice(
      url: "https://a.test/", environment: ["https_proxy": "", "ALL_PROXY": "b:1"], expected: "http://b:1 ALL_PROXY"),
    Choice(url: "https://a.test/", environment: ["http_proxy": "b:1"], expected: nil),
    Choice(url: "http://a.test/", environment: ["HTTP_PROXY": "b:1"], expected: "http://b:1 HTTP_PROXY"),
    Choice(url: "http://a.test/", environment: ["HTTP_PROXY": "b:1", "REQUEST_METHOD": "GET"], expected: nil),
    Choice(url: "https://a.test/", environment: ["all_proxy": "socks5h://u:p@b"], expected: "socks5h://b all_proxy"),
    Choice(
      url: "https://a.test/", environment: ["https_proxy": "https://[::1]:8/x"], expected: "https://[::1]:8 https_proxy"
    ),
    Choice(url: "https://a.test/", environment: ["https_proxy": "b:1", "no_proxy": "test"], expected: nil),
    Choice(url: "https://a.test/", environment: ["https_proxy": "b:1", "NO_PROXY": "x, a.test"], expected: nil),
    Choice(
      url: "https://a.test/", environment: ["https_proxy": "b:1", "no_proxy": "", "NO_PROXY": "*"],
      expected: "http://b:1 https_proxy"),
  ])
  func theEnvironmentChooses(_ choice: Choice) throws {
    let found = try proxy(choice.url, choice.environment).map { "\($0.address.url) \($0.address.variable)" }
    #expect(found == choice.expected)
  }

  @Test func theLoginIsTakenOut() throws {
    let found = try #require(try proxy("https://a.test/", ["https_proxy": "http://me:p%40ss@b:3128"]))
    #expect(found.user?.reveal() == "me" && found.password?.reveal() == "p@ss")
    #expect(found.address == ProxyAddress(url: "http://b:3128", variable: "https_proxy"))
  }

  @Test(arguments: [
    ("*", "https://a.test/", true), ("a.test", "https://a.test/", true), ("A.TEST", "https://a.test/", true),
    ("a.test.", "https://A.test/", true), (".a.test", "https://a.test/", true), (".a.test", "https://b.a.test/", true),
    ("a.test", "https://b.a.test/", true), ("a.test", "https://ba.test/", false),
    ("b.a.test", "https://a.test/", false),
    ("a.test:443", "https://a.test/", true), ("a.test:80", "https://a.test/", false), (".", "https://a.test/", false),
    ("127.0.0.1", "http://127.0.0.1:11434/", true), ("127.0.0.1:11434", "http://127.0.0.1:11434/", true),
    ("0.0.1", "http://127.0.0.1/", false), ("127.0.0.0/8", "http://127.9.9.9/", true),
    ("10.0.0.0/8", "http://127.0.0.1/", false), ("192.168.1.64/26", "http://192.168.1.127/", true),
    ("192.168.1.64/26", "http://192.168.1.128/", false), ("0.0.0.0/0", "http://8.8.8.8/", true),
    ("127.0.0.0/99", "http://127.0.0.1/", false), ("127.0.0.0/x", "http://127.0.0.1/", false),
    ("127.0.0.0/8", "http://localhost/", false), ("::1", "http://[::1]:8/", true), ("[::1]", "http://[::1]:8/", true),
    ("[::1]:8", "http://[::1]:8/", true), ("[::1]:9", "http://[::1]:8/", false),
    ("fd00::/8", "http://[fd12::1]/", true),
    ("0:0::1", "http://[::1]/", true),
  ])
  func anEntryOfNoProxyCovers(_ entry: String, _ url: String, _ expected: Bool) throws {
    #expect(NoProxy.covers(entry[...], try Target(url)) == expected)
  }

  @Test func aTargetIsReadByLibcurl() throws {
    let target = try Target("https://user:pa%20ss@API.test:8443/v1?x#y")
    #expect(target.origin == "https://API.test:8443/")
    #expect(target.login.map { $0.reveal() } == ["user", "pa%20ss", "pa ss"])
    #expect(try Target("http://[::1]/").origin == "http://[::1]:80/")
  }
}
