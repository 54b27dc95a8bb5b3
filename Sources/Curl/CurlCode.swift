internal import CCurl
internal import Glibc
internal import HTTP

/// What is known of a transfer that brought no answer; enough to name its cause.
struct Evidence {
  var code: CURLcode
  var text = ""
  /// What libcurl kept of `errno`. A stale one is possible: of an address tried before the one that worked.
  var systemError: Int32 = 0
  /// OpenSSL's X509_V_ERR_…; means something only with CURLE_PEER_FAILED_VERIFICATION.
  var verifyResult = 0
  /// The status of the proxy's answer to CONNECT; 0 while there is none.
  var tunnelStatus = 0
  var isSecure = false
  var isProxied = false
  /// The proxy passes bytes on, instead of asking for us.
  var isTunnel = false
  /// It is the certificate of an `https://` proxy that was rejected, and `verifyResult` is about that one.
  var isProxyRejected = false
  /// Our own callback stopped the transfer at its cap.
  var isOversize = false
  var reached = Reached()

  /// How far it came. Not from libcurl's times alone: on a connection that fails in TLS the connect time stays 0.
  struct Reached {
    var name = false
    var connection = false
    var security = false
    var answer = false
  }
}

/// From libcurl's result code and the facts around it to the cause by kind.
enum CurlCode {
  static func cause(of evidence: Evidence) -> TransferError.Cause {
    if evidence.isOversize { return .tooLarge }
    switch evidence.code {
    case CURLE_URL_MALFORMAT: return .unusable
    // "Received HTTP/0.9 when not allowed" has the code of a scheme that libcurl does not speak.
    case CURLE_UNSUPPORTED_PROTOCOL:
      if !evidence.reached.connection { return .unusable }
      return evidence.text.contains("HTTP/0.9") ? .foreign : .malformed
    case CURLE_COULDNT_RESOLVE_PROXY: return .proxy(.resolve)
    case CURLE_COULDNT_RESOLVE_HOST: return .resolve
    case CURLE_COULDNT_CONNECT: return unconnected(evidence)
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(phase(of: evidence))
    case CURLE_PARTIAL_FILE: return .truncated
    case CURLE_GOT_NOTHING: return .closed
    case CURLE_HTTP2_STREAM: return .reset
    case CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_BAD_CONTENT_ENCODING: return .malformed
    case CURLE_FILESIZE_EXCEEDED, tooLarge: return .tooLarge
    case CURLE_SSL_CONNECT_ERROR, CURLE_SEND_ERROR, CURLE_RECV_ERROR: return broken(evidence)
    case CURLE_PEER_FAILED_VERIFICATION:
      let fault = rejected(evidence)
      return evidence.isProxyRejected ? .proxy(.tls(fault)) : .tls(fault)
    case CURLE_SSL_CACERT_BADFILE: return .tls(.trustStore)
    case CURLE_SSL_CIPHER: return .tls(.protocol)
    case CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
      return .tls(.other)
    case CURLE_PROXY: return .proxy(.protocol)
    default: return .other
    }
  }

  /// CURLE_TOO_LARGE, "a value or data field grew larger than allowed": since 8.6, so not in every header file.
  private static let tooLarge = CURLcode(rawValue: 100)

  private static func unconnected(_ evidence: Evidence) -> TransferError.Cause {
    switch evidence.systemError {
    case ECONNRESET: .reset
    case ECONNREFUSED: evidence.isProxied ? .proxy(.refused) : .refused
    case ETIMEDOUT: .timedOut(evidence.isProxied ? .proxy : .connect)
    default: evidence.isProxied ? .proxy(.unreachable) : .unreachable
    }
  }

  static func phase(of evidence: Evidence) -> TransferError.Phase {
    let reached = evidence.reached
    if !reached.name { return .resolve }
    if evidence.isProxied, !reached.connection || evidence.isTunnel && !(200..<300 ~= evidence.tunnelStatus) {
      return .proxy
    }
    if !reached.connection { return .connect }
    if evidence.isSecure, !reached.security { return .tls }
    return reached.answer ? .body : .answer
  }

  /// Codes 35, 55 and 56 say where it broke, not why: that stands in `errno` and in OpenSSL's words.
  private static func broken(_ evidence: Evidence) -> TransferError.Cause {
    let text = evidence.text
    switch evidence.tunnelStatus {
    case 407: return .proxy(.loginWanted)
    case 300...: return .proxy(.denied(status: evidence.tunnelStatus))
    case 0 where evidence.isTunnel && evidence.code == CURLE_RECV_ERROR && evidence.systemError == 0:
      return .proxy(.protocol)
    default: break
    }
    if evidence.systemError == ECONNRESET || evidence.systemError == EPIPE { return .reset }
    // OpenSSL 3 calls a hang-up "unexpected eof while reading"; libcurl before 8 says SSL_ERROR_SYSCALL in a handshake.
    if text.contains("unexpected eof") || text.contains("SSL_ERROR_SYSCALL") || text.contains("SSL_ERROR_ZERO_RETURN") {
      return evidence.reached.answer ? .truncated : .closed
    }
    if plain.contains(where: text.contains) { return .tls(.plain) }
    if evidence.code == CURLE_SSL_CONNECT_ERROR || text.contains("SSL routines") { return .tls(.protocol) }
    // What is left of RECV_ERROR has no errno: chunk sizes that are none, frames out of order.
    return evidence.code == CURLE_RECV_ERROR ? .malformed : .reset
  }

  /// OpenSSL's words for a first record that is none; the last is that of its newer versions.
  private static let plain = ["wrong version number", "http request", "packet length too long"]

  private static func rejected(_ evidence: Evidence) -> TransferError.TLSFault {
    switch evidence.verifyResult {
    case 9: .notYetValid
    case 10: .expired
    case 18: .selfSigned
    // No issuer found, at four places of the chain; 19 is a self-signed root sent along, as company proxies do.
    case 2, 19, 20, 21: .unknownIssuer
    // libcurl compares the name itself, and the result stays as it was before: 0, in older versions 1 ("unspecified").
    // 62 and 64 are OpenSSL's own comparison.
    case 0, 1, 62, 64: .wrongHost
    default: .other
    }
  }
}
