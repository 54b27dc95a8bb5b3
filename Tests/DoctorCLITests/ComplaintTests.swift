import DoctorCLI
import Testing

/// Every message says what happened and what to do about it.
@Suite struct ComplaintTests {
  /// A wrong call, and its message in both languages.
  struct Case: Sendable, CustomTestStringConvertible {
    let words: [String]
    let french: String
    let english: String

    init(_ words: String..., french: String, english: String) {
      self.words = words
      self.french = french
      self.english = english
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  static let files: [String: Result<[UInt8], World.Trouble>] = [
    "folder": .failure(.isDirectory), "secret.log": .failure(.denied),
    "torn.log": .failure(.other("Input/output error")),
  ]

  static let cases: [Case] = [
    Case(
      "explian", french: "commande inconnue «\u{A0}explian\u{A0}»|Vouliez-vous dire `webox-doctor explain`\u{A0}?",
      english: "unknown command “explian”|Did you mean `webox-doctor explain`?"),
    Case(
      "elephant", french: "commande inconnue «\u{A0}elephant\u{A0}»|Voyez `webox-doctor help`.",
      english: "unknown command “elephant”|See `webox-doctor help`."),
    Case(
      "env", ".env.local",
      french: "«\u{A0}.env.local\u{A0}» est de trop\u{A0}: `env` ne prend que des options|Pour un autre fichier\u{A0}: "
        + "`webox-doctor env --env-file FICHIER`.",
      english:
        "“.env.local” is too much: `env` only takes options|For another file: `webox-doctor env --env-file FILE`."),
    Case(
      "explain", "--verbos", french: "option inconnue --verbos|Vouliez-vous dire `--verbose`\u{A0}?",
      english: "unknown option --verbos|Did you mean `--verbose`?"),
    Case(
      "explain", "-z", french: "option inconnue -z|Voyez `--help`.", english: "unknown option -z|See `--help`."),
    Case(
      "explain", "--provider", french: "--provider attend une valeur|Écrivez `--provider ID`.",
      english: "--provider needs a value|Write `--provider ID`."),
    Case(
      "explain", "--list=x", french: "--list ne prend pas de valeur|Écrivez `--list` seul.",
      english: "--list takes no value|Write `--list` alone."),
    Case(
      "explain", "--format", "xml",
      french: "--format ne connaît pas «\u{A0}xml\u{A0}»|Valeurs admises\u{A0}: text, json, markdown.",
      english: "--format does not know “xml”|It takes: text, json, markdown."),
    Case(
      "explain", "-p", "opnai", "429",
      french: "fournisseur inconnu «\u{A0}opnai\u{A0}»|Vouliez-vous dire `openai`\u{A0}?",
      english: "unknown provider “opnai”|Did you mean `openai`?"),
    Case(
      "explain", "rate_limted",
      french:
        "«\u{A0}rate_limted\u{A0}» n’est ni un statut, ni une cause, ni un code d’erreur connu, ni un fichier|Vouliez-vous "
        + "dire `rate_limited`\u{A0}? `webox-doctor explain --list` donne tout ce qui est connu.",
      english: "“rate_limted” is neither a known status, cause or error code, nor a file|Did you mean `rate_limited`? "
        + "`webox-doctor explain --list` shows all that is known."),
    Case(
      "explain", "openai", "groq", "429",
      french: "plusieurs fournisseurs sont nommés\u{A0}: `openai`, `groq`|N’en gardez qu’un.",
      english: "several providers are named: `openai`, `groq`|Keep one of them."),
    Case(
      "explain", "-p", "openai", "groq", "429",
      french: "plusieurs fournisseurs sont nommés\u{A0}: `openai`, `groq`|N’en gardez qu’un.",
      english: "several providers are named: `openai`, `groq`|Keep one of them."),
    Case(
      "explain", "openia", "429", french: "fournisseur inconnu «\u{A0}openia\u{A0}»|Vouliez-vous dire `openai`\u{A0}?",
      english: "unknown provider “openia”|Did you mean `openai`?"),
    Case(
      "explain", "azure", "quota",
      french:
        "«\u{A0}quota\u{A0}» n’est ni un statut, ni une cause, ni un code d’erreur connu, ni un fichier|Vouliez-vous dire "
        + "`quota_exhausted`\u{A0}? `webox-doctor explain --list` donne tout ce qui est connu.",
      english: "“quota” is neither a known status, cause or error code, nor a file|Did you mean `quota_exhausted`? "
        + "`webox-doctor explain --list` shows all that is known."),
    Case(
      "simulate", "--port", "99999",
      french: "--port attend un nombre entier, pas «\u{A0}99999\u{A0}»|Donnez un nombre de 0 à 65535.",
      english: "--port needs a whole number, not “99999”|Give a number from 0 to 65535."),
    Case(
      "simulate", "--scenario", "",
      french: "--scenario ne comprend pas «\u{A0}\u{A0}»|Par exemple `--scenario openai=insufficient_quota,azure=402`.",
      english: "--scenario does not understand “”|For example `--scenario openai=insufficient_quota,azure=402`."),
    Case(
      "help", "check", "extra",
      french:
        "«\u{A0}extra\u{A0}» est de trop\u{A0}: `help` explique une commande à la fois|Donnez un seul nom de commande.",
      english: "“extra” is too much: `help` tells of one command at a time|Give the name of one command."),
    Case(
      "version", "extra",
      french:
        "«\u{A0}extra\u{A0}» est de trop\u{A0}: `version` ne prend que des options|Voyez `webox-doctor version --help`.",
      english: "“extra” is too much: `version` only takes options|See `webox-doctor version --help`."),
    Case(
      "check", "--wait", "10m", "--retries", "2", french: "--retries ne change rien avec --wait|Retirez l’un des deux.",
      english: "--retries changes nothing beside --wait|Drop one of the two."),
    Case(
      "check", "--format", "json", "--verbose",
      french: "--verbose ne change rien avec --format json|Retirez l’un des deux.",
      english: "--verbose changes nothing beside --format json|Drop one of the two."),
    Case(
      "check", "--brief", "--full", french: "--brief ne change rien avec --full|Retirez l’un des deux.",
      english: "--brief changes nothing beside --full|Drop one of the two."),
    Case(
      "run", "--no-check", "--free", "--", "true",
      french: "--free ne change rien avec --no-check|Retirez l’un des deux.",
      english: "--free changes nothing beside --no-check|Drop one of the two."),
    Case(
      "simulate", "--list", "--port", "0", french: "--port ne change rien avec --list|Retirez l’un des deux.",
      english: "--port changes nothing beside --list|Drop one of the two."),
    Case(
      "check", "--demo", "--status", french: "--status ne change rien avec --demo|Retirez l’un des deux.",
      english: "--status changes nothing beside --demo|Drop one of the two."),
    Case(
      "check", "--loader", "bash", "--demo", french: "--loader ne change rien avec --demo|Retirez l’un des deux.",
      english: "--loader changes nothing beside --demo|Drop one of the two."),
    Case(
      "check", "--demo", "--env-file", "x", french: "--env-file ne change rien avec --demo|Retirez l’un des deux.",
      english: "--env-file changes nothing beside --demo|Drop one of the two."),
    Case(
      "check", "--provider", "openai",
      french:
        "--provider ne fait que dire à qui appartient une --key-var|Écrivez `webox-doctor check openai`, ou ajoutez "
        + "`--key-var NOM` pour une clé sous un autre nom.",
      english:
        "--provider only says whose a --key-var is|Write `webox-doctor check openai`, or add `--key-var NAME` for "
        + "a key under another name."),
    Case(
      "env", "--env-file", "-",
      french:
        "--env-file ne lit pas l’entrée standard|Donnez un fichier, ou `--env-file <(commande)`\u{A0}; un fichier nommé "
        + "`-` s’écrit `./-`.",
      english: "--env-file does not read standard input|Give a file, or `--env-file <(command)`; a file called `-` is "
        + "written `./-`."),
    Case(
      "check", "--env-file", "nope", french: "le fichier nope n’existe pas|Vérifiez le chemin.",
      english: "the file nope does not exist|Check the path."),
    Case(
      "env", "--env-file", "secret.log",
      french:
        "vous n’avez pas le droit de lire secret.log|Changez les droits du fichier, ou relancez la commande sous le compte "
        + "qui peut le lire.",
      english: "you may not read secret.log|Change the file's rights, or run this again as the user who may read it."),
    Case(
      "env", "--env-file", french: "--env-file attend une valeur|Écrivez `--env-file FICHIER`.",
      english: "--env-file needs a value|Write `--env-file FILE`."),
    Case(
      "explain", "server.log",
      french: "le fichier server.log n’existe pas|Vérifiez le chemin, ou collez le texte de l’erreur entre guillemets.",
      english: "the file server.log does not exist|Check the path, or paste the error's text in quotes."),
    Case(
      "explain", "folder", french: "folder est un dossier|Donnez un fichier de ce dossier.",
      english: "folder is a directory|Give a file inside it."),
    Case(
      "explain", "secret.log",
      french:
        "vous n’avez pas le droit de lire secret.log|Changez les droits du fichier, ou envoyez-le par un tube\u{A0}: "
        + "`sudo cat … | webox-doctor explain`.",
      english:
        "you may not read secret.log|Change the file's rights, or pipe it in: `sudo cat … | webox-doctor explain`."),
    Case(
      "explain", "--jsonl", "torn.log",
      french: "torn.log ne peut pas être lu (Input/output error)|Réessayez, ou copiez le fichier ailleurs.",
      english: "torn.log cannot be read (Input/output error)|Try again, or copy the file elsewhere."),
    Case(
      "explain",
      french:
        "rien à expliquer|Donnez un statut, un code, un fichier ou un texte\u{A0}: `webox-doctor explain 429`, ou "
        + "`commande 2>&1 | webox-doctor explain`.",
      english: "nothing to explain|Give a status, a code, a file or a text: `webox-doctor explain 429`, or "
        + "`command 2>&1 | webox-doctor explain`."),
    Case(
      "explain", "--increase-request", "--target", "many", "429",
      french: "--target attend un nombre, pas «\u{A0}many\u{A0}»|Par exemple `--target 100000`.",
      english: "--target needs a number, not “many”|For example `--target 100000`."),
    Case(
      "explain", "--increase-request", "401",
      french: "ce texte ne parle pas d’une limite de débit\u{A0}: il n’y a pas d’augmentation à demander|Relancez sans "
        + "`--increase-request` pour voir le remède.",
      english: "this text is not about a rate limit: there is no increase to ask for|Run again without "
        + "`--increase-request` to see the remedy."),
  ]

  @Test(arguments: cases) func saysWhatToDo(case: Case) {
    for (language, pair) in [("fr", `case`.french), ("en", `case`.english)] {
      let outcome = Setting(files: Self.files).run(
        `case`.words.prefix(1) + ["--lang", language] + `case`.words.dropFirst())
      let parts = pair.split(separator: "|", maxSplits: 1)
      #expect(outcome.errors == "webox-doctor: \(parts[0])\n  \(parts[1])\n")
      #expect(outcome.exit == .usage)
      #expect(outcome.output == "")
    }
  }

  /// What the user typed is printed back, so it must be harmless.
  @Test(arguments: [
    ["\u{1B}[31mexplain"], ["explain", "\u{1B}]0;title\u{07}x"], ["explain", "-p", "a\u{202E}b", "429"],
    ["explain", "--format", "x\ny", "429"], ["explain", "no\u{1B}[2Jfile.log"], ["explain", "--\u{1B}[31m"],
    ["explain", "-\u{1B}"], ["explain", "--increase-request", "--target", "\u{9B}1", "429"],
  ])
  func whatWasTypedIsHarmless(words: [String]) {
    let outcome = Setting(files: [:]).run(words)
    #expect(outcome.exit == .usage)
    for scalar in outcome.errors.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x202E)
    }
    #expect(outcome.errors.split(separator: "\n").count <= 2)
  }

  /// A mistyped key must not come back on the screen.
  @Test(arguments: [
    ["explain", "sk-proj-FAKESENTINEL0123456789abcdef"],
    ["explain", "-p", "sk-proj-FAKESENTINEL0123456789abcdef", "429"],
    ["sk-proj-FAKESENTINEL0123456789abcdef"],
  ])
  func aKeyIsNotPrinted(words: [String]) {
    let outcome = Setting().run(words)
    #expect(!(outcome.errors + outcome.output).contains("SENTINEL"))
  }
}
