/// Cuts a stream of any length into windows of bounded size, at the ends of log entries where there are some.
package struct TextWindows {
  /// What one window holds at most.
  package static let size = 1 << 16

  private var bytes: [UInt8] = []

  package init() {}

  package mutating func feed(_ chunk: [UInt8]) { bytes += chunk }

  /// The next window; nil until there is enough, and at the end when nothing is left.
  package mutating func next(isEnd: Bool) -> [UInt8]? {
    guard bytes.count > TextWindows.size || (isEnd && !bytes.isEmpty) else { return nil }
    guard bytes.count > TextWindows.size else {
      defer { bytes = [] }
      return bytes
    }
    let cut = TextWindows.cut(bytes)
    defer { bytes.removeFirst(cut) }
    return Array(bytes[..<cut])
  }

  /// In front of the last entry of a full window; else behind its last line; else anywhere.
  private static func cut(_ bytes: [UInt8]) -> Int {
    let window = bytes[..<size]
    var end = size
    var lastLine: Int?
    // Half a window back is far enough for any entry.
    while end > size / 2, let newline = window[(size / 2)..<end].lastIndex(of: 0x0A) {
      lastLine = lastLine ?? newline + 1
      let lineEnd = window[(newline + 1)...].firstIndex(of: 0x0A) ?? size
      if LineStamp(window[(newline + 1)..<lineEnd]).beginsEntry { return newline + 1 }
      end = newline
    }
    return lastLine ?? size
  }
}
