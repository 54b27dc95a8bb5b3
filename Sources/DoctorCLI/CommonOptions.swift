internal import Arguments
internal import Doctor
internal import Dotenv

/// Options that several verbs understand alike.
extension Commands {
  static let envFileOption = Option(
    "env-file", value: "FILE", french: "le fichier de variables (répétable) ; sinon `.env`, ici ou plus haut",
    english: "the file of variables (repeatable); else `.env`, here or further up")
  static let loaderOption = Option(
    "loader", choices: Dialect.allCases.map(\.rawValue), french: "le chargeur que le serveur utilise",
    english: "the loader that the server uses")
  static let formatOption = Option(
    "format", short: "f", choices: Format.allCases.map(\.rawValue), french: "forme du rapport",
    english: "form of the report")
  static let verboseOption = Option(
    "verbose", short: "v", french: "la règle, tous les indices et ce qui a été lu, secrets masqués",
    english: "the rule, all evidence and what was read, secrets masked")
  static let listOption = Option(
    "list", french: "tout ce qui est connu, en liste", english: "all that is known, as a list")
  static let providerOption = Option(
    "provider", short: "p", value: "ID", french: "le fournisseur dont il s'agit", english: "the provider in question")

  /// What a check asks, and what it lets pass.
  static let gateOptions = [
    Option(
      "require", value: "IDS", french: "fournisseurs qui doivent marcher (openai,azure)",
      english: "providers that must work (openai,azure)"),
    Option(
      "optional", value: "IDS", french: "fournisseurs dont l'échec n'est qu'un avertissement",
      english: "providers whose failure only warns"),
    Option(
      "key-var", value: "NAME", french: "une clé sous un autre nom, avec --provider (répétable)",
      english: "a key under another name, with --provider (repeatable)"),
    providerOption,
    Option(
      "free", french: "seulement ce qui ne coûte rien : le crédit n'est pas testé",
      english: "only what costs nothing: credit is not tested"),
    Option(
      "status", french: "demande aussi aux pages d'état : eux ou moi ?",
      english: "asks the status pages, too: them or me?"),
    Option("timeout", value: "TIME", french: "par requête (30s)", english: "for each request (30s)"),
    Option("strict", french: "un avertissement compte comme un échec", english: "a warning counts as a failure"),
    Option(
      "allow-undecided", french: "ce qui n'est pas prouvé ne bloque pas",
      english: "what is not proven does not block"),
  ]
}

extension ParsedArguments {
  /// `--require openai,azure`, given once or several times.
  func providers(_ option: String, or others: [Provider]) throws(Complaint) -> [Provider] {
    try Provider.named(all(option).flatMap { $0.split(separator: ",").map(String.init) }, or: others)
  }

  /// `500ms`, `3s`, `10m`, `2h`, or seconds.
  func duration(_ option: String) throws(Complaint) -> Duration? {
    guard let text = last(option) else { return nil }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let units: [String: Double] = ["": 1, "ms": 0.001, "s": 1, "m": 60, "min": 60, "h": 3_600]
    guard let number = Double(digits), let unit = units[String(text.dropFirst(digits.count))], number * unit <= 86_400,
      number > 0
    else { throw .notADuration("--\(option)", text) }
    return .seconds(number * unit)
  }

  func count(_ option: String, atMost most: Int) throws(Complaint) -> Int? {
    guard let text = last(option) else { return nil }
    guard let number = Int(text), (0...most).contains(number) else {
      throw .notANumber("--\(option)", text, upTo: most)
    }
    return number
  }

  /// Options that change nothing beside another, which may have this value.
  func refuse(_ options: [String], beside mode: String, is value: String? = nil) throws(Complaint) {
    guard has(mode), value == nil || last(mode) == value, let useless = options.first(where: has) else { return }
    throw .pointless("--\(useless)", beside: "--\(mode)\(value.map { " \($0)" } ?? "")")
  }

  var dialect: Dialect { last("loader").flatMap(Dialect.init(rawValue:)) ?? .pythonDotenv }
}

extension Provider {
  /// The providers of these words, among everybody's and those that the settings alone know.
  static func named(_ words: [String], or others: [Provider]) throws(Complaint) -> [Provider] {
    var found: [Provider] = []
    for word in words {
      let other = others.first { $0.id == word.lowercased() || $0.name == word }
      guard let provider = other ?? Provider.known(as: word) else { throw .unknownProvider(word) }
      found.append(provider)
    }
    return found
  }
}
