import Doctor
import DoctorCLI
import Foundation
import Simulator
import Testing

/// How `check` ends: what blocks, what only warns, and what nobody can know.
@Suite struct CheckExitTests {
  /// Runs `check` with OpenAI and Groq playing these scenarios.
  /// While a simulator runs, whose address is given.
  static func withSimulator<T>(_ scenarios: String = "", _ body: (_ root: String) throws -> T) throws -> T {
    let server = try SimulatorServer(scenarios: scenarios.isEmpty ? [] : ScenarioChoice.parse(scenarios))
    try server.start()
    defer { server.stop() }
    return try body("http://127.0.0.1:\(server.port)")
  }

  static func run(
    openai: String = "ok", groq: String = "ok", _ words: String, _ extra: [String: String] = [:], file: String? = nil
  ) throws -> Outcome {
    let files = file.map { [".env": Result<[UInt8], World.Trouble>.success(Array($0.utf8))] } ?? [:]
    let outcome = try withSimulator("openai=\(openai),groq=\(groq)") { root in
      var environment = [
        "LANG": "en_US.UTF-8", "OPENAI_API_KEY": CheckTests.key, "OPENAI_BASE_URL": "\(root)/openai/v1",
        "GROQ_API_KEY": CheckTests.key, "GROQ_BASE_URL": "\(root)/groq",
      ]
      environment.merge(extra) { $1 }
      return Setting(environment: environment, files: files).run(words.split(separator: " ").map(String.init))
    }
    #expect(!outcome.output.contains("SENTINEL") && !outcome.errors.contains("SENTINEL"))
    return outcome
  }

  /// OpenAI's scenario, Groq's, the call, and how it must end.
  @Test(
    arguments: [
      ("ok", "ok", "check", .ok), ("ok", "ok", "check --strict", .ok),
      ("insufficient_quota", "ok", "check", .actionNeeded),
      ("insufficient_quota", "ok", "check groq", .ok), ("insufficient_quota", "ok", "check --optional openai", .ok),
      ("insufficient_quota", "ok", "check --optional openai --strict", .actionNeeded),
      ("insufficient_quota", "ok", "check --require groq", .ok), ("tpm", "ok", "check", .undecided),
      ("tpm", "ok", "check --allow-undecided", .ok), ("tpm", "key_invalid", "check", .actionNeeded),
      ("tpm", "key_invalid", "check --healthcheck", .actionNeeded), ("tpm", "ok", "check --healthcheck", .ok),
      ("ok", "ok", "check --healthcheck --strict", .ok),
      ("insufficient_quota", "ok", "check --optional openai --healthcheck", .ok),
      ("insufficient_quota", "ok", "check --optional openai --healthcheck --strict", .actionNeeded),
      ("insufficient_quota", "ok", "check --free", .ok), ("key_invalid", "ok", "check --free", .actionNeeded),
      ("overloaded", "ok", "check", .undecided), ("server_error", "ok", "check", .undecided),
      ("cut", "ok", "check", .undecided), ("reset", "ok", "check", .undecided),
      ("timeout", "ok", "check --timeout 300ms", .undecided), ("not_http", "ok", "check", .actionNeeded),
      ("html", "ok", "check", .actionNeeded), ("ok", "ok", "check openai deepseek", .actionNeeded),
    ] as [(String, String, String, Exit)])
  func status(_ openai: String, _ groq: String, _ words: String, _ exit: Exit) throws {
    let outcome = try Self.run(openai: openai, groq: groq, words)
    #expect(outcome.exit == exit, "\(outcome.output)")
  }

  /// The settings alone decide.
  @Test(
    arguments: [
      ([:], "check", .usage), (["OPENAI_API_KEY": ""], "check", .usage),
      (["OPENAI_API_KEY": ""], "check openai", .actionNeeded),
      (["OPENAI_API_KEY": "your-key-here"], "check", .usage),
      (["OPENAI_API_KEY": "your-key-here"], "check openai", .actionNeeded),
      (["CI_MERGE_REQUEST_SOURCE_PROJECT_ID": "2", "CI_MERGE_REQUEST_PROJECT_ID": "1"], "check", .ok),
      (["CI_MERGE_REQUEST_SOURCE_PROJECT_ID": "1", "CI_MERGE_REQUEST_PROJECT_ID": "1"], "check", .usage),
      ([:], "check openai", .actionNeeded),
      ([:], "check nobody", .usage), ([:], "check --timeout soon", .usage), ([:], "check --wait 2d", .usage),
      ([:], "check --retries 99", .usage), ([:], "check --env-file missing.env", .usage),
      ([:], "check --key-var X", .usage), ([:], "check --key-var sk-FAKE --provider openai", .usage),
      ([:], "check --loader perl", .usage),
    ] as [([String: String], String, Exit)])
  func withoutAnybody(_ environment: [String: String], _ words: String, _ exit: Exit) {
    let outcome = Setting(environment: environment).run(words.split(separator: " ").map(String.init))
    #expect(outcome.exit == exit, "\(outcome.output)\(outcome.errors)")
  }

