import Glibc

/// Names in a folder and short texts of ordinary files; a pipe or a device is never opened for reading.
enum FolderListing {
  static func names(in folder: String, limit: Int) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    var found: [String] = []
    while found.count < limit, let entry = unsafe readdir(stream) {
      let name = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      found.append(unsafe String(cString: name))
    }
    return found
  }

  static func text(_ path: String, limit: Int) -> String? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard let slash = path.lastIndex(of: "/"), let folder = try? ProcFolder(path: String(path[...slash])) else {
      return nil
    }
    return folder.text(String(path[path.index(after: slash)...]), limit: limit)
  }
}
