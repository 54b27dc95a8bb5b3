/// Words that give an error away, found however they are wrapped or quoted.
package struct Phrase: Hashable, Sendable {
  let text: String
  /// Must stand as a word of its own, as error codes do, and not inside an address.
  let isToken: Bool
  /// Does not count directly behind one of these.
  let notAfter: [String]

  /// A piece of a sentence.
  static func sentence(_ text: String, notAfter: [String] = []) -> Phrase {
    Phrase(text: text, isToken: false, notAfter: notAfter)
  }

  /// An error code.
  static func token(_ text: String) -> Phrase { Phrase(text: text, isToken: true, notAfter: []) }
}

/// One place where a phrase stands, in squeezed positions.
struct PhraseHit {
  let phrase: Int
  let start: Int
  let end: Int
}

/// How many columns the bytes of other scripts share.
private let sharedColumns = 8

/// Finds every phrase of the vocabulary in one pass over a squeezed text (an Aho–Corasick automaton as a table).
struct PhraseFinder: Sendable {
  /// How many columns a state's row has. Not rounded up to a power of two: rows that far apart fall into the same few
  /// lines of the cache, which costs more than the multiplication.
  private let width: Int
  /// Byte → column; 0 for bytes that occur in no phrase. Bytes of other scripts share a few columns: they would more
  /// than double the table for a handful of phrases, so that a hit of such a phrase is compared byte by byte instead.
  private let column: [UInt8]
  /// State × column → next state, all fall-backs already followed; the highest bit says that phrases end there.
  private let next: [UInt16]
  /// State → first entry in `endings`, with one extra at the end.
  private let firstEnding: [UInt32]
  private let endings: [UInt16]
  private let texts: [[UInt8]]
  private let phrases: [Phrase]
  private let isASCII: [Bool]
  private let notAfter: [[[UInt8]]]

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    texts = phrases.map { Squeezed(Array($0.text.utf8)).bytes }
    isASCII = texts.map { $0.allSatisfy { $0 < 0x80 } }
    notAfter = phrases.map { $0.notAfter.map { Squeezed(Array($0.utf8)).bytes } }

