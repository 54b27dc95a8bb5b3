/// What a file is that holds no text, by how it begins.
package enum BinaryFormat: String, Sendable {
  case elf = "ELF"
  case gzip
  case gitCrypt = "git-crypt"
  case pdf = "PDF"
  case png = "PNG"
  case sqlite = "SQLite"
  case utf32 = "UTF-32"
  case vim = "Vim"
  case xz
  case zip = "ZIP"
  case zstd
  /// UTF-16 behind other text, as `>>` of Windows PowerShell leaves it.
  case mixed
  /// Full of characters that no text has.
  case unknown

  private static let beginnings: [(BinaryFormat, [UInt8])] = [
    (.elf, [0x7F, 0x45, 0x4C, 0x46]), (.gzip, [0x1F, 0x8B]), (.gitCrypt, [0] + Array("GITCRYPT".utf8)),
    (.pdf, Array("%PDF-".utf8)), (.png, [0x89, 0x50, 0x4E, 0x47]), (.sqlite, Array("SQLite format 3".utf8) + [0]),
    (.utf32, [0xFF, 0xFE, 0, 0]), (.utf32, [0, 0, 0xFE, 0xFF]), (.vim, Array("b0VIM ".utf8)),
    (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]), (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
  ]

  /// Nil for text, even with a few characters in it that do not belong there: those have their own problems.
  static func of(_ bytes: [UInt8]) -> BinaryFormat? {
    if let known = beginnings.first(where: { bytes.starts(with: $0.1) }) { return known.0 }
    let head = bytes.prefix(4096)
    let strange = head.count { ($0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B) || $0 == 0x7F }
    guard strange >= 8, strange * 20 > head.count else { return nil }
    let zeros = head.count { $0 == 0 }
    let isMixed = zeros == strange && !Swift.zip(head, head.dropFirst()).contains { $0 == 0 && $1 == 0 }
    return isMixed ? .mixed : .unknown
  }
}
