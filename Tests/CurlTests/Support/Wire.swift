import Glibc

/// One accepted connection, with or without TLS on it.
final class Wire {
  private let descriptor: Int32
  private var session: LibSSL.Session?
  private var buffered: [UInt8] = []

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Whether the client went through with the handshake.
  func secure(as identity: Identity) -> Bool {
    identity.withContext { context in
      session = LibSSL.newSession(context)
      guard let session else { return false }
      _ = LibSSL.attach(session, descriptor)
      return LibSSL.accept(session) == 1
    }
  }

  /// What has come; empty at the end.
  func receive() -> [UInt8] {
    defer { buffered = [] }
    if !buffered.isEmpty { return buffered }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count =
      if let session { Int(LibSSL.read(session, &bytes, Int32(bytes.count))) } else {
        recv(descriptor, &bytes, bytes.count, 0)
      }
    return Array(bytes.prefix(max(0, count)))
  }

  /// Exactly that many bytes, or fewer at the end.
  func receive(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = receive()
      if more.isEmpty { break }
      bytes += more
    }
    buffered = Array(bytes.dropFirst(count))
    return Array(bytes.prefix(count))
  }

  /// A whole HTTP/1 request: its header block, and as much body as that announces.
  func receiveRequest() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let head = text[..<end.lowerBound].lowercased()
        let length = head.range(of: "content-length: ").map { head[$0.upperBound...].prefix { $0.isNumber } }
        if text[end.upperBound...].utf8.count >= length.flatMap({ Int($0) }) ?? 0 { return bytes }
      }
      let more = receive()
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// False when the client has gone.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    if let session { return LibSSL.write(session, bytes, Int32(bytes.count)) > 0 }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  /// An end with RST instead of FIN.
  func reset() {
    var lingering = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  /// An end that the client is sure to hear: a socket closed with unread bytes in it would send RST, not FIN.
  /// TLS asks to say goodbye first; a server that does not has cut its answer short.
  func finish(politely: Bool) {
    if politely, let session { _ = LibSSL.shutdown(session) }
    shutdown(descriptor, Int32(SHUT_WR))
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while recv(descriptor, &bytes, bytes.count, 0) > 0 {}
    close()
  }

  func close() {
    if let session { LibSSL.freeSession(session) }
    session = nil
    Glibc.close(descriptor)
  }
}

extension String {
  /// Foundation's, without Foundation.
  func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
