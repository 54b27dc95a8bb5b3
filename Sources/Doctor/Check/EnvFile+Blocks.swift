internal import Dotenv

/// What reports say of the files themselves.
extension EnvFile {
  /// Which files were read, and as which loader.
  static func list(_ files: [EnvFile], in language: Language) -> Block {
    let words = language.checkWording
    let paths = files.map { "\(Harmless.code($0.path)) (\($0.file.dialect.rawValue))" }
    return .paragraph(paths.isEmpty ? words.noFile : "\(words.files) \(paths.joined(separator: ", "))")
  }

  /// What is wrong with the lines, under the name of the file; nothing where nothing is.
  func problemBlocks(in language: Language, _ isVerbose: Bool, isBrief: Bool = false) -> [Block] {
    let shown = shownProblems(isVerbose, isBrief: isBrief)
    guard !shown.isEmpty else { return [] }
    let lines = shown.prefix(isVerbose ? .max : 12).map { problem in
      let (text, remedy) = language.checkWording.problem(problem, loader: file.dialect)
      let name = problem.variable?.shown.map { " `\($0)`" } ?? ""
      return "\(Harmless.line(path)):\(problem.line)\(name)\(language.wording.words.colon) \(text) \(remedy)"
    }
    return [.heading(Harmless.code(path)), .bullets(lines)]
  }

  func shownProblems(_ isVerbose: Bool, isBrief: Bool = false) -> [DotenvProblem] {
    toldProblems.filter { problem in
      isBrief ? problem.severity == .error : isVerbose || problem.severity != .information
    }
  }

  /// Without those of a loader that stops at something which has a sentence of its own.
  var toldProblems: [DotenvProblem] {
    let faults = Set(problems.map { "\($0.id.rawValue) \($0.line)" })
    return problems.filter { problem in
      guard case .stop(let stop) = problem.detail else { return true }
      return !faults.contains("\(stop.reason.rawValue) \(problem.line)")
    }
  }
}

extension DotenvProblem {
  /// Whether the line has the fault that the setting has.
  func tells(_ problem: AccountProblem) -> Bool {
    guard case .file(_, self.line) = problem.origin, severity != .information else { return false }
    return switch problem.id {
    case .placeholder: id == .placeholder
    case .empty: id == .emptyValue
    case .strangeCharacter: [.bearer, .invisible, .quotesKept, .smartQuotes, .strayQuote].contains(id)
    default: false
    }
  }
}
