import Foundation
import Synchronization

/// One thing a scripted server does with a connection.
enum Step: Sendable {
  /// Waits for a whole request, and remembers it.
  case read
  /// Waits for that many bytes.
  case take(Int)
  case write(String)
  case bytes([UInt8])
  /// One byte a write.
  case drip(String)
  /// That many bytes, or as many as the client takes.
  case flood(Int)
  /// TLS from here on.
  case secure(Identity)
  /// Settings, a request's header frame and whatever stands between; then an answer to it.
  case http2(status: UInt8, body: String)
  /// Holds back until the test says so.
  case wait(Latch)
  /// Tells the test that the script has come here.
  case open(Latch)
  /// Nothing more, until the client goes.
  case hang
  /// An end with RST.
  case reset
  /// An end without TLS's goodbye.
  case cut

  static func answer(_ body: String = "", status: String = "200 OK", headers: String = "") -> Step {
    .write("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
  }
}

/// A server on 127.0.0.1 that plays a script to each of its clients, a thread each, and keeps what they sent.
final class ScriptedServer: Sendable {
  let port: Int
  private let listener: Int32
  private let record = Mutex(Record())

  struct Record {
    var connections = 0
    /// What was read, a text for each connection, without TLS around it.
    var received: [String] = []
    /// TLS handshakes the client went through with.
    var handshakes = 0
  }

  /// The same script for every connection.
  convenience init(_ script: Step...) { self.init(scripts: [script]) }

  /// A script for each connection in turn; the last serves all that follow.
  init(scripts: [[Step]]) {
    (listener, port) = ScriptedServer.listen(backlog: 64)
    Thread.detachNewThread { [listener, weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        guard let self else {
          close(client)
          break
        }
        let index = self.record.withLock { record in
          record.connections += 1
          record.received.append("")
          return record.connections - 1
        }
        let script = scripts[min(index, scripts.count - 1)]
        Thread.detachNewThread { self.play(script, to: client, index) }
      }
      close(listener)
    }
  }

  /// Ends the accept that waits. Closing is left to its thread: a descriptor closed here could be another server's
  /// by the time that thread accepts again.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  var url: String { "http://127.0.0.1:\(port)/" }
  var secureURL: String { "https://localhost:\(port)/" }
  var connections: Int { record.withLock { $0.connections } }
  var handshakes: Int { record.withLock { $0.handshakes } }
  /// All that clients sent, whatever connection it came by.
  var received: String { record.withLock { $0.received.joined() } }

  private func play(_ script: [Step], to client: Int32, _ index: Int) {
    // OpenSSL writes without MSG_NOSIGNAL; blocked in this thread, the signal stays here and harms nobody.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)

    let wire = Wire(client)
    loop: for step in script {
      switch step {
      case .read: keep(wire.receiveRequest(), index)
      case .take(let count): keep(wire.receive(count), index)
      case .write(let text): wire.send(Array(text.utf8))
      case .bytes(let bytes): wire.send(bytes)
      case .drip(let text): for byte in text.utf8 where !wire.send([byte]) { break loop }
      case .flood(let count):
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
        for _ in 0..<(count >> 16) where !wire.send(piece) { break loop }
      case .secure(let identity):
        guard wire.secure(as: identity) else { return wire.finish(politely: false) }
        record.withLock { $0.handshakes += 1 }
      case .http2(let status, let body): keep(HTTP2.play(wire, status, body), index)
      case .hang: while case let bytes = wire.receive(), !bytes.isEmpty { keep(bytes, index) }
      case .wait(let latch): latch.pass()
      case .open(let latch): latch.open()
      case .reset: return wire.reset()
      case .cut: return wire.finish(politely: false)
      }
    }
    wire.finish(politely: true)
  }

  private func keep(_ bytes: [UInt8], _ index: Int) {
    record.withLock { $0.received[index] += String(decoding: bytes, as: UTF8.self) }
  }

  static func listen(backlog: Int32) -> (descriptor: Int32, port: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        precondition(bind(descriptor, address, length) == 0, "127.0.0.1 cannot be bound.")
        precondition(Glibc.listen(descriptor, backlog) == 0, "127.0.0.1 cannot be listened on.")
        getsockname(descriptor, address, &length)
      }
    }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }
}

/// A door that is shut until it is opened, once and for all.
final class Latch: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func open() { semaphore.signal() }

  func pass() {
    semaphore.wait()
    semaphore.signal()
  }
}

/// Just enough of RFC 9113 to answer the first request of a connection.
enum HTTP2 {
  /// Reads up to the end of the first request and answers stream 1. Returns the frames that came, for the record.
  static func play(_ wire: Wire, _ status: UInt8, _ body: String) -> [UInt8] {
    var seen = wire.receive(24)
    wire.send([0, 0, 0, 4, 0, 0, 0, 0, 0])
    while case let head = wire.receive(9), head.count == 9 {
      let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      seen += head + wire.receive(length)
      // HEADERS or DATA, and END_STREAM on it.
      guard head[3] <= 1, head[4] & 1 == 1 else { continue }
      // Settings acknowledged; `:status` from HPACK's static table (8 is 200); data that ends the stream.
      wire.send([0, 0, 0, 4, 1, 0, 0, 0, 0] + [0, 0, 1, 1, 4, 0, 0, 0, 1, 0x80 | status])
      wire.send([0, 0, UInt8(body.utf8.count), 0, 1, 0, 0, 0, 1] + Array(body.utf8))
      break
    }
    return seen
  }
}
