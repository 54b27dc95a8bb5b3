internal import Dotenv

extension French {
  /// What is wrong with a line of a `.env` file, and what to do.
  func sentence(_ problem: DotenvProblem, _ loader: Dialect) -> (problem: String, remedy: String) {
    let who = readers(problem.consumers)
    let isOne = problem.consumers.count == 1
    return switch problem.id {
    case .badKey:
      (
        "nom que \(who) \(isOne ? "n'accepte" : "n'acceptent") pas.",
        "Lettres, chiffres et `_` seulement, sans chiffre en tête."
      )
    case .bearer:
      ("la valeur commence par `Bearer `, qui appartient à l'en-tête HTTP.", "Ne gardez que la clé qui suit.")
    case .binary: binary(problem.detail)
    case .crlf:
      (
        "fins de ligne Windows : \(who) \(isOne ? "garde" : "gardent") un retour chariot dans la valeur.",
        "`webox-doctor env --fix` les retire."
      )
    case .differs:
      ("\(who) y \(isOne ? "lit" : "lisent") autre chose.", "`webox-doctor env --compare` montre ce que chacun lit.")
    case .dollar where problem.detail == .reference:
      ("`${…}` : \(who) \(isOne ? "garde" : "gardent") ces signes tels quels.", "Écrivez la valeur elle-même.")
    case .dollar:
      ("`$` : \(who) \(isOne ? "remplace" : "remplacent") ce qui le suit.", "Mettez la valeur entre apostrophes.")
    case .duplicate:
      ("déjà définie\(line(problem.detail)) : la dernière ligne l'emporte.", "Gardez-en une seule.")
    case .emptyValue: ("valeur vide : « vide » n'est pas « absente ».", "Mettez la valeur, ou retirez la ligne.")
    case .hash where problem.consumers == [.docker]:
      ("`#` : docker garde le commentaire dans la valeur.", "Mettez le commentaire sur une ligne à lui.")
    case .hash:
      (
        isOne
          ? "`#` : \(who) coupe la valeur à cet endroit, ou garde le commentaire."
          : "`#` : \(who) coupent la valeur à cet endroit, ou gardent le commentaire.",
        "Mettez la valeur entre guillemets."
      )
    case .invalidUTF8 where problem.consumers.contains(loader):
      ("octets qui ne sont pas de l'UTF-8 : \(who) ne lisent rien de tout le fichier.", "Enregistrez-le en UTF-8.")
    case .invalidUTF8: ("octets qui ne sont pas de l'UTF-8.", "Enregistrez le fichier en UTF-8.")
    case .invisible where problem.detail.isBlankInside:
      (
        "\(blank(problem.detail)) dans la clé\(character(problem.detail)).",
        "Recopiez la clé entière, sans `Bearer`."
      )
    case .invisible where problem.detail.isInside:
      ("caractère qui n'a rien à faire là\(character(problem.detail)).", "Recopiez la valeur entière.")
    case .invisible: ("caractère invisible\(character(problem.detail)).", "`webox-doctor env --fix` le retire.")
    case .lost where problem.consumers.count == Dialect.allCases.count:
      ("la variable n'est pas définie : aucun chargeur ne comprend la ligne.", "Écrivez `NOM=valeur`.")
    case .lost:
      (
        "la variable n'est pas définie : \(who) \(isOne ? "ne comprend" : "ne comprennent") pas la ligne.",
        "Écrivez `NOM=valeur`."
      )
    case .noValue: ("nom sans `=` : rien n'est défini.", "Écrivez `NOM=valeur`.")
    case .notEvaluated:
      ("seul un shell pourrait dire la valeur : rien n'est exécuté ici.", "Écrivez la valeur elle-même.")
    case .placeholder: ("valeur d'exemple.", "Remplacez-la par la vraie, ou retirez la ligne.")
    case .quotesKept:
      (
        "\(who) \(isOne ? "garde" : "gardent") les guillemets dans la valeur.",
        "Retirez-les : la valeur n'en a pas besoin."
      )
    case .refused: (stop(problem.detail, who, isOne), "Corrigez cette ligne.")
    case .separator: ("`:` au lieu de `=` : la plupart des outils ignorent la ligne.", "Écrivez `NOM=valeur`.")
    case .smartQuotes:
      ("guillemets typographiques : ils font partie de la valeur.", "`webox-doctor env --fix` les redresse.")
    case .spaces:
      (
        "espaces autour de `=` : \(who) \(isOne ? "ne lit" : "ne lisent") pas la même chose.",
        "`webox-doctor env --fix` les retire."
      )
    case .strayQuote: ("guillemet isolé : il reste dans la valeur.", "Retirez-le, ou fermez-le.")
    case .unterminated: ("guillemet jamais fermé\(swallowed(problem.detail)).", "Fermez-le à la fin de la valeur.")
    case .utf16:
      (
        "fichier enregistré en UTF-16, comme l'écrit Windows PowerShell : aucun chargeur ne le lit.",
        "`webox-doctor env --fix` le convertit en UTF-8 ; depuis PowerShell, ajoutez `-Encoding utf8` à `Set-Content` ou à `Out-File`."
      )
    case .zeroByte:
      ("octet nul : aucune variable ne peut en contenir.", "Enregistrez le fichier dans un éditeur de texte.")
    }
  }

