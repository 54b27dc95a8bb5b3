@testable import Doctor
import Dotenv
import Foundation
import Testing

/// The rules of this repository: folders against lists, and what code may contain.
@Suite struct ShapeTests {
  @Test func theTopHoldsOnlyWhatBelongsThere() {
    let known: Set = ["Package.swift", "Package.resolved", "Sources", "Tests", "README.md", "docs", "LICENSE"]
    let dotfiles: Set = [
      ".build", ".ci", ".env", ".env.example", ".git", ".gitignore", ".swift-format", ".swiftpm", ".github", ".vscode",
    ]
    for name in Repository.topLevel {
      #expect(known.contains(name) || dotfiles.contains(name), "\(name) does not belong at the top")
    }
  }

  @Test func filesAreShort() {
    for file in Repository.sources + Repository.files(under: "Tests", ext: "swift") {
      let count = file.lines.count - 1
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }

  // MARK: Providers, causes, languages

  @Test func everyProviderFileIsListed() {
    let pattern = /static let (\w+) = Provider\(/
    var declared: [String] = []
    for file in Repository.sources where file.path.hasPrefix("Sources/Doctor/Providers/") {
      for name in file.text.matches(of: pattern).map({ String($0.1) }) {
        declared.append(name)
        #expect(file.name.lowercased() == "\(name).swift", "\(name) is declared in \(file.path)")
      }
    }
    #expect(Set(declared) == Set(Provider.all.map(\.id)))
    #expect(declared.count == Provider.all.count)
  }

  @Test func everyCauseHasAFileInEveryLanguage() {
    for (folder, suffix) in [("French", "fr"), ("English", "en")] {
      let names = Repository.files(under: "Sources/Doctor/Guides/\(folder)").map(\.name)
      let expected = Cause.allCases.map { "\($0)".prefix(1).uppercased() + "\($0)".dropFirst() } + ["Wording"]
      #expect(Set(names) == Set(expected.map { "\($0).\(suffix).swift" }))
    }
  }

  /// A file in one language has its twin in the other.
  @Test func everyFrenchFileHasItsEnglishOne() {
    let paths = Repository.sources.map(\.path)
    func twins(_ suffix: String, _ folder: String) -> Set<String> {
      let own = paths.filter { $0.hasSuffix(suffix) }
      return Set(own.map { String($0.dropLast(suffix.count)).replacing("/\(folder)/", with: "/") })
    }
    #expect(twins(".fr.swift", "French") == twins(".en.swift", "English"))
  }

  @Test func everyKeyVariableIsInTheExample() throws {
    let example = try #require(Repository.file(".env.example"))
    let names = Set(example.text.matches(of: /([A-Z][A-Z0-9_]+)/).map { String($0.1) })
    for provider in Provider.all {
      let access = try #require(provider.access)
      let keys = provider.isLocal ? [] : provider.keyVariables
      for variable in keys + access.baseVariables.prefix(1) + access.modelVariables.prefix(1) {
        #expect(names.contains(variable), "\(variable) of \(provider.name) is not in .env.example")
      }
    }
  }

  /// Whoever copies the example and forgets to fill it in is told so.
  @Test func theExampleHoldsNoKey() throws {
    let text = try #require(Repository.file(".env.example")).text
    let active = text.replacing(/(?m)^# (?=[A-Z_]+=)/, with: "")
    let file = DotenvParser.parse(bytes: Array(active.utf8))
    #expect(file.stop == nil && file.values.count > 50)
    for (name, value) in file.values where name.shown?.hasSuffix("_KEY") == true {
      #expect(Placeholder.matches(value), "\(name.shown ?? "")")
    }
  }

  // MARK: What code may contain

  /// The modules a folder may import.
  static let walls: [(folder: String, modules: Set<String>)] = [
    ("Sources/Spelling/", []), ("Sources/HTTP/", []), ("Sources/Dotenv/", []), ("Sources/CCurl/", []),
    ("Sources/CWatch/", []),
    ("Sources/Curl/", ["CCurl", "Glibc", "HTTP", "Synchronization"]),
    ("Sources/Servers/", ["Glibc", "HTTP"]), ("Sources/Simulator/", ["Glibc", "Synchronization"]),
    ("Sources/Watch/", ["CWatch", "Glibc"]), ("Sources/Arguments/", ["Spelling"]),
    ("Sources/Doctor/", ["Dotenv", "HTTP", "Spelling"]),
    (
      "Sources/DoctorCLI/",
      ["Arguments", "Curl", "Doctor", "Dotenv", "HTTP", "Servers", "Simulator", "Spelling", "Watch"]
    ),
    ("Sources/webox-doctor/", ["DoctorCLI"]),
  ]

  @Test func targetsAreWalls() {
    let doors = ["Sources/DoctorCLI/World+Live.swift", "Sources/DoctorCLI/Exit.swift"]
    for file in Repository.sources {
      guard let wall = Self.walls.first(where: { file.path.hasPrefix($0.folder) }) else {
        Issue.record("\(file.path) stands in a folder without a rule: add it to the table above")
        continue
      }
      let allowed = wall.modules.union(doors.contains(file.path) ? ["CAttributes", "Glibc"] : [])
      for line in file.lines {
        guard let match = line.firstMatch(of: /^\s*(?:@\w+ )*(?:\w+ )?import (?:\w+ )?(\w+)/) else { continue }
        #expect(allowed.contains(String(match.1)), "\(file.path) imports \(match.1)")
      }
    }
  }

  /// A way of writing that is refused, with the reason.
  struct Refused: Sendable, CustomTestStringConvertible {
    let what: String
    let pattern: String

    var testDescription: String { what }
  }

  static let refused: [Refused] = [
    Refused(what: "try!", pattern: #"\btry!"#), Refused(what: "as!", pattern: #"\bas!"#),
    Refused(what: "force unwrap", pattern: #"[\w\)\]]!(?!=)"#),
    Refused(what: "@unchecked Sendable", pattern: "@unchecked"),
    Refused(what: "nonisolated(unsafe)", pattern: #"nonisolated\(unsafe\)"#),
    Refused(what: "fatalError", pattern: #"\bfatalError\b"#), Refused(what: "print", pattern: #"(^|[^\w.])print\("#),
    Refused(
      what: "comparison with a provider",
      pattern: #"[!=~]=\s*(Provider)?\.(openai|azure|groq|gemini|deepseek|anthropic|mistral|openrouter|xai|ollama)\b"#),
    Refused(what: "case of a provider", pattern: #"case \.(openai|azure|groq|gemini|deepseek|anthropic|mistral)\b"#),
  ]

  @Test(arguments: refused) func isNotWritten(refused: Refused) throws {
    let pattern = try Regex(refused.pattern)
    for file in Repository.sources {
      for (i, line) in SwiftCode.lines(file.text).enumerated() {
        #expect(line.firstMatch(of: pattern) == nil, "\(file.path):\(i + 1): \(line)")
      }
    }
  }

  /// Comparing ids in strings is the same ladder in disguise.
  @Test func noProviderIdIsCompared() throws {
    let ids = Provider.all.map(\.id).joined(separator: "|")
    let pattern = try Regex("[!=]=\\s*\"(\(ids))\"|\"(\(ids))\"\\s*[!=]=")
    for file in Repository.sources {
      for (i, line) in file.lines.enumerated() {
        #expect(line.firstMatch(of: pattern) == nil, "\(file.path):\(i + 1): \(line)")
      }
    }
  }

  @Test func nothingIsLeftToDo() throws {
    let marks = try Regex(#"\b(TO"# + #"DO|FIX"# + #"ME|X"# + #"XX)\b"#)
    for file in Repository.sources + Repository.files(under: "Tests", ext: "swift") {
      for (i, line) in file.lines.enumerated() {
        #expect(line.firstMatch(of: marks) == nil, "\(file.path):\(i + 1): \(line)")
      }
    }
  }

  @Test func everyTypeSaysWhatItIs() throws {
    let declaration = try Regex(
      #"^\s*(?:(?:package|private|fileprivate|internal|final|indirect) )*"#
        + #"(?:struct|enum|class|protocol|actor) [A-Z]"#)
    for file in Repository.sources {
      let lines = file.lines
      for (i, line) in lines.enumerated() where line.firstMatch(of: declaration) != nil {
        var before = i - 1
        while before >= 0, lines[before].drop(while: { $0 == " " }).hasPrefix("@") { before -= 1 }
        let comment = before >= 0 ? lines[before].drop { $0 == " " } : ""
        #expect(comment.hasPrefix("///"), "\(file.path):\(i + 1): no sentence in front of \(line)")
      }
    }
  }

  // MARK: What may be published

  @Test func noKeyIsPublished() throws {
    let key = try Regex(
      #"\b(sk-(?:or-v1-|ant-|proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}|gsk_[A-Za-z0-9]{20,}|AIza[\w-]{30,}"#
        + #"|xai-[A-Za-z0-9]{20,}|hf_[A-Za-z0-9]{20,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|eyJ[\w-]{20,}\."#
        + #"|pplx-[A-Za-z0-9]{20,}|csk-[a-z0-9]{20,}|fw_[A-Za-z0-9]{20,}|tgp_v1_[\w-]{20,}|AQ\.[\w-]{20,}"#
        + #"|AKIA[A-Z0-9]{16}|-----BEGIN [A-Z ]*PRIVATE KEY)"#)
    for file in Repository.published {
      for (i, line) in file.lines.enumerated() {
        for match in line.matches(of: key) {
          let text = line[match.range]
          let isFake = text.contains("FAKE") || text.contains("SENTINEL")
          #expect(isFake, "\(file.path):\(i + 1): looks like a key: \(text.prefix(8))…")
        }
      }
    }
  }

  /// The project stands alone: only the scripts of `.ci` may look whether something lies beside it.
  @Test func nothingOutsideIsNamed() {
    // Beside the repository, or where somebody has put both.
    let outside = /\.\.\/shared|(?:^|[^\w.:\/-])\/\w+\/(?:shared|main)\b/
    for file in Repository.published where !file.path.hasPrefix(".ci/") {
      if let name = file.text.firstMatch(of: outside) { Issue.record("\(file.path) names \(name.output)") }
    }
  }
}

/// Swift code without its comments and the insides of its string literals.
enum SwiftCode {
  static func lines(_ text: String) -> [String] {
    var isInBlock = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let marks = line.ranges(of: "\"\"\"").count
      defer { if !marks.isMultiple(of: 2) { isInBlock.toggle() } }
      if isInBlock { return "" }
      if marks > 0 { return String(line.prefix { $0 != "\"" }) }
      return code(line)
    }
  }

  /// One line; a string literal becomes `""`.
  private static func code(_ line: Substring) -> String {
    var result = ""
    var isInString = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isInString.toggle() }
      if !isInString, character == "/", previous == "/" { return result }
      if !isInString || character == "\"" { result.append(character) }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return result
  }
}
