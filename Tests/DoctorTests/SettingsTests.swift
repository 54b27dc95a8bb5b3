import Dotenv
import HTTP
import Testing

@testable import Doctor

/// Which value counts, where it comes from, and what it hides.
@Suite struct SettingsTests {
  static func file(_ text: String, _ path: String = ".env", _ dialect: Dialect = .pythonDotenv) -> EnvFile {
    EnvFile(path: path, bytes: Array(text.utf8), dialect: dialect, environment: [:])
  }

  static func settings(
    _ environment: [String: String], _ texts: [String], _ dialect: Dialect = .pythonDotenv
  ) -> Settings {
    let files = texts.enumerated().map { file($1, "file\($0)", dialect) }
    return Settings(environment: environment, files: files, dialect: dialect)
  }

  /// Loader, exported value, two files → the value, and how many it hides.
  @Test(
    arguments: [
      (.pythonDotenv, "E", ["K=1"], "E", 1), (.pythonDotenv, "", ["K=1"], "", 1),
      (.pythonDotenv, nil, ["K=1", "K=2"], "2", 1),
      (.node, "E", ["K=1", "K=2"], "E", 2), (.node, nil, ["K=1", "K=2"], "2", 1),
      (.dotenvJS, nil, ["K=1", "K=2"], "1", 1), (.dotenvJS, "E", ["K=1"], "E", 1), (.compose, "E", ["K=1"], "E", 1),
      (.bash, "E", ["K=1"], "1", 1), (.docker, "E", ["K=1"], "1", 1), (.bash, nil, ["K=1", "K=2"], "2", 1),
      (.pythonDotenv, "E", [], "E", 0), (.pythonDotenv, nil, ["K=1"], "1", 0),
    ] as [(Dialect, String?, [String], String, Int)])
  func theValueThatCounts(
    _ dialect: Dialect, _ exported: String?, _ files: [String], _ value: String, _ hidden: Int
  ) throws {
    let settings = Self.settings(exported.map { ["K": $0] } ?? [:], files, dialect)
    let variable = try #require(settings["K"])
    #expect(variable.text == value)
    #expect(variable.hidden.count == hidden)
  }

  @Test func everyValueHasItsPlace() throws {
    let settings = Self.settings(["E": "x"], ["# c\nK=1\n"])
    #expect(settings["E"]?.origin == .environment)
    #expect(settings["K"]?.origin == .file(path: "file0", line: 2))
    #expect(settings["NONE"] == nil)
    #expect(settings.first(of: ["NONE", "K", "E"])?.name == "K")
  }

  /// A quote that is never closed takes the variables behind it along.
  @Test func whatTheLoaderDoesNotGetIsKnown() {
    let settings = Self.settings([:], ["OPENAI_API_KEY=\"sk-FAKE0123456789\nGROQ_API_KEY=x\n"])
    #expect(settings["OPENAI_API_KEY"] == nil)
    #expect(settings.lost["OPENAI_API_KEY"] == .file(path: "file0", line: 1))
    #expect(Account.find(in: settings).first { $0.provider === Provider.openai }?.condition == .lost)
  }

  @Test(
    arguments: [
      ("sk-FAKE0123456789abcdefghij", .ready), ("", .empty), ("your-key-here", .placeholder), ("sk-...", .placeholder),
      ("<votre clé>", .placeholder), ("votre_clé_ici", .placeholder), ("changeme", .placeholder),
    ] as [(String, Account.Condition)])
  func theConditionOfAKey(_ value: String, _ condition: Account.Condition) {
    let accounts = Account.find(in: Settings(environment: ["OPENAI_API_KEY": value]))
    #expect(accounts.map(\.condition) == [condition])
  }

