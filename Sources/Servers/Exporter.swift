import HTTP

/// A line of a start-up file, a unit or a compose file that gives a variable a value.
package struct Exporter: Hashable, Sendable {
  package var variable: String
  package var file: String
  /// Counted from 1.
  package var line: Int
  package var kind: ExporterKind
  package var value: ExportedValue
  /// In a shell, an assignment without `export` stays in that shell.
  package var isExported: Bool
}

/// What sort of file assigns a variable.
package enum ExporterKind: Hashable, Sendable {
  case shell
  /// `/etc/environment`, `~/.pam_environment`, `environment.d`.
  case session
  case systemd(unit: String)
  /// Read by a unit through `EnvironmentFile=`; a restart of the unit reads it anew.
  case systemdFile(unit: String)
  case compose
  /// Read through `env_file:`; `environment:` wins over it.
  case composeFile
  case dockerfile
  case supervisor
}

/// The assigned value, as far as it may be told.
package enum ExportedValue: Hashable, Sendable {
  case literal(masked: String, fingerprint: String)
  case empty
  /// `$(…)`, `$OTHER`: only running it would tell, and nothing is run.
  case computed
  /// Handed on from the environment of whoever starts it (`PassEnvironment=`, a bare name in compose).
  case passedOn

  init(_ value: String) {
    let secret = Secret(value)
    self = value.isEmpty ? .empty : .literal(masked: secret.masked, fingerprint: secret.fingerprint)
  }

  /// As a server's block would show it: empty for an empty value, nil if unknown.
  package var fingerprint: String? {
    switch self {
    case .literal(_, let fingerprint): fingerprint
    case .empty: ""
    case .computed, .passedOn: nil
    }
  }
}
