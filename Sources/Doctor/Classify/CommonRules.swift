/// Rules that hold for every provider: shared codes, shared sentences, client libraries, and the bare status.
enum CommonRules {
  static let all = access + money + limits + request + route + provider + way + hints + bare

  /// An application's own words, without the provider's.
  private static let hints: [Rule] = [
    Rule(
      "hint.rate-limited", .rateLimited, at: .hint,
      when: .any(
        .says(
          "rate limited", "hit the rate limit", "rate limit hit", "rate limit reached", "being rate limited",
          "exhausted this model's rate limit", "limite de débit atteinte", "limite de débit dépassée"),
        .all(.says("trop de requêtes", "limite de requêtes"), .fact(.isShortOrCall)))),
    Rule(
      "hint.quota", .quotaExhausted, at: .hint,
      when: .all(
        .says(
          "quota dépassé", "dépassé votre quota", "quota épuisé", "crédits épuisés", "crédit épuisé",
          "solde insuffisant", "crédit insuffisant"), .fact(.isShortOrCall))),
    Rule(
      "hint.key", .keyInvalid, at: .hint,
      when: .all(
        .says("clé API invalide", "clé API incorrecte", "clé d'API invalide", "clé API non valide"),
        .fact(.isShortOrCall))),
    Rule(
      "hint.overloaded", .overloaded, at: .hint,
      when: .any(
        .all(.says("modèle est surchargé", "serveurs sont surchargés"), .fact(.isShortOrCall)),
        // All that a chat window says.
        .all(.says("Overloaded"), .fact(.isOneWord)))),
    Rule(
      "hint.refused", .connectFailed, at: .hint,
      when: .all(.says("connexion refusée"), .fact(.isProviderCall))),
    Rule(
      "hint.timeout", .timedOut, at: .hint,
      when: .all(
        .says("délai d'attente dépassé", "délai d'attente a expiré", "délai d’attente dépassé"), .fact(.isShortOrCall))),
    Rule(
      "hint.empty-answer", .unknown, at: .hint,
      when: .says("Expecting value: line 1 column 1 (char 0)", "Unexpected end of JSON input")),
    // A page where JSON should stand: the address leads to a web site, or a network answers in its place.
    Rule(
      "hint.page", .intercepted, at: .hint,
      when: .all(.says("Unexpected token '<'", "Unexpected token < in JSON"), .fact(.isProviderCall))),
    Rule(
      "hint.connection", .unknown, at: .hint,
      when: .says("APIConnectionError", "Connection error.", "fetch failed", "network_error")),
  ]

  /// The status alone decides little.
  static let bare: [Rule] = [
    Rule("status.401", .keyInvalid, at: .status, when: .all(.status(401), .fact(.isProviderCall))),
    Rule("status.402", .quotaExhausted, at: .status, when: .all(.status(402), .fact(.isProviderCall))),
    Rule("status.403", .unknown, at: .status, when: .all(.status(403), .fact(.isProviderCall))),
    Rule("status.404", .endpointWrong, at: .status, when: .all(.status(404), .fact(.isProviderCall))),
    Rule("status.405", .endpointWrong, at: .status, when: .all(.status(405), .fact(.isProviderCall))),
    Rule("status.413", .requestTooLarge, at: .status, when: .all(.status(413), .fact(.isProviderCall))),
    Rule("header.remaining", .rateLimited, at: .hint, when: .all(.status(429), .fact(.emptyBucket))),
    Rule("status.429", .unknown, at: .status, when: .all(.status(429), .fact(.isProviderCall))),
    Rule("status.503", .overloaded, at: .status, when: .all(.status(503, 529), .fact(.isProviderCall))),
    Rule("status.400", .requestInvalid, at: .status, when: .all(.status(400, 422), .fact(.isProviderCall))),
    Rule(
      "status.5xx", .serverError, at: .status,
      when: .all(.status(408, 424, 500, 501, 502, 504, 520, 521, 522, 523, 524), .fact(.isProviderCall))),
  ]
}
