/// Repairs what can be repaired in a `.env` file without guessing.
///
/// Every edit is tried on its own and stays only if the chosen loader reads each variable as before, or reads one that
/// was lost or spoilt by just what the edit removes.
package struct DotenvFix: Sendable, Equatable {
  /// The problem that is gone.
  package let id: DotenvProblem.ID
  package let line: Int
  package let variable: VariableName?

  /// No `.env` is larger, and every edit costs a reading.
  static let largestFile = 256 * 1024
  private static let mostEdits = 200

  /// The repaired bytes and what was done, in the order of the lines; the bytes themselves if nothing was.
  package static func repair(
    bytes: [UInt8], dialect: Dialect = .pythonDotenv, environment: [VariableName: [UInt8]] = [:]
  ) -> (bytes: [UInt8], fixes: [DotenvFix]) {
    guard bytes.count <= largestFile, DotenvLint.noText(bytes)?.id != .binary else { return (bytes, []) }
    var current = bytes
    var fixes: [DotenvFix] = []
    if let decoded = UTF16Text.decode(bytes) {
      current = decoded
      fixes.append(DotenvFix(id: .utf16, line: 1, variable: nil))
    }
    func read(_ bytes: [UInt8]) -> DotenvFile {
      DotenvParser.parse(bytes: bytes, dialect: dialect, environment: environment)
    }
    var reading = read(current)
    // From the last to the first: an edit leaves the places before it alone.
    for edit in FixEdit.all(current, dialect, environment).prefix(mostEdits).reversed() {
      let edited = edit.applied(to: current)
      let after = read(edited)
      guard edited != current, isRepair(from: reading, to: after) else { continue }
      current = edited
      reading = after
      let variable = edit.variable.map(FixEdit.meant)
      fixes.append(DotenvFix(id: edit.id, line: edit.line, variable: variable?.shown == nil ? nil : variable))
    }
    // Line ends last: the places of the edits are those of the file as it was.
    let unix = FixEdit.withoutReturns(current)
    if unix != current, isRepair(from: reading, to: read(unix)) {
      current = unix
      fixes.append(DotenvFix(id: .crlf, line: 1, variable: nil))
    }
    return (current, fixes.sorted { ($0.line, $0.id.rawValue) < ($1.line, $1.id.rawValue) })
  }

  /// Whether a new reading keeps every good value of the old one: it may differ only in what no value is meant to have.
  private static func isRepair(from old: DotenvFile, to new: DotenvFile) -> Bool {
    // What a shell would run does not become more.
    guard new.notEvaluated.isSubset(of: old.notEvaluated) else { return false }
    let values = new.values
    for (name, value) in old.values {
      if let after = values[name] {
        guard after == value || FixEdit.cleaned(after) == FixEdit.cleaned(value) else { return false }
      } else {
        // A name that was another one only for a mark, a blank or an `export` before it may go.
        let meant = FixEdit.meant(name)
        guard meant != name, values[meant] != nil else { return false }
      }
    }
    return true
  }
}

extension DotenvFix {
  /// The text of a file that an editor of Windows saved as UTF-16, in UTF-8; any other file as it is.
  package static func decoded(_ bytes: [UInt8]) -> [UInt8] { UTF16Text.decode(bytes) ?? bytes }
}
