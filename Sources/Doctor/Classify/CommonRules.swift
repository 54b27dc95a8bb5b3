/// Rules that hold for every provider: shared codes, shared sentences, client libraries, and the bare status.
enum CommonRules {
  static let all = access + money + limits + request + route + provider + way + hints + bare

  /// Who may call.
  private static let access: [Rule] = [
    Rule(
      "common.region", .regionBlocked,
      when: .any(
        .code("unsupported_country_region_territory"),
        .says(
          "Country, region, or territory not supported", "is not available in your country",
          "not available in your region",
          "unsupported country", "not supported in your country"))),
    Rule(
      "common.network", .networkDenied,
      when: .any(
        .code("ip_not_authorized"),
        .says(
          "Your IP is not authorized", "IP address is not allowed", "IP address not allowed", "not in the IP allowlist",
          "IP is not in the allowlist", "check your network settings"))),
    Rule(
      "common.account-closed", .accountInactive,
      when: .any(
        .code("account_deactivated", "access_terminated", "account_suspended", "user_suspended"),
        .says(
          "account has been deactivated", "access was terminated", "account has been suspended",
          "account is suspended", "account has been disabled", "account was disabled", "account has been banned",
          "account is deactivated", "account is disabled", "organization has been disabled",
          "project has been suspended", "account has been terminated"))),
    Rule(
      "common.account-restricted", .accountInactive,
      when: .any(
        .code("organization_restricted"), .says("Organization has been restricted", "organization has been suspended"))),
    Rule(
      "common.verification", .accountInactive,
      when: .says(
        "organization must be verified", "account must be verified", "complete the verification", "verify your account",
        "Your account type is not currently supported")),
    Rule(
      "common.key-missing", .keyMissing,
      when: .any(
        .code("missing_api_key", "api_key_missing"),
        .says(
          "didn't provide an API key", "did not provide an API key", "No API key provided", "API key is missing",
          "Missing API key", "API key is required", "api key not provided", "No auth credentials found",
          "No cookie auth credentials found", "Missing Authentication header", "Missing Authorization header",
          "Authorization header is missing", "missing subscription key", "x-api-key header is required"))),
    Rule(
      "common.key-unset", .keyMissing,
      when: .any(
        .says(
          "api_key client option must be set", "Missing credentials. Please pass",
          "Could not resolve authentication method",
          "Did not find openai_api_key", "API key is not set", "API_KEY environment variable is not set",
          "API_KEY environment variable is missing", "API_KEY is not set", "Missing key inputs argument"),
        .all(
          .says("environment variable is missing or empty"), .says("API_KEY")))),
    Rule(
      "common.key-invalid", .keyInvalid,
      when: .any(
        .code("invalid_api_key", "api_key_invalid", "invalid_jwt", "invalid_token", "token_expired", "invalid_key"),
        .says(
          "Incorrect API key provided", "Invalid API key", "API key not valid", "invalid x-api-key",
          "API key expired", "API key has expired", "API key has been revoked", "API key is invalid",
          "Invalid Authentication", "Could not parse your authentication token", "Bad credentials",
          "Invalid authorization header", "Invalid bearer token", "The API key you provided is invalid",
          "api key is not valid", "invalid api token", "incorrect api key", "Unauthorized API key"))),
    Rule("common.authentication", .keyInvalid, when: .value("authentication_error", "invalid_authentication_error")),
    Rule(
      "common.scopes", .permissionDenied,
      when: .any(
        .code("missing_scope", "insufficient_permissions"),
        .says(
          "Missing scopes:", "You have insufficient permissions", "insufficient permissions for this operation",
          "is blocked at the organization level", "is blocked at the project level",
          "must be a member of an organization"))),
    Rule(
      "common.permission", .permissionDenied,
      when: .any(
        .value("permission_error", "insufficient_permission"),
        .says("does not have permission to", "You don't have permission"))),
    // A gRPC status that money, regions and models hide behind: asked after all of them.
    Rule(
      "common.permission-status", .permissionDenied, at: .endpoint,
      when: .any(.value("permission_denied"), .says("Permission denied"))),
  ]

