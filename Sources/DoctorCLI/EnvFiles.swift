internal import Arguments
internal import Doctor
internal import Dotenv
internal import HTTP

/// Finds the files of variables and reads them, with the secrets that stand in files of their own.
struct EnvFiles {
  /// No `.env` is larger; a wrong path must not fill the memory.
  private static let largest = 4 << 20

  let files: [EnvFile]
  let settings: Settings
  /// The folder of the first file, else the one we are in.
  let project: String
  /// What is called `.env` and is no file, to be said beside the report.
  let aside: [Complaint]

  init(files: [EnvFile], settings: Settings) {
    self.files = files
    self.settings = settings
    project = "."
    aside = []
  }

  /// The files that are named, else `.env` here, else, in a repository, the nearest one up to its root.
  ///
  /// `known` are the files that were found before: a nearer one that appears later is another project's.
  init(_ arguments: ParsedArguments, _ world: World, known: [String] = []) throws(Complaint) {
    var paths = known.isEmpty ? arguments.all("env-file") : known
    var aside: [Complaint] = []
    if paths.isEmpty { paths = EnvFiles.nearest(world, &aside).map { [$0] } ?? [] }
    self.aside = aside
    if paths.contains("-") { throw .standardInput }
    let first = paths.first ?? ""
    let folder = first.lastIndex(of: "/").map { $0 == first.startIndex ? "/" : String(first[..<$0]) } ?? ""
    project = folder.hasPrefix("/") ? folder : world.folder() + (folder.isEmpty ? "" : "/\(folder)")
    var files: [EnvFile] = []
    for path in paths {
      files.append(
        EnvFile(
          path: path, bytes: try EnvFiles.read(path, world), dialect: arguments.dialect,
          environment: world.environment))
    }
    var settings = Settings(environment: world.environment, files: files, dialect: arguments.dialect)
    for name in (Provider.all + Provider.others(in: settings)).flatMap(\.keyVariables) where settings[name] == nil {
      guard let pointer = settings["\(name)_FILE"], !pointer.value.isEmpty else { continue }
      if case .file = pointer.origin, !EnvFiles.mayLead(to: pointer.text, project, world) {
        settings.unreadable[name] = pointer
        settings.outside.insert(name)
        continue
      }
      guard let bytes = try? EnvFiles.read(pointer.text, world) else {
        settings.unreadable[name] = pointer
        continue
      }
      // `echo key > file` leaves a line end that nobody means.
      let text = String(decoding: bytes, as: UTF8.self)
      let value = String(text.prefix(upTo: text.lastIndex { !$0.isNewline }.map(text.index(after:)) ?? text.startIndex))
      settings.add(Settings.Variable(name: name, value: Secret(value), origin: .secretFile(path: pointer.text)))
    }
    self.files = files
    self.settings = settings
  }

  /// Above a repository, and where there is none above the folder itself, anybody may have put a file: `/tmp/.env`.
  private static func nearest(_ world: World, _ aside: inout [Complaint]) -> String? {
    let folders = (0..<32).map { String(repeating: "../", count: $0) }
    let top = folders.firstIndex { world.isThere("\($0).git") } ?? 0
    for folder in folders[...top] {
      let path = "\(folder).env"
      switch world.look(path) {
      case .file: return path
      case .folder: aside.append(.noFile(path, .folder))
      case .pipe: aside.append(.noFile(path, .pipe))
      case .nowhere: aside.append(.noFile(path, .nowhere))
      case nil: continue
      }
    }
    return nil
  }

  /// Whether a `.env` may say that a key stands at this path. One that came with somebody's project could have any file
  /// of ours sent to an address of its own; links are followed, since they come with a project, too.
  private static func mayLead(to path: String, _ project: String, _ world: World) -> Bool {
    guard world.look(path) != .pipe else { return false }
    func real(_ path: String) -> [Substring] {
      let whole = path.hasPrefix("/") ? path : "\(world.folder())/\(path)"
      var names: [Substring] = []
      for name in (world.facts(path)?.path ?? whole).split(separator: "/") where name != "." {
        if name == ".." { _ = names.popLast() } else { names.append(name) }
      }
      return names
    }
    let (file, root) = (real(path), real(project))
    return file.starts(with: ["run", "secrets"]) || !root.isEmpty && file.starts(with: root)
  }

  static func read(
    _ path: String, _ world: World, atMost largest: Int = EnvFiles.largest
  ) throws(Complaint) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(World.Trouble) {
      let source = try world.openFile(path)
      while bytes.count <= largest {
        let chunk = try source.read(1 << 16)
        if chunk.isEmpty { return bytes }
        bytes += chunk
      }
    } catch {
      throw .unreadable(path, error, isText: false)
    }
    throw .tooLarge(path, largest)
  }
}
