/// The help of a command, made from its table.
package struct Help {
  package let program: String
  package let isFrench: Bool

  package init(program: String, isFrench: Bool) {
    self.program = program
    self.isFrench = isFrench
  }

  package func text(of command: CommandSpec) -> String {
    let about = set(command.help)
    var lines = [
      "\(label("Usage", "Utilisation")) \(usage(command))", "", about.prefix(1).uppercased() + about.dropFirst() + ".",
    ]
    if !command.options.isEmpty {
      lines += ["", label("Options", "Options")]
      let names = command.options.map(name)
      let width = min(names.map(\.count).max() ?? 0, 34)
      for (option, name) in zip(command.options, names) {
        let gap = String(repeating: " ", count: max(2, width + 2 - name.count))
        lines.append("  \(name)\(gap)\(set(option.help))")
      }
    }
    if !command.examples.isEmpty {
      lines += ["", label("Examples", "Exemples")]
      lines += command.examples.map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package func overview(_ about: HelpText, _ commands: [CommandSpec], footer: HelpText) -> String {
    var lines = [set(about), "", label("Commands", "Commandes")]
    let width = commands.map { usageName($0).count }.max() ?? 0
    for command in commands {
      let name = usageName(command)
      lines.append("  \(name)\(String(repeating: " ", count: width + 2 - name.count))\(set(command.help))")
    }
    lines += ["", set(footer)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let words = [
    "COMMAND": "COMMANDE", "FILE": "FICHIER", "LIST": "LISTE", "NAME": "NOM", "PROVIDER": "FOURNISSEUR",
    "TEXT": "TEXTE",
    "TIME": "DURÉE", "WHAT": "QUOI",
  ]

  /// `[PROVIDER…]` as `[FOURNISSEUR…]`; a choice of values is written in lower case and stays.
  package static func french(_ placeholder: String) -> String {
    let word = placeholder.filter { ("A"..."Z").contains($0) }
    guard word.isEmpty || words[word] == nil else { return placeholder.replacing(word, with: words[word] ?? word) }
    return placeholder.split(separator: " ", omittingEmptySubsequences: false).map { words[String($0)] ?? String($0) }
      .joined(separator: " ")
  }

  private func set(_ placeholder: String) -> String { isFrench ? Help.french(placeholder) : placeholder }

  private func usageName(_ command: CommandSpec) -> String {
    command.operands.isEmpty ? command.name : "\(command.name) \(set(command.operands))"
  }

  private func usage(_ command: CommandSpec) -> String {
    let options = command.options.isEmpty ? "" : " [OPTIONS]"
    return "\(program) \(command.name)\(options)\(command.operands.isEmpty ? "" : " \(set(command.operands))")"
  }

  private func name(_ option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return "\(short)--\(option.name)\(option.placeholder.map { " \(set($0))" } ?? "")"
  }

  private func set(_ text: HelpText) -> String { isFrench ? text.french : text.english }
  private func label(_ english: String, _ french: String) -> String { isFrench ? "\(french)\u{00A0}:" : "\(english):" }
}
