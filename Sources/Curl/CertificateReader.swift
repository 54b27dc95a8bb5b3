internal import CCurl
internal import HTTP

/// Reads the `Name:value` lines that libcurl describes a certificate with (CURLINFO_CERTINFO).
///
/// They are there only after a handshake that went through: nothing of a rejected certificate, and nothing on a
/// connection used again.
enum CertificateReader {
  /// The first of the chain is the server's own.
  static func leaf(of easy: UnsafeMutableRawPointer) -> Certificate? {
    var chain: UnsafeMutablePointer<curl_certinfo>?
    guard easy_get_certificates(easy, &chain) == CURLE_OK, let chain = chain?.pointee, chain.num_of_certs > 0 else {
      return nil
    }
    var lines: [String] = []
    var line = chain.certinfo[0]
    while let current = line {
      lines.append(String(cString: current.pointee.data))
      line = current.pointee.next
    }
    return read(lines)
  }

  /// The names of the lines are libcurl's own for the first four, OpenSSL's for extensions.
  static func read(_ lines: [String]) -> Certificate? {
    guard !lines.isEmpty else { return nil }
    var certificate = Certificate()
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...])
      switch line[..<colon] {
      case "Subject": certificate.subject = value
      case "Issuer": certificate.issuer = value
      case "Start date": certificate.notBefore = timestamp(value)
      case "Expire date": certificate.notAfter = timestamp(value)
      case "X509v3 Subject Alternative Name": certificate.names = names(value)
      default: break
      }
    }
    return certificate
  }

  /// `DNS:localhost, IP Address:127.0.0.1`
  private static func names(_ value: String) -> [String] {
    value.split(separator: ",").compactMap { entry in
      entry.firstIndex(of: ":").map { String(entry[entry.index(after: $0)...]) }
    }
  }

  /// OpenSSL writes `Nov  3 09:02:00 2025 GMT`, GnuTLS `2025-11-03 09:02:00 GMT`; RFC 3339 has `2025-11-03T09:02:00Z`.
  private static func timestamp(_ text: String) -> String? {
    let words = text.split(separator: " ")
    if words.count == 3, words[0].utf8.count == 10 { return "\(words[0])T\(words[1])Z" }
    guard words.count >= 4, let month = months.firstIndex(of: String(words[0])), let day = Int(words[1]) else {
      return nil
    }
    return "\(words[3])-\(padded(month + 1))-\(padded(day))T\(words[2])Z"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
