extension French: Wording {
  package var words: Words {
    Words(
      colon: " :", meaning: "Ce que cela signifie", reasons: "Pourquoi cela arrive", steps: "Que faire",
      meanwhile: "En attendant",
      otherProviders: "D'autres fournisseurs, gratuits ou peu chers :", verify: "Vérifier",
      checkCommand: { "Ou tout à la fois, réglages compris : `\($0)`" },
      delay: "Délai",
      misunderstandings: "Idées fausses", checklist: "À cocher", help: "Si le problème persiste",
      support: "Assistance", status: "État du service", errorReference: "Codes d'erreur du fournisseur",
      evidence: "Indice", rule: "Règle",
      confidence: [.high: "certitude élevée", .medium: "certitude moyenne", .low: "certitude faible"],
      rawText: "Texte reçu (secrets masqués)", waitHelps: "attendre suffit",
      waitLikely: "attendre suffit sans doute", waitUseless: "attendre ne sert à rien",
      waitUndecided: "le texte ne dit pas si attendre suffit",
      nothingFound: "Aucune erreur d'un fournisseur d'IA dans ce texte.",
      nothingFoundHint: "Donnez le corps de la réponse ou la trace complète : le message, le code et le statut HTTP.",
      fullGuide: "Guide complet :",
      seen: { count, first, last in
        guard count > 1 || first != nil else { return nil }
        let times = count == 1 ? "vue une fois" : "vue \(count) fois"
        guard let first, let last, first != last else { return first.map { "\(times), \($0)" } ?? times }
        return "\(times), de \(first) à \(last)"
      },
      neverSent: {
        "\($0) n'envoie pas cette erreur : ce qui suit vaut pour ceux qui l'envoient. Vérifiez quel serveur a répondu."
      },
      findings: { "\($0) erreurs différentes :" }, keyPlaceholder: "votre_clé_ici",
      listCauses: "Causes", listStatuses: "Statuts HTTP", listCodes: "Codes d'erreur",
      requestSubject: "Objet : ", requestPage: "À coller ici : ", requestMissing: "À compléter avant l'envoi : ")
  }

