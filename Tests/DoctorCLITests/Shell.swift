import Foundation

/// Runs the program that was built beside these tests, as a person would in a shell.
enum Shell {
  /// The folder of the test bundle holds the program as well.
  static let program = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    .appending(path: "webox-doctor").path(percentEncoded: false)

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// A sanitizer's own memory says nothing about the program's.
  static var isSanitized: Bool {
    unsafe dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
  }

  /// The first line of a script that starts a server of the project's own: one that hands out files would be none.
  static let chat = #"printf 'import http.server\nhttp.server.test(port=0, bind="127.0.0.1")\n' >chat.py"# + "\n"

  /// How a script ended.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// What went wrong before the script could run.
  struct Failure: Error {
    let number: Int32
  }

  /// What a sanitizer was told counts for the program, too.
  static let sanitizers = ProcessInfo.processInfo.environment
    .filter { $0.key.hasSuffix("SAN_OPTIONS") }.map { "\($0.key)=\($0.value)" }

  /// Runs `script` in a folder of its own; `$DOCTOR` is the program, `$DIR` the folder.
  static func run(_ script: String) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "webox-doctor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "cd \"$DIR\" || exit 99; { \(script)\n} >.out 2>.err </dev/null"
    let variables =
      [
        "DOCTOR=\(program)", "DIR=\(folder.path(percentEncoded: false))", "PATH=/usr/local/bin:/usr/bin:/bin",
        "LANG=fr_FR.UTF-8",
      ] + sanitizers
    let status = try spawn(["/bin/sh", "-c", text], variables)
    func read(_ name: String) -> String {
      (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return Result(status: status, output: read(".out"), errors: read(".err"))
  }

  /// The exit status, or 128 and the signal as in a shell.
  private static func spawn(_ words: [String], _ variables: [String]) throws -> Int32 {
    var pid: pid_t = 0
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // What a test runner ignores or blocks is inherited: without this, pipes do not end and `timeout` cannot.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let environment = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    let failure = unsafe posix_spawn(&pid, words[0], nil, &attributes, arguments, environment)
    guard failure == 0 else { throw Failure(number: failure) }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(number: errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
