/// Sentences that carry facts, whichever provider says them.
enum CommonPatterns {
  static let all: [FactPattern] = numbers + waits + names

  private static let numbers: [FactPattern] = [
    FactPattern("Limit {limit}"), FactPattern("limit: {limit}"), FactPattern("Used {used}"),
    FactPattern("Requested {requested}"), FactPattern("Current: {used}"),
    FactPattern("maximum context length is {limit}"), FactPattern("However, you requested {requested}"),
    FactPattern("However, you requested about {requested}"), FactPattern("your messages resulted in {requested}"),
    FactPattern("prompt is too long: {requested}"), FactPattern("tokens > {limit}"),
    FactPattern("input token count ({requested}"), FactPattern("input token count is {requested}"),
    FactPattern("but model only supports up to {limit}"), FactPattern("given messages resulted in {requested}"),
    FactPattern("prompt with n_keep ({requested}"), FactPattern(">= n_ctx ({limit}"),
    FactPattern("maximum number of tokens allowed ({limit}"),
    FactPattern("Max size: {limit}"), FactPattern("Maximum content size limit ({limit}"),
    FactPattern("exceeded ({requested}bytes read"), FactPattern("Maximum request body size {limit}"),
    FactPattern("actual body size {requested}"), FactPattern("context length of only {limit}"),
    FactPattern("keep the first {requested}"), FactPattern("prefill {requested}"),
    FactPattern("Rate limit of {limit}"), FactPattern("maximum rate limit for this model is {limit}"),
    FactPattern("rate limit of {limit}input tokens per minute", .itpm),
    FactPattern("rate limit of {limit}output tokens per minute", .otpm),
    FactPattern("of {limit}input tokens per minute", .itpm), FactPattern("of {limit}output tokens per minute", .otpm),
    FactPattern("of {limit}requests per minute", .rpm), FactPattern("of {limit}tokens per minute", .tpm),
    FactPattern("limited to {limit}"), FactPattern("requested up to {requested}"),
    FactPattern("max concurrency: {limit}"), FactPattern("Rate limit reached for tokens", .tpm),
    FactPattern("maximum prompt length is {limit}"), FactPattern("but the request contains {requested}"),
    FactPattern("Prompt contains {requested}tokens"), FactPattern("model with {limit}maximum context length"),
    FactPattern("prompt cannot exceed {limit}"), FactPattern("- received {requested}"),
    FactPattern("model context length of {limit}"), FactPattern("model maximum context length: {limit}"),
    FactPattern("Current length is {requested}"), FactPattern("while limit is {limit}"),
    FactPattern("request ({requested}tokens)"), FactPattern("available context size ({limit}tokens"),
    FactPattern("Requested tokens ({requested})"), FactPattern("exceed context window of {limit}"),
    FactPattern("length should be [1, {limit}]"), FactPattern("exceeded model token limit: {limit}"),
    FactPattern("rate limit is {limit}"), FactPattern("max {limit}tokens per request"),
    FactPattern("rate limit, current: {used}"), FactPattern("must be <= {limit}"), FactPattern("n_keep: {requested}"),
    FactPattern("n_ctx: {limit}"), FactPattern("tokens limit exceeded: {requested}"),
    FactPattern("Your rate limit is {limit}queries per minute", .rpm),
    FactPattern("Rate limit reached for requests", .rpm),
  ]

  private static let waits: [FactPattern] = [
    FactPattern("try again in {wait}"), FactPattern("try again after {wait}"), FactPattern("retry after {wait}"),
    FactPattern("Please retry in {wait}"), FactPattern("Please wait {wait}"), FactPattern("replenished in {wait}"),
    FactPattern("resets in {wait}"), FactPattern("Réessayez dans {wait}"), FactPattern("Veuillez patienter {wait}"),
    FactPattern("reset in {wait}"), FactPattern("quota will reset after {wait}"),
    FactPattern("resets at {reset}"), FactPattern("regain access on {reset}"), FactPattern("reset at {reset}"),
    FactPattern("available again at {reset}"),
  ]

