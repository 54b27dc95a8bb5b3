import Arguments
import Doctor
import Testing

@testable import DoctorCLI

/// The numbers scripts depend on.
@Suite struct ExitCodeTests {
  /// A call with what is piped in, and the status it must end with.
  struct Call: Sendable, CustomTestStringConvertible {
    let words: String
    let input: String?
    let exit: Exit

    init(_ words: String, _ exit: Exit, input: String? = nil) {
      self.words = words
      self.input = input
      self.exit = exit
    }

    var testDescription: String { "\(words) → \(exit.rawValue)" }
  }

  static let calls: [Call] = [
    // Answered.
    Call("", .ok), Call("--help", .ok), Call("-h", .ok), Call("--version", .ok), Call("-V", .ok), Call("help", .ok),
    Call("help explain", .ok), Call("version", .ok), Call("explain --help", .ok), Call("explain -h", .ok),
    Call("--lang en --help", .ok), Call("--help --lang=en", .ok),
    Call("explain 429", .ok), Call("explain azure 402", .ok), Call("explain 402 azure", .ok),
    Call("explain Azure 402", .ok),
    Call("explain -p azure 402", .ok), Call("explain quota_exhausted", .ok), Call("explain quota-exhausted", .ok),
    Call("explain insufficient_quota", .ok), Call("explain INSUFFICIENT_QUOTA", .ok), Call("explain --list", .ok),
    Call("explain 418", .ok), Call("explain 599", .ok),
    Call("explain", .ok, input: Samples.insufficientQuota), Call("explain -", .ok, input: Samples.rateLimit),
    Call("explain", .ok, input: Samples.harmlessLog), Call("explain", .ok, input: ""),
    Call("explain", .ok, input: "\n"),
    Call("explain --jsonl", .ok, input: ""), Call("explain --jsonl", .ok, input: "{\"body\":\"x\"}"),
    Call("explain all is well", .ok),
    // Only a blocking error closes the gate.
    Call("explain --gate 402", .actionNeeded), Call("explain --gate 401", .actionNeeded),
    Call("explain --gate", .actionNeeded, input: Samples.insufficientQuota),
    Call("explain --gate --format json", .actionNeeded, input: Samples.several),
    Call("explain --gate", .ok, input: Samples.rateLimit), Call("explain --gate 503", .ok),
    Call("explain --gate", .ok, input: Samples.harmlessLog),
    // Wrong usage, or input that cannot be read.
    Call("explain", .usage), Call("explian 429", .usage), Call("explain --frobnicate", .usage),
    Call("explain -z", .usage), Call("explain --provider", .usage), Call("explain --format xml 429", .usage),
    Call("explain --lang de 429", .usage), Call("explain --verbose=1 429", .usage),
    Call("explain -p nobody 429", .usage),
    Call("explain rate_limted", .usage), Call("explain 200", .usage), Call("explain missing.log", .usage),
    Call("explain --increase-request", .usage, input: Samples.insufficientQuota),
    Call("explain --increase-request --target x 429", .usage),
    Call("explain --increase-request --target -5 429", .usage),
    Call("explain --increase-request --target inf 429", .usage), Call("help nothing", .usage), Call("nothing", .usage),
    Call("explain --jsonl", .usage, input: "nonsense\n"),
    Call("explain --jsonl", .usage, input: "nonsense\n{\"body\":\"x\"}\n"),
    Call("explain --jsonl missing.jsonl", .usage),
    Call("--frobnicate", .usage), Call("--verison", .usage), Call("429", .usage),
  ]

  @Test(arguments: calls) func endsWith(call: Call) {
    let outcome = doctor(call.words, Setting(input: call.input.map { Array($0.utf8) }))
    #expect(outcome.exit == call.exit)
    // A complaint goes to standard error, an answer to standard output; a lines answer carries its own complaints.
    #expect(outcome.errors.isEmpty == (call.exit != .usage || outcome.output.contains("\"line\":")))
    #expect(outcome.output.isEmpty == (!outcome.errors.isEmpty || call.input == "" && call.words.contains("--jsonl")))
  }

  @Test func theNumbers() {
    #expect([Exit.ok, .actionNeeded, .usage, .undecided].map(\.rawValue) == [0, 1, 2, 3])
  }

  /// An option that does nothing in the form asked for is refused, with both names.
  @Test(arguments: [
    ("explain --jsonl --format json", "--format", "--jsonl"), ("explain --jsonl --verbose", "--verbose", "--jsonl"),
    ("explain --jsonl --list", "--jsonl", "--list"), ("explain --list 429", "429", "--list"),
    ("explain 429 --verbose --format json", "--verbose", "--format json"),
    ("explain --list --gate", "--gate", "--list"), ("explain 429 --target 9", "--target", "--increase-request"),
    ("explain 429 --reason x", "--reason", "--increase-request"),
    ("explain 429 --increase-request --format json", "--format", "--increase-request"),
    ("explain 429 --increase-request --gate", "--gate", "--increase-request"),
  ])
  func anOptionThatWouldDoNothing(_ words: String, _ option: String, _ mode: String) {
    for language in Language.allCases {
      let outcome = doctor("\(words) --lang \(language.rawValue)", Setting(input: Array("{}\n".utf8)))
      #expect(outcome.exit == .usage)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(option) && outcome.errors.contains(mode))
    }
  }

  @Test func everyOptionMeansSomethingSomewhere() {
    let known = Mode.allCases.map(\.options).reduce(into: Set(["help"])) { $0.formUnion($1) }
    #expect(known == Set(Commands.explain.options.map(\.name)))
  }

  @Test(arguments: ["429", "groq 429", "azure 429", "rate_limited"]) func aHigherLimitCanBeAskedFor(_ topic: String) {
    let outcome = doctor("explain --increase-request \(topic) --lang en")
    #expect(outcome.exit == .ok)
    #expect(outcome.output.contains("Rate limit increase"))
  }

  @Test(arguments: ["0", "-1", "nan", "inf", "1e300", "many", ""])
  func aTargetThatIsNoLimit(_ value: String) {
    let outcome = Setting().run(["explain", "429", "--increase-request", "--target", value])
    #expect(outcome.exit == .usage)
    #expect(outcome.errors.contains("--target"))
  }

  /// Records that name no provider are from the one of `--provider`.
  @Test func theProviderOfALineBatch() {
    let records =
      "{\"id\":1,\"status\":402,\"body\":\"\"}\n{\"id\":2,\"provider\":\"groq\",\"status\":402,\"body\":\"\"}\n"
    let lines = doctor("explain --jsonl --provider deepseek", Setting(input: Array(records.utf8))).output
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"provider\":\"deepseek\""))
    #expect(lines[1].contains("\"provider\":\"groq\""))
  }

  @Test func aBatchOfTwoFiles() {
    let outcome = doctor("explain --jsonl a.jsonl b.jsonl")
    #expect(outcome.exit == .usage)
    #expect(outcome.errors.contains("--jsonl"))
  }
}
