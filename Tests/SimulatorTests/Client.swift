import Glibc

/// A client that says exactly the bytes it is told to, as no library would.
struct Client: ~Copyable {
  private let descriptor: Int32

  init(port: UInt16, seconds: Int = 5) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: seconds, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    _ = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  deinit { close(descriptor) }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func endInput() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// What came, and how it ended.
  struct Received {
    var text = ""
    var isReset = false
    /// Nothing more came in the client's time.
    var isOpen = false

    var status: Int? { text.hasPrefix("HTTP/1.1 ") ? Int(text.dropFirst(9).prefix(3)) : nil }
    var head: String { parts.first ?? "" }
    var body: String { parts.count > 1 ? parts.dropFirst().joined(separator: "\r\n\r\n") : "" }
    private var parts: [String] { text.split(separator: "\r\n\r\n", omittingEmptySubsequences: false).map(String.init) }

    func header(_ name: String) -> String? {
      for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix(name + ": ") {
        return String(line.dropFirst(name.count + 2))
      }
      return nil
    }

    var isComplete: Bool {
      if let length = header("content-length").flatMap({ Int($0) }) { return body.utf8.count >= length }
      return header("transfer-encoding") != nil && body.hasSuffix("0\r\n\r\n")
    }
  }

  /// Everything up to the end of one answer, or up to the end of the connection.
  func receive(toEnd: Bool = false) -> Received {
    var result = Received()
    var bytes: [UInt8] = []
    while toEnd || !result.isComplete {
      var problem: Int32 = 0
      let more = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        let got = unsafe recv(descriptor, buffer.baseAddress, 65_536, 0)
        problem = got < 0 ? errno : 0
        count = max(0, got)
      }
      if problem != 0 {
        result.isReset = problem == ECONNRESET
        result.isOpen = problem == EAGAIN
        return result
      }
      if more.isEmpty { return result }
      bytes += more
      result.text = String(decoding: bytes, as: UTF8.self)
    }
    return result
  }

  static func request(
    _ method: String, _ path: String, key: String? = "FAKE-key", body: String = "", headers: String = ""
  ) -> String {
    let authorization =
      key.map { "Authorization: Bearer \($0)\r\nx-api-key: \($0)\r\napi-key: \($0)\r\nx-goog-api-key: \($0)\r\n" } ?? ""
    return "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(authorization)\(headers)"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }
}
