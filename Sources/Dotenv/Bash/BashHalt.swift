/// Why the reading of a shell file ends before the file does.
enum BashHalt: Error {
  /// bash reports an error and reads no further.
  case syntax(at: Int)
  /// A quote, brace or parenthesis that is never closed: bash reads no further either.
  case unclosed(at: Int)
  /// A syntax error inside `$(…)`: the shell that reads the file ends.
  case exit(at: Int)
  /// bash would go on; our own bound says that no `.env` has that many words on a line.
  case tooLong(at: Int)
  /// bash goes on, but what it does from here on can only be told by running it.
  case program(at: Int)
}
