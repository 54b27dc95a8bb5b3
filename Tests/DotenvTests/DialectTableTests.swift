import Dotenv
import Testing

/// The table of what the six loaders make of the same line, measured with the loaders themselves.
@Suite("What each loader reads")
struct DialectTableTests {
  @Test("row of the table", arguments: DialectTableTests.rows)
  func row(_ row: Row) {
    for (dialect, expected) in row.readings {
      #expect(Reading(row.input, dialect) == expected, "\(dialect.rawValue)")
    }
  }

  static let rows = plain + comments + quotes + escapes + references + shell + layout + names

  static let plain = [
    Row("A=1\n", "1"), Row("A=a=b==\n", "a=b=="), Row("A=1", "1"), Row("  A=1\n", "1"), Row("A=\n", ""),
    Row("A=x y\n", "x y", bash: .lost),
    Row("A = x\n", "x", bash: .lost, docker: .refused), Row("A =x\n", "x", bash: .lost, docker: .refused),
    Row("A= x\n", "x", bash: .lost, docker: " x"),
    Row("A=\tx\n", "x", node: "\tx", bash: .lost, docker: "\tx"),
    Row("A=x   \n", "x", docker: "x   "),
    Row("A=https://h/?a=1&b=2\n", "https://h/?a=1&b=2", bash: .lost),
    Row("A=1;B=2\n", "1;B=2", bash: "1"), Row("A={\"a\":1}\n", "{\"a\":1}", bash: "{a:1}"),
    Row("A=1\nA=2\n", "2"), Row("A=<your-key>\n", "<your-key>", bash: .lost),
  ]

  static let comments = [
    Row("A=x # c\n", "x", docker: "x # c"), Row("A=x#c\n", "x#c", js: "x", node: "x"),
    Row("A=https://h/p#f\n", "https://h/p#f", js: "https://h/p", node: "https://h/p"),
    Row("A=x\t# c\n", "x", node: "x\t", compose: "x\t# c", docker: "x\t# c"),
    Row("A= # c\n", "", compose: "# c", docker: " # c"), Row("A=#x\n", "#x", js: "", node: ""),
    Row("A=\"x\" # c\n", "x", docker: "\"x\" # c"),
    Row("A='x'#c\n", "x", bash: "x#c", docker: "'x'#c"), Row("A=\"x\"#c\n", "x", bash: "x#c", docker: "\"x\"#c"),
    Row("A=\"x # y\"\n", "x # y", docker: "\"x # y\""),
    Row("A=\"x#y\"z\n", "x#y", python: .lost, js: "\"x", bash: "x#yz", docker: "\"x#y\"z"),
  ]

  static let quotes = [
    Row("A=\"x y\"\n", "x y", docker: "\"x y\""), Row("A='x y'\n", "x y", docker: "'x y'"),
    Row("A=`x y`\n", "`x y`", js: "x y", node: "x y", bash: .unknown),
    Row("A=\"\"\n", "", docker: "\"\""),
    Row("A=\"l1\nl2\"\n", "l1\nl2", docker: "\"l1"), Row("A='l1\nl2'\n", "l1\nl2", docker: "'l1"),
    Row("A=\"x\nB=2\n", "\"x", python: .lost, bash: .lost, compose: .refused),
    Row("A=\"x\"y\n", "x", python: .lost, js: "\"x\"y", bash: "xy", docker: "\"x\"y"),
    Row("A=x\"y\"z\n", "x\"y\"z", bash: "xyz"),
    Row("A=\u{201C}x\u{201D}\n", "\u{201C}x\u{201D}"),
  ]

  static let escapes = [
    Row("A=\"l1\\nl2\"\n", "l1\nl2", bash: "l1\\nl2", docker: "\"l1\\nl2\""),
    Row("A='l1\\nl2'\n", "l1\\nl2", docker: "'l1\\nl2'"), Row("A=l1\\nl2\n", "l1\\nl2", bash: "l1nl2"),
    Row("A=\"a\\tb\"\n", "a\\tb", python: "a\tb", compose: "a\tb", docker: "\"a\\tb\""),
    Row("A=\"a\\\"b\"\n", "a\"b", js: "a\\\"b", node: "a\\", docker: "\"a\\\"b\""),
    Row("A=\"a\\\" # b\"\n", "a\" # b", js: "a\\\" # b", node: "a\\", docker: "\"a\\\" # b\""),
    Row("A='a\\'b'\n", "a'b", js: "a\\'b", node: "a\\", bash: .lost, docker: "'a\\'b'"),
    Row("A=\"a\\\\b\"\n", "a\\b", js: "a\\\\b", node: "a\\\\b", docker: "\"a\\\\b\""),
    Row("A=\"\\$5\"\n", "\\$5", bash: "$5", compose: "$5", docker: "\"\\$5\""),
  ]

