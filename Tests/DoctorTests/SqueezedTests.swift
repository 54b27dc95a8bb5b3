import Testing

@testable import Doctor

/// What a text is reduced to before phrases are looked for in it.
@Suite struct SqueezedTests {
  @Test(arguments: [
    ("Rate Limit\treached", "ratelimitreached"),
    ("\"requ\nest_id\"", "request_id"),
    ("it's `code`", "itscode"),
    (#"a\nb\tc\rd"#, "abcd"),
    (#"{\"code\":\"x\"}"#, "{code:x}"),
    (#"{\\\"code\\\":\\\"x\\\"}"#, "{code:x}"),
    (#"\u003chtml\u003e"#, "<html>"),
    (#"OpenAI\u2019s \u00e9"#, "openais?"),
    (#"\u12"#, "u12"),
    ("&quot;x&quot; & y", "x&y"),
    ("a<EOL>b <br>", "ab<br>"),
    ("OpenAI’s “key”", "openaiskey"),
    ("in 5\u{00A0}s \u{FEFF}x", "in5sx"),
    ("│ x ─ y ║", "xy"),
    ("é µ — 余额", "éµ—余额"),
    ("\u{1B}[31m429\u{1B}[0m", "[31m429[0m"),
    (#"on tokens per " + "minute"#, "ontokensperminute"),
    ("'a' +\n   'b'", "ab"),
    ("a + b", "a+b"),
    (#""a" + x"#, "a+x"),
    ("https://h/v1", "https://h/v1"),
    (#"https:\/\/h"#, "https://h"),
    ("", ""), ("\\", ""), ("\"", ""), ("&", "&"), ("<", "<"),
  ])
  func keepsWhatWrapsAndQuotesLeaveAlone(_ text: String, _ squeezed: String) {
    #expect(String(Squeezed(Array(text.utf8)).bytes) == squeezed)
  }

  @Test(arguments: [[0xC2], [0xE2], [0xE2, 0x80], [0xEF, 0xBB], [0xFF, 0x80, 0x41]] as [[UInt8]])
  func keepsTornCharacters(_ bytes: [UInt8]) {
    #expect(Squeezed(bytes).bytes == bytes.map(\.asciiLowercased))
  }

  @Test func everyKeptByteLeadsBackToTheText() {
    var numbers = SeededNumbers(seed: 1)
    let alphabet = Array("aZ9 _\"'\\nu&<\t\n{}:+’".utf8)
    for _ in 0..<200 {
      let text = numbers.bytes(120, from: alphabet)
      let squeezed = Squeezed(text)
      #expect(squeezed.bytes.count == squeezed.origin.count)
      #expect(zip(squeezed.origin, squeezed.origin.dropFirst()).allSatisfy { $0 < $1 })
      for position in 0...text.count {
        let naive = squeezed.origin.firstIndex { Int($0) >= position } ?? squeezed.origin.count
        #expect(squeezed.index(of: position) == naive)
      }
    }
  }
}
