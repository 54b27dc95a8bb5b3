/// Which process waits on which port: the kernel's tables of sockets, matched with open files.
struct SocketOwners {
  private let proc: ProcFolder
  private var tables: [String: ListeningSockets] = [:]

  init(proc: ProcFolder) { self.proc = proc }

  /// nil if the open files of the process must not be seen.
  mutating func ports(of process: ProcessRecord) -> Set<ListeningPort>? {
    if process.program == .dockerProxy { return SocketOwners.published(process.words) }
    guard let files = try? process.folder.numbers(in: "fd", limit: 16_384) else { return nil }
    let sockets = files.compactMap { file -> UInt64? in
      guard let target = try? process.folder.link("fd/" + String(file)), target.hasPrefix("socket:[") else {
        return nil
      }
      return UInt64(target.dropFirst(8).dropLast())
    }
    // The kernel takes longer over its tables than we over all the rest; a shell has no socket to look for.
    if sockets.isEmpty { return [] }
    let known = table(for: process)
    return Set(sockets.compactMap { known.ports[$0] })
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
