extension Advice {
  /// What Gemini adds to the guides in French.
  package static let geminiFrench =
    geminiLimitsFrench
    .merging(geminiKeysFrench) { own, _ in own }
    .merging(geminiAccountFrench) { own, _ in own }
    .merging(geminiModelsFrench) { own, _ in own }

  /// Time windows, sizes and money.
  static let geminiLimitsFrench: [Cause: Supplement] = [
    .rateLimited: Supplement(
      title: "Quota Gemini atteint : `quotaId` dit minute ou jour ; attendez en conséquence, ou montez de palier",
      titleIsForUnknownWindow: true,
      meaning: [
        """
        « You exceeded your current quota, please check your plan and billing details » ouvre presque tous les 429 \
        de Gemini, même pour une limite par minute : ce n'est pas la preuve d'un manque de crédit.
        """,
        """
        Seul `quotaId` distingue la minute du jour (`…PerMinute…`, `…PerDay…`) ; la métrique \
        `generate_content_free_tier_requests` sert aux deux.
        """,
        """
        Les quotas appartiennent au projet, pas à la clé ; ceux par jour repartent à minuit, heure du Pacifique (9 \
        h à Paris la plus grande partie de l'année).
        """,
      ],
      reasons: [
        "le palier gratuit n'accorde, selon le modèle, que d'une vingtaine à un millier de requêtes par jour ;",
        """
        la facturation est liée, mais `quotaId` finit par `-FreeTier` : la clé vient d'un autre projet, ou le \
        changement n'est pas encore propagé ;
        """,
        "les modèles expérimentaux et en préversion ont des limites plus basses ;",
        """
        sur les paliers payants, une dépense trop rapide est freinée par tranches glissantes de 10 minutes (10 $ \
        au palier 1, 200 $ au palier 3) ;
        """,
      ],
      steps: [
        Step(
          "Cherchez `quotaId` dans `error.details` (bloc `QuotaFailure`).", when: .unless(.limit),
          [
            "`RequestsPerMinute` ou `InputTokensPerModelPerMinute` : une pointe, attendez moins d'une minute.",
            "`PerDay` : le volume de la journée ; passez à l'étape 3.",
            """
            `limit: 0`, ou une violation sans `quotaValue` : ce modèle n'est pas offert à votre palier ; attendre \
            est inutile, changez de modèle ou liez la facturation.
            """,
            "Pas de `details` du tout : traitez-le comme une limite par minute, une seule fois.",
          ]),
        Step(
          "Limite par minute : attendez `retryDelay`, puis espacez les appels.", when: .window(.minute),
          [
            """
            Gemini n'envoie pas d'en-têtes de débit : comptez les requêtes vous-même, et bornez les appels \
            simultanés.
            """,
            "Pour les tokens d'entrée par minute, raccourcissez le prompt ou l'historique.",
          ]),
        Step(
          """
          Limite par jour : un seul nouvel essai après `retryDelay`, puis arrêtez jusqu'à minuit, heure du \
          Pacifique.
          """, when: .window(.day),
          [
            "Au palier gratuit, `retryDelay` (moins d'une minute) n'a aucun rapport avec la remise à zéro.",
            "Sur un palier payant, un délai long (« 9h41m12s ») est la vraie attente.",
          ]),
        Step(
          "Comparez avec les limites réelles du projet.",
          page: .limits,
          [
            """
            AI Studio, « Rate limit » : choisissez en haut le projet de la clé ; les valeurs changent selon le \
            palier et le modèle.
            """
          ]),
        Step(
          "`-FreeTier` alors que vous payez : vérifiez le projet de la clé.",
          page: .keys,
          [
            """
            Dans la liste des clés, lisez le projet et le palier de facturation de celle que le serveur utilise ; \
            « Set up billing » veut dire que ce projet est encore gratuit.
            """,
            "Créez au besoin une clé dans le projet payant, mettez-la dans `.env`, redémarrez le serveur.",
            """
            Facturation liée à l'instant : laissez passer quelques minutes. Des utilisateurs signalent que lier le \
            compte ne suffit pas tant qu'AI Studio n'affiche pas le palier 1.
            """,
          ]),
        Step(
          "Besoin durable : montez de palier.",
          page: .billing,
          [
            """
            Palier 1 : facturation liée. Palier 2 : 100 $ payés et 3 jours. Palier 3 : 1 000 $ payés et 30 jours. \
            Le passage est automatique.
            """,
            "Au-delà, demandez une hausse : `webox-doctor explain --increase-request` rédige la demande.",
          ]),
      ],
      meanwhile: [
        "Un autre modèle Gemini (une variante Flash-Lite, par exemple) a son propre quota dans le même projet."
      ],
      delay: """
        Par minute : moins d'une minute. Par jour : minuit, heure du Pacifique. Après avoir lié la facturation : \
        quelques minutes en général.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Le message parle de facturation, donc je dois payer. »",
          """
          C'est la formule habituelle de Gemini. Un vrai manque d'argent s'annonce par « spending cap » ou « \
          prepayment credits are depleted ».
          """),
        Misunderstanding(
          "« Une nouvelle clé me rend un quota. »",
          "Toutes les clés d'un projet partagent le même quota."),
        Misunderstanding(
          "« Please retry in 12s : dans douze secondes, c'est réglé. »",
          "Vrai par minute, faux pour un quota par jour du palier gratuit."),
      ],
      checklist: [
        "`quotaId` lu : minute ou jour, FreeTier ou PaidTier",
        "`limit` différent de 0",
        "Projet de la clé et palier vérifiés dans AI Studio",
        "Appels espacés, nouvelles tentatives bornées",
        "Heure de remise à zéro connue (quota par jour)",
      ]),
    .tierUnavailable: Supplement(
      title: "Ce modèle Gemini a une limite de 0 à votre palier : changez de modèle ou liez la facturation",
      meaning: [
        """
        « limit: 0 », ou une violation sans `quotaValue` : le palier du projet n'accorde aucune requête à ce \
        modèle. Le « Please retry in 44s » qui l'accompagne est trompeur.
        """
      ],
      reasons: [
        "le projet est au palier gratuit (`-FreeTier`), et ce modèle n'existe qu'aux paliers payants ;",
        "le modèle est ancien ou expérimental, et n'est plus offert gratuitement ;",
        "la facturation est liée à un autre projet que celui de la clé ;",
      ],
      steps: [
        Step(
          "Voyez quels modèles ont une limite non nulle pour ce projet.",
          page: .limits,
          [
            "AI Studio, « Rate limit » : choisissez en haut le projet de la clé."
          ]),
        Step(
          "Le plus rapide : prenez l'un de ces modèles.",
          page: .models,
          [
            """
            Les variantes Flash et Flash-Lite récentes sont en général offertes au palier gratuit ; les modèles \
            Pro et d'images souvent pas.
            """
          ]),
        Step(
          "Pour garder ce modèle : liez la facturation au projet de la clé.",
          page: .keys,
          [
            """
            Dans la liste des clés, ligne du projet, « Set up billing » ; choisissez le compte de facturation et \
            achetez le crédit minimal demandé.
            """,
            "Attendez que la ligne affiche le palier 1.",
          ]),
        Step(
          "Facturation déjà liée : vérifiez que la clé du serveur vient de ce projet.",
          page: .keys,
          [
            "Sinon, créez une clé dans le bon projet, mettez-la dans `.env`, redémarrez le serveur."
          ]),
      ],
      delay: """
        Changement de modèle : aussitôt. Facturation : quelques minutes ; des utilisateurs signalent parfois \
        davantage.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Le message donne un délai : j'attends. »",
          "Avec une limite de 0, aucune attente ne suffit."),
        Misunderstanding(
          "« J'ai trop consommé. »",
          "Non : rien n'était accordé, dès la première requête."),
      ],
      checklist: [
        "Limite du modèle lue dans AI Studio pour le bon projet",
        "Modèle changé, ou palier 1 affiché",
        "Clé du serveur issue de ce projet",
        "Nouvelles tentatives automatiques coupées",
      ]),
    .quotaExhausted: Supplement(
      title: "Gemini n'a plus de quoi facturer : relevez le plafond mensuel du projet, ou rachetez du crédit prépayé",
      meaning: [
        """
        « exceeded its monthly spending cap » : le projet a atteint le plafond fixé dans AI Studio. « prepayment \
        credits are depleted » : le crédit prépayé est à zéro. La réponse arrive en 429 ou en 402.
        """
      ],
      reasons: [
        "le plafond mensuel du projet est atteint ;",
        "le crédit prépayé du compte de facturation est épuisé, sans rechargement automatique ;",
        "le compte atteint le plafond mensuel de son palier (250 $ au palier 1, 2 000 $ au palier 2) ;",
        """
        avec Gemini CLI ou Code Assist, `INSUFFICIENT_G1_CREDITS_BALANCE` : ce sont les crédits du compte Google \
        qui sont épuisés ;
        """,
      ],
      steps: [
        Step(
          "Lisez la phrase : « spending cap » (plafond) ou « prepayment credits » (crédit).", when: .unlessChecked),
        Step(
          "Plafond : dans AI Studio, page « Spend », choisissez le projet, puis « Edit spend cap ».",
          page: .settings,
          [
            "Il faut être propriétaire, éditeur ou administrateur du projet.",
            "Sans rien faire, le plafond repart le 1er du mois, heure du Pacifique.",
          ]),
        Step(
          "Crédit : rachetez-en sur la page de facturation d'AI Studio, et activez le rechargement automatique.",
          page: .billing,
          [
            "Vérifiez que le projet de la clé dépend bien du compte de facturation que vous rechargez."
          ]),
        Step(
          "Plafond du palier : il monte avec l'ancienneté et les paiements ; sinon, demandez une hausse.",
          page: .billing),
        Step(
          "Regardez quel modèle a dépensé avant de tout relancer.",
          page: .usage,
          [
            "Les chiffres de dépense peuvent avoir jusqu'à 24 heures de retard."
          ]),
      ],
      delay: "Plafond relevé : environ 10 minutes. Crédit acheté : quelques minutes en général.",
      misunderstandings: [
        Misunderstanding(
          "« RESOURCE_EXHAUSTED : c'est une limite de débit. »",
          "Le même statut sert aux deux ; la phrase seule tranche."),
        Misunderstanding(
          "« La liste des modèles répond, donc le compte est en règle. »",
          "Elle répond aussi avec un crédit épuisé."),
      ],
      checklist: [
        "Phrase lue : plafond ou crédit",
        "Plafond relevé sur la page « Spend » d'AI Studio",
        "Crédit positif sur le compte de facturation du projet",
        "Dix minutes écoulées, un appel réel répond",
      ]),
    .requestTooLarge: Supplement(
      title: "Requête trop grosse pour Gemini : passez les fichiers par l'API Files, allégez le reste",
      meaning: [
        """
        « Maximum request body size 1048576 exceeded, actual body size … » compte des octets (1 048 576 = 1 Mio), \
        pas des tokens : images et documents encodés dans la requête pèsent le plus.
        """
      ],
      reasons: [
        "un fichier est inséré en base64 dans la requête, ce qui l'alourdit d'un tiers ;",
        "l'historique renvoie les images de tous les tours précédents ;",
      ],
      steps: [
        Step(
          "Comparez la taille annoncée et le maximum, en octets."),
        Step(
          "Envoyez les fichiers par l'API Files, puis citez leur adresse dans la requête (`fileData`).",
          [
            "Documentation : https://ai.google.dev/gemini-api/docs/files"
          ]),
        Step(
          "Réduisez les images (dimensions, JPEG) et retirez de l'historique celles qui ne servent plus."),
        Step(
          "Si une passerelle ou un outil se trouve entre vous et Google, vérifiez sa propre limite.",
          [
            "Une limite de 1 Mio peut être la sienne : le même corps envoyé directement le dira."
          ]),
      ],
      delay: "Aucun : la requête allégée passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« 1048576, c'est le contexte du modèle. »",
          "Le même nombre existe pour les deux ; en 413, ce sont des octets.")
      ],
      checklist: [
        "Taille du corps connue, en octets",
        "Fichiers passés par l'API Files",
        "Images anciennes retirées de l'historique",
      ]),
  ]
}
