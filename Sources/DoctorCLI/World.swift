package import Doctor
package import HTTP
package import Servers

/// The only door to what is outside: arguments come in by the side, everything else through here.
package struct World {
  package var environment: [String: String]
  /// The environment as it is: a value need not be text.
  package var inherited: () -> [(name: [UInt8], value: [UInt8])]
  /// The next bytes of a stream, at most so many; empty at its end.
  package var readInput: (_ atMost: Int) throws(Trouble) -> [UInt8]
  package var inputIsTerminal: Bool
  package var openFile: (_ path: String) throws(Trouble) -> any ByteSource
  /// What stands at a path; nil where nothing does.
  package var look: (_ path: String) -> Place?
  /// What the system keeps about a file beside its bytes; nil where there is none, or nobody can tell.
  package var facts: (_ path: String) -> Facts?
  /// Writes all of it, or says why that is impossible.
  package var write: (_ bytes: [UInt8]) throws(Trouble) -> Void
  package var writeError: (_ text: String) -> Void
  /// Somebody watches what goes to standard error.
  package var errorIsTerminal: Bool
  /// Sends requests, all at once; hears of each answer as it comes.
  package var exchange:
    (_ requests: [Request], _ progress: (Int, Result<Response, TransferError>) -> Void) -> [Result<
      Response, TransferError
    >]
  /// Sleeps so many seconds; false when somebody interrupts.
  package var pause: (_ seconds: Double) -> Bool
  package var isInterrupted: () -> Bool
  /// Looks through the process table; nothing is written, sent or signalled.
  package var survey: (_ question: ServerQuestion) -> SurveyResult
  /// Lines of start-up files, units and compose files that give these variables a value; nothing in them is run.
  package var exporters: (_ variables: [String], _ project: String) -> [Exporter]
  /// The folder in which the program was started.
  package var folder: () -> String
  /// Puts new bytes into the place of the old ones, which must still be there, and keeps those under the path with the
  /// suffix. Returns that path. Either all is done or the file is as it was.
  package var replace:
    (_ path: String, _ old: [UInt8], _ new: [UInt8], _ backupSuffix: String) throws(Trouble) -> String
  /// Becomes another program, the last words of the command line, with these variables added or replaced; returns only
  /// to say why it could not, and in tests.
  package var execute: (_ words: [String], _ variables: [Exports.Variable]) -> Trouble?
  /// Runs the last words of the command line as a child for as long as it goes on, and asks for the next step at first and
  /// whenever one of the files may have changed. Ends as the child does; returns why it could not be started, or nil
  /// where the first step was none.
  package var watch: (_ words: [String], _ files: [String], _ next: () -> Step, _ killed: () -> Void) -> Trouble?
  /// Columns of the terminal that shows the output; nil when it is none.
  package var outputWidth: Int?
  /// Seconds since 1970.
  package var now: () -> Double

  /// What a path can lead to.
  package enum Place {
    case file, folder
    /// A pipe, a device, a socket: reading it may wait for somebody else.
    case pipe
    /// A link to what is not there.
    case nowhere
  }

  /// What is to be done about a command that is watched.
  package enum Step {
    /// Start it, or end it and start it anew, with these variables; and look out for these files.
    case start([Exports.Variable], files: [String])
    case keep
    /// A signal came first.
    case again
  }

  /// Who may read a file, and where it is.
  package struct Facts {
    /// From the root of the file system, links followed.
    package let path: String
    package let isReadableByAll: Bool

    package init(path: String, isReadableByAll: Bool) {
      self.path = path
      self.isReadableByAll = isReadableByAll
    }
  }

  /// Why a file or a stream could not be read or written.
  package enum Trouble: Error, Equatable {
    case missing
    case isDirectory
    case denied
    /// Its rights say that nobody may write to it.
    case readOnly
    /// Other names lead to the same bytes, and would keep the old ones.
    case hasOtherNames
    /// Nobody reads what is written any more.
    case closed
    /// What the system itself says of it.
    case other(String)
  }
}

/// Something that gives its bytes piece by piece.
package protocol ByteSource: AnyObject {
  /// Empty at the end.
  func read(_ atMost: Int) throws(World.Trouble) -> [UInt8]
}

extension World {
  /// Whether something stands at a path, and not only a link to it.
  func isThere(_ path: String) -> Bool { look(path).map { $0 != .nowhere } ?? false }

  /// Writes a text. A reader that has gone has read what he wanted; any other failure would lose the report unseen.
  func show(_ text: String) throws(Complaint) { _ = try isStillRead(after: Array(text.utf8)) }

  /// Writes; whether somebody still reads.
  func isStillRead(after bytes: [UInt8]) throws(Complaint) -> Bool {
    do throws(Trouble) {
      try write(bytes)
      return true
    } catch .closed {
      return false
    } catch {
      throw .unwritable(error)
    }
  }
}
