import Dotenv
import Testing

/// Files that nobody writes by accident: no crash, no quadratic time, no endless memory.
@Suite("Hostile files", .timeLimit(.minutes(5)))
struct HostileTests {
  @Test("thirty kilobytes of", arguments: pieces)
  func repeated(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8)
    for dialect in Dialect.allCases {
      let file = DotenvParser.parse(bytes: bytes, dialect: dialect)
      #expect(file.entries.count <= DotenvFile.entryLimit)
    }
    #expect(DotenvLint.problems(bytes: bytes).count <= DotenvLint.problemLimit)
  }

  static let pieces = [
    "x", "\n", "\0", "\"", "'", "=", "#", "$", "A=1\n", "A\n", "=\n", "A=\"x\n", "A='x\n", "A=`\n", "A=\"\\\"",
    "A=\"\\\"\n",
    "A= #", "A=x ", "${", "${A:-", "${A:-x}", "$(", "((", "A=1;", "A=1|", "\\\n", "\u{A0}", "A: x\n", "export ",
    "A=~:~", "\\", "A+=x\n",
    "A=\"x\nB='y\nC=`z\n", "sk-proj-FAKE\n",
  ]

  @Test("deep nesting")
  func nested() {
    for open in ["${A:-", "$(", "\"${A:-", "`"] {
      for close in ["", "}", ")", "}\""] {
        let depth = 5_000
        let text = "A=" + String(repeating: open, count: depth) + String(repeating: close, count: depth)
        for dialect in Dialect.allCases { _ = DotenvParser.parse(bytes: Array(text.utf8), dialect: dialect) }
      }
    }
  }

  @Test("references that double with every line")
  func laughs() {
    var text = "V0=xxxxxxxxxx\n"
    for index in 1...30 { text += "V\(index)=" + String(repeating: "${V\(index - 1)}", count: 10) + "\n" }
    for dialect in [Dialect.pythonDotenv, .compose, .bash] {
      let file = DotenvParser.parse(bytes: Array(text.utf8), dialect: dialect)
      #expect(file.values["V2"]?.count == 1000)
      #expect(file.notEvaluated.contains("V30"))
      #expect(file.values.values.reduce(0) { $0 + $1.count } < 64 << 20)
    }
  }

  @Test("appending a little to a lot, line after line")
  func appending() {
    let text = "A=" + String(repeating: "x", count: 1_000_000) + "\n" + String(repeating: "A+=x\n", count: 1_000)
    let file = DotenvParser.parse(bytes: Array(text.utf8), dialect: .bash)
    #expect(file.notEvaluated == ["A"])
    #expect(file.entries.count == 1_001)
    #expect(file.entries.count { $0.value == .notEvaluated } > 980)
  }

  @Test("one line of bash with a hundred thousand words", arguments: ["x ", "A=1;", "A=1|"])
  func longLine(_ piece: String) {
    let text = "B=1\nA=" + String(repeating: piece, count: DotenvFile.entryLimit + 5)
    let file = DotenvParser.parse(bytes: Array(text.utf8), dialect: .bash)
    #expect(file.stop == DotenvStop(reason: .tooManyEntries, line: 2, extent: .fromHere))
    #expect(file.values == ["B": [0x31]])
  }

  @Test("a hundred thousand variables are enough")
  func entryLimit() {
    let text = String(repeating: "A=1\n", count: DotenvFile.entryLimit + 5)
    for dialect in Dialect.allCases {
      let file = DotenvParser.parse(bytes: Array(text.utf8), dialect: dialect)
      #expect(file.entries.count == DotenvFile.entryLimit)
      #expect(file.stop == DotenvStop(reason: .tooManyEntries, line: DotenvFile.entryLimit + 1, extent: .fromHere))
    }
  }

  @Test("random bytes and pieces", arguments: Dialect.allCases)
  func random(_ dialect: Dialect) {
    var files = RandomFiles(seed: 1)
    for _ in 0..<1000 {
      let bytes = files.next()
      let file = DotenvParser.parse(bytes: bytes, dialect: dialect)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for entry in file.entries { #expect(entry.lines.upperBound <= lines) }
      if file.isRefused { #expect(file.entries.isEmpty && file.values.isEmpty) }
    }
  }

  @Test("docker's longest line")
  func longestLine() {
    let value = [UInt8](repeating: 0x78, count: 65_533)
    #expect(DotenvParser.parse(bytes: Array("A=".utf8) + value, dialect: .docker).values["A"]?.count == 65_533)
    let longer = DotenvParser.parse(bytes: Array("A=".utf8) + value + [0x78], dialect: .docker)
    #expect(longer.stop?.reason == .lineTooLong)
  }
}
