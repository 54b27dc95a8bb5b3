internal import CAttributes
internal import Curl
internal import Doctor
internal import Glibc
internal import HTTP
internal import Servers
internal import Watch

extension World {
  /// The machine this process runs on.
  package static func live() -> World {
    let inherited = inheritedVariables()
    // Of two variables with one name, the first is what getenv(3) finds.
    let environment = Dictionary(
      inherited.map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
    let line = Line(environment)
    return World(
      environment: environment,
      inherited: { inherited },
      readInput: { (atMost) throws(Trouble) in try FileSource.read(STDIN_FILENO, atMost) },
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      openFile: { (path) throws(Trouble) in try FileSource.open(path) },
      look: place,
      facts: facts,
      write: { (bytes) throws(Trouble) in try writeAll(STDOUT_FILENO, bytes) },
      // Where even this cannot be written, nobody is left to be told.
      writeError: { try? writeAll(STDERR_FILENO, Array($0.utf8)) },
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      exchange: { requests, progress in line.exchange.send(requests, progress: progress) },
      pause: { seconds in
        line.listen()
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
        return unsafe nanosleep(&time, nil) == 0 && !line.isInterrupted
      },
      isInterrupted: { line.isInterrupted },
      survey: { question in
        ServerSurvey(
          project: question.project, files: question.files, keys: question.keys, redact: { Harmless.word($0) }
        )
        .run()
      },
      exporters: { variables, project in
        guard let home = environment["HOME"] else { return [] }
        return ExporterSearch(variables: variables, home: home, project: project).run()
      },
      folder: workingFolder,
      replace: { (path, old, new, suffix) throws(Trouble) in
        try FileReplacement(path, suffix).replace(old, new)
      },
      execute: { words, variables in
        line.withdraw()
        return execute(words, variables)
      },
      watch: { words, files, next, killed in
        let watch = Watch(commandLine(words.count), files: files)
        line.listen(to: watch.urgent)
        let end = watch.run({ Watch.Step(next()) }, onKill: killed)
        switch end {
        case .ended(let ending): ending.end()
        case .failed(let error): return Trouble(error.number)
        case .notStarted: return nil
        }
      },
      outputWidth: terminalWidth(),
      now: {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec)
      })
  }

  /// The system's own words for an error number.
  static func words(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return String(number) }
    return unsafe String(cString: text)
  }

  /// A line for whoever watches, from whatever thread.
  static func note(_ line: String) { try? writeAll(STDERR_FILENO, Array("\(line)\n".utf8)) }

  private static func workingFolder() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard unsafe getcwd(&buffer, buffer.count) != nil else { return "." }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func inheritedVariables() -> [(name: [UInt8], value: [UInt8])] {
    environmentEntries().compactMap { entry in
      guard let sign = entry.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      return (Array(entry[..<sign]), Array(entry[(sign + 1)...]))
    }
  }

  /// The last words as they came: they need not be text.
  private static func commandLine(_ count: Int) -> [[UInt8]] {
    let first = Int(CommandLine.argc) - count
    return unsafe (0..<count).compactMap { unsafe CommandLine.unsafeArgv[first + $0] }
      .map { text in unsafe UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) } }
  }

  fileprivate static func environmentEntries() -> [[UInt8]] {
    var entries: [[UInt8]] = []
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      entries.append(unsafe UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) })
      unsafe entry += 1
    }
    return entries
  }

  /// execvp(3) with the words of the command line as they came, and with the new `PATH`, should there be one.
  ///
  /// Our own environment becomes the program's: whatever else is in it, even twice, stays as it was inherited.
  private static func execute(_ words: [String], _ variables: [Exports.Variable]) -> Trouble {
    for variable in variables {
      let entry = (variable.name + [UInt8(ascii: "=")] + variable.value + [0]).map { CChar(bitPattern: $0) }
      // putenv(3) keeps the pointer; nobody frees what the next program takes over.
      guard let copy = unsafe strdup(entry), unsafe putenv(copy) == 0 else { return Trouble(errno) }
    }
    let first = Int(CommandLine.argc) - words.count
    var arguments = unsafe (0..<words.count).map { unsafe CommandLine.unsafeArgv[first + $0] }
    unsafe arguments.append(nil)
    guard let name = unsafe arguments.first ?? nil else { return .missing }
    unsafe execvp(name, arguments)
    return Trouble(errno)
  }

  private static func place(_ path: String) -> Place? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let isLink = unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      return isLink ? .nowhere : nil
    }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .pipe
    }
  }

  private static func facts(_ path: String) -> Facts? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe Facts(path: String(cString: real), isReadableByAll: status.st_mode & S_IROTH != 0)
  }

  private static func terminalWidth() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  fileprivate static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(Trouble) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw Trouble(errno)
      }
      start += written
    }
  }
}

