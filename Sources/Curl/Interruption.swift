internal import Glibc
internal import Synchronization

/// A wish to stop that wakes a waiting exchange at once; once raised it stays raised.
///
/// A pipe, because `curl_multi_poll` can watch one beside its sockets, and because writing to it is among the few
/// things a signal handler may do (signal-safety(7)).
package final class Interruption: Sendable {
  /// Readable once raised; nobody here reads it empty.
  let descriptor: Int32
  private let entrance: Int32

  package init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "No file descriptors are left for a pipe.")
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, entrance) = (ends[0], ends[1])
  }

  /// Raised while this descriptor is readable. It stays the caller's, who reads it, and has to outlive this.
  package init(whileReadable descriptor: Int32) {
    self.descriptor = dup(descriptor)
    precondition(self.descriptor >= 0, "No file descriptors are left to watch another one.")
    _ = fcntl(self.descriptor, F_SETFD, FD_CLOEXEC)
    entrance = -1
  }

  deinit {
    guard entrance >= 0 else {
      close(descriptor)
      return
    }
    _ = signalled.compareExchange(expected: entrance, desired: -1, ordering: .acquiringAndReleasing)
    close(entrance)
    close(descriptor)
  }

  package func raise() { Interruption.write(to: entrance) }

  package var isRaised: Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) == 1
  }

  /// Raised from now on by these signals, in place of what they did. One interruption a process: the last one counts.
  ///
  /// Each handler is gone after its first signal, so that a second Ctrl-C ends a program that does not listen.
  package func raise(on signals: [Int32]) {
    signalled.store(entrance, ordering: .releasing)
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { @Sendable _ in
        let saved = errno
        Interruption.write(to: signalled.load(ordering: .acquiring))
        errno = saved
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(number, &action, nil)
    }
  }

  private static func write(to descriptor: Int32) {
    var byte: UInt8 = 1
    _ = Glibc.write(descriptor, &byte, 1)
  }
}

/// What the signal handlers write to: a handler gets no argument of ours. Touched before the first is installed, because
/// the first use of a Swift global takes a lock.
private let signalled = Atomic<Int32>(-1)
