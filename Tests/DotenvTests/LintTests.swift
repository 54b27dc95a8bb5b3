import Dotenv
import Testing

/// A file, the loader in use, and everything that is said about it.
struct Finding: CustomTestStringConvertible {
  let file: String
  let dialect: Dialect
  let problems: [String]

  init(_ file: String, _ dialect: Dialect = .pythonDotenv, _ problems: String...) {
    self.file = file
    self.dialect = dialect
    self.problems = problems
  }

  var testDescription: String { "\(file.debugDescription) as \(dialect.rawValue)" }
}

/// Every problem that is found, by whole lists: what is said of a file, and that nothing else is.
@Suite("Problems of a file")
struct LintTests {
  @Test("what is said about", arguments: clean + signs + quotes + values + characters + loaders)
  func finding(_ finding: Finding) {
    #expect(described(finding.file, finding.dialect) == finding.problems)
  }

  static let clean = [
    Finding(""), Finding("# nothing\n\n   # here = 1\n"), Finding("OPENAI_API_KEY=sk-proj-1\nA=b\n"),
    Finding("HTTP_PROXY=\n"), Finding("A=1", .bash), Finding("export A=1\n", .bash, "I refused 1:1 (docker) bad-name"),
    Finding("A=x y\n", .docker, "I differs 1:3 A (bash)"),
    // A certificate has lines, and lines that end with `=`.
    Finding("A_KEY=\"-----BEGIN X\nab\n-----END X\"\n", .pythonDotenv, "I refused 3:1 (docker) bad-name"),
    Finding("K=\"-----BEGIN\nMIIabc==\nMM=\n-----END\"\nM=y\n", .pythonDotenv, "I differs 1:3 K (docker)"),
  ]

  static let signs = [
    Finding(
      "OPENAI_API_KEY = sk-1\n", .pythonDotenv, "I refused 1:1 (docker) bad-name",
      "W spaces 1:15 OPENAI_API_KEY (docker bash)"),
    Finding(
      "OPENAI_API_KEY = sk-1\n", .bash, "I refused 1:1 (docker) bad-name", "E spaces 1:15 OPENAI_API_KEY (docker bash)"),
    Finding("A=\tx\n", .node, "E spaces 1:3 A (node docker bash)"),
    Finding("A=x  \n", .docker, "E spaces 1:4 A (docker)"),
    Finding(
      "A: x\n", .pythonDotenv, "I refused 1:1 (docker) bad-name", "E separator 1:2 A (python-dotenv node docker bash)"),
    Finding(
      "A: x\n", .compose, "I refused 1:1 (docker) bad-name", "W separator 1:2 A (python-dotenv node docker bash)"),
    Finding("A.B=x\n", .pythonDotenv, "W bad-key 1:1 A.B (bash)"),
    Finding("A.B=x\n", .bash, "E bad-key 1:1 A.B (bash)"),
    Finding("A=sk#1\n", .pythonDotenv, "W hash 1:5 A (dotenv-js node)"),
    Finding("A=sk#1\n", .dotenvJS, "E hash 1:5 A (dotenv-js node)"),
    Finding("A=sk # mine\n", .pythonDotenv, "W hash 1:6 A (docker)"),
    Finding("A=\"sk # mine\"\n", .pythonDotenv, "I quotes-kept 1:3 A (docker)"),
    Finding("A_SECRET=pa$word\n", .pythonDotenv, "W dollar 1:12 A_SECRET (compose bash)"),
    Finding("A_SECRET=pa$word\n", .compose, "E dollar 1:12 A_SECRET (compose bash)"),
    Finding("B=x\nA=${B}/y\n", .pythonDotenv, "W dollar 2:3 A (dotenv-js node docker) reference"),
    Finding(
      "A_SECRET=pa$word#1\n", .node, "W dollar 1:12 A_SECRET (compose bash)", "E hash 1:17 A_SECRET (dotenv-js node)"),
    Finding("A='pa$word'\n", .docker, "E quotes-kept 1:3 A (docker)"),
    Finding("B=x\nA=${B}/y\n", .node, "E dollar 2:3 A (dotenv-js node docker) reference"),
    Finding("A=1\nB=2\nA=3\n", .pythonDotenv, "W duplicate 3:1 A (all) line 1"),
    Finding("A=1\nA=1\n", .pythonDotenv, "I duplicate 2:1 A (all) line 1"),
  ]

