/// Why no answer came: the cause by kind, and the exact words of whoever noticed.
package struct TransferError: Error, Equatable, Sendable {
  package var cause: Cause
  /// libcurl's own sentence (the operating system's and OpenSSL's within it), secrets removed.
  package var text: String
  /// libcurl's result code, for its manual and for search engines; 0 where libcurl was not asked.
  package var code: Int
  /// The operating system's `errno`, where one was the reason.
  package var systemError: Int?
  /// The proxy that was in the way, if any.
  package var proxy: ProxyAddress?
  /// The certificate that was rejected: asked for again without credentials, and believed by nobody.
  package var certificate: Certificate?
  package var timings: Timings

  package init(
    _ cause: Cause, _ text: String, code: Int = 0, systemError: Int? = nil, proxy: ProxyAddress? = nil,
    certificate: Certificate? = nil, timings: Timings = Timings()
  ) {
    self.cause = cause
    self.text = text
    self.code = code
    self.systemError = systemError
    self.proxy = proxy
    self.certificate = certificate
    self.timings = timings
  }

  /// What kept an answer from coming.
  package enum Cause: Hashable, Sendable {
    /// The URL cannot be used; nothing was sent.
    case unusable
    /// A header cannot be used, most often for a line break in the key; nothing was sent.
    case unusableHeader
    /// The host's name has no address.
    case resolve
    /// The host is there, nothing listens on the port.
    case refused
    /// No way leads to the host: routing, firewall.
    case unreachable
    case timedOut(Phase)
    case tls(TLSFault)
    case proxy(ProxyFault)
    /// The connection was torn down, by the server or by something between.
    case reset
    /// The other side hung up before it said anything.
    case closed
    /// The answer stopped before its end.
    case truncated
    /// More came than the request allows.
    case tooLarge
    /// What came is HTTP gone wrong.
    case malformed
    /// What came was never HTTP: another service listens there.
    case foreign
    /// The operator interrupted.
    case cancelled
    case other
  }

  /// What a transfer was doing when its time ran out.
  package enum Phase: String, CaseIterable, Sendable {
    case resolve, connect
    /// Reaching the proxy, or waiting for its tunnel.
    case proxy
    case tls
    /// The request is out, no byte of the answer is in.
    case answer
    case body
  }

  /// What is wrong with a server's certificate or its TLS.
  package enum TLSFault: String, CaseIterable, Sendable {
    case expired, notYetValid, selfSigned
    /// Signed by an authority this machine does not know, such as a company proxy's.
    case unknownIssuer
    case wrongHost
    /// No common ground: version, cipher, a client certificate wanted.
    case `protocol`
    /// No TLS at all: the port speaks plain HTTP, or something else.
    case plain
    /// The file or directory of known authorities cannot be read.
    case trustStore
    case other
  }

  /// What went wrong at the proxy, before the provider was reached.
  package enum ProxyFault: Hashable, Sendable {
    /// The variable names none that can be used; nothing was sent.
    case unusable
    /// The proxy's name has no address.
    case resolve
    case refused, unreachable
    /// It wants a user and a password (407), or does not like those it was given.
    case loginWanted
    /// It answered the request for a tunnel with that status.
    case denied(status: Int)
    /// An `https://` proxy, and its own certificate was rejected.
    case tls(TLSFault)
    /// It speaks, but not as a proxy does.
    case `protocol`
  }
}
