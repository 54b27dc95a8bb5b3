/// "Did you mean …?"
package enum Spelling {
  /// The nearest of some known words, when it is near enough to be meant.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(64))
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(typed, Array(candidate.lowercased().utf8))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, typed.count / 3) else { return nil }
    return best.word
  }

  /// Whether two names differ by one letter, or by their cases alone.
  package static func isSlip(_ word: String, of known: String) -> Bool {
    guard word != known else { return false }
    var (a, b) = (word.utf8[...], known.utf8[...])
    while let letter = a.first, isSame(letter, b.first) { (a, b) = (a.dropFirst(), b.dropFirst()) }
    while let letter = a.last, isSame(letter, b.last) { (a, b) = (a.dropLast(), b.dropLast()) }
    if a.count == 2, b.count == 2, let first = a.first, let last = a.last {
      return isSame(first, b.last) && isSame(last, b.first)
    }
    return a.count < 2 && b.count < 2
  }

  /// In either case of a letter.
  private static func isSame(_ a: UInt8, _ b: UInt8?) -> Bool {
    a == b || b.map { $0 ^ a == 0x20 && (97...122).contains($0 | 0x20) } ?? false
  }

  /// Levenshtein's distance, with swapped neighbours counted once.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
