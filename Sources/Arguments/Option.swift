/// One option of the command line, as the one source of parsing and help.
package struct Option: Sendable {
  /// Long name without dashes; the id under which values are looked up.
  package let name: String
  package let short: Character?
  /// What stands for the value in the help; nil for a switch.
  package let placeholder: String?
  /// The only values that are accepted, when there are such.
  package let choices: [String]
  /// What it does, in a short line that is no sentence.
  package let help: HelpText

  package init(
    _ name: String, short: Character? = nil, value placeholder: String? = nil, choices: [String] = [],
    french: String, english: String
  ) {
    self.name = name
    self.short = short
    self.placeholder = choices.isEmpty ? placeholder : choices.joined(separator: "|")
    self.choices = choices
    help = HelpText(french: french, english: english)
  }
}

/// A text in both languages.
package struct HelpText: Sendable {
  package let french: String
  package let english: String

  package init(french: String, english: String) {
    self.french = french
    self.english = english
  }
}

/// A verb with its options.
package struct CommandSpec: Sendable {
  package let name: String
  /// How its operands are written, such as `[WHAT…]`.
  package let operands: String
  package let help: HelpText
  package let options: [Option]
  /// Whole command lines to try, for the help.
  package let examples: [String]

  package init(_ name: String, operands: String = "", help: HelpText, options: [Option] = [], examples: [String] = []) {
    self.name = name
    self.operands = operands
    self.help = help
    self.options = options
    self.examples = examples
  }
}
