internal import Glibc

/// A thread that runs one piece of work and can be waited for.
struct ServerThread: Sendable {
  private let handle: pthread_t

  /// Carries the work over to the thread.
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  init(_ run: @escaping @Sendable () -> Void) throws(SimulatorTrouble) {
    let work = unsafe Unmanaged.passRetained(Work(run))
    var handle = pthread_t()
    let result = unsafe pthread_create(
      &handle, nil,
      { context in
        if let context = unsafe context { unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, unsafe work.toOpaque())
    guard result == 0 else {
      unsafe work.release()
      throw SimulatorTrouble(step: .thread, number: result)
    }
    self.handle = handle
  }

  func join() { _ = pthread_join(handle, nil) }
}
