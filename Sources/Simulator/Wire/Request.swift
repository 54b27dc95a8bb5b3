/// One header line.
package struct Field: Sendable, Equatable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What a client asked.
struct Request: Sendable, Equatable {
  var method: String
  var path: String
  var query = ""
  var fields: [Field] = []
  var body: [UInt8] = []
  /// HTTP/1.0 knows neither chunks nor connections that stay open.
  var isOld = false

  /// The first header of this name, in lower case.
  func value(of name: String) -> String? { fields.first { $0.name == name }?.value }

  var segments: [Substring] { path.split(separator: "/", omittingEmptySubsequences: true) }

  /// A parameter of the query, as it was sent.
  func parameter(_ name: String) -> String? {
    for pair in query.split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.first.map(String.init) == name { return halves.count == 2 ? String(halves[1]) : "" }
    }
    return nil
  }

  /// Whether the client wants the connection for a further request.
  var keepsAlive: Bool {
    let wish = value(of: "connection")?.lowercased() ?? ""
    return isOld ? wish.contains("keep-alive") : !wish.contains("close")
  }
}
