internal import CWatch
internal import Glibc

/// Signals that wait to be read instead of interrupting what is under way.
final class SignalQueue {
  /// What the command is to hear of, too: each would otherwise end, stop or wake us alone.
  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let others = [SIGUSR1, SIGUSR2, SIGWINCH, SIGTSTP, SIGCONT]

  /// Readable when somebody wants an end, or when a child has come to one: what makes any other work useless.
  let urgent: Int32
  private let calm: Int32
  /// What was blocked before; the command starts with this.
  private(set) var inherited = sigset_t()

  init() {
    var all = SignalQueue.set(SignalQueue.endings + SignalQueue.others + [SIGCHLD])
    // In the background, while the command has the terminal, we still may write to it and take it back.
    unsafe sigaddset(&all, SIGTTOU)
    unsafe pthread_sigmask(SIG_BLOCK, &all, &inherited)
    // Whoever ignores it loses how its children end.
    signal(SIGCHLD, SIG_DFL)
    urgent = SignalQueue.open(SignalQueue.endings + [SIGCHLD])
    calm = SignalQueue.open(SignalQueue.others)
  }

  deinit {
    unsafe pthread_sigmask(SIG_SETMASK, &inherited, nil)
    close(urgent)
    close(calm)
  }

  private static func open(_ signals: [Int32]) -> Int32 {
    var set = set(signals)
    let descriptor = unsafe signalfd(-1, &set, O_CLOEXEC | O_NONBLOCK)
    precondition(descriptor >= 0, "No file descriptors are left to wait for signals.")
    return descriptor
  }

  private static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }

  /// Sleeps until a signal comes, the other descriptor is readable, or the time is over.
  func wait(beside other: Int32, seconds: Double) {
    // poll(2) passes over negative descriptors.
    var watched = [urgent, calm, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    unsafe poll(&watched, nfds_t(watched.count), Int32(max(0, seconds * 1_000).rounded(.up)))
  }

  /// The signals that have come.
  func read() -> [Int32] {
    [urgent, calm].flatMap { descriptor -> [Int32] in
      var signals: [Int32] = []
      var record = [Int32](repeating: 0, count: Int(signal_record_size) / 4)
      while unsafe Glibc.read(descriptor, &record, Int(signal_record_size)) == Int(signal_record_size) {
        signals.append(record[0])
      }
      return signals
    }
  }

  func isWaiting(_ signal: Int32) -> Bool {
    var pending = sigset_t()
    unsafe sigpending(&pending)
    return unsafe sigismember(&pending, signal) == 1
  }

  /// Lets a signal that we hold back act on the whole process group, as the terminal would have it, and on us.
  func obey(_ signal: Int32) {
    var set = SignalQueue.set([signal])
    kill(0, signal)
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }
}
