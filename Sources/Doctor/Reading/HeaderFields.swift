internal import HTTP

/// The rate headers of an answer, given beside it or printed inside its text.
struct HeaderFields {
  private var values: [String: String] = [:]

  /// Bucket names as headers spell them, most exact first.
  static let buckets: [(String, Dimension)] = [
    ("input-tokens", .itpm), ("output-tokens", .otpm), ("tokens", .tpm), ("requests", .rpm),
  ]

  static func names(_ part: String, _ bucket: String) -> [String] {
    ["x-ratelimit-\(part)-\(bucket)", "x-rate-limit-\(part)-\(bucket)", "anthropic-ratelimit-\(bucket)-\(part)"]
  }

  init(_ read: ReadAnswer) {
    let nodes = read.document.nodes
    for (i, node) in nodes.enumerated() {
      if let key = node.key, node.kind != .group {
        // Most names are shorter, and no string is made of them.
        guard key.count >= HeaderFields.shortest else { continue }
        let name = read.document.name(i)
        if HeaderFields.isTelling(name) { values[name] = read.document.value(i) }
      } else if node.kind == .group, node.end == i + 3, nodes[i + 1].key == nil, nodes[i + 2].key == nil {
        // A header as a pair of strings: `(b'retry-after', b'3')`.
        let name = read.document.value(i + 1).lowercased()
        if HeaderFields.isTelling(name) { values[name] = read.document.value(i + 2) }
      }
    }
    for field in read.answer.headers.reversed() {
      let name = field.name.lowercased()
      if HeaderFields.isTelling(name) { values[name] = field.value }
    }
  }

  var isEmpty: Bool { values.isEmpty }
  var hasEmptyBucket: Bool {
    HeaderFields.buckets.contains { first(of: HeaderFields.names("remaining", $0.0)) == "0" }
  }
  subscript(name: String) -> String? { values[name] }
  func first(of names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }

  /// The length of `retry-after`.
  private static let shortest = 11

  private static func isTelling(_ name: String) -> Bool {
    name.utf8.count >= shortest
      && (name.hasPrefix("retry-after") || name.hasPrefix("x-rate") || name.hasPrefix("anthropic-ratelimit"))
  }
}
