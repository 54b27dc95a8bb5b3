internal import Glibc

/// How the program ends; scripts depend on these numbers.
package enum Exit: Int32, Sendable {
  case ok = 0
  /// Something blocks and a person must act.
  case actionNeeded = 1
  /// Wrong usage, or input that cannot be read.
  case usage = 2
  /// Only network or passing trouble, nothing proven.
  case undecided = 3
  /// What `run` should start is there and cannot be executed, as in a shell.
  case notExecutable = 126
  /// What `run` should start is nowhere, as in a shell.
  case notFound = 127
  /// Somebody pressed Ctrl+C; what is known so far has been said.
  case interrupted = 130
}

/// Ends the process.
package func exit(with exit: Exit) -> Never { Glibc.exit(exit.rawValue) }