  /// Money, and limits that are not there at all.
  private static let money: [Rule] = [
    Rule(
      "common.quota-code", .quotaExhausted,
      when: .code(
        "insufficient_quota", "credit_balance_exhausted", "billing_hard_limit_reached",
        "organization_spend_limit_exceeded", "project_spend_limit_exceeded", "organization_usage_limit_exceeded",
        "insufficient_balance", "insufficient_credits", "payment_required", "billing_error", "insufficient_funds",
        "exceeded_current_quota_error", "out_of_credits")),
    Rule(
      "common.balance", .quotaExhausted,
      when: .says(
        "Insufficient Balance", "insufficient account balance", "Insufficient account funds", "insufficient funds",
        "insufficient credit", "credit balance is too low", "out of credits", "Billing hard limit has been reached",
        "exceeded your current token quota", "account balance is insufficient", "balance is not enough",
        "account is in arrears", "check your account balance", "not enough credits", "requires more credits",
        "used all available credits", "reached its monthly spending limit", "monthly spending cap",
        "monthly spend limit", "spending limit has been reached", "no credits remaining", "run out of credits",
        "Your prepaid balance", "prepayment credits are depleted")),
    Rule("common.payment", .quotaExhausted, when: .value("payment required")),
    Rule("common.limit-zero", .tierUnavailable, when: .fact(.limitIsZero)),
    Rule(
      "common.tier", .tierUnavailable,
      when: .says(
        "is not available on your current plan", "not available on the free tier", "upgrade your plan to access",
        "not included in your plan", "allowed for build tier", "is not available for your plan")),
  ]

  /// Too much at once.
  private static let limits: [Rule] = [
    Rule(
      "common.overloaded", .overloaded,
      when: .any(
        .code(
          "overloaded_error", "server_is_overloaded", "model_overloaded", "engine_overloaded",
          "engine_overloaded_error",
          "capacity_exceeded", "service_unavailable_error"),
        .says(
          "currently overloaded", "servers are overloaded", "server is overloaded", "over capacity", "high demand",
          "No capacity available", "capacity exceeded", "temporarily unable to process", "Service is too busy",
          "server busy", "too busy", "model is overloaded", "engine is currently overloaded", "temporarily overloaded",
          "Overloaded"))),
    Rule(
      "common.request-too-large", .requestTooLarge,
      when: .any(
        .code("request_too_large"),
        .says(
          "Request too large", "Request body too large", "Maximum request body size", "Maximum content size limit",
          "Request exceeds the maximum size", "Payload Too Large", "Request Entity Too Large", "File is too large",
          "exceeds the maximum request size"))),
    Rule(
      "common.request-over-limit", .requestTooLarge,
      when: .all(.fact(.requestOverLimit), .says("tokens per", "requests per", "seconds of audio", "rate limit"))),
    Rule(
      "common.rate-limit", .rateLimited,
      when: .any(
        .code(
          "rate_limit_exceeded", "rate_limit_error", "rate_limit_reached_error", "RateLimitReached", "rate_limited",
          "rate_limit", "slow_down", "daily_rate_limit_exceeded", "RateLimitExceeded", "too_many_requests"),
        .says(
          "Rate limit reached for", "Rate limit is exceeded", "Rate limit exceeded for", "exceeded the rate limit",
          "exceeded your rate limit", "Rate limit exceeded:", "have exceeded token rate limit", "rate-limited upstream",
          "have exceeded call rate limit", "have exceeded the token rate limit", "have exceeded the call rate limit",
          "exceed the rate limit", "exceed your organization's rate limit", "Requests rate limit exceeded",
          "reached the rate limit", "rate limit exceeded", "per minute limit exceeded", "per day limit exceeded",
          "per hour limit exceeded", "requests per min (RPM)", "tokens per min (TPM)", "tokens per minute (TPM)",
          "requests per minute (RPM)", "requests per day (RPD)", "tokens per day (TPD)", "seconds of audio per hour",
          "Enqueued token limit reached", "Request rate increased too quickly", "max concurrency",
          "too many concurrent requests", "concurrent request limit", "usage limit exceeded",
          "exceeded your usage limits",
          "session usage limit", "weekly usage limit", "hour usage limit", "request has been rate-limited"))),
    Rule(
      "common.slow-down", .rateLimited,
      when: .any(
        .value("slow down"),
        .all(.status(429), .says("slow down", notAfter: ["requests,", "please"])))),
    Rule(
      "common.too-many-requests", .rateLimited,
      when: .says("Too many requests", notAfter: ["429", "clienterror:", "reason=", "error:", "error=", "("])),
  ]

