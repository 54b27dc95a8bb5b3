import Doctor
import DoctorCLI
import Testing

/// Which language the program speaks.
@Suite struct LanguageTests {
  /// An environment, the options, and the language that follows.
  struct Choice: Sendable, CustomTestStringConvertible {
    let environment: [String: String]
    let words: [String]
    let language: Language

    init(_ environment: [String: String], _ words: String, _ language: Language) {
      self.environment = environment
      self.words = words.split(separator: " ").map(String.init)
      self.language = language
    }

    init(_ environment: [String: String], _ language: Language) { self.init(environment, "", language) }

    var testDescription: String { "\(environment) \(words) → \(language)" }
  }

  static let choices: [Choice] = [
    Choice([:], .french), Choice(["LANG": ""], .french), Choice(["LANG": "C"], .french),
    Choice(["LANG": "POSIX"], .french),
    Choice(["LANG": "C.UTF-8"], .french), Choice(["LANG": "C.utf8"], .french), Choice(["LANG": "fr"], .french),
    Choice(["LANG": "fr_FR.UTF-8"], .french), Choice(["LANG": "fr_CA"], .french),
    Choice(["LANG": "fr_BE@euro"], .french),
    Choice(["LANG": "en_US.UTF-8"], .english), Choice(["LANG": "de_DE"], .english),
    Choice(["LANG": "es_ES.UTF-8"], .english),
    Choice(["LANG": "ca_ES"], .english), Choice(["LANG": "cs_CZ"], .english), Choice(["LANG": "fy_NL.UTF-8"], .english),
    // The stronger variable wins, an empty one counts as absent.
    Choice(["LC_ALL": "en_GB", "LANG": "fr_FR"], .english), Choice(["LC_ALL": "fr_FR", "LANG": "en_GB"], .french),
    Choice(["LC_ALL": "", "LANG": "en_GB"], .english), Choice(["LC_ALL": "C", "LANG": "en_GB"], .french),
    Choice(["LC_MESSAGES": "en_GB", "LANG": "fr_FR"], .english),
    Choice(["LC_ALL": "fr", "LC_MESSAGES": "en"], .french),
    Choice(["LC_CTYPE": "en_GB"], .french), Choice(["LANGUAGE": "en"], .french),
    // The program's own variable.
    Choice(["WEBOX_DOCTOR_LANG": "en_US.UTF-8"], .english), Choice(["WEBOX_DOCTOR_LANG": "EN-gb"], .english),
    Choice(["WEBOX_DOCTOR_LANG": "en"], .english), Choice(["WEBOX_DOCTOR_LANG": "fr", "LC_ALL": "en_GB"], .french),
    Choice(["WEBOX_DOCTOR_LANG": "", "LANG": "en_GB"], .english),
    Choice(["WEBOX_DOCTOR_LANG": "de", "LANG": "fr"], .french),
    // The option beats everything.
    Choice(["WEBOX_DOCTOR_LANG": "en", "LANG": "en_GB"], "--lang fr", .french), Choice([:], "--lang=en", .english),
    Choice(["LANG": "fr"], "--lang en", .english), Choice([:], "--lang fr --lang en", .english),
    Choice([:], "--lang=en --lang=fr", .french),
  ]

  @Test(arguments: choices) func isChosen(choice: Choice) {
    let setting = Setting(environment: choice.environment)
    let outcome = setting.run(["explain"] + choice.words + ["429"])
    #expect(outcome.output.contains(choice.language == .french ? "Que faire" : "What to do"))
    #expect(!outcome.output.contains(choice.language == .french ? "What to do" : "Que faire"))
    // Complaints and help speak the same language.
    #expect(setting.run(["nothing"] + choice.words).errors.contains("inconnue") == (choice.language == .french))
    #expect(setting.run(["help"] + choice.words).output.contains("Commandes") == (choice.language == .french))
    #expect(setting.run(choice.words + ["--help"]).output.contains("Commandes") == (choice.language == .french))
  }

  @Test func anUnknownLanguageIsTold() {
    let outcome = Setting(environment: ["WEBOX_DOCTOR_LANG": "DE"]).run(["explain", "429"])
    #expect(outcome.exit == .ok)
    #expect(outcome.errors.contains("WEBOX_DOCTOR_LANG"))
    #expect(Setting(environment: ["WEBOX_DOCTOR_LANG": "EN"]).run(["explain", "429"]).errors.isEmpty)
  }

  @Test func anOptionBehindTheTerminatorIsText() {
    #expect(
      Setting(environment: [:]).run(["explain", "nothing", "--", "--lang", "en"]).output.contains("Aucune erreur"))
  }

  /// Both languages give the same parts.
  @Test(arguments: ["429", "azure 402", "openai insufficient_quota", "rate_limited", "unknown"])
  func bothLanguagesAreComplete(topic: String) {
    let shapes = Language.allCases.map { language in
      doctor("explain \(topic) -f markdown --lang \(language.rawValue)").output.split(separator: "\n")
        .filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" }.count }
    }
    #expect(shapes[0] == shapes[1])
  }
}
