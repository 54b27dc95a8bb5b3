/// Errors as people paste them; every key-like piece says that it is none.
enum Samples {
  static let insufficientQuota = """
    Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing \
    details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/\
    api-errors.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}
    """

  static let rateLimit = """
    Rate limit reached for gpt-4o in organization org-SENTINEL9 on tokens per min (TPM): Limit 40000, Used 25502, \
    Requested 18592. Please try again in 6.141s. Visit https://platform.openai.com/account/rate-limits to learn more.
    """

  /// The chat of a running server fails with a key that `.env` no longer holds.
  static let staleKey = """
    INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)
    2026-02-28 10:15:04,120 INFO webox.chat: POST /chat model=gpt-4o
    2026-02-28 10:15:04,871 ERROR webox.chat: OpenAI refused the request
    Traceback (most recent call last):
      File "/srv/webox/chat.py", line 88, in answer
        reply = client.chat.completions.create(model=model, messages=messages)
    openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: \
    sk-proj-FAKE0000************0000. You can find your API key at https://platform.openai.com/account/api-keys.', \
    'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}
    """

  static let several = """
    2026-02-28 10:15:04,871 ERROR app: openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded \
    your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, \
    'code': 'insufficient_quota'}}
    2026-02-28 10:15:05,003 INFO app: falling back to groq
    2026-02-28 10:15:06,119 ERROR app: groq.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit \
    reached for model `llama-3.3-70b-versatile` in organization `org_SENTINEL7` service tier `on_demand` on tokens \
    per minute (TPM): Limit 12000, Used 11800, Requested 900. Please try again in 3.5s.', 'type': 'tokens', \
    'code': 'rate_limit_exceeded'}}
    2026-02-28 10:17:31,440 ERROR app: openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded \
    your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, \
    'code': 'insufficient_quota'}}
    2026-02-28 10:18:00,021 ERROR app: anthropic.InternalServerError: Error code: 529 - {'type': 'error', 'error': \
    {'type': 'overloaded_error', 'message': 'Overloaded'}}
    """

  static let harmlessLog = """
    2026-02-28 10:15:04,120 INFO webox.chat: GET /chat 200 in 14 ms
    2026-02-28 10:15:05,002 INFO webox.chat: GET /favicon.ico 304 in 1 ms
    """

  /// Secrets, terminal escapes, commands of a CI service, HTML and Markdown in one answer.
  static let hostile = """
    \u{1B}[31mError code: 401\u{1B}[0m - {'error': {'message': 'Incorrect API key provided: \
    sk-proj-FAKESENTINEL0123456789abcdef. ::error::x <script>alert(1)</script> ``` \u{202E}txet ', \
    'code': 'invalid_api_key'}}
    Authorization: Bearer FAKESENTINELtoken0123456789
    api_key=FAKESENTINELvalue  https://user:SENTINELpassword@proxy.example:3128/
    contact: sentinel.person@example.com
    """

  static let records = """
    {"id":1,"provider":"openai","status":429,"body":"{\\"error\\":{\\"message\\":\\"You exceeded your current quota, \
    please check your plan and billing details.\\",\\"type\\":\\"insufficient_quota\\",\\"code\\":\\"insufficient_quota\\"}}"}
    {"id":"b","provider":null,"status":null,"body":"Rate limit reached for gpt-4o in organization org-SENTINEL9 on tokens \
    per min (TPM): Limit 40000, Used 25502, Requested 18592. Please try again in 6.141s."}
    {"id":{"trace":[1,2]},"body":"all is well"}

    {"body":"busy","status":503,"headers":{"Retry-After":"20"},"provider":"mistral","unknown":[{}]}
    {"id":5}
    not json
    {"id":6,"provider":"nobody","body":"invalid x-api-key","status":"401"}

    """
}
