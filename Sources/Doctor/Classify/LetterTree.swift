/// Many texts as one tree of letters, which finds where any of them stands.
///
/// A small filter says at which places a text can begin at all: its first three letters are looked up in a few
/// kilobytes. Only there is the tree entered, so that most bytes cost no wait for memory and no wrong guess of a branch.
struct LetterTree: Sendable {
  /// The one way on of a node without a row.
  private struct Step {
    let column: UInt8
    let target: UInt16
  }

  /// Set in a target where texts end.
  private static let endsHere: UInt16 = 0x8000
  /// How many columns the bytes of other scripts share.
  private static let sharedColumns = 8
  /// Stands for no way on; no byte has this column.
  private static let noColumn = UInt8.max

  private let beginnings: TripleFilter
  /// Byte → column; 0 for bytes that occur in no text. Bytes of other scripts share a few columns: they would more than
  /// double the rows for a handful of texts, so whoever is told of a place compares such a text itself.
  private let columns: [UInt8]
  private let width: Int
  /// Node × column → target, or 0, for the nodes where ways part; these come first.
  private let rows: [UInt16]
  private let steps: [Step]
  /// The number of the first node without a row.
  private let stepsBegin: Int
  /// Node → first entry in `endings`, with one extra at the end.
  private let firstEnding: [UInt32]
  private let endings: [UInt16]

  init(_ texts: [[UInt8]]) {
    var columns = [UInt8](repeating: 0, count: 256)
    var width = 1
    for byte in texts.joined() where byte < 0x80 && columns[Int(byte)] == 0 {
      columns[Int(byte)] = UInt8(width)
      width += 1
    }
    for byte in texts.joined() where byte >= 0x80 {
      columns[Int(byte)] = UInt8(width + Int(byte) % LetterTree.sharedColumns)
    }
    width += LetterTree.sharedColumns
    self.columns = columns
    self.width = width
    beginnings = TripleFilter(texts)

    let growth = Growth(texts.map { $0.map { columns[Int($0)] } })
    precondition(growth.nodes.count < Int(LetterTree.endsHere), "the vocabulary has outgrown 15-bit nodes")
    // Nodes with a row are numbered first, so that one comparison tells the two kinds apart.
    let inOrder =
      growth.nodes.indices.filter { growth.hasRow($0) } + growth.nodes.indices.filter { !growth.hasRow($0) }
    var number = [UInt16](repeating: 0, count: growth.nodes.count)
    for (place, node) in inOrder.enumerated() {
      number[node] = UInt16(place) | (growth.nodes[node].endings.isEmpty ? 0 : LetterTree.endsHere)
    }
    let withRow = inOrder.prefix { growth.hasRow($0) }
    var rows = [UInt16](repeating: 0, count: withRow.count * width)
    for (place, node) in withRow.enumerated() {
      growth.forEachChild(of: node) { rows[place * width + Int(growth.nodes[$0].column)] = number[$0] }
    }
    self.rows = rows
    stepsBegin = withRow.count
    steps = inOrder.dropFirst(withRow.count).map { node in
      let child = growth.nodes[node].firstChild
      return Step(
        column: child == 0 ? LetterTree.noColumn : growth.nodes[child].column, target: number[child])
    }
    var firstEnding: [UInt32] = [0]
    var endings: [UInt16] = []
    for node in inOrder {
      endings += growth.nodes[node].endings
      firstEnding.append(UInt32(endings.count))
    }
    self.firstEnding = firstEnding
    self.endings = endings
  }

  /// The texts that end at a node.
  func texts(endingAt node: Int) -> ArraySlice<UInt16> {
    endings[Int(firstEnding[node])..<Int(firstEnding[node + 1])]
  }

  /// A place where texts stand: where they begin and end, and the node that names them.
  struct Cursor {
    fileprivate(set) var start = -1
    fileprivate(set) var end = 0
    fileprivate(set) var node = LetterTree.nowhere
  }

  private static let nowhere = -1

