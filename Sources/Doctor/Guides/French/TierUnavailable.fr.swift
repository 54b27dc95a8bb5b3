extension French {
  package func tierUnavailable(_ s: Situation) -> Guide {
    let model = s.facts.model.map { "le modèle `\($0)`" } ?? "ce modèle ou cette fonction"
    return Guide(
      title: "Changez de modèle, ou passez à un plan qui ouvre celui-ci"
        + (s.facts.limit == 0 ? " : la limite actuelle est de 0" : ""),
      meaning: [
        "Le plan de votre compte \(chez(s)) ne donne aucun droit d'appel sur \(model) : la limite n'est pas atteinte, elle vaut 0.",
        """
        Le message parle souvent de quota dépassé et conseille de réessayer dans quelques secondes : ce délai ne veut \
        rien dire ici, l'appel échouera encore.
        """,
        "La clé est reconnue, et elle peut très bien fonctionner avec un autre modèle.",
      ],
      reasons: [
        "le modèle n'existe pas dans l'offre gratuite ou d'essai, ou demande un palier plus élevé ;",
        "la facturation n'est pas activée sur le projet de la clé, ou elle l'est sur un autre projet ;",
        "le changement de plan est récent et n'est pas encore pris en compte ;",
        "la fonction demandée (images, contexte long, préversion) est réservée à certains comptes ;",
        "le fournisseur n'a accordé aucun quota à cet abonnement (essai, bac à sable, région) ;",
        "l'application utilise encore la clé d'un ancien compte, resté sur l'offre gratuite.",
      ],
      steps: [
        Step(
          "Regardez la limite accordée pour ce modèle précis.", page: .limits,
          [
            "Cherchez sa ligne : 0, un tiret ou une absence confirment la cause.",
            "Vérifiez en haut de la page que le projet et l'organisation sont ceux de la clé.",
          ]),
        Step(
          "Pour repartir tout de suite, prenez un modèle que votre plan ouvre.", page: .models,
          [
            "Choisissez-le dans la page des limites, parmi ceux dont la limite n'est pas nulle.",
            "Changez le nom du modèle dans `.env`, dans la configuration ou dans le menu de l'application.",
            "Redémarrez le serveur : `Ctrl+C`, puis la commande habituelle. Il ne lit `.env` qu'à son démarrage.",
          ]),
        Step(
          "Pour garder ce modèle, activez la facturation ou changez de plan.", page: .billing,
          [
            "Reliez la facturation au projet de la clé, pas à un autre.",
            "Si le palier dépend du total déjà payé ou de l'âge du compte, une recharge peut suffire à le franchir.",
            "Lisez le tarif du modèle avant : certains sont facturés dès le premier appel.",
          ]),
        Step(
          "Si votre plan devrait l'ouvrir, demandez l'accès ou le quota.", page: .increase,
          [
            "Donnez l'organisation ou le projet, le modèle, la région s'il y en a une, le plan payé, et le message complet."
          ]),
        Step(
          "Vérifiez quelle clé l'application utilise vraiment.",
          [
            "La commande montre le début de la clé de `.env` : elle doit venir du projet qui a la facturation.",
            "Après un changement de clé, redémarrez le serveur ; une variable exportée l'emporterait sur `.env`.",
          ], commands: [s.keyLine]),
      ],
      meanwhile: [
        "Désactivez les nouvelles tentatives sur cette erreur : elles ne peuvent pas aboutir."
      ],
      verify: [
        Step("La page des limites montre une valeur supérieure à 0 pour ce modèle.", page: .limits),
        Step("Un appel réel répond, avec le modèle que l'application utilise.", commands: s.trial),
      ],
      delay: """
        Un changement de modèle prend effet dès le redémarrage du serveur. Un changement de plan est souvent visible en \
        quelques minutes, mais il peut se faire attendre ; certains paliers exigent plusieurs jours d'ancienneté.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Le message dit de réessayer dans 44 s. »",
          "Ce délai est calculé sans tenir compte du 0 : dans 44 s, la limite vaudra toujours 0."),
        Misunderstanding(
          "« Je n'ai fait aucun appel aujourd'hui, je n'ai pas pu dépasser un quota. »",
          "C'est exact, et ce n'est pas un dépassement : avec une limite de 0, le premier appel est déjà de trop."),
        Misunderstanding(
          "« J'ai activé la facturation, donc tout est ouvert. »",
          "Seulement pour le projet auquel elle est reliée ; la clé d'un autre projet reste à l'offre gratuite."),
        Misunderstanding(
          "« Une autre clé du même projet passera. »",
          "Non : la limite appartient au projet ou à l'organisation, pas à la clé."),
      ],
      checklist: [
        "Limite du modèle lue sur la page des limites",
        "Facturation reliée au projet de la clé",
        "Modèle remplacé, ou plan changé",
        "Serveur redémarré avec la bonne clé",
        "Un appel réel répond avec ce modèle",
      ])
  }
}
