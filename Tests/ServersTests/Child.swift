import Glibc

/// A process started by a test, ended with it.
final class Child {
  let pid: pid_t
  private let reading: Int32
  private var isOver = false

  static let path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  init?(_ words: [String], environment: [String] = [path], directory: String = "/") {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory]
    var arguments = unsafe (shell + words).map { unsafe strdup($0) } + [nil]
    var block = unsafe environment.map { unsafe strdup($0) } + [nil]
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, shell[0], &actions, nil, &arguments, &block)
    unsafe arguments.forEach { unsafe free($0) }
    unsafe block.forEach { unsafe free($0) }
    close(ends[1])
    pid = child
    reading = ends[0]
    if code != 0 {
      isOver = true
      return nil
    }
  }

  /// One line, such as the port a server chose.
  func line() -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(reading, &byte, 1) == 1, byte != 10 { text.append(byte) }
    return String(decoding: text, as: UTF8.self)
  }

  func output() -> String {
    var text = ""
    while true {
      let next = line()
      if next.isEmpty { break }
      text += next + "\n"
    }
    var status: Int32 = 0
    unsafe waitpid(pid, &status, 0)
    isOver = true
    return text
  }

  deinit {
    if !isOver {
      kill(pid, SIGTERM)
      usleep(50_000)
      kill(pid, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(pid, &status, 0)
    }
    close(reading)
  }
}
