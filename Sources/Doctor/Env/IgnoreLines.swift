/// The lines of a `.gitignore`, as far as they can speak of one file (gitignore(5)).
package struct IgnoreLines {
  private let lines: [Substring]

  package init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }
  }

  /// Whether the last line that speaks of the path, from the folder of the `.gitignore`, has git leave it alone.
  package func cover(_ path: [String]) -> Bool {
    var isCovered = false
    for line in lines where !line.hasPrefix("#") {
      var pattern = line
      while pattern.last == " " || pattern.last == "\t" { pattern.removeLast() }
      let isException = pattern.first == "!"
      if isException { pattern.removeFirst() }
      // A line for folders speaks of no file.
      guard !pattern.isEmpty, pattern.last != "/" else { continue }
      if IgnoreLines.speaks(pattern, of: path) { isCovered = !isException }
    }
    return isCovered
  }

  private static func speaks(_ pattern: Substring, of path: [String]) -> Bool {
    let anywhere = pattern.hasPrefix("**/") ? pattern.dropFirst(3) : pattern
    guard anywhere.contains("/") else { return matches(Array(anywhere), Array(path.last ?? "")) }
    let names = anywhere.split(separator: "/")
    return names.count == path.count && zip(names, path).allSatisfy { matches(Array($0), Array($1)) }
  }

  /// `*` stands for any characters, `?` for one. The last `*` alone is tried again: time grows with the product at most.
  private static func matches(_ pattern: [Character], _ name: [Character]) -> Bool {
    var (at, place) = (0, 0)
    var star: (at: Int, place: Int)?
    while place < name.count {
      if at < pattern.count, pattern[at] == "*" {
        star = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == "?" || pattern[at] == name[place] {
        at += 1
        place += 1
      } else if let last = star {
        (at, place) = (last.at + 1, last.place + 1)
        star = (last.at, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }
}
