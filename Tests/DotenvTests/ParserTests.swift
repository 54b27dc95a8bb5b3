import Dotenv
import Testing

/// What a reading tells besides the values: order, places, quotes, and why it stopped.
@Suite("Entries and stops")
struct ParserTests {
  @Test("entries keep their order, their lines and their quotes")
  func entries() {
    let file = DotenvParser.parse(bytes: Array("# c\nB='1'\n\nA=\"x\ny\"\nB=2\n".utf8))
    #expect(file.entries.map(\.key) == ["B", "A", "B"])
    #expect(file.entries.map(\.lines) == [2...2, 4...5, 6...6])
    #expect(file.entries.map(\.quoting) == [.single, .double, .none])
    #expect(file.values == ["B": Array("2".utf8), "A": Array("x\ny".utf8)])
  }

  @Test("lines are those of the file, whatever ends them", arguments: Dialect.allCases)
  func lines(_ dialect: Dialect) {
    let file = DotenvParser.parse(bytes: Array("\r\n\r\nA=1\r\n\nB=2".utf8), dialect: dialect)
    let found = file.entries.filter { $0.key == "A" || $0.key == "B" }
    // bash takes a line that is only `\r` for a command.
    #expect(found.map(\.lines) == [3...3, 5...5])
  }

  @Test(
    "why a loader stops",
    arguments: [
      ("A=1\nB=\"x\n", Dialect.compose, DotenvStop.Reason.unterminated, 2, DotenvStop.Extent.wholeFile),
      ("A=1\nB C=x\n", .compose, .badName, 2, .wholeFile), ("A=1\nB=${x\n", .compose, .badSubstitution, 2, .wholeFile),
      ("A=1\nB=${x?}\n", .compose, .requiredVariable, 2, .wholeFile), ("A=1\n=x\n", .docker, .emptyName, 2, .wholeFile),
      ("A=1\nexport B=1\n", .docker, .badName, 2, .wholeFile), ("A=1\n=x\nB=1\n", .node, .emptyName, 2, .fromHere),
      ("A=1\nB=)\n", .bash, .shellSyntax, 2, .fromHere), ("A=1\nB=\"x\n", .bash, .unterminated, 2, .fromHere),
      ("A=1\n}\n", .bash, .shellSyntax, 2, .fromHere),
      ("A=1\nUID=3\n", .bash, .shellProgram, 2, .fromHere), ("A=1\nif x\n", .bash, .shellProgram, 2, .fromHere),
      ("A=1\nB=$(;)\n", .bash, .shellSyntax, 2, .wholeFile),
      ("A=1\n" + String(repeating: "\0x", count: 257), .bash, .zeroByte, 1, .wholeFile),
      ("A=1\nB=\0\n", .pythonDotenv, .zeroByte, 2, .wholeFile),
      ("A=1\n'B=C'=x\n", .pythonDotenv, .badName, 2, .wholeFile),
    ])
  func stops(
    _ text: String, _ dialect: Dialect, _ reason: DotenvStop.Reason, _ line: Int, _ extent: DotenvStop.Extent
  ) {
    let file = DotenvParser.parse(bytes: Array(text.utf8), dialect: dialect)
    #expect(file.stop == DotenvStop(reason: reason, line: line, extent: extent))
    #expect((file.values["A"] != nil) == (extent == .fromHere))
  }

  @Test("the environment wins inside `${}`, and feeds bare names")
  func environment() {
    let environment: [VariableName: [UInt8]] = ["B": Array("env".utf8), "C": Array("c".utf8)]
    func value(_ text: String, _ dialect: Dialect) -> [UInt8]? {
      DotenvParser.parse(bytes: Array(text.utf8), dialect: dialect, environment: environment).values["A"]
    }
    #expect(value("B=file\nA=${B}\n", .pythonDotenv) == Array("env".utf8))
    #expect(value("B=file\nA=${B}\n", .compose) == Array("env".utf8))
    #expect(value("B=file\nA=${B}\n", .bash) == Array("file".utf8))
    #expect(value("A=$C\n", .bash) == Array("c".utf8))
    let bare = DotenvParser.parse(bytes: Array("C\nD\n".utf8), dialect: .docker, environment: environment)
    #expect(bare.values == ["C": Array("c".utf8)])
    #expect(bare.entries.last?.value == .inherited)
  }

  @Test(
    "bash runs nothing and says so",
    arguments: [
      "A=$(rm -rf x)", "A=`id`", "A=\"$(id)\"", "A=$((1+2))", "A=$$", "A=$RANDOM", "A=${B#x}", "A=x >f", "A=$'a\\x41'",
      "A=~user/x", "false && A=1", "export A={1,2}", "A=$PATH:/x",
    ])
  func notEvaluated(_ line: String) {
    let file = DotenvParser.parse(bytes: Array((line + "\nB=2\n").utf8), dialect: .bash)
    #expect(file.notEvaluated == ["A"])
    #expect(file.values == ["B": [0x32]])
  }

  @Test(
    "variables that bash computes itself", arguments: ["SECONDS", "PWD", "SHLVL", "BASHPID", "_"] as [VariableName])
  func ownVariables(_ name: VariableName) {
    let file = DotenvParser.parse(bytes: name.bytes + Array("=5\n".utf8), dialect: .bash)
    #expect(file.notEvaluated == [name])
  }

  @Test(
    "a backslash that ends the file",
    arguments: [
      ("A=x\\", "x\\"), ("A=\"x\"\\", "x\\"), ("export A='x'y\\", "xy\\"), ("A=x'\n'\\", .unknown),
      ("A=x\\\n", "x"),
    ] as [(String, Reading)])
  func lastBackslash(_ text: String, _ expected: Reading) { #expect(Reading(text, .bash) == expected) }

  @Test("the entry that decides is the last that says anything, and its raw text can be had")
  func deciding() throws {
    let text = "A='FAKE1' # c\r\nB=2\n\nexport A=\"FAKE2\nb\"\r\nexport A\n"
    let bytes = Array(text.utf8)
    let file = DotenvParser.parse(bytes: bytes, dialect: .bash)
    #expect(file.entries.count == 3)
    let lines = SourceLines(bytes)
    #expect(lines.count == 7)
    let first = try #require(file.entries.first)
    #expect(lines[first.lines] == Array("A='FAKE1' # c".utf8)[...])
    let last = try #require(file.deciding["A"])
    #expect(last.lines == 4...5)
    #expect(last.quoting == .double)
    #expect(Array(lines[last.lines]) == Array("export A=\"FAKE2\nb\"".utf8))
    #expect(lines[8...9].isEmpty)
    let place = try #require(bytes.lastIndex(of: 0x22))
    #expect(lines.line(place) == 5)
    #expect(lines.column(place) == 2)
    let docker = DotenvParser.parse(bytes: Array("A=1\nA\n".utf8), dialect: .docker)
    #expect(docker.deciding["A"]?.lines == 1...1)
    let python = DotenvParser.parse(bytes: Array("A=1\nA\n".utf8))
    #expect(python.deciding["A"]?.value == .absent)
    #expect(python.values.isEmpty)
  }

  @Test("names are bytes")
  func names() {
    // Swift's strings take the Kelvin sign for a K.
    #expect(("\u{212A}" as String) == "K")
    #expect(("\u{212A}" as VariableName) != "K")
  }
}
