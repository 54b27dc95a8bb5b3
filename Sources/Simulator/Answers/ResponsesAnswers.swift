/// The working answers of OpenAI's Responses API.
enum ResponsesAnswers {
  static func responses(_ call: Call) -> Answer {
    let refusals = call.provider.refusals
    guard let model = call.model, !model.isEmpty else {
      return refusals.invalid(Objection(message: "you must provide a model parameter", parameter: "model"))
    }
    let limit = call.body["max_output_tokens"].integer
    if let limit, limit < 16 {
      return refusals.invalid(
        Objection(
          message: "Invalid 'max_output_tokens': integer below minimum value. Expected a value >= 16, "
            + "but got \(limit) instead.",
          parameter: "max_output_tokens", code: "integer_below_min_value"))
    }
    guard call.body["input"] != .null else {
      return refusals.invalid(
        Objection(
          message: "Missing required parameter: 'input'.", parameter: "input", code: "missing_required_parameter"))
    }
    let words = Words(atMost: limit)
    return call.body["stream"].isTrue ? stream(words, model) : .json(200, response(words, model, status: "completed"))
  }

  private static func response(_ words: Words, _ model: String, status: JSON) -> JSON {
    let isDone = status == "completed"
    return [
      "id": "resp_FAKE0001", "object": "response", "created_at": .integer(OpenAIAnswers.moment), "status": status,
      "error": .null, "incomplete_details": .null, "instructions": .null, "metadata": [:], "model": .text(model),
      "output": isDone ? [message(words, status)] : [], "parallel_tool_calls": true, "temperature": 1.0,
      "tool_choice": "auto", "tools": [], "top_p": 1.0,
      "usage": isDone
        ? [
          "input_tokens": 8, "input_tokens_details": ["cached_tokens": 0],
          "output_tokens": .integer(words.count), "output_tokens_details": ["reasoning_tokens": 0],
          "total_tokens": .integer(8 + words.count),
        ] : .null,
    ]
  }

  private static func message(_ words: Words, _ status: JSON) -> JSON {
    [
      "id": "msg_FAKE0001", "type": "message", "role": "assistant", "status": status,
      "content": status == "completed" ? [part(words.text)] : [],
    ]
  }

  private static func part(_ text: String) -> JSON { ["type": "output_text", "text": .text(text), "annotations": []] }

  private static func stream(_ words: Words, _ model: String) -> Answer {
    var events: [String] = []
    func add(_ type: String, _ members: KeyValuePairs<String, JSON>) {
      let first: [JSON.Member] = [
        .init(name: "type", value: .text(type)), .init(name: "sequence_number", value: .integer(events.count)),
      ]
      let rest = members.map { JSON.Member(name: $0.key, value: $0.value) }
      events.append("event: \(type)\ndata: \(JSON.object(first + rest))\n\n")
    }
    add("response.created", ["response": response(words, model, status: "in_progress")])
    add("response.output_item.added", ["output_index": 0, "item": message(words, "in_progress")])
    add(
      "response.content_part.added",
      ["item_id": "msg_FAKE0001", "output_index": 0, "content_index": 0, "part": part("")])
    for portion in words.portions {
      add(
        "response.output_text.delta",
        ["item_id": "msg_FAKE0001", "output_index": 0, "content_index": 0, "delta": .text(portion), "logprobs": []])
    }
    add(
      "response.output_text.done",
      ["item_id": "msg_FAKE0001", "output_index": 0, "content_index": 0, "text": .text(words.text), "logprobs": []])
    add(
      "response.content_part.done",
      ["item_id": "msg_FAKE0001", "output_index": 0, "content_index": 0, "part": part(words.text)])
    add("response.output_item.done", ["output_index": 0, "item": message(words, "completed")])
    add("response.completed", ["response": response(words, model, status: "completed")])
    return .events(events)
  }
}
