/// A JSON Schema of the few words the schemas of this project use; a word it does not know is itself a problem.
struct JSONSchema {
  private let root: OrderedJSON
  /// Words that say something to readers and nothing to a validator.
  private static let remarks = ["$schema", "$id", "$defs", "title", "description"]

  init(_ text: String) throws { root = try OrderedJSON(text) }

  /// All that is wrong with a value, each with its path; members must come in the order in which the schema names them.
  func problems(_ value: OrderedJSON) -> [String] { problems(value, root, "$") }

  /// A part of the schema by the names that lead to it.
  subscript(path: String...) -> OrderedJSON? {
    path.reduce(Optional(root)) { schema, name in schema?[name] }
  }

  private func problems(_ value: OrderedJSON, _ schema: OrderedJSON, _ path: String) -> [String] {
    if schema == .bool(true) { return [] }
    guard let words = schema.members else { return ["\(path): the schema is no object"] }
    return words.flatMap { problems(value, $0.name, $0.value, schema, path) }
  }

  private func problems(
    _ value: OrderedJSON, _ word: String, _ rule: OrderedJSON, _ schema: OrderedJSON, _ path: String
  ) -> [String] {
    switch word {
    case _ where JSONSchema.remarks.contains(word): return []
    case "$ref":
      guard let name = rule.text?.split(separator: "/").last, let target = self["$defs", String(name)] else {
        return ["\(path): \(rule) leads nowhere"]
      }
      return problems(value, target, path)
    case "type":
      let types = rule.elements?.compactMap(\.text) ?? rule.text.map { [$0] } ?? []
      let isRight = types.contains(value.typeName) || (types.contains("number") && value.typeName == "integer")
      return isRight ? [] : ["\(path): is \(value.typeName), not \(types.joined(separator: " or "))"]
    case "const": return value == rule ? [] : ["\(path): is \(value), not \(rule)"]
    case "enum": return rule.elements?.contains(value) == true ? [] : ["\(path): \(value) is not in the list"]
    case "anyOf":
      let attempts = (rule.elements ?? []).map { problems(value, $0, path) }
      return attempts.contains([]) ? [] : ["\(path): fits none of the forms: \(attempts)"]
    case "required":
      let names = Set(value.members?.map(\.name) ?? [])
      guard value.members != nil else { return [] }
      return (rule.elements ?? []).compactMap(\.text).filter { !names.contains($0) }.map { "\(path): lacks \($0)" }
    case "properties": return members(value, rule, path)
    case "additionalProperties":
      guard rule == .bool(false) else { return ["\(path): additionalProperties is not false"] }
      let known = Set(schema["properties"]?.members?.map(\.name) ?? [])
      return (value.members ?? []).filter { !known.contains($0.name) }.map { "\(path): has an unknown \($0.name)" }
    case "items":
      return (value.elements ?? []).enumerated().flatMap { problems($1, rule, "\(path)[\($0)]") }
    case "minItems":
      guard case .number(let least) = rule, let count = value.elements?.count else { return [] }
      return Double(count) >= least ? [] : ["\(path): has only \(count) elements"]
    default: return ["\(path): the validator does not know “\(word)”"]
    }
  }

  private func members(_ value: OrderedJSON, _ rule: OrderedJSON, _ path: String) -> [String] {
    guard let members = value.members else { return [] }
    let names = members.map(\.name)
    var problems = members.flatMap { member in
      rule[member.name].map { self.problems(member.value, $0, "\(path).\(member.name)") } ?? []
    }
    if Set(names).count != names.count { problems.append("\(path): a member stands twice in \(names)") }
    let order = (rule.members ?? []).map(\.name).filter(names.contains)
    if names.filter(order.contains) != order { problems.append("\(path): the members come as \(names)") }
    return problems
  }
}
