package import Dotenv
internal import HTTP

extension French: CheckWording {
  package func summary(_ check: ProviderCheck, _ status: ProviderCheck.Status, isFree: Bool) -> String {
    if let skipped = check.skipped { return self.skipped(skipped, check) }
    if let finding = check.finding { return phrase(finding, check) + (check.isRequired ? "" : " ; facultatif") }
    let verified = "vérifié : \(proofs(Proof.allCases.filter(check.tested.contains)))"
    var text =
      switch check.gift {
      case .answer: "répond"
      case .proofs: verified
      case .answerAndProofs: "répond ; \(verified)"
      case .models: "donne sa liste de modèles"
      case .nothing: "rien n'est prouvé"
      }
    var open = check.notTested(isFree: isFree).map { proofs([$0]) }
    if !check.hasAnswered { open.append("une vraie réponse") }
    if !open.isEmpty { text += " ; non testé : \(open.joined(separator: ", "))" }
    if let balance = check.balance { text += " ; solde : \(Harmless.word(balance))" }
    return text + (time(check).map { " (\($0))" } ?? "")
  }

  private func phrase(_ finding: Verdict, _ check: ProviderCheck) -> String {
    let details = [finding.status.map { "HTTP\u{A0}\($0)" } ?? time(check), finding.code.map { Harmless.code($0) }]
    let known = details.compactMap(\.self)
    return name(finding.cause) + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
  }

  private func time(_ check: ProviderCheck) -> String? {
    Timings.milliseconds(check.slowest?.total).map { "\(Int($0.rounded()))\u{A0}ms" }
  }

  package func outcome(_ report: CheckReport) -> String {
    switch report.outcome {
    case .ok: "Rien ne bloque."
    case .blocked: "Bloqué : le chat ne marchera pas tant que ce qui est marqué ✖ n'est pas corrigé."
    case .undecided: "Indécis : rien n'est prouvé, ni dans un sens ni dans l'autre."
    }
  }

  package func proofs(_ proofs: [Proof]) -> String {
    proofs.map { proof in
      switch proof {
      case .key: "clé"
      case .model: "modèle"
      case .credit: "crédit"
      }
    }.joined(separator: ", ")
  }

  package func skipped(_ reason: ProviderCheck.Skipped, _ check: ProviderCheck) -> String {
    let name = "`\(check.account.keyVariable)`"
    return switch reason {
    case .noKey: "pas de clé : \(name) n'est définie nulle part"
    case .empty:
      check.account.isHidden
        ? "pas de clé : \(name) est exportée vide, et masque celle du fichier" : "non testé : \(name) est vide"
    case .lost:
      "non testé : le chargeur ne lit pas \(name)\(check.account.lostKey.map { ", \(origin($0))" } ?? "") : voir plus bas"
    case .placeholder: "non testé : \(name) contient encore la valeur d'exemple"
    case .noEndpoint: "non testé : l'adresse de la ressource manque"
    case .unreadable: "non testé : le fichier qui devrait contenir \(name) ne peut pas être lu"
    case .noModels:
      "mis de côté : \(Harmless.code(check.account.shownBase)) ne liste aucun modèle ; l'adresse d'un serveur de modèles finit souvent par `/v1`"
    case .emptyInFork: "non testé : le secret est vide, comme dans toute demande de tirage venue d'un fork"
    }
  }

  package func origin(_ origin: Origin) -> String {
    switch origin {
    case .environment: "exportée dans l'environnement"
    case .file(let path, let line): Harmless.code("\(path):\(line)")
    case .secretFile(let path): "lue dans \(Harmless.code(path))"
    }
  }

