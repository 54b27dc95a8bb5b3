extension Advice {
  /// What Anthropic adds to the guides in French.
  package static let anthropicFrench =
    anthropicLimitsFrench
    .merging(anthropicAccessFrench) { own, _ in own }

  /// Money, limits and load.
  static let anthropicLimitsFrench: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Anthropic n'a plus de quoi facturer : achetez du crédit, ou relevez le plafond cité dans le message",
      meaning: [
        """
        Le statut est souvent 400 ou 429 : seul le texte dit qu'il s'agit d'argent. Trois cas : « credit balance \
        is too low » (crédit prépayé à zéro), « reached your specified (workspace) API usage limits » (votre \
        propre plafond), et `enforced_spend_limit_reached` (plafond mensuel du palier).
        """,
        "« You will regain access on … » donne la date où l'accès revient si personne ne fait rien.",
      ],
      reasons: [
        "le crédit prépayé est dépensé, ou a expiré (un an après l'achat) ;",
        "le plafond fixé dans la console, pour l'organisation ou pour le workspace de la clé, est atteint ;",
        "le palier a atteint son plafond du mois : 500 $ (Start), 1 000 $ (Build), 200 000 $ (Scale) ;",
        "l'abonnement Claude Pro ou Max est payé, mais il ne finance pas l'API ;",
      ],
      steps: [
        Step(
          """
          Reconnaissez votre cas dans le texte (trois cas ci-dessus ; 402 `billing_error` : le moyen de paiement).
          """),
        Step(
          "Crédit trop bas : « Buy credits », dans l'organisation de la clé.",
          page: .billing,
          [
            "Le nom de l'organisation est en haut de la console ; activez aussi le rechargement automatique."
          ]),
        Step(
          "Plafond que vous avez fixé : relevez-le.",
          page: .billing,
          [
            """
            Le plafond de l'organisation est sur la page « Billing » de la console ; celui du workspace, dans les \
            réglages du workspace.
            """,
            "Regardez les deux : chacun peut bloquer seul.",
          ]),
        Step(
          "Plafond du palier : demandez une hausse, ou attendez le 1er du mois à 00:00 UTC.",
          page: .increase),
        Step(
          "Coupez les nouvelles tentatives : elles échoueront jusque-là, même si un `retry-after` est présent."),
      ],
      delay: "Le crédit acheté est disponible aussitôt d'après Anthropic. Un plafond relevé : en quelques minutes.",
      misunderstandings: [
        Misunderstanding(
          "« 429 `rate_limit_error` : il suffit d'attendre. »",
          "Pas si le texte parle de « monthly », de « usage limits » ou de `enforced_spend_limit_reached`."),
        Misunderstanding(
          "« Je paie Claude Max, l'API devrait marcher. »",
          "L'abonnement et l'API ont deux facturations séparées."),
      ],
      checklist: [
        "Cas reconnu : crédit, plafond choisi, ou plafond du palier",
        "Crédit positif dans l'organisation de la clé",
        "Plafonds de l'organisation et du workspace vérifiés",
        "Un appel réel à `/v1/messages` répond",
      ]),
    .rateLimited: Supplement(
      title: "Limite de débit Anthropic : attendez `retry-after`, puis réduisez les tokens ou demandez plus",
      meaning: [
        """
        Anthropic compte à part les requêtes (RPM), les tokens d'entrée (ITPM) et les tokens de sortie (OTPM) par \
        minute, par organisation et par famille de modèles ; le message nomme celui qui est dépassé.
        """,
        "Une limite par minute peut être appliquée sur des intervalles plus courts : une rafale suffit.",
      ],
      reasons: [
        "ITPM : un agent renvoie tout le contexte à chaque tour, sans cache de prompt ;",
        "le trafic a monté d'un coup : Anthropic demande une montée progressive ;",
        "le workspace de la clé a une limite plus basse que l'organisation ;",
        "l'organisation est récente : ses limites de départ sont plus basses ;",
      ],
      steps: [
        Step(
          "Attendez les secondes de `retry-after`, puis reprenez plus lentement.",
          [
            """
            `anthropic-ratelimit-…-reset` donne l'heure exacte de chaque compteur ; une date de 1970 veut dire que \
            ce compteur-là n'est pas en cause.
            """
          ]),
        Step(
          "ITPM : mettez en cache la partie fixe du prompt (`cache_control`).",
          [
            "Pour la plupart des modèles, les tokens relus dans le cache ne comptent pas dans ITPM.",
            "Coupez aussi l'historique et les résultats d'outils.",
          ]),
        Step(
          "OTPM : demandez des réponses plus courtes ; RPM : groupez ou espacez les appels."),
        Step(
          "Comparez avec les limites de l'organisation et du workspace.",
          page: .limits),
        Step(
          """
          Besoin durable : demandez une hausse dans la console, possible dès que vous utilisez au moins la moitié \
          de la limite.
          """,
          page: .increase,
          [
            """
            `webox-doctor explain --increase-request` rédige la demande. Ce qui n'est pas pressé peut passer par \
            l'API Batches, qui a ses propres limites.
            """
          ]),
      ],
      delay: "Le temps de `retry-after` : moins d'une minute en général.",
      misunderstandings: [
        Misunderstanding(
          "« Une autre clé a ses propres limites. »",
          "Elles appartiennent à l'organisation ; un workspace peut seulement les abaisser."),
        Misunderstanding(
          "« 529 ou 429, c'est pareil. »",
          "529 vient de la charge d'Anthropic, 429 de vos limites."),
      ],
      checklist: [
        "Compteur dépassé relevé (RPM, ITPM, OTPM)",
        "`retry-after` respecté",
        "Cache de prompt en place pour la partie fixe",
        "Limites de l'organisation et du workspace lues",
      ]),
    .overloaded: Supplement(
      title: "Anthropic est surchargé (529) : réessayez avec une attente croissante, ou changez de modèle",
      meaning: [
        """
        529 `overloaded_error` : la charge vient de l'ensemble des clients. Ni vos limites, ni votre crédit, ni \
        votre requête n'y sont pour rien.
        """
      ],
      reasons: [
        "la charge de tous les clients à la fois, parfois aidée par une montée brusque de votre propre trafic ;"
      ],
      steps: [
        Step(
          "Réessayez après 2, 4, 8, 16 secondes, avec une part de hasard, et cinq essais au plus.",
          [
            """
            En flux, l'erreur peut arriver après un 200, dans un événement `error` : traitez-la de la même façon.
            """
          ]),
        Step(
          "Basculez sur un autre modèle Claude tant que cela dure.",
          page: .models),
        Step(
          "Regardez si un incident est annoncé.",
          page: .status),
      ],
      delay: "De quelques secondes à quelques minutes, sauf incident annoncé.",
      misunderstandings: [
        Misunderstanding(
          "« Je dois augmenter mes limites. »",
          "Cela n'aide que contre les 429.")
      ],
      checklist: [
        "Attente croissante en place, flux compris",
        "Modèle de secours configuré",
        "Page d'état consultée",
      ]),
    .tierUnavailable: Supplement(
      title: "Contexte long hors de votre abonnement Claude : activez l'usage supplémentaire, ou raccourcissez",
      meaning: [
        """
        « Extra usage is required for long context requests. » arrive en 429, mais attendre n'y change rien : avec \
        un abonnement Claude, les requêtes à long contexte demandent l'usage supplémentaire payant.
        """
      ],
      reasons: [
        "le modèle choisi est la variante à un million de tokens, ou la conversation a dépassé 200 000 tokens ;",
        """
        des utilisateurs signalent aussi ce message sur des requêtes courtes, quand la variante à long contexte \
        est active ;
        """,
      ],
      steps: [
        Step(
          "Le plus rapide : revenez au contexte ordinaire.",
          [
            """
            Claude Code : `/model`, puis un modèle sans « 1M » ; `/compact` ou `/clear` réduit la conversation.
            """,
            "Autre outil : ramenez la fenêtre à 200 000 tokens et retirez l'option de contexte long.",
          ]),
        Step(
          """
          Ou activez l'usage supplémentaire (« extra usage », aussi appelé « usage credits ») : \
          https://claude.ai/settings/usage
          """,
          [
            "Fixez-y un plafond mensuel : cette part est facturée en plus de l'abonnement."
          ]),
        Step(
          "Ou employez une clé d'API, facturée à l'usage.",
          page: .keys),
      ],
      delay: "Aucun : effet à la requête suivante.",
      misunderstandings: [
        Misunderstanding(
          "« rate_limit_error : je réessaie plus tard. »",
          "Ce n'est pas une limite de débit ; la même requête sera refusée demain."),
        Misunderstanding(
          "« J'ai le plan Max, c'est un bogue. »",
          """
          Le plan ne suffit pas toujours ; si le contexte est court, changez de variante de modèle et signalez-le.
          """),
      ],
      checklist: [
        "Variante à long contexte désactivée, ou usage supplémentaire activé",
        "Conversation sous 200 000 tokens",
        "Nouvelles tentatives automatiques coupées",
      ]),
  ]
}
