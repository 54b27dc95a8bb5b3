internal import Spelling
internal import Arguments
internal import Doctor

/// What is wrong with a call, and what to do about it, in both languages.
struct Complaint: Error {
  let french: (problem: String, remedy: String)
  let english: (problem: String, remedy: String)

  func text(_ language: Language) -> String {
    let (problem, remedy) = language == .french ? french : english
    let lines = ["webox-doctor: \(problem)"] + (remedy.isEmpty ? [] : ["  \(remedy)"])
    return Typography.set(lines.joined(separator: "\n"), in: language) + "\n"
  }

  static func usage(_ failure: ParsedArguments.Failure) -> Complaint {
    switch failure {
    case .unknownOption(let option, let suggestion):
      Complaint(
        french: (
          "option inconnue \(Harmless.word(option))",
          suggestion.map { "Vouliez-vous dire `\($0)` ?" } ?? "Voyez `--help`."
        ),
        english: (
          "unknown option \(Harmless.word(option))", suggestion.map { "Did you mean `\($0)`?" } ?? "See `--help`."
        ))
    case .missingValue(let option, let placeholder):
      Complaint(
        french: ("\(option) attend une valeur", "Écrivez `\(option) \(Help.french(placeholder))`."),
        english: ("\(option) needs a value", "Write `\(option) \(placeholder)`."))
    case .unexpectedValue(let option):
      Complaint(
        french: ("\(option) ne prend pas de valeur", "Écrivez `\(option)` seul."),
        english: ("\(option) takes no value", "Write `\(option)` alone."))
    case .notAChoice(let option, let value, let choices):
      Complaint(
        french: (
          "\(option) ne connaît pas « \(Harmless.word(value)) »",
          "Valeurs admises : \(choices.joined(separator: ", "))."
        ),
        english: ("\(option) does not know “\(Harmless.word(value))”", "It takes: \(choices.joined(separator: ", "))."))
    }
  }

  /// `isText`: the error itself could have been given in the place of a file.
  static func unreadable(_ name: String, _ trouble: World.Trouble, isText: Bool = true) -> Complaint {
    let name = Harmless.word(name)
    return switch trouble {
    case .missing:
      Complaint(
        french: (
          "le fichier \(name) n'existe pas",
          isText ? "Vérifiez le chemin, ou collez le texte de l'erreur entre guillemets." : "Vérifiez le chemin."
        ),
        english: (
          "the file \(name) does not exist",
          isText ? "Check the path, or paste the error's text in quotes." : "Check the path."
        ))
    case .isDirectory:
      Complaint(
        french: ("\(name) est un dossier", "Donnez un fichier de ce dossier."),
        english: ("\(name) is a directory", "Give a file inside it."))
    case .denied:
      Complaint(
        french: (
          "vous n'avez pas le droit de lire \(name)",
          isText
            ? "Changez les droits du fichier, ou envoyez-le par un tube : `sudo cat … | webox-doctor explain`."
            : "Changez les droits du fichier, ou relancez la commande sous le compte qui peut le lire."
        ),
        english: (
          "you may not read \(name)",
          isText
            ? "Change the file's rights, or pipe it in: `sudo cat … | webox-doctor explain`."
            : "Change the file's rights, or run this again as the user who may read it."
        ))
    case .closed, .readOnly, .hasOtherNames:
      Complaint(
        french: ("\(name) s'est fermé pendant la lecture", "Relancez la commande qui le remplit."),
        english: ("\(name) closed while it was read", "Run the command that feeds it again."))
    case .other(let words):
      Complaint(
        french: ("\(name) ne peut pas être lu (\(words))", "Réessayez, ou copiez le fichier ailleurs."),
        english: ("\(name) cannot be read (\(words))", "Try again, or copy the file elsewhere."))
    }
  }

  static func unwritable(_ trouble: World.Trouble) -> Complaint {
    let reason = if case .other(let words) = trouble { " (\(words))" } else { "" }
    return Complaint(
      french: (
        "le rapport n'a pas pu être écrit\(reason)", "Vérifiez la place sur le disque et les droits de la sortie."
      ),
      english: (
        "the report could not be written\(reason)", "Check the space on the disk and the rights of the output."
      ))
  }

  /// An option that changes nothing beside another would leave the reader with a wrong belief.
  static func pointless(_ option: String, beside mode: String?) -> Complaint {
    guard let mode else {
      return Complaint(
        french: ("\(option) ne sert qu'avec --increase-request", "Ajoutez `--increase-request`, ou retirez l'option."),
        english: ("\(option) only serves with --increase-request", "Add `--increase-request`, or drop the option."))
    }
    return Complaint(
      french: ("\(option) ne change rien avec \(mode)", "Retirez l'un des deux."),
      english: ("\(option) changes nothing beside \(mode)", "Drop one of the two."))
  }

