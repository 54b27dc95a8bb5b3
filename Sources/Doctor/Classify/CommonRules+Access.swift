extension CommonRules {
  /// Who may call, and from where.
  static let access: [Rule] = [
    Rule(
      "common.region", .regionBlocked,
      when: .any(
        .code("unsupported_country_region_territory", "unsupported_country"),
        .all(
          .says("your country", "your region", "your location", "your territory"),
          .says("not available", "not supported", "unsupported", "unavailable")),
        .says(
          "Country, region, or territory not supported", "not allowed from unsupported countries",
          "is not available in your country",
          "not available in your region", "unsupported country", "not supported in your country",
          "not supported in your region", "not available in your location"))),
    Rule(
      "common.network", .networkDenied,
      when: .any(
        .code("ip_not_authorized"),
        .says(
          "Your IP is not authorized", "IP address is not allowed", "IP address not allowed", "not in the IP allowlist",
          "IP is not in the allowlist", "IP not in whitelist", "check your network settings",
          "Public access is disabled", "Public network access is disabled", "approved private endpoint",
          "blocked by network rules", "client address is not authorized"))),
    Rule(
      "common.account-closed", .accountInactive,
      when: .any(
        .code("account_deactivated", "access_terminated", "account_suspended", "user_suspended"),
        .says(
          "account has been deactivated", "deactivated account", "suspended account", "access was terminated",
          "account has been suspended",
          "account is suspended", "account has been disabled", "account was disabled", "account has been banned",
          "account is deactivated", "account is disabled", "organization has been disabled",
          "project has been suspended", "account has been terminated", "organization has been suspended"))),
    Rule(
      "common.account-restricted", .accountInactive,
      when: .any(.code("organization_restricted"), .says("Organization has been restricted"))),
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
          "didn't provide an API key", "did not provide an API key", "No API key provided", "no api key supplied",
          "API key is missing", "Missing API key", "API key is required", "API key must be set",
          "api key not provided", "No auth credentials found",
          "No cookie auth credentials found",
          "Missing Authentication header", "Missing Authorization header", "Authorization header is missing",
          "missing subscription key", "x-api-key header is required", "no authorization header",
          "No API key found in request"),
        .all(.says("No API key found for", "API key not found. Please set"), .fact(.isProviderCall)))),
    Rule(
      "common.cloud-login", .keyMissing,
      when: .all(.says("Unable to locate credentials"), .says("bedrock", "invoke_model", "InvokeModel"))),
    Rule(
      "common.key-unset", .keyMissing,
      when: .any(
        .says(
          "api_key client option must be set", "but no key is set either in the environment",
          "Missing credentials. Please pass",
          "Could not resolve authentication method", "Did not find openai_api_key", "API key is not set",
          "API_KEY environment variable is not set", "API_KEY environment variable is missing", "API_KEY is not set",
          "API_KEY not found", "Missing key inputs argument",
          "OpenAI API key not found", "_api_key Field required"),
        .all(.says("please add an environment variable"), .says("_api_key")),
        .all(.says("environment variable is missing or empty"), .says("API_KEY")),
        // The client refused to send it, since nothing stands behind the word.
        .all(.says("Illegal header value b'Bearer", "Invalid header value b'Bearer"), .not(.fact(.showsKey))))),
    // Python looks a variable up that is not there.
    Rule(
      "common.key-variable", .keyMissing,
      when: .says(Provider.all.flatMap(\.keyVariables).map { .sentence("KeyError: '\($0)'") })),
    Rule(
      "common.key-invalid", .keyInvalid,
      when: .any(
        .code(
          "invalid_api_key", "api_key_invalid", "mismatched_organization"),
        // Any service that has tokens answers with these.
        .all(
          .code("invalid_jwt", "invalid_token", "token_expired", "invalid_key", "expired_key"), .fact(.isProviderCall)),
        .says(
          "Incorrect API key provided", "Invalid API key", "API key not valid", "invalid x-api-key",
          "API key expired", "API key has expired", "API key has been revoked", "API key is invalid",
          "Invalid Authentication", "Could not parse your authentication token", "Bad credentials",
          "Invalid authorization header", "Invalid bearer token", "The API key you provided is invalid",
          "api key is not valid", "invalid api token", "incorrect api key", "Unauthorized API key",
          "Invalid username or password", "key was revoked", "should match organization for API key",
          "Authorization failed", "Invalid credentials", "API key you are using",
          "API key is currently blocked",
          "security token included in the request is invalid",
          "无效的令牌", "身份验证失败", "令牌已过期", "令牌验证失败"))),
    // A key with a line end or another character that no header may hold.
    Rule(
      "common.key-characters", .keyInvalid,
      when: .any(
        .all(
          .says("Illegal header value b'Bearer", "Invalid header value b'Bearer", "Invalid header value"),
          .fact(.showsKey)),
        .says("Illegal header value b'sk-", "Invalid character in header content [\"Authorization\"]"),
        .all(.says("UnicodeEncodeError"), .says("codec can't encode"), .says("Bearer {api_key}")))),
    // Words of any service that has tokens: they count where a model is called.
    Rule(
      "common.token-revoked", .keyInvalid,
      when: .all(.says("token has been revoked", "Access Token is invalid"), .fact(.isProviderCall))),
    Rule(
      "common.user-token", .keyInvalid, when: .all(.says("User Access Token"), .says("seems invalid", "is expired"))),
    // Amazon signs each request instead of sending a key.
    Rule(
      "common.cloud-key", .keyInvalid,
      when: .all(
        .code("ExpiredTokenException", "InvalidSignatureException", "UnrecognizedClientException"),
        .fact(.isProviderCall))),
    Rule("common.authentication", .keyInvalid, when: .value("authentication_error", "invalid_authentication_error")),
    // What a gateway lets a key, a user or a team call; the provider behind it was never asked.
    Rule(
      "common.gateway-model", .permissionDenied,
      when: .any(
        .code(
          "key_model_access_denied", "user_model_access_denied", "team_model_access_denied",
          "project_model_access_denied", "org_model_access_denied"),
        .says(
          "API Key not allowed to access model", "Team not allowed to access model",
          "This token can only access models",
          "This token has no access to model", "令牌无权访问模型"))),
    Rule(
      "common.scopes", .permissionDenied,
      when: .any(
        .code("missing_scope", "insufficient_permissions"),
        .says(
          "Missing scopes:", "You have insufficient permissions", "insufficient permissions for this operation",
          "is blocked at the organization level", "is blocked at the project level",
          "must be a member of an organization", "is not authorized to perform: bedrock:",
          "Model use case details have not been submitted"))),
    // General words that money, regions and models hide behind: asked after all of them.
    Rule(
      "common.permission", .permissionDenied, at: .endpoint,
      when: .any(
        .value("permission_error", "permission_denied", "insufficient_permission"),
        .all(
          .any(
            .says("does not have permission to", "You don't have permission to"),
            .says("Permission denied", notBefore: className)),
          .fact(.isProviderCall),
          .not(
            .says(
              "error code: 1020", "error code: 1010", "visit this site", "access this page", "<!doctype html", "<html"))
        ))),
  ]
}
