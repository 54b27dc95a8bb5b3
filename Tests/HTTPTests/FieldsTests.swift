import HTTP
import Testing

@Suite struct FieldsTests {
  private let fields = Fields([
    .init("Content-Type", "application/json"), .init("set-cookie", "a=1"), .init("Set-Cookie", "b=2"),
  ])

  @Test func findsNamesWhateverTheirCase() {
    #expect(fields["content-TYPE"] == "application/json")
    #expect(fields["SET-COOKIE"] == "a=1")
    #expect(fields.all("set-Cookie") == ["a=1", "b=2"])
    #expect(fields["content"] == nil && fields.all("x").isEmpty)
    // Only letters have a case: `[` and `{` are as far apart as `A` and `a`.
    #expect(Fields([.init("x[", "1")])["x{"] == nil)
  }

  @Test func keepsTheOrder() {
    #expect(fields.map(\.value) == ["application/json", "a=1", "b=2"])
    #expect(fields.count == 3 && fields[1].name == "set-cookie")
    #expect(["B": "1", "A": "2"] as Fields == Fields([.init("B", "1"), .init("A", "2")]))
  }

  @Test func changes() {
    var changed = fields
    changed["set-cookie"] = "c=3"
    #expect(changed.map(\.value) == ["application/json", "c=3"])
    changed["content-type"] = nil
    changed.add("X", "")
    changed.extendLast(with: "folded")
    changed.extendLast(with: "on")
    #expect(changed == ["set-cookie": "c=3", "X": "folded on"])
    var empty = Fields()
    empty.extendLast(with: "nowhere")
    #expect(empty.isEmpty)
  }
}
