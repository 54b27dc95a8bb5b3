import Testing

@testable import Doctor

/// What can be asked for by name.
@Suite struct TopicTests {
  private static func find(_ words: String, _ provider: String?) -> String? {
    let told = provider.flatMap { Provider.named($0) }
    return Topic.find(words.split(separator: " ").map(String.init), provider: told).map { finding in
      let verdict = finding.verdict
      let parts = [verdict.cause.rawValue, verdict.provider?.id, verdict.status.map(String.init)]
      return parts.compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      ("401", nil, "key_invalid 401"), ("402", nil, "quota_exhausted 402"), ("429", nil, "unknown 429"),
      ("azure 429", nil, "rate_limited azure 429"), ("429 azure", nil, "rate_limited azure 429"),
      ("429", "groq", "unknown groq 429"), ("498", "groq", "overloaded groq 498"), ("498", nil, "unknown 498"),
      ("OpenAI 401", nil, "key_invalid openai 401"), ("x.ai 401", nil, nil), ("xAI 401", nil, "key_invalid xai 401"),
      ("key_missing", nil, "key_missing"), ("KEY-MISSING", nil, "key_missing"),
      ("groq dns_failed", nil, "dns_failed groq"), ("billing_hard_limit_reached", nil, "quota_exhausted openai"),
      ("Insufficient_Balance", nil, "quota_exhausted"), ("DeploymentNotFound", nil, "deployment_not_found azure"),
      ("399", nil, nil), ("600", nil, nil), ("", nil, nil), ("azure", nil, nil), ("429 401", nil, nil),
      ("azure groq 429", nil, nil), ("hello", nil, nil), ("azure hello", nil, nil),
      ("Claude 529", nil, "overloaded anthropic 529"), ("copilot 401", nil, nil),
      ("429", "azure", "rate_limited azure 429"),
    ] as [(String, String?, String?)])
  func finds(_ words: String, _ provider: String?, _ found: String?) {
    #expect(TopicTests.find(words, provider) == found)
  }

  @Test(arguments: [("429 500", "unknown server_error"), ("groq 429 401", "unknown key_invalid"), ("429", "unknown")])
  func severalStatusesAreAllToldOf(_ words: String, _ causes: String) {
    let found = Topic.all(words.split(separator: " ").map(String.init))
    #expect(found?.map(\.verdict.cause.rawValue).joined(separator: " ") == causes)
  }

  @Test(
    arguments: [("openai 4029", 4029), ("4029 groq", 4029), ("hello 4029", nil), ("4029", nil)] as [(String, Int?)])
  func aNumberBesideAProviderIsASlip(_ words: String, _ number: Int?) {
    #expect(Topic.number(words.split(separator: " ").map(String.init)) == number)
  }

  @Test(
    arguments: [
      ("AuthenticationError", "key_invalid"), ("openai.RateLimitError", "unknown"), ("NotFoundError", "endpoint_wrong"),
      ("APITimeoutError", "timed_out"),
    ])
  func aClassOfTheSDKsCanBeAskedFor(_ name: String, _ cause: String) {
    #expect(Topic.find([name])?.verdict.cause.rawValue == cause)
  }

  @Test func providersSendWhatTheyCan() {
    #expect(!Provider.ollama.sends(.quotaExhausted))
    #expect(!Provider.groq.sends(.deploymentNotFound))
    #expect(Provider.azure.sends(.deploymentNotFound))
    #expect(Provider.xai.sends(.quotaExhausted))
  }

  @Test(
    arguments: [
      "402 passed in 1.2s", "E   assert 401 == 200", "user 404 logged in", "pid=500", "PR #429 merged", "port 443",
      "HTTP/1.1 200 OK\ncontent-length: 429", "gh: not found (HTTP 404) api.github.com",
    ])
  func aNumberIsNoStatusByItself(_ text: String) { #expect(Topic.loneStatus(Array(text.utf8)) == nil) }

  @Test(
    arguments: [
      "429", "HTTP 429", "Error 429", "Error: 429 status code (no body)", "429 Too Many Requests", "status 429",
      "erreur 429", "429 Client Error: Too Many Requests for url: https://api.example/v1", "groq 429",
    ])
  func aStatusThatSaysSoIsOne(_ text: String) {
    #expect(Topic.loneStatus(Array(text.utf8))?.verdict.status == 429)
  }

  @Test(arguments: Cause.allCases)
  func everyCauseCanBeAskedFor(_ cause: Cause) throws {
    let verdict = try #require(Topic.find([cause.rawValue])).verdict
    #expect(verdict.cause == cause)
    #expect(verdict.waitHelps == cause.waitHelps)
    #expect(verdict.severity == cause.severity)
    #expect(verdict.evidence == [])
    #expect(verdict.rule == "topic.\(cause.rawValue)")
  }

  @Test func everyCodeIsListedOnce() {
    let codes = Topic.codes.map { $0.code.lowercased() }
    #expect(codes == Array(Set(codes)).sorted())
  }

  @Test func everyStatusListedCanBeAskedFor() {
    #expect(Topic.statuses.filter { Topic.find([String($0)]) == nil } == [])
    #expect(Topic.statuses == Topic.statuses.sorted())
    #expect(Topic.statuses.first == 400 && Topic.statuses.last == 529)
    // Each stands for a rule of its own, and is not merely let through.
    for status in Topic.statuses {
      #expect(Topic.find([String(status)])?.verdict.rule.hasPrefix("status.") == true, "\(status)")
    }
  }
}
