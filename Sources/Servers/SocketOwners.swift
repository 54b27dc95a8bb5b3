/// Which process waits on which port: the kernel's tables of sockets, matched with open files.
struct SocketOwners {
  private let proc: ProcFolder
  private var tables: [String: ListeningSockets] = [:]

  init(proc: ProcFolder) { self.proc = proc }

  /// nil if the open files of the process must not be seen.
  mutating func ports(of process: ProcessRecord) -> Set<ListeningPort>? {
    if process.program == .dockerProxy { return SocketOwners.published(process.words) }
    let known = table(for: process)
    guard let files = try? process.folder.numbers(in: "fd", limit: 16_384) else { return nil }
    var found: Set<ListeningPort> = []
    for file in files where !known.ports.isEmpty {
      guard let target = try? process.folder.link("fd/" + String(file)), target.hasPrefix("socket:["),
        let inode = UInt64(target.dropFirst(8).dropLast()), let port = known.ports[inode]
      else { continue }
      found.insert(port)
    }
    return found
  }

  /// Each network namespace has tables of its own.
  private mutating func table(for process: ProcessRecord) -> ListeningSockets {
    let network = (try? process.folder.link("ns/net")) ?? ""
    if let known = tables[network] { return known }
    let folder = network.isEmpty ? proc : process.folder
    let limit = 4 << 20
    let table = ListeningSockets(
      tcp: (try? folder.bytes("net/tcp", limit: limit)) ?? [], tcp6: (try? folder.bytes("net/tcp6", limit: limit)) ?? []
    )
    tables[network] = table
    return table
  }

  /// `docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 8000 …` says so itself.
  static func published(_ words: [String]) -> Set<ListeningPort> {
    func value(_ option: String) -> String? {
      words.firstIndex(of: option).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    guard let port = value("-host-port").flatMap({ UInt16($0) }), value("-proto") != "udp" else { return [] }
    return [ListeningPort(port: port, address: value("-host-ip") ?? "0.0.0.0")]
  }
}