  static func unknownWord(_ word: String, suggestion: String?) -> Complaint {
    let word = Harmless.word(word)
    return Complaint(
      french: (
        "« \(word) » n'est ni un statut, ni une cause, ni un code d'erreur connu, ni un fichier",
        (suggestion.map { "Vouliez-vous dire `\($0)` ? " } ?? "")
          + "`webox-doctor explain --list` donne tout ce qui est connu."
      ),
      english: (
        "“\(word)” is neither a known status, cause or error code, nor a file",
        (suggestion.map { "Did you mean `\($0)`? " } ?? "") + "`webox-doctor explain --list` shows all that is known."
      ))
  }

  static func providerAlone(_ provider: Provider) -> Complaint {
    let example = "`webox-doctor explain \(provider.id) 429`"
    return Complaint(
      french: (
        "\(provider.name) est un fournisseur, pas une erreur", "Ajoutez le statut, le code ou la cause : \(example)."
      ),
      english: ("\(provider.name) is a provider, not an error", "Add the status, the code or the cause: \(example)."))
  }

  static func noErrorStatus(_ number: Int) -> Complaint {
    Complaint(
      french: (
        "\(number) n'est pas un statut d'erreur HTTP",
        "Les erreurs vont de 400 à 599. Un 200 peut contenir une erreur : donnez son corps."
      ),
      english: (
        "\(number) is no HTTP error status", "Errors go from 400 to 599. A 200 can hold an error: give its body."
      ))
  }

  static func unknownProvider(_ word: String) -> Complaint {
    let ids = Provider.all.map(\.id)
    let suggestion = Spelling.nearest(to: word, among: ids)
    let word = Harmless.word(word)
    return Complaint(
      french: (
        "fournisseur inconnu « \(word) »",
        suggestion.map { "Vouliez-vous dire `\($0)` ?" } ?? "Connus : \(ids.joined(separator: ", "))."
      ),
      english: (
        "unknown provider “\(word)”",
        suggestion.map { "Did you mean `\($0)`?" } ?? "Known: \(ids.joined(separator: ", "))."
      ))
  }

  static func severalProviders(_ providers: [Provider]) -> Complaint {
    let ids = providers.map { "`\($0.id)`" }
    return Complaint(
      french: ("plusieurs fournisseurs sont nommés : \(ids.joined(separator: ", "))", "N'en gardez qu'un."),
      english: ("several providers are named: \(ids.joined(separator: ", "))", "Keep one of them."))
  }

  static func unknownCommand(_ word: String, among commands: [String]) -> Complaint {
    let suggestion = Spelling.nearest(to: word, among: commands)
    let word = Harmless.word(word)
    return Complaint(
      french: (
        "commande inconnue « \(word) »",
        suggestion.map { "Vouliez-vous dire `webox-doctor \($0)` ?" } ?? "Voyez `webox-doctor help`."
      ),
      english: (
        "unknown command “\(word)”",
        suggestion.map { "Did you mean `webox-doctor \($0)`?" } ?? "See `webox-doctor help`."
      ))
  }

  /// `env .env.local` would otherwise answer for another file than the one that is meant.
  static func unexpectedOperand(_ word: String, _ command: CommandSpec) -> Complaint {
    let word = Harmless.word(word)
    let call = "webox-doctor \(command.name)"
    let readsFile = command.options.contains { $0.name == "env-file" }
    return Complaint(
      french: (
        "« \(word) » est de trop : `\(command.name)` ne prend que des options",
        readsFile ? "Pour un autre fichier : `\(call) --env-file FICHIER`." : "Voyez `\(call) --help`."
      ),
      english: (
        "“\(word)” is too much: `\(command.name)` only takes options",
        readsFile ? "For another file: `\(call) --env-file FILE`." : "See `\(call) --help`."
      ))
  }

  static func secondCommand(_ word: String) -> Complaint {
    let word = Harmless.word(word)
    return Complaint(
      french: ("« \(word) » est de trop : `help` explique une commande à la fois", "Donnez un seul nom de commande."),
      english: ("“\(word)” is too much: `help` tells of one command at a time", "Give the name of one command."))
  }

