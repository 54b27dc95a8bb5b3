/// A provider as the simulator plays it: where it lives, what it knows, and how it refuses.
package struct SimulatedProvider: Sendable {
  package let id: String
  package let name: String
  /// The path that stands for the provider's base URL: `/openai/v1`.
  package let base: String
  /// The variable with which a client is led there.
  package let variable: String
  /// The first one is what examples use.
  package let models: [String]
  /// Models that the provider says it does not have; every other name is accepted.
  package let missingModels: [String]
  package let scenarios: [Scenario]
  let keyPlace: KeyPlace
  let refusals: Refusals
  /// What every answer carries: rate limits, request ids.
  let headers: [Field]
  let routes: [Route]
  /// What this provider finds wrong with a body that others would accept.
  let objection: @Sendable (Call) -> Answer?
  /// The last touch, for a provider whose answers depend on the path that was used.
  let reshape: @Sendable (Request, Answer) -> Answer

  init(
    id: String, name: String, base: String, variable: String, models: [String], missingModels: [String] = [],
    keyPlace: KeyPlace = .bearer, refusals: Refusals, headers: [Field] = [], routes: [Route], scenarios: [Scenario],
    objection: @escaping @Sendable (Call) -> Answer? = { _ in nil },
    reshape: @escaping @Sendable (Request, Answer) -> Answer = { $1 }
  ) {
    self.id = id
    self.name = name
    self.base = base
    self.variable = variable
    self.models = models
    self.missingModels = missingModels + ["no-such-model"]
    self.keyPlace = keyPlace
    self.refusals = refusals
    self.headers = headers
    self.routes = routes
    self.objection = objection
    self.reshape = reshape
    let all = [Scenario("ok", nil, .connection, .works(.prompt))] + scenarios + Scenario.transport
    self.scenarios = all.map { scenario in
      var scenario = scenario
      scenario.provider = id
      return scenario
    }
  }

  /// A local server listens to nobody's key.
  var needsKey: Bool { keyPlace != .nowhere }

  package static let all: [SimulatedProvider] = [
    .openAI, .azure, .groq, .gemini, .deepSeek, .anthropic, .mistral, .openRouter, .xAI, .together, .cohere,
    .fireworks, .cerebras, .perplexity, .moonshot, .zhipu, .dashScope, .ollama, .vLLM, .lmStudio,
  ]
}

/// Where a provider looks for the key.
enum KeyPlace: Sendable, Equatable {
  /// `Authorization: Bearer`.
  case bearer
  /// This header, else `Authorization: Bearer`.
  case header(String)
  case nowhere

  func key(in request: Request) -> String? {
    if case .header(let name) = self, let key = request.value(of: name) { return key }
    if case .header("x-goog-api-key") = self, let key = request.parameter("key") { return key }
    guard let field = request.value(of: "authorization"), field.lowercased().hasPrefix("bearer ") else { return nil }
    return String(field.dropFirst(7))
  }
}

/// How a provider says no when no scenario asks for it.
struct Refusals: Sendable {
  let keyMissing: Answer
  let keyInvalid: Answer
  let unknownPath: @Sendable (Request) -> Answer
  /// `{model}` in it becomes the name that was asked for.
  let unknownModel: Answer
  let invalid: @Sendable (Objection) -> Answer
}

/// What is wrong with a request's body.
struct Objection: Sendable {
  let message: String
  var parameter: String?
  var code: String?
}

/// One path that a provider serves.
struct Route: Sendable {
  let method: String
  /// Segments after the provider's id; `*` is any one, `*:verb` one that ends so.
  let path: [Substring]
  let cost: Cost
  let answer: @Sendable (Call) -> Answer

  /// What a request costs.
  enum Cost: Sendable {
    /// Answered without a key, too.
    case open
    /// A key is needed, credit is not.
    case free
    case spends
  }

  init(_ method: String, _ path: Substring, _ cost: Cost, _ answer: @escaping @Sendable (Call) -> Answer) {
    self.method = method
    self.path = path.split(separator: "/")
    self.cost = cost
    self.answer = answer
  }

  /// What stands at the stars, nil where the path is another.
  func match(_ segments: ArraySlice<Substring>) -> [String]? {
    guard segments.count == path.count else { return nil }
    var captured: [String] = []
    for (pattern, segment) in zip(path, segments) {
      if pattern.first == "*" {
        let end = pattern.dropFirst()
        guard segment.hasSuffix(end) else { return nil }
        captured.append(String(segment.dropLast(end.count)))
      } else if pattern != segment {
        return nil
      }
    }
    return captured
  }
}

/// A request on its way through a provider: what it asks, and under which scenario.
struct Call: Sendable {
  let request: Request
  let provider: SimulatedProvider
  let scenario: Scenario
  let captured: [String]
  /// Null where the body is no JSON.
  let body: JSON

  /// The model of the path or of the body.
  var model: String? { captured.first ?? body["model"].text }

  var hasCredit: Bool { scenario.cause != "quota_exhausted" }

  /// What is wrong with the model's name.
  var refusedModel: Answer? {
    guard let model, provider.missingModels.contains(model) else { return nil }
    return provider.refusals.unknownModel
  }
}
