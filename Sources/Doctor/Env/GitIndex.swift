/// What git has put aside for the next commit, and with it all that it keeps (gitformat-index).
///
/// Asking git itself would start a program that the repository's own settings can make do anything.
package struct GitIndex {
  private let bytes: [UInt8]
  private let version: Int
  private let count: Int

  /// Nil for what is no index, or one of a form that is yet to be invented.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= 12, bytes.starts(with: "DIRC".utf8) else { return nil }
    self.bytes = bytes
    version = GitIndex.number(bytes[4..<8])
    count = GitIndex.number(bytes[8..<12])
    guard (2...4).contains(version) else { return nil }
  }

  /// Whether a path, from the top of the repository, is in it.
  package func holds(_ path: String) -> Bool {
    // Names of objects have 20 bytes, or 32 where SHA-256 is used, which the index does not tell.
    [20, 32].contains { holds(Array(path.utf8), objectName: $0) }
  }

  private func holds(_ wanted: [UInt8], objectName: Int) -> Bool {
    var path: [UInt8] = []
    var at = 12
    for _ in 0..<count {
      let start = at
      // Ten numbers of what stat(2) said stand in front.
      at += 40 + objectName
      guard at + 2 < bytes.count else { return false }
      let flags = GitIndex.number(bytes[at..<(at + 2)])
      at += version > 2 && flags & 0x4000 != 0 ? 4 : 2
      // Version 4 says how much of the path before is dropped, and what follows.
      guard let dropped = version == 4 ? variableNumber(&at) : path.count, dropped <= path.count, at < bytes.count,
        let end = bytes[at...].firstIndex(of: 0)
      else { return false }
      path.removeLast(dropped)
      path += bytes[at..<end]
      guard flags & 0xFFF == min(path.count, 0xFFF) else { return false }
      if path == wanted { return true }
      at = version == 4 ? end + 1 : start + (end - start + 8) / 8 * 8
    }
    return false
  }

  /// Seven bits a byte, the highest first, each further byte one more than it says.
  private func variableNumber(_ at: inout Int) -> Int? {
    var value = -1
    for _ in 0..<4 where at < bytes.count {
      let byte = Int(bytes[at])
      at += 1
      value = (value + 1) << 7 | byte & 0x7F
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
