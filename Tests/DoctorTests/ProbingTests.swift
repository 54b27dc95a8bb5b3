import HTTP
import Testing

@testable import Doctor

/// What answers come to, and what is asked because of them.
@Suite struct ProbingTests {
  static func account(_ environment: [String: String]) throws -> Account {
    try #require(Account.find(in: Settings(environment: environment)).first)
  }

  static func plan(_ environment: [String: String], _ change: (inout CheckPlan.Wishes) -> Void = { _ in }) -> CheckPlan
  {
    var wishes = CheckPlan.Wishes()
    change(&wishes)
    return CheckPlan(Account.find(in: Settings(environment: environment)), wishes)
  }

  static let openai = ["OPENAI_API_KEY": "sk-FAKE0123456789abcdefghij"]
  static let list =
    #"{"object":"list","data":[{"id":"gpt-4.1","object":"model"},{"id":"gpt-4.1-mini","object":"model"}]}"#
  static let completion = #"{"choices":[{"message":{"content":"hi"}}],"usage":{"total_tokens":9}}"#

  static func response(_ status: Int, _ body: String, _ headers: Fields = [:]) -> Result<Response, TransferError> {
    .success(Response(status: status, headers: headers, body: Array(body.utf8)))
  }

  /// What the completion answers → the cause, or nil where it proves that all is well.
  @Test(
    arguments: [
      (200, completion, nil),
      (200, #"{"choices":[{"message":{"content":"{\"error\": \"hi\"}"}}]}"#, nil),
      (
        400,
        #"{"error":{"message":"Could not finish the message because max_tokens or model output limit was reached. Please try again with higher max_tokens.","type":"invalid_request_error","code":null}}"#,
        nil
      ),
      (
        200,
        #"{"error":{"message":"This request requires more credits, or fewer max_tokens. You requested up to 16 tokens, but can only afford 2","code":402}}"#,
        .quotaExhausted
      ),
      (429, #"{"error":{"message":"x","type":"insufficient_quota","code":"insufficient_quota"}}"#, .quotaExhausted),
      (401, #"{"error":{"message":"x","code":"invalid_api_key"}}"#, .keyInvalid), (418, "I am a teapot", .unknown),
      (502, "<html><title>502 Bad Gateway</title></html>", .intercepted),
    ] as [(Int, String, Cause?)])
  func aCompletion(_ status: Int, _ body: String, _ cause: Cause?) {
    var plan = Self.plan(Self.openai)
    for probe in plan.firstRound() {
      let isChat = probe.question.kind == .chat
      plan.take(isChat ? Self.response(status, body) : Self.response(200, Self.list), for: probe)
    }
    let check = plan.checks[0]
    #expect(check.finding?.cause == cause)
    #expect((check.status(isFree: false) == .ok) == (cause == nil))
  }

  /// What an answer says it used; numbers that are none count nothing, however large.
  @Test(
    arguments: [
      (#""usage":{"total_tokens":9}"#, 9), (#""usage":{"input_tokens":8,"output_tokens":8}"#, 16),
      (#""error":null,"usage":{"total_tokens":3}"#, 3),
      (#""usage":{"input_tokens":9223372036854775807,"output_tokens":1}"#, 1),
      (#""usage":{"total_tokens":-4}"#, nil), (#""usage":{}"#, nil),
    ] as [(String, Int?)])
  func whatAnAnswerUsed(_ members: String, _ tokens: Int?) {
    var plan = Self.plan(Self.openai)
    for probe in plan.firstRound() {
      let answer = #"{"choices":[{"message":{"content":"hi"}}],"# + members + "}"
      plan.take(Self.response(200, probe.question.kind == .chat ? answer : Self.list), for: probe)
    }
    #expect(plan.checks[0].status(isFree: false) == .ok)
    #expect(plan.checks[0].tokens == tokens)
  }

  /// A wait pays for every round, and tells the sum.
  @Test func everyRoundCounts() {
    // What answers at an address with a path is no proof for the client, which adds its own: it is asked again.
    var plan = Self.plan([
      "AZURE_OPENAI_API_KEY": "FAKE0123456789abcdef", "AZURE_OPENAI_DEPLOYMENT": "chat",
      "AZURE_OPENAI_ENDPOINT": "https://r.openai.azure.com/openai/deployments/chat",
    ])
    for _ in 1...3 {
      plan.forgetFailures()
      for probe in plan.firstRound() {
        let answer = #"{"choices":[{"message":{"content":"hi"}}],"usage":{"total_tokens":9}}"#
        plan.take(Self.response(200, probe.question.kind == .chat ? answer : Self.list), for: probe)
      }
    }
    let report = plan.report([], Settings(environment: [:]))
    #expect(plan.checks[0].tokens == 27 && report.tokens == 27)
    #expect(report.asked.count { $0.kind == .chat } == 3)
    #expect(Language.english.checkWording.sent(report).contains("3 answers of at most 16\u{A0}tokens (`chat`)"))
  }

  /// A second try takes the first one's place among the answers; it was sent all the same.
  @Test func aSecondTryCountsToo() throws {
    var plan = Self.plan(Self.openai)
    let body = #"{"error":{"message":"Unsupported parameter","type":"invalid_request_error","code":null}}"#
    for probe in plan.firstRound() {
      plan.take(probe.question.kind == .chat ? Self.response(400, body) : Self.response(200, Self.list), for: probe)
    }
    let second = plan.secondRound()
    try #require(second.count == 1)
    plan.take(Self.response(200, #"{"choices":[{"message":{"content":"hi"}}]}"#), for: second[0])
    #expect(plan.checks[0].finding == nil)
    #expect(plan.report([], Settings(environment: [:])).asked.count { $0.kind == .chat } == 2)
  }

  /// A code that no step is for leaves open which of them is meant.
  @Test func stepsForCodes() {
    let steps = [Step("a", when: .code("one")), Step("b", when: .code("two", "three")), Step("c")]
    func left(_ code: String?) -> [String] {
      var situation = Situation()
      situation.code = code
      return Step.left(of: steps, afterCheck: situation).map(\.text)
    }
    #expect(left("one") == ["a", "c"] && left("three") == ["b", "c"])
    #expect(left("four") == ["a", "b", "c"] && left(nil) == ["a", "b", "c"])
  }

  /// A step that one language leaves out of a check, the other leaves out as well.
  @Test func stepsHaveTheirOccasionInBothLanguages() {
    for cause in Cause.allCases {
      for provider in Provider.all {
        let occasions = Language.allCases.map { provider.advice.supplement(for: cause, in: $0)?.steps.map(\.when) }
        #expect(occasions[0] == occasions[1], "\(provider.id) \(cause)")
      }
      let occasions = Language.allCases.map { $0.wording.guide(for: cause, Situation()).steps.map(\.when) }
      #expect(occasions[0] == occasions[1], "\(cause)")
    }
  }

  /// The key was sent, so "no key" is about what happened on the way; and the report repeats the server's own words.
  @Test func aKeyThatIsDroppedOnTheWay() throws {
    var plan = Self.plan(Self.openai)
    let body = #"{"error":{"message":"You didn't provide an API key. \u001b[31mSet sk-FAKE0123456789abcdefghij"}}"#
    for probe in plan.firstRound() { plan.take(Self.response(401, body), for: probe) }
    let finding = try #require(plan.checks[0].finding)
    #expect(finding.cause == .keyMissing && finding.rule == "probe.key-dropped")
    let report = CheckDocument(
      plan.report([], Settings(environment: Self.openai)), .english, extent: .usual, isVerbose: false, now: nil)
    let text = report.render(.text, in: .english, TextStyle(width: 200, isColoured: false))
    #expect(text.contains("The key was sent, and did not arrive"))
    #expect(text.contains("It says: `You didn't provide an API key."))
    #expect(!text.contains("FAKE0123456789ab") && !text.contains("\u{1B}"))
  }

  /// A name with a `/` or a `?` in it must not lead the request, and the key with it, somewhere else.
  @Test(
    arguments: [
      ["AZURE_OPENAI_ENDPOINT": "https://r.openai.azure.com", "AZURE_OPENAI_DEPLOYMENT": "../a?b/é"],
      ["GEMINI_MODEL": "../a?b/é"],
    ])
  func namesStayPiecesOfTheAddress(_ settings: [String: String]) throws {
    let keys = ["AZURE_OPENAI_API_KEY": "FAKE0123456789", "GEMINI_API_KEY": "AIzaSyFAKE0123456789abcdefghijklmnopqrs"]
    let key = settings.keys.contains("GEMINI_MODEL") ? "GEMINI_API_KEY" : "AZURE_OPENAI_API_KEY"
    let account = try Self.account(settings.merging([key: keys[key] ?? ""]) { $1 })
    let chat = try #require(account.access.questions(account).first { $0.kind == .chat })
    #expect(chat.path.contains("..%2Fa%3Fb%2F%C3%A9"))
  }

  /// A portal that answers 200 to everything proves nothing.
  @Test func aPortalProvesNothing() {
    var plan = Self.plan(Self.openai)
    for probe in plan.firstRound() { plan.take(Self.response(200, "{\"welcome\":\"guest\"}"), for: probe) }
    #expect(plan.checks[0].finding == nil)
    #expect(plan.checks[0].status(isFree: false) == .undecided)
    #expect(plan.checks[0].tested.isEmpty)
  }

  /// While somebody waits, only who does not work yet is asked again.
  @Test func whoWorksIsNotAskedAgain() {
    var plan = Self.plan(Self.openai.merging(["MISTRAL_API_KEY": "FAKE0123456789"]) { $1 })
    for probe in plan.firstRound() {
      let isWorking = probe.check == 1 || probe.question.kind != .chat
      let answer = probe.question.kind == .chat ? Self.completion : Self.list
      plan.take(isWorking ? Self.response(200, answer) : Self.response(503, "{}"), for: probe)
    }
    #expect(plan.firstRound().isEmpty)
    plan.forgetFailures()
    #expect(Set(plan.firstRound().map(\.check)) == [0])
    #expect(plan.checks[1].status(isFree: false) == .ok)
  }

  /// A restricted key may not list models, and answers all the same.
  @Test func aRestrictedKeyThatAnswers() {
    var plan = Self.plan(Self.openai)
    for probe in plan.firstRound() {
      let refusal = Self.response(
        403, #"{"error":"You have insufficient permissions for this operation. Missing scopes: api.model.read"}"#)
      plan.take(probe.question.kind == .chat ? Self.response(200, Self.completion) : refusal, for: probe)
    }
    #expect(plan.checks[0].finding == nil)
    #expect(plan.checks[0].status(isFree: false) == .ok)
  }

  /// The cap has another name on some models: asked once more with that, and no third time.
  @Test func theOtherNameOfTheCap() throws {
    var plan = Self.plan(Self.openai)
    let refusal =
      #"{"error":{"message":"Unsupported parameter: 'max_completion_tokens' is not supported with this model. Use 'max_tokens' instead.","type":"invalid_request_error","param":"max_completion_tokens","code":"unsupported_parameter"}}"#
    for probe in plan.firstRound() {
      plan.take(probe.question.kind == .chat ? Self.response(400, refusal) : Self.response(200, Self.list), for: probe)
    }
    let again = try #require(plan.secondRound().first)
    let body = String(decoding: again.request.body, as: UTF8.self)
    #expect(body.contains(#""max_tokens":16"#) && !body.contains("max_completion_tokens"))
    plan.take(Self.response(200, Self.completion), for: again)
    #expect(plan.secondRound().isEmpty)
    #expect(plan.checks[0].status(isFree: false) == .ok)
    #expect(plan.checks[0].tokens == 9)
  }

  /// The usual model is gone: one of the list is asked instead. A model that somebody named is not replaced.
  @Test func aModelThatIsGone() throws {
    let missing =
      #"{"error":{"message":"The model `gpt-4o-mini` does not exist or you do not have access to it.","code":"model_not_found"}}"#
    for (environment, isReplaced) in [
      (Self.openai, true), (Self.openai.merging(["OPENAI_MODEL": "gpt-4.1-mni"]) { $1 }, false),
    ] {
      var plan = Self.plan(environment)
      for probe in plan.firstRound() {
        plan.take(
          probe.question.kind == .chat ? Self.response(404, missing) : Self.response(200, Self.list), for: probe)
      }
      #expect(plan.secondRound().map(\.question.model) == (isReplaced ? ["gpt-4.1-mini"] : []))
      if !isReplaced { #expect(plan.checks[0].suggestedModel == "gpt-4.1-mini") }
    }
  }

  /// What costs nothing still tells that the model in the settings does not exist.
  @Test func theListKnowsTheModel() {
    for (name, cause) in [("gpt-4.1", nil), ("gpt-9", .modelNotFound)] as [(String, Cause?)] {
      var plan = Self.plan(Self.openai.merging(["OPENAI_MODEL": name]) { $1 }) { $0.isFree = true }
      let probes = plan.firstRound()
      #expect(probes.map(\.question.kind) == [.models])
      for probe in probes { plan.take(Self.response(200, Self.list), for: probe) }
      #expect(plan.checks[0].finding?.cause == cause)
      #expect(plan.checks[0].tested.contains(.model) == (cause == nil))
    }
  }

  @Test func theBalanceDecides() {
    for (available, cause) in [("true", nil), ("false", .quotaExhausted)] as [(String, Cause?)] {
      var plan = Self.plan(["DEEPSEEK_API_KEY": "sk-FAKE0123456789abcdefghijklmnopqrs"])
      for probe in plan.firstRound() {
        let balance =
          "{\"is_available\":\(available),\"balance_infos\":[{\"currency\":\"USD\",\"total_balance\":\"1.25\"}]}"
        plan.take(Self.response(200, probe.question.kind == .balance ? balance : Self.list), for: probe)
      }
      #expect(plan.checks[0].finding?.cause == cause)
      #expect(plan.checks[0].balance == (cause == nil ? "1.25 USD" : nil))
    }
  }

  @Test func whatIsLeftOfTheLimits() throws {
    let headers: Fields = [
      "x-ratelimit-limit-requests": "1000", "x-ratelimit-remaining-requests": "999",
      "x-ratelimit-reset-requests": "1m26.4s",
      "x-ratelimit-limit-tokens": "8,000", "x-ratelimit-remaining-tokens": "0",
    ]
    let limits = try #require(RateLimits(headers, requestWindow: .rpd))
    #expect(limits.buckets.map(\.dimension) == [.tpm, .rpd])
    #expect(limits.buckets.map(\.remaining) == [0, 999])
    #expect(limits.buckets.map(\.resetSeconds) == [nil, 86.4])
    // Azure sends zero and minus one where it does not know.
    #expect(
      RateLimits(["x-ratelimit-limit-tokens": "-1", "x-ratelimit-remaining-tokens": "0"], requestWindow: .rpm) == nil)
    #expect(RateLimits(["content-type": "text/plain"], requestWindow: .rpm) == nil)
  }

  /// A status page is another host: it gets no key, and its word is no proof.
  @Test func aStatusPageGetsNoKey() throws {
    let plan = Self.plan(Self.openai) { $0.asksStatus = true }
    let probe = try #require(plan.firstRound().first { $0.question.kind == .announced })
    #expect(probe.request.url == "https://status.openai.com/api/v2/status.json")
    #expect(probe.request.credentials.isEmpty)
    var answered = plan
    answered.take(Self.response(200, #"{"status":{"indicator":"major","description":"x"}}"#), for: probe)
    #expect(answered.checks[0].announced == "major")
    #expect(answered.checks[0].tested.isEmpty && answered.checks[0].finding == nil)
    let elsewhere = Self.plan(Self.openai.merging(["OPENAI_BASE_URL": "http://localhost:8000/v1"]) { $1 }) {
      $0.asksStatus = true
    }
    #expect(!elsewhere.firstRound().contains { $0.question.kind == .announced })
  }

  /// The transfer that failed → the cause; a name or a port blocks only where somebody configured it.
  @Test(
    arguments: [
      (.resolve, .dnsFailed), (.refused, .connectFailed), (.unreachable, .connectFailed),
      (.timedOut(.answer), .timedOut),
      (.timedOut(.proxy), .proxyFailed), (.tls(.expired), .tlsFailed), (.tls(.unknownIssuer), .tlsFailed),
      (.proxy(.loginWanted), .proxyFailed), (.proxy(.denied(status: 403)), .proxyFailed), (.reset, .connectionBroken),
      (.closed, .connectionBroken), (.truncated, .connectionBroken), (.tooLarge, .connectionBroken),
      (.malformed, .connectionBroken), (.unusable, .endpointWrong), (.unusableHeader, .keyInvalid),
      (.tls(.plain), .tlsFailed), (.foreign, .intercepted), (.proxy(.unusable), .proxyFailed), (.cancelled, .unknown),
      (.other, .unknown),
    ] as [(TransferError.Cause, Cause)])
  func aTransferThatFailed(_ fault: TransferError.Cause, _ cause: Cause) throws {
    let own = Verdict(TransferError(fault, "said the library"), try Self.account(Self.openai))
    #expect(own.cause == cause && own.severity == (cause.severity == .blocking ? .blocking : .undecided))
    #expect(own.rule.hasPrefix("transfer."))
    let configured = try Self.account(Self.openai.merging(["OPENAI_BASE_URL": "http://localhost:9/v1"]) { $1 })
    let blocks = cause.severity == .blocking || cause == .dnsFailed || cause == .connectFailed
    #expect((Verdict(TransferError(fault, "x"), configured).severity == .blocking) == blocks)
  }

  /// What answers in another language than the address asks for is where somebody led us to.
  @Test(arguments: [TransferError.Cause.tls(.plain), .foreign])
  func aConfiguredAddressThatLeadsElsewhere(_ fault: TransferError.Cause) throws {
    let configured = try Self.account(Self.openai.merging(["OPENAI_BASE_URL": "https://localhost:9/v1"]) { $1 })
    let verdict = Verdict(TransferError(fault, "x"), configured)
    #expect(verdict.cause == .endpointWrong && verdict.severity == .blocking)
    #expect(RuleAdvice.supplement(for: verdict, in: .english)?.title?.isEmpty == false)
  }

  /// Every provider that is asked has a question that costs nothing or says why, and keys never stand in an address.
  @Test func everyProviderCanBeAsked() throws {
    for provider in Provider.all {
      let access = try #require(provider.access, "\(provider.id)")
      var environment = Dictionary(
        uniqueKeysWithValues: provider.keyVariables.prefix(1).map { ($0, "FAKESENTINEL0123456789") })
      if access.base.isEmpty { environment[access.baseVariables[0]] = "https://r.openai.azure.com" }
      if let name = access.modelVariables.first { environment[name] = "some-model" }
      let account = try Self.account(environment)
      let questions = access.questions(account)
      #expect(questions.contains { $0.kind == .chat || $0.kind == .balance }, "\(provider.id)")
      for question in questions {
        let request = question.request(for: account, limits: Request.Limits())
        #expect(!request.url.contains("SENTINEL") && request.credentials.count == 1, "\(provider.id)")
        #expect(!String(decoding: request.body, as: UTF8.self).contains("SENTINEL"))
        #expect(request.url.hasPrefix("http"))
      }
    }
  }
}
