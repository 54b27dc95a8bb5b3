/// Makes text from outside harmless where it is printed.
package enum Harmless {
  /// One line without control characters, terminal sequences or characters that turn the direction of writing.
  package static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var sequence: TerminalSequence?
    for scalar in text.unicodeScalars {
      if sequence?.takes(scalar.isASCII ? UInt8(ascii: scalar) : 0xFF) ?? false { continue }
      sequence = nil
      switch scalar.value {
      case 0x1B: sequence = TerminalSequence()
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A name or a sentence from outside in back-ticks, in which neither Markdown nor HTML means anything.
  package static func code(_ text: String) -> String { "`\(line(text).replacing("`", with: ""))`" }

  /// A word of the command line as it may be repeated: without keys.
  package static func word(_ text: String) -> String { Redaction.redact(line(text)) }
}

/// French and English punctuation, kept off commands and addresses.
package enum Typography {
  /// A no-break space in front of `: ; ! ?` and inside « », in French; code in back-ticks stays as it is.
  package static func set(_ text: String, in language: Language) -> String {
    guard language == .french, text.contains(" ") else { return text }
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.enumerated().map { i, piece in i % 2 == 1 ? String(piece) : french(piece) }.joined(separator: "`")
  }

  private static func french(_ text: Substring) -> String {
    var result = ""
    var previous: Character = "\n"
    var beforePrevious: Character = "\n"
    for character in text {
      if previous == " ", beforePrevious.isNumber, character.isNumber {
        // 200 000 stays on one line.
        result.removeLast()
        result.append("\u{00A0}")
      } else if previous == " ", [":", ";", "!", "?", "»", "%", "€", "$"].contains(character), !result.isEmpty {
        result.removeLast()
        result.append("\u{00A0}")
      } else if previous == "«", character == " " {
        result.append("\u{00A0}")
        previous = "\u{00A0}"
        continue
      }
      result.append(character == "'" ? "’" : character)
      (beforePrevious, previous) = (previous, character)
    }
    return result
  }
}
