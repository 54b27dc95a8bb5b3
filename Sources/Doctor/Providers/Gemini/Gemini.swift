extension Provider {
  static let gemini = Provider(
    "gemini", name: "Google Gemini", keyVariables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"], access: .gemini,
    offer: Offer(
      .free, french: "offre gratuite limitée par minute et par jour (Gemini Flash)",
      english: "free tier limited per minute and per day (Gemini Flash)"),
    pages: [
      .keys: "https://aistudio.google.com/apikey",
      .billing: "https://ai.studio/projects",
      .usage: "https://aistudio.google.com/usage",
      .limits: "https://aistudio.google.com/rate-limit",
      .increase: "https://aistudio.google.com/rate-limit",
      .models: "https://ai.google.dev/gemini-api/docs/models",
      .settings: "https://ai.studio/spend",
      .status: "https://aistudio.google.com/status",
      .support: "https://discuss.ai.google.dev",
      .errors: "https://ai.google.dev/gemini-api/docs/troubleshooting",
    ],
    trial: ShellCommand(
      #"printf 'x-goog-api-key: %s' "$GEMINI_API_KEY" | curl -sS -H @- -H 'Content-Type: application/json' "#
        + #"-d '{"contents":[{"parts":[{"text":"hi"}]}],"generationConfig":{"maxOutputTokens":16}}' "#
        + "https://generativelanguage.googleapis.com/v1beta/models/gemini-flash-latest:generateContent",
      powershell: #"Invoke-RestMethod -Method Post -Headers @{ 'x-goog-api-key' = $env:GEMINI_API_KEY } "#
        + #"-ContentType 'application/json' -Body '{"contents":[{"parts":[{"text":"hi"}]}]}' "#
        + "-Uri https://generativelanguage.googleapis.com/v1beta/models/gemini-flash-latest:generateContent"),
    marks: [
      .host("generativelanguage.googleapis.com"), .host("ai.google.dev"), .host("aistudio.google.com"),
      .host("aiplatform.googleapis.com"), .host("cloudcode-pa.googleapis.com"), .host("ai.studio/"), .host("ai.dev/"),
      .host("cloud.google.com/vertex-ai"), .host("developers.generativeai.google"),
      .host("cloudaicompanion.googleapis"),
      .host("developers.google.com/identity"),
      .sentence("type.googleapis.com"), .client("\"status\":\"UNAVAILABLE\""),
      .client("\"status\":\"RESOURCE_EXHAUSTED\""), .sentence("is not found for API version"),
      .sentence("RESOURCE_EXHAUSTED"),
      .sentence("\"status\":\"FAILED_PRECONDITION"), .sentence("\"status\":\"PERMISSION_DENIED"),
      .sentence("\"status\":\"INVALID_ARGUMENT"), .sentence("400 FAILED_PRECONDITION"),
      .sentence("403 PERMISSION_DENIED"), .sentence("400 INVALID_ARGUMENT"),
      .sentence("API_KEY_INVALID"), .sentence("API key not valid. Please pass a valid API key"),
      .sentence("User location is not supported"), .sentence("blockReason"), .sentence("unregistered callers"),
      .sentence("Expected OAuth 2 access token"), .sentence("GenerateContentRequest."), .sentence("quotaMetric"),
      .sentence("Resource has been exhausted (e.g. check quota)"), .sentence("generate_content_free_tier"),
      .sentence("exceeds the maximum number of tokens allowed"), .sentence("Requested entity was not found"),
      .sentence("\"status\":\"UNAUTHENTICATED"), .sentence("401 UNAUTHENTICATED"),
      .sentence("This model is currently experiencing high demand"),
      .sentence("No capacity available for model"), .sentence("The caller does not have permission"),
      .client("GEMINI_API_KEY"), .client("GoogleGenerativeAI"), .client("google.genai"),
      .client("google.auth.exceptions"), .client("DefaultCredentialsError"), .client("google.api_core"),
      .client("langchain_google"), .adapter("VertexAIException"), .adapter("Vertex_aiException"),
      .adapter("Vertex_ai_betaException"), .adapter("GeminiException"),
      .name("gemini"), .name("vertex"), .word("palm"),
    ] + neighboursOfGemini,
    rules: [
      Rule(
        "gemini.location", .regionBlocked,
        when: .says("User location is not supported", "free tier is not available in your country")),
      Rule(
        "gemini.account", .accountInactive,
        when: .says(
          "project has been denied access", "disabled in this account for violation",
          "has been disabled in this account", "CONSUMER_SUSPENDED", "Consumer has been suspended")),
      Rule(
        "gemini.no-identity", .keyMissing,
        when: .any(
          .code("DefaultCredentialsError"),
          .says("unregistered callers", "callers without established identity", "default credentials were not found"))),
      Rule("gemini.leaked", .keyInvalid, when: .says("API key was reported as leaked")),
      Rule(
        "gemini.key", .keyInvalid,
        when: .any(
          .code("ACCESS_TOKEN_TYPE_UNSUPPORTED", "API_KEY_EXPIRED"),
          .says(
            "Expected OAuth 2 access token", "API Key not found. Please pass",
            "Request had invalid authentication credentials"))),
      Rule(
        "gemini.service", .permissionDenied,
        when: .any(
          .code(
            "SERVICE_DISABLED", "accessNotConfigured", "API_KEY_HTTP_REFERRER_BLOCKED", "API_KEY_SERVICE_BLOCKED",
            "API_KEY_IP_ADDRESS_BLOCKED", "IAM_PERMISSION_DENIED"),
          .says(
            "has not been used in project", "Requests from referer", "denied on resource"))),
      Rule("gemini.caller", .permissionDenied, at: .endpoint, when: .says("The caller does not have permission")),
      Rule(
        "gemini.prepaid", .quotaExhausted,
        when: .any(.code("INSUFFICIENT_G1_CREDITS_BALANCE"), .says("prepayment credits are depleted"))),
      Rule(
        "gemini.spend", .quotaExhausted,
        when: .says("exceeded its monthly spending cap", "manage your project spend cap")),
      // A refused permission in form; what is missing is a way to pay.
      Rule(
        "gemini.billing", .quotaExhausted, at: .permission,
        when: .any(.code("BILLING_DISABLED"), .says("requires billing to be enabled"))),
      Rule("gemini.zero", .tierUnavailable, when: .all(.says("Quota exceeded for"), .fact(.limitIsZero))),
      Rule(
        "gemini.capacity", .overloaded,
        when: .any(
          .code("MODEL_CAPACITY_EXHAUSTED"),
          .says("No capacity available for model", "docs/error-code-429", "#error-code-429"))),
      Rule(
        "gemini.quota-window", .rateLimited,
        when: .any(
          .says(
            "Quota exceeded for", "Resource has been exhausted", "Resource exhausted. Please try again", "quota_id:"),
          .all(.says("You exceeded your current quota"), .isOfGoogle))),
      Rule("gemini.exhausted", .rateLimited, when: .code("RESOURCE_EXHAUSTED", "ResourceExhausted")),
      Rule("gemini.violation", .rateLimited, when: .says("quotaId", "quota_id", "quotaMetric", "quota_metric")),
      Rule(
        "gemini.block", .contentFiltered,
        when: .says(
          "Meaning: SAFETY", "finishReason: IMAGE_SAFETY", "raiMediaFilteredReasons",
          "Vertex AI's usage guidelines", "violate Google's Responsible AI",
          "response was blocked due to prohibited content", "#finishreason) is 3", "finish_reason is 3",
          "finishReason: RECITATION", "blockReason",
          "block_reason", "PROHIBITED_CONTENT",
          "blocked due to safety", "finishReason: SAFETY",
          "finish_reason: SAFETY")),
      Rule(
        "gemini.error-page-404", .endpointWrong, at: .deployment,
        when: .all(.says("That's an error"), .says("Error 404", "404."))),
      Rule("gemini.entity", .modelNotFound, when: .says("Requested entity was not found")),
      Rule(
        "gemini.empty-404", .endpointWrong, at: .endpoint,
        when: .all(.status(404), .says("\"message\":\"\",\"code\":404"))),
      Rule("gemini.unavailable", .overloaded, when: .all(.value("unavailable"), .not(.says("invalid")))),
      Rule("gemini.deadline", .serverError, when: .code("DEADLINE_EXCEEDED", "DeadlineExceeded")),
      Rule("gemini.error-page", .serverError, when: .all(.says("That's an error"), .status(500, 502, 503, 504))),
      Rule("gemini.429", .rateLimited, at: .status, onlyHere: true, when: .status(429)),
    ],
    patterns: [
      FactPattern("models/{model}:"), FactPattern("models/{model}is not found"),
      FactPattern("models_{model}is not found"), FactPattern("models/{model}is no longer"),
      FactPattern("publishers/google/models/{model}"), FactPattern("available for model {model}on the server"),
      FactPattern("base model: {model}"), FactPattern(", model: {model}"),
      FactPattern("project_number:{scope}"), FactPattern("used in project {scope}before"),
      FactPattern("projects/{scope}/locations"),
      FactPattern("requests_per_minute", .rpm), FactPattern("requests per minute and limit", .rpm),
      FactPattern("API requests per minute", .rpm),
    ],
    details: { GoogleDetails(read: $0, nodes: $1).take(&$2) },
    advice: Advice(french: Advice.geminiFrench, english: Advice.geminiEnglish))
}

extension Condition {
  /// What stands around a sentence about quota when Google says it: OpenAI says the same of money.
  static let isOfGoogle = Condition.any(
    .code("RESOURCE_EXHAUSTED"),
    .says(
      "ai.google.dev", "generativelanguage.googleapis", "Quota exceeded for metric", "ai.dev/", "google.rpc.RetryInfo",
      "retryDelay"))
}

/// Google's other services, which refuse in the same words: where an error names the service it comes from, it is not
/// Gemini's. A host in a log's labels says nothing.
private let neighboursOfGemini =
  [
    "sheets", "docs", "drive", "gmail", "calendar-json", "youtube", "places", "maps", "places-backend", "firestore",
    "bigquery", "compute", "pubsub", "translate", "speech", "texttospeech", "vision", "fcm", "people", "analyticsdata",
    "customsearch", "run",
  ].map { $0 + ".googleapis.com" }.flatMap { host in
    [
      Mark.neighbour("\"service\":\"\(host)\""), .neighbour("of service '\(host)'"),
      .neighbour("apis/api/\(host)/"),
    ]
  } + [.neighbour("too many table update operations")]
