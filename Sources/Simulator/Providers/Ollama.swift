extension SimulatedProvider {
  static let ollama = SimulatedProvider(
    id: "ollama", name: "Ollama", base: "/ollama", variable: "OLLAMA_HOST",
    models: ["llama3.2:latest", "qwen3:8b"], keyPlace: .nowhere,
    refusals: OpenAIStyle.refusals(
      keyMissing: OllamaErrors.keyInvalid, keyInvalid: OllamaErrors.keyInvalid,
      unknownModel: OllamaErrors.modelNotFound, unknownPath: { _ in .text(404, "404 page not found") },
      invalid: { OllamaErrors.error(400, $0.message) }),
    routes: OpenAIStyle.routes("v1") + [
      Route("GET", "", .open) { _ in .text(200, "Ollama is running") },
      Route("GET", "api/version", .free) { _ in .json(200, ["version": "0.12.6"]) },
      Route("GET", "api/tags", .free, OllamaErrors.tags),
      Route("POST", "api/chat", .spends, OllamaErrors.chat),
    ],
    scenarios: OllamaErrors.scenarios)
}

/// How a local Ollama answers and refuses in its own form: the error is a string.
enum OllamaErrors {
  static func error(_ status: Int, _ message: String) -> Answer { .json(status, ["error": .text(message)]) }

  static let keyInvalid = error(401, "unauthorized")
  static let modelNotFound = error(404, "model '{model}' not found, try pulling it first")

  static let tags: @Sendable (Call) -> Answer = { call in
    .json(
      200,
      ["models": .list(call.provider.models.map { ["name": .text($0), "model": .text($0), "size": 2_019_393_189] })])
  }

  static let chat: @Sendable (Call) -> Answer = { call in
    guard let model = call.model else { return error(400, "model is required") }
    let words = Words(atMost: call.body["options"]["num_predict"].integer)
    return .json(
      200,
      [
        "model": .text(model), "created_at": "2026-01-01T00:00:00Z",
        "message": ["role": "assistant", "content": .text(words.text)], "done": true,
        "done_reason": words.isCut ? "length" : "stop", "eval_count": .integer(words.count),
      ])
  }

  static let scenarios: [Scenario] = [
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "key_invalid", "key_invalid", .account, french: "seulement dans le nuage d'Ollama",
      english: "only in Ollama's cloud", keyInvalid),
    Scenario(
      "overloaded", "overloaded", error(503, "server busy, please try again.  maximum pending requests exceeded")),
    Scenario(
      "server_error", "server_error", french: "la mémoire ne suffit pas", english: "memory does not suffice",
      error(500, "model requires more system memory (5.6 GiB) than is available (1.2 GiB)")),
  ]
}
