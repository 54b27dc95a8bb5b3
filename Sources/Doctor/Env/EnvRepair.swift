package import Dotenv

/// What `env --fix` does, or would do, to one file.
package struct EnvRepair: Sendable {
  package let path: String
  package let old: [UInt8]
  package let new: [UInt8]
  package let fixes: [DotenvFix]
  /// Where the old bytes are; nil where nothing was written.
  package var backup: String?
  /// What `.gitignore` lacks, so that git would take the old file with the keys in it.
  package var missingIgnoreLine: String?

  package var isNeeded: Bool { old != new }

  package init(_ file: EnvFile, environment: [String: String]) {
    let known = Dictionary(
      environment.map { (VariableName($0.key), Array($0.value.utf8)) }, uniquingKeysWith: { first, _ in first })
    path = file.path
    old = file.bytes
    (new, fixes) = DotenvFix.repair(bytes: file.bytes, dialect: file.file.dialect, environment: known)
  }
}

/// The report of `env --fix` as blocks: what was done, where the old file is, and the difference.
package struct RepairDocument {
  private let repairs: [EnvRepair]
  private let language: Language
  private let isDryRun: Bool

  package init(_ repairs: [EnvRepair], _ language: Language, isDryRun: Bool) {
    self.repairs = repairs
    self.language = language
    self.isDryRun = isDryRun
  }

  package func render(_ format: Format, _ style: TextStyle) -> String {
    format == .markdown
      ? MarkdownFormat(language: language).render(blocks)
      : TextFormat(style: style, language: language).render(blocks)
  }

  private var words: any EnvWording { language.envWording }

  private var blocks: [Block] {
    repairs.flatMap { repair -> [Block] in
      let name = Harmless.code(repair.path)
      guard repair.isNeeded else { return [.paragraph(words.nothingToRepair(name))] }
      let done = repair.fixes.map { fix in
        let variable = fix.variable?.shown.map { " `\($0)`" } ?? ""
        let place = "\(Harmless.line(repair.path)):\(fix.line)\(variable)"
        return "\(place)\(language.wording.words.colon) \(words.repair(fix.id))"
      }
      var blocks: [Block] = [.heading(isDryRun ? words.wouldRepair(name) : words.repaired(name)), .bullets(done)]
      // Where only the encoding was another one, no line differs, and the list has said it.
      let difference = MaskedDiff(repair)
      if difference.showsChanges { blocks.append(.verbatim(difference.lines)) }
      if let backup = repair.backup { blocks.append(.paragraph(words.backup(Harmless.code(backup)))) }
      if let line = repair.missingIgnoreLine { blocks.append(.paragraph(words.notIgnored(Harmless.code(line)))) }
      return blocks
    }
  }
}
