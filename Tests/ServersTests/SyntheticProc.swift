import Glibc
import HTTP
import Testing

@testable import Servers

/// A folder of its own under /tmp, removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/servers-test-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { bytes in
      unsafe bytes.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit { run(["rm", "-rf", path]) }

  func write(_ name: String, _ bytes: [UInt8]) {
    let full = path + "/" + name
    folder(String(full[..<(full.lastIndex(of: "/") ?? full.startIndex)]))
    let file = unsafe open(full, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(file) }
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func link(_ name: String, to target: String) {
    let full = path + "/" + name
    folder(String(full[..<(full.lastIndex(of: "/") ?? full.startIndex)]))
    _ = unsafe symlink(target, full)
  }

  private func folder(_ path: String) {
    guard path.count > 1, unsafe access(path, F_OK) != 0 else { return }
    folder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    _ = unsafe mkdir(path, 0o755)
  }
}

/// A process table made of plain files: for what cannot be started here.
final class SyntheticProc {
  let folder: TemporaryFolder
  let project = "/home/FAKE/app"
  var files = [EnvironmentFile(path: "/home/FAKE/app/.env", modified: 10_000)]
  var keys = [ExpectedKey(variable: "OPENAI_API_KEY", fingerprint: Secret(currentKey).fingerprint, masked: "FAKE…")]
  static let currentKey = "FAKE-current-key-00000000000000000000"
  static let olderKey = "FAKE-older-key-1111111111111111111111"

  init() throws {
    folder = try TemporaryFolder()
    write("self/mountinfo", "22 27 0:21 / /proc rw,relatime - proc proc rw\n")
    write("self/cgroup", "0::/\n")
    write("sys/kernel/osrelease", "6.1.0-FAKE\n")
    folder.link("self/ns/mnt", to: "mnt:[1]")
    write("net/tcp", "  sl\n   0: 0100007F:1F40 00000000:0000 0A 0:0 00:0 0 0 0 777 1 0\n")
  }

  func write(_ name: String, _ text: String) { folder.write(name, text) }

  /// The boot was at second 0, a tick is a hundredth.
  func add(
    _ pid: Int32, parent: Int32 = 1, _ words: [String], start: Double = 5000, environ: [String] = [],
    cwd: String? = "/home/FAKE/app", tty: Int32 = 0, state: String = "S", flags: Int = 0, cgroup: String = "0::/\n",
    mount: String = "mnt:[1]", socket: Int? = 777, name: String = "x"
  ) {
    let ticks = Int(start * 100)
    let tail = Array(repeating: "0", count: 12).joined(separator: " ")
    write(
      "\(pid)/stat", "\(pid) (\(name)) \(state) \(parent) \(pid) \(pid) \(tty) \(pid) \(flags) \(tail) \(ticks) 0 0\n")
    write("\(pid)/cmdline", words.map { $0 + "\0" }.joined())
    write("\(pid)/environ", environ.map { $0 + "\0" }.joined())
    write("\(pid)/cgroup", cgroup)
    folder.link("\(pid)/ns/mnt", to: mount)
    if let cwd { folder.link("\(pid)/cwd", to: cwd) }
    write("\(pid)/fd/x", "")
    if let socket { folder.link("\(pid)/fd/3", to: "socket:[\(socket)]") }
  }

  func survey() -> SurveyResult {
    ServerSurvey(
      project: project, files: files, keys: keys,
      clocks: ClockReading(wall: 20_000, sinceBoot: 20_000, ticksPerSecond: 100), proc: folder.path, root: folder.path,
      redact: { $0 }
    ).run()
  }

  func only(_ comment: Comment? = nil) throws -> Server {
    let servers = survey().servers
    #expect(servers.count == 1, comment)
    return try #require(servers.first)
  }
}

/// Starts a program and waits for its end; its output.
@discardableResult
func run(_ words: [String]) -> String {
  guard let child = Child(words) else { return "" }
  return child.output()
}
