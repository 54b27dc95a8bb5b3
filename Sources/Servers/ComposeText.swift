/// A compose file, read by its indentation for `environment:` and `env_file:`.
///
/// Not a YAML reader: anchors, merges and flow mappings are passed over.
struct ComposeText {
  /// One line with how far it is indented.
  private struct Line {
    var number: Int
    var indent: Int
    var text: String
  }
  private let lines: [Line]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { entry in
      let body = entry.element.drop { $0 == " " }
      guard !body.isEmpty, !body.hasPrefix("#") else { return nil }
      return Line(
        number: entry.offset + 1, indent: entry.element.count - body.count, text: ComposeText.uncommented(body))
    }
  }

  /// A `#` behind a blank begins a comment, except in quotes.
  private static func uncommented(_ text: Substring) -> String {
    var quote: Character?
    var last: Character = " "
    var kept = ""
    for character in text {
      if quote == character {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      }
      if character == "#", quote == nil, last == " " { break }
      kept.append(character)
      last = character
    }
    while kept.last == " " { kept.removeLast() }
    return kept
  }

  /// The lines below a key, of whichever service.
  private func blocks(_ key: String) -> [Line] {
    var found: [Line] = []
    var open: Int?
    for line in lines {
      if let indent = open {
        // A list may stand as far left as its key.
        if line.indent > indent || (line.indent == indent && line.text.hasPrefix("- ")) {
          found.append(line)
          continue
        }
        open = nil
      }
      if line.text == key + ":" { open = line.indent }
    }
    return found
  }

  func assignments(of variables: [String]) -> [Assignment] {
    blocks("environment").compactMap { line in
      let isItem = line.text.hasPrefix("- ")
      let text = isItem ? ComposeText.unquoted(String(line.text.dropFirst(2))) : line.text
      guard let cut = text.firstIndex(of: isItem ? "=" : ":") else {
        return isItem && variables.contains(text)
          ? Assignment(variable: text, line: line.number, value: .passedOn) : nil
      }
      let name = ComposeText.unquoted(String(text[..<cut]))
      guard variables.contains(name) else { return nil }
      var value = String(text[text.index(after: cut)...].drop { $0 == " " })
      if !isItem {
        // `A:` alone hands on the variable; `A: ""` sets it empty.
        if value.isEmpty { return Assignment(variable: name, line: line.number, value: .passedOn) }
        value = ComposeText.unquoted(value)
      }
      return Assignment(variable: name, line: line.number, value: ComposeText.value(value))
    }
  }

  func environmentFiles() -> [String] {
    let below = blocks("env_file").compactMap { line -> String? in
      let text = line.text.hasPrefix("- ") ? String(line.text.dropFirst(2)) : line.text
      if text.hasPrefix("path:") { return ComposeText.unquoted(String(text.dropFirst(5).drop { $0 == " " })) }
      return line.text.hasPrefix("- ") ? ComposeText.unquoted(text) : nil
    }
    let beside = lines.compactMap { line -> String? in
      guard line.text.hasPrefix("env_file: ") else { return nil }
      return ComposeText.unquoted(String(line.text.dropFirst(10)))
    }
    return (below + beside).filter { !$0.contains("$") && !$0.hasPrefix("[") }
  }

  /// `$$` is a plain `$`; any other one is filled in from the shell or from `.env`.
  private static func value(_ text: String) -> ExportedValue {
    var kept = ""
    var pending = false
    for character in text {
      if pending, character != "$" { return .computed }
      if character == "$", !pending { pending = true; continue }
      pending = false
      kept.append(character)
    }
    return pending ? .computed : ExportedValue(kept)
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

/// A Dockerfile, read for `ENV`.
struct DockerfileText {
  private let text: String

  init(_ text: String) { self.text = text }

  func assignments(of variables: [String]) -> [Assignment] {
    var found: [Assignment] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = ShellWords.split(line)
      guard words.first?.text.uppercased() == "ENV" else { continue }
      if words.count > 2, !words[1].text.contains("="), variables.contains(words[1].text) {
        let value: ExportedValue = words[2].isComputed ? .computed : ExportedValue(words[2].text)
        found.append(Assignment(variable: words[1].text, line: index + 1, value: value))
      }
      for word in words.dropFirst() {
        guard let equals = word.text.firstIndex(of: "=") else { continue }
        let name = String(word.text[..<equals])
        guard variables.contains(name) else { continue }
        let value = String(word.text[word.text.index(after: equals)...])
        found.append(
          Assignment(variable: name, line: index + 1, value: word.isComputed ? .computed : ExportedValue(value)))
      }
    }
    return found
  }
}
