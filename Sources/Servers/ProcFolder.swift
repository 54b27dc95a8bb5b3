import Glibc

/// Why something under /proc could not be read.
package enum Refusal: Error, Hashable, Sendable {
  /// The process ended, or there never was such a file.
  case gone
  /// Another user's process, or one that protects itself.
  case denied
  /// Anything else the kernel may answer.
  case failed(errno: Int32)

  init(errno code: Int32) {
    switch code {
    case ENOENT, ESRCH, ENOTDIR: self = .gone
    case EACCES, EPERM: self = .denied
    default: self = .failed(errno: code)
    }
  }
}

/// Which file it is, whatever path leads to it.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}

/// An open folder below /proc: every read goes through its descriptor.
///
/// A folder of one process stays that process's: when it ends and its number is given away again, reads fail instead of
/// speaking of a stranger.
final class ProcFolder {
  private let descriptor: Int32
  /// `O_PATH`, which Glibc hides behind `_GNU_SOURCE`; the number is that of x86 and ARM.
  private static let pathOnly: Int32 = 0o10_000_000

  init(path: String) throws(Refusal) {
    descriptor = unsafe open(path, ProcFolder.pathOnly | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw Refusal(errno: errno) }
  }

  private init(in parent: Int32, name: String) throws(Refusal) {
    descriptor = unsafe openat(parent, name, ProcFolder.pathOnly | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw Refusal(errno: errno) }
  }

  deinit { close(descriptor) }

  func folder(_ name: String) throws(Refusal) -> ProcFolder { try ProcFolder(in: descriptor, name: name) }

  /// Fills `buffer` as far as one file goes, and says how far that was. The buffer is reused: 2,000 processes, one array.
  func read(_ name: String, into buffer: inout [UInt8]) throws(Refusal) -> Int {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if file < 0 { throw Refusal(errno: errno) }
    defer { close(file) }
    var filled = 0
    var failure: Int32 = 0
    while filled < buffer.count {
      let space = buffer.count - filled
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe bytes.baseAddress.map { unsafe Glibc.read(file, $0 + filled, space) } ?? 0
      }
      if count < 0 { failure = errno }
      if count < 0, failure == EINTR { continue }
      if count <= 0 { break }
      failure = 0
      filled += count
    }
    if failure != 0 { throw Refusal(errno: failure) }
    return filled
  }

  /// A whole file up to `limit` bytes. Files of /proc do not tell their size: a small buffer is tried first.
  func bytes(_ name: String, limit: Int = 65_536) throws(Refusal) -> [UInt8] {
    var size = min(limit, 8192)
    while true {
      var buffer = [UInt8](repeating: 0, count: size)
      let count = try read(name, into: &buffer)
      if count < size || size == limit { return Array(buffer[..<count]) }
      size = min(limit, size * 8)
    }
  }

  func text(_ name: String, limit: Int = 65_536) -> String? {
    (try? bytes(name, limit: limit)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Where a symbolic link such as `cwd` leads.
  func link(_ name: String) throws(Refusal) -> String {
    var failure: Int32 = 0
    let target: String? = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let count = unsafe base.withMemoryRebound(to: CChar.self, capacity: 4096) {
        unsafe readlinkat(descriptor, name, $0, 4096)
      }
      if count < 0 {
        failure = errno
        return nil
      }
      return unsafe String(decoding: bytes[..<count], as: UTF8.self)
    }
    guard let target else { throw Refusal(errno: failure) }
    return target
  }

  /// The entries that are numbers: processes, or open files of one process. At most `limit`.
  func numbers(in name: String, limit: Int) throws(Refusal) -> [Int32] {
    let folder = unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder < 0 { throw Refusal(errno: errno) }
    guard let stream = unsafe fdopendir(folder) else {
      let failure = errno
      close(folder)
      throw Refusal(errno: failure)
    }
    defer { unsafe closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    var found: [Int32] = []
    while found.count < limit, let entry = unsafe readdir(stream) {
      var number: Int32 = 0
      var position = offset
      var digits = 0
      while digits < 10 {
        let byte = unsafe UnsafeRawPointer(entry).load(fromByteOffset: position, as: UInt8.self)
        guard (48...57).contains(byte) else { break }
        number = number &* 10 &+ Int32(byte - 48)
        position += 1
        digits += 1
      }
      if digits > 0, unsafe UnsafeRawPointer(entry).load(fromByteOffset: position, as: UInt8.self) == 0 {
        found.append(number)
      }
    }
    return found
  }

  /// Whose the folder or file is, and which one it is.
  func status(of name: String) throws(Refusal) -> (user: UInt32, identity: FileIdentity) {
    var status = stat()
    if unsafe fstatat(descriptor, name, &status, 0) != 0 { throw Refusal(errno: errno) }
    return (status.st_uid, FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)))
  }
}
