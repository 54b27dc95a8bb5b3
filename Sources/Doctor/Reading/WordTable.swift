/// A few hundred words, each with a number, found by the bytes of a text in any case and without making a string.
struct WordTable: Sendable {
  private let letters: [UInt8]
  /// Where each word begins in `letters`, and where the last one ends.
  private let starts: [Int]
  /// Hash → word, counted from 1; 0 where there is none. At most an eighth is filled.
  private let slots: [UInt16]

  /// The number of a word is its place; the words are of small letters.
  init(_ words: [String]) {
    letters = words.flatMap(\.utf8)
    starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    var size = 8
    while size < words.count * 8 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for (number, word) in words.enumerated() {
      var slot = Int(word.utf8.reduce(WordTable.seed, WordTable.mix)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(number + 1)
    }
    self.slots = slots
  }

  /// The number of the word that stands there; white space that a wrap put into it counts only when asked.
  func number(of range: Range<Int>, in text: [UInt8], overBlanks: Bool = false) -> Int? {
    let bytes = text.span
    var (hash, count) = (WordTable.seed, 0)
    for i in range {
      if overBlanks, bytes[i].isASCIISpace { continue }
      hash = WordTable.mix(hash, bytes[i].asciiLowercased)
      count += 1
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if starts[number + 1] - starts[number] == count, stands(number, range, bytes, overBlanks) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func stands(
    _ number: Int, _ range: Range<Int>, _ bytes: borrowing Span<UInt8>, _ overBlanks: Bool
  ) -> Bool {
    var letter = starts[number]
    for i in range {
      if overBlanks, bytes[i].isASCIISpace { continue }
      if bytes[i].asciiLowercased != letters[letter] { return false }
      letter += 1
    }
    return true
  }

  private static let seed: UInt32 = 0x811C_9DC5

  /// Fowler, Noll and Vo's hash.
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
