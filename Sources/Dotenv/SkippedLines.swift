/// Lines that a loader passes over although they are neither blank nor a comment.
package struct SkippedLines: Sendable, Equatable {
  /// Why nothing is set.
  package enum Reason: String, Sendable {
    /// The loader cannot make sense of them.
    case malformed
    /// A shell runs a command here, or sets the variable only for one.
    case command
  }

  package let lines: ClosedRange<Int>
  package let reason: Reason
}
