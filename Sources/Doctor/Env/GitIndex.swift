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

  /// Whether a path, from the top of the repository, is in it; `shared` reads the file on which a split index builds.
  package func holds(_ path: String, shared: (_ name: String) -> GitIndex? = { _ in nil }) -> Bool {
    // Names of objects have 20 bytes, or 32 where SHA-256 is used, which the index does not tell.
    [20, 32].contains { size in
      guard let found = find(Array(path.utf8), objectName: size) else { return false }
      if found.place != nil { return true }
      guard let link = link(behind: found.end, objectName: size), let base = shared("sharedindex.\(link.name)"),
        let place = base.find(Array(path.utf8), objectName: size)?.place
      else { return false }
      return !link.removed.holds(place)
    }
  }

  /// The number of an entry, and where the entries end; nil where their names cannot be of this size.
  private func find(_ wanted: [UInt8], objectName: Int) -> (place: Int?, end: Int)? {
    var place: Int?
    var path: [UInt8] = []
    var at = 12
    for number in 0..<count {
      let start = at
      // Ten numbers of what stat(2) said stand in front.
      at += 40 + objectName
      guard at + 2 < bytes.count else { return nil }
      let flags = GitIndex.number(bytes[at..<(at + 2)])
      at += version > 2 && flags & 0x4000 != 0 ? 4 : 2
      // Version 4 says how much of the path before is dropped, and what follows.
      guard let dropped = version == 4 ? variableNumber(&at) : path.count, dropped <= path.count, at < bytes.count,
        let end = bytes[at...].firstIndex(of: 0)
      else { return nil }
      path.removeLast(dropped)
      path += bytes[at..<end]
      guard flags & 0xFFF == min(path.count, 0xFFF) else { return nil }
      if path == wanted { place = place ?? number }
      at = version == 4 ? end + 1 : start + (end - start + 8) / 8 * 8
    }
    return (place, at)
  }

  /// The extension of a split index: the name of the shared one, and which of its entries are gone.
  private func link(behind end: Int, objectName: Int) -> (name: String, removed: GitBitmap)? {
    var at = end
    while at + 8 <= bytes.count - objectName {
      let size = GitIndex.number(bytes[(at + 4)..<(at + 8)])
      let data = bytes[(at + 8)...].prefix(size)
      if bytes[at..<(at + 4)].elementsEqual("link".utf8), data.count >= objectName {
        let name = data.prefix(objectName).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return (name, GitBitmap(Array(data.dropFirst(objectName))))
      }
      at += 8 + size
    }
    return nil
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

  static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
