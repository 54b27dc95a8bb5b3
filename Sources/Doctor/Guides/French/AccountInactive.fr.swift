extension French {
  package func accountInactive(_ s: Situation) -> Guide {
    Guide(
      title: "Faites réactiver ou vérifier le compte : il est fermé aux appels, quelle que soit la clé",
      meaning: [
        """
        Le compte, l'organisation ou le projet \(chez(s)) est désactivé, suspendu, pas encore vérifié, ou sa facturation \
        n'est pas active.
        """,
        "La clé est reconnue. Attendre, réessayer ou changer de modèle ne rouvrira pas le compte.",
        """
        Le statut varie (400, 401, 403 ou 429) et la bibliothèque peut parler de « rate limit » : c'est la phrase \
        du fournisseur qui compte.
        """,
      ],
      reasons: [
        "la facturation n'a jamais été activée, ou a été suspendue après une facture impayée ;",
        "l'adresse électronique, le téléphone ou l'identité de l'organisation reste à vérifier ;",
        "le fournisseur a suspendu le compte pour des raisons de sécurité ou de conditions d'utilisation ;",
        "le projet a été archivé, ou la personne qui a créé la clé a quitté l'organisation ;",
        "l'abonnement d'entreprise ou le contrat cloud qui portait le compte a pris fin ;",
        "le serveur utilise encore la clé d'un ancien compte, fermé depuis.",
      ],
      steps: [
        Step(
          "Cherchez le message du fournisseur dans la boîte du propriétaire du compte.",
          [
            "Il arrive à l'adresse qui a créé le compte, pas forcément à la vôtre ; regardez aussi les indésirables.",
            "Il dit en général ce qui est reproché ou demandé, et comment répondre.",
          ]),
        Step(
          "Connectez-vous à la console et lisez le bandeau en haut de page.", page: .settings,
          [
            "Vérifiez que l'organisation et le projet affichés sont ceux de la clé, et qu'ils sont actifs.",
            "Une vérification est demandée (téléphone, identité, organisation) ? Menez-la jusqu'au bout.",
            "Seul un propriétaire ou un administrateur voit parfois ce bandeau : demandez-lui de regarder.",
          ]),
        Step(
          "Activez ou rétablissez la facturation.", page: .billing,
          ["Réglez la facture en attente, remplacez la carte refusée, vérifiez que le plan est actif."]),
        Step(
          "Écrivez au support si le compte reste fermé.", page: .support,
          [
            """
            Donnez l'identifiant de l'organisation ou du projet, le message complet, l'heure (avec le fuseau), \
            l'identifiant de requête (`x-request-id`) et l'usage que vous faites de l'API. Jamais la clé.
            """,
            "Si une clé a fuité, dites-le, et révoquez-la avant d'écrire.",
            "Répondez depuis l'adresse du propriétaire du compte.",
          ]),
        Step(
          "Si un autre compte de votre organisation est actif, utilisez une de ses clés.", page: .keys,
          [
            "Mettez-la dans `.env`, puis redémarrez le serveur : il garde l'ancienne clé jusque-là.",
            "N'ouvrez pas un nouveau compte pour contourner une suspension : il risque d'être fermé à son tour.",
          ]),
      ],
      meanwhile: ["Arrêtez les appels automatiques : des refus répétés n'aident pas un examen en cours."],
      verify: [
        Step("Le bandeau a disparu de la console, et la facturation est active.", page: .settings),
        Step("Un appel réel répond.", commands: s.trial),
      ],
      delay: """
        Une facture réglée ou une vérification réussie est souvent prise en compte en quelques minutes. \
        Quand le support doit décider, comptez plusieurs jours : préparez un autre fournisseur.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Le SDK lève RateLimitError, donc il faut ralentir. »",
          "Il ne regarde que le statut 429. Le message, lui, parle du compte : ralentir n'y change rien."),
        Misunderstanding(
          "« Je vais créer une nouvelle clé. »",
          "Une clé du même compte sera refusée de la même façon."),
        Misunderstanding(
          "« J'arrive à me connecter au site, donc le compte est actif. »",
          "L'accès au site et l'accès à l'API sont ouverts et fermés séparément."),
      ],
      checklist: [
        "Courriel du fournisseur retrouvé",
        "Vérifications demandées terminées",
        "Facturation active, aucune facture en attente",
        "Support prévenu, avec l'identifiant de l'organisation et de la requête",
        "Serveur redémarré si la clé a changé",
        "Un appel réel répond",
      ])
  }
}
