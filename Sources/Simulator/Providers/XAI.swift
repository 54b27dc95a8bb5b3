extension SimulatedProvider {
  static let xAI = SimulatedProvider(
    id: "xai", name: "xAI", base: "/xai/v1", variable: "XAI_BASE_URL", models: ["grok-4", "grok-4-fast"],
    refusals: OpenAIStyle.refusals(
      keyMissing: XAIErrors.keyMissing, keyInvalid: XAIErrors.keyInvalid, unknownModel: XAIErrors.modelNotFound,
      unknownPath: { _ in Answer(status: 404, body: .whole("")) },
      invalid: { XAIErrors.error(400, "Client specified an invalid argument", $0.message) }),
    routes: OpenAIStyle.routes("v1") + [
      Route("GET", "v1/api-key", .free) { _ in
        .json(
          200,
          [
            "redacted_api_key": "xai-...FAKE", "name": "FAKE", "team_id": "00000000-0000-4000-8000-00000000fa4e",
            "acls": ["api-key:model:*", "api-key:endpoint:*"], "api_key_blocked": false, "api_key_disabled": false,
            "team_blocked": false,
          ])
      }
    ],
    scenarios: XAIErrors.scenarios)
}

/// How xAI refuses: the code is a sentence, and so is the error.
enum XAIErrors {
  static func error(_ status: Int, _ code: JSON, _ message: String) -> Answer {
    .json(status, ["code": code, "error": .text(message)])
  }

  private static let team = "00000000-0000-4000-8000-00000000fa4e"
  static let keyMissing = error(
    401, "The caller does not have valid authentication credentials",
    "No API key provided. You can obtain an API key from https://console.x.ai.")
  /// Not 401: a wrong key is an invalid argument here.
  static let keyInvalid = error(
    400, "Client specified an invalid argument",
    "Incorrect API key provided: xa***KE. You can obtain an API key from https://console.x.ai.")
  static let modelNotFound = error(
    404, "Some requested entity was not found",
    "The model {model} does not exist or your team \(team) does not have access to it.")

  static let scenarios: [Scenario] = [
    Scenario(
      "403", "quota_exhausted", french: "une équipe neuve, sans crédit", english: "a new team without credit",
      error(
        403, "The caller does not have permission to execute the specified operation",
        "Your newly created team doesn't have any credits or licenses yet. You can purchase those on "
          + "https://console.x.ai/team/\(team).")),
    Scenario(
      "rpm", "rate_limited",
      error(
        429, "Some resource has been exhausted",
        "Too many requests for team \(team) and model {model}. Your team's rate limit is - Requests per Minute "
          + "(actual/limit): 61/60")),
    Scenario(
      "spend_limit", "quota_exhausted",
      error(
        429, "Some resource has been exhausted",
        "Your team \(team) has either used all available credits or reached its monthly spending limit.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "Client specified an invalid argument",
        "This model's maximum prompt length is 256000 but the request contains 261340 tokens.")),
    Scenario(
      "overloaded", "overloaded",
      error(503, "The service is currently unavailable", "The model is at capacity. Please try again later.")),
    Scenario("server_error", "server_error", error(500, "Internal error", "Internal server error")),
  ]
}
