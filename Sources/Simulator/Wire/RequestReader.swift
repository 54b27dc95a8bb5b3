/// Why bytes are no request: the status and the sentence a web server answers with.
struct Fault: Error, Equatable {
  let status: Int
  let sentence: String
}

/// Turns the bytes of one connection into requests, however they are cut.
struct RequestReader {
  private var buffer: [UInt8] = []
  /// Everything before it belongs to the head, or has been decoded.
  private var position = 0
  private var stage = Stage.head
  private var request: Request?
  private let limits: Limits
  /// Set once when the client waits for permission to send its body.
  private(set) var wantsPermission = false

  /// Which part of a request comes next.
  private enum Stage: Equatable {
    case head
    case fixed(Int)
    case chunkSize
    case chunk(Int)
    case chunkEnd
    /// With how many bytes of them have been read.
    case trailers(Int)
  }

  init(limits: Limits) { self.limits = limits }

  /// Whether a request has begun to arrive.
  var isMidway: Bool { !buffer.isEmpty || request != nil }

  /// Whether more bytes may be taken in before the requests here are answered.
  var hasRoom: Bool { buffer.count < limits.head + 65_536 }

  mutating func append(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  mutating func permissionGiven() { wantsPermission = false }

  /// The next complete request, nil while bytes are missing.
  mutating func next() throws(Fault) -> Request? {
    while true {
      switch stage {
      case .head:
        guard try readHead() else { return nil }
      case .fixed(let missing):
        let count = moveBody(missing)
        if count < missing {
          stage = .fixed(missing - count)
          return nil
        }
        return finish()
      case .chunkSize:
        guard let line = try line(atMost: 1024) else { return nil }
        let digits = line.prefix { $0 != ";" && $0 != " " }
        guard let size = Int(digits, radix: 16), size >= 0, digits.first != "+" else {
          throw Fault(status: 400, sentence: "Malformed chunk size")
        }
        try check(size)
        stage = size == 0 ? .trailers(0) : .chunk(size)
      case .chunk(let missing):
        let count = moveBody(missing)
        if count < missing {
          stage = .chunk(missing - count)
          return nil
        }
        stage = .chunkEnd
      case .chunkEnd:
        guard let line = try line(atMost: 2) else { return nil }
        guard line.isEmpty else { throw Fault(status: 400, sentence: "Malformed chunk") }
        stage = .chunkSize
      case .trailers(let read):
        guard let line = try line(atMost: limits.head) else { return nil }
        if line.isEmpty { return finish() }
        guard read + line.utf8.count <= limits.head else {
          throw Fault(status: 431, sentence: "Request Header Fields Too Large")
        }
        stage = .trailers(read + line.utf8.count)
        compact()
      }
    }
  }

  private mutating func finish() -> Request? {
    defer {
      request = nil
      stage = .head
      wantsPermission = false
      compact()
    }
    return request
  }

  private mutating func compact() {
    buffer.removeFirst(position)
    position = 0
  }

  private func check(_ more: Int) throws(Fault) {
    guard more <= limits.body, (request?.body.count ?? 0) + more <= limits.body else {
      throw Fault(status: 413, sentence: "Request Entity Too Large")
    }
  }

  private mutating func moveBody(_ wanted: Int) -> Int {
    let count = min(wanted, buffer.count - position)
    request?.body.append(contentsOf: buffer[position..<position + count])
    position += count
    compact()
    return count
  }

  /// One line without its end, nil while it is incomplete.
  private mutating func line(atMost limit: Int) throws(Fault) -> String? {
    guard let end = buffer[position...].firstIndex(of: 0x0A) else {
      guard buffer.count - position <= limit else { throw Fault(status: 400, sentence: "Line too long") }
      return nil
    }
    var text = buffer[position..<end]
    if text.last == 0x0D { text.removeLast() }
    position = end + 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readHead() throws(Fault) -> Bool {
    // A client that speaks TLS begins with a handshake record, and no method begins with that byte.
    if buffer.first == 0x16 { throw Fault(status: 400, sentence: "This server speaks plain HTTP, not TLS") }
    while position < buffer.count {
      guard let end = buffer[position...].firstIndex(of: 0x0A) else { break }
      let previous = position
      position = end + 1
      let length = end - previous
      let isEmpty = length == 0 || (length == 1 && buffer[previous] == 0x0D)
      if previous == 0, isEmpty {
        // RFC 9112, 2.2: empty lines before a request line are ignored.
        compact()
      } else if isEmpty {
        guard position <= limits.head else { break }
        try begin(HeadParser.parse(buffer[..<previous]))
        return true
      }
    }
    guard buffer.count <= limits.head else {
      throw Fault(status: 431, sentence: "Request Header Fields Too Large")
    }
    return false
  }

  private mutating func begin(_ head: Request) throws(Fault) {
    request = head
    compact()
    let lengths = head.fields.filter { $0.name == "content-length" }
    if let coding = head.value(of: "transfer-encoding") {
      guard lengths.isEmpty, coding.lowercased() == "chunked" else {
        throw Fault(status: 400, sentence: "Ambiguous or unknown transfer coding")
      }
      stage = .chunkSize
    } else if let length = lengths.first?.value {
      guard lengths.count == 1, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(length) else {
        throw Fault(status: 400, sentence: "Malformed Content-Length")
      }
      try check(count)
      stage = .fixed(count)
    } else {
      stage = .fixed(0)
    }
    let expects = head.value(of: "expect")?.lowercased() == "100-continue"
    wantsPermission = expects && stage != .fixed(0)
  }
}
