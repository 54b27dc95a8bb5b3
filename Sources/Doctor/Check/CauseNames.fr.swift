extension French {
  /// A cause in two or three words, for a line in a list.
  package func name(_ cause: Cause) -> String {
    switch cause {
    case .quotaExhausted: "crédit ou plafond épuisé"
    case .rateLimited: "limite de débit atteinte"
    case .requestTooLarge: "requête trop grande"
    case .tierUnavailable: "hors de l'offre souscrite"
    case .keyMissing: "clé absente"
    case .keyInvalid: "clé refusée"
    case .permissionDenied: "droit manquant"
    case .accountInactive: "compte inactif"
    case .regionBlocked: "pays non desservi"
    case .networkDenied: "adresse réseau refusée"
    case .contextExceeded: "contexte trop long"
    case .contentFiltered: "contenu filtré"
    case .deploymentNotFound: "déploiement introuvable"
    case .modelNotFound: "modèle introuvable"
    case .endpointWrong: "mauvaise adresse"
    case .requestInvalid: "requête invalide"
    case .overloaded: "fournisseur surchargé"
    case .serverError: "erreur du fournisseur"
    case .dnsFailed: "nom introuvable"
    case .connectFailed: "connexion impossible"
    case .timedOut: "délai dépassé"
    case .tlsFailed: "certificat refusé"
    case .proxyFailed: "proxy en défaut"
    case .connectionBroken: "connexion coupée"
    case .intercepted: "réponse interceptée"
    case .unknown: "cause inconnue"
    }
  }
}