  private static let names: [FactPattern] = [
    FactPattern("Rate limit reached for {model}in organization"), FactPattern("Rate limit reached for {model}on "),
    FactPattern("Rate limit reached for model {model}"),
    FactPattern("Request too large for model {model}"), FactPattern("Request too large for {model}in organization"),
    FactPattern("Request too large for {model}(for limit"), FactPattern("Rate limit reached for {model}(for limit"),
    FactPattern("Rate limit reached for {model}service tier"),
    FactPattern("Request body too large for {model}model"), FactPattern("limit reached for {model}in organization"),
    FactPattern("The model {model}does not exist"), FactPattern("The model: {model}does not exist"),
    FactPattern("The model {model}has been"), FactPattern("The model {model}is blocked"),
    FactPattern("Unknown model: {model}"),
    FactPattern("does not have access to model {model}"), FactPattern("model {model}not found, try pulling"),
    FactPattern("{model}is temporarily rate-limited upstream"), FactPattern("{model}is currently over capacity"),
    FactPattern("{model}is not a valid model"), FactPattern("rejected model {model}"),
    FactPattern("specified model, {model}"), FactPattern("not supported by the model {model}"),
    FactPattern("for the model {model}"), FactPattern("rate limit specific to this model {model}"),
    FactPattern("non-serverless model {model}"), FactPattern("Invalid model: {model}"),
    FactPattern("Invalid model {model}"),
    FactPattern("No endpoints found for {model}"), FactPattern("Not found the model {model}or"),
    FactPattern("access to model {model}is allowed"), FactPattern("use the model {model}"),
    FactPattern("The model {model}requires"), FactPattern("and model {model}"),
    FactPattern("Model {model}does not support"),
    FactPattern("model {model}not found"), FactPattern("对于模型 {model}无可用"),
    FactPattern("No available channel for model {model}under"),
    FactPattern("does not exist or your team {scope}does"),
    FactPattern("maximum number of concurrent requests for {model}"),
    FactPattern("Rate limit reached for {model}in project"), FactPattern("Request too large for {model}on "),
    FactPattern("Rate limit reached for organization {scope}"), FactPattern("in project {scope}on "),
    FactPattern("Unable to access model {model}"), FactPattern("Unavailable model: {model}"),
    FactPattern("model {model}was removed on"),
    FactPattern("No access to model: {model}"), FactPattern("Tried to access {deployment}"),
    FactPattern("令牌无权访问模型 {model}"), FactPattern("has no access to model {model}"), FactPattern("Name:{model},Version"),
    FactPattern("or endpoint {model}does not exist"),
    FactPattern("in organization {scope}"), FactPattern("Account {scope}is suspended"),
    FactPattern("Project {scope}does not have access to model"),
    FactPattern("service tier {tier}on "),
  ]

  /// Other programs that speak of rates, addresses and statuses; where a provider is at most named beside them, the
  /// text is theirs. Tests and to-do lists speak of errors that did not happen, and who writes that an error `means that
  /// the` account is empty explains it to others.
  static let foreign: [Phrase] = [
    "fatal: unable to access", "remote: this request", "npm ERR!", "npm error", "pull rate limit",
    "fatal: remote error",
    "registry-1.docker.io", "pypi.org/", "host='pypi.org'", "files.pythonhosted.org", "pip._vendor",
    "registry.npmjs.org",
    "repo.packagist.org", "crates.io", "archive.ubuntu.com", "deb.debian.org", "--- PASS:", "--- FAIL:", "✓ ", "✔ ",
    "gh: API rate limit", "gh: HTTP", "API rate limit exceeded for user ID", "api.github.com", "ssh: connect to host",
    "psql: ", "psycopg", "postgres", ":5432", ":6379", ":3306", ":27017", "redis", "stripe", "sk_test_", "sk_live_",
    "- [ ] ", "- [x] ", " passed, ", "means that the",
    "Failed to pull image", "ErrImagePull", "ImagePullBackOff", "Error response from daemon",
    "smtplib.", "Username and Password not accepted", "support.google.com/mail", "QueuePool limit",
    "myshopify.com", "api.paypal.com", "openweathermap.org", "Supabase `anon`", "pinecone.exceptions",
    "qdrant_client.http", "weaviate: ", "maps.googleapis.com/maps", "certbot: ", "ingest.sentry.io", "slack_sdk.",
    "repo.maven.apache.org", "received message larger than max", "Authentication failed for 'https://github.com",
    "insufficient funds for gas", "transfer amount exceeds", "decline_code", "_total{", "<HostId>",
    "canceling statement due to", "PASSED [", "https response error StatusCode", "(Service: ",
    "Permission denied (publickey",
    "documentation_url\":\"https://docs.github.com", "InsufficientInstanceCapacity", "An error occurred (NoSuchKey)",
    "kafka.errors.", "googleapiclient.errors", "matching query does not exist",
    "Authenticated requests get a higher rate limit", "is not a valid model identifier listed on",
  ].map { .sentence($0) }

