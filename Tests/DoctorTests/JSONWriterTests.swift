import Foundation
import Testing

@testable import Doctor

/// JSON as it is written: members in order, every string harmless.
@Suite struct JSONWriterTests {
  private static func write(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(json.bytes)
  }

  @Test func writesMembersInTheOrderGiven() {
    let text = JSONWriterTests.write { json in
      json.object { json in
        json.member("z", "text")
        json.member("y", 1)
        json.member("x", 1.5)
        json.member("w", true)
        json.member("v", ["a", "b"])
        json.member("u", [])
        json.member("t", String?.none)
        json.member("s", Int?.none)
        json.member("r", Double?.none)
        json.member("q", Bool?.none)
        json.key("p")
        json.array([1, 2]) { number, json in json.object { $0.member("n", number) } }
        json.key("o")
        json.object { _ in }
      }
    }
    #expect(
      text
        == #"{"z":"text","y":1,"x":1.5,"w":true,"v":["a","b"],"u":[],"t":null,"s":null,"r":null,"q":null,"#
        + #""p":[{"n":1},{"n":2}],"o":{}}"#)
  }

  @Test(arguments: [
    ("", #""""#), ("é 余 😀", #""é 余 😀""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("a\nb\tc\r", #""a\nb\u0009c\u000d""#),
    ("\0\u{1B}\u{7F}", #""\u0000\u001b\u007f""#), ("\u{2028}", "\"\u{2028}\""),
  ])
  func writesAString(_ text: String, _ json: String) {
    #expect(JSONWriterTests.write { $0.string(text) } == json)
  }

  @Test(
    arguments: [
      (0, "0"), (40_000, "40000"), (-3, "-3"), (6.141, "6.141"), (0.708, "0.708"), (1e14, "100000000000000"),
      (1e16, "1e+16"), (0.000_25, "0.00025"), (.infinity, "null"), (.nan, "null"), (-0.5, "-0.5"),
    ] as [(Double, String)])
  func writesANumber(_ value: Double, _ json: String) {
    #expect(JSONWriterTests.write { $0.number(value) } == json)
  }

  @Test func writesWhatFoundationReads() throws {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<200 {
      let text = String(numbers.bytes(40, from: Array(0...255)))
      let written = JSONWriterTests.write { json in json.object { $0.member("text", text) } }
      let read = try JSONDecoder().decode([String: String].self, from: Data(written.utf8))
      #expect(read == ["text": text])
    }
  }

  @Test(arguments: [0, 7, 9, 10, 99, 100, 4_094, 999_999_999, 1_000_000_000, -1, -10, Int.min, Int.max])
  func wholeNumbersAreWrittenAsSwiftWritesThem(_ number: Int) {
    var json = JSONWriter()
    json.object {
      $0.member("a", number)
      $0.member("b", number)
    }
    #expect(String(json.bytes) == "{\"a\":\(number),\"b\":\(number)}")
  }

  /// Wherever the room ends: in a key, in a string, between them, and in front of what is larger than all of it.
  @Test(arguments: [0, 1, 16, 64, 300])
  func nothingIsLostWhereRoomEnds(_ expected: Int) {
    for length in 0...150 {
      let first = String(repeating: "a", count: length)
      for second in ["", "b", String(repeating: "c", count: 2_000), "d\n\u{1}"] {
        var json = JSONWriter(expected: expected)
        json.object {
          $0.member("first", first)
          $0.member("k", second)
          $0.member("number", length)
          $0.member("nothing", Int?.none)
        }
        json.endLine()
        let escaped = second.replacing("\n", with: #"\n"#).replacing("\u{1}", with: #"\u0001"#)
        let line = #"{"first":"\#(first)","k":"\#(escaped)","number":\#(length),"nothing":null}"# + "\n"
        #expect(String(json.bytes) == line)
        #expect(String(json.finish()) == line)
      }
    }
  }
}
