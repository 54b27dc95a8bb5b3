/// Makes text from outside harmless where it is printed.
package enum Harmless {
  /// One line without control characters, terminal sequences or characters that turn the direction of writing.
  package static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A line whose characters mean nothing to Markdown or HTML.
  static func markdown(_ text: String) -> String {
    var result = ""
    for character in line(text) {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "*", "_", "[", "]", "|", "#": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
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
