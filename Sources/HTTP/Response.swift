/// What a server answered, whatever its status, with the facts of the way it came.
package struct Response: Equatable, Sendable {
  package var status: Int
  package var headers: Fields
  package var body: [UInt8]
  /// `1.0`, `1.1`, `2`, `3`.
  package var version: String
  /// Address and port of the other end of the wire: the proxy's, where there is one.
  package var remote: String?
  /// The proxy it came through, without its login, and the variable that names it.
  package var proxy: ProxyAddress?
  /// `TLSv1.3`; nil without TLS, and on a connection that was already open.
  package var tls: String?
  /// The server's own certificate; nil where `tls` is.
  package var certificate: Certificate?
  package var timings: Timings

  package init(
    status: Int, headers: Fields = [:], body: [UInt8] = [], version: String = "1.1", remote: String? = nil,
    proxy: ProxyAddress? = nil, tls: String? = nil, certificate: Certificate? = nil, timings: Timings = Timings()
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.version = version
    self.remote = remote
    self.proxy = proxy
    self.tls = tls
    self.certificate = certificate
    self.timings = timings
  }

  /// The body as text; bytes that are no UTF-8 become U+FFFD.
  package var text: String { String(decoding: body, as: UTF8.self) }
}

/// What a server's certificate says of itself; none of it is proven unless the connection was accepted.
package struct Certificate: Equatable, Sendable {
  /// `CN = api.example.com`; who asked for it.
  package var subject: String?
  /// `C = US, O = Example CA, CN = R11`; who signed it. A company's name here means a proxy that reads along.
  package var issuer: String?
  /// The hosts and addresses it stands for: `api.example.com`, `*.example.com`, `127.0.0.1`.
  package var names: [String]
  /// RFC 3339, so that they compare as texts.
  package var notBefore: String?
  package var notAfter: String?

  package init(
    subject: String? = nil, issuer: String? = nil, names: [String] = [], notBefore: String? = nil,
    notAfter: String? = nil
  ) {
    self.subject = subject
    self.issuer = issuer
    self.names = names
    self.notBefore = notBefore
    self.notAfter = notAfter
  }
}

/// A proxy as it may be shown: where it is, and which variable named it.
package struct ProxyAddress: Equatable, Sendable {
  package let url: String
  package let variable: String

  package init(url: String, variable: String) {
    self.url = url
    self.variable = variable
  }
}
