import Testing

@testable import Doctor

/// Texts made to break a reader: each must be read to its end, in time and memory that grow with its length only.
@Suite(.serialized, .timeLimit(.minutes(15))) struct HostileTests {
  /// Small recipes for large texts.
  enum Hostile: CaseIterable, Sendable {
    case openBraces, openBrackets, mixedNesting, closedNesting, members, quotes, apostrophes, backslashes, escapedQuotes
    case digits, statuses, blanks, newlines, nulls, colours, tornColours, invalid, surrogates, unterminated, angles
    case codes, errors, keys, mails, percent, commas, parentheses, concatenation, boxes, stamps
    case prefixes, passwords, tokens, quotedPasswords, titles, schemes, queries, headers
    case completions, quotedCompletions, turns, outputs, constructors, openConstructors, conversations, cutSpeech

    var unit: String {
      switch self {
      case .openBraces: "{"
      case .openBrackets: "["
      case .mixedNesting: "{[\"("
      case .closedNesting: "{[]}"
      case .members: "{\"a\":"
      case .quotes: "\""
      case .apostrophes: "'a' "
      case .backslashes: "\\"
      case .escapedQuotes: "\\\""
      case .digits: "4"
      case .statuses: "429 "
      case .blanks: " "
      case .newlines: "\n"
      case .nulls: "\0"
      case .colours: "\u{1B}[31m"
      case .tornColours: "\u{1B}["
      case .invalid: "\u{FFFD}"
      case .surrogates: "\\ud83d"
      case .unterminated: "{\"a\":\"b"
      case .angles: "<html>"
      case .codes: "insufficient_quota "
      case .errors: "Error code: 429 - {'error': {'code': 'rate_limit_exceeded'}}\n"
      case .keys: "sk-FAKE"
      case .mails: "a@b."
      case .percent: "%22"
      case .commas: ","
      case .parentheses: "("
      case .concatenation: "' + '"
      case .boxes: "│"
      case .stamps: "2026-01-02 03:04:05 ERROR openai 500\n"
      case .prefixes: "sk-"
      case .passwords: "password="
      case .tokens: "token="
      case .quotedPasswords: "password='\\"
      case .titles: "\u{1B}]0;"
      case .schemes: "bearer "
      case .queries: "?key="
      case .headers: "x-ratelimit-limit-tokens: 1\n"
      case .completions: #"{"choices":[{"a":1}]}"#
      case .quotedCompletions: #"{"choices":[{"a":"{\"choices\":[{\"b\":1}]}"}]} "#
      case .turns: #"{"done":1,"#
      case .constructors: "A(a=1) "
      case .openConstructors: "A(a="
      case .conversations: #"{"role":"user","content":["#
      case .cutSpeech: #"{"role":"user","content":"Error: Error: "#
      case .outputs: #"{"output":[{"a":1}],"#
      }
    }

    func text(_ size: Int) -> [UInt8] {
      let unit = self == .invalid ? [0xC3, 0xFF, 0xE2, 0x80] : Array(self.unit.utf8)
      return Array(repeatElement(unit, count: size / unit.count + 1).joined())
    }
  }

  @Test(arguments: Hostile.allCases)
  func aTextOfTwoWindowsIsRead(_ hostile: Hostile) {
    let text = hostile.text(70_000)
    // Without the status of an error there may be completions in it.
    for status in [429, nil] {
      #expect(diagnose(ErrorAnswer(text: text, status: status, provider: .openai)).count <= 200)
    }
    #expect(Redaction.redact(text).count <= text.count)
  }

  /// Twice the text is at most about twice the work: nodes and hits are what the rest of the work depends on.
  @Test(arguments: Hostile.allCases)
  func workGrowsWithLengthOnly(_ hostile: Hostile) {
    let small = hostile.text(20_000)
    let large = hostile.text(40_000)
    let nodes = (LooseDocument(small).nodes.count, LooseDocument(large).nodes.count)
    #expect(nodes.0 <= small.count && nodes.1 <= 2 * nodes.0 + 64)
    let finder = Vocabulary.shared.finder
    #expect(finder.hits(in: Squeezed(large), source: large).count <= 4096)
    #expect(Squeezed(large).bytes.count <= large.count)
    #expect(LogText.clean(large).count <= large.count)
  }

  @Test func eightMegabytesOnOneLineAreRead() {
    let head = Array(#"{"error":{"code":"insufficient_quota"},"x":""#.utf8)
    let text = head + [UInt8](repeating: UInt8(ascii: "a"), count: 8 << 20) + Array("\"}".utf8)
    let findings = diagnose(ErrorAnswer(text: text))
    #expect(findings.map(\.verdict.cause) == [.quotaExhausted])
  }

  @Test(arguments: ["{", "[", "\"", "{[\"", "[{'a':(", "{\"a\":[\"\\\""])
  func nestingOfTwoHundredThousandIsRead(_ unit: String) {
    let text = Array(repeatElement(Array(unit.utf8), count: 200_000).joined())
    let document = LooseDocument(text)
    #expect(document.nodes.count <= text.count)
    #expect(document.nodes.allSatisfy { $0.layer <= LooseReader.deepestLayer })
  }

  @Test(arguments: 0..<500)
  func noiseIsRead(_ seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let alphabets: [[UInt8]] = [
      Array(0...255), Array("{}[]()\"'\\:,=> \n".utf8), Array("{\"code\":429}\\n \u{1B}[".utf8),
      [0xE2, 0x80, 0x99, 0xC2, 0xA0, 0x22],
    ]
    let text = numbers.bytes(Int.random(in: 0...3_000, using: &numbers), from: alphabets[seed % alphabets.count])
    let answer = ErrorAnswer(
      text: text, status: seed % 2 == 0 ? 429 : nil, provider: Provider.all[seed % Provider.all.count])
    for finding in diagnose(answer) {
      #expect(finding.verdict.evidence.allSatisfy { !$0.isEmpty })
    }
    let document = LooseDocument(text)
    for (i, node) in document.nodes.enumerated() {
      #expect(node.parent < i && node.end > i && node.end <= document.nodes.count)
      #expect(node.value.lowerBound >= 0 && node.value.upperBound <= text.count)
    }
    var json = JSONWriter()
    let line = JSONLines.answer(text, number: 1, into: &json)
    #expect(line.isMalformed)
  }

  @Test(arguments: 0..<100)
  func tornErrorsAreRead(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let fixture = try #require(Fixture.all.randomElement(using: &numbers))
    var answer = fixture.answer
    for _ in 0..<20 where !answer.text.isEmpty {
      let cut = Int.random(in: 0..<answer.text.count, using: &numbers)
      switch Int.random(in: 0...2, using: &numbers) {
      case 0: answer.text.removeLast(min(cut / 8, 40))
      case 1: answer.text.insert(UInt8.random(in: 0...255, using: &numbers), at: cut)
      default: answer.text[cut] = UInt8.random(in: 0...255, using: &numbers)
      }
      for finding in diagnose(answer) { #expect(finding.count >= 1) }
    }
  }
}
