import Testing

@testable import Doctor

/// Secrets in text from outside: none may leave, and nothing else may change.
@Suite struct RedactionTests {
  @Test(arguments: [
    ("sk-FAKE0123456789abcd", "sk-…"), ("sk-proj-FAKE_0123-456789abcd", "sk-proj-…"),
    ("sk-svcacct-FAKE0123456789", "sk-svcacct-…"), ("sk-admin-FAKE0123456789", "sk-admin-…"),
    ("sk-ant-api03-FAKE0123456789", "sk-ant-…"), ("sk-or-v1-FAKE0123456789", "sk-or-v1-…"),
    ("gsk_FAKE0123456789abcdef", "gsk_…"), ("AIzaFAKE0123456789abcdef", "AIza…"), ("AQ.FAKE0123456789abcdef", "AQ.…"),
    ("xai-FAKE0123456789abcdef", "xai-…"), ("csk-FAKE0123456789abcdef", "csk-…"),
    ("pplx-FAKE0123456789abcdef", "pplx-…"), ("tgp_v1_FAKE0123456789abcdef", "tgp_v1_…"),
    ("fw_FAKE0123456789abcdef", "fw_…"), ("hf_FAKE0123456789abcdef", "hf_…"), ("ak-FAKE0123456789abcdef", "ak-…"),
    ("ghp_FAKE0123456789abcdef", "ghp_…"), ("gho_FAKE0123456789abcdef", "gho_…"),
    ("ghu_FAKE0123456789abcdef", "ghu_…"), ("ghs_FAKE0123456789abcdef", "ghs_…"),
    ("ghr_FAKE0123456789abcdef", "ghr_…"), ("github_pat_FAKE0123456789abcdef", "github_pat_…"),
    ("eyJFAKE0123456789.eyJSENTINEL.FAKE", "eyJ…"),
    ("sk-proj-********************FAKE", "sk-proj-…"),
    ("key \"sk-FAKE0123456789abcd\" refused.", "key \"sk-…\" refused."),
    ("a sk-FAKE0123456789abcd. b", "a sk-…. b"), ("(sk-FAKE0123456789abcd)", "(sk-…)"),
    ("OPENAI_API_KEY=sk-FAKE0123456789abcd\n", "OPENAI_API_KEY=…\n"),
    ("glpat-FAKE0123456789abcdef", "glpat-…"), ("nvapi-FAKE0123456789abcdef", "nvapi-…"),
    ("r8_FAKE0123456789abcdef", "r8_…"), ("xoxb-FAKE0123456789abcdef", "xoxb-…"),
    ("https://hooks.slack.com/services/TFAKE01/BFAKE02/SENTINEL03", "https://hooks.slack.com/services/…"),
    ("sk-proj-abcdFAKE\n1234efgh5678ijkl9012mnop3456", "sk-proj-…"),
    ("│ sk-proj-abcdFAKE │\n│ 1234efgh5678ijkl9012 │", "│ sk-proj-… │"),
    ("curl -u me:FAKE https://h", "curl -u … https://h"),
    ("Authorization: Token FAKESENTINEL0", "Authorization: Token …"),
    ("Cookie: session=FAKE1; id=SENTINEL\nnext", "Cookie: …\nnext"),
    ("set-cookie: a=FAKE0123; Path=/", "set-cookie: …"),
    ("{'cookie': 'a=FAKE0123; b=2', 'x': 1}", "{'cookie': '…', 'x': 1}"), ("token: FAKEshort3", "token: …"),
    ("X-Auth-Key: FAKESENTINEL", "X-Auth-Key: …"), ("X-Subscription-Token: FAKESENTINEL", "X-Subscription-Token: …"),
    ("mot de passe : FAKE!word", "mot de passe : …"), ("contraseña: FAKE!word", "contraseña: …"),
    ("clé API : FAKE0123SENTINEL", "clé API : …"), ("clé : FAKE0123SENTINEL4567", "clé : …"),
    ("x: sk-FAKE0123456789abcd, y: gsk_SENTINEL0123456789", "x: sk-…, y: gsk_…"),
    ("Authorization: Bearer FAKESENTINEL", "Authorization: Bearer …"),
    ("authorization: bearer fake.sentinel.0123", "authorization: bearer …"),
    ("Authorization: Bearer  FAKESENTINEL", "Authorization: Bearer  …"),
    ("Authorization: Bearer\tFAKESENTINEL", "Authorization: Bearer\t…"),
    ("password=FAKE!word", "password=…"), ("password=FAKE$x#y(z)?@ ok", "password=… ok"),
    (#"{"password": "FAKE$ecret", "x": 1}"#, #"{"password": "…", "x": 1}"#),
    (#"{"password": "FAKE \" secret", "x": 1}"#, #"{"password": "…", "x": 1}"#),
    (#""{\"password\": \"FAKE$ecret\", \"x\": 1}""#, #""{\"password\": \"…\", \"x\": 1}""#),
    (#"{'client_secret': 'FAKE"$,& SENTINEL'}"#, #"{'client_secret': '…'}"#),
    ("'passwd' => 'FAKE$ecret'", "'passwd' => '…'"), (#"{"url":"?password=FAKE#1"}"#, #"{"url":"?password=…"}"#),
    (#"password=FAKE#1\nnext"#, #"password=…\nnext"#), (#"password: "FAKE$ecret"#, #"password: "…"#),
    ("Authorization: Basic RkFLRTpTRU5USU5FTA==", "Authorization: Basic …"),
    ("api-key: FAKESENTINEL", "api-key: …"), ("X-Api-Key: FAKESENTINEL\n", "X-Api-Key: …\n"),
    ("x-goog-api-key: FAKE", "x-goog-api-key: …"), ("api_key=FAKE&x=1", "api_key=…&x=1"),
    ("APIKEY=FAKE x", "APIKEY=… x"),
    ("https://h/v1beta/models?key=FAKESENTINEL", "https://h/v1beta/models?key=…"),
    ("https://h/?a=1&key=FAKESENTINEL&b=2", "https://h/?a=1&key=…&b=2"),
    ("http://user:FAKESENTINEL@proxy.example:3128", "http://…@proxy.example:3128"),
    ("https://FAKE@h/v1", "https://…@h/v1"),
    ("your key 0123456789abcdef0123456789abcdef is bad", "your key … is bad"),
    ("write to jane.doe+ai@example.com.", "write to ….",), ("<a@b.example>", "<…>"),
    ("owner=jane@example.com;", "owner=…;"),
    ("Invalid key: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abFAKE", "Invalid key: …"),
    ("Incorrect API key provided: FAKE0123456789abcdefSENTINEL", "Incorrect API key provided: …"),
    ("got 0123456789abcdef0123456789abcdef.FAKESENTINEL0123", "got …"),
    ("AKIAFAKE0123456789AB refused", "AKIA… refused"),
    ("AWS_SECRET_ACCESS_KEY=FAKE/SENTINEL+0123456789abcdef01", "AWS_SECRET_ACCESS_KEY=…"),
    ("token=FAKESENTINEL0123456789&x", "token=…&x"),
    ("https://h/b?sv=1&sig=FAKESENTINEL%3D&x=1", "https://h/b?sv=1&sig=…&x=1"),
    (#"headers:\nBearer FAKESENTINEL\n"#, #"headers:\nBearer …\n"#),
    ("http://user:FAKE/SENTINEL@proxy.example:3128", "http://…@proxy.example:3128"),
    (
      "Authorization header of this request: Bearer sk-proj-FAKE0123456789\nabcdefSENTINEL0123 refused",
      "Authorization header of this request: Bearer … refused"
    ),
  ])
  func takesTheSecretOut(_ text: String, _ redacted: String) {
    #expect(Redaction.redact(text) == redacted)
    #expect(Redaction.redact(Redaction.redact(text)) == redacted)
  }

  @Test(arguments: [
    "clé : obligatoire", "python -u a.py:3", "sk-\n0123456789abcdef", "mot de passe oublié",
    "", "ok", "sk-learn is a library", "ak-47", "Limit 40000, Used 25502, Requested 18592.", "user @ host",
    "0123456789abcdef0123456789abcdef is a checksum", "https://platform.openai.com/account/rate-limits",
    "org-FAKE8hLRWymFVEA9LKXWKKmX", "req_011CFAKE8hLRWymFVEA9", "task-sk-1", "risk-assessment-of-everything",
    "bearer of bad news", "a bearer", "password: must be long", #"{"password": "", "model": "gpt-4o-2024"}"#,
    #"{"api_key":null}"#, "api_key='None'", #"{"password":"","secret":""}"#, "basic plan", "api_key", "api-key: ",
    "?key=", "://", "@", "a@b", "gpt-4o-mini-2024-07-18",
    "{'error': {'message': \"model's limit\", 'code': None}}", "clé « modèle » 余额不足", "mailto:", "{\"key\":\"value\"}",
    "token: rate_limit_exceeded_for_requests", "max_tokens=4096", "Token limit: 40000", "http://127.0.0.1:8080/a@b",
    "see the keys on platform.openai.com/account/api-keys", "key id: 8f14e45f-ceea-467f-a9af-0123456789ab",
  ])
  func leavesOtherTextAlone(_ text: String) { #expect(Array(Redaction.redact(text).utf8) == Array(text.utf8)) }

  @Test(arguments: [[0xFF, 0xFE], [0xC3], [0x80, 0x41], [0x00, 0x1B, 0x5B]] as [[UInt8]])
  func leavesTornBytesAlone(_ bytes: [UInt8]) { #expect(Redaction.redact(bytes) == bytes) }

  @Test func lettersWithoutAnySecretStayByteForByte() {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<100 {
      let text = numbers.bytes(300, from: Array("bcdgjlmnoqruvwyzÉ  \n.,;{}[]()".utf8))
      #expect(Redaction.redact(text) == text)
    }
  }

  /// What a finding quotes of the text is redacted, whatever part of it the words come from.
  @Test(arguments: [
    "Incorrect API key provided: sk-proj-FAKESENTINEL0123456789.", "Invalid API key gsk_FAKESENTINEL0123456789",
    #"{"error":{"code":"invalid_api_key","message":"Bearer FAKESENTINEL0123456789 refused"}}"#,
    #"{"error":{"code":"sk-proj-FAKESENTINEL0123456789","type":"authentication_error"}}"#,
    "https://api.openai.com/v1?key=FAKESENTINEL0123456789 401 Unauthorized",
  ])
  func noFindingHoldsASecret(_ text: String) throws {
    let finding = try #require(diagnose(ErrorAnswer(text: Array(text.utf8))).first)
    let report = Report(findings: [finding], rawText: Array(text.utf8))
    for format in Format.allCases {
      for language in Language.allCases {
        #expect(!format.render(report, in: language, TextStyle()).contains("SENTINEL"))
      }
    }
  }
}
