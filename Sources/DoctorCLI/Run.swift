internal import Arguments
internal import Doctor

/// The version of the program and of its output.
package let version = "0.1.0"

/// The whole program: words in, exit status out; everything else goes through `world`.
package func run(_ words: [String], _ world: World) -> Exit {
  let language = Language.chosen(words, world.environment)
  if let value = world.environment["WEBOX_DOCTOR_LANG"], !value.isEmpty, Language(named: value) == nil {
    world.writeError(Complaint.unknownLanguage(value).text(language))
  }
  do throws(Complaint) {
    return try dispatch(words, world, language)
  } catch {
    world.writeError(error.text(language))
    return .usage
  }
}

private func dispatch(_ words: [String], _ world: World, _ language: Language) throws(Complaint) -> Exit {
  var words = words
  guard let place = commandPlace(words) else { return try overview(words, world, language) }
  let name = words.remove(at: place)
  guard let command = Commands.all.first(where: { $0.name == name }) else {
    throw .unknownCommand(name, among: Commands.all.map(\.name))
  }
  let arguments = try parse(words, command.options)
  if arguments.has("help") {
    return try show(Help(language).text(of: command), world, language)
  }
  if command.operands.isEmpty, let word = arguments.operands.first { throw .unexpectedOperand(word, command) }
  switch command.name {
  case "check": return try Check(arguments, world, language).run()
  case "servers": return try ServersCommand(arguments, world, language).run()
  case "env": return try Env(arguments, world, language).run()
  case "run":
    // Without the sign, the options of the command would be read as ours.
    let behind = words.firstIndex(of: "--").map { words.count - $0 - 1 } ?? 0
    guard arguments.operands.count == behind else { throw .commandBeforeDashes }
    return try RunCommand(arguments, world, language).run()
  case "simulate": return try Simulate(arguments, world, language).run()
  case "explain": return try Explain(arguments, world, language).run()
  case "version": return try show("webox-doctor \(version)\n", world, language)
  default:
    if let word = arguments.operands.dropFirst().first { throw .secondCommand(word) }
    return try help(arguments.operands.first, world, language)
  }
}

/// Where the command stands: the first word that is neither an option nor the value of one.
private func commandPlace(_ words: [String]) -> Int? {
  let options = Commands.all.flatMap(\.options) + Commands.globalOptions
  return words.indices.first { i in
    !words[i].hasPrefix("-") && (i == 0 || !ParsedArguments.wantsValue(words[i - 1], options))
  }
}

private func parse(_ words: [String], _ options: [Option]) throws(Complaint) -> ParsedArguments {
  do throws(ParsedArguments.Failure) { return try ParsedArguments(words, options) } catch { throw .usage(error) }
}

/// What the program says without a command.
private func overview(_ words: [String], _ world: World, _ language: Language) throws(Complaint) -> Exit {
  let arguments = try parse(words, Commands.globalOptions)
  if arguments.has("version") { return try show("webox-doctor \(version)\n", world, language) }
  let help = Help(language)
  return try show(help.overview(Commands.about, Commands.all, footer: Commands.footer), world, language)
}

private func help(_ name: String?, _ world: World, _ language: Language) throws(Complaint) -> Exit {
  guard let name else { return try overview([], world, language) }
  guard let command = Commands.all.first(where: { $0.name == name }) else {
    throw .unknownCommand(name, among: Commands.all.map(\.name))
  }
  return try show(Help(language).text(of: command), world, language)
}

private func show(_ text: String, _ world: World, _ language: Language) throws(Complaint) -> Exit {
  try world.show(Typography.set(text, in: language))
  return .ok
}

extension Language {
  /// In any case, and with the country and encoding that a locale carries: `EN`, `fr_FR.UTF-8`.
  fileprivate init?(named word: String) {
    self.init(rawValue: String(word.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." }))
  }

  /// `--lang`, then `WEBOX_DOCTOR_LANG`, then the locale; French where nothing is said.
  static func chosen(_ words: [String], _ environment: [String: String]) -> Language {
    var asked: String?
    for (i, word) in words.enumerated() {
      if word == "--" { break }
      if word == "--lang", i + 1 < words.count { asked = words[i + 1] }
      if word.hasPrefix("--lang=") { asked = String(word.dropFirst("--lang=".count)) }
    }
    if let language = asked.flatMap(Language.init(rawValue:)) { return language }
    if let language = environment["WEBOX_DOCTOR_LANG"].flatMap(Language.init(named:)) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let isFrench =
      locale.isEmpty || locale.hasPrefix("fr") || locale.hasPrefix("C.") || locale == "C" || locale == "POSIX"
    return isFrench ? .french : .english
  }
}

extension Help {
  fileprivate init(_ language: Language) { self.init(program: "webox-doctor", isFrench: language == .french) }
}
