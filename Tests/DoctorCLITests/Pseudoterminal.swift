import Foundation
import Glibc

/// A person at a terminal: starts a program there, types, reads what is shown.
final class Pseudoterminal {
  private let master: Int32
  private let folder: URL
  private var shown = ""
  private(set) var pid: pid_t = 0
  private var end: Int32?

  /// Everything waits at most this long for what must come; nothing is measured.
  private static let patience: TimeInterval = 20

  /// What did not come, and what was shown instead.
  struct Silence: Error { let missing: String, shown: String }

  /// Runs a shell script in a session of its own, with the terminal as its own.
  init(_ script: String, files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "webox-doctor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Unlocked, and asked for its number: unlockpt(3) and ptsname(3), which Swift does not see.
    var (number, isLocked): (Int32, Int32) = (0, 0)
    guard master >= 0, unsafe ioctl(master, 0x4004_5431, &isLocked) == 0,
      unsafe ioctl(master, 0x8004_5430, &number) == 0
    else { throw Shell.Failure(number: errno) }
    let name = "/dev/pts/\(number)"
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the session's own.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    for descriptor: Int32 in 1...2 { unsafe posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession))
    let words = ["/bin/sh", "-c", "cd \"$DIR\"; \(script)"]
    let variables =
      [
        "DOCTOR=\(Shell.program)", "DIR=\(folder.path(percentEncoded: false))", "PATH=/usr/local/bin:/usr/bin:/bin",
        "LANG=en_US.UTF-8", "TERM=dumb", "PS1=$ ",
      ] + Shell.sanitizers
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let environment = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    let failure = unsafe posix_spawn(&pid, words[0], &actions, &attributes, arguments, environment)
    guard failure == 0 else { throw Shell.Failure(number: failure) }
  }

  deinit {
    close(master)
    if end == nil {
      kill(-pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Waits until this is shown, and forgets all up to its end.
  @discardableResult
  func see(_ text: String) throws -> String {
    let deadline = Date().addingTimeInterval(Pseudoterminal.patience)
    while true {
      if let range = shown.range(of: text) {
        let before = String(shown[..<range.lowerBound])
        shown = String(shown[range.upperBound...])
        return before
      }
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard Date() < deadline else { throw Silence(missing: text, shown: shown) }
      guard unsafe poll(&watched, 1, 100) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4_096)
      let count = unsafe read(master, &bytes, bytes.count)
      guard count > 0 else { throw Silence(missing: text, shown: shown) }
      shown += String(decoding: bytes.prefix(count).filter { $0 != 13 }, as: UTF8.self)
    }
  }

  /// The rest of the line.
  func line() throws -> String { try see("\n") }

  func type(_ text: String) {
    _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe Glibc.write(master, $0.baseAddress, $0.count) }
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func send(_ signal: Int32) { kill(pid, signal) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
  }

  /// How the program ended, as a shell would tell it.
  func status() throws -> Int32 {
    let deadline = Date().addingTimeInterval(Pseudoterminal.patience)
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, WNOHANG) == 0 {
      // What is shown must be taken away, or the writer waits.
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      var bytes = [UInt8](repeating: 0, count: 4_096)
      if unsafe poll(&watched, 1, 20) > 0 { _ = unsafe read(master, &bytes, bytes.count) }
      guard Date() < deadline else { throw Silence(missing: "the end", shown: shown) }
    }
    let signal = status & 0x7F
    let result = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    end = result
    return result
  }
}