extension Watch.Step {
  /// The inherited environment with the variables in the place of those of their names.
  fileprivate init(_ step: World.Step) {
    switch step {
    case .start(let variables, let files):
      let sign = UInt8(ascii: "=")
      let names = Set(variables.map(\.name))
      let kept = World.environmentEntries().filter { entry in !names.contains(Array(entry.prefix { $0 != sign })) }
      self = .start(environment: kept + variables.map { $0.name + [sign] + $0.value }, files: files)
    case .keep: self = .keep
    case .again: self = .again
    }
  }
}

extension World.Trouble {
  fileprivate init(_ number: Int32) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .isDirectory
      case EACCES, EPERM: .denied
      case EPIPE: .closed
      default: .other(World.words(number))
      }
  }
}

/// An open file.
private final class FileSource: ByteSource {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Checks before there is an object: one that failed half-way would close the number a second time, when it may
  /// already be another file's.
  static func open(_ path: String) throws(World.Trouble) -> FileSource {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw World.Trouble(errno) }
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .isDirectory
    }
    return FileSource(descriptor)
  }

  deinit { close(descriptor) }

  func read(_ atMost: Int) throws(World.Trouble) -> [UInt8] { try FileSource.read(descriptor, atMost) }

  static func read(_ descriptor: Int32, _ atMost: Int) throws(World.Trouble) -> [UInt8] {
    while true {
      var problem: Int32 = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: atMost) { buffer, count in
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress, atMost)
        problem = got < 0 ? errno : 0
        count = max(0, got)
      }
      if problem == 0 { return bytes }
      if problem != EINTR { throw World.Trouble(problem) }
    }
  }
}

/// The way to the network: made at the first question, since libcurl costs more than most commands.
private final class Line {
  private let environment: [String: String]
  private var interruption = Interruption()
  /// A queue of signals has taken the place of our handlers.
  private var isQueued = false
  private var made: Exchange?
  /// What the signals did before.
  private var inherited: [(signal: Int32, action: sigaction)] = []

  init(_ environment: [String: String]) { self.environment = environment }

  /// From now on Ctrl+C ends what is under way and not the program, so that it can say what it knows.
  func listen() {
    guard inherited.isEmpty, !isQueued else { return }
    let signals = [SIGINT, SIGTERM]
    for signal in signals {
      var action = sigaction()
      unsafe sigaction(signal, nil, &action)
      inherited.append((signal, action))
    }
    interruption.raise(on: signals)
  }

  /// From now on what is under way ends when this is readable.
  func listen(to signals: Int32) {
    withdraw()
    interruption = Interruption(whileReadable: signals)
    isQueued = true
  }

  /// As if there had been no question: a program that is started ignores what it was meant to ignore.
  func withdraw() {
    made = nil
    for (signal, action) in inherited {
      var action = action
      unsafe sigaction(signal, &action, nil)
    }
    inherited = []
  }

  var exchange: Exchange {
    listen()
    if let made { return made }
    let exchange = Exchange(environment: environment, interruption: interruption)
    made = exchange
    return exchange
  }

  var isInterrupted: Bool { (isQueued || !inherited.isEmpty) && interruption.isRaised }
}

/// New bytes in the place of old ones, in one step: whoever opens the file sees all of the old or all of the new.
private struct FileReplacement {
  /// The file itself, where a link leads to it.
  private let target: String
  private let backup: String
  private let temporary: String
  private let folder: String
  private let status: stat

