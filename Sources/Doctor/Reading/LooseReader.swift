/// Walks the text once per layer; depth and layers are bounded, so that hostile nesting costs neither stack nor time.
struct LooseReader {
  static let deepestGroup = 64
  static let deepestLayer = 5
  static let longestRun = 32

  let text: [UInt8]
  /// Held here, so that reading a word does not ask whether the table is made.
  private let proseNames = LooseReader.proseNames
  private let tellingLengths = LooseReader.tellingLengths
  let wordBytes = LooseReader.wordBytes
  /// What can begin or end a structure, a string or a value, found in one look.
  let marks: PlaceSet
  var nodes: [LooseDocument.Node] = []
  /// How many constructors were never closed: each was read to the end of the text.
  private var openConstructors = 0
  private static let mostOpenConstructors = 8

  init(_ text: [UInt8]) {
    self.text = text
    marks = PlaceSet(text) { bytes in
      bytes.equal(to: UInt8(ascii: "{")) | bytes.equal(to: UInt8(ascii: "[")) | bytes.equal(to: UInt8(ascii: "\""))
        | bytes.equal(to: UInt8(ascii: "'")) | bytes.equal(to: UInt8(ascii: "\\")) | bytes.equal(to: UInt8(ascii: ":"))
        | bytes.equal(to: UInt8(ascii: "="))
    }
    nodes.reserveCapacity(16)
  }

  /// A string that was stepped over.
  struct Quoted {
    let content: Range<Int>
    let next: Int
    let isClosed: Bool
    let holdsBrace: Bool
  }

  // MARK: Prose

  /// Running text: only what looks like a structure or a telling `key: value` is taken from it.
  mutating func readProse(_ range: Range<Int>, parent: Int, layer: Int) {
    let limit = range.upperBound
    var i = range.lowerBound
    // No name reaches back behind what has been read already.
    var start = i
    while true {
      i = marks.next(from: i, limit)
      guard i < limit else { return }
      var next: Int?
      switch text[i] {
      case UInt8(ascii: "{"):
        next = readGroup(at: i, limit, key: nil, parent: parent, layer: layer, depth: 0)
      case UInt8(ascii: "["):
        if opensList(i, limit) || (i >= 3 && text[(i - 3)..<i].elementsEqual("map".utf8)) {
          next = readGroup(at: i, limit, key: nil, parent: parent, layer: layer, depth: 0)
        }
      case UInt8(ascii: ":"), UInt8(ascii: "="):
        next = readProseMember(at: i, limit, parent, layer, behind: start)
      case UInt8(ascii: "'") where i > start && isApostrophe(i, limit):
        i += 1
        continue
      default:
        next = readQuotedMember(at: i, limit, parent, layer)
      }
      i = next ?? i + 1
      start = i
    }
  }

