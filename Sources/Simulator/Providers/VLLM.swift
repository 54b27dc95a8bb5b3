extension SimulatedProvider {
  static let vLLM = SimulatedProvider(
    id: "vllm", name: "vLLM", base: "/vllm/v1", variable: "VLLM_BASE_URL", models: ["Qwen/Qwen3-8B"],
    keyPlace: .nowhere,
    refusals: OpenAIStyle.refusals(
      keyMissing: VLLMErrors.keyInvalid, keyInvalid: VLLMErrors.keyInvalid, unknownModel: VLLMErrors.modelNotFound,
      unknownPath: OpenAIStyle.plainNotFound, invalid: { VLLMErrors.error(400, "BadRequestError", $0.message) }),
    routes: OpenAIStyle.routes("v1") + [Route("GET", "health", .open) { _ in Answer(status: 200, body: .whole("")) }],
    scenarios: VLLMErrors.scenarios)
}

/// How a local vLLM refuses: types are the names of Python's exceptions.
enum VLLMErrors {
  static func error(_ status: Int, _ type: JSON, _ message: String, param: JSON = .null) -> Answer {
    .json(
      status, ["error": ["message": .text(message), "type": type, "param": param, "code": .integer(status)]])
  }

  static let keyInvalid = Answer.json(401, ["error": "Unauthorized"])
  static let modelNotFound = error(404, "NotFoundError", "The model `{model}` does not exist.", param: "model")

  static let scenarios: [Scenario] = [
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "BadRequestError",
        "This model's maximum context length is 8192 tokens. However, your request has 9001 input tokens. Please reduce "
          + "the length of the input messages.", param: "input_tokens")),
    Scenario("server_error", "server_error", error(500, "InternalServerError", "EngineCore encountered an issue.")),
  ]
}
