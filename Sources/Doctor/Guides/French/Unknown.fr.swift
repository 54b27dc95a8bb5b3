extension French {
  package func unknown(_ s: Situation) -> Guide {
    let clues = clues(s.status)
    // A stale key cannot make the provider's own servers fail.
    let local = isServerSide(s.status) ? [] : [restart(restartReason), onlyServer(s)]
    return Guide(
      title: title(s.status),
      meaning: [
        """
        Un appel a échoué \(chez(s)), mais ce texte ne contient ni le code ni la phrase qui disent pourquoi : \
        le client ou le journal les a perdus.
        """,
        "Le corps de la réponse, quelques lignes de JSON (`error.code`, `error.type`, `error.message`), tranche presque toujours.",
        "Rien ne prouve encore que la clé ou le compte soient en cause : lisez ce corps avant de payer ou de changer de clé.",
      ],
      reasons: clues.dropLast().map { "\($0.cause) ;" } + clues.suffix(1).map { "\($0.cause)." },
      steps: [
        Step(
          "Donnez l'erreur complète à `webox-doctor explain`.",
          [
            """
            Toute la trace, pas seulement sa dernière ligne. Pour un script, la première commande (avec la vôtre) ; \
            pour un serveur, son journal.
            """,
            """
            Une ligne du genre `HTTP Request: POST … "HTTP/1.1 \(s.status ?? 429) …"` vient de la bibliothèque HTTP : \
            elle ne contient jamais le corps.
            """,
          ],
          commands: [
            ShellCommand("python script.py 2>&1 | webox-doctor explain"),
            ShellCommand("webox-doctor explain serveur.log"),
          ]),
        Step("Le corps n'y est pas ? Faites-le écrire par l'application.", logging),
        Step(
          "Refaites le plus petit appel réel, sans passer par l'application.", when: .unlessChecked,
          [
            "Dans un terminal à part : la première commande y charge la clé de `.env`, sans l'afficher."
          ] + placeholders(s) + [
            "Ajoutez `-i` à `curl` s'il n'y est pas : il montre le statut et les en-têtes avant le corps.",
            "L'appel répond, l'application échoue : elle utilise une autre clé, un autre modèle ou une plus grosse requête.",
            "Un 400 qui ne parle que de `max_tokens` ou `max_completion_tokens` est bon signe : la clé est acceptée.",
          ], commands: [s.loadKey] + s.call),
        Step("Lisez les en-têtes de la réponse.", headers(s.status)),
        Step("Décidez d'après ce que vous avez lu.", clues.map(\.advice)),
      ] + local,
      verify: [
        Step("Avec le corps de la réponse, `webox-doctor explain` nomme une cause précise : suivez son guide."),
        Step("Une fois corrigé, un appel réel répond, puis l'application aussi.", commands: s.trial),
      ],
      delay: """
        Lire le corps prend une minute, redémarrer un serveur une dizaine de secondes. Le reste dépend de la cause : \
        une minute pour une limite par minute, 5 à 10 minutes en général après un paiement.
        """,
      misunderstandings: beliefs(s.status),
      checklist: [
        "Corps JSON de la réponse lu en entier",
        "En-têtes de la réponse lus",
        "Petit appel réel fait hors de l'application",
      ] + (local.isEmpty ? [] : ["Serveur redémarré, un seul en marche, avec la clé de `.env`"]) + [
        "Cause nommée, et son guide suivi"
      ])
  }

  private var restartReason: String {
    "L'appel répond hors de l'application ? Redémarrez le serveur : il garde la clé lue à son démarrage."
  }

  private func isServerSide(_ status: Int?) -> Bool { (status ?? 0) >= 500 }

  private func title(_ status: Int?) -> String {
    switch status {
    case 429: "Lisez le corps de la réponse : un 429 seul ne dit pas s'il faut payer ou attendre"
    case 403: "Lisez le corps de la réponse : un 403 seul ne dit pas qui refuse, ni pourquoi"
    case let status?: "Lisez le corps de la réponse : le statut \(status) seul ne suffit pas à décider"
    case nil: "Retrouvez la réponse complète du fournisseur : ce texte ne suffit pas à décider"
    }
  }

  private var logging: [String] {
    [
      "Python, SDK : `except APIStatusError as e: print(e.status_code, e.response.text)` ; `e.body` : l'erreur décodée.",
      "Python, SDK, `APIConnectionError` : il n'y a pas eu de réponse ; `print(repr(e.__cause__))` dit pourquoi.",
      "Python, requests : `print(r.status_code, r.text)` avant `r.raise_for_status()`, qui jette le corps.",
      "Node, SDK : `console.error(err.status, err.error, err.headers)`. Avec `fetch` : `await response.text()`.",
      """
      LiteLLM : `litellm._turn_on_debug()`, ou `LITELLM_LOG=DEBUG` ; le proxy : `litellm --detailed_debug`. Pour un \
      essai seulement : ce mode peut écrire les clés dans les journaux.
      """,
      "Réponse en flux : le statut était 200, l'erreur est dans le dernier événement (`data: {\"error\": …}`).",
    ]
  }

  private func headers(_ status: Int?) -> [String] {
    let pace = [
      """
      `retry-after` : fait penser à une limite de débit ou à une surcharge, sans le prouver ; son absence ne prouve \
      rien non plus.
      """,
      "`x-ratelimit-remaining-requests` ou `-tokens` à 0 : limite de débit. Loin de 0 : plutôt le crédit ou la taille.",
      "`x-should-retry: false` : inutile de réessayer.",
    ]
    let origin = [
      "`content-type: text/html` : un proxy, un pare-feu ou un CDN a sans doute répondu à la place du fournisseur.",
      "`x-request-id` ou `request-id` : notez-le, le support le demandera.",
    ]
    return (status == nil || status == 429 || isServerSide(status) ? pace : []) + origin
  }

  /// A candidate cause, how it shows, what to do then, and the guide that says more.
  private struct Clue {
    let cause: String
    let sign: String
    let action: String
    let guide: Cause?

    init(_ cause: String, _ sign: String, _ action: String, _ guide: Cause? = nil) {
      self.cause = cause
      self.sign = sign
      self.action = action
      self.guide = guide
    }

    var advice: String {
      "\(sign) : \(action)\(guide.map { " (`webox-doctor explain \($0.rawValue)`)" } ?? "")."
    }
  }

  private func clues(_ status: Int?) -> [Clue] {
    switch status {
    case 429:
      [
        Clue(
          "plus de crédit, ou plafond de dépenses atteint : attendre ne changera rien",
          "`insufficient_quota`, « balance », « credit », « spend limit »", "rechargez ou relevez le plafond",
          .quotaExhausted),
        Clue(
          "limite de débit : trop de requêtes ou de tokens en peu de temps ; attendre suffit",
          "« Limit … Used … », « per min », « try again in », ou le petit appel passe une minute plus tard",
          "attendez, puis espacez les appels", .rateLimited),
        Clue(
          "requête plus grande, à elle seule, que la limite par minute",
          "« Request too large », ou seuls les longs prompts échouent", "réduisez `max_tokens`, puis le prompt",
          .requestTooLarge),
        Clue(
          "limite de 0 : le plan n'ouvre pas ce modèle", "« limit: 0 », ou un autre modèle répond avec la même clé",
          "changez de modèle ou de plan", .tierUnavailable),
        Clue(
          "compte suspendu ou inactif", "`billing_not_active`, `access_terminated`, « not active »",
          "faites réactiver le compte", .accountInactive),
        staleKey,
      ]
    case 401:
      [
        staleKey,
        Clue(
          "clé fausse, tronquée, expirée ou révoquée", "`invalid_api_key`, « Incorrect API key »",
          "remplacez la clé", .keyInvalid),
        Clue(
          "aucune clé dans la requête, ou mauvais en-tête", "« didn't provide an API key », « missing »",
          "donnez la clé au processus", .keyMissing),
        Clue(
          "clé juste, mais sans le droit demandé", "« Missing scopes », « permission »", "accordez le droit",
          .permissionDenied),
        Clue(
          "adresse IP absente de la liste autorisée du compte",
          "`ip_not_authorized`, ou l'appel passe depuis un autre réseau", "autorisez l'adresse", .networkDenied),
      ]
    case 403:
      [
        Clue(
          "clé reconnue, mais sans le droit, le rôle ou l'accès demandé, ou API non activée",
          "« permission », « scope », `SERVICE_DISABLED`", "accordez le droit ou activez l'API", .permissionDenied),
        Clue(
          "pays ou région non desservi", "« country », « region », « location »",
          "changez de région ou de fournisseur", .regionBlocked),
        Clue(
          "adresse IP, pare-feu ou réseau privé du compte",
          "« firewall », « virtual network », « IP », ou l'appel passe depuis un autre réseau",
          "autorisez l'adresse", .networkDenied),
        Clue(
          "proxy, pare-feu ou CDN qui répond à la place du fournisseur",
          "Corps en HTML, « Access denied », « Attention Required! »", "corrigez le proxy ou le réseau", .intercepted),
        Clue(
          "compte suspendu, clé signalée comme ayant fuité, ou crédit épuisé chez quelques fournisseurs",
          "« denied access », « leaked », « credit »",
          "écrivez au support, changez de clé ou rechargez, selon la phrase"),
        staleKey,
      ]
    case 404:
      [
        Clue(
          "adresse fausse : `/v1` en trop ou en moins, mauvaise ressource, mauvais chemin",
          "Corps vide, HTML, « Invalid URL », « Resource not found »", "corrigez l'adresse de base", .endpointWrong),
        Clue(
          "modèle inconnu, retiré, ou auquel le compte n'a pas accès",
          "`model_not_found`, ou le nom du modèle dans la phrase", "changez de modèle", .modelNotFound),
        Clue(
          "déploiement absent ou tout récent (clouds)", "`DeploymentNotFound`", "créez-le ou attendez 5 minutes",
          .deploymentNotFound),
      ]
    case 400, 422:
      [
        Clue(
          "paramètre refusé par ce modèle ou cette version de l'API",
          "`unsupported_parameter`, ou le nom d'un paramètre", "corrigez la requête", .requestInvalid),
        Clue(
          "prompt plus long que le contexte du modèle", "`context_length_exceeded`, « too long »",
          "raccourcissez-le", .contextExceeded),
        Clue(
          "contenu arrêté par le filtre du fournisseur", "`content_filter`, « safety », « policy »", "reformulez",
          .contentFiltered),
        Clue(
          "clé refusée ou solde vide : quelques fournisseurs le disent en 400", "« API key », « credit », « billing »",
          "remplacez la clé ou rechargez, selon la phrase"),
        staleKey,
      ]
    case let status? where status >= 500:
      [
        Clue(
          "panne ou erreur passagère du fournisseur",
          "`server_error`, `INTERNAL`, ou un incident sur la page d'état", "réessayez, en attendant de plus en plus",
          .serverError),
        Clue(
          "fournisseur saturé", "503 ou 529, « overloaded », « capacity »", "attendez, ou changez de modèle",
          .overloaded),
        Clue(
          "votre propre serveur ou proxy, qui enveloppe une autre erreur",
          "Un 401, un 402 ou un 429 dans le message, ou une page HTML 502 ou 504",
          "donnez cette erreur intérieure, la seule qui compte, à `webox-doctor explain`"),
        Clue(
          "requête trop longue ou mal formée, que certains fournisseurs refusent par un 500",
          "Le petit appel répond, seule cette requête échoue", "réduisez-la ou corrigez-la"),
      ]
    default:
      [
        Clue(
          "aucune réponse reçue : nom introuvable, connexion refusée, délai dépassé, certificat ou proxy",
          "« fetch failed », « Connection error », « timed out », sans statut HTTP",
          "faites le petit appel : `curl` dit à quelle étape cela s'arrête"),
        Clue(
          "clé absente ou refusée (401)", "« API key », « Unauthorized »", "vérifiez la clé et la variable", .keyInvalid
        ),
        Clue(
          "crédit épuisé ou limite de débit (402, 429)", "« quota », « balance », « rate limit »",
          "payez ou attendez, selon la phrase (`webox-doctor explain 429`)"),
        Clue(
          "modèle ou adresse inconnus (404), requête refusée (400)", "« not found », « invalid »",
          "relisez le nom du modèle, l'adresse de base et les paramètres"),
        staleKey,
      ]
    }
  }

  private var staleKey: Clue {
    Clue(
      "ancienne clé (révoquée ou sans crédit) gardée par un serveur démarré avant le changement de clé",
      "Le petit appel répond, l'application échoue encore", "redémarrez le serveur, comme aux étapes suivantes")
  }

  private func beliefs(_ status: Int?) -> [Misunderstanding] {
    let own: [Misunderstanding] =
      switch status {
      case 429:
        [
          Misunderstanding(
            "« 429 veut dire trop de requêtes : il suffit d'attendre. »",
            "Pas toujours : un solde vide, une requête trop grande et une limite de 0 arrivent aussi en 429."),
          Misunderstanding(
            "« J'ai du crédit, donc c'est une limite de débit. »",
            "Le crédit est peut-être dans une autre organisation, ou le serveur utilise encore une ancienne clé."),
        ]
      case 401, 403:
        [
          Misunderstanding(
            "« \(status ?? 401) : ma clé est fausse. »",
            "Pas forcément : droits, pays, adresse IP ou proxy donnent le même statut avec une clé juste.")
        ]
      case let status? where status >= 500:
        [
          Misunderstanding(
            "« C'est un 5xx : le fournisseur est en panne. »",
            "Peut-être ; mais votre propre serveur répond 500 aussi quand il reçoit un 401 ou un 429 sans le traiter."),
          Misunderstanding(
            "« La page d'état est verte, donc la panne est chez moi. »",
            "Pas sûr : les pages d'état annoncent souvent les incidents avec retard, et pas tous."),
        ]
      default: []
      }
    return isServerSide(status)
      ? own
      : own + [
        Misunderstanding(
          "« Mon script de test fonctionne, donc le problème est chez le fournisseur. »",
          "Le script relit `.env` à chaque exécution ; le serveur garde peut-être l'ancienne clé depuis son démarrage."),
        Misunderstanding(
          "« La liste des modèles s'affiche, donc tout va bien. »",
          "Elle ne prouve ni le crédit, ni la limite, ni l'accès au modèle : seul un appel réel le fait."),
      ]
  }
}
