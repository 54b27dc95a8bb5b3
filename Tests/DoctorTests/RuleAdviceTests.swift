import Testing

@testable import Doctor

/// Remedies that belong to one rule.
@Suite struct RuleAdviceTests {
  @Test func belongsToRulesThatExist() {
    // The errors of a transfer that failed are met by no rule of a text.
    let ids = Set(
      Vocabulary.shared.rules.map(\.rule.id) + ["transfer.tls-plain", "transfer.foreign", "probe.key-dropped"])
    #expect(Set(RuleAdvice.french.keys).subtracting(ids) == [])
    #expect(Set(RuleAdvice.french.keys) == Set(RuleAdvice.english.keys))
  }

  @Test(arguments: RuleAdvice.french.keys.sorted())
  func saysTheSameInBothLanguages(_ rule: String) throws {
    let french = try #require(RuleAdvice.french[rule])
    let english = try #require(RuleAdvice.english[rule])
    #expect(french.steps.map(\.page) == english.steps.map(\.page))
    #expect(french.steps.map(\.details.count) == english.steps.map(\.details.count))
    #expect(french.steps.map(\.commands) == english.steps.map(\.commands))
    #expect(french.reasons.count == english.reasons.count)
    #expect(french.meaning.count == english.meaning.count)
    #expect((french.delay == nil) == (english.delay == nil))
  }

  @Test(arguments: RuleAdvice.french.keys.sorted())
  func isSetAsItsLanguageIs(_ rule: String) throws {
    let plain = try Regex(" [:;!?»]|« ")
    let french = try #require(RuleAdvice.french[rule]).prose.map { Typography.set($0, in: .french) }
    let loose = french.filter { text in
      text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .contains { $0.offset % 2 == 0 && $0.element.contains(plain) }
    }
    #expect(loose == [])
    let english = try #require(RuleAdvice.english[rule]).prose
    #expect(english.filter { $0.contains("«") || $0.contains(" :") } == [])
    #expect((french + english).filter { $0.count { $0 == "`" } % 2 == 1 } == [])
  }

  /// The rule decides, and its remedy takes the place of the provider's.
  @Test func replacesTheCausesGuide() throws {
    let text = "Your API key was reported as leaked. Please use another API key."
    let finding = try #require(diagnose(ErrorAnswer(text: Array(text.utf8))).first)
    let guide = finding.guide(in: .english)
    #expect(guide.title == RuleAdvice.english["gemini.leaked"]?.title)
    #expect(guide.steps == RuleAdvice.english["gemini.leaked"]?.steps)
    #expect(!guide.checklist.isEmpty)
  }

  /// Lists of two authors, cut at any place, are one sentence each.
  @Test func aFrenchListEndsInAFullStop() {
    #expect(Guide.list(["un ;", "`deux`.", "trois ;"]) == ["un ;", "`deux` ;", "trois."])
    #expect(Guide.list(["One.", "Two."]) == ["One.", "Two."])
    let text = Array("openai.RateLimitError: insufficient_quota".utf8)
    let reasons = diagnose(ErrorAnswer(text: text)).first?.guide(in: .french).reasons ?? []
    #expect(reasons.last?.hasSuffix(".") == true && reasons.dropLast().allSatisfy { $0.hasSuffix(" ;") })
  }

  /// A provider's remedy is not given for another provider's error.
  @Test func anothersRemedyIsNotGiven() throws {
    let text = Array("Key limit exceeded (total limit)".utf8)
    let own = try #require(diagnose(ErrorAnswer(text: text)).first).verdict
    #expect(RuleAdvice.supplement(for: own, in: .english) == RuleAdvice.english["openrouter.key-limit"])
    let others = try #require(diagnose(ErrorAnswer(text: text, provider: .groq)).first).verdict
    #expect(others.rule == own.rule && RuleAdvice.supplement(for: others, in: .english) == nil)
  }

  /// A limit that the answer named needs no title that asks which one it was.
  @Test func aKnownWindowDecidesTheTitle() throws {
    var facts = Facts()
    facts.dimension = .rpd
    let known = Guide.titleOfGemini(facts)
    #expect(known.contains("Daily limit"))
    #expect(Guide.titleOfGemini(Facts()).contains("quotaId"))
  }
}

extension Supplement {
  fileprivate var prose: [String] {
    [title, delay].compactMap(\.self) + meaning + reasons + steps.flatMap { [$0.text] + $0.details }
  }
}

extension Guide {
  fileprivate static func titleOfGemini(_ facts: Facts) -> String {
    let situation = Situation(provider: .gemini, status: 429, facts: facts)
    return Language.english.wording.guide(for: .rateLimited, situation)
      .adding(Provider.gemini.advice.supplement(for: .rateLimited, in: .english), in: situation).title
  }
}