  /// What stands in the variables → the problems that are told.
  @Test(
    arguments: [
      (["OPENAI_API_KEY": "gsk_FAKE" + String(repeating: "A", count: 48)], [.wrongProvider]),
      (["GROQ_API_KEY": "gsk_FAKE0123"], [.truncated]),
      (["OPENAI_API_KEY": "sk-FAKE 0123456789abcdefghij"], [.strangeCharacter]),
      (["OPENAI_API_KEY": "sk-FAKE0123456789abcdefghij\u{A0}"], [.strangeCharacter]),
      (["GOOGLE_API_KEY": "AQ.FAKE1", "GEMINI_API_KEY": "AQ.FAKE2"], [.twoNames]),
      (["GOOGLE_API_KEY": "AQ.FAKE1", "GEMINI_API_KEY": "AQ.FAKE1"], []),
      (["AZURE_OPENAI_API_KEY": "FAKE0123456789"], [.noEndpoint]),
      (
        [
          "AZURE_OPENAI_API_KEY": "FAKE0123456789",
          "AZURE_OPENAI_ENDPOINT": "https://r.openai.azure.com/openai/deployments/x",
          "AZURE_OPENAI_DEPLOYMENT": "x",
        ], [.addressPath]
      ),
      (
        ["AZURE_OPENAI_API_KEY": "FAKE0123456789", "AZURE_OPENAI_ENDPOINT": "https://r.openai.azure.com/"],
        [.noDeployment]
      ),
      (
        ["OPENAI_API_KEY": "sk-FAKE0123456789abcdefghij", "OPENAI_BASE_URL": "http://localhost:8000"],
        [.elsewhere, .addressPath]
      ),
      (["OPENAI_API_KEY": "FAKE0123456789", "OPENAI_BASE_URL": "http://localhost:8000/v1"], [.elsewhere]),
      (
        ["OPENAI_API_KEY": "FAKE0123456789", "OPENAI_BASE_URL": "http://localhost:8000/v1/chat/completions"],
        [.elsewhere, .callPath]
      ),
      (["OPENAI_API_KEY": "sk-FAKE0123456789abcdefghij"], []),
    ] as [([String: String], [AccountProblem.ID])])
  func whatTheSettingsTell(_ environment: [String: String], _ ids: [AccountProblem.ID]) throws {
    let account = try #require(Account.find(in: Settings(environment: environment)).first)
    #expect(account.problems.map(\.id) == ids)
  }

  /// A key that was exported for one host, and a file that leads it to another.
  @Test(
    arguments: [
      ("https://gate.example/v1", [AccountProblem.ID.elsewhere], [.warning]),
      ("http://gate.example/v1", [.elsewhere, .readable], [.warning, .warning]),
      ("http://localhost:8000/v1", [.elsewhere], [.information]), ("http://gate.lan/v1", [.elsewhere], [.information]),
      ("api.openai.com/v1", [.noScheme], [.error]), ("a7f3c09b1e4d82f6a5b0c3d9e8f71246", [.noScheme], [.error]),
      ("http://192.168.1.9/v1", [.elsewhere], [.information]), ("https://api.openai.com/v1", [], []),
    ] as [(String, [AccountProblem.ID], [DotenvProblem.Severity])])
  func whereTheFileLeadsTheKey(
    _ address: String, _ ids: [AccountProblem.ID], _ severities: [DotenvProblem.Severity]
  ) throws {
    let settings = Self.settings(["OPENAI_API_KEY": "sk-FAKE0123456789abcdefghij"], ["OPENAI_BASE_URL=\(address)"])
    let problems = try #require(Account.find(in: settings).first).problems
    #expect(problems.map(\.id) == ids)
    #expect(problems.map(\.severity) == severities)
  }

  /// One letter too many or too few, and other cases; other people's variables are no slips.
  @Test(arguments: [
    ("OPENAI_API_KY", true), ("OPENAI_API_KEYS", true), ("openai_api_key", true), ("GEMENI_API_KEY", true),
    ("OPENAI-API-KEY", true), ("OPENAIAPIKEY", true), ("OPENIA_API_KEY", true), ("OPENAI_API_BASE", false),
    ("MY_OPENAI_API_KEY", false), ("ZAI_API_KEY", false),
  ])
  func aSlipInAName(_ name: String, _ isSlip: Bool) {
    let problems = Account.misspelt(in: Settings(environment: [name: "sk-FAKE0123456789abcdefghij"]))
    #expect(problems.map(\.variable) == (isSlip ? [name] : []))
  }

  /// What no key holds is said alone: its length says nothing more.
  @Test(arguments: [
    ("sk-proj-FAKE0123456789,", true), ("=sk-proj-FAKE0123456789", true), ("OPENAI_API_KEY=sk-proj-FAKE01234", true),
    ("sk-proj-FAKE\u{A0}0123456789", true), ("sk-proj-FAKE0123456789\\", true), ("FAKE0123456789/+a==", false),
    ("FAKE:0123.45_67~8-9|a@b%20!*", false), ("A1=FAKE0123456789", false),
  ])
  func aStrangeCharacter(_ key: String, _ isStrange: Bool) throws {
    let settings = Settings(environment: ["OPENAI_API_KEY": key])
    let problems = try #require(Account.find(in: settings).first).problems.map(\.id)
    #expect(problems == (isStrange ? [.strangeCharacter] : []))
  }

