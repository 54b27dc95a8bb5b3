import Foundation
import Testing

@testable import Doctor

/// Texts with several errors, and with one error that several layers of a program tell again.
///
/// Each text of `Fixtures/multi.txt` begins with what must be found in it: cause, provider, count, first and last time.
@Suite struct MultiTests {
  /// A log with its expected findings.
  struct Sample: Sendable, CustomTestStringConvertible {
    let expected: [String]
    let text: [UInt8]
    var testDescription: String { expected.joined(separator: ", ") }

    init(_ section: String) {
      let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
      let head = lines.prefix { $0.hasPrefix("# ") }
      expected = head.map { String($0.dropFirst(2)) }
      text = Array(lines.dropFirst(head.count).joined(separator: "\n").utf8)
    }

    static let all: [Sample] = {
      do {
        let file = try String(contentsOfFile: Fixture.folder + "/multi.txt", encoding: .utf8)
        return file.split(separator: "=====\n").map { Sample(String($0)) }
      } catch {
        Issue.record("Fixtures/multi.txt cannot be read: \(error)")
        return []
      }
    }()
  }

  private static func lines(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let names = [finding.verdict.cause.rawValue, finding.verdict.provider?.id ?? "-", String(finding.count)]
      return (names + [finding.firstSeen ?? "-", finding.lastSeen ?? "-"]).joined(separator: " ")
    }
  }

  @Test(arguments: Sample.all)
  func findsEachErrorOnce(_ sample: Sample) {
    #expect(MultiTests.lines(diagnose(ErrorAnswer(text: sample.text))) == sample.expected)
  }

  @Test func samplesAreThere() { #expect(Sample.all.count >= 12) }

  @Test func blockingErrorsStandInFront() {
    let text = """
      2026-10-02 08:00:00 openai.APIConnectionError: Connection error.
      2026-10-02 08:00:01 anthropic: 529 {"type":"error","error":{"type":"overloaded_error","message":"x"}}
      2026-10-02 08:00:02 groq: 401 {"error":{"message":"Invalid API Key","code":"invalid_api_key"}}
      """
    let severities = diagnose(ErrorAnswer(text: Array(text.utf8))).map(\.verdict.severity)
    #expect(severities == [.blocking, .transient, .undecided])
  }

  /// Lines without a time are counted too, however many windows they fill.
  @Test(arguments: [1, 10, 3_000])
  func countsLinesThatRepeat(_ count: Int) {
    let line =
      "Rate limit reached for gpt-4o in organization org-FAKE on tokens per min (TPM): Limit 30000, Used 29000.\n"
    let text = Array(String(repeating: line, count: count).utf8)
    #expect(diagnose(ErrorAnswer(text: text)).map(\.count) == [count])
  }

  /// A log larger than many windows still gives one finding with its whole count.
  @Test func countsAcrossWindows() {
    let entry = Array("2026-10-02 08:00:00 ERROR openai 429 {\"error\":{\"code\":\"insufficient_quota\"}}\n".utf8)
    let text = Array(repeatElement(entry, count: 2_000).joined())
    #expect(
      MultiTests.lines(diagnose(ErrorAnswer(text: text)))
        == ["quota_exhausted openai 2000 2026-10-02T08:00:00 2026-10-02T08:00:00"])
  }

  @Test func differentLimitsAreDifferentFindings() {
    let text = ["tokens per min (TPM): Limit 10", "requests per day (RPD): Limit 20"].map {
      "2026-10-02 08:00:00 Rate limit reached for gpt-4o in organization org-FAKE on \($0), Used 5, Requested 6."
    }
    let findings = diagnose(ErrorAnswer(text: Array(text.joined(separator: "\n").utf8)))
    #expect(findings.map(\.verdict.facts.dimension) == [.tpm, .rpd])
    #expect(findings.map(\.verdict.facts.limit) == [10, 20])
  }

  /// Times are those of the calendar, in whatever order the entries come.
  @Test func theFirstTimeIsTheEarliest() {
    let entries = [3, 1, 2].map {
      "2026-10-0\($0) 08:00:00 openai 429 {\"error\":{\"code\":\"insufficient_quota\"}}"
    }
    let expected = ["quota_exhausted openai 3 2026-10-01T08:00:00 2026-10-03T08:00:00"]
    #expect(MultiTests.lines(diagnose(ErrorAnswer(text: Array(entries.joined(separator: "\n").utf8)))) == expected)
    var all = Findings()
    for entry in entries {
      for finding in diagnose(ErrorAnswer(text: Array((entry + "\n").utf8))) { all.merge(finding) }
    }
    #expect(MultiTests.lines(all.sorted) == expected)
  }

  /// However many passing errors come first, one that blocks is told.
  @Test func aFloodHidesNoBlockingError() {
    let flood = (0..<210).map {
      "2026-10-02 08:00:00 Rate limit reached for gpt-4o in organization org-FAKE\($0)x on tokens per min (TPM)"
    }
    let text = flood + ["2026-10-02 09:00:00 openai 429 {\"error\":{\"code\":\"insufficient_quota\"}}"]
    let findings = diagnose(ErrorAnswer(text: Array(text.joined(separator: "\n").utf8)))
    #expect(findings.first?.verdict.cause == .quotaExhausted)
    #expect(findings.dropFirst().allSatisfy { $0.verdict.cause == .rateLimited })
    #expect(findings.count == 201)
    #expect(findings.map(\.count).reduce(0, +) == 211)
  }

  @Test(arguments: [
    "openai insufficient_quota", "Incorrect API key provided", "The model gpt-5 does not exist",
    "Rate limit reached for gpt-4o in organization org-FAKE",
  ])
  func aRepeatedLineIsStillAnError(_ line: String) {
    let once = diagnose(ErrorAnswer(text: Array(line.utf8))).map(\.verdict.cause)
    #expect(once.count == 1)
    for times in 2...3 {
      let text = [String](repeating: line, count: times).joined(separator: "\n")
      #expect(diagnose(ErrorAnswer(text: Array(text.utf8))).map(\.verdict.cause) == once)
    }
  }
}
