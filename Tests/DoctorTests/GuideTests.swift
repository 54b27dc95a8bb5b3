import Testing

@testable import Doctor

/// Every guide in both languages, alone and with what each provider adds.
@Suite struct GuideTests {
  /// No provider, then each.
  private static let providers: [Provider?] = [nil] + Provider.all

  private static func guide(_ cause: Cause, _ provider: Provider?, _ language: Language) -> Guide {
    let situation = Situation(provider: provider)
    return language.wording.guide(for: cause, situation)
      .adding(provider?.advice.supplement(for: cause, in: language), in: situation)
  }

  private static func prose(_ guide: Guide) -> [String] {
    [guide.title, guide.delay] + guide.meaning + guide.reasons + guide.meanwhile + guide.checklist
      + (guide.steps + guide.verify).flatMap { [$0.text] + $0.details }
      + guide.misunderstandings.flatMap { [$0.claim, $0.answer] }
  }

  private static func commands(_ guide: Guide) -> [String] {
    (guide.steps + guide.verify).flatMap(\.commands).flatMap { [$0.posix] + [$0.powershell].compactMap(\.self) }
  }

  private static func each(_ cause: Cause, _ body: (Guide, Provider?, Language) throws -> Void) rethrows {
    for provider in providers {
      for language in Language.allCases { try body(guide(cause, provider, language), provider, language) }
    }
  }

  @Test(arguments: Cause.allCases)
  func hasNoEmptyPart(_ cause: Cause) {
    GuideTests.each(cause) { guide, provider, language in
      let parts = [
        guide.meaning.count, guide.reasons.count, guide.steps.count, guide.verify.count,
        guide.misunderstandings.count, guide.checklist.count,
      ]
      #expect(!parts.contains(0), "\(provider?.id ?? "nobody") \(language)")
      let blank = (GuideTests.prose(guide) + GuideTests.commands(guide)).filter { $0.allSatisfy(\.isWhitespace) }
      #expect(blank == [], "\(provider?.id ?? "nobody") \(language)")
    }
  }

  @Test(arguments: Cause.allCases)
  func isNoStub(_ cause: Cause) {
    let stubs = [
      "TO" + "DO", "FIX" + "ME", "TBD", "lorem ipsum", "à compléter", "to be written", "à écrire", "placeholder text",
    ]
    GuideTests.each(cause) { guide, provider, language in
      let found = GuideTests.prose(guide).filter { text in stubs.contains { text.contains($0) } }
      #expect(found == [], "\(provider?.id ?? "nobody") \(language)")
    }
  }

  @Test(arguments: Cause.allCases)
  func hasTheSameStepsInBothLanguages(_ cause: Cause) {
    for provider in GuideTests.providers {
      let french = GuideTests.guide(cause, provider, .french)
      let english = GuideTests.guide(cause, provider, .english)
      #expect(french.steps.map(\.page) == english.steps.map(\.page), "\(provider?.id ?? "nobody")")
      for (french, english) in [(french.steps, english.steps), (french.verify, english.verify)] {
        let translated = french.map { $0.commands.map(GuideTests.inEnglish) }
        #expect(translated == english.map(\.commands), "\(provider?.id ?? "nobody")")
      }
    }
  }

  /// Stand-ins that the reader replaces by names of his own; all else of a command is the same in every language.
  private static let standIns = [
    "NOM-DE-L-HOTE": "HOST-NAME", "RESSOURCE": "RESOURCE", "GROUPE": "GROUP", "requete.json": "request.json",
    "serveur.log": "server.log", "erreur.txt": "error.txt", "entreprise.crt": "company.crt", "entree.wav": "input.wav",
    "partie%03d": "part%03d",
  ]

  private static func inEnglish(_ command: ShellCommand) -> ShellCommand {
    func translated(_ text: String) -> String { standIns.reduce(text) { $0.replacing($1.key, with: $1.value) } }
    return ShellCommand(translated(command.posix), powershell: command.powershell.map(translated))
  }

  @Test(arguments: Cause.allCases)
  func everyPageOfAStepHasAnAddress(_ cause: Cause) {
    for provider in [Provider.openai, .azure, .groq, .gemini] {
      for language in Language.allCases {
        let guide = GuideTests.guide(cause, provider, language)
        let lost = (guide.steps + guide.verify).compactMap(\.page).filter { provider.pages[$0] == nil }
        #expect(lost == [], "\(provider.id) \(language)")
      }
    }
  }

  @Test(arguments: Cause.allCases)
  func showsNoKey(_ cause: Cause) throws {
    let key = try Regex(
      "sk-(?:proj-|ant-|or-v1-|svcacct-|admin-)?[A-Za-z0-9_]{8,}|gsk_[A-Za-z0-9]{8,}|AIza[A-Za-z0-9]{8,}")
    GuideTests.each(cause) { guide, provider, language in
      let found = (GuideTests.prose(guide) + GuideTests.commands(guide)).filter { $0.contains(key) }
      #expect(found == [], "\(provider?.id ?? "nobody") \(language)")
    }
  }

