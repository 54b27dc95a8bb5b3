package import Arguments
internal import Doctor

/// The table of verbs and options: parsing and help are made from it.
package enum Commands {
  package static let all = [check, env, run, explain, servers, simulate, help, version]

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
      providerOption,
      formatOption,
      languageOption,
      verboseOption,
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
      listOption,
      helpOption,
    ],
    examples: [
      "webox-doctor explain 429", "webox-doctor explain azure 402", "webox-doctor explain insufficient_quota",
      "webox-doctor explain server.log", "python main.py 2>&1 | webox-doctor explain",
    ])

  package static let check = CommandSpec(
    "check", operands: "[PROVIDER…]",
    help: HelpText(
      french: "lit `.env`, interroge chaque fournisseur configuré et dit ce qui bloque",
      english: "reads `.env`, asks every configured provider, and says what blocks"),
    options: [
      envFileOption, loaderOption,
    ] + gateOptions + [
      Option(
        "retries", value: "N", french: "nouveaux essais quand rien n'est prouvé",
        english: "further tries when nothing is proven"),
      Option(
        "wait", value: "TIME", french: "redemande jusqu'à ce que tout marche, au plus ce temps (10m)",
        english: "asks again until all works, at most that long (10m)"),
      Option(
        "healthcheck", french: "statut de sortie 1 si bloqué, sinon 0", english: "exit status 1 when blocked, else 0"),
      Option(
        "demo", french: "le même contrôle, de fournisseurs joués par cette machine, sans clé ni réseau",
        english: "the same check, of providers that this machine plays, without a key or a network"),
      Option(
        "brief", french: "quelques lignes par échec : le remède, où agir, le guide",
        english: "a few lines a failure: the remedy, where to act, the guide"),
      Option("full", french: "le guide entier de chaque échec", english: "the whole guide of each failure"),
      formatOption,
      verboseOption, languageOption, helpOption,
    ],
    examples: [
      "webox-doctor check", "webox-doctor check openai azure", "webox-doctor check --free --strict",
      "webox-doctor check --wait 10m",
    ])

  static let servers = CommandSpec(
    "servers",
    help: HelpText(
      french: "les serveurs qui tournent avec une autre clé que celle de `.env`, et comment les relancer",
      english: "running servers that hold another key than `.env`, and how to restart them"),
    options: [
      envFileOption, loaderOption,
      Option(
        "format", short: "f", choices: Format.allCases.map(\.rawValue), french: "forme du rapport",
        english: "form of the report"),
      languageOption, helpOption,
    ],
    examples: ["webox-doctor servers"])

  static let simulate = CommandSpec(
    "simulate",
    help: HelpText(
      french: "un serveur local qui répond comme les fournisseurs, pour essayer votre application",
      english: "a local server that answers as the providers do, to try your application on"),
    options: [
      Option("port", value: "N", french: "le port (le système choisit)", english: "the port (the system chooses)"),
      Option(
        "scenario", short: "s", value: "LIST", french: "qui répond quoi : openai=insufficient_quota,azure=402",
        english: "who answers what: openai=insufficient_quota,azure=402"),
      listOption,
      languageOption, helpOption,
    ],
    examples: ["webox-doctor simulate --port 8429 --scenario openai=insufficient_quota,azure=402"])

  static let help = CommandSpec(
    "help", operands: "[COMMAND]",
    help: HelpText(french: "cette aide, ou celle d'une commande", english: "this help, or a command's"),
    options: [languageOption, helpOption])

  static let version = CommandSpec(
    "version", help: HelpText(french: "la version", english: "the version"), options: [languageOption, helpOption])
}
