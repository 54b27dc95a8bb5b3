/// The working answers of Gemini's own API.
enum GeminiAnswers {
  static func models(_ call: Call) -> Answer {
    .json(200, ["models": .list(call.provider.models.map(model))])
  }

  static func model(_ call: Call) -> Answer {
    guard let name = call.captured.first, call.provider.models.contains(name) else {
      return call.provider.refusals.unknownModel
    }
    return .json(200, model(name))
  }

  private static func model(_ name: String) -> JSON {
    [
      "name": "models/\(name)", "version": "001", "displayName": .text(name), "inputTokenLimit": 1_048_576,
      "outputTokenLimit": 65_536, "supportedGenerationMethods": ["generateContent", "countTokens"],
    ]
  }

  static func countTokens(_ call: Call) -> Answer { .json(200, ["totalTokens": 8]) }

  static func generate(_ call: Call) -> Answer {
    if let refusal = refusal(call) { return refusal }
    let words = Words(atMost: limit(call))
    return .json(200, response(words.text, isLast: true, words, call))
  }

  static func stream(_ call: Call) -> Answer {
    if let refusal = refusal(call) { return refusal }
    let words = Words(atMost: limit(call))
    let parts = words.portions.enumerated().map { index, text in
      response(text, isLast: index == words.count - 1, words, call)
    }
    // Without alt=sse the stream is one JSON list.
    guard call.request.parameter("alt") == "sse" else { return .json(200, .list(parts)) }
    return .events(parts.map { "data: \($0)\r\n\r\n" })
  }

  private static func limit(_ call: Call) -> Int? { call.body["generationConfig"]["maxOutputTokens"].integer }

  private static func refusal(_ call: Call) -> Answer? {
    let invalid = call.provider.refusals.invalid
    guard let contents = call.body["contents"].list, !contents.isEmpty else {
      return invalid(Objection(message: "* GenerateContentRequest.contents: contents is not specified\n"))
    }
    if let limit = limit(call), limit < 1 {
      return invalid(Objection(message: "max_output_tokens must be positive."))
    }
    return nil
  }

  private static func response(_ text: String, isLast: Bool, _ words: Words, _ call: Call) -> JSON {
    var candidate: [JSON.Member] = [
      .init(name: "content", value: ["parts": [["text": .text(text)]], "role": "model"])
    ]
    if isLast { candidate.append(.init(name: "finishReason", value: words.isCut ? "MAX_TOKENS" : "STOP")) }
    candidate.append(.init(name: "index", value: 0))
    return [
      "candidates": [.object(candidate)],
      "usageMetadata": [
        "promptTokenCount": 8, "candidatesTokenCount": .integer(words.count),
        "totalTokenCount": .integer(8 + words.count),
      ],
      "modelVersion": .text(call.captured.first ?? ""), "responseId": "FAKE0001",
    ]
  }
}
