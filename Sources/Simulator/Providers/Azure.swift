extension SimulatedProvider {
  static let azure = SimulatedProvider(
    id: "azure", name: "Azure OpenAI", base: "/azure", variable: "AZURE_OPENAI_ENDPOINT",
    models: ["gpt-4o", "gpt-4o-mini"], missingModels: ["no-such-deployment"], keyPlace: .header("api-key"),
    refusals: OpenAIStyle.refusals(
      keyMissing: AzureErrors.keyMissing, keyInvalid: AzureErrors.keyInvalid,
      unknownModel: AzureErrors.noDeployment, unknownPath: { _ in AzureErrors.error(404, "404", "Resource not found") }),
    headers: [
      Field("x-ratelimit-limit-requests", "60"), Field("x-ratelimit-limit-tokens", "10000"),
      Field("x-ratelimit-remaining-requests", "59"), Field("x-ratelimit-remaining-tokens", "9976"),
      Field("apim-request-id", "00000000-0000-4000-8000-00000000fa4e"), Field("x-ms-region", "East US"),
    ],
    routes: OpenAIStyle.routes("openai/v1") + [
      Route("POST", "openai/v1/responses", .spends, ResponsesAnswers.responses),
      Route("GET", "openai/models", .free, AzureErrors.versioned(OpenAIAnswers.models)),
      Route("GET", "openai/deployments", .free, AzureErrors.versioned(OpenAIAnswers.models)),
      Route("POST", "openai/deployments/*/chat/completions", .spends, AzureErrors.versioned(OpenAIAnswers.chat)),
      Route("POST", "openai/deployments/*/embeddings", .spends, AzureErrors.versioned(OpenAIAnswers.embeddings)),
    ],
    scenarios: AzureErrors.scenarios)
}

/// How Azure OpenAI refuses: a code and a sentence, and a gateway in front with a form of its own.
enum AzureErrors {
  static func error(_ status: Int, _ code: String, _ message: String, headers: [Field] = []) -> Answer {
    .json(status, ["error": ["code": .text(code), "message": .text(message)]], headers: headers)
  }

  /// The older paths exist only together with a version.
  static func versioned(_ answer: @escaping @Sendable (Call) -> Answer) -> @Sendable (Call) -> Answer {
    { call in
      let version = call.request.parameter("api-version") ?? ""
      return version.isEmpty ? error(404, "404", "Resource not found") : answer(call)
    }
  }

  static let keyMissing = Answer.json(
    401,
    [
      "statusCode": 401,
      "message":
        "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.",
    ])

  static let keyInvalid = error(
    401, "401",
    "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an "
      + "active subscription and use a correct regional API endpoint for your resource.")

  static let noDeployment = error(
    404, "DeploymentNotFound",
    "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, "
      + "please wait a moment and try again.")

  private static func rate(_ kind: String, _ seconds: Int) -> Answer {
    error(
      429, "429",
      "Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded \(kind) "
        + "rate limit of your current OpenAI S0 pricing tier. Please retry after \(seconds) seconds. Please go here: "
        + "https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit.",
      headers: [
        Field("retry-after", "\(seconds)"), Field("retry-after-ms", "\(seconds)000"),
        Field("x-ratelimit-remaining-\(kind == "call" ? "requests" : "tokens")", "0"),
      ])
  }

  static let scenarios: [Scenario] = [
    Scenario("tpm", "rate_limited", rate("token", 21)),
    Scenario("rpm", "rate_limited", rate("call", 6)),
    Scenario(
      "402", "quota_exhausted",
      error(402, "402", "Payment required. The subscription's credit is used up or its payment method was refused.")),
    Scenario(
      "volume", "quota_exhausted", french: "le volume d'appels de la formule est épuisé",
      english: "the plan's call volume is used up",
      .json(
        403,
        [
          "statusCode": 403,
          "message": "Out of call volume quota. Quota will be replenished in 3.04:05:06.",
        ])),
    Scenario("key_invalid", "key_invalid", .account, keyInvalid),
    Scenario("key_missing", "key_missing", .account, keyMissing),
    Scenario(
      "deployment_not_found", "deployment_not_found", french: "ce déploiement n'existe pas",
      english: "this deployment does not exist", noDeployment),
    Scenario("endpoint_wrong", "endpoint_wrong", .account, error(404, "404", "Resource not found")),
    Scenario(
      "permission_denied", "permission_denied", .account,
      error(
        401, "PermissionDenied",
        "The principal lacks the required data action to perform this operation. Assign a role on the resource.")),
    Scenario(
      "network_denied", "network_denied", .account,
      error(403, "AccessDenied", "Access denied due to Virtual Network/Firewall rules.")),
    Scenario(
      "account_inactive", "account_inactive", .account,
      error(
        403, "403",
        "Your resource has been temporarily blocked because we detected behavior that may violate our content policy.")),
    Scenario(
      "context_exceeded", "context_exceeded",
      OpenAIStyle.error(
        400,
        "This model's maximum context length is 128000 tokens. However, your messages resulted in 131204 tokens. "
          + "Please reduce the length of the messages.", type: "invalid_request_error",
        code: "context_length_exceeded", param: "messages")),
    Scenario(
      "content_filtered", "content_filtered",
      .json(
        400,
        [
          "error": [
            "message":
              "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.",
            "type": .null, "param": "prompt", "code": "content_filter", "status": 400,
            "innererror": [
              "code": "ResponsibleAIPolicyViolation",
              "content_filter_result": ["violence": ["filtered": true, "severity": "medium"]],
            ],
          ]
        ])),
    Scenario(
      "request_invalid", "request_invalid",
      error(400, "OperationNotSupported", "The chatCompletion operation does not work with the specified model.")),
    Scenario(
      "overloaded", "overloaded",
      error(
        503, "ServiceUnavailable",
        "The service is temporarily unable to process your request. Please try again later.",
        headers: [Field("retry-after", "10")])),
    Scenario(
      "server_error", "server_error",
      error(500, "InternalServerError", "The server had an error processing your request. Sorry about that!")),
  ]
}