  static func notADuration(_ option: String, _ value: String) -> Complaint {
    Complaint(
      french: (
        "\(option) attend une durée de plus de 0 et d'au plus un jour, pas « \(Harmless.word(value)) »",
        "Par exemple `\(option) 10m`, `\(option) 30s`, `\(option) 500ms`."
      ),
      english: (
        "\(option) needs a duration of more than 0 and at most a day, not “\(Harmless.word(value))”",
        "For example `\(option) 10m`, `\(option) 30s`, `\(option) 500ms`."
      ))
  }

  static func tooLarge(_ name: String, _ most: Int) -> Complaint {
    let name = Harmless.word(name)
    return Complaint(
      french: ("\(name) dépasse \(most >> 20) Mio", "Ce n'est pas un fichier de variables : vérifiez le chemin."),
      english: ("\(name) is larger than \(most >> 20) MiB", "That is no file of variables: check the path."))
  }

  static func providersWithoutKeys(_ providers: [Provider], isCheck: Bool) -> Complaint {
    let ids = providers.map(\.id)
    let call =
      isCheck ? "`webox-doctor check \(ids.joined(separator: " "))`" : "`--require \(ids.joined(separator: ","))`"
    return Complaint(
      french: (
        "--provider ne fait que dire à qui appartient une --key-var",
        "Écrivez \(call), ou ajoutez `--key-var NOM` pour une clé sous un autre nom."
      ),
      english: (
        "--provider only says whose a --key-var is",
        "Write \(call), or add `--key-var NAME` for a key under another name."
      ))
  }

  static let keysWithoutProviders = Complaint(
    french: ("chaque --key-var attend son --provider", "Par exemple `--key-var OPENAI_KEY_2 --provider openai`."),
    english: ("each --key-var needs its --provider", "For example `--key-var OPENAI_KEY_2 --provider openai`."))

  static let oneFile = Complaint(
    french: ("--jsonl lit un seul fichier", "Réunissez-les : `cat *.jsonl | webox-doctor explain --jsonl`."),
    english: ("--jsonl reads one file", "Join them: `cat *.jsonl | webox-doctor explain --jsonl`."))

  static let nothingToExplain = Complaint(
    french: (
      "rien à expliquer",
      "Donnez un statut, un code, un fichier ou un texte : `webox-doctor explain 429`, ou `commande 2>&1 | webox-doctor explain`."
    ),
    english: (
      "nothing to explain",
      "Give a status, a code, a file or a text: `webox-doctor explain 429`, or `command 2>&1 | webox-doctor explain`."
    ))

  static func notANumber(_ option: String, _ value: String, upTo most: Int? = nil) -> Complaint {
    let value = Harmless.word(value)
    guard let most else {
      return Complaint(
        french: ("\(option) attend un nombre, pas « \(value) »", "Par exemple `\(option) 100000`."),
        english: ("\(option) needs a number, not “\(value)”", "For example `\(option) 100000`."))
    }
    return Complaint(
      french: ("\(option) attend un nombre entier, pas « \(value) »", "Donnez un nombre de 0 à \(most)."),
      english: ("\(option) needs a whole number, not “\(value)”", "Give a number from 0 to \(most)."))
  }

  /// Said beside the answer, which another language carries.
  static func unknownLanguage(_ value: String) -> Complaint {
    Complaint(
      french: ("WEBOX_DOCTOR_LANG ne connaît pas « \(Harmless.word(value)) »", "Les langues sont `fr` et `en`."),
      english: ("WEBOX_DOCTOR_LANG does not know “\(Harmless.word(value))”", "The languages are `fr` and `en`."))
  }

  static func binary(_ name: String) -> Complaint {
    let name = Harmless.word(name)
    return Complaint(
      french: ("\(name) est un fichier binaire ou compressé", "Décompressez-le d'abord, par exemple avec `zcat`."),
      english: ("\(name) is a binary or compressed file", "Unpack it first, for example with `zcat`."))
  }

  static func targetTooLow(_ limit: Double) -> Complaint {
    let limit = limit < 1e15 ? "\(Int(limit))" : "\(limit)"
    return Complaint(
      french: ("--target doit dépasser la limite actuelle, \(limit)", "Demandez plus, ou retirez `--target`."),
      english: ("--target must exceed the current limit, \(limit)", "Ask for more, or leave `--target` out."))
  }

  static let notARateLimit = Complaint(
    french: (
      "ce texte ne parle pas d'une limite de débit : il n'y a pas d'augmentation à demander",
      "Relancez sans `--increase-request` pour voir le remède."
    ),
    english: (
      "this text is not about a rate limit: there is no increase to ask for",
      "Run again without `--increase-request` to see the remedy."
    ))
}
