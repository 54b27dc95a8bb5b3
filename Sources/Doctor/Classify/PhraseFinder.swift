/// Words that give an error away, found however they are wrapped or quoted.
package struct Phrase: Hashable, Sendable {
  let text: String
  /// Must stand as a word of its own, as error codes do, and not inside an address.
  let isToken: Bool
  /// Does not count where one of these goes on with the same word.
  let notBefore: [String]
  /// Does not count directly behind one of these.
  let notAfter: [String]

  /// A piece of a sentence.
  static func sentence(_ text: String, notBefore: [String] = [], notAfter: [String] = []) -> Phrase {
    Phrase(text: text, isToken: false, notBefore: notBefore, notAfter: notAfter)
  }

  /// An error code; one that a program compares something with has not come.
  static func token(_ text: String) -> Phrase {
    Phrase(text: text, isToken: true, notBefore: [], notAfter: ["==", "!="])
  }
}

/// One place where a phrase stands, in squeezed positions.
struct PhraseHit {
  let phrase: Int
  let start: Int
  let end: Int
}

/// Finds every phrase of the vocabulary in one pass over a squeezed text; shared, since its tables would be counted one by
/// one.
final class PhraseFinder: Sendable {
  /// What is left to ask where the tree has found the letters.
  private struct Doubts: OptionSet {
    let rawValue: UInt8
    /// Of letters of other scripts the tree only knows that they may be there.
    static let letters = Doubts(rawValue: 1)
    static let token = Doubts(rawValue: 2)
    static let neighbours = Doubts(rawValue: 4)
  }

  private let tree: LetterTree
  private let texts: [[UInt8]]
  private let doubts: [Doubts]
  private let notBefore: [[[UInt8]]]
  private let notAfter: [[[UInt8]]]

  init(_ phrases: [Phrase]) {
    let texts = phrases.map { Squeezed(Array($0.text.utf8)).bytes }
    self.texts = texts
    doubts = phrases.indices.map { i in
      var doubts: Doubts = []
      if texts[i].contains(where: { $0 >= 0x80 }) { doubts.insert(.letters) }
      if phrases[i].isToken { doubts.insert(.token) }
      if !phrases[i].notBefore.isEmpty || !phrases[i].notAfter.isEmpty { doubts.insert(.neighbours) }
      return doubts
    }
    notBefore = phrases.map { $0.notBefore.map { Squeezed(Array($0.utf8)).bytes } }
    notAfter = phrases.map { $0.notAfter.map { Squeezed(Array($0.utf8)).bytes } }
    tree = LetterTree(texts)
  }

  /// The phrases in `text`, in the order in which they end; at most `limit`, so that a hostile text costs no memory.
  func hits(in text: Squeezed, source: [UInt8], limit: Int = 4096) -> [PhraseHit] {
    var found: [PhraseHit] = []
    found.reserveCapacity(32)
    tree.forEachPlace(in: text.bytes.span) { start, end, node in
      for ending in tree.endings.indices(of: node) {
        let phrase = Int(tree.endings[ending])
        if doubts[phrase].isEmpty || counts(phrase, start, end - 1, text, source) {
          found.append(PhraseHit(phrase: phrase, start: start, end: end))
        }
      }
      return found.count < limit
    }
    if found.count > limit { found.removeLast(found.count - limit) }
    // Found by their beginnings; of those that end together the longest comes first.
    found.sort { ($0.end, $0.start, $0.phrase) < ($1.end, $1.start, $1.phrase) }
    return found
  }

  private func counts(_ phrase: Int, _ start: Int, _ last: Int, _ text: Squeezed, _ source: [UInt8]) -> Bool {
    let doubts = doubts[phrase]
    if doubts.contains(.letters), !text.bytes[start...last].elementsEqual(texts[phrase]) { return false }
    if doubts.contains(.token) {
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
    let goesOn = last + 1 < text.bytes.count && text.origin[last + 1] == text.origin[last] + 1
    if goesOn, notBefore[phrase].contains(where: { text.bytes[(last + 1)...].starts(with: $0) }) { return false }
    return !notAfter[phrase].contains { start >= $0.count && text.bytes[..<start].suffix($0.count).elementsEqual($0) }
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
}
