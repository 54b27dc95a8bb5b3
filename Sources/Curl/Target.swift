internal import CCurl
internal import HTTP

/// Where a URL leads, read by libcurl's own parser, so that both always mean the same host.
struct Target {
  let scheme: String
  let host: String
  let port: Int
  /// `user:password@` as it stands in the URL; a secret.
  let login: [Secret]

  var isSecure: Bool { scheme == "https" }

  /// Scheme, host and port: all that is asked when only the certificate matters.
  var origin: String { "\(scheme)://\(host):\(port)/" }

  /// Only `https://` and `http://`. A URL without its scheme is refused: libcurl would guess `http` and send the key in clear.
  init(_ url: String) throws(TransferError) {
    let parts = try URLParts(url, flags: 0) { TransferError(.unusable, "The URL cannot be used: \($0).", code: $1) }
    let scheme = parts[CURLUPART_SCHEME] ?? ""
    guard scheme == "https" || scheme == "http" else {
      throw TransferError(.unusable, "The URL cannot be used: its scheme is neither https nor http.")
    }
    self.scheme = scheme
    host = parts[CURLUPART_HOST] ?? ""
    port = Int(parts[CURLUPART_PORT, CURLU_DEFAULT_PORT] ?? "") ?? 0
    login = [parts[CURLUPART_USER], parts[CURLUPART_PASSWORD], parts[CURLUPART_PASSWORD, CURLU_URLDECODE]]
      .compactMap { $0 }.map { Secret($0) }
  }
}

/// A URL taken apart by libcurl.
struct URLParts: ~Copyable {
  private let parsed: OpaquePointer

  /// `complaint` words what libcurl has against the URL, without quoting it.
  init(_ url: String, flags: Int32, complaint: (String, Int) -> TransferError) throws(TransferError) {
    // A C string ends at the first NUL: libcurl would read another URL than the one that was written.
    guard !url.utf8.contains(0) else { throw complaint("it holds a NUL", Int(CURLE_URL_MALFORMAT.rawValue)) }
    guard let parsed = curl_url() else { preconditionFailure("No memory for a URL.") }
    let code = curl_url_set(parsed, CURLUPART_URL, url, UInt32(flags))
    guard code == CURLUE_OK else {
      curl_url_cleanup(parsed)
      throw complaint(String(cString: curl_url_strerror(code)), Int(CURLE_URL_MALFORMAT.rawValue))
    }
    self.parsed = parsed
  }

  deinit { curl_url_cleanup(parsed) }

  subscript(part: CURLUPart, flags: Int32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parsed, part, &text, UInt32(flags)) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
