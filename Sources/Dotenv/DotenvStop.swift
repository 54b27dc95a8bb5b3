/// Where and why a loader stopped reading a file.
package struct DotenvStop: Sendable, Equatable {
  /// What the loader came upon.
  package enum Reason: String, Sendable {
    case invalidUTF8 = "invalid-utf8"
    case zeroByte = "zero-byte"
    case badName = "bad-name"
    case emptyName = "empty-name"
    case unterminated
    case badSubstitution = "bad-substitution"
    case requiredVariable = "required-variable"
    case lineTooLong = "line-too-long"
    case shellSyntax = "shell-syntax"
    /// Legal shell, but what it does can only be told by running it.
    case shellProgram = "shell-program"
    /// Our own bound: no `.env` has that many variables.
    case tooManyEntries = "too-many-entries"
  }

  /// How much of the file is lost.
  package enum Extent: String, Sendable {
    case wholeFile = "whole-file"
    case fromHere = "from-here"
  }

  package let reason: Reason
  package let line: Int
  /// Whether what stands before the line is lost, too.
  package let extent: Extent

  package init(reason: Reason, line: Int, extent: Extent) {
    self.reason = reason
    self.line = line
    self.extent = extent
  }
}
