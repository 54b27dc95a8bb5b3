internal import Glibc

/// The system calls of the server, each with its oddities dealt with.
enum Socket {
  /// A socket that accepts connections from this machine alone; port 0 takes any free one.
  static func listen(port: UInt16) throws(SimulatorTrouble) -> (descriptor: Int32, port: UInt16) {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_INET, kind, 0)
    guard descriptor >= 0 else { throw SimulatorTrouble(step: .socket, number: errno) }
    do {
      try prepare(descriptor, port: port)
      return (descriptor, try boundPort(descriptor))
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func prepare(_ descriptor: Int32, port: UInt16) throws(SimulatorTrouble) {
    var yes: Int32 = 1
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard bound == 0 else { throw SimulatorTrouble(step: .bind(port), number: errno) }
    guard Glibc.listen(descriptor, 512) == 0 else { throw SimulatorTrouble(step: .listen, number: errno) }
  }

  private static func boundPort(_ descriptor: Int32) throws(SimulatorTrouble) -> UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &length)
      }
    }
    guard result == 0 else { throw SimulatorTrouble(step: .listen, number: errno) }
    return UInt16(bigEndian: address.sin_port)
  }

  /// The next connection that waits.
  static func accept(_ listener: Int32) -> Accepted {
    let descriptor = Glibc.accept(listener, nil, nil)
    if descriptor >= 0 {
      prepareForLoop(descriptor)
      var yes: Int32 = 1
      // A drip's portions must not be gathered into one packet.
      unsafe setsockopt(
        descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
      return .connection(descriptor)
    }
    switch errno {
    case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
    case EINTR, ECONNABORTED: return .again
    default: return .nobody
    }
  }

  /// Nothing that is waited for with poll may block, and no child process may inherit it.
  static func prepareForLoop(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// What a listening socket had.
  enum Accepted {
    case connection(Int32)
    case nobody
    case again
    /// This process has no descriptor left.
    case exhausted
  }

  /// What a connection's input had.
  enum Input {
    case bytes([UInt8])
    case nothing
    case ended
    case broken
  }

  static func read(_ descriptor: Int32, atMost: Int = 65_536) -> Input {
    var problem: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: atMost) { buffer, count in
      let got = unsafe recv(descriptor, buffer.baseAddress, atMost, 0)
      problem = got < 0 ? errno : 0
      count = max(0, got)
    }
    switch problem {
    case 0: return bytes.isEmpty ? .ended : .bytes(bytes)
    case EAGAIN, EINTR: return .nothing
    default: return .broken
    }
  }

  /// How many bytes were taken, nil where the connection is gone. A client that left must not end this process
  /// by SIGPIPE.
  static func send(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int? {
    let sent = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
    }
    if sent >= 0 { return sent }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  static func endOutput(_ descriptor: Int32) { shutdown(descriptor, Int32(SHUT_WR)) }

  static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// Closes so that the other side sees “connection reset by peer”.
  static func reset(_ descriptor: Int32) {
    var now = linger(l_onoff: 1, l_linger: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    close(descriptor)
  }

  /// Waits for one of these, at most so many milliseconds; nil waits for ever.
  static func wait(_ watched: inout [pollfd], milliseconds: Int?) {
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    if unsafe poll(&watched, nfds_t(watched.count), timeout) <= 0 {
      for index in watched.indices { watched[index].revents = 0 }
    }
  }

  /// Milliseconds of a clock that nobody sets.
  static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

/// Why the server could not be set up.
package struct SimulatorTrouble: Error, Equatable {
  package let step: Step
  /// The system's error number.
  package let number: Int32

  /// What was being done.
  package enum Step: Sendable, Equatable {
    case socket
    case bind(UInt16)
    case listen
    case signal
    case thread
  }

  /// Whether another program has the port.
  package var isPortTaken: Bool { number == EADDRINUSE }
}
