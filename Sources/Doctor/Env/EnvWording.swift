internal import Dotenv

/// What `env` says in one language beside what `check` says, too.
protocol EnvWording {
  var problems: String { get }
  var empty: String { get }
  var unset: String { get }
  var variable: String { get }
  var loaders: String { get }
  /// What the signs of the table mean.
  var legend: String { get }
  var semicolon: String { get }
  var noVariables: String { get }
  var nothingSet: [String] { get }
  func characters(_ count: Int) -> String
  func fingerprint(_ digits: String) -> String
  /// Another value of the same variable, told by its fingerprint.
  func hides(_ origin: String, _ fingerprint: String, isSame: Bool) -> String
  func lost(_ origin: String) -> String
  func problem(_ problem: EnvFileProblem) -> (problem: String, remedy: String)
  func outcome(_ errors: Int) -> String
  func nothingToRepair(_ path: String) -> String
  func repaired(_ path: String) -> String
  func wouldRepair(_ path: String) -> String
  /// What was taken away or put in its place.
  func repair(_ id: DotenvProblem.ID) -> String
  func backup(_ path: String) -> String
  /// git would take the copy; the line is what to add to `.gitignore`.
  func notIgnored(_ line: String) -> String
}

extension Language {
  var envWording: any EnvWording {
    switch self {
    case .french: French()
    case .english: English()
    }
  }
}
