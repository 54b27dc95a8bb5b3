import HTTP

/// One process that qualified for a closer look, as far as it let itself be read.
struct ProcessRecord {
  let pid: Int32
  let folder: ProcFolder
  var status: ProcessStatus
  var words: [String]
  var program: Program?
  var user: UInt32

  /// nil for what ended meanwhile, zombies and threads of the kernel.
  init?(pid: Int32, in proc: ProcFolder) {
    guard let folder = try? proc.folder(String(pid)), let line = try? folder.bytes("stat", limit: 4096),
      let status = ProcessStatus(line), status.isServer, let cmdline = try? folder.bytes("cmdline", limit: 131_072),
      !cmdline.isEmpty, let owner = try? folder.status(of: ".").user
    else { return nil }
    self.pid = pid
    self.folder = folder
    self.status = status
    self.user = owner
    words = CommandWords.split(cmdline[...])
    program = Program(words: words)
  }

  /// The program's name without its path, for reports about ancestors; never its arguments.
  var name: String { words.first.flatMap(Program.baseName) ?? "?" }

  func directory() -> Result<String, Refusal> {
    Result { () throws(Refusal) in try folder.link("cwd") }.map { path in
      path.hasSuffix(" (deleted)") ? String(path.dropLast(10)) : path
    }
  }

  func controlGroup() -> ControlGroup { ControlGroup(folder.text("cgroup") ?? "") }

  func block(expected: [ExpectedKey], secrets: inout [Secret]) -> EnvironmentBlock? {
    guard let bytes = try? folder.bytes("environ", limit: EnvironmentBlock.limit) else { return nil }
    return EnvironmentBlock(bytes, expected: expected, secrets: &secrets)
  }

  /// `sh -c 'next dev'` stands between a launcher and its server.
  var isPassingShell: Bool {
    ["sh", "bash", "dash", "ash", "zsh"].contains(name) && words.count > 2 && words[1].hasPrefix("-")
      && words[1].contains("c")
  }

  /// Keeps many programs running, as `run --watch` does; it is no part of any of them.
  var isKeeper: Bool {
    if words.first?.hasPrefix("PM2 ") == true { return true }
    let keepers: Set<String> = [
      "supervisord", "honcho", "foreman", "circusd", "overmind", "pytest", "tox", "webox-doctor",
    ]
    return words.prefix(3).contains { Program.baseName($0).map(keepers.contains) ?? false }
  }

  /// Python's own helpers (`resource_tracker`) and forked servers of processes serve nobody.
  var isPlumbing: Bool { words.contains { $0.contains("resource_tracker") || $0.contains("semaphore_tracker") } }

  /// Python's `spawn`: a fresh interpreter with the parent's environment of that moment in its block.
  var isSpawned: Bool { words.contains { $0.contains("multiprocessing.spawn") || $0 == "--multiprocessing-fork" } }
}

extension KeyOrigin {
  /// Follows a differing value up to the farthest ancestor that already had it.
  init(of variable: String, held block: EnvironmentBlock?, ancestors: [ProcessRecord], expected: [ExpectedKey]) {
    var origin = KeyOrigin.unknown
    var secrets: [Secret] = []
    for parent in ancestors {
      guard let above = parent.block(expected: expected, secrets: &secrets) else { break }
      if above.held[variable] != block?.held[variable] {
        if origin == .unknown { origin = .setBy(pid: parent.pid, name: parent.name) }
        break
      }
      origin = .ancestor(pid: parent.pid, name: parent.name)
    }
    self = origin
  }
}
