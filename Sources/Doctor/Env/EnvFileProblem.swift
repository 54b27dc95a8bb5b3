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

/// What git has put aside for the next commit, and with it all that it keeps.
package enum GitIndex {
  /// Whether a path, from the top of the repository, is in the index.
  ///
  /// In front of each path stands its length (gitformat-index, versions 2 and 3): with it `.env` is not found in
  /// `sub/.env`. Version 4, which is rare, writes only what differs from the path before and may hide one.
  package static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    let name = Array(path.utf8)
    guard !name.isEmpty, bytes.starts(with: "DIRC".utf8), bytes.count > name.count + 12 else { return false }
    let length = min(name.count, 0xFFF)
    for start in 12..<(bytes.count - name.count)
    where bytes[start] == name[0] && bytes[start + name.count] == 0 && bytes[start...].starts(with: name) {
      // Version 3 can put two more bytes of flags between the length and the path.
      for flags in [start - 2, start - 4] where (Int(bytes[flags]) << 8 | Int(bytes[flags + 1])) & 0xFFF == length {
        return true
      }
    }
    return false
  }
}
