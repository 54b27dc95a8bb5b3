/// One question to one server, complete enough to be sent.
package struct Request: Equatable, Sendable {
  /// What is asked of a resource.
  package enum Method: String, Sendable { case get = "GET", post = "POST" }

  package var method: Method
  /// Begins with `https://` or `http://`. Never holds a key: URLs end up in logs.
  package var url: String
  package var headers: Fields
  /// The header lines that carry a secret, kept apart so that printing a request shows none.
  package var credentials: [Credential]
  package var body: [UInt8]
  package var limits: Limits

  package init(
    _ method: Method = .get, _ url: String, headers: Fields = [:], credentials: [Credential] = [], body: [UInt8] = [],
    limits: Limits = Limits()
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.credentials = credentials
    self.body = body
    self.limits = limits
  }

  /// How long a request may take, and how much it may bring back.
  package struct Limits: Equatable, Sendable {
    /// Until the connection stands: name, TCP, proxy and TLS together.
    package var connect: Duration
    /// Until the last byte of the answer.
    package var total: Duration
    /// Header lines and (unpacked) body, each.
    package var bytes: Int

    package init(connect: Duration = .seconds(10), total: Duration = .seconds(30), bytes: Int = 16 << 20) {
      self.connect = connect
      self.total = total
      self.bytes = bytes
    }
  }
}

/// A header line whose value holds a secret: `Authorization: Bearer …`, `x-api-key: …`.
package struct Credential: Equatable, Sendable {
  package let name: String
  /// What stands before the secret, with the space that parts them: `Bearer `.
  package let prefix: String
  package let secret: Secret

  package static func bearer(_ secret: Secret) -> Credential {
    Credential(name: "Authorization", prefix: "Bearer ", secret: secret)
  }

  package static func header(_ name: String, _ secret: Secret) -> Credential {
    Credential(name: name, prefix: "", secret: secret)
  }
}

// A base URL from `.env` can hold `user:password@`; the mirror serves `dump`, the description everything else.
extension Request: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "\(method.rawValue) \(Request.withoutLogin(url))" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }

  /// The URL as it may be shown: what stands between `//` and the last `@` of the authority is masked.
  package static func withoutLogin(_ url: String) -> String {
    guard let slashes = url.utf8.firstIndex(of: UInt8(ascii: "/")) else { return url }
    let start = url[slashes...].utf8.firstIndex { $0 != UInt8(ascii: "/") } ?? url.endIndex
    let end = url[start...].utf8.firstIndex { "/?#".utf8.contains($0) } ?? url.endIndex
    guard let at = url[start..<end].utf8.lastIndex(of: UInt8(ascii: "@")) else { return url }
    return url[..<start] + "…" + url[at...]
  }
}
