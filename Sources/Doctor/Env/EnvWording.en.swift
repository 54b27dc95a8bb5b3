internal import Dotenv

extension English: EnvWording {
  var problems: String { "To mend" }
  var empty: String { "empty" }
  var unset: String { "not set" }
  var variable: String { "variable" }
  var loaders: String { "What each loader reads in the file" }
  var legend: String {
    "`*`: the chosen loader; `=`: the same value; `≠`: another value (fingerprint/length); `–`: not set; `✖`: file refused; `?`: only a shell could tell. Exported variables do not count here."
  }
  var semicolon: String { "; " }
  var noVariables: String { "No variable is set." }
  var nothingSet: [String] {
    [
      "No variable that a provider would read is exported.",
      "To begin: `cp .env.example .env`, and put a key into it.",
    ]
  }

  func characters(_ count: Int) -> String { count == 1 ? "1 character" : "\(count) characters" }
  func fingerprint(_ digits: String) -> String { "fingerprint `\(digits)`" }

  func hides(_ origin: String, _ fingerprint: String, isSame: Bool) -> String {
    isSame ? "hides the same value, \(origin)" : "hides another value, \(origin) (\(fingerprint))"
  }

  func lost(_ origin: String) -> String { "the loader does not read it, \(origin): see below" }

  func problem(_ problem: EnvFileProblem) -> (problem: String, remedy: String) {
    let path = Harmless.code(problem.path)
    switch problem.id {
    case .readable: return ("Every user of the machine can read \(path).", "`chmod 600 \(path.dropFirst())")
    case .tracked:
      return (
        "git tracks \(path): every copy of the repository holds your keys.",
        "`git rm --cached \(path.dropFirst()), add it to `.gitignore`, and revoke the keys that were published: the history keeps them."
      )
    case .keyInExample:
      let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
      return (
        "\(Harmless.code(place)): `\(problem.variable ?? "")` holds a key that looks real, in a file that is meant to be published.",
        "Put `your-key-here` in its place, and revoke the key if the file has been shared."
      )
    }
  }

  func nothingToRepair(_ path: String) -> String { "\(path): nothing to repair without guessing." }
  func repaired(_ path: String) -> String { "\(path): repaired" }
  func wouldRepair(_ path: String) -> String { "\(path): what would be repaired" }

  func repair(_ id: DotenvProblem.ID) -> String {
    switch id {
    case .spaces: "blanks removed"
    case .invisible: "invisible characters removed"
    case .smartQuotes: "typographic quotes replaced or removed"
    case .crlf: "Windows line ends replaced"
    case .utf16: "file converted from UTF-16 to UTF-8"
    default: "mended (\(id.rawValue))"
    }
  }

  func backup(_ path: String) -> String {
    "The old file is in \(path). It holds your keys: do not commit it, and delete it once all works."
  }

  func notIgnored(_ line: String) -> String {
    "git does not ignore that file: add the line \(line) to `.gitignore` before the next commit."
  }

  func outcome(_ errors: Int) -> String {
    switch errors {
    case 0: "No errors."
    case 1: "One error to mend."
    default: "\(errors) errors to mend."
    }
  }
}
