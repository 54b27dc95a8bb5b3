/// The working answers of Anthropic's Messages API.
enum AnthropicAnswers {
  static func models(_ call: Call) -> Answer {
    let data = call.provider.models.map { name -> JSON in
      ["type": "model", "id": .text(name), "display_name": .text(name), "created_at": "2026-01-01T00:00:00Z"]
    }
    let first = call.provider.models.first.map(JSON.text) ?? .null
    let last = call.provider.models.last.map(JSON.text) ?? .null
    return .json(200, ["data": .list(data), "has_more": false, "first_id": first, "last_id": last])
  }

  static func messages(_ call: Call) -> Answer {
    let refusals = call.provider.refusals
    guard let model = call.body["model"].text else {
      return refusals.invalid(Objection(message: "model: Field required"))
    }
    guard let limit = call.body["max_tokens"].integer else {
      return refusals.invalid(Objection(message: "max_tokens: Field required"))
    }
    guard limit >= 1 else {
      return refusals.invalid(Objection(message: "max_tokens: Input should be greater than or equal to 1"))
    }
    guard let messages = call.body["messages"].list else {
      return refusals.invalid(Objection(message: "messages: Field required"))
    }
    guard !messages.isEmpty else {
      return refusals.invalid(Objection(message: "messages: at least one message is required"))
    }
    let words = Words(atMost: limit)
    return call.body["stream"].isTrue ? stream(words, model) : .json(200, message(words, model, isDone: true))
  }

  private static func message(_ words: Words, _ model: String, isDone: Bool) -> JSON {
    [
      "id": "msg_FAKE0001", "type": "message", "role": "assistant", "model": .text(model),
      "content": isDone ? [["type": "text", "text": .text(words.text)]] : [],
      "stop_reason": isDone ? reason(words) : .null, "stop_sequence": .null,
      "usage": ["input_tokens": 8, "output_tokens": .integer(isDone ? words.count : 1)],
    ]
  }

  private static func reason(_ words: Words) -> JSON { words.isCut ? "max_tokens" : "end_turn" }

  private static func stream(_ words: Words, _ model: String) -> Answer {
    func event(_ type: String, _ members: KeyValuePairs<String, JSON> = [:]) -> String {
      let first = JSON.Member(name: "type", value: .text(type))
      let rest = members.map { JSON.Member(name: $0.key, value: $0.value) }
      return "event: \(type)\ndata: \(JSON.object([first] + rest))\n\n"
    }
    var events = [
      event("message_start", ["message": message(words, model, isDone: false)]),
      event("content_block_start", ["index": 0, "content_block": ["type": "text", "text": ""]]),
      event("ping"),
    ]
    events += words.portions.map {
      event("content_block_delta", ["index": 0, "delta": ["type": "text_delta", "text": .text($0)]])
    }
    events += [
      event("content_block_stop", ["index": 0]),
      event(
        "message_delta",
        [
          "delta": ["stop_reason": reason(words), "stop_sequence": .null],
          "usage": ["output_tokens": .integer(words.count)],
        ]),
      event("message_stop"),
    ]
    return .events(events)
  }
}