  package func problem(_ problem: AccountProblem) -> (problem: String, remedy: String) {
    let name = "`\(problem.variable)`"
    let other = Harmless.line(problem.other)
    return switch problem.id {
    case .shadowed:
      problem.severity == .information
        ? ("\(name) est aussi exportée, avec la même valeur que `\(other)`.", "")
        : (
          "\(name) est exportée avec une autre valeur : elle cache `\(other)`.",
          "`unset \(problem.variable)` dans ce terminal, puis retirez-la de l'endroit qui l'exporte (`~/.bashrc`, l'IDE, le service)."
        )
    case .shadowedEmpty:
      (
        "\(name) est exportée vide : elle cache `\(other)`.",
        "`unset \(problem.variable)`, puis redémarrez l'application."
      )
    case .secretFile:
      (
        "\(name) mène à `\(other)`, qui ne peut pas être lu.",
        "Vérifiez le chemin et les droits ; un secret de conteneur n'existe qu'à l'intérieur."
      )
    case .secretFileOutside:
      (
        "\(name) mène à `\(other)`, hors du projet : ce fichier n'est pas lu, car un `.env` venu avec un projet pourrait envoyer n'importe lequel de vos fichiers à une adresse de son choix.",
        "Placez le secret dans le projet ou sous `/run/secrets`, ou exportez \(name) vous-même."
      )
    case .empty: ("\(name) est vide.", "Mettez-y la clé, ou retirez la ligne.")
    case .placeholder:
      ("\(name) contient encore la valeur d'exemple.", "Remplacez-la par votre clé.")
    case .wrongProvider:
      ("\(name) contient ce qui ressemble à une clé \(other).", "Mettez-la dans la bonne variable.")
    case .truncated:
      (
        "\(name) semble coupée : longueur \(other) caractères.",
        "Copiez la clé à nouveau, en entier."
      )
    case .strangeCharacter where !other.isEmpty:
      (
        "\(name) commence par `\(other) `, qui appartient à l'en-tête HTTP et non à la clé.",
        "Ne gardez que ce qui suit."
      )
    case .strangeCharacter:
      (
        "\(name) contient une espace, un retour à la ligne ou un caractère qu'aucune clé ne porte.",
        "Collez la clé à nouveau dans un éditeur de texte brut."
      )
    case .misspelt:
      ("\(name) n'est lue par personne.", "Renommez-la en `\(other)`.")
    case .twoNames:
      (
        "\(name) et `\(other)` ont deux valeurs différentes : les outils ne lisent pas tous la même.",
        "Gardez-en une seule."
      )
    case .elsewhere:
      (
        "\(name) envoie les appels à `\(other)`.",
        problem.severity == .warning
          ? "Votre clé exportée part là-bas parce que le fichier le dit : assurez-vous que cet hôte est de confiance."
          : ""
      )
    case .readable:
      ("\(name) mène à `\(other)` sans TLS : la clé peut être lue en chemin.", "Écrivez `https://`.")
    case .addressPath:
      problem.severity == .error
        ? (
          "\(name) contient le chemin `\(other)` : le client ajoute le sien derrière.",
          "Gardez `https://RESSOURCE.openai.azure.com`."
        )
        : ("\(name) ne finit pas par `\(other)` : la plupart des clients ne l'ajoutent pas.", "Vérifiez l'adresse.")
    case .libraryPath:
      (
        "\(name) finit par `\(other)`, que la bibliothèque du fournisseur ajoute elle-même : elle appellerait `\(other)\(other)`.",
        "Pour elle, retirez ce chemin ; un programme de style OpenAI, lui, en a besoin."
      )
    case .callPath:
      (
        "\(name) finit par `\(other)`, que chaque client ajoute lui-même.",
        "Retirez cette fin : l'adresse s'arrête juste avant."
      )
    case .noScheme:
      (
        "\(name) ne contient pas d'adresse : il y manque `https://`.",
        "Écrivez l'adresse entière : `\(other.isEmpty ? "https://…" : other)`."
      )
    case .noEndpoint:
      (
        "\(name) manque : la clé Azure ne vaut que pour une ressource.",
        "Ajoutez son adresse (portail Azure, Clés et point de terminaison)."
      )
    case .noDeployment:
      ("\(name) manque : sans nom de déploiement, le chat n'a pas pu être testé.", "Ajoutez-le à `.env`.")
    }
  }

  package func problem(_ problem: DotenvProblem, loader: Dialect) -> (problem: String, remedy: String) {
    sentence(problem, loader)
  }

  package func limits(_ limits: RateLimits) -> [String] {
    limits.buckets.map { bucket in
      "reste \(number(bucket.remaining)) sur \(number(bucket.limit)) \(bucket.dimension.rawValue.uppercased())"
        + (bucket.resetSeconds.map { ", plein dans \(duration($0))" } ?? "")
    }
  }

  private func number(_ value: Double) -> String { Amounts.number(value, comma: true) }

  package var files: String { "Lu :" }
  package var noFile: String { "Pas de fichier `.env` : seules les variables exportées comptent." }
  package var settings: String { "Réglages" }
  package var key: String { "Clé" }
  package var answer: String { "Sa réponse" }
  package var address: String { "Adresse" }
  package var connection: (name: String, proxy: String, connect: String, firstByte: String) {
    ("Connexion", "par le proxy de", "connexion", "premier octet")
  }
  package var characters: String { "caractères" }

  package func meanwhile(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return names.count == 1 ? "En attendant : \(list) répond, utilisez-le." : "En attendant : \(list) répondent."
  }

  package func fullGuide(_ command: String) -> String { "Guide complet : `\(command)`" }
  package func announced(_ indicator: String) -> String {
    switch indicator {
    case "none": "Page d'état : aucun incident annoncé (elle retarde souvent)."
    case "minor": "Page d'état : incident mineur annoncé."
    case "major", "critical": "Page d'état : incident majeur annoncé ; ce n'est pas vous."
    default: "Page d'état : \(Harmless.code(indicator))."
    }
  }

  package var openList: String {
    "Le serveur donne sa liste de modèles sans clé ou avec une clé fausse : elle ne prouve rien de la vôtre."
  }

  package func suggestion(_ model: String) -> String { "Le modèle le plus proche qui existe : \(model)" }

  package func sent(_ report: CheckReport) -> String {
    var parts: [String] = []
    let free = report.asked.count { $0.isFree }
    if free > 0 { parts.append(free == 1 ? "1 question gratuite" : "\(free) questions gratuites") }
    let models = report.asked.filter { !$0.isFree }.compactMap(\.model)
    if !models.isEmpty {
      let list = Models.distinct(models).map { Harmless.code(MisplacedKey.mask($0)) }.joined(separator: ", ")
      parts.append(
        "\(models.count == 1 ? "une réponse" : "\(models.count) réponses") d'au plus 16\u{A0}tokens (\(list))")
    }
    return
      "Envoyé : \(parts.joined(separator: " et ")) ; consommé : \(report.tokens)\u{A0}\(report.tokens < 2 ? "token" : "tokens")."
  }

  package func nextTry(_ names: [String], in seconds: Double) -> String {
    "nouvel essai dans \(duration(seconds.rounded(.up))) : \(names.joined(separator: ", "))"
  }

  package var howToStop: String { "(Ctrl+C pour arrêter)" }

  package var nothingInFork: String {
    "Rien n'a été testé : une demande de tirage venue d'un fork ne reçoit aucun secret. Les clés se contrôlent après la fusion."
  }

  package func nothingConfigured(hasFile: Bool) -> String {
    "Aucune clé utilisable : ni exportée, ni dans un fichier `.env`. "
      + (hasFile ? "Mettez-en une dans le fichier, " : "Pour commencer : `cp .env.example .env`, mettez-y une clé, ")
      + "puis relancez `webox-doctor check`. Pour voir un exemple sans clé : `webox-doctor check --demo`."
  }
}
