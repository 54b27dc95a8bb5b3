/// A JSON value that keeps the order of its members, which the contract fixes.
indirect enum OrderedJSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([OrderedJSON])
  case object([Member])

  /// A name with its value.
  struct Member: Equatable, Sendable {
    let name: String
    let value: OrderedJSON
  }

  /// What is not JSON, and where.
  struct Malformed: Error {
    let problem: String
    let offset: Int
  }

  init(_ text: String) throws {
    var reader = Reader(bytes: Array(text.utf8))
    self = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.malformed("something follows the value") }
  }

  subscript(name: String) -> OrderedJSON? { members?.first { $0.name == name }?.value }

  var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  var elements: [OrderedJSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number(let value): value == value.rounded() ? "integer" : "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// Reads strictly what RFC 8259 allows and nothing more.
  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    func malformed(_ problem: String) -> Malformed { Malformed(problem: problem, offset: position) }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
      while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    mutating func take(_ text: String) -> Bool {
      guard bytes[position...].starts(with: text.utf8) else { return false }
      position += text.utf8.count
      return true
    }

    mutating func expect(_ text: String) throws {
      skipSpace()
      guard take(text) else { throw malformed("expected \(text)") }
    }

    mutating func value() throws -> OrderedJSON {
      skipSpace()
      if take("null") { return .null }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      switch next {
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "["): return .array(try list("[", "]") { reader in try reader.value() })
      case UInt8(ascii: "{"):
        return .object(
          try list("{", "}") { reader in
            reader.skipSpace()
            let name = try reader.string()
            try reader.expect(":")
            return Member(name: name, value: try reader.value())
          })
      default: return .number(try number())
      }
    }

    mutating func list<T>(_ open: String, _ close: String, _ item: (inout Reader) throws -> T) throws -> [T] {
      try expect(open)
      skipSpace()
      if take(close) { return [] }
      var items = [try item(&self)]
      while true {
        skipSpace()
        if take(close) { return items }
        try expect(",")
        items.append(try item(&self))
      }
    }

    mutating func number() throws -> Double {
      let start = position
      while let byte = next, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      let digits = text.drop { $0 == "-" }
      guard let value = Double(text), text.first != "+", digits.first?.isNumber == true, text.last != ".",
        digits.count == 1 || digits.first != "0" || !(digits.dropFirst().first?.isNumber ?? false)
      else { throw malformed("not a number: \(text)") }
      return value
    }

    mutating func string() throws -> String {
      guard take("\"") else { throw malformed("expected a string") }
      var units: [UInt16] = []
      var plain: [UInt8] = []
      func flush(_ plain: inout [UInt8], _ units: inout [UInt16]) throws {
        guard let text = String(validating: plain, as: UTF8.self) else { throw malformed("not UTF-8") }
        units += Array(text.utf16)
        plain = []
      }
      while let byte = next {
        position += 1
        switch byte {
        case UInt8(ascii: "\""):
          try flush(&plain, &units)
          guard let text = String(validating: units, as: UTF16.self) else { throw malformed("a lone surrogate") }
          return text
        case UInt8(ascii: "\\"):
          try flush(&plain, &units)
          units.append(try escape())
        case 0..<0x20: throw malformed("a bare control character")
        default: plain.append(byte)
        }
      }
      throw malformed("the string does not end")
    }

    mutating func escape() throws -> UInt16 {
      guard let byte = next else { throw malformed("the escape does not end") }
      position += 1
      switch byte {
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "t"): return 0x09
      case UInt8(ascii: "r"): return 0x0D
      case UInt8(ascii: "b"): return 0x08
      case UInt8(ascii: "f"): return 0x0C
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
      case UInt8(ascii: "u"):
        let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else { throw malformed("not four digits") }
        position += 4
        return unit
      default: throw malformed("an unknown escape")
      }
    }
  }
}
