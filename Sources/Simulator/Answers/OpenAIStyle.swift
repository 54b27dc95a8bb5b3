/// The error envelope and the routes that many providers took over from OpenAI.
enum OpenAIStyle {
  /// `{"error":{"message","type","param","code"}}`.
  static func error(
    _ status: Int, _ message: String, type: JSON, code: JSON = .null, param: JSON = .null, headers: [Field] = []
  ) -> Answer {
    .json(
      status, ["error": ["message": .text(message), "type": type, "param": param, "code": code]], headers: headers)
  }

  static func invalid(_ objection: Objection) -> Answer {
    error(
      400, objection.message, type: "invalid_request_error", code: objection.code.map(JSON.text) ?? .null,
      param: objection.parameter.map(JSON.text) ?? .null)
  }

  static func refusals(
    keyMissing: Answer, keyInvalid: Answer, unknownModel: Answer,
    unknownPath: @escaping @Sendable (Request) -> Answer,
    invalid: @escaping @Sendable (Objection) -> Answer = OpenAIStyle.invalid
  ) -> Refusals {
    Refusals(
      keyMissing: keyMissing, keyInvalid: keyInvalid, unknownPath: unknownPath, unknownModel: unknownModel,
      invalid: invalid)
  }

  /// Models, chat and embeddings below this path.
  static func routes(_ base: String, models: Route.Cost = .free) -> [Route] {
    [
      Route("GET", "\(base)/models", models, OpenAIAnswers.models),
      Route("GET", "\(base)/models/*", models, OpenAIAnswers.model),
      Route("POST", "\(base)/chat/completions", .spends, OpenAIAnswers.chat),
      Route("POST", "\(base)/embeddings", .spends, OpenAIAnswers.embeddings),
    ]
  }

  /// The path behind the provider's id, as the provider itself would print it.
  static func ownPath(_ request: Request) -> String {
    "/" + request.segments.dropFirst().joined(separator: "/")
  }

  static func plainNotFound(_ request: Request) -> Answer { .json(404, ["detail": "Not Found"]) }
}
