/// An assignment found in a text, before it is known what kind of file that was.
struct Assignment: Hashable {
  var variable: String
  var line: Int
  var value: ExportedValue
  var isExported = true
}

/// A shell script read for assignments, without running any of it.
struct ShellText {
  private let lines: [Substring]

  init(_ text: String) { lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }

  /// `exportsAll` for files such as /etc/environment, where every line reaches the environment.
  func assignments(of variables: [String], exportsAll: Bool) -> [Assignment] {
    var found: [Assignment] = []
    var exportedLater: Set<String> = []
    var all = exportsAll
    for (index, line) in lines.enumerated() where line.utf8.count <= 65_536 {
      let statement = line.drop { $0 == " " || $0 == "\t" }
      if statement.hasPrefix("#") { continue }
      if statement.hasPrefix("set -a") || statement.hasPrefix("set -o allexport") { all = true }
      let isFish = statement.hasPrefix("set ") && !statement.hasPrefix("set -a") && !statement.hasPrefix("set -o")
      let words = ShellWords.split(statement)
      if isFish {
        found += fish(words, variables, index + 1)
        continue
      }
      var exports = all
      for word in words {
        if ["export", "declare", "typeset"].contains(word.text) { exports = true; continue }
        if [";", "&&", "then", "do"].contains(word.text) { exports = all; continue }
        if let equals = word.text.firstIndex(of: "=") {
          let name = String(word.text[..<equals])
          guard variables.contains(name) else { continue }
          let value = String(word.text[word.text.index(after: equals)...])
          found.append(
            Assignment(
              variable: name, line: index + 1, value: word.isComputed ? .computed : ExportedValue(value),
              isExported: exports))
        } else if exports, variables.contains(word.text) {
          exportedLater.insert(word.text)
        } else if !word.text.hasPrefix("-") {
          exports = all
        }
      }
    }
    return found.map { entry in
      var entry = entry
      entry.isExported = entry.isExported || exportedLater.contains(entry.variable)
      return entry
    }
  }

  /// `set -gx NAME value`.
  private func fish(_ words: [ShellWords.Word], _ variables: [String], _ line: Int) -> [Assignment] {
    let options = words.dropFirst().prefix { $0.text.hasPrefix("-") }
    let rest = words.dropFirst(1 + options.count)
    guard let name = rest.first?.text, variables.contains(name) else { return [] }
    let value = rest.dropFirst().first
    let exports = options.contains { $0.text == "--export" || (!$0.text.hasPrefix("--") && $0.text.contains("x")) }
    return [
      Assignment(
        variable: name, line: line, value: value?.isComputed == true ? .computed : ExportedValue(value?.text ?? ""),
        isExported: exports)
    ]
  }

  /// Files read by `. FILE` and `source FILE`, where the name is plain.
  func sources(home: String) -> [String] {
    lines.compactMap { line in
      let words = ShellWords.split(line.drop { $0 == " " || $0 == "\t" }).map(\.text)
      guard let index = words.firstIndex(where: { $0 == "." || $0 == "source" }), index + 1 < words.count else {
        return nil
      }
      let name = words[index + 1]
      for prefix in ["~/", "$HOME/", "${HOME}/"] where name.hasPrefix(prefix) {
        return home + "/" + name.dropFirst(prefix.count)
      }
      return name.hasPrefix("/") ? name : nil
    }
  }
}

/// Splits a line as a shell would, quotes undone, up to a comment.
enum ShellWords {
  /// One word, with what quoting left of it.
  struct Word {
    var text: String
    /// Holds `$` or a back-tick outside single quotes.
    var isComputed: Bool
  }

  static func split(_ line: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var current: Word?
    var quote: Character?
    var escaped = false
    for character in line {
      if escaped {
        current = joined(current, character)
        escaped = false
      } else if character == "\\", quote != "'" {
        escaped = true
      } else if let open = quote {
        if character == open { quote = nil; continue }
        current = joined(current, character)
        if open == "\"", character == "$" || character == "`" { current?.isComputed = true }
      } else if character == "'" || character == "\"" {
        quote = character
        current = current ?? Word(text: "", isComputed: false)
      } else if character == "#", current == nil {
        break
      } else if character == " " || character == "\t" || character == ";" {
        if let word = current { words.append(word) }
        current = nil
        if character == ";" { words.append(Word(text: ";", isComputed: false)) }
      } else {
        current = joined(current, character)
        if character == "$" || character == "`" { current?.isComputed = true }
      }
    }
    return words + (current.map { [$0] } ?? [])
  }

  private static func joined(_ word: Word?, _ character: Character) -> Word {
    var word = word ?? Word(text: "", isComputed: false)
    word.text.append(character)
    return word
  }
}
