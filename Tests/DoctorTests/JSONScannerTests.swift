import Testing

@testable import Doctor

/// Strict JSON, and where exactly a text fails to be it.
@Suite struct JSONScannerTests {
  /// Reads one object and nothing else.
  private static func read(_ text: String) throws(JSONScanner.Failure) -> [String] {
    var scanner = JSONScanner(Array(text.utf8))
    var members: [String] = []
    try scanner.object { (name, value) throws(JSONScanner.Failure) in
      let range = try value.skipValue()
      members.append("\(name)=\(String(value.bytes[range]))")
    }
    try scanner.end()
    return members
  }

  @Test(arguments: [
    ("{}", []), (" { } ", []), (#"{"a":1}"#, ["a=1"]), (#"{"a":-1.5e+3,"b":true}"#, ["a=-1.5e+3", "b=true"]),
    (#"{"a":null,"a":false}"#, ["a=null", "a=false"]), (#"{ "a" : [ 1 , {} ] }"#, ["a=[ 1 , {} ]"]),
    (#"{"a":{"b":[[],"]}"]}}"#, [#"a={"b":[[],"]}"]}"#]), (#"{"é":"\"x"}"#, [#"é="\"x""#]),
    ("{\"a\":\t\r\n0}", ["a=0"]),
    (#"{"\u0061":""}"#, [#"a="""#]),
  ])
  func readsAnObject(_ text: String, _ members: [String]) throws {
    #expect(try JSONScannerTests.read(text) == members)
  }

  @Test(arguments: [
    ("", "expected an object", 1), ("[]", "expected an object", 1), ("null", "expected an object", 1),
    (#"{"a" 1}"#, "expected a colon", 6), (#"{"a":}"#, "expected a value", 6), (#"{"a":tru}"#, "expected a value", 6),
    (#"{"a":1"#, "expected a comma or the end of the object", 7),
    (#"{"a":1 "b":2}"#, "expected a comma or the end of the object", 8), (#"{"a":1,}"#, "expected a string", 8),
    (#"{a:1}"#, "expected a string", 2), (#"{'a':1}"#, "expected a string", 2), (#"{"a":'x'}"#, "expected a value", 6),
    (#"{"a":"x"#, "a string is not closed", 8), (#"{"a":"x\"#, "a string is not closed", 9),
    ("{\"a\":\"x\ny\"}", "a control character stands unescaped in a string", 8),
    ("{\"a\":\"\0\"}", "a control character stands unescaped in a string", 7),
    (#"{"a":"\u12"}"#, "a \\u escape needs four digits", 11), (#"{"a":"\u12"#, "a \\u escape is cut short", 9),
    (#"{"a":[1,]}"#, "expected a value", 9), (#"{"a":[1 2]}"#, "expected a comma or the end of the list", 9),
    (#"{"a":[1"#, "expected a comma or the end of the list", 8),
    (#"{"a":1} x"#, "something stands behind the object", 9), ("{}{}", "something stands behind the object", 3),
    (#"{"a":NaN}"#, "expected a value", 6), (#"{"a":+1}"#, "expected a value", 6),
    ("\u{FEFF}{}", "expected an object", 1),
  ])
  func namesTheFault(_ text: String, _ problem: String, _ column: Int) {
    #expect(throws: JSONScanner.Failure(problem: problem, column: column)) { try JSONScannerTests.read(text) }
  }

  @Test(arguments: [
    (#""""#, ""), (#""a\n\t\r\b\f\"\\\/""#, "a\n\t\r\u{8}\u{C}\"\\/"), (#""\u00e9\u4F59""#, "é余"),
    (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude00""#, "\u{FFFD}"),
    (#""\ud83dx""#, "\u{FFFD}x"), (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\u0000""#, "\0"), ("\"é😀\u{7F}\"", "é😀\u{7F}"),
  ])
  func readsAString(_ text: String, _ value: String) throws {
    var scanner = JSONScanner(Array(text.utf8))
    #expect(String(try scanner.string()) == value)
    #expect(scanner.next == nil)
    var again = JSONScanner(Array(text.utf8))
    #expect(try again.text() == value)
    #expect(again.next == nil)
  }

  /// The short way and the long one agree on what is wrong, and where.
  @Test(arguments: ["", "x", "\"", "\"a", "\"a\\", "\"abcdefghij\u{1}\"", "\"abcdefghij\\x\""])
  func refusesWhatIsNoString(_ text: String) {
    let failures = [{ (scanner: inout JSONScanner) in _ = try scanner.string() }, { _ = try $0.text() }].map { read in
      #expect(throws: JSONScanner.Failure.self) {
        var scanner = JSONScanner(Array(text.utf8))
        try read(&scanner)
      }
    }
    #expect(failures[0] != nil && failures[0] == failures[1])
  }

  @Test(arguments: ["{\"a\":[", "{\"a\":"])
  func refusesDeepNesting(_ opening: String) {
    let deep = String(repeating: opening, count: 100_000)
    let failure = #expect(throws: JSONScanner.Failure.self) { try JSONScannerTests.read(deep) }
    #expect(failure?.problem == "the values are nested too deeply")
  }

  @Test func readsFiveHundredLevels() throws {
    let deep = "{\"a\":" + String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "}"
    #expect(try JSONScannerTests.read(deep).count == 1)
  }
}
