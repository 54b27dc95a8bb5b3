/// JSON, a Python repr, a Node object print, protobuf text or a torn piece of any of them, as a flat tree.
///
/// Nothing is copied or unescaped: every node is a range of the text. A quote counts together with the backslashes in
/// front of it, so JSON inside a JSON string inside a log line is read in place, one `layer` deeper for each string.
struct LooseDocument {
  /// A bracket with what it holds, a quoted text, or a bare word or number.
  enum Kind { case group, string, bare }

  /// One value and where it stands.
  struct Node {
    let kind: Kind
    /// The member's name, without quotes.
    let key: Range<Int>?
    /// The name, where it is one that somebody asks for.
    let name: FieldName?
    /// The text between the quotes or brackets.
    var value: Range<Int>
    /// The node this one stands in; -1 at the top.
    let parent: Int
    /// One past the last node inside this one.
    var end: Int
    /// The closing quote or bracket was there.
    var isClosed: Bool
    /// How many strings this node is wrapped in.
    let layer: Int
  }

  let text: [UInt8]
  let nodes: [Node]

  init(_ text: [UInt8]) {
    self.text = text
    var reader = LooseReader(text)
    reader.readProse(0..<text.count, parent: -1, layer: 0)
    nodes = reader.nodes
  }

  /// No name that means anything is longer, and header names are the longest.
  static let longestName = 48

  /// A node's name in lower case, without white space that a wrap put into it; empty where it has none that means anything.
  func name(_ index: Int) -> String {
    guard let key = nodes[index].key, key.count <= LooseDocument.longestName else { return "" }
    return String(decoding: text[key].filter { !$0.isASCIISpace }.map(\.asciiLowercased), as: UTF8.self)
  }

  /// The member's name as it was written.
  private func key(_ node: Node) -> String? {
    node.key.map {
      let name = text[$0].prefix(LooseDocument.longestName)
      guard name.contains(where: \.isASCIISpace) else { return String(decoding: name, as: UTF8.self) }
      return String(decoding: name.filter { !$0.isASCIISpace }, as: UTF8.self)
    }
  }

  /// The text of a node that is no group.
  func value(_ index: Int) -> String { String(decoding: text[nodes[index].value], as: UTF8.self) }

  /// The nodes that stand directly in a group.
  func members(of group: Int) -> some Sequence<Int> {
    sequence(state: group + 1) { next in
      guard next < nodes[group].end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  /// Whether a node is one of a few words of small letters, in any case.
  func says(_ index: Int, _ words: Set<String>) -> Bool {
    nodes[index].kind != .group && nodes[index].value.count <= LooseDocument.longestName
      && words.contains(value(index).lowercased())
  }

  /// Whether a member is there only to say that there is no value.
  func isNothing(_ index: Int) -> Bool {
    nodes[index].kind == .group
      ? nodes[index].end <= index + 1
      : nodes[index].value.isEmpty || says(index, LooseDocument.nothing)
  }

  private static let nothing: Set<String> = ["null", "none", "nil", "undefined", "false"]

  /// `error.details.reason`: where a node stands, for people who want to see it themselves.
  func path(to index: Int) -> String {
    var path = ""
    var count = 0
    var i = index
    while i >= 0, count < 4 {
      if let name = key(nodes[i]) {
        path = count == 0 ? name : name + "." + path
        count += 1
      }
      i = nodes[i].parent
    }
    return path
  }
}
