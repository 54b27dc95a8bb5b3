extension French {
  package func rateLimited(_ s: Situation) -> Guide {
    Guide(
      title: title(s.facts),
      meaning: (s.isBare ? [bareStatus] : []) + [
        """
        \(excess(s.facts.dimension)) \(chez(s)). La clé fonctionne et le crédit n'est pas en cause : \
        le même appel passera quand la limite se rouvrira.
        """,
        """
        La limite est celle de l'organisation (ou du projet), modèle par modèle : toutes ses clés, tous ses serveurs \
        et tous ses utilisateurs la partagent.
        """,
        window(s.facts.dimension),
      ],
      reasons: [
        "beaucoup d'appels partent d'un coup : boucle, traitement en parallèle, plusieurs utilisateurs à la fois ;",
        "les conversations s'allongent : tout l'historique est renvoyé, et recompté, à chaque message ;",
        "`max_tokens` est trop haut : plusieurs fournisseurs le comptent d'avance, même si la réponse est courte ;",
        "les nouvelles tentatives partent sans pause, et souvent les requêtes refusées comptent aussi ;",
        "un autre serveur, une autre application ou un collègue consomme la même limite ;",
        "la limite de votre plan est basse pour cet usage (offre gratuite, compte récent).",
      ],
      steps: [
        Step(
          "Attendez le délai annoncé, puis réessayez une fois.", when: .unless(.wait),
          [
            "Il est dans l'en-tête `retry-after` (en secondes) ou dans le message (« try again in 6.141s »).",
            "Rien n'est annoncé : une minute suffit pour une limite par minute.",
            """
            Un délai de plusieurs heures sur une limite par minute annonce autre chose : la limite est sans doute plus \
            petite que la requête. Réduisez la requête (étape 4) ou faites relever la limite (étape 6).
            """,
          ]),
        Step(
          "Faites attendre l'application toute seule.",
          [
            "Respectez `retry-after-ms` ou `retry-after` quand il est là ; c'est le seul délai sûr.",
            "Sinon, doublez l'attente à chaque échec : 1, 2, 4, 8 s… sans dépasser 60 s, et arrêtez après 5 ou 6 essais.",
            "Ajoutez une part de hasard à chaque attente, pour que tous les appels ne repartent pas au même instant.",
            """
            Les SDK d'OpenAI et d'Anthropic le font déjà pour deux essais : montez `max_retries` (Python) ou `maxRetries` \
            (Node) plutôt que d'empiler une seconde boucle.
            """,
            "Ne réessayez jamais un 402 ou un code de quota (`insufficient_quota`) : c'est une affaire de paiement.",
          ]),
        Step(
          "Espacez les appels avant d'atteindre la limite.",
          [
            "60 requêtes par minute, c'est une par seconde : certains fournisseurs comptent par tranches de 1 ou 10 s.",
            "Plafonnez le nombre d'appels simultanés, et partagez ce plafond entre tous les processus (file d'attente).",
            "Montez en charge peu à peu ; confiez ce qui n'est pas urgent à l'API de traitement par lots, si elle existe.",
          ]),
        Step(
          "Consommez moins par appel.",
          [
            "Baissez `max_tokens` à la longueur de réponse dont vous avez vraiment besoin.",
            "Raccourcissez les conversations : derniers échanges seulement, résumé du reste, durée des sessions limitée.",
            "Prenez un modèle plus petit : il consomme moins, et chaque modèle a sa propre limite.",
            "Gardez en cache les réponses qui se répètent.",
          ]),
        Step(
          "Consultez vos limites actuelles.", page: .limits,
          [
            "Notez, pour le modèle en cause, la limite touchée et sa valeur : RPM (requêtes), TPM (tokens), RPD (par jour).",
            "Vérifiez que l'organisation ou le projet affiché est celui que cite l'erreur.",
            "Les en-têtes `x-ratelimit-remaining-*`, quand ils existent, disent à chaque réponse ce qu'il reste.",
          ]),
        Step(
          "Demandez une limite plus haute.", page: .increase,
          [
            """
            À donner : identifiant de l'organisation (souvent écrit dans l'erreur), modèle, type de limite, valeur \
            actuelle, valeur souhaitée, cas d'usage.
            """,
            """
            Exemple de cas d'usage : « Application de démonstration pour un client, interactions vocales en temps réel ; \
            40 000 TPM aujourd'hui, 100 000 à 200 000 nécessaires pendant les démonstrations. »
            """,
            "Une demande par modèle : une limite relevée sur l'un ne vaut pas pour les autres.",
            "Pas de formulaire ? Écrivez au support, rubrique facturation et limites (« Billing and Rate Limits »).",
            "Chez beaucoup de fournisseurs, la limite monte aussi d'elle-même avec le total payé : regardez votre palier.",
            """
            La commande ci-dessous rédige la demande à partir du message d'erreur enregistré dans `erreur.txt` ; \
            il ne reste qu'à la coller.
            """,
          ], commands: [ShellCommand("webox-doctor explain --increase-request erreur.txt")]),
      ],
      meanwhile: [
        "Prenez un modèle plus petit, des conversations plus courtes et moins d'appels en parallèle.",
        "Répartissez la charge : un second fournisseur a ses propres limites.",
      ],
      verify: [
        Step("Après l'attente, un petit appel doit répondre.", commands: s.trial),
        Step(
          "Après une augmentation, la page des limites doit montrer la nouvelle valeur pour ce modèle.", page: .limits,
          ["Relancez alors la charge habituelle : les 429 doivent disparaître."]),
      ],
      delay: """
        \(reopening(s.facts.dimension)) Une demande d'augmentation prend souvent 24 à 48 h pour un compte payant, de \
        quelques jours à une semaine pour un compte gratuit ; une fois acceptée, la nouvelle limite s'affiche sous 24 à 48 h.
        """,
      misunderstandings: [
        Misunderstanding(
          "« J'ai du crédit, donc je ne peux pas être limité. »",
          "Le crédit et le débit sont deux compteurs séparés ; l'un n'ouvre pas l'autre, sauf à changer de palier."),
        Misunderstanding(
          "« Avec plusieurs clés, j'aurai plusieurs fois la limite. »",
          "Non : les clés d'une même organisation partagent la même limite."),
        Misunderstanding(
          "« Il suffit de réessayer tout de suite, en boucle. »",
          "Souvent, les requêtes refusées comptent aussi : insister sans pause retarde la reprise."),
        Misunderstanding(
          "« Mes prompts sont courts, je suis loin de la limite. »",
          "L'historique, les définitions d'outils et `max_tokens` comptent, ainsi que les appels des autres."),
      ],
      checklist: [
        "Type de limite, valeur et modèle notés",
        "`retry-after` respecté, attente croissante et part de hasard",
        "Appels simultanés plafonnés, sur tous les serveurs",
        "`max_tokens` et historique réduits",
        "Augmentation demandée pour chaque modèle concerné",
        "Nouvelle limite visible, charge habituelle sans 429",
      ])
  }

  private var bareStatus: String {
    """
    Seul le statut 429 est connu. Avant de compter sur l'attente, lisez le corps de la réponse : selon le \
    fournisseur, il peut aussi annoncer un modèle que votre offre n'accorde pas (limite 0), un plafond de dépenses \
    atteint ou un crédit prépayé épuisé, et attendre n'y changerait rien. Le plus probable :
    """
  }

  private func title(_ facts: Facts) -> String {
    switch facts.dimension {
    case .concurrency: return "Lancez moins d'appels en même temps, et faites attendre les autres"
    case .rpd, .tpd: return "Limite du jour atteinte : attendez sa remise à zéro, consommez moins ou demandez plus"
    default:
      guard let wait = facts.retryAfter, wait > 0, wait <= 120 else {
        if let wait = facts.retryAfter, wait > 600 {
          return "Limite atteinte, pour \(duration(wait)) : demandez plus, ou prenez un autre fournisseur en attendant"
        }
        if perMinute(facts.dimension) {
          return "Limite par minute atteinte : attendez une minute, espacez les appels ou demandez plus"
        }
        return "Attendez, espacez les appels, et demandez une limite plus haute si cela se répète"
      }
      let whole = Int(wait)
      let seconds = Double(whole) < wait ? whole + 1 : whole
      return "Attendez \(seconds) s, puis espacez les appels ou demandez une limite plus haute"
    }
  }

  private func perMinute(_ dimension: Dimension?) -> Bool {
    switch dimension {
    case .rpm, .tpm, .itpm, .otpm, .ipm: true
    default: false
    }
  }

  private func excess(_ dimension: Dimension?) -> String {
    switch dimension {
    case .rpm: "Trop de requêtes par minute (RPM)"
    case .rpd: "Trop de requêtes dans la journée (RPD)"
    case .tpm: "Trop de tokens par minute (TPM)"
    case .tpd: "Trop de tokens dans la journée (TPD)"
    case .itpm: "Trop de tokens d'entrée par minute"
    case .otpm: "Trop de tokens de sortie par minute"
    case .ipm: "Trop d'images par minute"
    case .audio: "Trop de secondes d'audio dans la période"
    case .concurrency: "Trop de requêtes en cours au même moment"
    case .spend, nil: "Trop de requêtes ou de tokens en peu de temps"
    }
  }

  private func window(_ dimension: Dimension?) -> String {
    switch dimension {
    case .rpd, .tpd: "Une limite par jour se rouvre à l'heure fixée par le fournisseur, ou peu à peu sur 24 heures."
    case .concurrency: "Rien ne se remet à zéro : une place se libère chaque fois qu'un appel se termine."
    case .audio, .spend, nil: "La plupart des limites comptent par minute, d'autres par jour."
    default: "Une limite par minute se rouvre chaque minute."
    }
  }

  private func reopening(_ dimension: Dimension?) -> String {
    switch dimension {
    case .rpd, .tpd: "Une limite par jour peut demander jusqu'à 24 h."
    case .concurrency: "Une place se libère dès qu'un appel en cours se termine."
    case .audio, .spend, nil: "Une limite par minute se rouvre en une minute, une limite par jour en 24 h au plus."
    default: "Une limite par minute se rouvre en une minute au plus."
    }
  }
}
