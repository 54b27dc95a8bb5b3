package import Arguments
internal import Doctor

/// The table of verbs and options: parsing and help are made from it.
package enum Commands {
  package static let all = [explain, help, version]

  package static let about = HelpText(
    french: "webox-doctor : dit, à partir de l'erreur d'un fournisseur d'IA, ce qu'il faut faire.",
    english: "webox-doctor: tells from an AI provider's error what to do about it.")

  package static let footer = HelpText(
    french:
      "`webox-doctor COMMANDE --help` détaille une commande. Langue : --lang fr|en, WEBOX_DOCTOR_LANG ou la locale.",
    english: "`webox-doctor COMMAND --help` tells more. Language: --lang fr|en, WEBOX_DOCTOR_LANG or the locale.")

  static let languageOption = Option(
    "lang", choices: Language.allCases.map(\.rawValue), french: "langue du rapport", english: "language of the report")
  static let helpOption = Option("help", short: "h", french: "cette aide", english: "this help")

  /// Options that stand without a command.
  static let globalOptions = [
    languageOption, helpOption, Option("version", short: "V", french: "la version", english: "the version"),
  ]

  package static let explain = CommandSpec(
    "explain", operands: "[WHAT…]",
    help: HelpText(
      french: "explique un statut, un code, un fichier ou un texte d'erreur, et donne le remède",
      english: "explains a status, a code, a file or an error's text, and gives the remedy"),
    options: [
      Option(
        "provider", short: "p", value: "ID", french: "le fournisseur, quand il est connu",
        english: "the provider, where it is known"),
      Option(
        "format", short: "f", choices: Format.allCases.map(\.rawValue), french: "forme du rapport",
        english: "form of the report"),
      languageOption,
      Option(
        "verbose", short: "v", french: "la règle, tous les indices et le texte reçu, secrets masqués",
        english: "the rule, all evidence and the text received, secrets masked"),
      Option(
        "increase-request", french: "la demande d'augmentation de limite, prête à coller",
        english: "the request for a higher limit, ready to paste"),
      Option(
        "target", value: "N", french: "la limite souhaitée, pour la demande",
        english: "the limit wanted, for the request"),
      Option(
        "reason", value: "TEXT", french: "l'usage qui la justifie, pour la demande",
        english: "the use that justifies it, for the request"),
      Option(
        "jsonl", french: "un enregistrement JSON par ligne en entrée, un verdict par ligne en sortie",
        english: "one JSON record a line in, one verdict a line out"),
      Option(
        "gate", french: "statut de sortie 1 si une erreur est bloquante",
        english: "exit status 1 when an error is blocking"),
      Option(
        "list", french: "tout ce qui est connu : causes, statuts, codes",
        english: "all that is known: causes, statuses, codes"),
      helpOption,
    ],
    examples: [
      "webox-doctor explain 429", "webox-doctor explain azure 402", "webox-doctor explain insufficient_quota",
      "webox-doctor explain server.log", "python main.py 2>&1 | webox-doctor explain",
    ])

  static let help = CommandSpec(
    "help", operands: "[COMMAND]",
    help: HelpText(french: "cette aide, ou celle d'une commande", english: "this help, or a command's"),
    options: [languageOption, helpOption])

  static let version = CommandSpec(
    "version", help: HelpText(french: "la version", english: "the version"), options: [languageOption, helpOption])
}
