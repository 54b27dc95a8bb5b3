/// Tells a value that stands for a key from a key: `your-key-here`, `<key>`, `sk-xxxx`, `votre_clé_ici`.
package enum Placeholder {
  package static func matches(_ value: [UInt8]) -> Bool {
    guard (1...200).contains(value.count) else { return false }
    if isNameOfOne(value) { return true }
    let text = String(decoding: value, as: UTF8.self).lowercased()
    if words.contains(text) || text.hasPrefix("<") && text.hasSuffix(">") { return true }
    if pieces.contains(where: { contains(text, $0) }) || ends.contains(where: text.hasSuffix) { return true }
    // `sk-...`, `sk-…`, `sk-***`, `00000000`: nothing but a known beginning and one character again and again.
    let tail = text.split(whereSeparator: { $0 == "-" || $0 == "_" }).last ?? ""
    guard let last = tail.last, tail.allSatisfy({ $0 == last }) else { return false }
    return last == "…" || tail.count >= 3 && !last.isLetter && !last.isNumber || tail.count >= 3 && last == "x"
      || tail.count >= 6
  }

  /// Values that are nothing else.
  private static let words: Set<String> = [
    "redacted", "placeholder", "todo", "tbd", "changeme", "change_me", "change-me", "empty", "none", "null",
    "undefined",
    "dummy", "fake", "secret", "key", "api_key", "apikey", "api-key", "token", "test", "xxx", "...", "fixme",
    "replaceme", "example", "exemple", "sk-example", "sk-test", "vide", "n/a", "-", "cle", "clé", "cle_api", "clé_api",
    "my_key", "my-key", "mykey", "ma_cle", "ma_clé", "abc123", "sk-abc123", "123456789", "1234567890", "sk-1234567890",
  ]
  /// What no random key holds, as good as certainly.
  private static let pieces = [
    "your_", "your-", "your ", "yourkey", "yourapi", "yourtoken", "votre_", "votre-", "votre ", "xxxx", "changeme",
    "change_me", "change-me", "placeholder", "redacted", "replace_", "replace-", "insert_", "insert-", "my-api-key",
    "my_api_key", "hf_xxx", "****", "enter_", "enter-", "paste_", "paste-", "fill_me", "fill-me", "change_this",
    "change-this", "remplir", "remplace", "compléter", "completer", "changez", "collez", "{{",
  ]
  /// How such values end.
  private static let ends = ["_here", "-here", " here", "_ici", "-ici", " ici", "keyhere"]

  /// `$OPENAI_API_KEY`, `%OPENAI_API_KEY%`, `OPENAI_API_KEY`: a name where its value belongs.
  private static func isNameOfOne(_ value: [UInt8]) -> Bool {
    let name = value.drop { "${%".utf8.contains($0) }.prefix { (65...90).contains($0) || $0 == "_" }
    let isMarked = name.startIndex > 0
    let end = value[name.endIndex...]
    return name.count >= 4 && (isMarked || name.contains { $0 == "_" }) && end.allSatisfy { "}%".utf8.contains($0) }
  }

  /// Without Foundation, and by bytes.
  private static func contains(_ text: String, _ piece: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(piece.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