  private func binary(_ detail: DotenvProblem.Detail) -> (problem: String, remedy: String) {
    guard case .format(let format) = detail else { return ("ce n'est pas un fichier texte.", "") }
    let right = "Vérifiez le chemin, ou remettez le vrai fichier : une ligne `NOM=valeur` par variable."
    return switch format {
    case .mixed:
      (
        "une partie du fichier est en UTF-16, comme l'ajoute `>>` sous Windows PowerShell : rien n'en est lu.",
        "Enregistrez-le en UTF-8 dans un éditeur, ou écrivez-le avec `Set-Content -Encoding utf8`."
      )
    case .utf32: ("fichier enregistré en UTF-32 : rien n'en est lu.", "Enregistrez-le en UTF-8 dans un éditeur.")
    case .gitCrypt:
      ("fichier encore chiffré par git-crypt : rien n'en est lu.", "Déchiffrez le dépôt : `git-crypt unlock`.")
    case .unknown: ("ce n'est pas un fichier texte mais un fichier binaire : rien n'en est lu.", right)
    default: ("ce n'est pas un fichier texte mais un fichier \(format.rawValue) : rien n'en est lu.", right)
    }
  }

  private func readers(_ dialects: [Dialect]) -> String {
    dialects.count == Dialect.allCases.count ? "tous les chargeurs" : dialects.map(\.rawValue).joined(separator: ", ")
  }

  private func line(_ detail: DotenvProblem.Detail) -> String {
    if case .line(let line) = detail { " ligne \(line)" } else { "" }
  }

  private func character(_ detail: DotenvProblem.Detail) -> String {
    detail.scalar.map { " (U+\(codePoint($0)))" } ?? ""
  }

  private func blank(_ detail: DotenvProblem.Detail) -> String { detail.isLineEnd ? "fin de ligne" : "espace" }

  private func swallowed(_ detail: DotenvProblem.Detail) -> String {
    guard case .variables(let names) = detail, !names.isEmpty else { return "" }
    return " : la valeur avale \(names.compactMap { $0.shown.map { "`\($0)`" } }.joined(separator: ", "))"
  }

  private func stop(_ detail: DotenvProblem.Detail, _ who: String, _ isOne: Bool) -> String {
    let verb = isOne ? "ne lit" : "ne lisent"
    guard case .stop(let stop) = detail else { return "\(who) \(verb) plus rien à partir d'ici." }
    let why = reason(stop.reason)
    return switch stop.extent {
    case .wholeFile: "\(why) : \(who) \(verb) rien de tout le fichier."
    case .fromHere: "\(why) : \(who) \(verb) plus rien à partir d'ici."
    }
  }

  private func reason(_ reason: DotenvStop.Reason) -> String {
    switch reason {
    case .invalidUTF8: "octets qui ne sont pas de l'UTF-8"
    case .zeroByte: "octet nul"
    case .badName: "nom refusé"
    case .emptyName: "`=` sans nom devant"
    case .unterminated: "guillemet jamais fermé"
    case .badSubstitution: "`${…}` mal formé"
    case .requiredVariable: "`${…:?}` exige une variable qui n'est pas définie"
    case .lineTooLong: "ligne trop longue"
    case .shellSyntax: "erreur de syntaxe pour le shell"
    case .shellProgram: "commande du shell, que rien n'exécute ici"
    case .tooManyEntries: "trop de variables"
    }
  }
}
