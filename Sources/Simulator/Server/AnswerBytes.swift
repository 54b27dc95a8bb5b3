/// An answer as the bytes that go over the wire, and the moments at which they may.
struct AnswerBytes {
  let bytes: [UInt8]
  private(set) var sent = 0
  /// Bytes that may be sent by now.
  private var released = 0
  private var nextRelease: Int
  private let headLength: Int
  private let end: Int
  private let drip: Pace.Drip?
  let ending: Pace.Ending
  let keepsAlive: Bool

  init(_ answer: Answer, to request: Request, now: Int) {
    var bytes: [UInt8] = []
    var keepsAlive = request.keepsAlive
    if case .cut = answer.pace.ending { keepsAlive = false }
    let body = AnswerBytes.encoded(answer.body, old: request.isOld)
    if case .raw = answer.body {
      keepsAlive = false
    } else {
      if case .events = answer.body, request.isOld { keepsAlive = false }
      bytes = AnswerBytes.head(answer, length: body.count, keepsAlive: keepsAlive, old: request.isOld)
    }
    let headLength = bytes.count
    self.headLength = headLength
    if request.method != "HEAD" { bytes += body }
    self.bytes = bytes
    self.keepsAlive = keepsAlive
    ending = answer.pace.ending
    drip = answer.pace.drip
    nextRelease = now + answer.pace.delay
    end =
      switch answer.pace.ending {
      case .whole: bytes.count
      case .cut(let after): min(bytes.count, headLength + after)
      case .hang(let after): after.map { min(bytes.count, headLength + $0) } ?? 0
      case .reset: 0
      }
  }

  private static func encoded(_ body: Answer.Body, old: Bool) -> [UInt8] {
    switch body {
    case .whole(let text), .raw(let text): Array(text.utf8)
    case .events(let events) where old: events.flatMap { Array($0.utf8) }
    case .events(let events):
      events.flatMap { Array("\(String($0.utf8.count, radix: 16))\r\n\($0)\r\n".utf8) } + Array("0\r\n\r\n".utf8)
    }
  }

  private static func head(_ answer: Answer, length: Int, keepsAlive: Bool, old: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(answer.status) \(StatusPhrase.of(answer.status))\r\n"
    for field in answer.headers { text += "\(field.name): \(field.value)\r\n" }
    if case .events = answer.body {
      if !old { text += "transfer-encoding: chunked\r\n" }
    } else {
      text += "content-length: \(length)\r\n"
    }
    text += keepsAlive ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n"
    return Array(text.utf8)
  }

  /// What may be sent at this moment.
  mutating func ready(now: Int) -> ArraySlice<UInt8> {
    if now >= nextRelease, released < end {
      if let drip {
        // The clock may have moved by several portions; one at a time is what makes it a drip.
        released = released == 0 ? min(end, headLength + drip.bytes) : min(end, released + drip.bytes)
        nextRelease = now + drip.interval
      } else {
        released = end
      }
    }
    return bytes[sent..<max(sent, released)]
  }

  mutating func wasSent(_ count: Int) { sent += count }

  /// Whether all that will ever be sent is on its way.
  func isDone(now: Int) -> Bool { end == 0 ? now >= nextRelease : sent >= end }

  /// When more may be sent, nil while something waits for room in the socket.
  var waitsUntil: Int? { sent < released ? nil : nextRelease }
}
