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
      formatOption, languageOption, helpOption,
    ],
    examples: ["webox-doctor env", "webox-doctor env --compare"])

  static let run = CommandSpec(
    "run", operands: "-- COMMAND [ARG…]",
    help: HelpText(
      french: "contrôle les fournisseurs, puis lance la commande avec les variables du fichier",
      english: "checks the providers, then runs the command with the variables of the file"),
    options: [
      envFileOption, loaderOption,
      Option(
        "no-check", french: "lance la commande sans interroger les fournisseurs",
        english: "runs the command without asking the providers"),
      languageOption, helpOption,
    ],
    examples: ["webox-doctor run -- python main.py", "webox-doctor run --no-check --loader node -- node server.js"])
}
