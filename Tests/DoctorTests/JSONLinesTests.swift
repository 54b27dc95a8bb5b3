import Foundation
import Testing

@testable import Doctor

/// One record in, one record out, whole lines compared.
@Suite struct JSONLinesTests {
  private static func answer(_ line: String, number: Int = 1) -> String {
    String(bytes(Array(line.utf8), number: number))
  }

  private static func bytes(_ line: [UInt8], number: Int = 1) -> [UInt8] {
    var json = JSONWriter()
    _ = JSONLines.answer(line, number: number, into: &json)
    return json.finish().dropLast()
  }

  @Test func answersStandInLinesOfTheirOwn() {
    var json = JSONWriter()
    for (i, line) in [#"{"id":1,"body":"hello"}"#, "nonsense", #"{"id":"b","body":""}"#].enumerated() {
      _ = JSONLines.answer(Array(line.utf8), number: i + 1, into: &json)
    }
    JSONLines.refuse(4, "too long", into: &json)
    #expect(
      String(json.finish()) == """
        {"id":1,"finding":null,"others":[]}
        {"line":2,"error":"expected an object (column 1)"}
        {"id":"b","finding":null,"others":[]}
        {"line":4,"error":"too long"}

        """)
  }

  @Test(arguments: [
    #"7"#, #"-1.5e3"#, #""a""#, #""\u0000\"""#, "null", "true", #"{"a":[1,{"b":null}]}"#, "[]", #"[ 1 , "x" ]"#,
  ])
  func echoesAnyId(_ id: String) {
    #expect(JSONLinesTests.answer(#"{"id":\#(id),"body":"hello"}"#) == #"{"id":\#(id),"finding":null,"others":[]}"#)
    #expect(JSONLinesTests.answer(#"{"body":"hello","id":\#(id)}"#) == #"{"id":\#(id),"finding":null,"others":[]}"#)
  }

  /// A line of the answer is JSON even where the record's id was torn in the middle of a letter.
  @Test(arguments: [[0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE]] as [[UInt8]])
  func repairsAnIdThatIsNoText(_ torn: [UInt8]) {
    let line = Array(#"{"id":{"a":"x"#.utf8) + torn + Array(#""},"body":"hello"}"#.utf8)
    let bytes = JSONLinesTests.bytes(line)
    #expect(String(validating: bytes, as: UTF8.self)?.hasPrefix(#"{"id":{"a":"x\#u{FFFD}"#) == true)
  }

  @Test(arguments: [
    #"{"body":"hello"}"#, #"{"body":null}"#, #"{"body":""}"#, #" { "body" : "hello" } "#,
    #"{"body":"hello","provider":"nobody","status":null,"headers":null,"other":[1]}"#,
    #"{"body":"hello","provider":null,"headers":["x"],"status":""}"#, #"{"body":{"a":1}}"#,
  ])
  func findsNothing(_ line: String) {
    #expect(JSONLinesTests.answer(line) == #"{"id":null,"finding":null,"others":[]}"#)
  }

  @Test(arguments: [
    ("", "expected an object (column 1)"), ("hello", "expected an object (column 1)"),
    ("{}", "the record has no body (column 1)"), (#"{"id":1}"#, "the record has no body (column 1)"),
    (#"{"body":"x""#, "expected a comma or the end of the object (column 12)"),
    (#"{"body":"x}"#, "a string is not closed (column 12)"),
    (#"{"body":"x"} {}"#, "something stands behind the object (column 14)"),
    (#"{"body":"x","status":"soon"}"#, "expected a status number or null (column 22)"),
    (#"{"body":"x","status":1000}"#, "expected a status number or null (column 22)"),
    (#"{"body":"x","status":4.5}"#, "expected a status number or null (column 22)"),
    (#"{"body":"x","provider":7}"#, "expected a string or null (column 24)"),
    (#"{"body":x}"#, "expected a value (column 9)"),
  ])
  func namesTheFault(_ line: String, _ error: String) {
    var json = JSONWriter()
    let (isMalformed, _) = JSONLines.answer(Array(line.utf8), number: 12, into: &json)
    #expect(String(json.bytes) == #"{"line":12,"error":"\#(error)"}"# + "\n")
    #expect(isMalformed)
  }

  @Test func writesAWholeFinding() {
    let line = #"""
      {"id":1,"status":429,"headers":{"Retry-After-MS":"6141","x-n":1},"body":{"error":{"message":"Rate limit reached for gpt-4o in organization org-FAKE on tokens per min (TPM): Limit 40000, Used 25502, Requested 18592. Please try again later.","code":"rate_limit_exceeded"}}}
      """#
    #expect(
      JSONLinesTests.answer(line)
        == #"{"id":1,"finding":{"cause":"rate_limited","provider":"openai","status":429,"code":"rate_limit_exceeded","#
        + #""rule":"common.rate-limit","facts":{"dimension":"tpm","limit":40000,"used":25502,"requested":18592,"#
        + #""retry_after_s":6.141,"reset_at":null,"model":"gpt-4o","scope_id":"org-FAKE","tier":null},"#
        + #""wait_helps":true,"severity":"transient","confidence":"high","#
        + #""evidence":["error.code = rate_limit_exceeded"]},"others":[]}"#)
  }

  @Test func writesIndependentErrorsAsOthers() {
    let line = #"""
      {"body":"2026-10-02 08:14:04 openai: insufficient_quota\n2026-10-02 08:14:05 anthropic: 529 overloaded_error"}
      """#
    let facts =
      #""facts":{"dimension":null,"limit":null,"used":null,"requested":null,"retry_after_s":null,"reset_at":null,"#
      + #""model":null,"scope_id":null,"tier":null}"#
    #expect(
      JSONLinesTests.answer(line)
        == #"{"id":null,"finding":{"cause":"quota_exhausted","provider":"openai","status":null,"code":null,"#
        + #""rule":"openai.quota-code",\#(facts.replacing("{\"dimension\":null", with: "{\"dimension\":\"spend\"")),"#
        + #""wait_helps":false,"severity":"blocking","confidence":"high","evidence":["insufficient_quota"]},"#
        + #""others":[{"cause":"overloaded","provider":"anthropic","status":529,"code":null,"#
        + #""rule":"common.overloaded",\#(facts),"wait_helps":true,"severity":"transient","confidence":"high","#
        + #""evidence":["overloaded_error"]}]}"#)
  }

  /// Unknown and misspelt providers count as absent, known ones are believed.
  @Test(
    arguments: [
      ("azure", "azure"), ("lmstudio", "lmstudio"), ("Azure", "azure"), ("bedrock", nil), ("", nil),
    ] as [(String, String?)])
  func believesAKnownProvider(_ told: String, _ provider: String?) throws {
    let line = JSONLinesTests.answer(#"{"provider":"\#(told)","status":401,"body":""}"#)
    let read = try JSONDecoder().decode(Output.self, from: Data(line.utf8))
    #expect(read.finding?.provider == provider)
    #expect(read.finding?.cause == "key_invalid")
  }

  private struct Output: Decodable {
    struct Finding: Decodable {
      let cause: String
      let provider: String?
    }
    let finding: Finding?
  }
}
