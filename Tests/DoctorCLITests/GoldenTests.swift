import Doctor
import DoctorCLI
import Testing

/// Whole outputs, as a reader gets them, in both languages.
@Suite struct GoldenTests {
  /// A call and the file that keeps its output.
  struct Call: Sendable, CustomTestStringConvertible {
    let name: String
    let words: [String]
    var input: String?
    var exit = Exit.ok

    init(_ name: String, _ words: String, _ more: [String] = [], input: String? = nil, exit: Exit = .ok) {
      self.name = name
      self.words = words.split(separator: " ").map(String.init) + more
      self.input = input
      self.exit = exit
    }

    var testDescription: String { name }
  }

  static let reason = ["--reason", "Assistant de support, 200 utilisateurs par jour"]

  static let calls: [Call] = [
    Call("429", "explain 429"),
    Call("azure-402", "explain azure 402"),
    Call("insufficient-quota", "explain openai insufficient_quota"),
    Call("insufficient-quota-text", "explain", input: Samples.insufficientQuota),
    Call("insufficient-quota-markdown", "explain -f markdown", input: Samples.insufficientQuota),
    Call("insufficient-quota-json", "explain -f json", input: Samples.insufficientQuota),
    Call("rate-limit", "explain", [Samples.rateLimit]),
    Call(
      "rate-limit-increase", "explain --increase-request --target 100000", reason + [Samples.rateLimit]),
    Call("rate-limit-increase-bare", "explain --increase-request rate_limited"),
    Call("stale-key", "explain", input: Samples.staleKey),
    Call("several", "explain", input: Samples.several),
    Call("several-json", "explain --format json", input: Samples.several),
    Call("nothing", "explain", input: Samples.harmlessLog),
    Call("nothing-json", "explain --format json", input: Samples.harmlessLog),
    Call("verbose", "explain --verbose", input: Samples.hostile),
    Call("verbose-markdown", "explain --verbose -f markdown", input: Samples.hostile),
    Call("list", "explain --list"),
    Call("list-markdown", "explain --list --format markdown"),
    Call("list-json", "explain --list --format json"),
    Call("help", "help"),
    Call("help-explain", "explain --help"),
    Call("jsonl", "explain --jsonl", input: Samples.records, exit: .usage),
  ]

  @Test(arguments: calls, Language.allCases) func isKept(call: Call, language: Language) {
    let setting = Setting(input: call.input.map { Array($0.utf8) })
    let outcome = setting.run(call.words + ["--lang", language.rawValue])
    #expect(outcome.exit == call.exit)
    #expect(outcome.errors == "")
    Golden.check(outcome.output, "\(call.name).\(language.rawValue)")
  }

  /// A call removed from the table must not leave its file behind.
  @Test func noFileIsLeftOver() {
    let known = Set(Self.calls.flatMap { call in Language.allCases.map { "\(call.name).\($0.rawValue).txt" } })
    for file in Repository.files(under: "Tests/DoctorCLITests/Golden") {
      #expect(known.contains(file.name), "no test writes \(file.path)")
    }
  }

  @Test(arguments: calls, Language.allCases) func nothingSecretOrActiveIsPrinted(call: Call, language: Language) {
    let setting = Setting(input: call.input.map { Array($0.utf8) })
    let output = setting.run(call.words + ["--lang", language.rawValue]).output
    for secret in ["SENTINEL0123", "SENTINELtoken", "SENTINELvalue", "SENTINELpassword", "sentinel.person"] {
      #expect(!output.contains(secret))
    }
    for scalar in output.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "a control character was printed")
      #expect(!(0x202A...0x202E).contains(scalar.value), "the direction of writing was turned")
    }
    #expect(output.hasSuffix("\n"))
    for line in output.split(separator: "\n") where call.words.contains("--jsonl") == false {
      #expect(line.last != " ", "a line ends in a space: \(line)")
      #expect(!line.hasPrefix("::"), "a line is a command of GitHub Actions: \(line)")
    }
  }

  @Test func colourIsForTerminalsOnly() {
    let terminal = Setting(outputWidth: 60)
    let coloured = terminal.run(["explain", "429"]).output
    #expect(coloured.contains("\u{1B}["))
    var plain = terminal
    for variable in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      plain.environment = ["LANG": "fr_FR.UTF-8"].merging(variable) { $1 }
      #expect(!plain.run(["explain", "429"]).output.contains("\u{1B}"))
    }
    #expect(!Setting().run(["explain", "429"]).output.contains("\u{1B}"))
  }

  /// Only addresses and commands, which must stay whole to be copied, may be wider than the terminal.
  @Test(arguments: [40, 60, 80, 100], Language.allCases) func linesFit(width: Int, language: Language) {
    var setting = Setting(outputWidth: width)
    setting.environment["NO_COLOR"] = "1"
    var isCommand = false
    for line in setting.run(["explain", "openai", "429", "--lang", language.rawValue]).output.split(separator: "\n") {
      let words = line.split(separator: " ")
      let first = words.first ?? ""
      isCommand = first == "$" || first == "PS>" || (isCommand && line.hasPrefix("       "))
      let isAddress = line.contains("https://") || words.count <= 2
      #expect(line.count <= width || isCommand || isAddress, "too wide: \(line)")
    }
  }
}
