extension SimulatedProvider {
  static let lmStudio = SimulatedProvider(
    id: "lmstudio", name: "LM Studio", base: "/lmstudio/v1", variable: "LMSTUDIO_BASE_URL",
    models: ["openai/gpt-oss-20b"], keyPlace: .nowhere,
    refusals: OpenAIStyle.refusals(
      keyMissing: LMStudioErrors.keyInvalid, keyInvalid: LMStudioErrors.keyInvalid,
      unknownModel: LMStudioErrors.modelNotFound, unknownPath: LMStudioErrors.unknownPath,
      invalid: { .json(400, ["error": .text($0.message)]) }),
    routes: OpenAIStyle.routes("v1"), scenarios: LMStudioErrors.scenarios)
}

/// How a local LM Studio refuses; a wrong path is 200 here.
enum LMStudioErrors {
  static let keyInvalid = OpenAIStyle.error(
    401, "Malformed or unknown API token provided.", type: "invalid_request_error", code: "invalid_api_key")
  static let modelNotFound = OpenAIStyle.error(
    404, "Model \"{model}\" not found. Please load a model first.", type: "invalid_request_error",
    code: "model_not_found", param: "model")

  static let unknownPath: @Sendable (Request) -> Answer = { request in
    .json(
      200, ["error": .text("Unexpected endpoint or method. (\(request.method) \(OpenAIStyle.ownPath(request)))")])
  }

  static let scenarios: [Scenario] = [
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario(
      "endpoint_wrong", "endpoint_wrong", french: "ce chemin n'existe pas, dit sous un 200",
      english: "this path does not exist, said as a 200",
      .json(200, ["error": "Unexpected endpoint or method. (POST /chat/completions)"])),
    Scenario(
      "context_exceeded", "context_exceeded",
      .json(
        400,
        [
          "error":
            "Trying to keep the first 5120 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens."
        ])),
    Scenario(
      "server_error", "server_error", .json(500, ["error": "The model has crashed without additional information."])),
  ]
}
