internal import CWatch
internal import Glibc

/// Keeps a command running, and starts it anew when its files call for that.
///
/// One thread and one loop: signals, files and the clock are waited for together, so nothing can happen in between.
package final class Watch {
  /// What the files call for now.
  package enum Step {
    /// Start, or start anew, with this environment, and look out for these files.
    case start(environment: [[UInt8]], files: [String])
    /// All stays as it is.
    case keep
    /// A signal came before it could be told.
    case again
  }

  /// Why the watch is over.
  package enum End: Equatable {
    case ended(Ending)
    case notStarted
    case failed(SystemError)
  }

  /// How long the files must have been left alone, since an editor writes in several steps, and how long at most.
  private static let calm = 0.2
  private static let patience = 2.0
  /// How long a command may take to end by itself, and then to vanish.
  private static let grace = 5.0

  private let words: [[UInt8]]
  private let signals = SignalQueue()
  private let files = WatchedFiles()
  private let terminal = Terminal.open()
  private var command: Command?
  /// When the files changed, and when to look at them.
  private var change: (seen: Double, due: Double)?
  private var stop: Stop?

  /// A command that was told to end, to make room for the next.
  private struct Stop {
    let environment: [[UInt8]]
    let files: [String]
    /// When no more is waited for; after KILL, when not even that is.
    var limit: Double
    var isKilled = false
    /// How the program ended; others of its group may still run.
    var ending: Ending?
    /// Somebody wants an end, and not a new beginning.
    var isFinal = false
  }

  package init(_ words: [[UInt8]], files paths: [String]) {
    self.words = words
    _ = files.follow(paths)
    // What the command leaves behind comes to us, also where we are not the first process of a container: only who is
    // its parent can tell that it is gone.
    _ = adopt_orphans()
  }

  /// Readable when there is no time left for anything else.
  package var urgent: Int32 { signals.urgent }

  /// Runs until the command has ended by itself.
  package func run(_ next: () -> Step, onKill: () -> Void) -> End {
    guard case .start(let environment, let paths) = next() else { return .notStarted }
    do throws(SystemError) {
      try start(environment, paths)
      while true {
        signals.wait(beside: files.descriptor, seconds: pause)
        for signal in signals.read() { pass(signal) }
        if let ending = reap(), let final = settle(ending) { return .ended(final) }
        if stop == nil {
          look(next)
        } else if let final = try proceed(onKill) {
          return .ended(final)
        }
      }
    } catch {
      return .failed(error)
    }
  }

  private var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private var pause: Double {
    if let stop { return stop.ending == nil ? stop.limit - now : 0.02 }
    return change.map { $0.due - now } ?? Watch.patience
  }

  // MARK: Start and end

  private func start(_ environment: [[UInt8]], _ paths: [String]) throws(SystemError) {
    // In the background the terminal is somebody else's.
    let isOurs = terminal.map { $0.obeys(nil) || $0.obeys(command?.pid) } ?? false
    command = try Command.start(
      words, environment: environment, blocking: signals.inherited, on: isOurs ? terminal : nil)
    // What was written between the reading and the following would not be seen.
    if files.follow(paths) { change = (now, now + Watch.calm) }
  }

  /// How the program ended, should it have; whatever else ended is cleared away.
  private func reap() -> Ending? {
    var found: Ending?
    var status: Int32 = 0
    while true {
      let pid = unsafe waitpid(-1, &status, WNOHANG | WUNTRACED)
      guard pid > 0 else { return found }
      guard pid == command?.pid else { continue }
      if let ending = Ending(status) { found = ending } else { suspend((status >> 8) & 0xFF) }
    }
  }

  /// The program has ended: for good, unless it was told to.
  private func settle(_ ending: Ending) -> Ending? {
    if let command, let terminal {
      terminal.takeBack(from: command.pid)
      if case .signal = ending { terminal.restore() }
    }
    // Ctrl+C while it was ending: nobody wants it again.
    guard stop != nil, !ending.isInterruption else { return finish(ending) }
    stop?.ending = ending
    return nil
  }

  /// Whoever shares our process group would have heard the key, too, had the command not had the terminal for itself.
  private func finish(_ ending: Ending) -> Ending {
    if case .signal(let signal) = ending, ending.isInterruption, getpid() != getpgrp(), terminal?.obeys(nil) == true {
      signals.obey(signal)
    }
    return ending
  }

  /// One look at a command that is ending; how it ended, should that be wanted for good.
  private func proceed(_ onKill: () -> Void) throws(SystemError) -> Ending? {
    guard let stop, let command else { return nil }
    if let ending = stop.ending, command.isGone || stop.isKilled && now >= stop.limit {
      if stop.isFinal { return ending }
      self.stop = nil
      try start(stop.environment, stop.files)
    } else if !stop.isKilled, now >= stop.limit {
      command.sendToAll(SIGKILL)
      onKill()
      self.stop?.isKilled = true
      self.stop?.limit = now + Watch.grace
    }
    return nil
  }

  // MARK: Files

  private func look(_ next: () -> Step) {
    if files.haveChanged() {
      let seen = change?.seen ?? now
      change = (seen, min(now + Watch.calm, seen + Watch.patience))
    }
    guard let due = change?.due, now >= due else { return }
    change = nil
    switch next() {
    case .keep: break
    case .again: change = (now, now + Watch.calm)
    case .start(let environment, let paths):
      stop = Stop(environment: environment, files: paths, limit: now + Watch.grace)
      command?.sendToAll(SIGTERM)
      // What is stopped cannot end.
      command?.sendToAll(SIGCONT)
    }
  }

  // MARK: Signals

  private func pass(_ signal: Int32) {
    switch signal {
    case SIGCHLD: break
    case SIGCONT: resume()
    case SIGTSTP: command?.sendToAll(SIGTSTP)
    case SIGUSR1, SIGUSR2, SIGWINCH: command?.send(signal)
    default:
      stop?.isFinal = true
      command?.send(signal)
    }
  }

  /// The command was stopped, by Ctrl+Z as a rule: our shell is to learn of it, and it only looks at us.
  private func suspend(_ signal: Int32) {
    guard let command, let terminal else { return }
    terminal.takeBack(from: command.pid)
    signals.obey(SIGTSTP)
    // Where no shell could wake us, the kernel does not let us sleep, and the command must not sleep either.
    if !signals.isWaiting(SIGCONT), signal == SIGTSTP { resume() }
  }

  private func resume() {
    guard let command else { return }
    if let terminal, terminal.obeys(nil) { terminal.give(to: command.pid) }
    command.sendToAll(SIGCONT)
  }
}
