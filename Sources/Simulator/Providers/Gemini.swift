extension SimulatedProvider {
  static let gemini = SimulatedProvider(
    id: "gemini", name: "Google Gemini", base: "/gemini/v1beta", variable: "GEMINI_BASE_URL",
    models: ["gemini-2.5-flash", "gemini-2.5-pro"], missingModels: ["gemini-1.0-pro"],
    keyPlace: .header("x-goog-api-key"),
    refusals: Refusals(
      keyMissing: GeminiErrors.keyMissing, keyInvalid: GeminiErrors.keyInvalid,
      unknownPath: { _ in .text(404, GeminiErrors.notFoundPage, type: "text/html; charset=UTF-8") },
      unknownModel: GeminiErrors.modelNotFound,
      invalid: { GeminiErrors.error(400, "INVALID_ARGUMENT", $0.message) }),
    routes: [
      Route("GET", "v1beta/models", .free, GeminiAnswers.models),
      Route("GET", "v1beta/models/*", .free, GeminiAnswers.model),
      Route("POST", "v1beta/models/*:generateContent", .spends, GeminiAnswers.generate),
      Route("POST", "v1beta/models/*:streamGenerateContent", .spends, GeminiAnswers.stream),
      Route("POST", "v1beta/models/*:countTokens", .free, GeminiAnswers.countTokens),
    ] + OpenAIStyle.routes("v1beta/openai"),
    scenarios: GeminiErrors.scenarios, reshape: GeminiErrors.reshape)
}

/// How Google refuses: a status in words, and typed details.
enum GeminiErrors {
  static func error(_ status: Int, _ word: String, _ message: String, details: [JSON] = []) -> Answer {
    var members: [JSON.Member] = [
      .init(name: "code", value: .integer(status)), .init(name: "message", value: .text(message)),
      .init(name: "status", value: .text(word)),
    ]
    if !details.isEmpty { members.append(.init(name: "details", value: .list(details))) }
    return .json(status, ["error": .object(members)])
  }

  /// Behind the paths of OpenAI's form the same error stands in a list.
  static let reshape: @Sendable (Request, Answer) -> Answer = { request, answer in
    guard request.path.contains("/openai/"), answer.status >= 400, case .whole(let body) = answer.body,
      body.hasPrefix("{\"error\"")
    else { return answer }
    var copy = answer
    copy.body = .whole("[\(body)]")
    return copy
  }

  private static func reason(_ reason: JSON) -> JSON {
    [
      "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "googleapis.com",
      "metadata": ["service": "generativelanguage.googleapis.com"],
    ]
  }

  static let keyMissing = error(
    403, "PERMISSION_DENIED",
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form "
      + "of API consumer identity to call this API.")

  static let keyInvalid = error(
    400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", details: [reason("API_KEY_INVALID")])

  static let modelNotFound = error(
    404, "NOT_FOUND",
    "models/{model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to "
      + "see the list of available models and their supported methods.")

  static let notFoundPage = """
    <!DOCTYPE html>
    <html lang=en>
    <title>Error 404 (Not Found)!!1</title>
    <p><b>404.</b> <ins>That’s an error.</ins>
    <p>The requested URL was not found on this server. <ins>That’s all we know.</ins>

    """

  /// A limit of the free tier; a value of nil is how Google says that it is zero.
  private static func quota(_ window: String, unit: String, metric: String, value: String?, delay: String) -> Answer {
    var violation: [JSON.Member] = [
      .init(name: "quotaMetric", value: "generativelanguage.googleapis.com/\(metric)"),
      .init(name: "quotaId", value: "Generate\(unit)\(window)PerProjectPerModel-FreeTier"),
      .init(name: "quotaDimensions", value: ["location": "global", "model": "{model}"]),
    ]
    if let value { violation.append(.init(name: "quotaValue", value: .text(value))) }
    return error(
      429, "RESOURCE_EXHAUSTED",
      "You exceeded your current quota, please check your plan and billing details. For more information on this error, "
        + "head to: https://ai.google.dev/gemini-api/docs/rate-limits.\n* Quota exceeded for metric: "
        + "generativelanguage.googleapis.com/\(metric), limit: \(value ?? "0"), model: {model}\nPlease retry in \(delay).",
      details: [
        ["@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [.object(violation)]],
        [
          "@type": "type.googleapis.com/google.rpc.Help",
          "links": [
            [
              "description": "Learn more about Gemini API quotas",
              "url": "https://ai.google.dev/gemini-api/docs/rate-limits",
            ]
          ],
        ],
        ["@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": .text(delay)],
      ])
  }

  private static let requests = "generate_content_free_tier_requests"

  static let scenarios: [Scenario] = [
    Scenario(
      "rpm", "rate_limited", quota("RequestsPerMinute", unit: "", metric: requests, value: "10", delay: "38s")),
    Scenario(
      "rpd", "rate_limited", quota("RequestsPerDay", unit: "", metric: requests, value: "250", delay: "21s")),
    Scenario(
      "tpm", "rate_limited",
      quota(
        "InputTokensPerMinute", unit: "Content", metric: "generate_content_free_tier_input_token_count",
        value: "250000", delay: "44s")),
    Scenario(
      "tier_unavailable", "tier_unavailable",
      quota("RequestsPerDay", unit: "", metric: requests, value: nil, delay: "17s")),
    Scenario(
      "402", "quota_exhausted", french: "le crédit prépayé est épuisé", english: "the prepaid credit is used up",
      error(
        402, "PAYMENT_REQUIRED",
        "Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your "
          + "project and billing.")),
    Scenario(
      "spend_limit", "quota_exhausted",
      error(
        429, "RESOURCE_EXHAUSTED",
        "Your project has exceeded its monthly spending cap. Please go to AI Studio at https://ai.studio/spend to manage "
          + "your project spend cap.")),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario(
      "key_leaked", "key_invalid", .account, french: "la clé a été signalée comme divulguée",
      english: "the key was reported as leaked",
      error(
        403, "PERMISSION_DENIED", "Your API key was reported as leaked. Please use another API key.")),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario(
      "permission_denied", "permission_denied", .account, french: "l'API n'est pas activée dans ce projet",
      english: "the API is not enabled in this project",
      error(
        403, "PERMISSION_DENIED",
        "Generative Language API has not been used in project 000000000000 before or it is disabled.",
        details: [reason("SERVICE_DISABLED")])),
    Scenario(
      "region_blocked", "region_blocked",
      error(400, "FAILED_PRECONDITION", "User location is not supported for the API use.")),
    Scenario("model_not_found", "model_not_found", modelNotFound),
    Scenario(
      "context_exceeded", "context_exceeded",
      error(
        400, "INVALID_ARGUMENT",
        "The input token count (1250000) exceeds the maximum number of tokens allowed (1048576).")),
    Scenario(
      "content_filtered", "content_filtered", french: "200, mais le texte est bloqué", english: "200, but blocked",
      .json(200, ["promptFeedback": ["blockReason": "PROHIBITED_CONTENT"], "modelVersion": "{model}"])),
    Scenario(
      "request_invalid", "request_invalid",
      error(400, "INVALID_ARGUMENT", "Invalid JSON payload received. Unknown name \"temprature\": Cannot find field.")),
    Scenario(
      "overloaded", "overloaded",
      error(
        503, "UNAVAILABLE",
        "This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again "
          + "later.")),
    Scenario(
      "server_error", "server_error",
      error(500, "INTERNAL", "An internal error has occurred. Please retry.")),
  ]
}
