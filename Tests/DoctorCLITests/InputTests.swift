import DoctorCLI
import Testing

/// Where the text to explain comes from.
@Suite struct InputTests {
  static let quota = Array(Samples.insufficientQuota.utf8)

  @Test func theSameErrorByEveryWay() {
    let piped = Setting(input: Self.quota).run(["explain"])
    #expect(piped.exit == .ok)
    #expect(piped.output.contains("quota_exhausted"))
    #expect(Setting(input: Self.quota).run(["explain", "-"]) == piped)
    #expect(Setting(input: Self.quota).run(["explain", "--", "-"]) == piped)
    #expect(Setting(files: ["server.log": .success(Self.quota)]).run(["explain", "server.log"]) == piped)
    #expect(Setting().run(["explain", Samples.insufficientQuota]) == piped)
    #expect(Setting().run(["explain"] + Samples.insufficientQuota.split(separator: " ").map(String.init)) == piped)
    // Options may stand anywhere, alone or combined.
    #expect(Setting(input: Self.quota).run(["explain", "-", "--lang", "fr"]) == piped)
    #expect(Setting(input: Self.quota).run(["--lang", "fr", "explain"]) == piped)
  }

  @Test func anOperandBeatsWhatIsPiped() {
    #expect(Setting(input: Self.quota).run(["explain", "azure", "402"]) == doctor("explain azure 402"))
  }

  @Test func whatIsKnownBeatsAFileOfThatName() {
    let files: [String: Result<[UInt8], World.Trouble>] = ["429": .success(Self.quota), "./429": .success(Self.quota)]
    #expect(Setting(files: files).run(["explain", "429"]) == doctor("explain 429"))
    #expect(Setting(files: files).run(["explain", "./429"]).output.contains("quota_exhausted"))
    #expect(Setting(files: files).run(["explain", "--", "429"]) == doctor("explain 429"))
  }

  @Test func aFileMayBeginWithADash() {
    let setting = Setting(files: ["-v": .success(Self.quota)])
    #expect(setting.run(["explain", "--", "-v"]).output.contains("quota_exhausted"))
  }

  static let logs: [String: Result<[UInt8], World.Trouble>] = [
    "worker.log": .success(quota), "server.log": .success(Array("groq 401 invalid_api_key".utf8)),
    "test": .failure(.isDirectory), "logs": .failure(.isDirectory),
  ]

  @Test func severalFilesAreReadAsOne() {
    let outcome = doctor("explain --gate worker.log server.log", Setting(files: Self.logs))
    #expect(outcome.exit == .actionNeeded)
    #expect(outcome.output.contains("quota_exhausted") && outcome.output.contains("key_invalid"))
  }

  /// A provider in front of files speaks for all of them.
  @Test func aProviderMayStandInFrontOfFiles() {
    let files: [String: Result<[UInt8], World.Trouble>] = ["a.log": .success(Array("429 Too Many Requests".utf8))]
    let told = doctor("explain -p mistral a.log", Setting(files: files))
    #expect(told.output.contains("Mistral"))
    #expect(doctor("explain mistral a.log", Setting(files: files)) == told)
    #expect(doctor("explain --gate openai worker.log", Setting(files: Self.logs)).exit == .actionNeeded)
  }

  /// A gate must not open because a log is missing.
  @Test(arguments: [
    ("missing.log worker.log", "missing.log"), ("worker.log missing.log", "missing.log"),
    ("openai missing.log", "missing.log"), ("see worker.log", "see"), ("gone.log gone.txt", "gone.log"),
    ("var/gone var/lost", "var/gone"), ("worker.log worker", "worker"), ("logs gone.log", "gone.log"),
    ("quota.log", "quota.log"),
  ])
  func aMissingFileIsNoText(_ words: String, _ missing: String) {
    let outcome = doctor("explain --gate \(words)", Setting(files: Self.logs))
    #expect(outcome.exit == .usage)
    #expect(outcome.errors.contains("le fichier \(missing) n’existe pas"), "\(outcome.errors)")
  }

  @Test func aFolderAmongFilesIsTold() {
    let outcome = doctor("explain --gate worker.log logs", Setting(files: Self.logs))
    #expect(outcome.exit == .usage)
    #expect(outcome.errors.contains("logs est un dossier"))
  }

