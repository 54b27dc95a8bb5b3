import CCurl
import Glibc
import HTTP
import Testing

@testable import Curl

/// The verdicts that no socket of this machine can bring about; the others are met by the suites with real ones.
@Suite struct CurlCodeTests {
  private func cause(_ code: CURLcode, _ change: (inout Evidence) -> Void = { _ in }) -> TransferError.Cause {
    var evidence = Evidence(code: code)
    change(&evidence)
    return CurlCode.cause(of: evidence)
  }

  @Test func timeRunsOutWhileANameIsLookedUp() {
    #expect(cause(CURLE_OPERATION_TIMEDOUT) == .timedOut(.resolve))
    #expect(cause(CURLE_OPERATION_TIMEDOUT) { $0.isProxied = true } == .timedOut(.resolve))
    #expect(cause(CURLE_OPERATION_TIMEDOUT) { $0.reached.name = true } == .timedOut(.connect))
  }

  @Test func theSystemGivesUpOnAConnection() {
    for (number, expected) in [
      (ETIMEDOUT, TransferError.Cause.timedOut(.connect)), (EHOSTUNREACH, .unreachable), (ENETUNREACH, .unreachable),
      (EACCES, .unreachable), (0, .unreachable), (ECONNREFUSED, .refused),
      (ECONNRESET, .reset),
    ] {
      #expect(cause(CURLE_COULDNT_CONNECT) { $0.systemError = number } == expected)
    }
    #expect(
      cause(CURLE_COULDNT_CONNECT) {
        $0.systemError = ETIMEDOUT
        $0.isProxied = true
      } == .timedOut(.proxy))
  }

  @Test(arguments: [
    (0, TransferError.TLSFault.wrongHost), (1, .wrongHost), (2, .unknownIssuer), (9, .notYetValid), (10, .expired),
    (18, .selfSigned),
    (19, .unknownIssuer), (20, .unknownIssuer), (21, .unknownIssuer), (23, .other), (62, .wrongHost), (64, .wrongHost),
    (66, .other),
  ])
  func aCertificateIsRejected(_ result: Int, _ expected: TransferError.TLSFault) {
    #expect(cause(CURLE_PEER_FAILED_VERIFICATION) { $0.verifyResult = result } == .tls(expected))
    let atProxy = cause(CURLE_PEER_FAILED_VERIFICATION) {
      $0.verifyResult = result
      $0.isProxyRejected = true
    }
    #expect(atProxy == .proxy(.tls(expected)))
  }

  /// How other versions of libcurl and OpenSSL word the end of a TLS connection.
  @Test(arguments: [
    ("OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to api.test:443", TransferError.Cause.closed),
    ("TLS connect error: error:0A000126:SSL routines::unexpected eof while reading", .closed),
    ("TLS connect error: error:00000000:lib(0)::reason(0)", .tls(.protocol)),
    ("OpenSSL/3.0.19: error:0A000410:SSL routines::sslv3 alert handshake failure", .tls(.protocol)),
    ("OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number", .tls(.plain)),
    ("TLS connect error: error:0A0000C6:SSL routines::packet length too long", .tls(.plain)),
  ])
  func aHandshakeFails(_ text: String, _ expected: TransferError.Cause) {
    #expect(cause(CURLE_SSL_CONNECT_ERROR) { $0.text = text } == expected)
  }

  @Test func anOldErrnoDecidesNothing() {
    // localhost: [::1] refused, 127.0.0.1 answered, and then not with HTTP.
    let late = cause(CURLE_RECV_ERROR) {
      $0.systemError = ECONNREFUSED
      $0.reached.connection = true
    }
    #expect(late == .malformed)
  }

  @Test(arguments: [
    (CURLE_HTTP2_STREAM, TransferError.Cause.reset), (CURLE_HTTP2, .malformed), (CURLE_WEIRD_SERVER_REPLY, .malformed),
    (CURLE_SEND_ERROR, .reset), (CURLE_OUT_OF_MEMORY, .other), (CURLcode(rawValue: 100), .tooLarge),
    (CURLE_SSL_CERTPROBLEM, .tls(.other)), (CURLE_SSL_CIPHER, .tls(.protocol)), (CURLE_PROXY, .proxy(.protocol)),
    (CURLE_WRITE_ERROR, .other), (CURLcode(rawValue: 9999), .other),
  ])
  func oneCodeOneCause(_ code: CURLcode, _ expected: TransferError.Cause) {
    #expect(cause(code) == expected)
  }
}
