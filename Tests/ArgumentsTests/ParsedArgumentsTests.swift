import Arguments
import Testing

/// Every form in which words may be written, and what they are sorted into.
@Suite struct ParsedArgumentsTests {
  static let options = [
    Option("lang", choices: ["fr", "en"], french: "langue", english: "language"),
    Option("provider", short: "p", value: "ID", french: "le fournisseur", english: "the provider"),
    Option("verbose", short: "v", french: "bavard", english: "talkative"),
    Option("quiet", short: "q", french: "muet", english: "silent"),
  ]

  @Test(arguments: [
    ("--provider", true), ("-p", true), ("-vp", true), ("-vqp", true), ("--provider=groq", false), ("-pgroq", false),
    ("-pv", false), ("--verbose", false), ("-v", false), ("--", false), ("-", false), ("p", false), ("", false),
    ("--prov", false),
  ])
  func theNextWordMayBelongToThisOne(_ word: String, _ wants: Bool) {
    #expect(ParsedArguments.wantsValue(word, Self.options) == wants)
  }

  /// A command line that is understood.
  struct Form: Sendable, CustomTestStringConvertible {
    let words: [String]
    var operands: [String] = []
    var values: [String: [String]] = [:]

    var testDescription: String { words.joined(separator: " ") }
  }

  static let forms: [Form] = [
    Form(words: []),
    Form(words: ["429"], operands: ["429"]),
    Form(words: ["azure", "402"], operands: ["azure", "402"]),
    Form(words: [""], operands: [""]),
    Form(words: ["-"], operands: ["-"]),
    Form(words: ["--provider", "groq"], values: ["provider": ["groq"]]),
    Form(words: ["--provider=groq"], values: ["provider": ["groq"]]),
    Form(words: ["--provider="], values: ["provider": [""]]),
    Form(words: ["--provider=a=b"], values: ["provider": ["a=b"]]),
    Form(words: ["--provider", "-v"], values: ["provider": ["-v"]]),
    Form(words: ["--provider", "--"], values: ["provider": ["--"]]),
    Form(words: ["-p", "groq"], values: ["provider": ["groq"]]),
    Form(words: ["-pgroq"], values: ["provider": ["groq"]]),
    Form(words: ["-p-"], values: ["provider": ["-"]]),
    Form(words: ["-v"], values: ["verbose": [""]]),
    Form(words: ["-vq"], values: ["verbose": [""], "quiet": [""]]),
    Form(words: ["-vpgroq"], values: ["verbose": [""], "provider": ["groq"]]),
    Form(words: ["-vp", "groq"], values: ["verbose": [""], "provider": ["groq"]]),
    Form(words: ["-v", "-v"], values: ["verbose": ["", ""]]),
    Form(words: ["-p", "a", "-p", "b"], values: ["provider": ["a", "b"]]),
    Form(words: ["--lang", "fr"], values: ["lang": ["fr"]]),
    Form(words: ["429", "--verbose", "x"], operands: ["429", "x"], values: ["verbose": [""]]),
    Form(words: ["--", "--verbose", "-"], operands: ["--verbose", "-"]),
    Form(words: ["-v", "--", "--", "x"], operands: ["--", "x"], values: ["verbose": [""]]),
    Form(words: ["é", "--provider", "日本"], operands: ["é"], values: ["provider": ["日本"]]),
  ]

  @Test(arguments: forms) func understands(form: Form) throws {
    let parsed = try ParsedArguments(form.words, Self.options)
    #expect(parsed.operands == form.operands)
    for option in Self.options {
      let expected = form.values[option.name]
      #expect(parsed.all(option.name) == expected ?? [])
      #expect(parsed.last(option.name) == expected?.last)
      #expect(parsed.has(option.name) == (expected != nil))
    }
  }

  /// A command line that is refused, with the reason.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let words: [String]
    let failure: ParsedArguments.Failure

    var testDescription: String { words.joined(separator: " ") }
  }

  static let mistakes: [Mistake] = [
    Mistake(words: ["--verbos"], failure: .unknownOption("--verbos", suggestion: "--verbose")),
    Mistake(words: ["--Verbose"], failure: .unknownOption("--Verbose", suggestion: "--verbose")),
    Mistake(words: ["--porvider=x"], failure: .unknownOption("--porvider", suggestion: "--provider")),
    Mistake(words: ["--elephant"], failure: .unknownOption("--elephant", suggestion: nil)),
    Mistake(words: ["--=x"], failure: .unknownOption("--", suggestion: nil)),
    Mistake(words: ["---"], failure: .unknownOption("---", suggestion: nil)),
    Mistake(words: ["-x"], failure: .unknownOption("-x", suggestion: nil)),
    Mistake(words: ["-vx"], failure: .unknownOption("-x", suggestion: nil)),
    Mistake(words: ["--provider"], failure: .missingValue(option: "--provider", placeholder: "ID")),
    Mistake(words: ["-vp"], failure: .missingValue(option: "--provider", placeholder: "ID")),
    Mistake(words: ["--lang"], failure: .missingValue(option: "--lang", placeholder: "fr|en")),
    Mistake(words: ["--verbose=yes"], failure: .unexpectedValue(option: "--verbose")),
    Mistake(words: ["--verbose="], failure: .unexpectedValue(option: "--verbose")),
    Mistake(words: ["--lang=de"], failure: .notAChoice(option: "--lang", value: "de", choices: ["fr", "en"])),
    Mistake(words: ["--lang", ""], failure: .notAChoice(option: "--lang", value: "", choices: ["fr", "en"])),
    Mistake(words: ["--lang", "FR"], failure: .notAChoice(option: "--lang", value: "FR", choices: ["fr", "en"])),
  ]

  @Test(arguments: mistakes) func refuses(mistake: Mistake) {
    #expect(throws: mistake.failure) { try ParsedArguments(mistake.words, Self.options) }
  }

  @Test func choicesStandForTheValue() {
    #expect(Self.options[0].placeholder == "fr|en")
    #expect(Self.options[1].placeholder == "ID")
    #expect(Self.options[2].placeholder == nil)
  }
}
