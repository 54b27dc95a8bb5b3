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
  /// A value too short to lose eight characters shows nothing, not even a prefix: it could be a phrase of words.
  package var masked: String {
    let prefix = Secret.publicPrefix(of: text)
    let rest = text.dropFirst(prefix.count)
    guard rest.count >= 20 else { return "…" }
    return prefix + Secret.shown(rest.prefix(4)) + "…" + Secret.shown(rest.suffix(4))
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
