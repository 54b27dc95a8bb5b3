internal import Doctor

/// What git keeps, and what it is told to leave alone, read from its own files: git itself is never started.
extension Env {
  /// Whether git keeps the file at this path from the root.
  func isTracked(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    for depth in names.indices.reversed() {
      let top = names[..<depth].map { "/\($0)" }.joined()
      guard let place = world.look("\(top)/.git") else { continue }
      var folder = "\(top)/.git"
      if place == .file {
        // A worktree's `.git` is a file that says where its index is.
        guard let bytes = try? EnvFiles.read(folder, world) else { return false }
        let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        guard text.hasPrefix("gitdir: ") else { return false }
        let named = String(text.dropFirst("gitdir: ".count))
        folder = named.hasPrefix("/") ? named : "\(top)/\(named)"
      }
      guard world.look("\(folder)/index") == .file,
        let bytes = try? EnvFiles.read("\(folder)/index", world, atMost: 64 << 20), let index = GitIndex(bytes)
      else { return false }
      return index.holds(names[depth...].joined(separator: "/"))
    }
    return false
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
