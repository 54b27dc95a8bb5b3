internal import Glibc

/// The one thread of the server: it waits for whichever connection can go on, and never for a single one.
final class ServerLoop {
  private let listener: Int32
  private let stop: StopSignal
  private let limits: Limits
  private let answer: (Request) -> Answer
  private var connections: [Connection] = []
  /// Until then no connection is accepted, for the process had no descriptor left.
  private var acceptsFrom = 0

  init(listener: Int32, stop: StopSignal, limits: Limits, answer: @escaping (Request) -> Answer) {
    self.listener = listener
    self.stop = stop
    self.limits = limits
    self.answer = answer
  }

  func run() {
    defer { for connection in connections { Socket.close(connection.descriptor) } }
    while true {
      let now = Socket.now()
      var watched = [pollfd(fd: stop.input, events: Int16(POLLIN), revents: 0), listening(now)]
      watched += connections.map { pollfd(fd: $0.descriptor, events: $0.interest(now: now), revents: 0) }
      Socket.wait(&watched, milliseconds: nextDeadline(now).map { $0 - now })
      if watched[0].revents != 0 { return }
      serve(watched.dropFirst(2))
      if watched[1].revents != 0 { welcome() }
    }
  }

  /// At the limit, further clients wait in the kernel's queue.
  private func listening(_ now: Int) -> pollfd {
    let accepts = connections.count < limits.connections && now >= acceptsFrom
    return pollfd(fd: accepts ? listener : -1, events: Int16(POLLIN), revents: 0)
  }

  private func nextDeadline(_ now: Int) -> Int? {
    let own = acceptsFrom > now ? acceptsFrom : nil
    return (connections.compactMap(\.deadline) + [own].compactMap(\.self)).min()
  }

  private func serve(_ watched: ArraySlice<pollfd>) {
    let now = Socket.now()
    var open: [Connection] = []
    for (connection, seen) in zip(connections, watched) {
      if connection.proceed(seen.revents, now: now, answer: answer) { open.append(connection) }
    }
    connections = open
  }

  private func welcome() {
    let now = Socket.now()
    while connections.count < limits.connections {
      switch Socket.accept(listener) {
      case .connection(let descriptor):
        connections.append(Connection(descriptor: descriptor, limits: limits, now: now))
      case .again: continue
      case .nobody: return
      case .exhausted:
        acceptsFrom = now + 100
        return
      }
    }
  }
}
