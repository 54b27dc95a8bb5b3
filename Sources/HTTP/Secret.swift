/// A value that cannot be printed: a key or a password, known to the reader only by mask, length and fingerprint.
///
/// String interpolation, `print`, `debugPrint` and `dump` all show the mask. The text itself leaves only through
/// `reveal()`, a word to search for.
package struct Secret: Hashable, Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The secret itself, for the one place that sends it.
  package func reveal() -> String { text }

  package var isEmpty: Bool { text.isEmpty }

  /// In characters, as a person counts them.
  package var length: Int { text.count }

  /// The first 8 hexadecimal digits of the SHA-256: enough to tell two keys apart, useless for guessing one.
  package var fingerprint: String { String(SHA256.hex(of: Array(text.utf8)).prefix(8)) }

  /// `sk-proj-WQkW…1b1H`: the provider's public prefix, four characters, and the last four.
  ///
  /// Only of what can be one key: a value too short to lose eight characters shows nothing, not even a prefix, since it
  /// could be a phrase of words; and what is put together (`…;Password=…`) may end with a whole secret.
  package var masked: String {
    guard isOneKey else { return Secret.publicBeginning(of: text) }
    let prefix = Secret.publicPrefix(of: text)
    let rest = text.dropFirst(prefix.count)
    guard rest.count >= 20, Secret.isDrawn(rest) else { return "…" }
    return prefix + Secret.shown(rest.prefix(4)) + "…" + Secret.shown(rest.suffix(4))
  }

  /// Whether nothing in it separates parts, one of which could be the secret.
  private var isOneKey: Bool { !text.utf8.contains { "/?=;:@&,|# \t\r\n\"'\\(){}<>".utf8.contains($0) } }

  /// Whether it can be drawn by lot; words alone, in one case, are a password that somebody made up.
  private static func isDrawn(_ text: Substring) -> Bool {
    text.utf8.contains { (48...57).contains($0) || (65...90).contains($0) }
  }

  /// `https://example.com…`: scheme and host of an address without a login, `https://…` of another one, else nothing.
  private static func publicBeginning(of text: String) -> String {
    let scheme = text.utf8.prefix { (97...122).contains($0) }
    let rest = text.utf8.dropFirst(scheme.count)
    guard (1...12).contains(scheme.count), rest.starts(with: "://".utf8) else { return "…" }
    let host = rest.dropFirst(3).prefix { byte in
      (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    // A password may hold any sign, so that what stands in front of an @ need not look like one; a long label is no name.
    let isPlain =
      !rest.contains(UInt8(ascii: "@")) && host.contains(UInt8(ascii: "."))
      && host.split(separator: UInt8(ascii: ".")).allSatisfy { $0.count <= 24 }
      && (text.utf8[host.endIndex...].first.map { "/?#:".utf8.contains($0) } ?? true)
    return "\(Substring(scheme))://" + (isPlain ? String(Substring(host)) : "") + "…"
  }

  /// Words in lower case closed by `-` or `_`, at most three: `sk-`, `gsk_`, `sk-proj-`, `sk-ant-api03-`.
  private static func publicPrefix(of text: String) -> String {
    var words = 0
    var end = text.utf8.startIndex
    var index = end
    while words < 3, index < text.utf8.endIndex {
      let byte = text.utf8[index]
      let length = text.utf8.distance(from: end, to: index)
      if length >= 2, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        words += 1
        end = text.utf8.index(after: index)
      } else if length >= 7 || !((97...122).contains(byte) || (length >= 1 && (48...57).contains(byte))) {
        break
      }
      index = text.utf8.index(after: index)
    }
    return String(text[..<end])
  }

  /// A key with a no-break space or a terminal escape in it must not do its work through the mask.
  private static func shown(_ part: Substring) -> String {
    String(part.map { $0.isASCII && ("!"..."~").contains($0) ? $0 : "·" })
  }

  /// `text` with every occurrence of the secret masked. Secrets below six bytes stand in ordinary words, too.
  package func redact(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let needle = Array(self.text.utf8)
    guard needle.count >= 6, bytes.count >= needle.count else { return text }
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: needle) {
        kept += Array(masked.utf8)
        index += needle.count
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { masked }
  package var debugDescription: String { masked }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
