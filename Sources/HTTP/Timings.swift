/// How long each part of a transfer took; nil for a part that did not happen or was not reached.
///
///     start     name known   connected    secured      request out   first byte    last byte
///       ├── dns ────┼─ connect ──┼── tls ─────┼── (sending) ──┼─ firstByte ─┼── (reading) ──┤
///       └────────────────────────────────── total ─────────────────────────────────────────┘
///
/// One thread carries all requests of a round, so a later one's parts include handshakes computed for the others.
/// Through a proxy `connect` leads to the proxy, and asking it for a tunnel counts to `tls`.
/// An open connection used again has neither `connect` nor `tls`.
package struct Timings: Equatable, Sendable {
  package var dns: Duration?
  package var connect: Duration?
  package var tls: Duration?
  package var firstByte: Duration?
  package var total: Duration?

  package init(
    dns: Duration? = nil, connect: Duration? = nil, tls: Duration? = nil, firstByte: Duration? = nil,
    total: Duration? = nil
  ) {
    self.dns = dns
    self.connect = connect
    self.tls = tls
    self.firstByte = firstByte
    self.total = total
  }
}
