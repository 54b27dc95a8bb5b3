import Foundation
import Testing

/// Whole outputs kept in files; `UPDATE_GOLDEN=1` writes them, and then fails so that nobody forgets it.
enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Compares with `Golden/<name>.txt`.
  static func check(_ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    check(
      output, file: Repository.root.appending(path: "Tests/DoctorCLITests/Golden/\(name).txt"),
      sourceLocation: sourceLocation)
  }

  static func check(_ output: String, file: URL, sourceLocation: SourceLocation = #_sourceLocation) {
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != output else { return }
    let name = file.lastPathComponent
    guard isRecording else {
      let place = kept.map { firstDifference($0, output) } ?? "there is no such file"
      Issue.record(
        "\(name) is not current: \(place). If the new output is right, run UPDATE_GOLDEN=1 swift test and read the diff.",
        sourceLocation: sourceLocation)
      return
    }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try output.write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded \(name): read the diff, then run again without UPDATE_GOLDEN", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
  }

  /// The first line that differs, from both sides.
  private static func firstDifference(_ kept: String, _ output: String) -> String {
    let (old, new) = (lines(kept), lines(output))
    let i = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    return "line \(i + 1) was «\(i < old.count ? old[i] : "")» and is «\(i < new.count ? new[i] : "")»"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
