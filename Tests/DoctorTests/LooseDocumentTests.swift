import Testing

@testable import Doctor

/// Structures in whatever notation and state they come, as one line: `{name="text" name=bare}~`, `~` for what was torn.
@Suite struct LooseDocumentTests {
  private static func outline(_ text: String) -> String {
    let document = LooseDocument(Array(text.utf8))
    return outline(document, 0..<document.nodes.count)
  }

  private static func outline(_ document: LooseDocument, _ range: Range<Int>) -> String {
    var parts: [String] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let node = document.nodes[i]
      let inner = outline(document, (i + 1)..<max(i + 1, node.end))
      let value =
        switch node.kind {
        case .group: "{\(inner)}"
        case .string: "\"\(inner.isEmpty ? document.value(i) : inner)\""
        case .bare: document.value(i)
        }
      parts.append((node.key == nil ? "" : "\(document.name(i))=") + value + (node.isClosed ? "" : "~"))
      i = max(i + 1, node.end)
    }
    return parts.joined(separator: " ")
  }

  @Test(arguments: [
    // JSON
    (#"{"error":{"message":"m","code":null}}"#, #"{error={message="m" code=null}}"#),
    (#"{"a":[1,["x",{"b":-3.5}]],"c":{}}"#, #"{a={1 {"x" {b=-3.5}}} c={}}"#),
    (#"{"u":"https:\/\/h"}"#, #"{u="https:\/\/h"}"#),
    (#"{"Code":"X"}"#, #"{code="X"}"#), ("{\n  \"a\" :\t\"x\"\n}", #"{a="x"}"#), (#"{"a":""}"#, #"{a=""}"#),
    // Python
    (#"{'a': "model's limit", 'c': None, 'd': True}"#, #"{a="model's limit" c=None d=True}"#),
    ("{'a': 'it\\'s'}", #"{a="it\'s"}"#),
    ("[(b'retry-after', b'3'), (b'x', b'1')]", #"{{"retry-after" "3"} {"x" "1"}}"#),
    ("{'error': ('x', 1)}", #"{error={"x" 1}}"#),
    // Node
    (#"{ error: { message: "didn't", code: 'x' }, status: 401 }"#, #"{error={message="didn't" code="x"} status=401}"#),
    ("{ a: [Object], b: undefined }", "{a={Object} b=undefined}"),
    // Protobuf text, Go, Swift, Ruby
    (
      #"[violations { quota_id: "X" quota_value: 25 } , retry_delay { seconds: 17 }]"#,
      #"{violations={quota_id="X" quota_value=25} retry_delay={seconds=17}}"#
    ),
    ("map[code:c param:<nil> type:t]", "{code=c param=<nil> type=t}"), ("{e: map[code:c]}", "{e={code=c}}"),
    (#"{code: Optional("c")}"#, #"{code="c"}"#), (#"code: Optional("c")"#, #"code="c""#),
    (#"{"code" => "x", :b => 1}"#, #"{code="x" b=1}"#),
    // Objects as Python prints them, and what only looks like one
    ("A(a=1)", "a={a=1}"), ("x: A(a=1, b='y')", "a={a=1 b=\"y\"}"), ("f(a=1)", ""), ("A(a==1)", ""), ("A(1)", ""),
    ("A(", ""), ("A(a", ""), ("A(a=", ""), ("p._B(x='y')", "p._b={x=\"y\"}"), ("{'e': A(a=1)}", "{e={a=1}}"),
    ("{'e': f(a=1)}", "{e=f(a=1}"), ("type=A(a=1)", "type={a=1}"),
    // Strings put together, unescaped inner quotes, wraps
    (#"{'a': 'b' + 'c'}"#, #"{a="b" "c"}"#),
    (#"{"message":"use the "x" option","code":1}"#, #"{message="use the "x" option" code=1}"#),
    ("{\"requ\nest_id\":\"x\"}", #"{request_id="x"}"#), ("{\"a\":\"over\nloaded\"}", "{a=\"over\nloaded\"}"),
    // JSON in strings
    (#"{"body":"{\"error\":{\"code\":\"c\"}}"}"#, #"{body="{error={code="c"}}"}"#),
    (#"{"m":"{\n \"error\": {\n \"code\": 404}}"}"#, #"{m="{error={code=404}}"}"#),
    (#"{"c":"{\"b\":\"{\\\"a\\\":\\\"x\\\"}\"}"}"#, #"{c="{b="{a="x"}"}"}"#),
    (#"{"d":"{\"c\":\"{\\\"b\\\":\\\"{\\\\\\\"a\\\\\\\":1}\\\"}\"}"}"#, #"{d="{c="{b="{a=1}"}"}"}"#),
    (#"{\"error\":{\"code\":\"c\"}}"#, #"{error={code="c"}}"#),
    (
      #"{'cause': "429 - {'error': {'code': 'c'}}"}"#,
      #"{cause="{error={code="c"}}"}"#
    ),
    // Torn
    (#"{'error': {'code': 'c', 'message': 'half of a sen"#, #"{error={code="c" message="half of a sen"~}~}~"#),
    (#"{"a":{"b":1"#, "{a={b=1}~}~"), (#"{"a":"#, "{}~"), (#"{"a":[1}"#, "{a={1}~}"), ("{", "{}~"), ("{\"", "{\"\"~}~"),
    (#""code": 404, "message": "x""#, #"code=404 message="x""#), (#"x"}, "code": "c"}}"#, #"code="c""#),
    // Prose
    ("Error code: 429 - {'a': 1}", "code=429 {a=1}"), ("code: insufficient_quota, x", "code=insufficient_quota"),
    ("status=503; y", "status=503"), ("x-ratelimit-limit-requests: 60\nb", "x-ratelimit-limit-requests=60"),
    (#"data: {"error":{"code":"c"}}"#, #"{error={code="c"}}"#), ("[ERROR] x", ""), ("[2026-05-21 10:00] x", ""),
    ("it's a note: nothing", ""), ("note \"quoted\" words", ""), ("", ""), ("}])", ""),
  ])
  func reads(_ text: String, _ outline: String) { #expect(LooseDocumentTests.outline(text) == outline) }

  @Test(arguments: [
    (#"{"error":{"details":[{"reason":"R"}]}}"#, "error.details.reason"),
    (#"{"a":{"b":{"c":{"d":{"reason":1}}}}}"#, "b.c.d.reason"),
    (#"{"body":"{\"Error\":{\"reason\":1}}"}"#, "body.Error.reason"), ("reason: x", "reason"),
  ])
  func namesThePath(_ text: String, _ path: String) throws {
    let document = LooseDocument(Array(text.utf8))
    let node = try #require(document.nodes.indices.first { document.name($0) == "reason" })
    #expect(document.path(to: node) == path)
  }

  /// A value that can be written in every notation.
  private indirect enum Tree {
    case word(String), number(Int), list([Tree]), members([(String, Tree)])

    init(_ numbers: inout SeededNumbers, depth: Int) {
      let count = Int.random(in: 0...3, using: &numbers)
      switch Int.random(in: depth > 0 ? 2...3 : 0...1, using: &numbers) {
      case 0: self = .word("w\(count) it")
      case 1: self = .number(count * 429)
      case 2: self = .list((0..<count).map { _ in Tree(&numbers, depth: depth - 1) })
      default: self = .members((0..<count).map { ("k\($0)", Tree(&numbers, depth: depth - 1)) })
      }
    }

    func written(_ quote: String, key: (String) -> String) -> String {
      switch self {
      case .word(let word): "\(quote)\(word)\(quote)"
      case .number(let number): "\(number)"
      case .list(let list): "[" + list.map { $0.written(quote, key: key) }.joined(separator: ", ") + "]"
      case .members(let members):
        "{" + members.map { "\(key($0)): \($1.written(quote, key: key))" }.joined(separator: ", ") + "}"
      }
    }

    var outline: String {
      switch self {
      case .word(let word): "\"\(word)\""
      case .number(let number): "\(number)"
      case .list(let list): "{" + list.map(\.outline).joined(separator: " ") + "}"
      case .members(let members): "{" + members.map { "\($0)=\($1.outline)" }.joined(separator: " ") + "}"
      }
    }
  }

  @Test(arguments: 0..<80)
  func readsTheSameInEveryNotation(_ seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let tree = Tree.members([("first", Tree(&numbers, depth: 3)), ("second", Tree(&numbers, depth: 4))])
    #expect(LooseDocumentTests.outline(tree.written("\"") { "\"\($0)\"" }) == tree.outline)
    #expect(LooseDocumentTests.outline(tree.written("'") { "'\($0)'" }) == tree.outline)
    #expect(LooseDocumentTests.outline(tree.written("'") { $0 }) == tree.outline)
    #expect(LooseDocumentTests.outline(tree.written("\\\"") { "\\\"\($0)\\\"" }) == tree.outline)
  }
}