  static let quotes = [
    Finding("A=\"x\"\n", .docker, "E quotes-kept 1:3 A (docker)"),
    Finding(
      "A=`x`\n", .pythonDotenv, "I not-evaluated 1:1 A (bash)",
      "E quotes-kept 1:3 A (python-dotenv compose docker)"),
    Finding("A_KEY=\u{201C}sk-1\u{201D}\n", .node, "E smart-quotes 1:7 A_KEY (all) U+201C"),
    Finding("A_KEY=sk\u{2019}1\n", .node, "E smart-quotes 1:9 A_KEY (all) U+2019"),
    Finding("TITLE=l\u{2019}API\n"),
    Finding(
      "A=sk-1\"\n", .pythonDotenv, "I refused 1:1 (bash) unterminated",
      "E stray-quote 1:3 A (python-dotenv dotenv-js node compose docker)"),
    Finding(
      "A=\"sk-1\nB=2\nC=3\n", .pythonDotenv, "I refused 1:1 (compose) unterminated",
      "I refused 1:1 (bash) unterminated", "E unterminated 1:3 A (all)"),
    Finding(
      "A=\"sk-1\nB=2\nC=3\n", .bash, "E refused 1:1 (bash) unterminated", "I refused 1:1 (compose) unterminated",
      "E unterminated 1:3 A (all) B,C"),
    Finding(
      "J=\"x\nK=k\nL=\"x\"\nM=y\n", .pythonDotenv, "E unterminated 1:3 J (all) K,L", "I refused 3:1 (compose) bad-name",
      "I refused 3:1 (bash) unterminated"),
    Finding(
      "A=\"x\nQ=1\n\"\n", .pythonDotenv, "W unterminated 1:3 A (all) Q"),
  ]

  static let values = [
    Finding("OPENAI_API_KEY=\n", .pythonDotenv, "W empty-value 1:16 OPENAI_API_KEY (all)"),
    Finding("A_KEY=#1\n", .node, "E empty-value 1:7 A_KEY (dotenv-js node)", "E hash 1:7 A_KEY (dotenv-js node)"),
    Finding("A_KEY=your-key-here\n", .pythonDotenv, "E placeholder 1:7 A_KEY (all)"),
    Finding("A_KEY=votre_clé_ici\n", .pythonDotenv, "E placeholder 1:7 A_KEY (all)"),
    Finding("A_URL=<your-endpoint>\n", .dotenvJS, "I refused 1:1 (bash) shell-syntax", "W placeholder 1:7 A_URL (all)"),
    Finding(
      "A_KEY=\"sk 1\"\n", .pythonDotenv, "I quotes-kept 1:7 A_KEY (docker)", "E invisible 1:10 A_KEY (all) inside U+20"),
    Finding(
      "A_KEY=\"sk\\n1\"\n", .pythonDotenv, "E invisible 1:7 A_KEY (python-dotenv dotenv-js node compose) inside U+A",
      "I quotes-kept 1:7 A_KEY (docker)"),
    Finding("A_KEY=é\n", .pythonDotenv, "E invisible 1:7 A_KEY (all) inside U+E9"),
    Finding(
      "A_KEY=sk-1\u{A0}x\u{A0}\n", .node, "E invisible 1:11 A_KEY (all) inside U+A0"),
    Finding(
      "A_KEY=\"\u{200B}sk-1\"\n", .node, "I quotes-kept 1:7 A_KEY (docker)", "E invisible 1:8 A_KEY (all) inside U+200B"
    ),
    // A header's word has a sentence of its own, and blanks and line ends around a key have theirs.
    Finding("A_KEY=Bearer sk-1\n", .node, "E bearer 1:7 A_KEY (all)"),
    Finding("A_KEY='bearer sk-1'\n", .node, "E bearer 1:7 A_KEY (all)", "I quotes-kept 1:7 A_KEY (docker)"),
    Finding("A_KEY=sk-1 \n", .docker, "E spaces 1:11 A_KEY (docker)"),
    Finding("A_KEY=sk-1\r\n", .bash, "E crlf 1:11 (bash) ×1"),
    Finding("A=é è\n", .docker, "I differs 1:3 A (bash)"),
  ]

  static let characters = [
    Finding("\u{FEFF}A=1\nB=2\n", .pythonDotenv, "W invisible 1:1 A (node bash) U+FEFF"),
    Finding("\u{FEFF}A=1\nB=2\n", .node, "E invisible 1:1 A (node bash) U+FEFF"),
    Finding("A=1\r\nB=2\r\n", .pythonDotenv, "W crlf 1:4 (bash) ×2"),
    Finding("A=1\r\nB=2\r\n", .bash, "E crlf 1:4 (bash) ×2"),
    Finding("A=sk-1\u{A0}\n", .pythonDotenv, "W invisible 1:7 A (node docker bash) U+A0"),
    Finding("A=sk-1\u{A0}\n", .node, "E invisible 1:7 A (node docker bash) U+A0"),
    Finding("A=\u{200B}sk-1\n", .pythonDotenv, "E invisible 1:3 A (all) U+200B"),
    // The character that cannot be seen is the fault of the name, and said once.
    Finding("A\u{A0}=1\n", .node, "E invisible 1:2 (node docker) U+A0"),
    Finding("A_KEY=« sk-1 »\n", .node, "E smart-quotes 1:7 A_KEY (all) U+AB"),
    Finding("A=1\0\n", .pythonDotenv, "E refused 1:1 (python-dotenv) zero-byte", "E zero-byte 1:4 (all)"),
  ]