  static let references = [
    Row("B=x\nA=${B}/y\n", "x/y", js: "${B}/y", node: "${B}/y", docker: "${B}/y"),
    Row("B=x\nA=\"${B}/y\"\n", "x/y", js: "${B}/y", node: "${B}/y", docker: "\"${B}/y\""),
    Row("B=x\nA=$B/y\n", "$B/y", bash: "x/y", compose: "x/y"),
    Row("B=x\nA='${B}/y'\n", "${B}/y", python: "x/y", docker: "'${B}/y'"),
    Row("A=${U:-d}\n", "d", js: "${U:-d}", node: "${U:-d}", docker: "${U:-d}"),
    Row("E=\nA=${E:-d}\n", "d", python: "", js: "${E:-d}", node: "${E:-d}", docker: "${E:-d}"),
    Row("A=${U-d}\n", "d", python: "", js: "${U-d}", node: "${U-d}", docker: "${U-d}"),
    Row("B=x\nA=${B:+s}\n", "${B:+s}", bash: "s", compose: "s"),
    Row("A=\"\\$HOME\"\n", "\\$HOME", bash: "$HOME", compose: "$HOME", docker: "\"\\$HOME\""),
    Row("B=1 || A=2\n", .lost), Row("B=1 && A=2\n", .lost, bash: "2"),
    Row("A=a$$b\n", "a$$b", bash: .unknown, compose: "a$b"),
    Row("A=\"pa$word\"\n", "pa$word", bash: "pa", compose: "pa", docker: "\"pa$word\""),
    Row("A=$HOME/x\n", "$HOME/x", bash: "/home/u/x", compose: "/home/u/x"),
    Row("A=x$(cmd)y\n", "x$(cmd)y", bash: .unknown),
  ]

  static let layout = [
    Row("\u{FEFF}A=1\n", "1", node: .lost, bash: .lost), Row("A=1\r\n", "1", bash: "1\r"),
    Row("A=\"1\"\r\n", "1", bash: "1\r", docker: "\"1\""),
    Row("A=x\rB=y", "x", node: "xB=y", bash: "x\rB=y", compose: "x\rB=y", docker: "x\rB=y"),
    Row("A=x\u{A0}\n", "x", node: "x\u{A0}", bash: "x\u{A0}", docker: "x\u{A0}"), Row("A=x\u{200B}\n", "x\u{200B}"),
    Row("A=x\u{85}\n", "x\u{85}", python: "x", compose: "x"),
  ]

  static let shell = [
    Row("export A=x\n", "x", docker: .refused), Row("export\tA=x\n", "x", node: .lost, docker: .refused),
    Row("A=1\nexport A\n", "1", python: .lost, docker: .refused),
    Row("A\nB=2\n", .lost),
  ]

  static let names = [
    Row("A: x\n", .lost, js: "x", compose: "x", docker: .refused), Row("A:x\n", .lost, compose: "x"),
    Row("'A'=x\n", .lost, python: "x", compose: .refused),
    Row("=x\nA=1\n", "1", node: .lost, docker: .refused),
  ]

  @Test("names that not every loader accepts")
  func oddNames() {
    for dialect in Dialect.allCases {
      #expect(Reading("A.B-C=x\n", dialect, of: "A.B-C") == (dialect == .bash ? .lost : "x"))
      #expect(Reading("1A=x\n", dialect, of: "1A") == (dialect == .bash ? .lost : "x"))
    }
    #expect(Reading("A\nB=2\n", .node, of: "A\nB") == "2")
    #expect(Reading("\u{FEFF}A=1\n", .node, of: "\u{FEFF}A") == "1")
    #expect(Reading("'A'=x\n", .node, of: "'A'") == "x")
    // An open quote on the last line: the text behind the `=` is read again, as a statement.
    #expect(Reading("A=\"x=y", .node, of: "\"x") == "y")
    #expect(Reading("=x\nB=1\n", .compose, of: "") == "x")
  }

  @Test("a quote that swallows its neighbours")
  func swallowed() {
    let input = "J=\"x\nK=k\nL=\"x\"\nM=y\n"
    for dialect in [Dialect.pythonDotenv, .dotenvJS, .node, .docker] {
      #expect(Reading(input, dialect, of: "M") == "y")
    }
    #expect(Reading(input, .pythonDotenv, of: "J") == .lost)
    #expect(Reading(input, .pythonDotenv, of: "K") == .lost)
    #expect(Reading(input, .dotenvJS, of: "J") == "\"x")
    #expect(Reading(input, .node, of: "J") == "x\nK=k\nL=")
    #expect(Reading(input, .compose, of: "M") == .refused)
    #expect(Reading(input, .bash, of: "M") == .lost)
  }
}
