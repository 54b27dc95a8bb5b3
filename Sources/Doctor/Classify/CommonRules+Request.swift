extension CommonRules {
  /// What was asked, and where.
  static let request: [Rule] = [
    Rule(
      "common.context", .contextExceeded,
      when: .any(
        .code("context_length_exceeded", "context_window_exceeded", "string_above_max_length"),
        .says(
          "maximum context length", "prompt is too long", "exceeds the context window", "exceed context window",
          "exceed context limit", "context length of only", "input token count", "reduce the length of the messages",
          "context window exceeded", "exceeds context length", "model context length", "when context overflows",
          "exceed n_ctx", "exceeds the available context size", "input is too long", "exceeds the model's context",
          "max_tokens must be at least 1, got -", "longer than the model's context", "maximum prompt length is",
          "exceeds the maximum number of tokens allowed", "inputs tokens + max_new_tokens must be",
          "input length exceeds", "range of input length should be", "exceeded model token limit",
          "number of tokens in the prompt cannot exceed", "greater than the context length", "larger context length",
          "exceeds the model's maximum", "context size has been exceeded", "maximum input length",
          "exceeds maximum input", "too long for the model",
          "too many tokens: size limit", "Cannot truncate prompt with n_keep"),
        .all(.says("`max_new_tokens` must be <=", "max_new_tokens must be <=")))),
    Rule(
      "common.content", .contentFiltered,
      when: .any(
        .code(
          "content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation", "content_filtered",
          "moderation_blocked", "sensitive_content", "contentFilter"),
        .says(
          "content management policy", "rejected as a result of our safety system",
          "failed as a result of our safety system", "blocked for reason: SAFETY",
          "flagged as potentially violating", "violates our usage policy", "violating our usage policy",
          "violates usage guidelines", "blocked by our content", "content filtering policy",
          "was flagged by moderation",
          "input data may contain inappropriate content", "output data may contain inappropriate content",
          "requires moderation", "不安全或敏感内容"))),
    // A gateway speaks for itself, whatever code it borrows.
    Rule(
      "common.gateway-channel", .modelNotFound, when: .says("无可用渠道", "No available channel for model")),
    Rule(
      "common.model", .modelNotFound,
      when: .any(
        .code(
          "model_not_found", "unknown_model", "model_decommissioned", "model_not_available", "invalid_model",
          "model_not_exist", "ModelNotFound", "model_not_found_error", "unavailable_model", "ServiceModelDeprecated",
          "InvalidEndpointOrModel.NotFound", "no_access"),
        .says(
          "Unknown model", "LLM Provider NOT provided", "with on-demand throughput isn't supported", "Model Not Exist",
          "does not have access to model", "model does not exist",
          "has been decommissioned", "模型不存在", "not found, try pulling it first",
          "is not a valid model",
          "no such model",
          "is not found for API version", "invalid model name", "Invalid model '", "Invalid model:",
          "unable to access non-serverless model", "not found the model", "the requested model does not exist",

          "Model not found", "No endpoints found for", "No endpoints found that support", "Unavailable model",
          "No access to model", "Unable to access model", "unsupported model", "model is not supported",
          "model is not available", "model is no longer available", "model has been deprecated",
          "model has been retired",
          "invalid model id", "model_name is invalid", "Not found for account", "provided model identifier is invalid",
          "access to the model with the specified model", "no longer available to new users",
          "make sure the correct model ID"),
        .all(.code("not_found_error"), .says("model:")),
        .all(
          .says("The model", "Publisher Model", "Model '", "This model", "requested model"),
          .says(
            "does not exist", "has been deprecated", "has been removed", "is deprecated",
            "you do not have access to it", "is not supported by any provider",
            "has been retired", "was not found or your project")),
        .all(
          .says("was removed on", "reached the end of its life"), .says("model '", "model \"", "model version"),
          .fact(.isProviderCall)),
        .all(.says("model '", "model \""), .says("' not found", "\" not found"), .fact(.namesModel)))),
    Rule(
      "common.endpoint", .endpointWrong,
      when: .any(
        .code("unknown_url", "invalid_url", "incorrect_hostname"),
        .says(
          "Invalid URL (", "Unknown request URL", "Unexpected endpoint or method", "Unsupported API version",
          "Unsupported OpenAI-Version header", "enabled only for api version", "enabled only for api-version",
          "API version not supported",
          "Unrecognized request URL", "not a chat model", "Cannot POST /", "Cannot GET /",
          "Invalid URL '", "URL must start with", "no Route matched with those values"),
        .says("Method Not Allowed", notAfter: statuses))),
    Rule(
      "common.endpoint-unset", .endpointWrong,
      when: .any(
        .says(
          "Must provide one of the `base_url` or `azure_endpoint` arguments", "base_url is not set"),
        .all(.says("Request URL is missing an 'http://'"), .fact(.isProviderCall)),
        .says("Must provide either the `api_version` argument"))),
    Rule(
      "common.request-invalid", .requestInvalid,
      when: .any(
        .code(
          "unsupported_parameter", "unsupported_value", "previous_response_not_found", "invalid_value",
          "missing_required_parameter",
          "session_expired",
          "tool_use_failed", "OperationNotSupported", "no_model_name", "invalid_type", "integer_below_min_value",
          "invalid_function_parameters", "unprocessable_entity", "invalid_request_message_order"),
        .says(
          "Unsupported parameter", "Unsupported value", "Failed to deserialize the JSON body",
          "Invalid argument provided", "no such organization", "tool call validation failed",
          "Failed to call a function", "we could not parse the JSON body", "Additional properties are not allowed",
          "Unrecognized request argument", "Missing required parameter", "Extra inputs are not permitted",
          "Your session hit the maximum duration", "does not support parameter", "does not support tools",
          "maximum allowed number of output tokens", "must contain the word", "Unknown name \"", "Cannot find field",
          "must be less than or equal to", "does not support successive", "are not supported for",
          "is not supported with",
          "is not supported for this model", "must be followed by tool messages", "Invalid value for",
          "Invalid type for",
          "is not of type", "Invalid schema for", "must be a string", "Input validation error", "field required",
          "Value error,", "messages must not be empty", "roles must alternate", "Invalid max_tokens value",
          "the valid range of", "content blocks must be non-empty", "max_tokens must be at least",
          "message must be at least 1 token long"),
        .says(
          "must have a corresponding `tool_use` block", "ids were found without `tool_result`",
          "No vector store found with id", "No thread found with id", "No such File object",
          "Items are not persisted when", "APIRemovedInV1", "no longer supported in openai>="),
        .all(.says("Tool call id was"), .says("but must be")),
        .all(.code("ValidationException"), .says("bedrock", "InvokeModel", "Converse operation", "ConverseStream")))),
    // Libraries that no longer fit together, and a browser that may not read the answer.
    Rule(
      "common.client-mismatch", .requestInvalid,
      when: .all(.says("Client.__init__() got an unexpected keyword argument"), .says("proxies"))),
    Rule(
      "common.browser", .requestInvalid,
      when: .all(.says("blocked by CORS policy"), .fact(.isProviderCall))),
    Rule(
      "common.request-type", .requestInvalid,
      when: .all(
        .value(
          "invalid_request_error", "invalid_argument", "badrequest", "badrequesterror", "validation_error",
          "invalid_request", "invalidparameter"),
        .not(.status(401, 402, 403, 404, 405, 408, 413, 429, 500, 502, 503, 504, 529)))),
  ]

  /// What stands between the client and the provider.
  static let route: [Rule] = [
    // A plain nginx is a proxy of the user's own; what it says of the server behind it passes.
    Rule(
      "common.nginx-down", .intercepted, passes: true,
      when: .all(
        .says("<center>nginx"), .says("502 Bad Gateway", "503 Service Temporarily Unavailable", "504 Gateway Time-out"),
        .not(.fact(.hasBody)))),
    Rule(
      "common.nginx", .intercepted,
      when: .all(
        .says("<center>nginx"), .says("413 Request Entity Too Large", "401 Authorization Required"),
        .not(.fact(.hasBody)))),
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
            "Attention Required! | Cloudflare", "error code: 1020", "error code: 1010", "Please enable cookies",
            "cf-error-details", "cferror_details",
            "Sorry, you have been blocked", "Just a moment...", "Checking your browser", "zscloud", "__zsig",
            "Security by Zscaler", "Web Page Blocked", "Access to this site is blocked", "FortiGuard",
            "captive portal", "NetScaler", "blocked by your administrator", "Blue Coat", "Forcepoint"),
          .all(
            .says("<html", "<!doctype html", "<head>", "<title>"),
            .says("Access denied", "<form", "login", "sign in"))),
        .not(.fact(.hasBody)))),
    Rule(
      "common.html", .intercepted, at: .server,
      when: .all(.says("<!doctype html", "<html"), .not(.fact(.hasBody)), .not(.says("That's an error")))),
  ]
}
