internal import Doctor

/// What git keeps, and what it is told to leave alone, read from its own files: git itself is never started.
extension Env {
  /// Whether git keeps the file at this path from the root.
  func isTracked(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(String.init)
    // A repository for the files of one's home has its folder elsewhere, and says so in variables.
    if let named = variable("GIT_DIR") {
      let top = whole(variable("GIT_WORK_TREE") ?? ".").split(separator: "/").map(String.init)
      if names.starts(with: top), keeps(names[top.count...].joined(separator: "/"), whole(named)) { return true }
    }
    for depth in names.indices.reversed() {
      let top = names[..<depth].map { "/\($0)" }.joined()
      guard let place = world.look("\(top)/.git") else { continue }
      var folder = "\(top)/.git"
      if place == .file {
        // The `.git` of a worktree or a submodule is a file that says where its index is.
        guard let bytes = try? EnvFiles.read(folder, world) else { return false }
        let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        guard text.hasPrefix("gitdir: ") else { return false }
        let named = String(text.dropFirst("gitdir: ".count))
        folder = named.hasPrefix("/") ? named : "\(top)/\(named)"
      }
      return keeps(names[depth...].joined(separator: "/"), folder)
    }
    return false
  }

  /// Whether the index in this folder names a path from the top of the repository.
  private func keeps(_ path: String, _ folder: String) -> Bool {
    func index(_ name: String) -> GitIndex? {
      guard world.look("\(folder)/\(name)") == .file,
        let bytes = try? EnvFiles.read("\(folder)/\(name)", world, atMost: 64 << 20)
      else { return nil }
      return GitIndex(bytes)
    }
    return index("index")?.holds(path, shared: index) ?? false
  }

  private func variable(_ name: String) -> String? { world.environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// From the root, as far as it is there; links are followed, as in the path of the file.
  private func whole(_ path: String) -> String {
    let path = path.hasPrefix("/") ? path : "\(world.folder())/\(path)"
    return world.facts(path)?.path ?? path
  }

  /// The line that keeps the copies of a file out of the repository, where none does.
  func missingIgnoreLine(of file: String, backup: String) -> String? {
    guard let names = world.facts(file)?.path.split(separator: "/").map(String.init), let last = names.last,
      let copy = backup.split(separator: "/").last.map(String.init)
    else { return nil }
    for depth in names.indices.reversed() {
      let folder = names[..<depth].map { "/\($0)" }.joined()
      if world.look("\(folder)/.gitignore") == .file, let bytes = try? EnvFiles.read("\(folder)/.gitignore", world),
        IgnoreLines(bytes).cover(names[depth..<(names.count - 1)] + [copy])
      {
        return nil
      }
      // Without a repository nothing can be committed.
      if world.isThere("\(folder)/.git") { return "\(last).bak-*" }
    }
    return nil
  }
}
