/// The name of a variable, byte by byte as the file spells it.
///
/// Not a `String`: Swift calls two strings equal that the environment tells apart (`K` and the Kelvin sign).
package struct VariableName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
  package init(_ text: String) { self.init(text.utf8) }
  package init(stringLiteral text: String) { self.init(text.utf8) }

  /// Eight bytes at once: large files make a name's hash count.
  package func hash(into hasher: inout Hasher) {
    var word: UInt64 = 0
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[index])
      if index % 8 == 7 { hasher.combine(word) }
    }
    hasher.combine(word)
    hasher.combine(bytes.count)
  }

  /// Letters, digits and underscores, no digit first: the only names that every loader accepts.
  package var isIdentifier: Bool {
    guard let first = bytes.first, first.isNameStart else { return false }
    return bytes.allSatisfy(\.isNamePart)
  }

  /// The name as text, or nil where a message must not repeat it.
  ///
  /// A key pasted on a line of its own, or a line of a certificate, is a "name" to some loaders. So a name is shown
  /// only if it is short, plain, and no word of it is as long as the random part of a key.
  package var shown: String? {
    guard (1...64).contains(bytes.count), let first = bytes.first, first.isNamePart,
      bytes.allSatisfy({ $0.isNamePart || $0 == "." || $0 == "-" }),
      !VariableName.keyPrefixes.contains(where: { bytes.starts(with: $0.utf8) }),
      bytes.split(whereSeparator: { !$0.isNamePart || $0 == "_" }).allSatisfy({ $0.count < 20 })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How the keys of the known providers begin.
  private static let keyPrefixes = [
    "sk-", "gsk_", "AIza", "AQ.", "xai-", "csk-", "pplx-", "tgp_", "fw_", "hf_", "ghp_", "github_pat_", "r8_",
  ]

  /// Whether the name says that its value is a key, so that white space or a strange character in it is an error.
  ///
  /// The last word decides, a number behind it aside: `OPENAI_API_KEY_2` is one, `PUBLIC_KEY_PATH` is none.
  package var namesSecret: Bool {
    let words = bytes.split(whereSeparator: { !$0.isNamePart || $0 == "_" }).map { word in
      String(decoding: word, as: UTF8.self).uppercased()
    }
    let last = words.last { !$0.allSatisfy(\.isNumber) } ?? ""
    if VariableName.secretWords.contains(last) || last.hasSuffix("KEY") { return true }
    return zip(words, words.dropFirst()).contains { $0 == "API" && $1 == "KEY" }
  }

  private static let secretWords: Set<String> = ["KEY", "KEYS", "TOKEN", "SECRET", "PAT"]
}
