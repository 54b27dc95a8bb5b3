/// One variable at one place of the file, as the chosen loader reads it.
package struct DotenvEntry: Sendable, Equatable {
  /// What the loader makes of it.
  package enum Value: Sendable, Equatable {
    case bytes([UInt8])
    /// A name without a value that takes away an earlier one (python-dotenv).
    case absent
    /// A name without a value that leaves the variable as the process has it.
    case inherited
    /// Only a shell could tell: it would have to run a command, or to know more than the file.
    case notEvaluated
  }

  /// How the file writes the value; mixed is a shell word of several pieces.
  package enum Quoting: String, Sendable {
    case none, single, double, backtick, mixed
  }

  package let key: VariableName
  package let value: Value
  /// From the line of the name to the last line of the value; the first line of a file is 1.
  package let lines: ClosedRange<Int>
  package let quoting: Quoting
}

extension DotenvEntry.Value: CustomStringConvertible, CustomReflectable {
  /// Values are secrets: not even a failing test or a debugger's print shows one.
  package var description: String {
    switch self {
    case .bytes(let bytes): "\(bytes.count) bytes"
    case .absent: "absent"
    case .inherited: "inherited"
    case .notEvaluated: "not evaluated"
    }
  }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
