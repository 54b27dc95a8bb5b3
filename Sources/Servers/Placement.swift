/// Whether a process works on the project.
enum Placement: Hashable {
  case inside(sameFile: Bool)
  case outside
  /// Its folder cannot be read, or lies in another root file system.
  case untold
}

/// The project as other processes may see it: by path, and by the identity of folder and file.
struct ProjectPlace {
  let path: String
  private let identities: [(path: String, identity: FileIdentity)]
  private let mounts: String?

  /// `proc` tells the mount namespace of this process, to notice those of others.
  init(path: String, files: [EnvironmentFile], proc: ProcFolder) {
    let root = try? ProcFolder(path: "/")
    let paths = [path] + files.map(\.path)
    self.path = path
    identities = paths.compactMap { path in
      guard let root, let status = try? root.status(of: path) else { return nil }
      return (path, status.identity)
    }
    mounts = try? proc.link("self/ns/mnt")
  }

  func placement(of process: ProcessRecord) -> Placement {
    switch process.directory() {
    case .failure(.gone): return .outside
    case .failure: return names(process.words, from: "/") ? .inside(sameFile: false) : .untold
    case .success(let directory):
      let own = try? process.folder.link("ns/mnt")
      let isForeign = own != nil && mounts != nil && own != mounts
      let sharesPaths = !isForeign || sees(process)
      if sharesPaths, contains(directory) || names(process.words, from: directory) { return .inside(sameFile: false) }
      if isForeign, seesBeside(process) { return .inside(sameFile: true) }
      return sharesPaths ? .outside : .untold
    }
  }

  func contains(_ folder: String) -> Bool {
    folder == path || folder.hasPrefix(path == "/" ? "/" : path + "/")
  }

  /// The same folder at the same path: a service with a private /tmp, say, is at home here.
  private func sees(_ process: ProcessRecord) -> Bool {
    identities.contains { (try? process.folder.status(of: "root" + $0.path))?.identity == $0.identity }
  }

  /// The same folder or file at another path: a container into which it was mounted.
  private func seesBeside(_ process: ProcessRecord) -> Bool {
    identities.contains { known in
      let name = known.path.split(separator: "/").last.map { "/" + $0 } ?? ""
      return (try? process.folder.status(of: "cwd"))?.identity == known.identity
        || (try? process.folder.status(of: "cwd" + name))?.identity == known.identity
    }
  }

  /// `python backend/main.py`, started from above the project. Only the first words count: a path far behind, such as a
  /// log file's, says little.
  private func names(_ words: [String], from directory: String) -> Bool {
    words.dropFirst().prefix(12).contains { word in
      let value = word.hasPrefix("-") ? word.split(separator: "=", maxSplits: 1).dropFirst().first ?? "" : word[...]
      guard value.contains("/") else { return false }
      let absolute = value.hasPrefix("/") ? String(value) : (directory == "/" ? "" : directory) + "/" + value
      return contains(absolute) && !absolute.contains("/../")
    }
  }
}
