extension CommonRules {
  /// Too much at once: of everybody's requests, of this one, or of this account's.
  static let limits: [Rule] = [
    // llama.cpp answers before it has read the model.
    Rule("common.loading", .overloaded, when: .all(.value("unavailable_error"), .says("Loading model"))),
    Rule(
      "common.overloaded", .overloaded,
      when: .any(
        .code(
          "unavailable_error", "overloaded_error", "server_is_overloaded", "model_overloaded", "engine_overloaded",
          "engine_overloaded_error", "capacity_exceeded", "service_unavailable_error", "queue_exceeded"),
        .value("overloaded", "529 overloaded"),
        .all(.says("Capacity temporarily exceeded"), .fact(.isProviderCall)),
        .all(
          .code("resource_unavailable", "ServiceUnavailableException", "ModelNotReadyException"), .fact(.isProviderCall)
        ),
        .says(
          "529 Overloaded", "currently overloaded", "servers are overloaded", "server is overloaded", "over capacity",
          "high demand", "high traffic", "high load", "No capacity available", "capacity exceeded",

          "temporarily unable to process", "Service is too busy", "server busy", "server is busy",
          "model is overloaded", "engine is currently overloaded", "is at capacity", "at full capacity",
          "out of capacity", "heavy load", "No deployments available for selected model",
          "temporarily overloaded", "负载已饱和", "访问量过大", "服务器繁忙"))),
    // The texts of one embedding call, counted together; settings have the code's name too.
    Rule(
      "common.embedding-batch", .requestTooLarge,
      when: .any(
        .value("max_tokens_per_request"), .says("max 300000 tokens per request"),
        .all(.code("max_tokens_per_request"), .fact(.isProviderCall)))),
    Rule(
      "common.request-too-large", .requestTooLarge,
      when: .any(
        .code("request_too_large"),
        .says(
          "Request too large", "Request body too large", "Maximum request body size", "Maximum content size limit",
          "Request exceeds the maximum size", "maximum request size is", "File is too large",
          "exceeds the maximum request size",
          "exceeds 5 MB maximum", "MB maximum:"),
        .says("Request Entity Too Large", notAfter: statuses))),
    Rule(
      "common.request-over-limit", .requestTooLarge,
      when: .all(.fact(.requestOverLimit), .says("tokens per", "requests per", "seconds of audio", "rate limit"))),
    // What a chat or coding product grants its subscribers, in windows of hours and weeks.
    Rule(
      "common.subscription", .rateLimited,
      when: .says(
        "session usage limit", "reached your hourly usage limit", "weekly usage limit", "hour usage limit",
        "hour limit reached",
        "weekly limit reached",
        "5-hour limit", "hit your weekly limit", "hit your session limit", "hit your usage limit",
        "You've hit your limit · resets", "reached our limit of messages", "reached the limit of messages",
        "limit of messages per hour", "atteint la limite de messages", "atteint votre limite de messages",
        "limite hebdomadaire atteinte")),
    Rule(
      "common.rate-limit", .rateLimited,
      when: .any(
        .code(rateCodes), .value("rate_limit"), .says(rateSentences.map { .sentence($0) }),
        .all(.fact(.statesUse), .says("try again in", "per min", "per day")))),
    // Every service of the same cloud throttles with it.
    Rule("common.throttling", .rateLimited, when: .all(.code("ThrottlingException"), .fact(.isProviderCall))),
    Rule(
      "common.slow-down", .rateLimited,
      when: .any(
        .value("slow down"),
        .all(.status(429), .says("slow down", notAfter: ["requests,", "please"])))),
    // The CDN counts too, and its page would otherwise pass for a block.
    Rule(
      "common.edge-rate", .rateLimited,
      when: .all(
        .says("error code: 1015", "Error 1015", "Error code 1015"), .not(.fact(.hasBody)))),
    Rule(
      "common.too-many-requests", .rateLimited,
      when: .says(
        "Too many requests", notBefore: className,
        notAfter: statuses + statuses.map { $0 + ":" } + [
          "clienterror:", "reason=", "reason:", "error:", "error=", "(", "-", "$",
        ])),
  ]

  /// A client's class, as `PermissionDeniedError`, only names the status.
  static let className = ["Error", "Exception"]

  /// Behind a status, a sentence is only the status in words.
  static let statuses = [
    "400", "401", "402", "403", "404", "405", "408", "413", "422", "429", "500", "502", "503", "504",
  ]

  private static let rateCodes = [
    "rate_limit_exceeded", "rate_limit_error", "rate_limit_reached_error", "RateLimitReached", "rate_limited",
    "slow_down", "daily_rate_limit_exceeded", "RateLimitExceeded", "too_many_requests",
    "too_many_requests_error",
  ]

  private static let rateSentences = [
    "Rate limit reached for", "exhausted your capacity", "exhausted your daily quota", "exhausted your quota",
    "Allocated quota exceeded", "quota will reset after", "rate limit has been reached", "rate limit was exceeded",
    "exceeded rate limit", "exceeded its rate limit", "Request was throttled", "request limit exceeded",
    "token limit exceeded for", "Rate limit is exceeded", "Token limit is exceeded. Try again",
    "Rate limit exceeded for", "exceeded the rate limit",
    "exceeded your rate limit", "Rate limit exceeded:", "exceeded token rate limit", "rate-limited upstream",
    "exceeded call rate limit", "exceeded the token rate limit", "exceeded the call rate limit",
    "exceed the rate limit",
    "exceed your organization's rate limit", "Requests rate limit exceeded", "reached the rate limit",
    "rate limit exceeded", "per minute limit exceeded", "per day limit exceeded", "per hour limit exceeded",
    "requests per min (RPM)", "tokens per min (TPM)", "tokens per minute (TPM)", "requests per minute (RPM)",
    "requests per day (RPD)", "tokens per day (TPD)", "seconds of audio per hour", "Enqueued token limit reached",
    "Request rate increased too quickly", "max concurrency", "too many concurrent requests", "concurrent request limit",
    "concurrent requests exceed", "maximum number of concurrent", "number of concurrent connections",
    "parallel request limit reached", "usage limit exceeded", "exceeded your usage limits", "Usage limit reached",
    "request has been rate-limited", "You have been rate limited", "has exceeded your per-minute",
    "Too many tokens per day", "Too many tokens for team", "RPM rate limit", "TPM rate limit", "TPD rate limit",
    "RPD rate limit", "You've reached your usage limit", "used up your daily free allocation", "已达到请求数限制",
    "已达到总请求数限制", "速率限制", "请求过于频繁", "请求频率",
  ]
}
