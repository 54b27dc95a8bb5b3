internal import Glibc

/// How a command came to its end.
package enum Ending: Equatable, Sendable {
  case status(Int32)
  case signal(Int32)

  /// From waitpid(2); nil for one that is only stopped.
  init?(_ status: Int32) {
    let signal = status & 0x7F
    if signal == 0x7F { return nil }
    self = signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Somebody pressed Ctrl+C or Ctrl+\.
  var isInterruption: Bool { self == .signal(SIGINT) || self == .signal(SIGQUIT) }

  /// Ends this process in the same way, so that a shell sees what it would have seen of the command itself.
  package func end() -> Never {
    switch self {
    case .status(let status): exit(status)
    case .signal(let signal):
      // The command has left its memory on the disk already, should that be wanted.
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
      var set = sigset_t()
      unsafe sigemptyset(&set)
      unsafe sigaddset(&set, signal)
      Glibc.signal(signal, SIG_DFL)
      unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
      kill(getpid(), signal)
      // The first process of a container does not die of signals.
      exit(128 + signal)
    }
  }
}