  /// What need not work says so, and carries no mark of what blocks; asking for both at once is refused.
  @Test func anOptionalFailure() throws {
    let outcome = try Self.run(openai: "insufficient_quota", "check --optional openai")
    #expect(outcome.exit == .ok)
    #expect(outcome.output.contains("! OpenAI") && outcome.output.contains("; optional"))
    #expect(
      outcome.output.contains("\nOpenAI: Add OpenAI credit") && !outcome.output.contains("✖"), "\(outcome.output)")
    for words in ["check openai --optional openai", "check --require openai --optional openai"] {
      #expect(try Self.run(words).exit == .usage)
    }
  }

  /// GitHub tells in a file whether the request comes from a fork, whose secrets are empty.
  @Test(arguments: [("guest/app", Exit.ok), ("owner/app", Exit.actionNeeded)])
  func anEmptySecret(_ head: String, _ exit: Exit) {
    // A repository that is itself a fork says so of every request, its own included.
    let event = """
      {"pull_request":{"head":{"repo":{"full_name":"\(head)","fork":true}},
      "base":{"repo":{"full_name":"owner/app","fork":true}}}}
      """
    let setting = Setting(
      environment: [
        "LANG": "en", "OPENAI_API_KEY": "", "GITHUB_EVENT_NAME": "pull_request", "GITHUB_EVENT_PATH": "/event.json",
      ], files: ["/event.json": .success(Array(event.utf8))])
    let outcome = setting.run(["check", "openai"])
    #expect(outcome.exit == exit)
    #expect(outcome.output.contains("fork") == (exit == .ok))
    #expect(outcome.output.contains("is empty. Put the key there") == (exit != .ok))
    var nothing = setting
    nothing.environment["OPENAI_API_KEY"] = nil
    #expect(nothing.run(["check"]).output.contains("gets no secrets") == (exit == .ok))
  }

  /// An empty export hides the file's key: the application gets none, and nothing may start with that.
  @Test func anEmptyExportHidesTheFile() {
    let file = Result<[UInt8], World.Trouble>.success(Array("OPENAI_API_KEY=sk-FAKE0123456789abcdefghij\n".utf8))
    let setting = Setting(environment: ["LANG": "en", "OPENAI_API_KEY": ""], files: [".env": file])
    let outcome = setting.run(["check"])
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains("is exported empty, and hides the one in"))
    #expect(outcome.output.contains("`unset OPENAI_API_KEY`"))
    #expect(setting.run(["run", "--", "true"]).exit == .actionNeeded)
    let example = Result<[UInt8], World.Trouble>.success(Array("OPENAI_API_KEY=your-key-here\n".utf8))
    #expect(
      Setting(environment: ["LANG": "en", "OPENAI_API_KEY": ""], files: [".env": example]).run(["check"]).exit == .usage
    )
  }

  /// A glance shows the remedy, the numbers, the page and the guide, and nothing of the settings.
  @Test func aBriefReport() throws {
    let outcome = try Self.run(openai: "credit_balance_exhausted", groq: "tpm", "check --brief")
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains("\n    Top up the prepaid credit: it is used up"))
    #expect(outcome.output.contains("\n    https://platform.openai.com/settings/organization/billing/overview\n"))
    #expect(outcome.output.contains("\n    Limit 8000 TPM, used 7400, requested 2200"))
    #expect(outcome.output.contains("\n    https://console.groq.com/settings/limits\n"))
    #expect(outcome.output.contains("\n    Full guide: `webox-doctor explain groq rate_limited`\n"))
    #expect(!outcome.output.contains("Key:") && !outcome.output.contains("1. "))
    // A failed transfer has no words but its own.
    let local = try Self.run(
      "check --brief", ["OPENAI_BASE_URL": "http://127.0.0.1:9/v1"])
    #expect(local.output.contains("\n    Evidence: `Failed to connect"), "\(local.output)")
    // An export that hides the file is the reason that the answer cannot tell.
    let hidden = try Self.run(
      openai: "key_invalid", "check --brief", file: "OPENAI_API_KEY=sk-proj-FAKESENTINEL99990123456789abcdefghijk\n")
    #expect(EnvTests.flat(hidden).contains("`OPENAI_API_KEY` is exported"), "\(hidden.output)")
    let page = try Self.run(openai: "tpm", "check --brief --format markdown")
    #expect(page.output.contains("\n  - Full guide: `webox-doctor explain openai rate_limited`\n"))
  }

  /// A server of one's own answers without a model named: its list is what it gave, and no praise of nothing.
  @Test func aLocalServerGivesItsList() throws {
    let outcome = try Self.withSimulator { root in
      Setting(environment: ["LANG": "en", "OLLAMA_BASE_URL": "\(root)/ollama/v1"]).run(["check"])
    }
    #expect(outcome.output.contains("✔ Ollama  gives its list of models"), "\(outcome.output)")
  }

  /// Nobody needs to be told to read what stands above.
  @Test(
    arguments: [
      ("insufficient_quota", "Read `error.code`", "Check that the key belongs to the organisation"),
      ("insufficient_quota", "Rule out an old key", "On the billing page"),
      ("insufficient_quota", "Evidence:", "It says: `You exceeded your current quota"),
      ("project_spend_limit", "Check that the key belongs", "Raise the cap that was reached"),
      ("project_spend_limit", "Add OpenAI credit", "Raise or remove the spending cap of the key's project"),
      ("organization_spend_limit", "Add OpenAI credit", "Raise or remove the spending cap that the organisation set"),
      ("tpm", "Wait the stated time", "Space the calls out"), ("rpd", "per minute.", "Space the calls out"),
      ("key_invalid", "Try the key of `.env`", "The key is no longer in the list"),
      ("model_not_found", "The nearest model", "Compare the name with the list"),
      ("overloaded", "Together", "retry"),
    ])
  func whatTheReportTellsIsNoStep(_ scenario: String, _ gone: String, _ left: String) throws {
    let output = EnvTests.flat(try Self.run(openai: scenario, "check"))
    #expect(!output.contains(gone), "\(output)")
    #expect(output.contains(left), "\(output)")
  }

  /// The library of Groq adds the path itself; the check finds its way with both forms.
  @Test(arguments: [("/groq", false), ("/groq/", false), ("/groq/openai/v1", true), ("/groq/openai/v1/", true)])
  func theAddressOfGroq(_ path: String, _ isWarned: Bool) throws {
    let outcome = try Self.withSimulator { root in
      Setting(environment: ["LANG": "en", "GROQ_API_KEY": CheckTests.key, "GROQ_BASE_URL": "\(root)\(path)"])
        .run(["check", "--verbose", "--strict"])
    }
    #expect(outcome.exit == .ok)
    #expect(outcome.output.contains("verified: key, model, credit"))
    #expect(EnvTests.flat(outcome).contains("`GROQ_BASE_URL` ends in `/openai/v1`") == isWarned)
  }

  /// What was never sent is not said to have been, and an address that can never work blocks.
  @Test(arguments: ["127.0.0.1:8441/v1", "htp://127.0.0.1/v1", "http://127.0.0.1:99999/v1", "file:///etc/passwd"])
  func anAddressThatCannotWork(_ address: String) {
    let environment = ["OPENAI_API_KEY": CheckTests.key, "OPENAI_BASE_URL": address, "LANG": "en"]
    let outcome = Setting(environment: environment).run(["check"])
    #expect(outcome.exit == .actionNeeded)
    #expect(!outcome.output.contains("Sent:") && !outcome.output.contains("()"))
  }

  /// Waiting for what only a person can change would be in vain: the fake clock stands still.
  @Test(arguments: [["check", "openai", "--wait", "10m"], ["check", "--key-var", "NOPE", "--provider", "openai"]])
  func nothingToWaitFor(_ words: [String]) {
    let outcome = Setting(environment: ["LANG": "en"]).run(words)
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains("is set nowhere"))
  }

  /// Who asked nobody has proven nothing, in JSON too.
  @Test func nothingConfiguredIsUndecided() {
    let outcome = Setting(environment: ["LANG": "en"]).run(["check", "--format", "json"])
    #expect(outcome.exit == .usage)
    #expect(outcome.output.contains(#""verdict":"undecided","exit_code":2"#))
  }

  /// A name that does not resolve blocks where somebody configured it.
  @Test func aPortThatNobodyOpened() {
    let environment = ["OPENAI_API_KEY": CheckTests.key, "OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "LANG": "en"]
    let outcome = Setting(environment: environment).run(["check", "--format", "json"])
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains(#""cause":"connect_failed""#))
  }

  /// Keys under other names are asked for themselves.
  @Test func severalKeysOfOneProvider() throws {
    let outcome = try Self.run(
      "check --key-var SECOND_KEY --provider openai --format json", ["SECOND_KEY": "FAKE-wrong-0123456789abcdef"])
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains(#""variable":"SECOND_KEY""#))
    #expect(outcome.output.contains(#""cause":"key_invalid""#))
  }

  @Test func theFileOfVariablesIsRead() throws {
    let file = "OPENAI_API_KEY = \"FAKE-wrong-0123456789abcdef\"\n"
    let environment = ["LANG": "en", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"]
    let setting = Setting(environment: environment, files: [".env": .success(Array(file.utf8))])
    let outcome = setting.run(["check", "--free", "--format", "json"])
    #expect(outcome.output.contains(#""origin":".env:1""#))
    #expect(outcome.output.contains(#""id":"spaces""#))
  }

  /// A name that nobody reads is told, above all where it is the only one.
  @Test func aMisspeltName() throws {
    let outcome = Setting(environment: ["LANG": "en", "OPENAI_KEY": CheckTests.key]).run(["check"])
    #expect(outcome.exit == .usage)
    #expect(outcome.output.contains("Nobody reads `OPENAI_KEY`. Rename it to `OPENAI_API_KEY`."))
    #expect(try Self.run("check --strict", ["MISTRAL_KEY": "x"]).exit == .actionNeeded)
  }

  @Test func aLostVariableBlocks() {
    let file = "OPENAI_API_KEY=\"FAKE0123456789abcdef\nGROQ_API_KEY=\n"
    let setting = Setting(environment: ["LANG": "en"], files: [".env": .success(Array(file.utf8))])
    let outcome = setting.run(["check"])
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains("does not read `OPENAI_API_KEY`"))
  }

  @Test func aSecretInAFileOfItsOwn() throws {
    let outcome = try Self.withSimulator { root in
      Setting(
        environment: [
          "LANG": "en", "OPENAI_API_KEY_FILE": "/run/secrets/openai", "OPENAI_BASE_URL": "\(root)/openai/v1",
        ], files: ["/run/secrets/openai": .success(Array("\(CheckTests.key)\n".utf8))]
      ).run(["check", "--format", "json"])
    }
    #expect(outcome.exit == .ok)
    #expect(outcome.output.contains(#""origin":"/run/secrets/openai""#))
  }

  /// The file is there for the container alone: the key cannot be tested, and the report says which path it is.
  @Test func aSecretThatCannotBeRead() throws {
    let setting = Setting(
      environment: ["LANG": "en", "OPENAI_API_KEY_FILE": "/run/secrets/openai"],
      files: ["/run/secrets/openai": .failure(.denied)])
    let outcome = setting.run(["check"])
    #expect(outcome.exit == .actionNeeded)
    #expect(EnvTests.flat(outcome).contains("the file that should hold `OPENAI_API_KEY` cannot be read"))
    #expect(outcome.output.contains("`OPENAI_API_KEY_FILE` leads to `/run/secrets/openai`"))
    #expect(setting.run(["env"]).exit == .actionNeeded)
    let misplaced = Setting(environment: ["LANG": "en", "AZURE_API_KEY_FILE": "FAKESENTINEL0123456789abcdef"]).run([
      "env"
    ])
    #expect(EnvTests.flat(misplaced).contains("leads to `FAKE…cdef`, which cannot be read"))
  }

  /// Line ends that editors and `echo` leave belong to nobody's key; what is exported wins over the file.
  @Test(arguments: ["\n", "\r\n", "", "\n\n"])
  func theEndOfASecret(_ end: String) throws {
    let file = Result<[UInt8], World.Trouble>.success(Array("FAKE0123456789abcdefghij\(end)".utf8))
    let setting = Setting(
      environment: [
        "LANG": "en", "MISTRAL_API_KEY_FILE": "secret", "GROQ_API_KEY_FILE": "secret", "GROQ_API_KEY": "FAKE",
        "GATE_API_KEY_FILE": "secret", "GATE_BASE_URL": "http://127.0.0.1:9", "MISTRAL_BASE_URL": "http://127.0.0.1:9",
        "GROQ_BASE_URL": "http://127.0.0.1:9",
      ], files: ["secret": file])
    let outcome = setting.run(["check", "mistral", "groq", "gate", "--format", "json"])
    #expect(outcome.output.ranges(of: #""origin":"secret","masked":"FAKE…ghij","length":24"#).count == 2)
    #expect(outcome.output.contains(#""origin":"environment""#))
  }

  /// A health check ends with 0 or 1 and nothing else.
  @Test func aHealthCheckOfNothing() {
    // A container without any key is not healthy.
    #expect(Setting().run(["check", "--healthcheck"]).exit == .actionNeeded)
    let outcome = Setting().run(["check", "--healthcheck", "--env-file", "missing.env"])
    #expect(outcome.exit == .actionNeeded && outcome.errors.contains("missing.env"))
    let useless = Setting().run(["check", "--healthcheck", "--allow-undecided"])
    #expect(useless.exit == .actionNeeded && useless.errors.contains("--allow-undecided ne change rien"))
  }

  /// A model that does not exist gets the nearest one that does.
  @Test func aMisspeltModel() throws {
    let provider = try #require(SimulatedProvider.all.first { $0.id == "openai" })
    let wanted = provider.models[0] + "x"
    let outcome = try Self.run(openai: "model_not_found", "check openai --format json", ["OPENAI_MODEL": wanted])
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains("\"suggested_model\":\"\(provider.models[0])\""))
  }

  /// The copy of the example would take the place of a file that is there.
  @Test func howToBegin() {
    for (files, begins) in [([:], true), ([".env": .success(Array("OPENAI_API_KEY=your-key-here\n".utf8))], false)]
      as [([String: Result<[UInt8], World.Trouble>], Bool)]
    {
      let outcome = Setting(environment: ["LANG": "en"], files: files).run(["check"])
      #expect(outcome.exit == .usage)
      #expect(EnvTests.flat(outcome).contains("`cp .env.example .env`") == begins)
      #expect(outcome.output.contains("– OpenAI") != begins)
    }
  }

  /// A key that is yet to be filled in warns, and only warns.
  @Test func aPlaceholderIsAWarning() throws {
    let forgotten = ["MISTRAL_API_KEY": "your-key-here"]
    #expect(try Self.run("check", forgotten).exit == .ok)
    #expect(try Self.run("check --strict", forgotten).exit == .actionNeeded)
    #expect(try Self.run("check --strict", ["MISTRAL_API_KEY": ""]).exit == .ok)
  }

  /// The report says what was sent and what it does not know.
  @Test func theReportSaysWhatItDidNotTest() throws {
    let free = try Self.run("check openai --free")
    #expect(free.output.contains("not tested: model, credit"))
    let whole = try Self.run("check openai")
    #expect(whole.output.contains("verified: key, model, credit"))
    #expect(whole.output.contains("one answer of at most 16\u{A0}tokens (`gpt-4o-mini`)"))
  }

  @Test func whoWorksCanStandIn() throws {
    let outcome = try Self.run(openai: "insufficient_quota", "check")
    #expect(outcome.output.contains("Meanwhile: Groq answers, use it."))
  }

  /// A line for each provider on a terminal, and none of it elsewhere.
  @Test func progressIsForTerminalsOnly() throws {
    let (silent, shown) = try Self.withSimulator { root in
      let environment = ["OPENAI_API_KEY": CheckTests.key, "OPENAI_BASE_URL": "\(root)/openai/v1"]
      return (
        Setting(environment: environment).run(["check"]).errors,
        Setting(environment: environment, errorIsTerminal: true).run(["check"]).errors
      )
    }
    #expect(silent == "")
    #expect(shown.contains("… OpenAI") && shown.contains("• OpenAI"))
    #expect(shown.hasSuffix("\u{1B}[1A\u{1B}[K\n\u{1B}[1A"))
  }

  /// No form of the report, in no language, holds a key: neither raw nor encoded.
  @Test func noReportHoldsAKey() throws {
    let encoded = Data(CheckTests.key.utf8).base64EncodedString()
    for scenario in ["ok", "key_invalid", "tpm", "html"] {
      for options in ["", "--verbose", "--full", "--format json", "--format markdown --verbose"] {
        for language in Language.allCases {
          let outcome = try Self.run(openai: scenario, groq: scenario, "check \(options) --lang \(language.rawValue)")
          for text in [outcome.output, outcome.errors] {
            #expect(!text.contains("SENTINEL") && !text.contains(encoded.prefix(24)))
          }
        }
      }
    }
  }
}