  /// Keys without a beginning of their own, and names that have nothing to hide.
  @Test(arguments: [
    ("a7f3c09b1e4d82f6a5b0c3d9e8f71246", true), ("https://a7f3c09b1e4d82f6a5b0c3d9e8f71246/v1", true),
    ("Fq8ZkT3vB1nYw6RmXc92LpGh5sDjAe7UoKi4VtNxQb0CyWrMzJfHgPlSdEa6ITu3R7OvBnYkXw2mQcZ1LJQQJ99", true),
    ("gpt-4o-mini", false), ("meta-llama/Llama-3.3-70B-Instruct-Turbo", false), ("claude-3-5-sonnet-20241022", false),
    ("accounts/fireworks/models/llama-v3p3-70b-instruct", false), ("https://api.groq.com/openai/v1", false),
    ("https://mycompanyopenai2024eastus2.openai.azure.com", false), ("MyCompanyOpenAiDeploymentTwo", false),
  ])
  func aKeyWhereNoneBelongs(_ text: String, _ isKey: Bool) {
    #expect((MisplacedKey.mask(text) != text) == isKey)
    #expect(!isKey || !MisplacedKey.mask(text).contains("09b1e4d8"))
  }

  @Test func anExportedKeyHidesTheFile() throws {
    for (exported, id) in [("sk-FAKE-other-0123456789", AccountProblem.ID.shadowed), ("", .shadowedEmpty)] {
      let settings = Self.settings(["OPENAI_API_KEY": exported], ["OPENAI_API_KEY=sk-FAKE0123456789abcdefghij"])
      let account = try #require(Account.find(in: settings).first)
      let problem = try #require(account.problems.first)
      #expect(problem.id == id)
      #expect(problem.severity == .error)
      #expect(problem.other == "file0:1")
    }
  }

  /// Two clients prefer another name than the one that people write; an empty one hides nothing there.
  @Test(
    arguments: [
      (["AZURE_OPENAI_API_KEY": "FAKE1", "AZURE_OPENAI_AD_TOKEN": "eyJFAKE2"], "AZURE_OPENAI_AD_TOKEN"),
      (["AZURE_OPENAI_API_KEY": "FAKE1", "AZURE_OPENAI_AD_TOKEN": ""], "AZURE_OPENAI_API_KEY"),
      (["AZURE_OPENAI_AD_TOKEN": "eyJFAKE2"], "AZURE_OPENAI_AD_TOKEN"),
      (["GEMINI_API_KEY": "AQ.FAKE1", "GOOGLE_API_KEY": "AQ.FAKE2"], "GOOGLE_API_KEY"),
      (["ANTHROPIC_API_KEY": "sk-ant-FAKE1", "ANTHROPIC_AUTH_TOKEN": "FAKE2"], "ANTHROPIC_API_KEY"),
    ] as [([String: String], String)])
  func theKeyThatTheClientTakes(_ environment: [String: String], _ name: String) throws {
    let account = try #require(Account.find(in: Settings(environment: environment)).first)
    #expect(account.key?.name == name)
    #expect(account.keyVariable == name)
  }

  /// A key of Azure has a header of its own, a token of Entra the usual one.
  @Test(arguments: [("AZURE_OPENAI_API_KEY", "api-key"), ("AZURE_OPENAI_AD_TOKEN", "Authorization")])
  func howAzureIsAsked(_ variable: String, _ header: String) throws {
    let settings = Settings(environment: [variable: "FAKE0123456789", "AZURE_OPENAI_ENDPOINT": "https://r.test"])
    let account = try #require(Account.find(in: settings).first)
    let request = account.access.questions(account)[0].request(for: account, limits: .init())
    #expect(request.credentials.map(\.name) == [header])
  }

  @Test(arguments: ["OPENAI_KEY", "OPEN_AI_API_KEY"])
  func aNameThatNobodyReads(_ name: String) {
    let problems = Account.misspelt(in: Settings(environment: [name: "sk-FAKE0123456789abcdefghij"]))
    #expect(problems.map(\.id) == [.misspelt])
    #expect(problems.first?.variable == name)
    #expect(problems.first?.other == "OPENAI_API_KEY")
  }

  /// An address says who answers; a copied API at an unknown one may be anybody's.
  @Test(
    arguments: [
      ("https://api.openai.com/v1", "openai"), ("https://api.groq.com/openai/v1", "groq"),
      ("https://openrouter.ai/api/v1", "openrouter"), ("http://localhost:11434/v1", "ollama"),
      ("https://llm.example/v1", nil), ("https://user:FAKE@api.groq.com/v1", "groq"),
    ] as [(String, String?)])
  func whoAnswers(_ address: String, _ id: String?) throws {
    let settings = Settings(environment: ["OPENAI_API_KEY": "sk-FAKE0123456789abcdefghij", "OPENAI_BASE_URL": address])
    let account = try #require(Account.find(in: settings).first)
    #expect(account.host?.id == id)
    #expect(!account.shownBase.contains("FAKE"))
  }
}
