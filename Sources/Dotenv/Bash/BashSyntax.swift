/// Reads bash's grammar as far as a `.env` file goes: words, quotes, expansions, `;` `&` `&&` `||` `|` and comments.
///
/// It only reads: what is a command stays a command. Where the grammar gets deeper it halts and says so.
struct BashSyntax {
  /// How deep defaults and commands may be nested.
  static let deepest = 32

  var cursor: Cursor
  var depth = 0
  private var token: BashToken

  init(_ bytes: [UInt8]) {
    cursor = Cursor(bytes)
    token = .lineEnd(at: 0)
  }

  /// The next line that holds a command; nil at the end of the file.
  mutating func line() throws(BashHalt) -> BashLine? {
    try skipLineEnds()
    if case .end = token { return nil }
    let line = try list()
    guard case .closingParenthesis(let place) = token else { return line }
    throw .syntax(at: place)
  }

  /// The commands of `$(…)`, up to its parenthesis.
  mutating func skipCommands(_ open: Int) throws(BashHalt) {
    guard depth < BashSyntax.deepest else { throw .program(at: open) }
    let outer = token
    depth += 1
    do throws(BashHalt) {
      try advance()
      try skipLineEnds()
      while true {
        if case .closingParenthesis = token { break }
        if case .end = token { throw .unclosed(at: open) }
        _ = try list()
        try skipLineEnds()
      }
    } catch {
      if case .syntax(let place) = error { throw .exit(at: place) }
      throw error
    }
    depth -= 1
    token = outer
  }

  /// The grammar looks one token ahead.
  private mutating func advance() throws(BashHalt) { token = try nextToken() }

  private mutating func skipLineEnds() throws(BashHalt) {
    while case .lineEnd = token { try advance() }
  }

  /// Up to the end of the line, of the file, or of the parenthesis.
  private mutating func list() throws(BashHalt) -> BashLine {
    var line = BashLine()
    var chainStart = 0
    var condition = BashLine.Condition.always
    while true {
      line.pipelines.append(BashLine.Pipeline(condition: condition, commands: try pipeline()))
      guard case .sign(let sign, let place) = token else { return line }
      if line.pipelines.count > DotenvFile.entryLimit { throw .tooLong(at: place) }
      try advance()
      switch sign {
      case "&&", "||":
        condition = sign == "&&" ? .afterSuccess : .afterFailure
        try skipLineEnds()
      case ";", "&":
        if sign == "&" {
          for index in chainStart..<line.pipelines.count { line.pipelines[index].isBackground = true }
        }
        chainStart = line.pipelines.count
        condition = .always
        switch token {
        case .lineEnd, .end, .closingParenthesis: return line
        default: break
        }
      default: throw .syntax(at: place)
      }
    }
  }

  /// Commands with `|` between them; a line may end behind the sign.
  private mutating func pipeline() throws(BashHalt) -> [BashCommand] {
    var commands = [try command()]
    while case .sign(let sign, let place) = token, sign == "|" || sign == "|&" {
      if commands.count > DotenvFile.entryLimit { throw .tooLong(at: place) }
      try advance()
      try skipLineEnds()
      commands.append(try command())
    }
    return commands
  }

  /// Words and redirections in any order, at least one of them.
  private mutating func command() throws(BashHalt) -> BashCommand {
    var command = BashCommand(start: token.start)
    while true {
      switch token {
      case .word(let word):
        try checkCommandWord(word, of: command)
        command.words.append(word)
        if command.words.count > DotenvFile.entryLimit { throw .tooLong(at: command.start) }
      case .redirection(let place):
        try advance()
        if case .end = token { throw .unclosed(at: place) }
        guard case .word = token else { throw .syntax(at: place) }
        command.redirects = true
      case .sign, .closingParenthesis, .lineEnd, .end:
        if !command.words.isEmpty || command.redirects { return command }
        if case .end(let place) = token { throw .unclosed(at: place) }
        throw .syntax(at: token.start)
      }
      command.end = cursor.at
      try advance()
    }
  }

  /// The grammar's own words count where a command begins.
  private func checkCommandWord(_ word: BashWord, of command: BashCommand) throws(BashHalt) {
    let isFirst = command.words.isEmpty && !command.redirects
    if isFirst, let text = word.plainText.map({ String(decoding: $0, as: UTF8.self) }) {
      if BashSyntax.closers.contains(text) { throw .syntax(at: word.start) }
      if BashSyntax.openers.contains(text) { throw .program(at: word.start) }
    }
    if word.isElement, command.words.allSatisfy({ $0.assignment != nil }) { throw .program(at: word.start) }
  }

  /// Words that end something: where nothing has begun they are an error.
  private static let closers: Set<String> = ["then", "do", "done", "fi", "esac", "elif", "else", "}"]
  /// Words that begin something deeper than a list of commands.
  private static let openers: Set<String> = [
    "if", "for", "while", "until", "case", "select", "function", "{", "!", "[[", "time", "coproc", "in", "]]",
  ]
}
