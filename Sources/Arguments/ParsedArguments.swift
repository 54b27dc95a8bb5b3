internal import Spelling

/// The words of a command line, sorted into options and operands; nothing is interpreted yet.
package struct ParsedArguments: Equatable, Sendable {
  package private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// What the user wrote wrong, with what he may have meant.
  package enum Failure: Error, Equatable {
    case unknownOption(String, suggestion: String?)
    case missingValue(option: String, placeholder: String)
    case unexpectedValue(option: String)
    case notAChoice(option: String, value: String, choices: [String])
  }

  /// `--name value`, `--name=value`, `-n value`, `-nvalue`, `--` and `-`; options and operands in any order.
  package init(_ words: [String], _ options: [Option]) throws(Failure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      if word.hasPrefix("--") {
        try takeLong(String(word.dropFirst(2)), &rest, options)
      } else if word.hasPrefix("-"), word.count > 1 {
        try takeShort(word.dropFirst(), &rest, options)
      } else {
        operands.append(word)
      }
    }
  }

  /// Whether the next word is the value of this one: `--format`, `-f`, `-vf`, but not `--format=json` or `-fjson`.
  package static func wantsValue(_ word: String, _ options: [Option]) -> Bool {
    if word.hasPrefix("--") { return options.contains { $0.placeholder != nil && "--\($0.name)" == word } }
    guard word.hasPrefix("-") else { return false }
    let letters = word.dropFirst()
    let valued = letters.firstIndex { letter in options.contains { $0.placeholder != nil && $0.short == letter } }
    return valued.map { letters.index(after: $0) == letters.endIndex } ?? false
  }

  /// The options given, in the order of the alphabet.
  package var names: [String] { values.keys.sorted() }
  package func has(_ name: String) -> Bool { values[name] != nil }
  package func last(_ name: String) -> String? { values[name]?.last }
  package func all(_ name: String) -> [String] { values[name] ?? [] }

  private mutating func takeLong(
    _ word: String, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else {
      throw .unknownOption(
        "--\(name)", suggestion: Spelling.nearest(to: name, among: options.map(\.name)).map { "--\($0)" })
    }
    try take(option, parts.count > 1 ? String(parts[1]) : nil, &rest)
  }

  private mutating func takeShort(
    _ letters: Substring, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(Failure) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", suggestion: nil)
      }
      let attached = option.placeholder != nil && !letters.isEmpty ? String(letters) : nil
      try take(option, attached, &rest)
      if attached != nil { return }
    }
  }

  private mutating func take(
    _ option: Option, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(Failure) {
    guard let placeholder = option.placeholder else {
      guard attached == nil else { throw .unexpectedValue(option: "--\(option.name)") }
      values[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw .missingValue(option: "--\(option.name)", placeholder: placeholder)
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .notAChoice(option: "--\(option.name)", value: value, choices: option.choices)
    }
    values[option.name, default: []].append(value)
  }
}
