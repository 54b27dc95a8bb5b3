internal import Arguments

/// The verbs that work on variables rather than on errors.
extension Commands {
  static let env = CommandSpec(
    "env",
    help: HelpText(
      french: "montre chaque variable, son origine, ce qu'elle cache et ses défauts, sans les valeurs",
      english: "shows every variable, its origin, what it hides and its faults, without the values"),
    options: [
      envFileOption, loaderOption,
      Option(
        "compare", french: "ce que chacun des six chargeurs lit dans le fichier",
        english: "what each of the six loaders reads in the file"),
      Option(
        "fix", french: "répare ce qui peut l'être sans deviner, et garde l'ancien fichier",
        english: "repairs what can be repaired without guessing, and keeps the old file"),
      Option(
        "dry-run", french: "avec --fix : montre ce qui serait réparé, sans rien écrire",
        english: "with --fix: shows what would be repaired, and writes nothing"),
      formatOption, languageOption, helpOption,
    ],
    examples: ["webox-doctor env", "webox-doctor env --compare", "webox-doctor env --fix --dry-run"])

  static let run = CommandSpec(
    "run", operands: "-- COMMAND [ARG…]",
    help: HelpText(
      french: "contrôle les fournisseurs, puis lance la commande avec les variables du fichier",
      english: "checks the providers, then runs the command with the variables of the file"),
    options: [
      envFileOption, loaderOption,
      Option(
        "watch", french: "reste là et relance la commande quand le fichier change",
        english: "stays, and restarts the command when the file changes"),
      Option(
        "no-check", french: "lance la commande sans interroger les fournisseurs",
        english: "runs the command without asking the providers"),
    ] + gateOptions + [languageOption, helpOption],
    examples: [
      "webox-doctor run -- python main.py", "webox-doctor run --watch -- uvicorn main:app",
      "webox-doctor run --no-check --loader node -- node server.js",
    ])
}
