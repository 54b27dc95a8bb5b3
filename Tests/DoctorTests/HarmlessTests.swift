import Testing

@testable import Doctor

/// Text from outside where it is printed: nothing in it may act.
@Suite struct HarmlessTests {
  @Test(arguments: [
    ("plain é 余 😀", "plain é 余 😀"), ("a\tb\nc\rd", "a b c d"), ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}]0;title\u{07}x", "x"), ("\u{1B}]8;;https://h\u{1B}\\x", "x"), ("a\u{1B}[38:5:1mb", "ab"),
    ("\u{1B}[?25lx", "x"), ("\u{1B}(Bx", "x"), ("\u{1B}[31é", "é"), ("a\u{1B}", "a"), ("a\u{1B}\u{1B}[1mb", "ab"),
    ("\u{1B}]0;torn\nx", " x"), ("a\u{2028}b\u{2029}c\u{061C}d", "abcd"), ("\u{1B}]0;été\u{07}x", "x"),
    ("\u{9B}31mred", "31mred"), ("\u{90}q\u{9C}\u{85}", "q"),
    ("a\0b\u{08}c\u{7F}d", "abcd"), ("\u{202E}txt.exe\u{202C}", "txt.exe"), ("\u{2066}a\u{2069}", "a"),
    ("a\u{200B}b\u{200D}c\u{200E}\u{200F}d", "abcd"), ("\u{FEFF}x\u{2060}", "x"), ("a\u{00A0}b", "a\u{00A0}b"),
    ("", ""), ("`code`", "`code`"),
  ])
  func makesOneHarmlessLine(_ text: String, _ line: String) { #expect(Harmless.line(text) == line) }

  @Test(arguments: [
    ("<b>x</b>", "`<b>x</b>`"), ("a `b` c", "`a b c`"), ("a\u{1B}[1mb", "`ab`"), ("plain", "`plain`"),
  ])
  func isCodeToMarkdown(_ text: String, _ code: String) { #expect(Harmless.code(text) == code) }

  @Test(arguments: [("sk-proj-FAKE0123456789abcdef", "sk-proj-…"), ("--format", "--format")])
  func repeatsNoKey(_ word: String, _ shown: String) { #expect(Harmless.word(word) == shown) }

  @Test(arguments: [
    ("Que faire ?", "Que faire\u{A0}?"), ("a : b ; c !", "a\u{A0}: b\u{A0}; c\u{A0}!"),
    ("« mot »", "«\u{A0}mot\u{A0}»"), ("10 % ou 5 € ou 3 $", "10\u{A0}% ou 5\u{A0}€ ou 3\u{A0}$"),
    ("l'erreur d'hier", "l’erreur d’hier"), ("`a : b` est : x", "`a : b` est\u{A0}: x"),
    ("`l'option` de l'API", "`l'option` de l’API"), ("https://h:80/?a", "https://h:80/?a"), ("mot", "mot"), ("", ""),
    ("a `b` : c", "a `b`\u{A0}: c"), ("« `code` »", "«\u{A0}`code`\u{A0}»"),
  ])
  func setsFrench(_ text: String, _ set: String) { #expect(Typography.set(text, in: .french) == set) }

  @Test(arguments: ["What now ? x", "it's : so", "« x »", "`a : b`"])
  func leavesEnglishAlone(_ text: String) { #expect(Typography.set(text, in: .english) == text) }
}
