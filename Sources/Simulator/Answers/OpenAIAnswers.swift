/// The working answers of every API of OpenAI's form: models, chat completions, embeddings.
enum OpenAIAnswers {
  /// A fixed moment: an answer that is the same each time can be compared.
  static let moment = 1_767_225_600

  static func models(_ call: Call) -> Answer {
    .json(200, ["object": "list", "data": .list(call.provider.models.map { model($0, call) })])
  }

  static func model(_ call: Call) -> Answer {
    guard let name = call.captured.first, call.provider.models.contains(name) else {
      return call.provider.refusals.unknownModel
    }
    return .json(200, model(name, call))
  }

  private static func model(_ name: String, _ call: Call) -> JSON {
    ["id": .text(name), "object": "model", "created": .integer(moment), "owned_by": .text(call.provider.id)]
  }

  static func chat(_ call: Call) -> Answer {
    if let refusal = refusal(call, of: "messages") { return refusal }
    let body = call.body
    let limit = body["max_completion_tokens"].integer ?? body["max_tokens"].integer
    let words = Words(atMost: limit)
    let model = call.model ?? call.provider.models.first ?? ""
    return body["stream"].isTrue ? stream(words, model, body) : completion(words, model)
  }

  /// What is wrong with the body; chat and embeddings differ in the member that must not be missing.
  private static func refusal(_ call: Call, of member: String) -> Answer? {
    let refusals = call.provider.refusals
    guard let model = call.model, !model.isEmpty else {
      return refusals.invalid(Objection(message: "you must provide a model parameter", parameter: "model"))
    }
    let content = call.body[member]
    if content == .null || content.list?.isEmpty == true {
      return refusals.invalid(
        Objection(
          message: "Missing required parameter: '\(member)'.", parameter: member, code: "missing_required_parameter"))
    }
    for name in ["max_completion_tokens", "max_tokens"] {
      if let limit = call.body[name].integer, limit < 1 {
        return refusals.invalid(
          Objection(
            message: "Invalid '\(name)': integer below minimum value. Expected a value >= 1, but got \(limit) instead.",
            parameter: name, code: "integer_below_min_value"))
      }
    }
    return nil
  }

  private static func usage(_ words: Words) -> JSON {
    ["prompt_tokens": 8, "completion_tokens": .integer(words.count), "total_tokens": .integer(8 + words.count)]
  }

  private static func completion(_ words: Words, _ model: String) -> Answer {
    .json(
      200,
      [
        "id": "chatcmpl-FAKE0001", "object": "chat.completion", "created": .integer(moment), "model": .text(model),
        "choices": [
          [
            "index": 0, "message": ["role": "assistant", "content": .text(words.text), "refusal": .null],
            "logprobs": .null, "finish_reason": .text(words.isCut ? "length" : "stop"),
          ]
        ],
        "usage": usage(words), "system_fingerprint": "fp_FAKE",
      ])
  }

  private static func stream(_ words: Words, _ model: String, _ body: JSON) -> Answer {
    func chunk(_ choices: [JSON], usage: JSON? = nil) -> String {
      var members: [JSON.Member] = [
        .init(name: "id", value: "chatcmpl-FAKE0001"), .init(name: "object", value: "chat.completion.chunk"),
        .init(name: "created", value: .integer(moment)), .init(name: "model", value: .text(model)),
        .init(name: "choices", value: .list(choices)),
      ]
      if let usage { members.append(.init(name: "usage", value: usage)) }
      return "data: \(JSON.object(members))\n\n"
    }
    func choice(_ delta: JSON, _ reason: JSON = .null) -> JSON {
      ["index": 0, "delta": delta, "logprobs": .null, "finish_reason": reason]
    }
    var events = [chunk([choice(["role": "assistant", "content": ""])])]
    events += words.portions.map { chunk([choice(["content": .text($0)])]) }
    events.append(chunk([choice([:], .text(words.isCut ? "length" : "stop"))]))
    if body["stream_options"]["include_usage"].isTrue { events.append(chunk([], usage: usage(words))) }
    return .events(events + ["data: [DONE]\n\n"])
  }

  static func embeddings(_ call: Call) -> Answer {
    if let refusal = refusal(call, of: "input") { return refusal }
    let inputs = call.body["input"].list?.prefix(256).count ?? 1
    // Clients of OpenAI ask for base64 unless told otherwise: four zeros as little-endian floats.
    let vector: JSON =
      call.body["encoding_format"] == "base64" ? "AAAAAAAAAAAAAAAAAAAAAA==" : [0.0, 0.0, 0.0, 0.0]
    let data = (0..<inputs).map { index -> JSON in
      ["object": "embedding", "index": .integer(index), "embedding": vector]
    }
    return .json(
      200,
      [
        "object": "list", "data": .list(data), "model": .text(call.model ?? ""),
        "usage": ["prompt_tokens": 8, "total_tokens": 8],
      ])
  }
}
