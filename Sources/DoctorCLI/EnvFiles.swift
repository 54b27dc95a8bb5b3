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

  init(files: [EnvFile], settings: Settings) {
    self.files = files
    self.settings = settings
    project = "."
  }

  /// The files that are named, else `.env` here, else the nearest one up to the repository's root.
  ///
  /// `known` are the files that were found before: a nearer one that appears later is another project's.
  init(_ arguments: ParsedArguments, _ world: World, known: [String] = []) throws(Complaint) {
    var paths = known.isEmpty ? arguments.all("env-file") : known
    if paths.isEmpty, let found = EnvFiles.nearest(world) { paths = [found] }
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
    let first = files.first?.path ?? ""
    let folder = first.lastIndex(of: "/").map { String(first[..<$0]) } ?? ""
    project = folder.hasPrefix("/") ? folder : world.folder() + (folder.isEmpty ? "" : "/\(folder)")
  }

  private static func nearest(_ world: World) -> String? {
    var folder = ""
    for _ in 0..<32 {
      if world.look("\(folder).env") == .file { return "\(folder).env" }
      if world.look("\(folder).git") != nil { return nil }
      folder += "../"
    }
    return nil
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
      throw .unreadable(path, error)
    }
    throw .tooLarge(path, largest)
  }
}
