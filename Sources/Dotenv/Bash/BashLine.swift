/// One line of a shell file, or several that belong together: pipelines with what decides whether they run.
struct BashLine {
  /// What the status of the command before must be: `;`, `&&` or `||`.
  enum Condition { case always, afterSuccess, afterFailure }

  /// Commands with `|` between them, most often one alone.
  struct Pipeline {
    let condition: Condition
    let commands: [BashCommand]
    /// The chain it belongs to ends with `&`: it runs in a process of its own.
    var isBackground = false
  }

  var pipelines: [Pipeline] = []
}

/// Words up to the next sign: assignments, then a command and its arguments.
struct BashCommand {
  var words: [BashWord] = []
  var redirects = false
  let start: Int
  var end = 0
}
