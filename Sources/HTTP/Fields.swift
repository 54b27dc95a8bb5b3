/// The header lines of a request or an answer: in their order, each found by name whatever its case.
///
/// Names are compared as RFC 9110 §5.1 says, without regard to ASCII case; a name may stand several times.
package struct Fields: Equatable, Sendable {
  /// One line: a name as it was written, and what stands behind the colon.
  package struct Field: Equatable, Sendable {
    package let name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  private var lines: [Field] = []

  package init() {}

  package init(_ lines: [Field]) { self.lines = lines }

  /// The first value under that name; assigning replaces them all, nil removes them.
  package subscript(_ name: String) -> String? {
    get { lines.first { Fields.same($0.name, name) }?.value }
    set {
      let place = lines.firstIndex { Fields.same($0.name, name) }
      lines.removeAll { Fields.same($0.name, name) }
      if let newValue { lines.insert(Field(name, newValue), at: place ?? lines.count) }
    }
  }

  /// Every value under that name, in the order they came.
  package func all(_ name: String) -> [String] {
    lines.filter { Fields.same($0.name, name) }.map(\.value)
  }

  /// At the end, whatever stands there under that name already.
  package mutating func add(_ name: String, _ value: String) { lines.append(Field(name, value)) }

  /// A folded line (RFC 9112 §5.2: obsolete, still met) goes on where the last one stopped.
  package mutating func extendLast(with text: String) {
    guard let last = lines.indices.last else { return }
    lines[last].value += lines[last].value.isEmpty ? text : " " + text
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lower($0) == lower($1) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
}

extension Fields: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { lines.count }
  package subscript(position: Int) -> Field { lines[position] }
}

extension Fields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    lines = elements.map { Field($0.0, $0.1) }
  }
}