  /// What was asked.
  private static let request: [Rule] = [
    Rule(
      "common.context", .contextExceeded,
      when: .any(
        .code("context_length_exceeded", "context_window_exceeded", "string_above_max_length"),
        .says(
          "maximum context length", "prompt is too long", "exceeds the context window", "context length of only",
          "input token count", "reduce the length of the messages", "context window exceeded", "exceeds context length",
          "when context overflows", "exceed n_ctx", "exceeds the available context size", "input is too long",
          "max_tokens must be at least 1, got -", "exceeds the model's context", "longer than the model's context",
          "maximum prompt length is", "exceeds the maximum number of tokens allowed",
          "inputs tokens + max_new_tokens must be", "input length exceeds", "range of input length should be"))),
    Rule(
      "common.content", .contentFiltered,
      when: .any(
        .code(
          "content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation", "content_filtered",
          "moderation_blocked", "sensitive_content"),
        .says(
          "content management policy", "rejected as a result of our safety system", "blocked for reason: SAFETY",
          "flagged as potentially violating", "violates our usage policy", "violating our usage policy",
          "blocked by our content", "input data may contain inappropriate content",
          "output data may contain inappropriate content", "was flagged by moderation", "requires moderation"))),
    Rule(
      "common.model", .modelNotFound,
      when: .any(
        .code(
          "model_not_found", "unknown_model", "model_decommissioned", "model_not_available", "invalid_model",
          "model_not_exist", "ModelNotFound"),
        .says(
          "Unknown model", "Model Not Exist", "does not have access to model", "model does not exist",
          "has been decommissioned", "not found, try pulling it first", "is not a valid model", "no such model",
          "is not found for API version", "invalid model name", "unable to access non-serverless model",
          "not found the model", "the requested model does not exist"),
        .all(
          .says("The model"),
          .says(
            "does not exist", "has been deprecated", "you do not have access to it", "is not supported by any provider",
            "has been retired")))),
    Rule(
      "common.endpoint", .endpointWrong,
      when: .any(
        .code("unknown_url", "invalid_url"),
        .says(
          "Invalid URL (", "Unknown request URL", "Unexpected endpoint or method", "Method Not Allowed",
          "Unsupported API version", "Unsupported OpenAI-Version header", "enabled only for api versions",
          "Unrecognized request URL", "Invalid URL '", "unsupported protocol", "URL must start with"))),
    Rule(
      "common.endpoint-resource", .endpointWrong,
      when: .all(.status(404), .value("resource not found", "404"), .says("Resource not found"))),
    Rule(
      "common.endpoint-unset", .endpointWrong,
      when: .says("Must provide one of the `base_url` or `azure_endpoint` arguments", "base_url is not set")),
    Rule(
      "common.request-invalid", .requestInvalid,
      when: .any(
        .code(
          "unsupported_parameter", "unsupported_value", "invalid_value", "missing_required_parameter",
          "session_expired",
          "tool_use_failed", "OperationNotSupported", "no_model_name", "invalid_type", "integer_below_min_value",
          "invalid_function_parameters", "unprocessable_entity"),
        .says(
          "Unsupported parameter", "Unsupported value", "Failed to deserialize the JSON body",
          "Invalid argument provided",
          "no such organization", "tool call validation failed", "Failed to call a function",
          "we could not parse the JSON body", "Additional properties are not allowed", "Unrecognized request argument",
          "Missing required parameter", "Extra inputs are not permitted", "Your session hit the maximum duration"))),
    Rule(
      "common.request-type", .requestInvalid, at: .invalid,
      when: .all(
        .status(400, 422),
        .value("invalid_request_error", "invalid_argument", "badrequest", "validation_error", "badrequesterror"))),
  ]

