/// A systemd unit or supervisor file, read for the environment that it sets.
struct UnitText {
  /// Lines that end in a backslash are joined; the number is that of the first.
  private var lines: [(number: Int, text: String)] = []

  init(_ text: String) {
    var open = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let ends = line.hasSuffix("\\")
      let body = String(ends ? line.dropLast() : line)
      if open, !lines.isEmpty {
        lines[lines.count - 1].text += " " + body
      } else {
        lines.append((index + 1, body))
      }
      open = ends
    }
  }

  /// What follows `Environment=` and the like, with the number of its line.
  private func values(of option: String) -> [(number: Int, text: Substring)] {
    lines.compactMap { line in
      let text = line.text.drop { $0 == " " || $0 == "\t" }
      guard let equals = text.firstIndex(of: "="), text[..<equals].filter({ $0 != " " }) == option else { return nil }
      return (line.number, text[text.index(after: equals)...].drop { $0 == " " })
    }
  }

  /// `Environment="A=x y" B=z` and `PassEnvironment=A`. A `$` is an ordinary character there.
  func assignments(of variables: [String]) -> [Assignment] {
    let set = values(of: "Environment").flatMap { line in
      ShellWords.split(line.text).compactMap { word -> Assignment? in
        guard let equals = word.text.firstIndex(of: "="), variables.contains(String(word.text[..<equals])) else {
          return nil
        }
        let value = ExportedValue(String(word.text[word.text.index(after: equals)...]))
        return Assignment(variable: String(word.text[..<equals]), line: line.number, value: value)
      }
    }
    let passed = values(of: "PassEnvironment").flatMap { line in
      ShellWords.split(line.text).map(\.text).filter(variables.contains).map {
        Assignment(variable: $0, line: line.number, value: .passedOn)
      }
    }
    return set + passed
  }

  /// Files of `EnvironmentFile=-/path`; patterns are left alone.
  func environmentFiles(home: String) -> [String] {
    values(of: "EnvironmentFile").compactMap { line in
      var path = String(line.text.drop { $0 == "-" }.prefix { $0 != " " })
      if path.hasPrefix("%h/") { path = home + path.dropFirst(2) }
      return path.hasPrefix("/") && !path.contains("*") && !path.contains("%") ? path : nil
    }
  }

  /// `environment=A="x",B='y'`.
  func supervisorAssignments(of variables: [String]) -> [Assignment] {
    values(of: "environment").flatMap { line -> [Assignment] in
      UnitText.commaParts(line.text).compactMap { part in
        guard let word = ShellWords.split(part).first, let equals = word.text.firstIndex(of: "=") else { return nil }
        let name = String(word.text[..<equals])
        guard variables.contains(name) else { return nil }
        let value = String(word.text[word.text.index(after: equals)...])
        return Assignment(
          variable: name, line: line.number, value: value.contains("%(") ? .computed : ExportedValue(value))
      }
    }
  }

  private static func commaParts(_ text: Substring) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in text {
      if quote == character {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      }
      if character == ",", quote == nil { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts
  }
}
