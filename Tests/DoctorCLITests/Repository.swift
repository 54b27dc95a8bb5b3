import Foundation

/// The files of this repository, as the tests see them.
enum Repository {
  /// Two folders above the one this file stands in.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A text file with its path from the top of the repository.
  struct File: Sendable {
    let path: String
    let text: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// Files under a folder, in the order of their paths; what is not UTF-8 is left out.
  static func files(under folder: String, ext: String? = nil) -> [File] {
    let base = root.appending(path: folder)
    let paths =
      FileManager.default.enumerator(atPath: base.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      if let ext, !path.hasSuffix(".\(ext)") { return nil }
      return file("\(folder)/\(path)")
    }
  }

  static func file(_ path: String) -> File? {
    let url = root.appending(path: path)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    return File(path: path, text: text)
  }

  static let topLevel: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))) ?? []).sorted()

  static let sources = files(under: "Sources", ext: "swift")

  /// All that is published: folders and files of the top level without build products and local settings.
  static let published: [File] =
    ["Sources", "Tests", "docs", ".ci"].flatMap { files(under: $0) }
    + ["Package.swift", "README.md", "LICENSE", ".env.example", ".gitignore", ".swift-format"].compactMap(file)
}
