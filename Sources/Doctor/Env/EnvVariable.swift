internal import Dotenv
internal import HTTP

/// One variable as `env` shows it: what it is for, what counts, and what is wrong with it.
struct EnvVariable: Sendable {
  /// What a variable is for; it decides whether its value may be shown.
  enum Role: String, CaseIterable, Sendable {
    case key
    case address
    case model
    /// It names a file that holds a key.
    case secretFile = "secret-file"
    /// A name that nobody reads.
    case misspelt
    case proxy
    case certificates
    case other
  }

  let name: String
  let role: Role
  /// Nil where the file means to set it and the loader in use does not.
  let variable: Settings.Variable?
  /// Where it was lost.
  let lost: Origin?
  let problems: [AccountProblem]
  /// What is wrong with the line that sets it.
  let lineProblems: [DotenvProblem]
  /// What each loader makes of it, where that was asked.
  let readings: [EnvReading]

  /// The worst of all that is wrong with it.
  var severity: DotenvProblem.Severity? {
    let own: [DotenvProblem.Severity] = lost == nil ? [] : [.error]
    return (own + problems.map(\.severity) + lineProblems.map(\.severity)).min()
  }

  var status: ProviderCheck.Status {
    switch severity {
    case .error: .failed
    case .warning: .warning
    default: variable == nil ? .skipped : .ok
    }
  }

  /// What is wrong with it beside what the list of the file's lines says, with the place.
  var untold: [AccountProblem] { problems.filter { problem in !lineProblems.contains { $0.tells(problem) } } }

  /// The value as it may be shown: an address without its login, a model's name, else the mask.
  func shown(_ value: Secret) -> String {
    switch role {
    case .address, .proxy: EnvVariable.address(value) ?? value.masked
    case .model: EnvVariable.plainName(value) ?? value.masked
    case .certificates, .secretFile: EnvVariable.path(value) ?? value.masked
    default: value.masked
    }
  }

  /// Nil for what is no address: a key that somebody put into the wrong variable stays a secret.
  private static func address(_ value: Secret) -> String? {
    let text = value.reveal()
    let scheme = text.prefix { $0 != ":" }
    guard ["http", "https", "socks4", "socks4a", "socks5", "socks5h"].contains(scheme.lowercased()),
      text.dropFirst(scheme.count).hasPrefix("://")
    else { return nil }
    // A query or a fragment can hold a key, and so can all that stands in front of an @.
    let rest = text.dropFirst(scheme.count + 3).prefix { $0 != "?" && $0 != "#" }
    let host = rest.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let login = host.count < rest.count ? "…@" : ""
    let query = rest.count + scheme.count + 3 < text.count ? "…" : ""
    return MisplacedKey.mask(Harmless.line("\(scheme)://\(login)\(host)")) + query
  }

  /// Nil for what is no path from the root: where authorities and secrets lie may be seen.
  private static func path(_ value: Secret) -> String? {
    let text = value.reveal()
    return text.hasPrefix("/") && Redaction.redact(text) == text ? Harmless.line(text) : nil
  }

  /// Nil where it may be a key.
  private static func plainName(_ value: Secret) -> String? {
    let text = value.reveal()
    let words = text.utf8.map { "/:@".utf8.contains($0) ? UInt8(ascii: "-") : $0 }
    guard VariableName(words).shown != nil, Redaction.redact(text) == text else { return nil }
    return text
  }
}

/// What one loader makes of a variable, told without its value.
struct EnvReading: Sendable {
  /// Beside the reading of the loader in use.
  enum Outcome: String, CaseIterable, Sendable {
    case same
    case different
    case unset
    /// The loader takes nothing from the file.
    case refused
    /// Only a shell could tell.
    case notEvaluated = "not-evaluated"
  }

  let dialect: Dialect
  let outcome: Outcome
  let value: Secret?
}
