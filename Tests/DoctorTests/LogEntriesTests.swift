import Testing

@testable import Doctor

/// Where one log entry ends and the next begins.
@Suite struct LogEntriesTests {
  private static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LogEntries.split(bytes).map { "\($0.time ?? "-") \(String(bytes[$0.range]))" }
  }

  @Test(arguments: [
    ("one\ntwo", ["- one\ntwo"]), ("", []), ("\n", ["- \n"]),
    // What is said again, with other numbers, was met again; what announces or goes on with an error was not.
    (
      "Rate limit reached, please retry in 17 s\nRate limit reached, please retry in 41 s",
      ["- Rate limit reached, please retry in 17 s\n", "- Rate limit reached, please retry in 41 s"]
    ),
    (
      "Traceback (most recent call last):\n  x\nTraceback (most recent call last):\n  y",
      ["- Traceback (most recent call last):\n  x\nTraceback (most recent call last):\n  y"]
    ),
    (
      "2026-01-02 03:04:05 one\n2026-01-02 03:04:06 two\n",
      ["2026-01-02T03:04:05 2026-01-02 03:04:05 one\n", "2026-01-02T03:04:06 2026-01-02 03:04:06 two\n"]
    ),
    (
      "2026-01-02T03:04:05 one\n  at a.js:1:2\n  at b.js:3:4\n2026-01-02T03:04:06 two",
      [
        "2026-01-02T03:04:05 2026-01-02T03:04:05 one\n  at a.js:1:2\n  at b.js:3:4\n",
        "2026-01-02T03:04:06 2026-01-02T03:04:06 two",
      ]
    ),
    ("03:04:05 one\n03:04:06 two", ["- 03:04:05 one\n", "- 03:04:06 two"]),
    ("head\nERROR: one\nmore\nWARN two", ["- head\n", "- ERROR: one\nmore\n", "- WARN two"]),
    ("[error] one\n[info] two", ["- [error] one\n", "- [info] two"]),
    ("{\"a\":1}\n{\"b\":2}", ["- {\"a\":1}\n", "- {\"b\":2}"]),
    ("{\n  \"a\": 1\n}\n", ["- {\n  \"a\": 1\n}\n"]),
    (
      "2026-01-02 03:04:05 x {\n2026-01-02 03:04:05 \"code\": 404\n2026-01-02 03:04:05 }\n2026-01-02 03:04:06 y",
      [
        "2026-01-02T03:04:05 2026-01-02 03:04:05 x {\n2026-01-02 03:04:05 \"code\": 404\n2026-01-02 03:04:05 }\n",
        "2026-01-02T03:04:06 2026-01-02 03:04:06 y",
      ]
    ),
    (
      "2026-01-02 03:04:05 x { torn\n2026-01-02 03:04:06 next entry",
      ["2026-01-02T03:04:05 2026-01-02 03:04:05 x { torn\n", "2026-01-02T03:04:06 2026-01-02 03:04:06 next entry"]
    ),
  ])
  func splits(_ text: String, _ entries: [String]) { #expect(LogEntriesTests.split(text) == entries) }

  @Test func entriesPutTogetherAreTheText() {
    var numbers = SeededNumbers(seed: 11)
    let lines = ["2026-01-02 03:04:05 x", "ERROR: y", "  at z", "{", "}", "\"a\": 1,", "{\"a\":1}", "", "plain: text"]
    for _ in 0..<200 {
      let chosen = (0..<12).map { _ in lines[Int.random(in: 0..<lines.count, using: &numbers)] }
      let text = Array(chosen.joined(separator: "\n").utf8)
      #expect(LogEntries.split(text).flatMap { Array(text[$0.range]) } == text)
      #expect(LogEntries.paragraphs(text).flatMap { Array(text[$0]) } == text)
    }
  }

  @Test(arguments: [
    ("groq: Invalid API Key\nopenai: Overloaded", ["groq: Invalid API Key\n", "openai: Overloaded"]),
    ("(a) b\nCode: a\nMessage: b", ["(a) b\nCode: a\nMessage: b"]),
    ("openai.RateLimitError: x\n  indented: y\n* Quota: z", ["openai.RateLimitError: x\n  indented: y\n* Quota: z"]),
    ("ab: {\ncd: 1\n}\nef: 2", ["ab: {\ncd: 1\n}\n", "ef: 2"]),
    ("", []), ("one", ["one"]),
  ])
  func splitsParagraphs(_ text: String, _ paragraphs: [String]) {
    let bytes = Array(text.utf8)
    #expect(LogEntries.paragraphs(bytes).map { String(bytes[$0]) } == paragraphs)
  }

  @Test(arguments: [
    ("x\nDuring handling of the above exception, another\ny", true), ("Caused by: x", true), ("x ---> y", true),
    ("  [cause]: Error", true), ("x -> y", false), ("", false), ("caused by", false),
  ])
  func knowsAChain(_ text: String, _ isChained: Bool) {
    #expect(LogEntries.isChained(Array(text.utf8)) == isChained)
  }

  @Test(
    arguments: [
      ("2026-03-01T09:14:22 x", "2026-03-01T09:14:22"), ("2026-03-01T09:14:22.503Z x", "2026-03-01T09:14:22"),
      ("2026/03/01 09:14:22 x", "2026-03-01T09:14:22"), ("[2026-03-01 09:14:22,503] x", "2026-03-01T09:14:22"),
      ("app-1  | 2026-03-01T09:14:22 x", "2026-03-01T09:14:22"), ("09:14:22 x", nil), ("12-30-45 x", nil),
      ("x", nil), ("", nil), ("Oct 03 03:04:29 host x", nil),
      (String(repeating: " ", count: 80) + "2026-03-01T09:14:22", nil),
    ] as [(String, String?)])
  func readsTheTime(_ line: String, _ time: String?) { #expect(LineStamp(Array(line.utf8)[...]).time == time) }

  @Test(arguments: [
    ("2026-03-01T09:14:22 x", true), ("09:14:22,503 x", true), ("Oct 03 03:04:29 host x", true), ("ERROR: x", true),
    ("ERROR x", true), ("[ERROR] x", true), ("[warn] x", true), ("##[error]x", false), ("#ERROR x", true),
    ("<FATAL> x", true), ("CRITICAL: x", true), ("{\"a\":1}", true), ("{\"a\":1} ", true),
    ("Error: x", false), ("error: x", false), ("ERRORS x", false), ("{\"a\":", false), ("12-30-45 x", false),
    ("  at core.js:404:17", false), ("a 1:2", false), ("x", false), ("", false),
  ])
  func knowsTheBeginningOfAnEntry(_ line: String, _ begins: Bool) {
    #expect(LineStamp(Array(line.utf8)[...]).beginsEntry == begins)
  }

  @Test(arguments: [
    ("2026-03-01T09:14:22 \"code\": 404,", true), ("\"code\": 404,", true), ("}", true), ("09:14:22 }", true),
    ("09:14:22 'x'", true), ("2026-03-01T09:14:22 ready", false), ("09:14:22 INFO {", false), ("x", false),
  ])
  func knowsAContinuedStructure(_ line: String, _ continues: Bool) {
    #expect(LineStamp(Array(line.utf8)[...]).continuesStructure == continues)
  }
}
