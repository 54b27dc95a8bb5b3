internal import Dotenv

extension English {
  /// What is wrong with a line of a `.env` file, and what to do.
  func sentence(_ problem: DotenvProblem, _ loader: Dialect) -> (problem: String, remedy: String) {
    let who = readers(problem.consumers)
    return switch problem.id {
    case .badKey: ("a name not accepted by \(who).", "Letters, digits and `_` only, no digit first.")
    case .bearer:
      ("the value begins with `Bearer `, which belongs to the HTTP header.", "Keep only the key that follows it.")
    case .binary: binary(problem.detail)
    case .crlf:
      ("Windows line ends: a carriage return stays in the value for \(who).", "`webox-doctor env --fix` removes them.")
    case .differs: ("read differently by \(who).", "`webox-doctor env --compare` shows what each one reads.")
    case .dollar where problem.detail == .reference:
      ("`${…}`: kept as it is by \(who).", "Write the value itself.")
    case .dollar: ("`$`: what follows is replaced by \(who).", "Put the value in single quotes.")
    case .duplicate: ("already set\(line(problem.detail)): the last line counts.", "Keep one of them.")
    case .emptyValue: ("an empty value: “empty” is not “absent”.", "Put the value there, or drop the line.")
    case .hash where problem.consumers == [.docker]:
      ("`#`: the comment is kept in the value by docker.", "Put the comment on a line of its own.")
    case .hash: ("`#`: the value is cut there, or the comment kept, by \(who).", "Put the value in quotes.")
    case .invalidUTF8 where problem.consumers.contains(loader):
      ("bytes that are no UTF-8: nothing of the whole file is read by \(who).", "Save it as UTF-8.")
    case .invalidUTF8: ("bytes that are no UTF-8.", "Save the file as UTF-8.")
    case .invisible where problem.detail.isBlankInside:
      (
        "\(blank(problem.detail)) inside the key\(character(problem.detail)).",
        "Copy the whole key again, without `Bearer`."
      )
    case .invisible where problem.detail.isInside:
      ("a character that does not belong there\(character(problem.detail)).", "Copy the whole value again.")
    case .invisible: ("an invisible character\(character(problem.detail)).", "`webox-doctor env --fix` removes it.")
    case .lost: ("the variable is not set: the line makes no sense to \(who).", "Write `NAME=value`.")
    case .noValue: ("a name without `=`: nothing is set.", "Write `NAME=value`.")
    case .notEvaluated: ("only a shell could tell the value: nothing is run here.", "Write the value itself.")
    case .placeholder: ("the example's value.", "Put the real one in its place, or drop the line.")
    case .quotesKept: ("the quotes stay in the value for \(who).", "Drop them: the value does not need any.")
    case .refused: (stop(problem.detail, who), "Mend this line.")
    case .separator: ("`:` instead of `=`: most tools ignore the line.", "Write `NAME=value`.")
    case .smartQuotes:
      ("typographic quotes: they are part of the value.", "`webox-doctor env --fix` makes them straight.")
    case .spaces: ("blanks around `=`: not read alike by \(who).", "`webox-doctor env --fix` removes them.")
    case .strayQuote: ("a single quotation mark: it stays in the value.", "Drop it, or close it.")
    case .unterminated:
      ("a quote that is never closed\(swallowed(problem.detail)).", "Close it at the end of the value.")
    case .utf16:
      (
        "the file is saved as UTF-16, as Windows PowerShell writes it: no loader reads it.",
        "`webox-doctor env --fix` makes it UTF-8; in PowerShell, add `-Encoding utf8` to `Set-Content` or `Out-File`."
      )
    case .zeroByte: ("a zero byte: no variable can hold one.", "Save the file in a text editor.")
    }
  }

  private func binary(_ detail: DotenvProblem.Detail) -> (problem: String, remedy: String) {
    guard case .format(let format) = detail else { return ("this is no text file.", "") }
    let right = "Check the path, or put the real file back: one line `NAME=value` for each variable."
    return switch format {
    case .mixed:
      (
        "a part of the file is UTF-16, as `>>` of Windows PowerShell adds it: nothing is read from it.",
        "Save it as UTF-8 in an editor, or write it with `Set-Content -Encoding utf8`."
      )
    case .utf32: ("the file is saved as UTF-32: nothing is read from it.", "Save it as UTF-8 in an editor.")
    case .gitCrypt:
      (
        "the file is still encrypted by git-crypt: nothing is read from it.",
        "Decrypt the repository: `git-crypt unlock`."
      )
    case .unknown: ("this is no text file but a binary one: nothing is read from it.", right)
    default: ("this is no text file (\(format.rawValue)): nothing is read from it.", right)
    }
  }

  private func readers(_ dialects: [Dialect]) -> String {
    dialects.count == Dialect.allCases.count ? "every loader" : dialects.map(\.rawValue).joined(separator: ", ")
  }

  private func line(_ detail: DotenvProblem.Detail) -> String {
    if case .line(let line) = detail { " on line \(line)" } else { "" }
  }

  private func character(_ detail: DotenvProblem.Detail) -> String {
    detail.scalar.map { " (U+\(codePoint($0)))" } ?? ""
  }

  private func blank(_ detail: DotenvProblem.Detail) -> String { detail.isLineEnd ? "a line end" : "a blank" }

  private func swallowed(_ detail: DotenvProblem.Detail) -> String {
    guard case .variables(let names) = detail, !names.isEmpty else { return "" }
    return ": the value swallows \(names.compactMap { $0.shown.map { "`\($0)`" } }.joined(separator: ", "))"
  }

  private func stop(_ detail: DotenvProblem.Detail, _ who: String) -> String {
    guard case .stop(let stop) = detail else { return "nothing is read from here on by \(who)." }
    let why = reason(stop.reason)
    return switch stop.extent {
    case .wholeFile: "\(why): nothing of the whole file is read by \(who)."
    case .fromHere: "\(why): nothing is read from here on by \(who)."
    }
  }

  private func reason(_ reason: DotenvStop.Reason) -> String {
    switch reason {
    case .invalidUTF8: "bytes that are no UTF-8"
    case .zeroByte: "a zero byte"
    case .badName: "a name that is refused"
    case .emptyName: "no name in front of `=`"
    case .unterminated: "a quote that is never closed"
    case .badSubstitution: "a malformed `${…}`"
    case .requiredVariable: "`${…:?}` demands a variable that is not set"
    case .lineTooLong: "a line that is too long"
    case .shellSyntax: "a syntax error for the shell"
    case .shellProgram: "a command of the shell, which nothing runs here"
    case .tooManyEntries: "too many variables"
    }
  }
}
