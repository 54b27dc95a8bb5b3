package import Dotenv

/// What a loader adds to the environment of a process, byte for byte.
package struct Exports: Sendable {
  /// One variable; its value is a secret and may be no text.
  package struct Variable: Equatable, Sendable {
    package let name: [UInt8]
    package let value: [UInt8]
  }

  /// Why a program cannot be given what its loader would read, and where.
  package struct Obstacle: Error, Sendable {
    /// What stands in the way.
    package enum Kind: Sendable {
      /// Only a shell could tell the value.
      case notEvaluated
      /// The loader itself gives up here.
      case refused(DotenvStop.Reason)
      /// No environment can hold it.
      case zeroByte
    }

    package let kind: Kind
    package let path: String
    package let line: Int
    package let variable: String?
  }

  package let variables: [Variable]

  /// With the precedence of `Settings`: a variable that is exported already stays as it is, unless the loader gives
  /// the file's value.
  package init(
    _ files: [EnvFile], dialect: Dialect, inherited: [VariableName: [UInt8]]
  ) throws(Obstacle) {
    var values: [VariableName: [UInt8]] = [:]
    for file in files {
      // Once more, from the exact bytes of what is inherited: `${NAME}` may stand for what is no text.
      let reading = DotenvParser.parse(bytes: file.bytes, dialect: dialect, environment: inherited)
      try Exports.examine(reading, file.path)
      values.merge(reading.values) { first, last in dialect.keepsFirstFile ? first : last }
    }
    variables = values.filter { dialect.fileWins || inherited[$0.key] == nil }
      .map { Variable(name: $0.key.bytes, value: $0.value) }
      .sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private static func examine(_ reading: DotenvFile, _ path: String) throws(Obstacle) {
    if let stop = reading.stop {
      let kind: Obstacle.Kind = stop.reason == .shellProgram ? .notEvaluated : .refused(stop.reason)
      throw Obstacle(kind: kind, path: path, line: stop.line, variable: nil)
    }
    let entries = reading.deciding.values.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    for entry in entries {
      func obstacle(_ kind: Obstacle.Kind) -> Obstacle {
        Obstacle(kind: kind, path: path, line: entry.lines.lowerBound, variable: entry.key.shown)
      }
      switch entry.value {
      case .notEvaluated: throw obstacle(.notEvaluated)
      case .bytes(let bytes) where (entry.key.bytes + bytes).contains(0): throw obstacle(.zeroByte)
      default: continue
      }
    }
  }
}

extension Dialect {
  /// `source` and `docker --env-file` give the file's value; every other loader leaves an exported one alone.
  package var fileWins: Bool { self == .bash || self == .docker }

  /// npm's dotenv keeps the first of several files, everybody else the last.
  package var keepsFirstFile: Bool { self == .dotenvJS }
}
