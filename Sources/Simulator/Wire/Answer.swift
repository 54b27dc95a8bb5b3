/// What a provider sends back: status, headers, body, and how fast.
package struct Answer: Sendable, Equatable {
  package var status: Int
  package var headers: [Field]
  package var body: Body
  package var pace: Pace

  /// The body of an answer.
  package enum Body: Sendable, Equatable {
    /// Sent with its length. `{model}` in an error stands for the model that was asked for.
    case whole(String)
    /// Server-sent events, one chunk each.
    case events([String])
    /// Bytes in the place of an HTTP answer.
    case raw(String)
  }

  package init(status: Int, headers: [Field] = [], body: Body, pace: Pace = .prompt) {
    self.status = status
    self.headers = headers
    self.body = body
    self.pace = pace
  }

  static func json(_ status: Int, _ body: JSON, headers: [Field] = []) -> Answer {
    Answer(status: status, headers: [Field("content-type", "application/json")] + headers, body: .whole("\(body)"))
  }

  static func text(_ status: Int, _ body: String, type: String = "text/plain; charset=utf-8") -> Answer {
    Answer(status: status, headers: [Field("content-type", type)], body: .whole(body))
  }

  static func events(_ events: [String]) -> Answer {
    Answer(
      status: 200, headers: [Field("content-type", "text/event-stream"), Field("cache-control", "no-cache")],
      body: .events(events))
  }

  func with(_ more: [Field]) -> Answer {
    var copy = self
    copy.headers += more.filter { new in !headers.contains { $0.name == new.name } }
    return copy
  }

  func paced(_ pace: Pace) -> Answer {
    var copy = self
    copy.pace = pace
    return copy
  }

  /// The answer for a request for this model.
  func naming(_ model: String) -> Answer {
    guard case .whole(let text) = body, text.contains("{model}") else { return self }
    var copy = self
    copy.body = .whole(text.replacing("{model}", with: JSON.escaped(String(model.prefix(200)))))
    return copy
  }
}

/// How an answer travels: when it begins, in which portions, and how it ends.
package struct Pace: Sendable, Equatable {
  /// Milliseconds before the first byte.
  package var delay: Int
  package var drip: Drip?
  package var ending: Ending

  /// A few bytes of the body at a time.
  package struct Drip: Sendable, Equatable {
    package let bytes: Int
    /// Milliseconds between two portions.
    package let interval: Int
  }

  /// What happens at the end, or before it.
  package enum Ending: Sendable, Equatable {
    case whole
    /// The connection closes after so many bytes of the body.
    case cut(after: Int)
    /// Nothing more comes after so many bytes of the body; not even a status where it is nil.
    case hang(after: Int?)
    /// The connection is reset without an answer.
    case reset
  }

  package init(delay: Int = 0, drip: Drip? = nil, ending: Ending = .whole) {
    self.delay = delay
    self.drip = drip
    self.ending = ending
  }

  package static let prompt = Pace()
}
