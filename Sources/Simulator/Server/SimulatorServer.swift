private import Synchronization

/// A server on this machine's loopback that answers as AI providers do.
///
/// The port is open as soon as the server exists; requests wait until it runs.
package final class SimulatorServer: Sendable {
  package let port: UInt16
  private let listener: Int32
  private let router: Router
  private let limits: Limits
  private let log: (@Sendable (String) -> Void)?
  private let running = Mutex<(thread: ServerThread, signal: StopSignal)?>(nil)

  /// Port 0 takes any that is free. `log` gets one line per request: method, path and status, and never a header
  /// or a parameter, for those may hold a key.
  package init(
    port: UInt16 = 0, scenarios: [Scenario] = [], limits: Limits = Limits(),
    log: (@Sendable (String) -> Void)? = nil
  ) throws(SimulatorTrouble) {
    (listener, self.port) = try Socket.listen(port: port)
    router = Router(scenarios)
    self.limits = limits
    self.log = log
  }

  deinit { Socket.close(listener) }

  /// Answers until somebody pulls the cord; the thread that calls it does nothing else.
  package func run(until stop: StopSignal) {
    let loop = ServerLoop(listener: listener, stop: stop, limits: limits) { [router, port, log] request in
      let answer = router.answer(request, port: port)
      log?(RequestLine.of(request, answer))
      return answer
    }
    loop.run()
  }

  /// Runs on a thread of its own until `stop`.
  package func start() throws(SimulatorTrouble) {
    let signal = try StopSignal()
    try running.withLock { running throws(SimulatorTrouble) in
      guard running == nil else { return }
      running = (try ServerThread { self.run(until: signal) }, signal)
    }
  }

  /// Ends what `start` began and waits until every connection is closed.
  package func stop() {
    let ended = running.withLock { running in
      defer { running = nil }
      return running
    }
    ended?.signal.pull()
    ended?.thread.join()
  }
}