    var column = [UInt8](repeating: 0, count: 256)
    var width = 1
    for byte in texts.joined() where byte < 0x80 && column[Int(byte)] == 0 {
      column[Int(byte)] = UInt8(width)
      width += 1
    }
    for byte in texts.joined() where byte >= 0x80 { column[Int(byte)] = UInt8(width + Int(byte) % sharedColumns) }
    width += sharedColumns
    self.width = width
    let trie = Trie(texts, column, width)
    self.column = column
    next = trie.next
    firstEnding = trie.firstEnding
    endings = trie.endings
  }

  /// The phrases in `text`, in the order in which they end; at most `limit`, so that a hostile text costs no memory.
  func hits(in text: Squeezed, source: [UInt8], limit: Int = 4096) -> [PhraseHit] {
    var found: [PhraseHit] = []
    found.reserveCapacity(32)
    let bytes = text.bytes.span
    let firsts = firstEnding.span
    var state = 0
    var end = 0
    while step(bytes, &end, &state) {
      for entry in firsts[state]..<firsts[state + 1] {
        let phrase = Int(endings[Int(entry)])
        let start = end - texts[phrase].count
        if counts(phrase, start, end - 1, text, source) {
          found.append(PhraseHit(phrase: phrase, start: start, end: end))
          if found.count == limit { return found }
        }
      }
    }
    return found
  }

  /// On to the next place where phrases end; false at the end of the text. The innermost loop of the program, kept so
  /// small that its state stays in registers.
  private func step(_ bytes: borrowing Span<UInt8>, _ end: inout Int, _ state: inout Int) -> Bool {
    let table = next.span
    let columns = column.span
    let width = width
    var i = end
    var from = state
    defer { (end, state) = (i, from) }
    while i < bytes.count {
      // A byte is below 256, and what the table holds is a state of the table.
      let column = unsafe columns[unchecked: Int(bytes[i])]
      let target = unsafe table[unchecked: from &* width &+ Int(column)]
      from = Int(target & ~Trie.endsHere)
      i &+= 1
      if target & Trie.endsHere != 0 { return true }
    }
    return false
  }

  private func counts(_ phrase: Int, _ start: Int, _ last: Int, _ text: Squeezed, _ source: [UInt8]) -> Bool {
    if !isASCII[phrase], !text.bytes[start...last].elementsEqual(texts[phrase]) { return false }
    if phrases[phrase].isToken {
      let first = Int(text.origin[start])
      let final = Int(text.origin[last])
      if first > 0, PhraseFinder.continuesWord(source[first - 1], source, first - 1) { return false }
      if final + 1 < source.count, PhraseFinder.continuesWord(source[final + 1], source, final + 1) { return false }
      // "rate limit reached" is a sentence, `RateLimitReached` is a code; only a wrap may part a code.
      if final - first >= texts[phrase].count, source[first...final].contains(0x20),
        !source[first...final].contains(0x0A)
      {
        return false
      }
    }
    return !notAfter[phrase].contains { before in
      start >= before.count && text.bytes[(start - before.count)..<start].elementsEqual(before)
    }
  }

  private static func continuesWord(_ byte: UInt8, _ source: [UInt8], _ i: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "-"): true
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"):
      // `\ninsufficient_quota`: the letter belongs to an escape, not to the word.
      !(i > 0 && source[i - 1] == UInt8(ascii: "\\"))
    default: byte.isASCIILetter || byte.isASCIIDigit
    }
  }

  /// The automaton while it is built.
  private struct Trie {
    static let endsHere: UInt16 = 0x8000

    var next: [UInt16] = []
    var firstEnding: [UInt32] = []
    var endings: [UInt16] = []

    init(_ texts: [[UInt8]], _ column: [UInt8], _ width: Int) {
      let row = [UInt16](repeating: 0, count: width)
      next = row
      var own: [[UInt16]] = [[]]
      // Letter by letter through all phrases, not phrase by phrase: states near the root, in which nearly every byte
      // of a text is spent, then lie side by side and stay in the cache.
      var states = [Int](repeating: 0, count: texts.count)
      for depth in 0..<(texts.map(\.count).max() ?? 0) {
        for (phrase, text) in texts.enumerated() where depth < text.count {
          let slot = states[phrase] * width + Int(column[Int(text[depth])])
          if next[slot] == 0 {
            precondition(own.count < Int(Trie.endsHere), "the vocabulary has outgrown 15-bit states")
            next[slot] = UInt16(own.count)
            own.append([])
            next += row
          }
          states[phrase] = Int(next[slot])
          if depth == text.count - 1 { own[states[phrase]].append(UInt16(phrase)) }
        }
      }
      follow(&own, width)
      for endingsHere in own {
        firstEnding.append(UInt32(endings.count))
        endings.append(contentsOf: endingsHere)
      }
      firstEnding.append(UInt32(endings.count))
      for slot in next.indices where !own[Int(next[slot])].isEmpty { next[slot] |= Trie.endsHere }
    }

    /// Where a state has no way on, it takes that of its longest proper suffix, which is shorter and so done already:
    /// states are numbered by depth.
    private mutating func follow(_ own: inout [[UInt16]], _ width: Int) {
      var next = self.next.mutableSpan
      var fallback = [Int](repeating: 0, count: own.count)
      for state in own.indices.dropFirst() {
        if !own[fallback[state]].isEmpty { own[state] += own[fallback[state]] }
        let row = state * width
        let fallenRow = fallback[state] * width
        for slot in 0..<width {
          let target = Int(next[row &+ slot])
          let fallen = next[fallenRow &+ slot]
          if target == 0 { next[row &+ slot] = fallen } else { fallback[target] = Int(fallen) }
        }
      }
    }
  }
}
