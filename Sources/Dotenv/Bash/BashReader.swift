/// Reads a file as `set -a; . ./.env` of bash 5.2 would, without running anything.
///
/// Assignments and `export` are carried out. A command is passed over as if it did not exist, and what depends on one
/// is *not evaluated*.
struct BashReader {
  /// How the last command went: `&&` and `||` ask for it.
  private enum Status { case success, failure, unknown }

  private let text: SourceText
  private var variables: BashVariables
  private var file = DotenvFile(.bash)
  private var status = Status.success
  /// An expansion on this line may fail, and then bash leaves the rest of the line alone.
  private var isRestUnknown = false

  init(_ bytes: [UInt8], _ environment: [VariableName: [UInt8]]) {
    let kept = BashReader.withoutZeroBytes(bytes)
    text = SourceText(kept ?? [], .kept)
    variables = BashVariables(environment)
    if kept == nil { file.stop(.zeroByte, line: 1, extent: .wholeFile) }
  }

  consuming func read() -> DotenvFile {
    var syntax = BashSyntax(text.bytes)
    do throws(BashHalt) {
      while file.stop == nil, let line = try syntax.line() { try run(line) }
    } catch {
      switch error {
      case .syntax(let place): file.stop(.shellSyntax, line: text.line(place), extent: .fromHere)
      case .unclosed(let place): file.stop(.unterminated, line: text.line(place), extent: .fromHere)
      case .exit(let place): file.stop(.shellSyntax, line: text.line(place), extent: .wholeFile)
      case .tooLong(let place): file.stop(.tooManyEntries, line: text.line(place), extent: .fromHere)
      case .program(let place): file.stop(.shellProgram, line: text.line(place), extent: .fromHere)
      }
    }
    return file
  }

