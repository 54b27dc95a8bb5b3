extension French {
  package func overloaded(_ s: Situation) -> Guide {
    Guide(
      title: title(s),
      meaning: [
        """
        La capacité manque en ce moment \(chez(s)), souvent pour ce seul modèle. La clé, le crédit et la requête \
        ne sont pas en cause : le même appel passera plus tard.
        """,
        """
        Ce n'est pas une limite de votre compte : la charge vient de l'ensemble des clients. Ce refus arrive en 503 \
        ou en 529, parfois en 498 ou en 429.
        """,
      ],
      reasons: [
        "un pic de demande sur ce modèle ;",
        "un incident ou une maintenance chez le fournisseur, annoncé ou non ;",
        "votre offre ou votre mode d'appel passe en dernier quand la place manque (gratuit, « flex », essai) ;",
        "votre trafic vient de monter d'un coup ;",
        "les nouvelles tentatives repartent toutes au même instant et entretiennent la saturation ;",
        """
        un 503 sans code ni phrase peut aussi venir de votre propre proxy inverse, ou d'un serveur local qui charge \
        encore son modèle.
        """,
      ],
      steps: [
        Step(
          "Attendez, puis réessayez.",
          [
            "Respectez l'en-tête `retry-after` s'il est là : c'est le seul délai sûr.",
            """
            Sinon, doublez l'attente à chaque échec : 1, 2, 4, 8 s… sans dépasser 60 s, et arrêtez après 5 ou 6 \
            essais.
            """,
            "Ajoutez une part de hasard, pour que tous les appels ne repartent pas ensemble.",
            """
            Les SDK d'OpenAI et d'Anthropic réessaient déjà deux fois : montez `max_retries` (Python) ou `maxRetries` \
            (Node) \
            plutôt que d'empiler une seconde boucle.
            """,
            """
            En flux, l'erreur peut arriver après un statut 200, au milieu de la réponse : recommencez l'appel en \
            entier.
            """,
          ]),
        Step(
          "Regardez la page d'état, au composant de l'API.", page: .status,
          [
            "Incident en cours : attendez sa fin, sans toucher à la clé ni à la configuration.",
            "Rien d'annoncé ne veut pas dire rien : la page a souvent du retard, et ignore parfois un modèle saturé.",
          ]),
        Step(
          "Essayez un autre modèle du même fournisseur.", page: .models,
          [
            "La saturation touche souvent un seul modèle : prenez la version précédente ou une plus petite.",
            "Après avoir changé le modèle dans `.env`, redémarrez le serveur.",
          ]),
        Step(
          "Envoyez moins d'appels à la fois le temps que cela passe.",
          [
            "Plafonnez les appels simultanés, mettez le reste en file d'attente, repoussez ce qui n'est pas urgent.",
            "Remontez ensuite par paliers : tout relancer d'un coup sature de nouveau.",
          ]),
        Step(
          "Prévoyez la bascule, si l'application est en production.",
          [
            """
            Après trois échecs : second modèle, puis second fournisseur ; retour au premier quelques minutes plus \
            tard.
            """,
            "Dites à l'utilisateur que le service est saturé et qu'il peut réessayer, plutôt qu'« erreur inconnue ».",
          ]),
        Step(
          "Cela dure plus d'une heure sans incident annoncé : écrivez au support.", page: .support,
          [
            """
            Donnez l'heure (UTC), le modèle et l'identifiant de requête (`x-request-id`, `request-id`) ; jamais la \
            clé.
            """
          ]),
      ],
      meanwhile: ["Un second fournisseur est rarement saturé au même moment : c'est le repli le plus sûr."],
      verify: [
        Step("Un petit appel au même modèle doit répondre, plusieurs fois de suite.", commands: s.trial)
      ],
      delay: "De quelques secondes à quelques minutes en général ; pendant un incident, suivez la page d'état.",
      misunderstandings: [
        Misunderstanding(
          "« Il faut demander une limite plus haute. »",
          "Cela n'aide que contre une limite de débit (429 avec `Limit` et `Used`), pas contre un manque de place."),
        Misunderstanding(
          "« Ma clé ou mon compte a un problème. »",
          "Une clé refusée donne un 401 ou un 403, un solde vide un 402 ou un 429 : changer de clé ne servira à rien."),
        Misunderstanding(
          "« La page d'état est verte, donc la panne est chez moi. »",
          "Pas forcément : la saturation d'un seul modèle n'y figure pas toujours."),
        Misunderstanding(
          "« À force de réessayer tout de suite, cela passera. »",
          "Insister sans pause entretient la saturation, et peut vous valoir en plus une limite de débit."),
      ],
      checklist: [
        "Attente croissante, part de hasard, nombre d'essais borné",
        "Page d'état consultée",
        "Autre modèle essayé",
        "Appels simultanés réduits",
        "Modèle ou fournisseur de secours prévu",
      ])
  }

  private func title(_ s: Situation) -> String {
    guard let wait = s.facts.retryAfter, wait > 0, wait <= 600 else {
      return "Réessayez en espaçant les appels, ou changez de modèle : la capacité manque \(chez(s))"
    }
    let whole = Int(wait)
    return "Attendez \(Double(whole) < wait ? whole + 1 : whole) s, puis réessayez : la capacité manque \(chez(s))"
  }
}
