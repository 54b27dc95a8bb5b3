/// How much one client may ask of the server.
package struct Limits: Sendable {
  /// Bytes of the request line with all headers.
  package var head = 65_536
  /// Bytes of a body.
  package var body = 4_194_304
  package var connections = 512
  /// Milliseconds in which a request must arrive.
  package var patience = 30_000
  /// Milliseconds for which a connection may stay silent between two requests.
  package var idle = 60_000

  /// Milliseconds for which a scenario that never answers holds a connection.
  package var silence = 600_000

  package init() {}
}
