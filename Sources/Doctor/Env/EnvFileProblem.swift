package import Dotenv

/// What is wrong with a file as a whole: who can read it, and who already has.
package struct EnvFileProblem: Sendable {
  /// What is wrong, under the name that reports and JSON use.
  package enum ID: String, CaseIterable, Sendable {
    /// Every user of the machine can read it.
    case readable
    /// git keeps it, and with it every copy of the repository.
    case tracked
    /// A key that looks real in the file that everybody gets.
    case keyInExample = "key-in-example"
  }

  package let id: ID
  package let severity: DotenvProblem.Severity
  package let path: String
  /// Of the key in an example.
  package let variable: String?
  package let line: Int?

  /// A mode that lets everybody read, in a file that holds keys.
  package static func readable(_ path: String) -> EnvFileProblem {
    EnvFileProblem(id: .readable, severity: .warning, path: path, variable: nil, line: nil)
  }

  package static func tracked(_ path: String) -> EnvFileProblem {
    EnvFileProblem(id: .tracked, severity: .error, path: path, variable: nil, line: nil)
  }

  /// The keys in a file that is meant to hold none.
  package static func keys(in example: EnvFile) -> [EnvFileProblem] {
    example.realKeys.map { name, line in
      EnvFileProblem(id: .keyInExample, severity: .error, path: example.path, variable: name, line: line)
    }
  }
}

extension EnvFile {
  /// Whether anybody should be kept from reading it.
  package var holdsKeys: Bool { !realKeys.isEmpty }

  /// Variables with a value that looks like a key of a known provider, and no stand-in for one.
  fileprivate var realKeys: [(name: String, line: Int)] {
    let known = Set(Provider.all.flatMap(\.keyVariables))
    let shapes = Provider.all.flatMap { $0.access?.keyShapes ?? [] }.filter { $0.prefix.utf8.count > 2 }
    return file.entries.compactMap { entry in
      guard case .bytes(let bytes) = entry.value, bytes.count >= 20, !Placeholder.matches(bytes),
        bytes.allSatisfy({ (0x21..<0x7F).contains($0) }), let name = entry.key.shown,
        known.contains(name) || shapes.contains(where: { $0.begins(String(decoding: bytes, as: UTF8.self)) })
      else { return nil }
      return (name, entry.lines.lowerBound)
    }
  }
}
