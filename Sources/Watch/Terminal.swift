internal import Glibc

/// The terminal from which the session is controlled; it obeys one process group, the one in the foreground.
final class Terminal {
  let descriptor: Int32
  /// How it was before any command altered it.
  private var modes = termios()

  /// Nil where there is none, as under systemd or cron.
  static func open() -> Terminal? {
    let descriptor = unsafe Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    return descriptor < 0 ? nil : Terminal(descriptor)
  }

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    unsafe tcgetattr(descriptor, &modes)
  }

  deinit { close(descriptor) }

  /// Whether the keys of the terminal reach this group, `nil` being our own.
  func obeys(_ group: pid_t?) -> Bool { tcgetpgrp(descriptor) == group ?? getpgrp() }

  func give(to group: pid_t) { tcsetpgrp(descriptor, group) }

  /// From a command that has stopped or ended.
  func takeBack(from group: pid_t) {
    if obeys(group) { tcsetpgrp(descriptor, getpgrp()) }
  }

  /// A program that was killed had no time to tidy up.
  func restore() { unsafe tcsetattr(descriptor, TCSADRAIN, &modes) }
}