  package func amounts(_ verdict: Verdict, now: Double?) -> String? {
    let facts = verdict.facts
    var amounts: [String] = []
    let unit = facts.dimension.flatMap(unitName)
    if let limit = facts.limit { amounts.append("limite \(number(limit))" + (unit.map { " \($0)" } ?? "")) }
    if let used = facts.used { amounts.append("utilisés \(number(used))") }
    if let requested = facts.requested { amounts.append("demandés \(number(requested))") }
    var sentence = amounts.joined(separator: ", ")
    if verdict.cause != .quotaExhausted, let excess = Amounts.excess(facts) {
      sentence += " : \(number(excess)) de trop"
    }
    if let wait = facts.retryAfter {
      let advice =
        verdict.waitHelps == false
        ? "le fournisseur annonce \(duration(wait)), mais attendre ne suffira pas" : "réessayez dans \(duration(wait))"
      sentence += sentence.isEmpty ? advice : " ; \(advice)"
      if wait > 3_600, let now { sentence += " (vers \(Moments.text(now + wait)), si l'erreur vient de se produire)" }
    }
    if let reset = facts.resetAt { sentence += (sentence.isEmpty ? "" : " ; ") + "de nouveau possible le \(reset)" }
    return sentence.isEmpty ? nil : sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  package func facts(_ verdict: Verdict, now: Double?) -> [String] {
    let facts = verdict.facts
    var lines = amounts(verdict, now: now).map { [$0] } ?? []
    if verdict.waitHelps != false, let line = oddWait(facts) { lines.append(line) }
    if let model = facts.model { lines.append("Modèle : \(Harmless.code(model))") }
    if let scope = facts.scope { lines.append("\(scopeName(scope)) : \(Harmless.code(scope))") }
    if let tier = facts.tier { lines.append("Niveau : \(Harmless.code(tier))") }
    return lines
  }

  /// What an id's own form says that it is.
  private func scopeName(_ scope: String) -> String {
    switch Names.kind(scope) {
    case .organisation: "Organisation"
    case .project: "Projet"
    case .user: "Utilisateur"
    case nil: "Identifiant cité"
    }
  }

  /// A wait that does not fit its window needs a word.
  private func oddWait(_ facts: Facts) -> String? {
    guard let wait = facts.retryAfter, let dimension = facts.dimension else { return nil }
    switch dimension {
    case .rpm, .tpm, .itpm, .otpm, .ipm:
      return wait >= 3_600
        ? "Une limite par minute avec une attente de plusieurs heures : la limite est sans doute inférieure à une seule "
          + "requête, ou le compte est freiné pour abus."
        : nil
    case .rpd, .tpd:
      // Who states what was used counts exactly: there the wait is the real one.
      return wait < 3_600 && facts.used == nil
        ? "La limite est quotidienne, mais l'attente annoncée est courte : si un nouvel essai échoue après ce délai, "
          + "c'est la limite du jour qu'il faut laisser passer."
        : nil
    default: return nil
    }
  }

  package func increaseRequest(_ verdict: Verdict, target: Double?, reason: String?) -> IncreaseRequest {
    let facts = verdict.facts
    var missing: [String] = []
    func known(_ value: String?, _ name: String) -> String {
      if let value { return value }
      missing.append(name)
      return "[à compléter : \(name)]"
    }
    let kind =
      facts.dimension.map(longName) ?? known(nil, "type de limite (requêtes ou tokens, par minute ou par jour)")
    let model = known(facts.model, "modèle")
    let wanted = target ?? facts.limit.map { ($0 * 2.5).rounded(.up) }
    var body = [
      "Bonjour,", "",
      "Nous demandons une augmentation de notre limite de débit.", "",
      "- Organisation : \(known(facts.scope.flatMap(Names.unmasked), "identifiant de l'organisation"))",
      "- Modèle : \(model)", "- Type de limite : \(kind)",
      "- Limite actuelle : \(known(facts.limit.map(number), "limite actuelle"))",
      "- Limite souhaitée : \(known(wanted.map(number), "limite souhaitée"))",
      "- Cas d'usage : \(known(reason, "usage de l'application, en une phrase"))",
    ]
    if let used = facts.used, let requested = facts.requested {
      body.append("- Constat : \(number(used)) utilisés au moment d'une requête de \(number(requested))")
    }
    body += [
      "", "Nous espaçons déjà nos requêtes et respectons les délais indiqués par l'API (retry-after).", "",
      "Merci d'avance.",
    ]
    return IncreaseRequest(
      subject: "Augmentation de limite : \(model), \(kind)", body: body, missing: missing,
      page: verdict.provider?.pages[.increase])
  }

  private func number(_ value: Double) -> String { Amounts.number(value, comma: true) }

  package func duration(_ seconds: Double) -> String {
    guard seconds >= 120 else { return "\(number(seconds))\u{00A0}s" }
    let parts = Amounts.parts(seconds)
    if parts.days > 0 {
      return "\(parts.days)\u{00A0}j" + (parts.hours > 0 ? " \(parts.hours)\u{00A0}h" : "")
    }
    if parts.hours > 0 {
      return "\(parts.hours)\u{00A0}h" + (parts.minutes > 0 ? " \(parts.minutes)\u{00A0}min" : "")
    }
    return parts.seconds > 0 ? "\(parts.minutes)\u{00A0}min \(parts.seconds)\u{00A0}s" : "\(parts.minutes)\u{00A0}min"
  }

  private func unitName(_ dimension: Dimension) -> String? {
    switch dimension {
    case .rpm, .rpd, .tpm, .tpd: dimension.rawValue.uppercased()
    case .itpm: "tokens d'entrée par minute"
    case .otpm: "tokens de sortie par minute"
    case .ipm: "images par minute"
    case .audio: "secondes d'audio"
    case .concurrency: "requêtes simultanées"
    case .spend: nil
    }
  }

  private func longName(_ dimension: Dimension) -> String {
    switch dimension {
    case .rpm: "requêtes par minute (RPM)"
    case .rpd: "requêtes par jour (RPD)"
    case .tpm: "tokens par minute (TPM)"
    case .tpd: "tokens par jour (TPD)"
    case .itpm: "tokens d'entrée par minute (ITPM)"
    case .otpm: "tokens de sortie par minute (OTPM)"
    case .ipm: "images par minute (IPM)"
    case .audio: "secondes d'audio"
    case .concurrency: "requêtes simultanées"
    case .spend: "plafond de dépenses"
    }
  }
}
