/// Writes JSON with its members in the order in which they are given.
///
/// Into room that is made ahead: keys and strings are most of the work, and an array that grows asks at each of their
/// bytes whether it is shared.
package struct JSONWriter {
  /// Written up to `end`, zeros behind it.
  private var room: [UInt8]
  private var end = 0
  private var needsComma = false

  /// `expected` bytes are made room for at once.
  package init(expected: Int = 64) { room = [UInt8](repeating: 0, count: expected) }

  /// What has been written so far.
  package var bytes: ArraySlice<UInt8> { room[..<end] }

  /// All that was written, without copying it.
  package consuming func finish() -> [UInt8] {
    room.removeLast(room.count - end)
    return room
  }

  /// Behind this another text begins.
  package mutating func endLine() {
    put(0x0A)
    needsComma = false
  }

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
    unsafe quote(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), isKey: true)
  }

  package mutating func string(_ text: String?) {
    guard let text else { return null() }
    let utf8 = text.utf8.span
    guard JSONWriter.needsEscape(utf8) else {
      return unsafe utf8.withUnsafeBufferPointer { unsafe quote($0, isKey: false) }
    }
    separate()
    put(UInt8(ascii: "\""))
    for i in utf8.indices { escape(utf8[i]) }
    put(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return number(Int(value)) }
    raw(String(value).utf8.span)
  }

  package mutating func number(_ value: Int?) {
    guard let value else { return null() }
    guard (0..<1_000_000_000).contains(value) else { return raw(String(value).utf8.span) }
    // What nearly all numbers are, without a string in between.
    separate()
    var rest = UInt32(value)
    var unit: UInt32 = 1
    while rest / unit >= 10 { unit *= 10 }
    while unit > 0 {
      put(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
    needsComma = true
  }

  package mutating func bool(_ value: Bool?) { word(value.map { $0 ? "true" : "false" } ?? "null") }

  package mutating func null() { word("null") }

  /// A value that is JSON already.
  package mutating func raw(_ value: borrowing Span<UInt8>) {
    separate()
    unsafe value.withUnsafeBufferPointer { unsafe put($0) }
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
    put(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    put(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { put(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func word(_ word: StaticString) {
    separate()
    unsafe put(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    needsComma = true
  }

  /// A string that holds nothing to escape, or a key with its colon: in one step with all that stands around it.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>, isKey: Bool) {
    makeRoom(text.count + 4)
    // Taken now: nothing else of the writer can be asked while its room is written to.
    let hasComma = needsComma
    var i = end
    var out = room.mutableSpan
    // The text and four bytes more have been made room for, and no more is written.
    if hasComma {
      unsafe out[unchecked: i] = UInt8(ascii: ",")
      i &+= 1
    }
    unsafe out[unchecked: i] = UInt8(ascii: "\"")
    i &+= 1
    for j in 0..<text.count {
      unsafe out[unchecked: i] = unsafe text[j]
      i &+= 1
    }
    unsafe out[unchecked: i] = UInt8(ascii: "\"")
    i &+= 1
    if isKey {
      unsafe out[unchecked: i] = UInt8(ascii: ":")
      i &+= 1
    }
    end = i
    needsComma = !isKey
  }

  private mutating func put(_ byte: UInt8) {
    makeRoom(1)
    room[end] = byte
    end += 1
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(bytes.count)
    var i = end
    var out = room.mutableSpan
    // There is room for all of them.
    for j in 0..<bytes.count {
      unsafe out[unchecked: i] = unsafe bytes[j]
      i &+= 1
    }
    end = i
  }

  private mutating func makeRoom(_ count: Int) {
    guard end + count > room.count else { return }
    room.append(contentsOf: repeatElement(0, count: max(room.count, count)))
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
      put(UInt8(ascii: "\\"))
      put(byte)
    case 0x0A:
      put(UInt8(ascii: "\\"))
      put(UInt8(ascii: "n"))
    case 0x00..<0x20, 0x7F:
      let digits = "0123456789abcdef".utf8.span
      for letter in "\\u00".utf8 { put(letter) }
      put(digits[Int(byte >> 4)])
      put(digits[Int(byte & 15)])
    default: put(byte)
    }
  }
}