  /// bash drops zero bytes, but not two in a row: the second ends the text. Nil for more than 256 of them.
  private static func withoutZeroBytes(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(0) else { return bytes }
    var kept: [UInt8] = []
    var dropped = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0 {
        dropped += 1
        if dropped > 256 { return nil }
        index += 1
        // The byte that moves into the gap is not looked at.
        guard index < bytes.count else { break }
      }
      kept.append(bytes[index])
      index += 1
    }
    return Array(kept.prefix { $0 != 0 })
  }

  /// Decides for each pipeline whether it runs, does not, or may.
  private mutating func run(_ line: BashLine) throws(BashHalt) {
    isRestUnknown = false
    for pipeline in line.pipelines {
      // Both run in processes of their own, and take their variables with them.
      if pipeline.isBackground || pipeline.commands.count > 1 {
        for command in pipeline.commands { skip(command) }
        status = pipeline.isBackground ? .success : .unknown
        continue
      }
      let runs: Bool? =
        switch (pipeline.condition, status) {
        case (.always, _), (.afterSuccess, .success), (.afterFailure, .failure): true
        case (.afterSuccess, .failure), (.afterFailure, .success): false
        case (_, .unknown): nil
        }
      guard let command = pipeline.commands.first else { continue }
      if runs == false { skip(command) } else { try run(command, isCertain: runs == true && !isRestUnknown) }
    }
  }

  /// Remembers that bash runs something here.
  private mutating func skip(_ command: BashCommand) { file.skip(text.lines(command.start, command.end), .command) }

  /// Assignments alone stay; before a command they are its own and are gone with it; `export` makes its own.
  private mutating func run(_ command: BashCommand, isCertain: Bool) throws(BashHalt) {
    let assignments = command.words.prefix { $0.assignment != nil }
    let arguments = command.words[assignments.endIndex...].drop { vanishes($0) }
    status = .success
    guard let first = arguments.first else {
      for word in assignments { try assign(word, isCertain: isCertain && !command.redirects) }
      if command.redirects {
        // The file may not open, and its name may be an expansion that fails.
        status = .unknown
        isRestUnknown = true
      }
      return
    }
    if first.plainText == Array("export".utf8), command.words.count == arguments.count, !command.redirects {
      // All arguments are expanded before the first of them is carried out.
      let canFail = arguments.contains { BashWord.unknown(in: $0.parts) == .fatal }
      for word in arguments.dropFirst() { try export(word, isCertain: isCertain && !canFail) }
      return
    }
    guard isForeign(first) else { throw .program(at: command.start) }
    if command.redirects || command.words.contains(where: { BashWord.unknown(in: $0.parts) == .fatal }) {
      isRestUnknown = true
    }
    skip(command)
    status = .unknown
  }

  /// A word made of unquoted expansions alone is none if they come out empty.
  private mutating func vanishes(_ word: BashWord) -> Bool {
    for case .plain in word.parts { return false }
    for case .quoted in word.parts { return false }
    return variables.expand(word.parts)?.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\n" } ?? false
  }

  /// A command outside the shell: it cannot change the shell's variables.
  private mutating func isForeign(_ word: BashWord) -> Bool {
    // Braces are expanded first: `$A{1..3}` is `$A1 $A2 $A3`, and that may be nothing.
    if hasBraces(word.parts) { return false }
    guard let text = variables.expand(word.parts) else {
      // How it begins may be enough to tell.
      guard case .plain(let start) = word.parts[0] else { return false }
      return !BashReader.builtins.contains { $0.utf8.starts(with: start) }
    }
    if word.staticText != nil { return !BashReader.builtins.contains(String(decoding: text, as: UTF8.self)) }
    let name = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.first ?? []
    return !BashReader.builtins.contains(String(decoding: name, as: UTF8.self))
  }

  /// One argument of `export`: an assignment, the same in quotes, or a name.
  private mutating func export(_ word: BashWord, isCertain: Bool) throws(BashHalt) {
    if let (_, _, value) = word.assignment { return try assign(word, isCertain: isCertain && !hasBraces(value)) }
    guard let text = word.staticText, text.first != "-" else { throw .program(at: word.start) }
    let name = VariableName(text.prefix { $0 != "=" })
    if name.bytes.last == "+" { throw .program(at: word.start) }
    guard name.isIdentifier else {
      status = .failure
      return
    }
    if text.count > name.bytes.count {
      return try set(name, isCertain ? Array(text[(name.bytes.count + 1)...]) : nil, word)
    }
    if case .unset = variables.lookUp(name) { file.add(name, .inherited, lines: place(word), quoting: .none) }
  }

  /// `{a,b}` and `{1..3}` make several words of one, but not in an assignment.
  private func hasBraces(_ value: [BashWord.Part]) -> Bool {
    var plain: [UInt8] = []
    for case .plain(let text) in value { plain += text }
    return plain.contains(0x7B) && (plain.contains(0x2C) || plain.contains(0x2E))
  }

  /// An assignment; not certain is one that may not run.
  private mutating func assign(_ word: BashWord, isCertain: Bool) throws(BashHalt) {
    guard let (name, appends, parts) = word.assignment else { return }
    var value = variables.expand(parts)
    if appends, let added = value {
      switch variables.lookUp(name) {
      case .set(let old): value = variables.join(old, added)
      case .unset: break
      case .unknown: value = nil
      }
    }
    let isCertain = isCertain && !isRestUnknown
    let unknown = BashWord.unknown(in: parts)
    if unknown > .nothing { status = .unknown }
    if unknown == .fatal { isRestUnknown = true }
    try set(name, isCertain ? value : nil, word)
  }

  private mutating func set(_ name: VariableName, _ value: [UInt8]?, _ word: BashWord) throws(BashHalt) {
    guard !BashVariables.untouchable.contains(name) else { throw .program(at: word.start) }
    let value = BashVariables.isOwn(name) ? nil : value
    variables.set(name, value)
    file.add(name, value.map { .bytes($0) } ?? .notEvaluated, lines: place(word), quoting: word.quoting)
  }

  private func place(_ word: BashWord) -> ClosedRange<Int> { text.lines(word.start, word.end) }

  /// Commands of the shell itself that can change its variables, or end the reading.
  private static let builtins: Set<String> = [
    ".", "alias", "break", "builtin", "command", "continue", "declare", "enable", "eval", "exec", "exit", "export",
    "getopts", "let", "local", "mapfile", "printf", "read", "readarray", "readonly", "return", "set", "shift",
    "shopt", "source", "time", "trap", "typeset", "ulimit", "unset",
  ]
}
