internal import CWatch
internal import Glibc

/// A program that was started, with all that it started itself: a process group of its own.
struct Command {
  let pid: pid_t

  /// Finds and starts the program as execvp(3) does, with the `PATH` of the new environment; throws the system's number.
  ///
  /// With a terminal, the program has it from its first moment: asking for a key later would stop it.
  static func start(
    _ words: [[UInt8]], environment: [[UInt8]], blocking signals: sigset_t, on terminal: Terminal?
  ) throws(SystemError) -> Command {
    guard let name = words.first, !name.isEmpty else { throw SystemError(number: ENOENT) }
    var failure = ENOENT
    for path in paths(of: name, environment) {
      var (code, pid) = spawn(path, words, environment, signals, terminal)
      if code == ENOEXEC {
        // A script without a first line that names its shell.
        let shell = Array("/bin/sh".utf8)
        (code, pid) = spawn(shell, [shell, path] + words.dropFirst(), environment, signals, terminal)
      }
      if code == 0 { return Command(pid: pid) }
      if code == ENOENT || code == ENOTDIR { continue }
      failure = code
      if code != EACCES { break }
    }
    throw SystemError(number: failure)
  }

  private static func paths(of name: [UInt8], _ environment: [[UInt8]]) -> [[UInt8]] {
    let slash = UInt8(ascii: "/")
    if name.contains(slash) { return [name] }
    let sign = Array("PATH=".utf8)
    let list =
      environment.first { $0.starts(with: sign) }.map { $0.dropFirst(sign.count) }
      ?? "/bin:/usr/bin".utf8[...].map { $0 }[...]
    return list.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { folder in
      folder.isEmpty ? name : folder + [slash] + name
    }
  }

  private static func spawn(
    _ path: [UInt8], _ words: [[UInt8]], _ environment: [[UInt8]], _ signals: sigset_t, _ terminal: Terminal?
  ) -> (code: Int32, pid: pid_t) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let terminal { unsafe posix_spawn_file_actions_addtcsetpgrp_np(&actions, terminal.descriptor) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = signals
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    var pid: pid_t = 0
    let code = unsafe withTexts(words) { words in
      unsafe withTexts(environment) { environment in
        unsafe withTexts([path]) { path in
          guard let path = unsafe path[0] else { return ENOENT }
          return unsafe posix_spawn(&pid, path, &actions, &attributes, words, environment)
        }
      }
    }
    return (code, pid)
  }

  /// Texts as C wants them, for as long as the call lasts.
  private static func withTexts(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let copies = unsafe texts.map { text in unsafe strdup((text + [0]).map { CChar(bitPattern: $0) }) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }

  /// To the program alone, as if it had been sent there: what it started hears of it from the program, or not.
  func send(_ signal: Int32) { kill(pid, signal) }

  func sendToAll(_ signal: Int32) { kill(-pid, signal) }

  /// Nothing of its group is left that could hold a port.
  var isGone: Bool { kill(-pid, 0) != 0 && errno == ESRCH }
}

/// The system's own error number.
package struct SystemError: Error, Equatable {
  package let number: Int32
}