  init(_ path: String, _ backupSuffix: String) throws(World.Trouble) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw World.Trouble(errno) }
    var target = path
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let real = unsafe realpath(path, nil) else { throw World.Trouble(errno) }
      defer { unsafe free(real) }
      target = unsafe String(cString: real)
      guard unsafe stat(target, &status) == 0 else { throw World.Trouble(errno) }
    }
    // A pipe or a device has no place that could be taken.
    guard status.st_mode & S_IFMT == S_IFREG else { throw World.Trouble(EINVAL) }
    // The new file takes the name of the old one, which its rights do not forbid: somebody has meant them to.
    guard status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH) != 0 else { throw .readOnly }
    guard status.st_nlink == 1 else { throw .hasOtherNames }
    self.target = target
    self.status = status
    backup = target + backupSuffix
    temporary = "\(target).new-\(getpid())"
    folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
  }

  func replace(_ old: [UInt8], _ new: [UInt8]) throws(World.Trouble) -> String {
    try create(backup, old, isCopy: true)
    do throws(World.Trouble) {
      try create(temporary, new, isCopy: false)
      do throws(World.Trouble) {
        // Somebody else may have saved the file since it was read: that work must not be lost.
        guard try isStill(old) else { throw World.Trouble(ESTALE) }
        guard unsafe rename(temporary, target) == 0 else { throw World.Trouble(errno) }
      } catch {
        unsafe unlink(temporary)
        throw error
      }
    } catch {
      // A copy of what is still there, and full of keys.
      unsafe unlink(backup)
      throw error
    }
    // The name must survive a power cut, too; where a folder cannot be synchronised, the file is replaced all the same.
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
    return backup
  }

  /// A file that was not there before, with the owner and the mode of the old one, on the disk when this returns.
  ///
  /// A copy is for its owner alone, whoever may read the file: it stays behind, full of keys.
  private func create(_ path: String, _ bytes: [UInt8], isCopy: Bool) throws(World.Trouble) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw World.Trouble(errno) }
    defer { close(descriptor) }
    do throws(World.Trouble) {
      var own = stat()
      guard unsafe fstat(descriptor, &own) == 0 else { throw World.Trouble(errno) }
      // The owner first: changing it can take bits from the mode.
      if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
        guard fchown(descriptor, status.st_uid, status.st_gid) == 0 else { throw World.Trouble(errno) }
      }
      try World.writeAll(descriptor, bytes)
      // Until all of it is there nobody else reads it. The mode last: an access list brings one of its own.
      try copyAttributes(to: descriptor)
      guard fchmod(descriptor, isCopy ? 0o600 : status.st_mode & 0o7777) == 0 else { throw World.Trouble(errno) }
      guard fsync(descriptor) == 0 else { throw World.Trouble(errno) }
    } catch {
      unsafe unlink(path)
      throw error
    }
  }

  /// Access lists, and whatever else is kept beside the bytes; the system itself sees to those of its guards.
  private func copyAttributes(to descriptor: Int32) throws(World.Trouble) {
    var names = [CChar](repeating: 0, count: 1 << 16)
    let count = unsafe listxattr(target, &names, names.count)
    guard count > 0 else { return }
    for name in names.prefix(count).split(separator: 0) where !name.starts(with: "security.".utf8CString.dropLast()) {
      let name = Array(name) + [0]
      var value = [UInt8](repeating: 0, count: 1 << 16)
      let size = unsafe getxattr(target, name, &value, value.count)
      guard size >= 0, unsafe fsetxattr(descriptor, name, value, size, 0) == 0 else { throw World.Trouble(errno) }
    }
  }

  private func isStill(_ old: [UInt8]) throws(World.Trouble) -> Bool {
    let source = try FileSource.open(target)
    var bytes: [UInt8] = []
    while bytes.count <= old.count {
      let chunk = try source.read(1 << 16)
      if chunk.isEmpty { return bytes == old }
      bytes += chunk
    }
    return false
  }
}