  static let loaders = [
    Finding(
      "A=1\nexport A\n", .pythonDotenv, "I refused 2:1 (docker) bad-name", "E no-value 2:8 A (python-dotenv) line 1"),
    Finding("A=1\nexport A\n", .node, "I refused 2:1 (docker) bad-name"),
    Finding("A=\"x\"y\nB=1\n", .pythonDotenv, "E lost 1:1 A (python-dotenv)"),
    Finding("A=$(c)\nB=1\n", .pythonDotenv, "I not-evaluated 1:1 A (bash)"),
    Finding("A=$(c)\nB=1\n", .bash, "E not-evaluated 1:1 A (bash)"), Finding("A=x y\n", .bash, "E lost 1:1 A (bash)"),
    Finding("A=https://h/?a=1&b=2\n", .pythonDotenv, "I differs 1:3 A (bash)"),
    Finding("A=https://h/?a=1&b=2\n", .bash, "E lost 1:1 A (bash)"),
    Finding("=x\nB=1\n", .node, "E refused 1:1 (node) empty-name", "I refused 1:1 (docker) empty-name"),
    Finding("export A=1\n", .docker, "E refused 1:1 (docker) bad-name"),
    Finding(
      "A=${B\n", .compose, "E refused 1:1 (compose) bad-substitution",
      "I not-evaluated 1:1 (bash) shell-program"),
  ]

  @Test("a file that is no UTF-8")
  func encodings() {
    let wide = "A=1\nB=2\n".utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [[0xFF, 0xFE] + wide, [0xFE, 0xFF, 0, 0x41], wide] {
      #expect(DotenvLint.problems(bytes: bytes).map(described) == ["E utf16 1:1 (all)"])
    }
    let broken = Array("A=1\nB=".utf8) + [0xFF]
    #expect(
      DotenvLint.problems(bytes: broken).map(described) == [
        "E refused 2:1 (python-dotenv) invalid-utf8", "I refused 2:1 (docker) invalid-utf8",
        "E invalid-utf8 2:3 (python-dotenv docker)",
      ])
  }

  /// Whatever loader reads it, one sentence is all that can be said.
  @Test(
    "a file that is no text",
    arguments: [
      ([0x7F] + Array("ELF\u{2}\u{1}".utf8), "ELF"), ([0x1F, 0x8B, 8, 0], "gzip"), ([0x50, 0x4B, 3, 4], "ZIP"),
      (Array("%PDF-1.7\nA=1\n".utf8), "PDF"), (Array("\0GITCRYPT\0A=1\n".utf8), "git-crypt"),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "UTF-32"), ((0...255).map { UInt8($0) }, "unknown"),
      (Array("A=1\n".utf8) + Array("B=secret\n".utf16).flatMap { unit -> [UInt8] in [UInt8(unit), 0] }, "mixed"),
      ([0xFF, 0xFE] + Array("B=1\n".utf16).flatMap { unit -> [UInt8] in [UInt8(unit), 0] } + [0x0A], "mixed"),
      (
        [0xFF, 0xFE] + Array("B=1\n".utf16).flatMap { unit -> [UInt8] in [UInt8(unit), 0] } + Array("C=2\n".utf8),
        "mixed"
      ),
    ] as [([UInt8], String)])
  func binary(_ bytes: [UInt8], _ format: String) {
    for dialect in Dialect.allCases {
      #expect(DotenvLint.problems(bytes: bytes, dialect: dialect).map(described) == ["E binary 1:1 (all) \(format)"])
    }
    #expect(DotenvFix.repair(bytes: bytes).fixes.isEmpty)
  }

  @Test(
    "placeholders",
    arguments: [
      "your_api_key_here", "your-key-here", "<your-key>", "<key>", "sk-xxxx", "sk-...", "sk-proj-xxxxxxxx", "hf_xxx",
      "REDACTED", "PLACEHOLDER", "TO" + "DO", "CHANGEME", "change-me", "EMPTY", "votre_clé_ici", "sk-…", "********",
      "000000",
      "sk-your-openai-key", "insert-key", "my-api-key", "$OPENAI_API_KEY", "${OPENAI_API_KEY}", "%OPENAI_API_KEY%",
      "OPENAI_API_KEY", "{{ api_key }}", "ma_clé", "a_remplir", "à compléter", "REMPLACEZ-MOI", "changez-moi",
      "collez_votre_cle", "example", "sk-1234567890", "enter_key", "fill-me-in", "n/a", "REPLACE_ME", "dummy",
    ])
  func placeholder(_ text: String) { #expect(Placeholder.matches(Array(text.utf8))) }

  @Test(
    "keys that are none",
    arguments: [
      "sk-proj-FAKEabc", "0123456789abcdefFAKE0123456789ab", "AIzaFAKE1", "gsk_FAKE", "a", "https://h/v1", "",
      "sk-or-v1-3f2a", "xai-a1b2", "pplx-xx1", "sk-1234", "FAKE0123456789", "$2a$10$FAKE", "%", "AZURE2FAKE_1",
    ])
  func notPlaceholder(_ text: String) { #expect(!Placeholder.matches(Array(text.utf8))) }
}
