/// Looks through start-up files, units and compose files for lines that give certain variables a value.
///
/// Files are read as text; nothing in them is run. Sizes and numbers of files are bounded.
package struct ExporterSearch {
  package var variables: [String]
  package var home: String
  package var project: String
  /// Before `/etc`; empty but in tests.
  package var root: String
  private static let fileLimit = 1 << 20
  private static let filesInFolder = 400

  package init(variables: [String], home: String, project: String, root: String = "") {
    self.variables = variables
    self.home = home
    self.project = project
    self.root = root
  }

  static let composeNames = [
    "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml", "compose.override.yaml",
    "compose.override.yml", "docker-compose.override.yaml", "docker-compose.override.yml",
  ]
  private static let homeNames = [
    ".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases", ".zshenv", ".zprofile", ".zshrc", ".zlogin",
    ".config/fish/config.fish",
  ]
  private static let systemNames = [
    "/etc/profile", "/etc/bash.bashrc", "/etc/bashrc", "/etc/zshenv", "/etc/zsh/zshenv", "/etc/zsh/zprofile",
    "/etc/zsh/zshrc", "/etc/zshrc",
  ]

  /// In the order in which a log-in meets them.
  package func run() -> [Exporter] {
    var found: [Exporter] = []
    for path in [root + "/etc/environment", home + "/.pam_environment"] {
      found += assignments(in: path, kind: .session)
    }
    for folder in [root + "/etc/environment.d", home + "/.config/environment.d"] {
      for path in files(in: folder, endings: [".conf"]) { found += assignments(in: path, kind: .session) }
    }
    var visited: Set<String> = []
    let scripts = ExporterSearch.systemNames.map { root + $0 } + files(in: root + "/etc/profile.d", endings: [".sh"])
    for path in scripts + ExporterSearch.homeNames.map({ home + "/" + $0 }) + [project + "/.envrc"] {
      found += shell(path, depth: 0, &visited)
    }
    found += units()
    found += supervisorPrograms()
    for name in ExporterSearch.composeNames { found += compose(project + "/" + name) }
    if let text = read(project + "/Dockerfile") {
      found += DockerfileText(text).assignments(of: variables).map {
        exporter($0, project + "/Dockerfile", .dockerfile)
      }
    }
    return found
  }

  private func exporter(_ found: Assignment, _ file: String, _ kind: ExporterKind) -> Exporter {
    Exporter(
      variable: found.variable, file: file, line: found.line, kind: kind, value: found.value,
      isExported: found.isExported)
  }

  private func assignments(in path: String, kind: ExporterKind) -> [Exporter] {
    guard let text = read(path) else { return [] }
    return ShellText(text).assignments(of: variables, exportsAll: true).map { exporter($0, path, kind) }
  }

  /// Files that a script reads with `.` or `source` are followed three deep, each once.
  private func shell(_ path: String, depth: Int, _ visited: inout Set<String>) -> [Exporter] {
    guard depth <= 3, visited.count < 100, visited.insert(path).inserted, let text = read(path) else { return [] }
    let script = ShellText(text)
    var found = script.assignments(of: variables, exportsAll: false).map { exporter($0, path, .shell) }
    for name in script.sources(home: home) { found += shell(name, depth: depth + 1, &visited) }
    return found
  }

  private func units() -> [Exporter] {
    var found: [Exporter] = []
    for folder in [root + "/etc/systemd/system", root + "/run/systemd/system", home + "/.config/systemd/user"] {
      for path in files(in: folder, endings: [".service"]) { found += unit(path, named: lastPart(path)) }
      for inner in files(in: folder, endings: [".service.d"]) {
        let name = String(lastPart(inner).dropLast(2))
        for path in files(in: inner, endings: [".conf"]) { found += unit(path, named: name) }
      }
    }
    return found
  }

  private func unit(_ path: String, named name: String) -> [Exporter] {
    guard let text = read(path) else { return [] }
    let unit = UnitText(text)
    var found = unit.assignments(of: variables).map { exporter($0, path, .systemd(unit: name)) }
    for file in unit.environmentFiles(home: home) {
      found += assignments(in: file.hasPrefix(project) ? file : root + file, kind: .systemdFile(unit: name))
    }
    return found
  }

  private func supervisorPrograms() -> [Exporter] {
    let paths =
      [root + "/etc/supervisord.conf", root + "/etc/supervisor/supervisord.conf"]
      + files(in: root + "/etc/supervisor/conf.d", endings: [".conf"])
    return paths.flatMap { path in
      read(path).map(UnitText.init)?.supervisorAssignments(of: variables).map { exporter($0, path, .supervisor) } ?? []
    }
  }

  private func compose(_ path: String) -> [Exporter] {
    guard let text = read(path) else { return [] }
    let compose = ComposeText(text)
    var found = compose.assignments(of: variables).map { exporter($0, path, .compose) }
    for file in compose.environmentFiles() {
      let full = file.hasPrefix("/") ? file : project + "/" + (file.hasPrefix("./") ? String(file.dropFirst(2)) : file)
      found += assignments(in: full, kind: .composeFile)
    }
    return found
  }

  private func lastPart(_ path: String) -> String { path.split(separator: "/").last.map { String($0) } ?? path }

  private func files(in folder: String, endings: [String]) -> [String] {
    let names = FolderListing.names(in: folder, limit: ExporterSearch.filesInFolder)
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { folder + "/" + $0 }
  }

  private func read(_ path: String) -> String? { FolderListing.text(path, limit: ExporterSearch.fileLimit) }
}