  @Test(arguments: Cause.allCases)
  func isSetAsFrenchIs(_ cause: Cause) throws {
    let plain = try Regex(" [:;!?»]|« ")
    for provider in GuideTests.providers {
      let texts = GuideTests.prose(GuideTests.guide(cause, provider, .french)).map { Typography.set($0, in: .french) }
      let loose = texts.filter { text in
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .contains { $0.offset % 2 == 0 && $0.element.contains(plain) }
      }
      #expect(loose == [], "\(provider?.id ?? "nobody")")
    }
  }

  @Test(arguments: Cause.allCases)
  func englishHasNoFrenchQuotes(_ cause: Cause) {
    for provider in GuideTests.providers {
      let guide = GuideTests.guide(cause, provider, .english)
      #expect(
        GuideTests.prose(guide).filter { $0.contains("«") || $0.contains("»") } == [], "\(provider?.id ?? "nobody")")
    }
  }

  @Test(arguments: Cause.allCases)
  func codeIsClosed(_ cause: Cause) {
    GuideTests.each(cause) { guide, provider, language in
      let open = GuideTests.prose(guide).filter { $0.count { $0 == "`" } % 2 == 1 }
      #expect(open == [], "\(provider?.id ?? "nobody") \(language)")
    }
  }

  @Test(arguments: Cause.allCases)
  func linksAreSafeAndCurrent(_ cause: Cause) throws {
    let link = try Regex("https?://[^\\s`'\")>»]+")
    let outdated = ["platform.openai.com/account/", "makersuite.google.com", "support@openai.com"]
    GuideTests.each(cause) { guide, provider, language in
      let texts = GuideTests.prose(guide) + GuideTests.commands(guide)
      let links = texts.flatMap { text in text.matches(of: link).map { String(text[$0.range]) } }
      #expect(links.filter { !GuideTests.isSafe($0) } == [], "\(provider?.id ?? "nobody") \(language)")
      let stale = texts.filter { text in outdated.contains { text.contains($0) } }
      // A guide may warn of what is gone.
      #expect(stale.filter { !$0.contains("no longer") && !$0.contains("n'est plus") } == [], "\(language)")
    }
  }

  @Test(arguments: Provider.all.map(\.id))
  func aProvidersPagesAreSafeAndCurrent(_ id: String) throws {
    let provider = try #require(Provider.named(id))
    let pages = provider.pages.values.sorted()
    #expect(pages.filter { !GuideTests.isSafe($0) || $0.contains(" ") } == [])
    #expect(pages.filter { $0.contains("platform.openai.com/account/") || $0.contains("makersuite") } == [])
    #expect(provider.keyVariables.allSatisfy { $0.hasSuffix("KEY") || $0.hasSuffix("TOKEN") })
  }

  @Test(arguments: Provider.all.map(\.id))
  func advisesOnTheSameCausesInBothLanguages(_ id: String) throws {
    let provider = try #require(Provider.named(id))
    #expect(Set(provider.advice.french.keys) == Set(provider.advice.english.keys))
    for (cause, french) in provider.advice.french {
      let english = try #require(provider.advice.english[cause])
      #expect(french.steps.count == english.steps.count, "\(cause)")
      #expect((french.title == nil) == (english.title == nil), "\(cause)")
      #expect((french.delay == nil) == (english.delay == nil), "\(cause)")
    }
  }

  /// Mistral and others refuse a field they do not know; only OpenAI has a new name for the cap.
  @Test(arguments: [nil] + Provider.all.map(\.id))
  func theSmallestCallCapsTheAnswerInTheServersWords(_ id: String?) {
    let situation = Situation(provider: id.flatMap { Provider.named($0) })
    let isNew = id == "openai"
    for command in situation.call.flatMap({ [$0.posix] + [$0.powershell].compactMap(\.self) }) {
      #expect(!command.contains("max_completion_tokens") || isNew, "\(command)")
      #expect(!command.contains("\"max_tokens\"") || !isNew, "\(command)")
    }
  }

  /// The machine and the network of the user, names to fill in, and pages that a captive portal can answer: it cannot
  /// answer for an encrypted one.
  private static let plain = [
    "localhost", "127.0.0.1", "host.docker.internal:", "ollama:", "HOST", "PROXY:", "USER:", "UTILISATEUR:",
    "neverssl.com", "connectivitycheck.gstatic.com",
  ]

  private static func isSafe(_ link: String) -> Bool {
    link.hasPrefix("https://") || plain.contains { link.hasPrefix("http://\($0)") }
  }
}
