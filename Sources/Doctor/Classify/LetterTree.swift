/// Many texts as one tree of letters, which finds where any of them stands.
///
/// A small filter says at which places a text can begin at all: its first four letters are looked up in sixteen
/// kilobytes, and where they may stand its first six in a few more. Only there is the tree entered, so that most bytes
/// cost no wait for memory and no wrong guess of a branch.
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

  private let beginnings: Beginnings
  /// Byte → column; 0 for bytes that occur in no text. Bytes of other scripts share a few columns: they would more than
  /// double the rows for a handful of texts, so whoever is told of a place compares such a text itself.
  private let columns: [UInt8]
  private let width: Int
  /// Node × column → target, or 0, for the nodes where ways part; these come first.
  private let rows: [UInt16]
  private let steps: [Step]
  /// The number of the first node without a row.
  private let stepsBegin: Int
  /// Node → the texts that end there.
  let endings: Lists<UInt16>

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
    beginnings = Beginnings(texts)

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
    endings = Lists(inOrder.map { growth.nodes[$0].endings })
  }

  /// Calls `take` with every place where texts stand: where they begin and end, and the node that names them; until it
  /// says that it has enough.
  func forEachPlace(
    in bytes: borrowing Span<UInt8>, _ take: (_ start: Int, _ end: Int, _ node: Int) -> Bool
  ) {
    var block = 0
    while block < bytes.count {
      // A bit for each place of the block: these come without a branch, since none could learn where texts begin.
      var places = beginnings.places(bytes, from: block)
      while places != 0 {
        let start = block &+ places.leadingZeroBitCount
        places &= ~((1 << 63) &>> UInt64(start &- block))
        guard beginnings.standsUp(bytes, at: start) else { continue }
        var (end, node) = (start, 0)
        while goOn(bytes, &end, &node) {
          if !take(start, end, node) { return }
        }
      }
      block &+= Beginnings.block
    }
  }

  /// Down the tree to the next node where texts end; false when the bytes lead to none. The innermost loop of the
  /// program, by itself so that its state stays in registers.
  @inline(never)
  private func goOn(_ bytes: borrowing Span<UInt8>, _ end: inout Int, _ node: inout Int) -> Bool {
    let (columns, rows, steps) = (columns.span, rows.span, steps.span)
    let (width, stepsBegin) = (width, stepsBegin)
    var (i, place) = (end, node)
    while i < bytes.count {
      // A byte is below 256, and every target is a node.
      let column = unsafe columns[unchecked: Int(bytes[unchecked: i])]
      let target: UInt16
      if place < stepsBegin {
        target = unsafe rows[unchecked: place &* width &+ Int(column)]
      } else {
        let step = unsafe steps[unchecked: place &- stepsBegin]
        guard step.column == column else { return false }
        target = step.target
      }
      // The root is nobody's child.
      guard target != 0 else { return false }
      place = Int(target & ~LetterTree.endsHere)
      i &+= 1
      if target & LetterTree.endsHere != 0 {
        (end, node) = (i, place)
        return true
      }
    }
    return false
  }
}

/// What a text can begin with: never wrong when it says no.
private struct Beginnings: Sendable {
  /// So many places are asked at once.
  static let block = UInt64.bitWidth
  private static let bits = 14
  /// A text that is shorter is short.
  private static let long = 6
  /// Four letters → 1 where a text may begin with them; some share a slot.
  private var slots = [UInt8](repeating: 0, count: 1 << bits)
  /// A bit for each slot of a short text.
  private var shortSlots = NumberSet(below: 1 << bits)
  /// A bit for each six letters with which a long text begins.
  private var sixes = NumberSet(below: 1 << bits)

  init(_ texts: [[UInt8]]) {
    for text in texts where !text.isEmpty {
      // Behind the end of a text anything may stand.
      for second in text.count > 1 ? text[1]...text[1] : 0...UInt8.max {
        for third in text.count > 2 ? text[2]...text[2] : 0...Beginnings.lastThird {
          for fourth in text.count > 3 ? text[3]...text[3] : 0...Beginnings.lastFourth {
            let front = UInt32(second) << 8 | UInt32(text[0])
            let slot = Beginnings.slot(UInt32(fourth) << 24 | UInt32(third) << 16 | front)
            slots[slot] = 1
            if text.count < Beginnings.long { shortSlots.insert(slot) }
          }
        }
      }
      if text.count >= Beginnings.long {
        sixes.insert(Beginnings.bit(text.prefix(Beginnings.long).reversed().reduce(0) { $0 << 8 | UInt64($1) }))
      }
    }
  }

  /// The places from `start` on at which a text can begin, one bit each, the first one highest.
  func places(_ bytes: borrowing Span<UInt8>, from start: Int) -> UInt64 {
    let slots = slots.span
    let end = min(start &+ Beginnings.block, bytes.count)
    // The last three are too short to be looked up.
    let whole = max(start, min(end, bytes.count &- 3))
    var places: UInt64 = 0
    var i = start
    while i < whole {
      // Four bytes are left from here on, and a slot's number has as many bits as there are slots.
      let four = unsafe UInt32(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt32.self))
      // Twice the number and the bit: one addition, where shifting over two words takes the processor six steps.
      places = places &+ places &+ UInt64(unsafe slots[unchecked: Beginnings.slot(four)])
      i &+= 1
    }
    while i < end {
      places = places &+ places &+ 1
      i &+= 1
    }
    return places << UInt64(Beginnings.block &- (end &- start))
  }

  /// A closer look at one of these places: at six letters, where no short text can begin.
  func standsUp(_ bytes: borrowing Span<UInt8>, at i: Int) -> Bool {
    guard i &+ 8 <= bytes.count else { return true }
    let eight = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
    let four = UInt32(truncatingIfNeeded: eight)
    return sixes.contains(Beginnings.bit(eight)) || shortSlots.contains(Beginnings.slot(four))
  }

  /// Of the first six letters; the others fall out.
  private static func bit(_ eight: UInt64) -> Int {
    Int(((eight << 16) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  /// Of the third and fourth letter only the lowest bits count, so that what may stand behind two or three letters fills
  /// few slots. Multiplying by a large odd number spreads them over the highest bits.
  private static func slot(_ four: UInt32) -> Int {
    let counted = UInt32(lastFourth) << 24 | UInt32(lastThird) << 16 | 0xFFFF
    return Int(((four & counted) &* 0x9E37_79B1) >> UInt32(32 - bits))
  }

  private static let lastThird: UInt8 = 0x0F
  private static let lastFourth: UInt8 = 0x07
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
