internal import Arguments

/// What `run` says on its own, beside the command.
enum RunWords {
  static let hides = HelpText(
    french: "les variables exportées ici masquent le fichier : le `load_dotenv()` du programme ne les remplacera pas. "
      + "Après toute modification du fichier, relancez cette commande, ou laissez `--watch` le faire.",
    english: "the variables exported here hide the file: the program's own `load_dotenv()` will not replace them. "
      + "After any change to the file, run this command again, or have `--watch` do it.")
  static let noFile = HelpText(
    french: "pas de fichier `.env` : rien n'est ajouté à l'environnement.",
    english: "no `.env` file: nothing is added to the environment.")
  static let nothingChecked = HelpText(
    french: "aucun fournisseur n'est configuré : la commande démarre sans contrôle.",
    english: "no provider is configured: the command starts unchecked.")
  static let notStarted = HelpText(
    french: "la commande n'a pas été lancée ; `--no-check` la lance sans contrôle.",
    english: "the command was not started; `--no-check` starts it unchecked.")
  static let undecided = HelpText(
    french: "rien n'est prouvé : la commande démarre quand même.",
    english: "nothing is proven: the command starts all the same.")

  static func watching(_ files: String) -> HelpText {
    HelpText(
      french: "\(files) : surveillé. S'il change, la commande est relancée ; Ctrl+C arrête tout.",
      english: "\(files): watched. When it changes, the command is started anew; Ctrl+C ends both.")
  }

  static func restarting(_ files: String, _ names: String) -> HelpText {
    HelpText(
      french: "\(files) a changé (\(names)) : la commande est relancée.",
      english: "\(files) has changed (\(names)): the command is started anew.")
  }

  static let kept = HelpText(
    french: "les nouvelles valeurs ne sont pas reprises : la commande continue avec les anciennes. "
      + "Corrigez le fichier et enregistrez-le : il sera relu aussitôt.",
    english: "the new values are not taken over: the command goes on with the old ones. "
      + "Mend the file and save it: it is read again at once.")
  static let nothingLeft = HelpText(
    french: "le fichier ne configure plus aucun fournisseur.", english: "the file configures no provider any more.")
  static let asBefore = HelpText(
    french: "le fichier dit de nouveau ce avec quoi la commande tourne : rien à relancer.",
    english: "the file says again what the command runs with: nothing to restart.")
  static let killed = HelpText(
    french: "la commande ne s'est pas arrêtée en 5 s : elle a été tuée, avec ce qu'elle avait lancé.",
    english: "the command did not end within 5 s: it was killed, with what it had started.")
}