  /// What stands between the client and the provider.
  private static let route: [Rule] = [
    Rule(
      "common.edge-down", .intercepted, passes: true,
      when: .all(
        .says(
          "<!DOCTYPE html", "<html", "cloudflare.com/5xx-error-landing", "Web server is returning an unknown error"),
        .says(
          "502: Bad gateway", "| 520:", "| 521:", "| 522:", "| 523:", "| 524:", "Error code 502", "Error code 520",
          "Error code 521", "Error code 522", "Error code 523", "Error code 524", "502 Bad Gateway",
          "503 Service Temporarily Unavailable", "504 Gateway Time-out"),
        .not(.fact(.hasBody)))),
    Rule(
      "common.block-page", .intercepted,
      when: .all(
        .any(
          .says(
            "Attention Required! | Cloudflare", "Please enable cookies", "cf-error-details", "cferror_details",
            "Sorry, you have been blocked", "Just a moment...", "Checking your browser", "zscloud", "__zsig", "zscaler",
            "Web Page Blocked", "Access to this site is blocked", "FortiGuard", "captive portal", "NetScaler",
            "blocked by your administrator", "Blue Coat", "Forcepoint"),
          .all(
            .says("<html", "<!doctype html", "<head>", "<title>"), .says("Access denied", "<form", "login", "sign in"))),
        .not(.fact(.hasBody)))),
    Rule(
      "common.html", .intercepted, at: .server,
      when: .all(
        .says("<!doctype html", "<html"), .not(.fact(.hasBody)), .not(.says("That’s an error", "That's an error")))),
  ]

  /// The provider's own trouble.
  private static let provider: [Rule] = [
    Rule(
      "common.server-error", .serverError,
      when: .any(
        .value(
          "server_error", "internal_error", "api_error", "internal_server_error", "internal", "timeout_error",
          "deadline_exceeded"),
        .says(
          "The server had an error", "An error occurred while processing your request", "Internal server error",
          "An internal error has occurred", "Internal error encountered", "The operation was timeout",
          "Deadline expired before operation could complete", "upstream connect error")))
  ]

