internal import Glibc

/// One client: what it has sent so far, and what it is being sent.
final class Connection {
  let descriptor: Int32
  private let limits: Limits
  private var reader: RequestReader
  private var outgoing: AnswerBytes?
  private var state: State
  private var inputEnded = false
  /// When the client last took bytes.
  private var lastProgress = 0

  /// How far a connection has come.
  private enum State: Equatable {
    /// Waits for a request, until then.
    case reading(until: Int)
    case answering
    /// Never says anything again; at some point even the most patient client has learnt that.
    case hanging(until: Int)
    /// Has said its last word and lets the client finish: a close with unread input would destroy that word.
    case draining(until: Int)
  }

  init(descriptor: Int32, limits: Limits, now: Int) {
    self.descriptor = descriptor
    self.limits = limits
    reader = RequestReader(limits: limits)
    state = .reading(until: now + limits.patience)
  }

  /// What to wait for.
  func interest(now: Int) -> Int16 {
    var events: Int32 = 0
    if !inputEnded, state != .answering || reader.hasRoom { events |= POLLIN }
    if state == .answering, let outgoing, outgoing.waitsUntil == nil { events |= POLLOUT }
    return Int16(events)
  }

  /// When something happens although the client does nothing.
  var deadline: Int? {
    switch state {
    case .reading(let until), .draining(let until), .hanging(let until): until
    case .answering: outgoing?.waitsUntil ?? lastProgress + limits.patience
    }
  }

  /// Goes on as far as possible; false once the connection is closed.
  func proceed(_ seen: Int16, now: Int, answer: (Request) -> Answer) -> Bool {
    if Int32(seen) & (POLLERR | POLLNVAL) != 0 { return closed() }
    if Int32(seen) & (POLLIN | POLLHUP) != 0, !takeInput() { return closed() }
    // Ends when nothing more can be read or sent at once: both are bounded by the buffers.
    while true {
      let before = state
      switch state {
      case .reading(let until):
        guard advance(now: now, until: until, answer: answer) else { return closed() }
      case .answering:
        guard transmit(now: now) else { return false }
      case .hanging(let until), .draining(let until): return inputEnded || now >= until ? closed() : true
      }
      if state == before { return true }
    }
  }

  private func closed() -> Bool {
    Socket.close(descriptor)
    return false
  }

  /// False where the connection is broken.
  private func takeInput() -> Bool {
    guard !inputEnded, state != .answering || reader.hasRoom else { return true }
    switch Socket.read(descriptor) {
    case .bytes(let bytes):
      switch state {
      case .reading, .answering: reader.append(bytes)
      case .hanging, .draining: break
      }
    case .ended: inputEnded = true
    case .nothing: break
    case .broken: return false
    }
    return true
  }

  /// False where no request will come any more.
  private func advance(now: Int, until: Int, answer: (Request) -> Answer) -> Bool {
    do {
      if let request = try reader.next() {
        begin(AnswerBytes(answer(request), to: request, now: now), now: now)
        return true
      }
    } catch {
      begin(Connection.refusal(error, now: now), now: now)
      return true
    }
    if reader.wantsPermission {
      reader.permissionGiven()
      if Socket.send(descriptor, Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)[...]) == nil { return false }
    }
    if inputEnded { return false }
    if now >= until {
      guard reader.isMidway else { return false }
      begin(Connection.refusal(Fault(status: 408, sentence: "Request Timeout"), now: now), now: now)
    }
    return true
  }

  private func begin(_ bytes: AnswerBytes, now: Int) {
    outgoing = bytes
    lastProgress = now
    state = .answering
  }

  private static func refusal(_ fault: Fault, now: Int) -> AnswerBytes {
    let request = Request(method: "GET", path: "/", fields: [Field("connection", "close")])
    return AnswerBytes(.text(fault.status, fault.sentence + "\n"), to: request, now: now)
  }

  /// False once the connection is closed.
  private func transmit(now: Int) -> Bool {
    guard var sending = outgoing else { return closed() }
    let bytes = sending.ready(now: now)
    if !bytes.isEmpty {
      guard let count = Socket.send(descriptor, bytes) else { return closed() }
      if count == 0, now >= lastProgress + limits.patience { return closed() }
      if count > 0 { lastProgress = now }
      sending.wasSent(count)
    }
    outgoing = sending
    guard sending.isDone(now: now) else { return true }
    outgoing = nil
    switch sending.ending {
    case .reset:
      Socket.reset(descriptor)
      return false
    case .cut: return closed()
    case .hang: state = .hanging(until: now + limits.silence)
    case .whole where sending.keepsAlive:
      state = .reading(until: now + (reader.isMidway ? limits.patience : limits.idle))
    case .whole:
      Socket.endOutput(descriptor)
      state = .draining(until: now + 1_000)
    }
    return true
  }
}
