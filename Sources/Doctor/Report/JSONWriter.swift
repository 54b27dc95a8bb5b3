/// Writes JSON with its members in the order in which they are given.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// `expected` bytes are made room for at once.
  package init(expected: Int = 0) { bytes.reserveCapacity(expected) }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array<T: Sequence>(_ elements: T, _ element: (T.Element, inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    for item in elements { element(item, &self) }
    close(UInt8(ascii: "]"))
  }

  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ text: String?) {
    guard let text else { return raw("null".utf8) }
    separate()
    bytes.append(UInt8(ascii: "\""))
    let utf8 = text.utf8.span
    if JSONWriter.needsEscape(utf8) {
      for i in utf8.indices { escape(utf8[i]) }
    } else {
      // Much faster than to append what only promises to be a sequence.
      unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return raw("null".utf8) }
    if value == value.rounded(), abs(value) < 1e15 { return number(Int(value)) }
    raw(String(value).utf8)
  }

  package mutating func number(_ value: Int?) {
    guard let value else { return raw("null".utf8) }
    guard (0..<1_000_000_000).contains(value) else { return raw(String(value).utf8) }
    // What nearly all numbers are, without a string in between.
    separate()
    var rest = UInt32(value)
    var unit: UInt32 = 1
    while rest / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
    needsComma = true
  }

  package mutating func bool(_ value: Bool?) { raw((value.map { $0 ? "true" : "false" } ?? "null").utf8) }

  /// A value that is JSON already.
  package mutating func raw(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
    needsComma = true
  }

  package mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    string(text)
  }

  package mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    number(value)
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    number(value)
  }

  package mutating func member(_ name: StaticString, _ value: Bool?) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: StaticString, _ list: [String]) {
    key(name)
    array(list) { $1.string($0) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private static func needsEscape(_ utf8: borrowing Span<UInt8>) -> Bool {
    var i = 0
    while let sixteen = SixteenBytes(utf8, at: i),
      !(sixteen.equal(to: UInt8(ascii: "\"")) | sixteen.equal(to: UInt8(ascii: "\\")) | sixteen.below(0x20)
        | sixteen.equal(to: 0x7F)).any
    {
      i &+= SixteenBytes.count
    }
    while i < utf8.count {
      let byte = utf8[i]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F { return true }
      i &+= 1
    }
    return false
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x00..<0x20, 0x7F:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}
