import Doctor
import DoctorCLI
import Testing

/// Words of a provider, or of whoever pretends to be one, must mean nothing where they are printed.
@Suite struct HostileTextTests {
  static let attacks = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[click](https://evil.example)",
    "![x](https://evil.example/p)",
    "`` ` ``", "**bold**", "# title", "a|b|c", "\u{1B}]8;;https://evil.example\u{07}here", "::error file=a::b",
    "\u{202E}evil",
    "line\r\n::set-output name=x::y", "</pre><h1>x</h1>", "sk-proj-FAKESENTINEL0123456789abcdef",
  ]

  /// Every place of an error from which words reach a report.
  static func texts(_ attack: String) -> [String] {
    let quoted = attack.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return [
      "{\"error\":{\"code\":\"\(quoted)\",\"type\":\"insufficient_quota\",\"message\":\"x\"}}",
      "{\"error\":{\"code\":\"rate_limit_exceeded\",\"type\":\"\(quoted)\",\"message\":\"\(quoted)\"}}",
      "Rate limit reached for \(attack) in organization \(attack) on tokens per min (TPM): Limit 40000, Used 1, Requested 2. "
        + "Please try again in \(attack)s.",
      "Error code: 404 - The model `\(attack)` does not exist",
      "\(attack) Error code: 429 insufficient_quota \(attack)",
    ]
  }

  /// What stands outside fences and code spans.
  private func prose(_ markdown: String) -> String {
    var isFenced = false
    var prose = ""
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isFenced.toggle()
      } else if !isFenced {
        prose +=
          line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.0.isMultiple(of: 2) }
          .map(\.1).joined() + "\n"
      }
    }
    return prose
  }

  @Test(arguments: attacks) func inMarkdown(attack: String) {
    for text in Self.texts(attack) {
      let output = Setting(input: Array(text.utf8)).run(["explain", "-f", "markdown"]).output
      let prose = prose(output)
      for active in ["<script", "<img", "</pre", "<h1", "](https://evil", "**bold**"] {
        #expect(!prose.contains(active), "\(active) from \(text)")
      }
      for line in prose.split(separator: "\n") {
        #expect(!line.hasPrefix("# title") && !line.hasPrefix("::"), "\(line)")
      }
    }
  }

  @Test(arguments: attacks) func inTextAndRequests(attack: String) {
    for text in Self.texts(attack) {
      for words in [["explain"], ["explain", "--verbose"], ["explain", "--increase-request", "--reason", attack]] {
        let outcome = Setting(input: Array(text.utf8)).run(words)
        for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
          #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x202E)
        }
        for line in outcome.output.split(separator: "\n") { #expect(!line.hasPrefix("::"), "\(line)") }
        // What the sender writes himself is his own.
        if !words.contains("--reason") { #expect(!outcome.output.contains("SENTINEL0123"), "\(text)") }
      }
    }
  }

  @Test(arguments: attacks) func inJSON(attack: String) throws {
    let schema = try SchemaTests.schema("explain")
    for text in Self.texts(attack) {
      let output = Setting(input: Array(text.utf8)).run(["explain", "-f", "json"]).output
      #expect(schema.problems(try OrderedJSON(output)) == [])
      #expect(!output.contains("SENTINEL0123"), "\(text)")
    }
  }
}