  /// Words of gateways that pass calls on: behind them a model's name does not tell who answers.
  static let gateways: [Phrase] = [
    "new_api_error", "one_api_error", "No available channel for", "无可用渠道", "令牌额度",
    "is not a valid model ID", "No deployments available for selected model", "not allowed to access model. This",
    "This token can only access models",
    "令牌无权访问模型",
  ]
  .map { .sentence($0) }

  /// What clients of providers raise: whatever other program is named beside it, a call to a model failed.
  static let failedCalls: [Phrase] =
    ["openai", "groq", "anthropic"].flatMap { client in
      [
        "AuthenticationError", "RateLimitError", "BadRequestError", "NotFoundError", "PermissionDeniedError",
        "UnprocessableEntityError", "InternalServerError", "APIStatusError", "APIConnectionError", "APITimeoutError",
      ].map { .sentence("\(client).\($0)") }
    }
    + [
      "operation error Bedrock", "(Service: Bedrock", "(Service: AmazonBedrock", "(Service: Amazon Bedrock",
    ].map { .sentence($0) }
    + [400, 401, 402, 403, 404, 422, 429, 500, 502, 503, 529].map { .sentence("Error code: \($0) - {") }

  /// Words of a call to a model, whoever answers it.
  static let calls: [Phrase] =
    [
      "chat/completions", "/v1/messages", "/v1/embeddings", "/v1/responses", "/v1/models", "APIStatusError", "LLM",
      "status code (no body)", "api/chat", "chat completion", "API Error", "BadRequestError", "RateLimitError",
      "AuthenticationError",
      "AI_APICallError", "InvokeModel", "Converse operation", "ConverseStream", "bedrock-runtime", "BedrockRuntime",
      "openai/deployments", "generateContent", "/v1/images/generations", "/v1/audio/",
      "/langchain/dist/", "/@langchain/",
    ].map { .sentence($0) }
    + [.token("max_tokens")] + failedCalls

  /// A status by its words alone, where a program shows nothing else. `Not Found` is said of too many things.
  static let reasons: [(phrase: Phrase, status: Int)] =
    ([401, 402, 403, 429, 502, 503, 504].map { (StatusReader.reasonPhrase($0), $0) } + [("gatewaytime-out", 504)])
    .map { (.sentence("error:\($0.0)"), $0.1) }

  /// Which window a sentence names; the more exact wording stands first.
  static let dimensions: [(phrase: Phrase, dimension: Dimension)] = windows.map { (.sentence($0.words), $0.dimension) }

  private static let windows: [(words: String, dimension: Dimension)] = [
    ("input tokens per minute", .itpm), ("input_tokens_per_minute", .itpm), ("output_tokens_per_minute", .otpm),
    ("number of request tokens", .tpm), ("concurrent connections", .concurrency), ("parallel request", .concurrency),
    ("UserByModelByMinute", .rpm), ("UserByModelByDay", .rpd), ("TPD rate limit", .tpd), ("TPM rate limit", .tpm),
    ("RPM rate limit", .rpm), ("RPD rate limit", .rpd), ("output tokens per minute", .otpm),
    ("seconds of audio", .audio),
    ("input-images per min", .ipm), ("images per min", .ipm), ("concurrent requests", .concurrency),
    ("concurrency", .concurrency), ("requests per min", .rpm), ("requests per day", .rpd), ("tokens per min", .tpm),
    ("tokens per day", .tpd), ("tokens \\per minute", .tpm), ("queries per minute", .rpm), ("calls / minute", .rpm),
    ("calls per minute", .rpm), ("per day", .rpd), ("per 86400s", .rpd), ("ITPM", .itpm), ("OTPM", .otpm),
    ("(RPM)", .rpm), ("(RPD)", .rpd), ("(TPM)", .tpm), ("(TPD)", .tpd), ("(IPM)", .ipm), ("(ASPH)", .audio),
    ("(ASPD)", .audio), ("(ASH)", .audio), ("(ASD)", .audio),
  ]
}
