import DoctorCLI
import Testing

/// Streams: however they arrive, the answer is the same, and it goes on as long as somebody reads.
@Suite struct StreamTests {
  static let longLog: [UInt8] = {
    var text = ""
    for i in 0..<400 {
      text += "2026-02-28 10:\(10 + i % 50):04,120 INFO webox.chat: request \(i) answered in \(i % 97) ms\n"
      if i % 100 == 7 { text += Samples.several + "\n" }
    }
    return Array(text.utf8)
  }()

  @Test(arguments: [1, 2, 3, 7, 64, 1_000, 65_536]) func piecesDoNotMatter(chunk: Int) {
    for text in [Samples.staleKey, Samples.several, Samples.hostile, Samples.harmlessLog].map({ Array($0.utf8) }) {
      let whole = Setting(input: text).run(["explain", "-f", "json"])
      #expect(Setting(input: text, chunk: chunk).run(["explain", "-f", "json"]) == whole)
      let shown = Setting(input: text).run(["explain", "--verbose"])
      #expect(Setting(input: text, chunk: chunk).run(["explain", "--verbose"]) == shown)
    }
  }

  @Test(arguments: [1_000, 65_535, 65_536]) func piecesDoNotMatterToLongLogs(chunk: Int) {
    #expect(Self.longLog.count > 1 << 14)
    let text = Array(repeating: Self.longLog, count: 5).flatMap(\.self)
    let whole = Setting(input: text).run(["explain", "-f", "json"])
    #expect(Setting(input: text, chunk: chunk).run(["explain", "-f", "json"]) == whole)
    #expect(Setting(chunk: chunk, files: ["a.log": .success(text)]).run(["explain", "a.log", "-f", "json"]) == whole)
  }

  @Test(arguments: [1, 2, 5, 64, 1_000]) func piecesDoNotMatterToLines(chunk: Int) {
    let text = Array(Samples.records.utf8)
    let whole = Setting(input: text).run(["explain", "--jsonl"])
    #expect(Setting(input: text, chunk: chunk).run(["explain", "--jsonl"]) == whole)
  }

  @Test func linesMayEndAsOnWindowsOrNotAtAll() {
    let record = "{\"id\":1,\"body\":\"insufficient_quota\",\"status\":429}"
    let whole = Setting(input: Array((record + "\n").utf8)).run(["explain", "--jsonl"])
    #expect(whole.exit == .ok)
    #expect(Setting(input: Array(record.utf8)).run(["explain", "--jsonl"]) == whole)
    #expect(Setting(input: Array((record + "\r\n").utf8)).run(["explain", "--jsonl"]) == whole)
    #expect(Setting(input: Array(("\n\n" + record + "\n \n").utf8)).run(["explain", "--jsonl"]) == whole)
    #expect(Setting(files: ["a": .success(Array(record.utf8))]).run(["explain", "--jsonl", "a"]) == whole)
    #expect(Setting(input: Array(record.utf8)).run(["explain", "--jsonl", "-"]) == whole)
  }

  @Test func aMalformedLineIsNamedAndTheRunGoesOn() {
    let text = "{\"id\":1,\"body\":\"\"}\n\nnonsense\n{\"id\":2,\"body\":\"\"}\n"
    let outcome = Setting(input: Array(text.utf8)).run(["explain", "--jsonl"])
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.exit == .usage)
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("{\"line\":3,\"error\":"))
    #expect(lines[2].hasPrefix("{\"id\":2,"))
  }

  /// A line without end must cost no memory: it is refused, thrown away up to its end, and the next one is answered.
  @Test(arguments: [4 << 20, (4 << 20) + 1, 9 << 20]) func anOverlongLine(count: Int) {
    let filler = Array(repeating: UInt8(ascii: "x"), count: count)
    let text = filler + Array("\n{\"id\":2,\"body\":\"\"}\nnonsense\n".utf8)
    let outcome = Setting(input: text, chunk: 1 << 16).run(["explain", "--jsonl"])
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.exit == .usage)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("{\"line\":1,\"error\":") == true)
    #expect(lines.dropFirst().first == "{\"id\":2,\"finding\":null,\"others\":[]}")
    #expect(lines.last?.hasPrefix("{\"line\":3,\"error\":") == true)
  }

  @Test func anOverlongLastLine() {
    let text = Array(repeating: UInt8(ascii: "x"), count: 5 << 20)
    let outcome = Setting(input: text, chunk: 1 << 16).run(["explain", "--jsonl"])
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.exit == .usage)
  }

  /// Whether a line is too long must not depend on the pieces it arrives in.
  @Test func theLimitOfALineIsTheSameForAllPieces() {
    let body = String(repeating: "x", count: (4 << 20) + 1_000)
    let text = Array("{\"id\":1,\"body\":\"\(body)\"}\n".utf8)
    let outcomes = [1_000, 1 << 12, 1 << 16, 9 << 20].map {
      Setting(input: text, chunk: $0).run(["explain", "--jsonl"])
    }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] && $0.exit == .usage })
  }

  /// An answer is as large as the id that it gives back.
  @Test func aLargeIDIsGivenBackWhole() {
    let id = "\"" + String(repeating: "x", count: 3 << 20) + "\""
    let text = Array("{\"id\":\(id),\"body\":\"\"}\n{\"id\":2,\"body\":\"\"}\n".utf8)
    let outcome = Setting(input: text, chunk: 1 << 16).run(["explain", "--jsonl"])
    let rest = ",\"finding\":null,\"others\":[]}\n"
    #expect(outcome.output == "{\"id\":\(id)\(rest){\"id\":2\(rest)")
  }

  @Test func nobodyReadsAnyMore() {
    let records = Array(String(repeating: "{\"id\":1,\"body\":\"x\"}\n", count: 1_000).utf8)
    for patience in 0..<3 {
      let outcome = Setting(input: records, chunk: 21, patience: patience).run(["explain", "--jsonl"])
      #expect(outcome.exit == .ok)
      #expect(outcome.errors == "")
      #expect(outcome.output.split(separator: "\n").count <= patience)
    }
    for words in ["explain 429", "explain --list", "help", "version", "explain --help"] {
      let outcome = doctor(words, Setting(patience: 0))
      #expect(outcome == Outcome(exit: .ok, output: "", errors: ""))
    }
  }

  /// A report that could not be written is no success: the script must not go on as if it had one.
  @Test(arguments: ["explain 429", "explain --jsonl", "explain --list", "help", "version", "explain 429 --format json"])
  func aFullDiskIsToldAndFails(_ words: String) {
    let input = Array("{\"id\":1,\"body\":\"x\"}\n".utf8)
    let outcome = doctor(words, Setting(input: input, patience: 0, outputFailure: .other("No space left on device")))
    #expect(outcome.exit == .usage)
    #expect(outcome.errors.contains("pas pu être écrit (No space left on device)"))
  }

  /// The gate is for the script that asked, whether or not somebody reads the report.
  @Test func theGateHoldsWhenNobodyReads() {
    #expect(doctor("explain --gate 402", Setting(patience: 0)).exit == .actionNeeded)
  }
}
