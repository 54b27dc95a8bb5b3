/// The variables of the shell that reads a file: those of its environment, and those the file has set so far.
struct BashVariables {
  /// What the shell knows of a name.
  enum Lookup {
    case set([UInt8])
    case unset
    /// Only the shell itself could tell.
    case unknown
  }

  private var values: [VariableName: [UInt8]]
  private var unknown: Set<VariableName> = []
  /// Shared by all values of a file.
  private var budget = ExpansionBudget()

  init(_ environment: [VariableName: [UInt8]]) { values = environment.filter { $0.key.isIdentifier } }

  func lookUp(_ name: VariableName) -> Lookup {
    if unknown.contains(name) || BashVariables.isOwn(name) { return .unknown }
    if let value = values[name] { return .set(value) }
    return BashVariables.presets.contains(name) ? .unknown : .unset
  }

  /// Nil makes the name unknown to what refers to it later.
  mutating func set(_ name: VariableName, _ value: [UInt8]?) {
    values[name] = value
    if value == nil { unknown.insert(name) } else { unknown.remove(name) }
  }

  /// The value that bash keeps no matter what is assigned, or computes anew each time.
  static func isOwn(_ name: VariableName) -> Bool { own.contains(name) || name.bytes.starts(with: "BASH".utf8) }

  /// Assigning to one of these is an error, or changes how the rest of the file is read.
  static let untouchable: Set<VariableName> = [
    "UID", "EUID", "PPID", "BASHOPTS", "SHELLOPTS", "BASH_VERSINFO", "BASH_COMPAT", "POSIXLY_CORRECT", "IFS",
  ]

  private static let own: Set<VariableName> = [
    "_", "PWD", "OLDPWD", "SHLVL", "OPTIND", "UID", "EUID", "PPID", "SHELLOPTS", "RANDOM", "SRANDOM", "SECONDS",
    "LINENO", "EPOCHSECONDS", "EPOCHREALTIME", "HISTCMD", "GROUPS", "DIRSTACK", "FUNCNAME", "PIPESTATUS",
    "COMP_WORDBREAKS",
  ]

  /// What bash sets by itself when the environment does not.
  private static let presets: Set<VariableName> = [
    "PATH", "TERM", "HOSTNAME", "HOSTTYPE", "MACHTYPE", "OSTYPE", "IFS", "PS4", "OPTERR", "HOME", "SHELL",
  ]

  /// The value of an assignment; nil where only the shell can tell it.
  mutating func expand(_ parts: [BashWord.Part]) -> [UInt8]? {
    var value: [UInt8] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .quoted(let text): value += text
      case .plain(let text):
        guard let text = withHome(text, isFirst: index == 0, isLast: index == parts.count - 1) else { return nil }
        value += text
      case .parameter(let name, let fallback):
        guard let text = expand(name, fallback), budget.spend(text.count) else { return nil }
        value += text
      case .unknown: return nil
      }
    }
    return value
  }

  /// What `NAME+=added` makes; nil when all of a file's values together become too long.
  mutating func join(_ old: [UInt8], _ added: [UInt8]) -> [UInt8]? {
    budget.spend(old.count + added.count) ? old + added : nil
  }

  /// `${NAME:-word}` takes the word for unset and empty, `${NAME-word}` for unset; `+` asks the opposite.
  private mutating func expand(_ name: VariableName, _ fallback: BashWord.Default?) -> [UInt8]? {
    let known: [UInt8]?
    switch lookUp(name) {
    case .set(let value): known = value
    case .unset: known = nil
    case .unknown: return nil
    }
    guard let fallback else { return known ?? [] }
    let counts = fallback.withColon ? known.map { !$0.isEmpty } ?? false : known != nil
    if fallback.sign == "+" { return counts ? expand(fallback.word) : [] }
    return counts ? known : expand(fallback.word)
  }

  /// `~` and `~/…` at the start of a value and behind a `:`; other forms ask the user database.
  private func withHome(_ text: [UInt8], isFirst: Bool, isLast: Bool) -> [UInt8]? {
    guard text.contains(0x7E) else { return text }
    var result: [UInt8] = []
    for (index, byte) in text.enumerated() {
      let before: UInt8? = index > 0 ? text[index - 1] : isFirst ? 0x3A : nil
      guard byte == "~", before == ":" || before == "=" else {
        result.append(byte)
        continue
      }
      let isEnd = index + 1 == text.count
      guard before == ":", isEnd ? isLast : text[index + 1] == "/" || text[index + 1] == ":",
        case .set(let home) = lookUp("HOME")
      else { return nil }
      result += home
    }
    return result
  }
}
