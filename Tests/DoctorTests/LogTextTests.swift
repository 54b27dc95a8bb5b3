import Testing

@testable import Doctor

/// What terminals, log shippers and string literals did to a text, undone.
@Suite struct LogTextTests {
  @Test(arguments: [
    ("\u{1B}[31m429\u{1B}[0m x", "429 x"), ("\u{1B}[1;38;5;9mred", "red"), ("\u{1B}]0;title\u{07}x", "x"),
    ("\u{1B}(Bx", "x"), ("\u{1B}[38:5:1mx", "x"), ("\u{1B}[?25lx", "x"), ("\u{1B}]8;;https://h\u{1B}\\x", "x"),
    ("a\u{1B}]0;torn\nx", "a\nx"), ("a\u{1B}[31\nx", "a\nx"), ("x\u{1B}", "x"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"),
    ("a\0b", "ab"), ("a<EOL>b", "a\nb"),
    ("‘a’ “b”", "'a' \"b\""), ("5\u{A0}s 5\u{202F}s", "5 s 5 s"), ("\u{FEFF}{}", "{}"), ("a\u{200B}b", "ab"),
    ("│ one │\n│ two │", "one\ntwo"), ("┌──\n│ x\n└──", "x\n"),
    ("> one\n> two", "one\ntwo"), ("api-1  | one {\napi-1  | two", "one {\ntwo"),
    ("2026-01-02 03:04:05 'a': 1,\n2026-01-02 03:04:06 'b': 2", "'a': 1,\n'b': 2"),
    ("a-1 | 1999-01-01T00:00:00Z \"x\"\na-1 | 1999-01-01T00:00:01Z \"y\"", "\"x\"\n\"y\""),
    ("  a  \n\tb", "a\nb"), ("word one\nword two", "word one\nword two"), ("same\nsame", "same\nsame"),
    ("'a ' +\n'b'", "'a b'"), ("\"a\" +\n  \"b\" +\n  \"c\"", "\"abc\""), ("'a' +\n\"b\"", "'a' +\n\"b\""),
    ("1 +\n'b'", "1 +\n'b'"),
    ("%7B%22code%22%3A%22x%22%7D+y", "{\"code\":\"x\"} y"), ("100%22 of %22a%22", "100%22 of %22a%22"),
    ("%22a%22%22b%22%", "\"a\"\"b\"%"),
    ("- [ ] one\n- [x] two", "- [ ] one\n- [x] two"), ("✓ one\n✓ two", "✓ one\n✓ two"),
    ("one\n\ntwo", "one\n\ntwo"), ("one\n", "one\n"), ("", ""), ("\n", ""),
  ])
  func cleans(_ text: String, _ clean: String) { #expect(String(LogText.clean(Array(text.utf8))) == clean) }

  @Test(arguments: [
    "plain", "  indented", "tab\tinside", "é µ 余额 😀 — €", "{\"a\": 'b'}", "a > b | c", "50% of 22", "x <br> y",
  ])
  func leavesOneLineAlone(_ text: String) { #expect(String(LogText.clean(Array(text.utf8))) == text) }

  /// An error reads the same however a terminal or a collector has dressed it.
  @Test(arguments: Fixture.all.filter { $0.expect != nil && !$0.body.contains("\n") && $0.body.utf8.count > 20 })
  func coloursChangeNothing(_ fixture: Fixture) {
    var answer = fixture.answer
    answer.text = Array("\u{1B}[31m\(fixture.body)\u{1B}[0m".utf8)
    let finding = diagnose(answer).first
    #expect(finding.map { Expectation($0.verdict, rule: fixture.expect?.rule != nil) } == fixture.expect)
  }
}
