import Glibc

/// A file the server may have read its keys from, and when it last changed.
package struct EnvironmentFile: Hashable, Sendable {
  package var path: String
  /// Last change of the content, in seconds since 1970 (mtime).
  package var modified: Double
  /// Last change of content, name or rights (ctime): what `mv` and `cp -p` cannot hide.
  package var changed: Double?

  package init(path: String, modified: Double, changed: Double? = nil) {
    self.path = path
    self.modified = modified
    self.changed = changed
  }

  /// Asks the file system; nil if there is no such file.
  package init?(at path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(
      path: EnvironmentFile.canonical(path),
      modified: Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9,
      changed: Double(status.st_ctim.tv_sec) + Double(status.st_ctim.tv_nsec) / 1e9)
  }

  /// Without symbolic links, as the kernel names the folders of processes.
  static func canonical(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

/// A look at the process table for running servers that use a project's `.env`.
package struct ServerSurvey {
  package var project: String
  package var files: [EnvironmentFile]
  package var keys: [ExpectedKey]
  package var clocks: ClockReading
  /// Who asks: another user's fingerprints are not told.
  package var user: UInt32
  package var proc: String
  /// Where `.dockerenv` would lie.
  package var root: String
  /// Takes keys out of a word of a command line.
  package var redact: @Sendable (String) -> String

  package init(
    project: String, files: [EnvironmentFile], keys: [ExpectedKey], clocks: ClockReading = .now(),
    user: UInt32 = geteuid(), proc: String = "/proc", root: String = "/",
    redact: @escaping @Sendable (String) -> String
  ) {
    self.project = EnvironmentFile.canonical(project)
    self.files = files
    self.keys = keys
    self.clocks = clocks
    self.user = user
    self.proc = proc
    self.root = root
    self.redact = redact
  }

  /// Reads the table once. Nothing is written, sent or signalled.
  package func run() -> SurveyResult {
    guard let folder = try? ProcFolder(path: proc) else {
      return SurveyResult(servers: [], unplaced: [], vantage: Vantage(place: .linux))
    }
    var scan = ProcessScan(survey: self, proc: folder)
    return scan.run()
  }
}

/// All servers that were found, and from where the look was taken.
package struct SurveyResult: Hashable, Sendable {
  /// By the number of the first process.
  package var servers: [Server]
  /// Servers of other users or containers whose project could not be told.
  package var unplaced: [UnplacedServer]
  package var vantage: Vantage

  package init(servers: [Server] = [], unplaced: [UnplacedServer] = [], vantage: Vantage) {
    self.servers = servers
    self.unplaced = unplaced
    self.vantage = vantage
  }

  /// The servers that wait on a port; more than one with `SO_REUSEPORT` or on different addresses.
  package func owners(of port: UInt16) -> [Server] { servers.filter { $0.listens(on: port) } }
}
