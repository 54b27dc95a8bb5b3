/// A TCP port a process waits on, and the address it is bound to.
package struct ListeningPort: Hashable, Sendable, Comparable {
  package var port: UInt16
  /// `127.0.0.1`, `0.0.0.0`, `::`, `::1`, …
  package var address: String

  package init(port: UInt16, address: String) {
    self.port = port
    self.address = address
  }

  package static func < (left: ListeningPort, right: ListeningPort) -> Bool {
    (left.port, left.address) < (right.port, right.address)
  }
}

/// The listening sockets of one network namespace: from the number of a socket to its port.
struct ListeningSockets {
  private(set) var ports: [UInt64: ListeningPort] = [:]

  /// `tcp` and `tcp6` are the texts of the files of that name.
  init(tcp: [UInt8], tcp6: [UInt8]) {
    add(tcp)
    add(tcp6)
  }

  private mutating func add(_ table: [UInt8]) {
    for line in table.split(separator: 10).dropFirst() {
      let fields = line.split(separator: 32)
      // 0A is TCP_LISTEN.
      guard fields.count > 9, fields[3].elementsEqual("0A".utf8) else { continue }
      let local = fields[1].split(separator: UInt8(ascii: ":"))
      guard local.count == 2, let port = UInt16(String(decoding: local[1], as: UTF8.self), radix: 16),
        let inode = UInt64(String(decoding: fields[9], as: UTF8.self)),
        let address = ListeningSockets.address(local[0])
      else { continue }
      ports[inode] = ListeningPort(port: port, address: address)
    }
  }

  /// Groups of four bytes, each written as one number of this machine: the last byte first.
  private static func address(_ hex: some Collection<UInt8>) -> String? {
    let digits = Array(String(decoding: hex, as: UTF8.self))
    guard digits.count == 8 || digits.count == 32 else { return nil }
    var bytes: [UInt8] = []
    for group in stride(from: 0, to: digits.count, by: 8) {
      for pair in stride(from: group + 6, through: group, by: -2) {
        guard let byte = UInt8(String(digits[pair..<(pair + 2)]), radix: 16) else { return nil }
        bytes.append(byte)
      }
    }
    return bytes.count == 4 ? bytes.map { String($0) }.joined(separator: ".") : long(bytes)
  }

  /// RFC 5952: the longest run of zero groups becomes `::`; addresses of version 4 keep their form.
  private static func long(_ bytes: [UInt8]) -> String {
    if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 255, bytes[11] == 255 {
      return bytes[12...].map { String($0) }.joined(separator: ".")
    }
    let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    var best = 0..<0
    var start = 0
    while start < 8 {
      let end = groups[start...].firstIndex { $0 != 0 } ?? 8
      if end - start > best.count { best = start..<end }
      start = max(end, start + 1)
    }
    let text = { (part: ArraySlice<UInt16>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
    return best.count < 2
      ? text(groups[...]) : text(groups[..<best.lowerBound]) + "::" + text(groups[best.upperBound...])
  }
}
