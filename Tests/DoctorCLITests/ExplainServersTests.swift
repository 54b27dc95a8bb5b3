import Doctor
import DoctorCLI
import Servers
import Testing

/// `explain`: an error may come from a server that holds another key, and is told so where there is one.
@Suite struct ExplainServersTests {
  static func run(
    _ words: String, _ verdict: ServerVerdict, input: String? = nil, hasFile: Bool = true
  ) -> (outcome: Outcome, surveys: Int) {
    let files = hasFile ? [".env": Array("OPENAI_API_KEY=\(CheckTests.key)\n".utf8)] : [:]
    let setting = Setting(
      environment: ["LANG": "en"], input: input.map { Array($0.utf8) },
      files: files.mapValues { .success($0) }, servers: [ServersCommandTests.server(verdict)])
    let screen = Screen()
    let exit = DoctorCLI.run(words.split(separator: " ").map(String.init), .fake(setting, screen))
    return (
      Outcome(exit: exit, output: String(decoding: screen.output, as: UTF8.self), errors: screen.errors),
      screen.surveys
    )
  }

  @Test(
    arguments: [
      ("429", .stale, true), ("429", .otherKey, true), ("429", .fresh, false), ("429", .unknown, false),
      ("insufficient_quota", .stale, true), ("key_invalid", .stale, true), ("401", .otherKey, true),
      ("500", .stale, false), ("rate_limited", .stale, false), ("429 --format json", .stale, false),
      ("429 --format markdown", .stale, true),
    ] as [(String, ServerVerdict, Bool)])
  func whenAServerIsNamed(words: String, verdict: ServerVerdict, isNamed: Bool) throws {
    let outcome = Self.run("explain \(words)", verdict).outcome
    #expect(outcome.exit == .ok)
    let start = outcome.output.firstRange(of: "uvicorn (pid 4242")
    #expect((start != nil) == isNamed, "\(outcome.output)")
    // The answer itself is the same, and comes first.
    let plain = Self.run("explain \(words)", .fresh).outcome.output
    #expect(outcome.output.hasPrefix(plain))
    #expect(isNamed == (outcome.output != plain))
  }

  /// Nobody looks through the process table where nothing would be said of it.
  @Test(
    arguments: [
      ("explain --jsonl", #"{"status":429,"body":"insufficient_quota"}"#, true, 0), ("explain", "429", true, 1),
      ("explain", "429", false, 0), ("explain 500", nil, true, 0), ("explain --list", nil, true, 0),
      ("explain 429 --format json", nil, true, 0),
    ] as [(String, String?, Bool, Int)])
  func whenSomebodyLooks(words: String, input: String?, hasFile: Bool, surveys: Int) {
    #expect(Self.run(words, .stale, input: input, hasFile: hasFile).surveys == surveys)
  }

  /// A file that cannot be read is no reason to fail: it was not asked about.
  @Test func anUnreadableFileIsPassedOver() {
    let setting = Setting(environment: ["LANG": "en"], files: [".env": .failure(.denied)])
    let outcome = doctor("explain 429", setting)
    #expect(outcome.exit == .ok && outcome.errors.isEmpty)
  }
}
