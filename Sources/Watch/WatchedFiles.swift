internal import Glibc

/// Tells when a path may lead to something else than before: another file, or the same one with other bytes.
///
/// The state of the files decides. inotify(7) only wakes us at once: it sees nothing of what others do on network and
/// Windows drives, and its watches can be used up, so whoever waits must look now and then as well.
final class WatchedFiles {
  /// Readable after something happened near the files; negative where the system gives none.
  let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
  private var states: [String: State] = [:]

  /// What stat(2) says; all nothing where there is no file.
  private struct State: Equatable {
    var device: UInt = 0
    var node: UInt = 0
    var mode: UInt32 = 0
    var size = 0
    var times: [Int] = []

    init(_ path: String) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return }
      device = status.st_dev
      node = status.st_ino
      mode = status.st_mode
      size = status.st_size
      times = [status.st_mtim, status.st_ctim].flatMap { [$0.tv_sec, $0.tv_nsec] }
    }
  }

  deinit { close(descriptor) }

  /// From now on these and no others. Whether one is new: it may have changed since it was read.
  func follow(_ paths: [String]) -> Bool {
    let new = paths.filter { states[$0] == nil }
    states = states.filter { paths.contains($0.key) }
    for path in new {
      states[path] = State(path)
      listen(near: path)
    }
    return !new.isEmpty
  }

  func haveChanged() -> Bool {
    var events = [UInt8](repeating: 0, count: 4_096)
    while unsafe read(descriptor, &events, events.count) > 0 {}
    var changed = false
    for (path, old) in states {
      let state = State(path)
      guard state != old else { continue }
      changed = true
      states[path] = state
      // Another file or folder may stand there now, and nobody listens to it yet.
      listen(near: path)
    }
    return changed
  }

  private func listen(near path: String) {
    let events =
      IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF
    // The file itself as well: it may be mounted from a folder that cannot be seen from here.
    for place in WatchedFiles.folders(to: path) + [path] {
      _ = unsafe inotify_add_watch(descriptor, place, UInt32(events))
    }
  }

  /// The folders in which a name on the way to the file can be given to another one: its own, and that of each link.
  private static func folders(to path: String) -> [String] {
    var rest = path.split(separator: "/").map { String($0) }
    var here = path.hasPrefix("/") ? "/" : "./"
    var folders: [String] = []
    var links = 0
    while !rest.isEmpty {
      let name = rest.removeFirst()
      var status = stat()
      let isThere = unsafe lstat(here + name, &status) == 0
      if isThere, status.st_mode & S_IFMT == S_IFLNK, links < 40, let target = target(here + name) {
        links += 1
        folders.append(here)
        rest = target.split(separator: "/").map { String($0) } + rest
        if target.hasPrefix("/") { here = "/" }
      } else if !isThere || rest.isEmpty {
        folders.append(here)
        break
      } else {
        here += name + "/"
      }
    }
    return folders
  }

  private static func target(_ link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(link, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }
}
