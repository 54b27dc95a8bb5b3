import Glibc
import HTTP
import Testing

@testable import Curl

/// A server that never answers, in every phase it can stop in; all of them in one round, so that their waits are one.
@Suite struct TimeoutTests {
  @Test func namesThePhase() throws {
    let good = try Certificates.get().good
    let full = try FullQueue()
    let silent = ScriptedServer(.hang)
    let mute = ScriptedServer(.read, .hang)
    let stuck = ScriptedServer(.read, .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"), .hang)
    let half = ScriptedServer(.read, .write("HTTP/1.1 200 OK\r\nX-"), .hang)
    let secured = ScriptedServer(.secure(good), .read, .hang)
    let quick = ScriptedServer(.read, .answer("ok"))
    let trusting = ["SSL_CERT_FILE": try Certificates.get().authority]

    let cases: [(url: String, expected: TransferError.Phase?)] = [
      ("http://127.0.0.1:\(full.port)/", .connect), ("https://127.0.0.1:\(full.port)/", .connect),
      (silent.secureURL, .tls), (mute.url, .answer), (secured.secureURL, .answer), (stuck.url, .body),
      (half.url, .body),
      (quick.url, nil),
    ]
    let results = send(cases.map { Request(.get, $0.url, limits: hasty) }, environment: trusting)
    #expect(results.map(\.cause) == cases.map { $0.expected.map { .timedOut($0) } })
    #expect(
      results.compactMap(\.error).allSatisfy { $0.code == 28 && $0.text.contains(/timed out|timeout/.ignoresCase()) })
  }

  @Test func namesTheProxyWhoseTunnelNeverComes() throws {
    let silent = ScriptedServer(.read, .hang)
    let full = try FullQueue()
    let open = ScriptedServer(.read, .write("HTTP/1.1 200 OK\r\n\r\n"), .hang)
    var results: [TransferError.Cause?] = []
    for port in [silent.port, full.port, open.port] {
      let environment = ["https_proxy": "http://127.0.0.1:\(port)"]
      results.append(send(Request(.get, "https://api.test/", limits: hasty), environment: environment).cause)
    }
    #expect(results == [.timedOut(.proxy), .timedOut(.proxy), .timedOut(.tls)])
  }

  @Test func theDeadlineOfTheRoundEndsThemAll() throws {
    let mute = ScriptedServer(.read, .hang)
    let quick = ScriptedServer(.read, .answer("ok"))
    let requests = [mute, quick, mute].map { Request(.get, $0.url, limits: patient) }
    let results = Exchange(environment: [:]).send(requests, deadline: .milliseconds(1500))
    #expect(results.map(\.cause) == [.timedOut(.answer), nil, .timedOut(.answer)])
    // Ended by the deadline, not by their own limits.
    let totals = results.compactMap { $0.error?.timings.total }
    #expect(totals.count == 2 && totals.allSatisfy { $0 < patient.total })
  }

  @Test func aDeadlineThatHasPassedSendsNoOneWaiting() throws {
    let mute = ScriptedServer(.read, .hang)
    let result = Exchange(environment: [:]).send([Request(.get, mute.url, limits: patient)], deadline: .zero)[0]
    guard case .timedOut = result.cause else {
      Issue.record("\(result)")
      return
    }
  }
}

/// A port whose queue of waiting clients is full: the kernel drops every further SYN, as a firewall does.
private final class FullQueue {
  let port: Int
  private var descriptors: [Int32] = []

  init() throws {
    let (listener, port) = ScriptedServer.listen(backlog: 0)
    self.port = port
    descriptors.append(listener)
    for _ in 0..<3 {
      let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(port).bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      descriptors.append(client)
    }
  }

  deinit { descriptors.forEach { close($0) } }
}