  /// On to the next place where texts stand, by their beginnings; false when there is none. The innermost loop of the
  /// program, in one piece so that its state stays in registers.
  func advance(_ cursor: inout Cursor, in bytes: borrowing Span<UInt8>) -> Bool {
    let (columns, rows, steps) = (columns.span, rows.span, steps.span)
    let (width, stepsBegin) = (width, stepsBegin)
    var (start, i, node) = (cursor.start, cursor.end, cursor.node)
    defer { (cursor.start, cursor.end, cursor.node) = (start, i, node) }
    while true {
      while node != LetterTree.nowhere, i < bytes.count {
        // A byte is below 256, and every target is a node.
        let column = unsafe columns[unchecked: Int(bytes[i])]
        let target: UInt16
        if node < stepsBegin {
          target = unsafe rows[unchecked: node &* width &+ Int(column)]
        } else {
          let step = unsafe steps[unchecked: node &- stepsBegin]
          target = step.column == column ? step.target : 0
        }
        // The root is nobody's child.
        guard target != 0 else { break }
        node = Int(target & ~LetterTree.endsHere)
        i &+= 1
        if target & LetterTree.endsHere != 0 { return true }
      }
      start = beginnings.place(bytes, from: start &+ 1)
      guard start < bytes.count else { return false }
      (i, node) = (start, 0)
    }
  }
}

/// Which three bytes a text can begin with: never wrong when it says no.
private struct TripleFilter: Sendable {
  private static let bits = 15
  private var words = [UInt64](repeating: 0, count: 1 << (bits - 6))

  init(_ texts: [[UInt8]]) {
    for text in texts where !text.isEmpty {
      // A text that is shorter may be followed by anything.
      for second in text.count > 1 ? text[1]...text[1] : 0...UInt8.max {
        for third in text.count > 2 ? text[2]...text[2] : 0...UInt8.max {
          let bit = TripleFilter.bit(UInt32(text[0]) | UInt32(second) << 8 | UInt32(third) << 16)
          words[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
  }

  func place(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    // What stands at the end is too short to be looked up.
    guard start + 2 < bytes.count else { return start }
    let words = words.span
    var key = UInt32(bytes[start]) << 8 | UInt32(bytes[start + 1]) << 16
    var i = start &+ 2
    while i < bytes.count {
      key = key >> 8 | UInt32(bytes[i]) << 16
      let bit = TripleFilter.bit(key)
      // A bit's number has as many bits as there are bits in the words.
      if unsafe words[unchecked: bit >> 6] >> UInt64(bit & 63) & 1 == 1 { break }
      i &+= 1
    }
    return i &- 2
  }

  /// Multiplying by a large odd number spreads the letters over the highest bits.
  private static func bit(_ triple: UInt32) -> Int { Int((triple &* 0x9E37_79B1) >> UInt32(32 - bits)) }
}

/// The tree while it grows.
private struct Growth {
  /// A letter of some text, with the letters that may come behind it.
  struct Node {
    let column: UInt8
    /// 0 is the root, which is nobody's child, and stands for none.
    var firstChild = 0
    var nextSibling = 0
    /// The texts that end here.
    var endings: [UInt16] = []
  }

  private(set) var nodes = [Node(column: 0)]

  init(_ texts: [[UInt8]]) {
    // Words that are squeezed to nothing stand nowhere.
    for (text, letters) in texts.enumerated() where !letters.isEmpty {
      var place = 0
      for letter in letters { place = child(of: place, letter) ?? add(letter, to: place) }
      nodes[place].endings.append(UInt16(text))
    }
  }

  /// Where ways part, and at the root.
  func hasRow(_ node: Int) -> Bool { node == 0 || nodes[nodes[node].firstChild].nextSibling != 0 }

  func forEachChild(of node: Int, _ take: (Int) -> Void) {
    var i = nodes[node].firstChild
    while i != 0 {
      take(i)
      i = nodes[i].nextSibling
    }
  }

  private func child(of node: Int, _ column: UInt8) -> Int? {
    var i = nodes[node].firstChild
    while i != 0, nodes[i].column != column { i = nodes[i].nextSibling }
    return i == 0 ? nil : i
  }

  private mutating func add(_ column: UInt8, to parent: Int) -> Int {
    nodes.append(Node(column: column, nextSibling: nodes[parent].firstChild))
    nodes[parent].firstChild = nodes.count - 1
    return nodes.count - 1
  }
}
