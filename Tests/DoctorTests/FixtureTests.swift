import Testing

@testable import Doctor

/// Recorded errors of every provider, cause and rule, read as users give them.
@Suite struct FixtureTests {
  @Test(arguments: Fixture.all)
  func saysWhatTheRecordExpects(_ fixture: Fixture) {
    let finding = diagnose(fixture.answer).first
    #expect(
      finding.map { Expectation($0.verdict, rule: fixture.expect?.rule != nil) } == fixture.expect,
      "\(finding?.verdict.rule ?? "no rule")")
  }

  /// Who guessed right gains nothing from being told.
  @Test(arguments: Fixture.all.filter { $0.provider == nil && $0.expect?.provider != nil })
  func tellingTheGuessedProviderChangesNothing(_ fixture: Fixture) {
    var answer = fixture.answer
    answer.provider = fixture.expect?.provider.flatMap { Provider.named($0) }
    let finding = diagnose(answer).first
    #expect(finding.map { Expectation($0.verdict, rule: fixture.expect?.rule != nil) } == fixture.expect)
  }

  @Test func everyRuleIsHit() {
    #expect(missing(FixtureTests.rulesHit, of: Vocabulary.shared.rules.map(\.rule.id)) == [])
  }

  /// However many of its words a text holds.
  @Test(arguments: Fixture.all) func everyRuleIsAskedOnce(_ fixture: Fixture) {
    let read = ReadAnswer(fixture.answer)
    for layer in read.layers {
      let candidates = LayerView(read, layer, nil).candidates
      #expect(candidates == Set(candidates).sorted())
    }
  }

  @Test func everyRuleHasItsOwnId() {
    let ids = Vocabulary.shared.rules.map(\.rule.id)
    #expect(ids.count == Set(ids).count)
  }

  @Test func everyRuleHasItsRecord() {
    #expect(Set(Fixture.all.compactMap(\.expect?.rule)) == Set(Vocabulary.shared.rules.map(\.rule.id)))
  }

  @Test func everyCauseIsHit() {
    #expect(Set(Fixture.all.compactMap(\.expect?.cause)) == Set(Cause.allCases.map(\.rawValue)))
  }

  @Test func everyProviderIsHit() {
    #expect(Set(Fixture.all.compactMap(\.expect?.provider)) == Set(Provider.all.map(\.id)))
  }

  @Test func everyDimensionIsHit() {
    #expect(missing(Set(Fixture.all.compactMap(\.expect?.dimension)), of: Dimension.allCases.map(\.rawValue)) == [])
  }

  /// Every kind of fact is read from a sentence of some record.
  @Test(arguments: FactPattern.Field.allCases)
  func everyFieldOfASentenceIsHit(_ field: FactPattern.Field) {
    #expect(
      Fixture.all.contains { fixture in
        guard let expect = fixture.expect, FixtureTests.states(expect, field) else { return false }
        let read = ReadAnswer(fixture.answer)
        return read.hits.contains { hit in
          read.vocabulary.patterns[list: hit.phrase].contains { $0.pattern.field == field }
        }
      })
  }

  private static func states(_ expect: Expectation, _ field: FactPattern.Field) -> Bool {
    switch field {
    case .limit: expect.limit != nil
    case .used: expect.used != nil
    case .requested: expect.requested != nil
    case .wait: expect.retryAfterS != nil
    case .reset: expect.resetAt != nil
    case .model, .deployment: expect.model != nil
    case .scope, .resource: expect.scopeId != nil
    case .tier: expect.tier != nil
    }
  }

  /// A cause that a provider has rules or advice for can occur there.
  @Test(arguments: Provider.all.map(\.id))
  func everyCauseOfAProviderIsHit(_ id: String) throws {
    let provider = try #require(Provider.named(id))
    let causes = provider.rules.map(\.cause) + Array(provider.advice.english.keys)
    let hit = Set(Fixture.all.compactMap { $0.expect?.provider == id ? $0.expect?.cause : nil })
    #expect(missing(hit, of: causes.map(\.rawValue)) == [])
  }

  @Test func everyRecordHasItsOwnName() {
    let names = Fixture.all.map(\.name)
    #expect(names.count == Set(names).count)
    #expect(Fixture.all.count >= 300)
    #expect(Fixture.all.count(where: { $0.expect == nil }) >= 40)
  }

  @Test func everyToldProviderIsKnown() {
    #expect(Fixture.all.compactMap(\.provider).filter { Provider.named($0) == nil } == [])
  }

  /// A record that held a real key would be a leak.
  @Test(arguments: Fixture.all)
  func holdsNoRealKey(_ fixture: Fixture) throws {
    let keys = try Regex("(?:sk-|gsk_|xai-|csk-|pplx-|tgp_|AIza|hf_|ghp_|Bearer )[A-Za-z0-9_*-]{8,}")
    let found = fixture.body.matches(of: keys).map { String(fixture.body[$0.range]) }
    #expect(found.filter { !$0.contains("FAKE") && !$0.contains("*") && !$0.contains("YOUR") } == [])
  }

  private static let rulesHit = Set(Fixture.all.compactMap { diagnose($0.answer).first?.verdict.rule })

  private func missing(_ hit: Set<String>, of all: [String]) -> [String] {
    Set(all).subtracting(hit).sorted()
  }
}
