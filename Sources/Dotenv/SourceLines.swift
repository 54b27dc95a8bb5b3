/// The lines of a file as an editor counts them: ended by `\n`, `\r\n` or a lone `\r`, the first one is 1.
package struct SourceLines {
  private let bytes: [UInt8]
  /// Without the line ends.
  package let ranges: [Range<Int>]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices {
      guard bytes[index] == "\n" || (bytes[index] == "\r" && !(index + 1 < bytes.count && bytes[index + 1] == "\n"))
      else { continue }
      ranges.append(start..<index)
      start = index + 1
    }
    ranges.append(start..<bytes.count)
    self.ranges = ranges
  }

  package var count: Int { ranges.count }

  /// What stands on these lines of the file, byte for byte, without the end of the last; empty outside of the file.
  ///
  /// `SourceLines(bytes)[entry.lines]` is the raw text of an entry. It holds the value: it is as secret.
  package subscript(lines: ClosedRange<Int>) -> ArraySlice<UInt8> {
    guard lines.lowerBound >= 1, lines.upperBound <= count else { return [] }
    let last = ranges[lines.upperBound - 1]
    let isPair = last.upperBound > last.lowerBound && bytes[last.upperBound - 1] == "\r"
    return bytes[ranges[lines.lowerBound - 1].lowerBound..<(isPair ? last.upperBound - 1 : last.upperBound)]
  }

  /// The line of a byte.
  package func line(_ index: Int) -> Int { max(1, ranges.bisect { $0.lowerBound > index }) }

  /// The place of a byte in its line, in characters as an editor counts them; the first is 1.
  package func column(_ index: Int) -> Int {
    let start = ranges[line(index) - 1].lowerBound
    return bytes[start..<max(index, start)].count { $0 & 0xC0 != 0x80 } + 1
  }
}