  /// A sentence without quotes stays one, although a folder is called like one of its words.
  @Test(arguments: ["test failed with 401", "openai test failed with 401", "api.openai.com/v1/chat logs HTTP 401"])
  func aSentenceMayNameAFolder(_ words: String) {
    #expect(doctor("explain \(words)", Setting(files: Self.logs)) == doctor("explain \(words)"))
    #expect(doctor("explain \(words)", Setting(files: Self.logs)).output.contains("key_invalid"))
  }

  @Test(arguments: ["", " ", "\n", "\r\n\r\n", "\u{0}", "\u{FEFF}"]) func emptyInputHoldsNothing(text: String) {
    let nothing = Setting(input: Array(Samples.harmlessLog.utf8)).run(["explain"])
    #expect(Setting(input: Array(text.utf8)).run(["explain"]) == nothing)
    #expect(Setting(files: ["empty": .success(Array(text.utf8))]).run(["explain", "empty"]) == nothing)
  }

  @Test func aTerminalIsNotWaitedFor() {
    #expect(doctor("explain").exit == .usage)
    #expect(doctor("explain --gate --verbose").exit == .usage)
  }

  @Test func combinedOptions() {
    let setting = Setting(input: Self.quota)
    let separate = setting.run(["explain", "--verbose", "--provider", "openai", "--format", "markdown"])
    #expect(setting.run(["explain", "-v", "-p", "openai", "-f", "markdown"]) == separate)
    #expect(setting.run(["explain", "-vpopenai", "-fmarkdown"]) == separate)
    #expect(setting.run(["-vf", "markdown", "-p", "openai", "explain"]) == separate)
    #expect(setting.run(["--format", "markdown", "--provider", "openai", "-v", "explain"]) == separate)
    #expect(doctor("--target 9 --reason explain --increase-request explain 429").exit == .ok)
    #expect(setting.run(["-vfmarkdown", "explain", "--provider=openai"]) == separate)
    #expect(separate.exit == .ok)
  }

  /// What was asked for by name has no text to show.
  @Test(arguments: ["429", "azure 402", "insufficient_quota"]) func aTopicHasNoText(_ topic: String) {
    #expect(doctor("explain --verbose \(topic)") == doctor("explain \(topic)"))
  }

  /// A reader must not take the beginning of a text for all of it.
  @Test func aCutTextSaysSo() {
    func shown(_ text: String) -> String {
      Setting(input: Array(text.utf8)).run(["explain", "-v", "-f", "markdown"]).output
    }
    let line = "insufficient_quota openai\n"
    #expect(!shown(line).contains("\n…\n"))
    #expect(!shown(String(repeating: line, count: 60)).contains("\n…\n"))
    for text in [
      String(repeating: line, count: 61), line + String(repeating: "x", count: 9_000),
      line + String(repeating: "x ", count: 10_000), line + String(repeating: "\n", count: 1 << 16) + line,
    ] {
      #expect(shown(text).contains("\n…\n```"))
    }
  }

  @Test func theLastOfTwoFormatsWins() {
    #expect(doctor("explain 429 -f json -f text") == doctor("explain 429"))
  }

  @Test func theProviderIsTakenAsTold() {
    let told = Setting(input: Array("429 Too Many Requests".utf8)).run(["explain", "-p", "mistral"])
    #expect(told.output.contains("Mistral"))
  }

  @Test func aStreamThatTearsIsReported() {
    let setting = Setting(input: Self.quota, chunk: 16, inputFailure: (64, .other("Input/output error")))
    for words in [["explain"], ["explain", "--jsonl"]] {
      let outcome = setting.run(words)
      #expect(outcome.exit == .usage)
      #expect(outcome.errors.contains("(Input/output error)"))
    }
  }

  /// Whatever the bytes are, there is an answer and no crash.
  @Test(
    arguments: [
      [0xFF, 0xFE, 0x00], [0xC3], [0xED, 0xA0, 0x80], Array(repeating: 0, count: 70_000),
      Array(String(repeating: "[", count: 200_000).utf8), Array(String(repeating: "{\"a\":", count: 50_000).utf8),
      Array("{\"error\":{\"message\":\"never closed".utf8), Array("\"\\ud800\"".utf8), Array("\u{1B}[".utf8),
    ] as [[UInt8]])
  func hostileBytes(bytes: [UInt8]) {
    for words in [["explain"], ["explain", "--verbose"], ["explain", "-f", "json"], ["explain", "-f", "markdown"]] {
      let outcome = Setting(input: bytes).run(words)
      #expect(outcome.exit == .ok)
      #expect(outcome.errors == "")
    }
    let record = Setting(input: bytes).run(["explain", "--jsonl"])
    #expect([.ok, .usage].contains(record.exit))
  }
}