  /// `[{`, `["`, `[[` and `[name:` or `[name {` begin a list; `[2026-05-21` and `[ERROR]` do not.
  private func opensList(_ i: Int, _ limit: Int) -> Bool {
    let first = afterBlanks(i + 1, limit)
    guard first < limit else { return false }
    switch text[first] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): return true
    default:
      let word = endOfWord(first, limit)
      guard word > first else { return false }
      let behind = afterBlanks(word, limit)
      guard behind < limit else { return false }
      return text[behind] == UInt8(ascii: "{")
        || (text[behind] == UInt8(ascii: ":") && behind + 1 < limit && text[behind + 1] == 0x20)
    }
  }

  /// `"code": …` outside any bracket, as left by a cut or a log shipper.
  private mutating func readQuotedMember(at i: Int, _ limit: Int, _ parent: Int, _ layer: Int) -> Int? {
    guard let (slashes, quote, open) = quote(at: i, limit) else { return nil }
    let nameEnd = endOfWord(open, min(limit, open + 80))
    guard nameEnd > open, let (closing, mark, next) = self.quote(at: nameEnd, limit), mark == quote, closing == slashes
    else { return nil }
    let colon = afterBlanks(next, limit)
    guard colon < limit, text[colon] == UInt8(ascii: ":") else { return nil }
    return readValue(
      at: afterBlanks(colon + 1, limit), limit, key: open..<nameEnd, parent: parent, layer: layer, depth: 0)
  }

  private static let namesInProse = [
    "code", "type", "status", "reason", "errorcode", "error_code", "error_type", "error", "error_message", "message",
    "statuscode", "status_code", "http", "details", "violations", "model", "text", "response", "body", "metadata",
    "retry-after", "retry-after-ms",
  ]

  /// Names that tell something even where they stand in running text.
  static let proseNames = WordTable(namesInProse)

  static let headerBeginnings = ["x-", "anthropic-ratelimit"].map { Array($0.utf8) }

  /// First letter → one bit for each length that a telling name may have: most words are told apart by that.
  static let tellingLengths: [UInt64] = (0..<256).map { first in
    let letter = UInt8(first).asciiLowercased
    let exact = namesInProse.map(\.utf8).filter { $0.first == letter }.reduce(0 as UInt64) {
      $0 | 1 << UInt64($1.count)
    }
    return headerBeginnings.filter { $0[0] == letter }.reduce(exact) { $0 | ~0 << UInt64($1.count) }
  }

  private func tells(_ name: Range<Int>) -> Bool {
    proseNames.number(of: name, in: text) != nil || LooseReader.headerBeginnings.contains { begins(name, $0) }
  }

  private func begins(_ name: Range<Int>, _ word: [UInt8]) -> Bool {
    guard word.count <= name.count else { return false }
    for i in word.indices where text[name.lowerBound + i].asciiLowercased != word[i] { return false }
    return true
  }

  /// `name: value`, `name=value` and `Class(name=value, …)` in running text, met at the mark: most words have none behind
  /// them.
  private mutating func readProseMember(
    at mark: Int, _ limit: Int, _ parent: Int, _ layer: Int, behind start: Int
  ) -> Int? {
    let name = word(inFrontOf: mark, limit, behind: start)
    let open = name.lowerBound - 1
    if open > start, text[open] == UInt8(ascii: "("), let next = readConstructor(at: open, limit, parent, layer, start)
    {
      return next
    }
    // No name that we ask for is longer; most are told apart by their length alone, which is asked here and not in a
    // function of its own.
    guard !name.isEmpty, name.count <= LooseDocument.longestName,
      tellingLengths[Int(text[name.lowerBound])] >> UInt64(name.count) & 1 == 1, tells(name)
    else { return nil }
    let value = afterSpaces(mark + 1, limit)
    guard value < limit, text[value] != 0x0A else { return value }
    return readValue(at: value, limit, key: name, parent: parent, layer: layer, depth: 0)
  }

  /// `Message(id='…', content=[…])`, as Python prints an object, met at its parenthesis.
  private mutating func readConstructor(
    at open: Int, _ limit: Int, _ parent: Int, _ layer: Int, _ start: Int
  ) -> Int? {
    guard openConstructors < LooseReader.mostOpenConstructors,
      let type = type(constructedAt: open, limit, behind: start)
    else { return nil }
    let index = nodes.count
    let next = readGroup(at: open, limit, key: type, parent: parent, layer: layer, depth: 0)
    if nodes[index].isClosed { return next }
    nodes.removeLast(nodes.count - index)
    openConstructors += 1
    return nil
  }

  /// The class in front of a parenthesis behind which a named value stands.
  private func type(constructedAt open: Int, _ limit: Int, behind start: Int) -> Range<Int>? {
    let member = afterBlanks(open + 1, limit)
    let end = endOfWord(member, limit)
    guard end > member, end + 1 < limit, text[end] == UInt8(ascii: "="), text[end + 1] != UInt8(ascii: "=") else {
      return nil
    }
    let type = word(inFrontOf: open, limit, behind: start)
    // A function is called in small letters.
    guard !type.isEmpty, type.upperBound == open, let name = text[type].split(separator: UInt8(ascii: ".")).last,
      let first = name.drop(while: { $0 == UInt8(ascii: "_") }).first, first.isASCIILetter,
      first != first.asciiLowercased
    else { return nil }
    return type
  }

  // MARK: Structures

  private mutating func readGroup(
    at i: Int, _ limit: Int, key: Range<Int>?, parent: Int, layer: Int, depth: Int
  ) -> Int {
    guard depth < LooseReader.deepestGroup else { return i + 1 }
    let index = append(.group, key, i + 1..<limit, parent, isClosed: false, layer)
    let closing: UInt8 = closingBracket(text[i])
    var j = i + 1
    loop: while true {
      j = afterBlanks(j, limit)
      guard j < limit else { break }
      switch text[j] {
      case closing:
        nodes[index].isClosed = true
        break loop
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // A bracket that closes something further out: this one was never closed.
        if depth > 0 { break loop }
        j += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
        j = readGroup(at: j, limit, key: nil, parent: index, layer: layer, depth: depth + 1)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
        j = readStringMember(at: j, limit, parent: index, layer: layer, depth: depth)
      default:
        j = readBareMember(at: j, limit, parent: index, layer: layer, depth: depth)
      }
    }
    let end = min(j, limit)
    nodes[index].value = i + 1..<end
    nodes[index].end = nodes.count
    return nodes[index].isClosed ? end + 1 : end
  }

  /// A quoted name with its value, or a quoted element.
  private mutating func readStringMember(at i: Int, _ limit: Int, parent: Int, layer: Int, depth: Int) -> Int {
    guard let string = string(at: i, limit) else { return i + 1 }
    let mark = afterBlanks(string.next, limit)
    if string.isClosed, let value = afterMark(mark, limit) {
      return readValue(at: value, limit, key: string.content, parent: parent, layer: layer, depth: depth)
    }
    return add(string, key: nil, parent: parent, layer: layer)
  }

  /// An unquoted name with its value, or a bare element.
  private mutating func readBareMember(at i: Int, _ limit: Int, parent: Int, layer: Int, depth: Int) -> Int {
    let end = endOfWord(i, limit)
    guard end > i else { return i + 1 }
    if end < limit, text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "'"), end - i == 1 {
      // Python's b'…', u'…', r"…".
      return readStringMember(at: end, limit, parent: parent, layer: layer, depth: depth)
    }
    if isGoMap(i, limit) {
      return readGroup(at: i + 3, limit, key: nil, parent: parent, layer: layer, depth: depth + 1)
    }
    let mark = afterBlanks(end, limit)
    if let value = afterMark(mark, limit) {
      return readValue(at: value, limit, key: i..<end, parent: parent, layer: layer, depth: depth)
    }
    let brace = afterBlanks(end, limit, commas: false)
    if brace < limit, text[brace] == UInt8(ascii: "{") {
      return readGroup(at: brace, limit, key: i..<end, parent: parent, layer: layer, depth: depth + 1)
    }
    return addBare(i..<end, key: nil, parent: parent, layer: layer)
  }

  private mutating func readValue(
    at i: Int, _ limit: Int, key: Range<Int>, parent: Int, layer: Int, depth: Int
  ) -> Int {
    guard i < limit else { return limit }
    switch text[i] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
      return readGroup(at: i, limit, key: key, parent: parent, layer: layer, depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
      guard let string = string(at: i, limit) else { return i + 1 }
      return add(string, key: key, parent: parent, layer: layer)
    default:
      if isGoMap(i, limit) {
        return readGroup(at: i + 3, limit, key: key, parent: parent, layer: layer, depth: depth + 1)
      }
      if text[i].isASCIILetter {
        let open = endOfWord(i, limit)
        if open < limit, text[open] == UInt8(ascii: "("), type(constructedAt: open, limit, behind: i) != nil {
          return readGroup(at: open, limit, key: key, parent: parent, layer: layer, depth: depth + 1)
        }
      }
      var end = i
      while end < limit, !endsBare(text[end]) { end += 1 }
      let word = text[i..<end]
      if word.elementsEqual("Optional(".utf8) || word.elementsEqual("Some(".utf8), let string = string(at: end, limit) {
        return add(string, key: key, parent: parent, layer: layer)
      }
      return end > i ? addBare(i..<end, key: key, parent: parent, layer: layer) : afterNothing(i)
    }
  }

  /// Where a value is missing, a bracket that closes is not stepped over.
  private func afterNothing(_ i: Int) -> Int {
    text[i] == UInt8(ascii: "}") || text[i] == UInt8(ascii: "]") || text[i] == UInt8(ascii: ")") ? i : i + 1
  }

  /// Go prints `map[code:… message:…]`.
  private func isGoMap(_ i: Int, _ limit: Int) -> Bool {
    i + 3 < limit && text[i + 3] == UInt8(ascii: "[") && text[i..<(i + 3)].elementsEqual("map".utf8)
  }

  private mutating func add(_ string: Quoted, key: Range<Int>?, parent: Int, layer: Int) -> Int {
    let index = append(.string, key, string.content, parent, isClosed: string.isClosed, layer)
    if string.holdsBrace, layer < LooseReader.deepestLayer {
      readProse(string.content, parent: index, layer: layer + 1)
    }
    nodes[index].end = nodes.count
    return string.next
  }

  private mutating func addBare(_ value: Range<Int>, key: Range<Int>?, parent: Int, layer: Int) -> Int {
    _ = append(.bare, key, value, parent, isClosed: true, layer)
    return value.upperBound
  }

  /// A node that holds no other yet.
  private mutating func append(
    _ kind: LooseDocument.Kind, _ key: Range<Int>?, _ value: Range<Int>, _ parent: Int, isClosed: Bool, _ layer: Int
  ) -> Int {
    nodes.append(
      .init(
        kind: kind, key: key, name: key.flatMap { FieldName($0, in: text) }, value: value, parent: parent,
        end: nodes.count + 1, isClosed: isClosed, layer: layer))
    return nodes.count - 1
  }
}