  /// No answer at all: faults of the way, as client libraries and curl word them.
  private static let way: [Rule] = [
    Rule(
      "common.dns", .dnsFailed,
      when: .says(
        "Could not resolve host", "getaddrinfo ENOTFOUND", "getaddrinfo EAI_AGAIN", "Name or service not known",
        "Temporary failure in name resolution", "nodename nor servname provided", "no such host",
        "UnknownHostException", "failed to lookup address information", "No address associated with hostname",
        "Name does not resolve", "NXDOMAIN", "NameResolutionError")),
    Rule(
      "common.proxy", .proxyFailed,
      when: .says(
        "Could not resolve proxy", "Received HTTP code 407 from proxy", "Proxy Authentication Required",
        "CONNECT tunnel failed", "Tunnel connection failed", "ProxyError", "Cannot connect to proxy",
        "Unable to connect to proxy", "tunneling socket could not be established", "proxy CONNECT aborted")),
    Rule(
      "common.tls", .tlsFailed,
      when: .says(
        "CERTIFICATE_VERIFY_FAILED", "SSL certificate problem", "unable to get local issuer certificate",
        "self signed certificate", "self-signed certificate", "certificate has expired", "certificate is not yet valid",
        "certificate signed by unknown authority", "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID",
        "no alternative certificate subject name matches",
        "Hostname mismatch, certificate is not valid", "PKIX path building failed", "SSLHandshakeException",
        "TLSV1_ALERT", "SSL: WRONG_VERSION_NUMBER", "tls: failed to verify certificate", "SSLCertVerificationError",
        "The remote certificate is invalid", "SSL connection could not be established")),
    Rule(
      "common.refused", .connectFailed,
      when: .says(
        "ECONNREFUSED", "Connection refused", "EHOSTUNREACH", "ENETUNREACH", "No route to host",
        "Network is unreachable", "Failed to connect to", "Couldn't connect to server", "Could not connect to server",
        "actively refused it", "All connection attempts failed", "Is Ollama running", "could not connect to ollama")),
    Rule(
      "common.timeout", .timedOut,
      when: .says(
        "ETIMEDOUT", "Connection timed out", "Request timed out", "ReadTimeout", "ConnectTimeout", "Read timed out",
        "Operation timed out", "APITimeoutError", "APIConnectionTimeoutError", "context deadline exceeded",
        "SocketTimeoutException", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "ESOCKETTIMEDOUT",
        "The request was canceled due to the configured HttpClient.Timeout", "Client.Timeout exceeded")),
    Rule(
      "common.broken", .connectionBroken,
      when: .says(
        "ECONNRESET", "Connection reset by peer", "socket hang up", "RemoteProtocolError", "RemoteDisconnected",
        "Server disconnected without sending a response",
        "peer closed connection without sending complete message body",
        "ChunkedEncodingError", "IncompleteRead", "Empty reply from server", "EPIPE", "Broken pipe", "UND_ERR_SOCKET",
        "other side closed", "transfer closed with", "Recv failure", "unexpected EOF", "Premature close",
        "ERR_STREAM_PREMATURE_CLOSE", "ConnectionResetError")),
    Rule(
      "common.connection", .unknown, at: .way,
      when: .says("APIConnectionError", "Connection error.", "fetch failed", "network_error")),
  ]

  /// An application's own words, without the provider's.
  private static let hints: [Rule] = [
    Rule(
      "hint.rate-limited", .rateLimited, at: .hint,
      when: .says("rate limited", "hit the rate limit", "rate limit hit", "rate limit reached", "being rate limited")),
    Rule(
      "hint.empty-answer", .unknown, at: .hint,
      when: .says("Expecting value: line 1 column 1 (char 0)", "Unexpected end of JSON input")),
  ]

  /// The status alone decides little.
  private static let bare: [Rule] = [
    Rule("status.401", .keyInvalid, at: .status, when: .all(.status(401), .fact(.isProviderCall))),
    Rule("status.402", .quotaExhausted, at: .status, when: .all(.status(402), .fact(.isProviderCall))),
    Rule("status.403", .unknown, at: .status, when: .all(.status(403), .fact(.isProviderCall))),
    Rule("status.404", .endpointWrong, at: .status, when: .all(.status(404), .fact(.isProviderCall))),
    Rule("status.405", .endpointWrong, at: .status, when: .all(.status(405), .fact(.isProviderCall))),
    Rule("status.413", .requestTooLarge, at: .status, when: .all(.status(413), .fact(.isProviderCall))),
    Rule("status.429", .unknown, at: .status, when: .all(.status(429), .fact(.isProviderCall))),
    Rule("status.503", .overloaded, at: .status, when: .all(.status(503, 529), .fact(.isProviderCall))),
    Rule("status.400", .requestInvalid, at: .status, when: .all(.status(400, 422), .fact(.isProviderCall))),
    Rule(
      "status.5xx", .serverError, at: .status,
      when: .all(.status(408, 424, 500, 501, 502, 504, 520, 521, 522, 523, 524), .fact(.isProviderCall))),
  ]
}
