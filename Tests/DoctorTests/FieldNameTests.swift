import Testing

@testable import Doctor

/// Names are known by their bytes, in any case and however a terminal has wrapped them.
@Suite struct FieldNameTests {
  @Test(
    arguments: [
      ("code", "code"), ("CODE", "code"), ("error_code", "error_code"), ("co\nde", "code"), ("cod", nil),
      ("codes", nil),
      ("", nil), ("x-request-id", nil),
    ] as [(String, String?)])
  func knowsFieldNames(_ written: String, _ name: String?) {
    let text = Array(written.utf8)
    #expect(FieldName(0..<text.count, in: text)?.rawValue == name)
  }

  @Test func givesEveryFieldNameItsOwnNumber() {
    for name in FieldName.allCases {
      let text = Array("{\(name.rawValue.uppercased())}".utf8)
      #expect(FieldName(1..<(text.count - 1), in: text) == name)
    }
  }
}
