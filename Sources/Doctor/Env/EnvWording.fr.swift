internal import Dotenv

extension French: EnvWording {
  var problems: String { "À corriger" }
  var empty: String { "vide" }
  var unset: String { "non définie" }
  var variable: String { "variable" }
  var loaders: String { "Ce que chaque chargeur lit dans le fichier" }
  var legend: String {
    "`*` : le chargeur choisi ; `=` : la même valeur ; `≠` : une autre valeur (empreinte/longueur) ; `–` : non définie ; `✖` : fichier refusé ; `?` : seul un shell pourrait le dire. Les variables exportées ne comptent pas ici."
  }
  var semicolon: String { " ; " }
  var noVariables: String { "Aucune variable n'est définie." }
  var nothingSet: [String] {
    [
      "Aucune variable qu'un fournisseur lirait n'est exportée.",
      "Pour commencer : `cp .env.example .env`, puis mettez-y une clé.",
    ]
  }

  func characters(_ count: Int) -> String { count < 2 ? "\(count) caractère" : "\(count) caractères" }
  func fingerprint(_ digits: String) -> String { "empreinte `\(digits)`" }

  func hides(_ origin: String, _ fingerprint: String, isSame: Bool) -> String {
    isSame ? "cache la même valeur, \(origin)" : "cache une autre valeur, \(origin) (\(fingerprint))"
  }

  func lost(_ origin: String) -> String { "le chargeur ne la lit pas, \(origin) : voir plus bas" }

  func problem(_ problem: EnvFileProblem) -> (problem: String, remedy: String) {
    let path = Harmless.code(problem.path)
    switch problem.id {
    case .readable:
      return ("\(path) est lisible par tous les utilisateurs de la machine.", "`chmod 600 \(path.dropFirst())")
    case .tracked:
      return (
        "\(path) est suivi par git : chaque copie du dépôt contient vos clés.",
        "`git rm --cached \(path.dropFirst()), ajoutez-le à `.gitignore`, puis révoquez les clés déjà publiées : l'historique les garde."
      )
    case .keyInExample:
      let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
      return (
        "\(Harmless.code(place)) : `\(problem.variable ?? "")` contient une clé qui semble réelle, dans un fichier fait pour être publié.",
        "Remplacez-la par `votre_clé_ici`, puis révoquez-la si le fichier a déjà été partagé."
      )
    }
  }

  func nothingToRepair(_ path: String) -> String { "\(path) : rien à réparer sans deviner." }
  func repaired(_ path: String) -> String { "\(path) : réparé" }
  func wouldRepair(_ path: String) -> String { "\(path) : ce qui serait réparé" }

  func repair(_ id: DotenvProblem.ID) -> String {
    switch id {
    case .spaces: "espaces retirées"
    case .invisible: "caractères invisibles retirés"
    case .smartQuotes: "guillemets typographiques remplacés ou retirés"
    case .crlf: "fins de ligne Windows remplacées"
    case .utf16: "fichier converti de l'UTF-16 à l'UTF-8"
    default: "corrigé (\(id.rawValue))"
    }
  }

  func backup(_ path: String) -> String {
    "L'ancien fichier est dans \(path). Il contient vos clés : ne le committez pas, et supprimez-le dès que tout marche."
  }

  func notIgnored(_ line: String) -> String {
    "git n'ignore pas ce fichier : ajoutez la ligne \(line) à `.gitignore` avant le prochain commit."
  }

  func outcome(_ errors: Int) -> String {
    switch errors {
    case 0: "Aucune erreur."
    case 1: "Une erreur à corriger."
    default: "\(errors) erreurs à corriger."
    }
  }
}
