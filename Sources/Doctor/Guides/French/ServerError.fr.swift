extension French {
  package func serverError(_ s: Situation) -> Guide {
    // These statuses say that the time ran out on the provider's side.
    let late = [408, 504, 524].contains(s.status)
    return Guide(
      title: late
        ? "Réessayez, puis passez en flux ou raccourcissez la requête : la réponse n'est pas prête à temps"
        : "Réessayez en espaçant ; si cela dure, comparez avec un petit appel et la page d'état",
      meaning: [
        late
          ? "La requête est partie, mais la réponse n'a pas été produite dans le délai prévu \(chez(s))."
          : "Une erreur interne s'est produite \(chez(s)) pendant le traitement de la requête.",
        "Rien n'est prouvé contre la clé, le crédit ou le compte : n'y touchez pas.",
        s.provider?.isLocal == true
          ? "Le serveur est chez vous : si l'erreur se répète, cherchez du côté de la machine ou du modèle."
          : """
          C'est presque toujours passager. Si le même appel échoue à chaque fois alors qu'un petit appel passe, c'est \
          cette requête-là qui provoque l'erreur.
          """,
      ],
      reasons: [
        "un incident passager, parfois limité à un modèle ou à une région ;",
        "une requête très longue (gros contexte, longue réponse), qui dépasse le temps accordé ;",
        "une requête inhabituelle (schéma d'outil, image, fichier, paramètre rare), qui échoue à chaque fois ;",
        "votre propre serveur ou une passerelle, qui répond 500 après avoir reçu un 401, un 402 ou un 429 ;",
        "sur un serveur local : mémoire épuisée, ou modèle arrêté en cours de calcul.",
      ],
      steps: [
        Step(
          "Réessayez deux ou trois fois, en doublant l'attente (1, 2, 4 s…).",
          [
            "Si l'en-tête `retry-after` est là, respectez-le ; si `x-should-retry` vaut `false`, ne réessayez pas.",
            "Une erreur reçue au milieu d'un flux : jetez le morceau reçu et recommencez l'appel depuis le début.",
          ]),
        Step(
          "Vérifiez que l'erreur vient bien du fournisseur.",
          [
            """
            Une erreur intérieure (`insufficient_quota`, `invalid_api_key`, `rate_limit_exceeded`…) est la vraie \
            cause.
            """,
            "Donnez le journal complet du serveur à la commande ci-dessous : elle lit cette erreur intérieure.",
            "Serveur local (Ollama, vLLM, LM Studio) : lisez son propre journal ; « out of memory » veut dire modèle "
              + "ou contexte trop grand pour la machine.",
          ], commands: [ShellCommand("webox-doctor explain serveur.log")]),
        Step(
          "Regardez la page d'état, au composant de l'API.", page: .status,
          [
            "Incident en cours : attendez sa fin ; rien d'autre à faire de votre côté que basculer.",
            "Rien d'annoncé : continuez, la page a souvent du retard.",
          ]),
        Step(
          "Faites un petit appel hors de l'application, avec la même clé et le même modèle.",
          [
            "Il échoue aussi : c'est le fournisseur. Attendez, ou changez de modèle.",
            "Il passe : c'est votre requête (étape suivante), ou votre propre serveur (étape 2).",
          ], commands: s.trial),
        Step(
          "Réduisez la requête jusqu'à ce qu'elle passe.",
          [
            "Retirez tour à tour outils, schéma de sortie, images et fichiers, puis la moitié de l'historique.",
            "Baissez `max_tokens`, et demandez la réponse en flux (`stream: true`).",
            "Un long traitement : découpez-le, ou confiez-le à l'API de traitement par lots si elle existe.",
          ]),
        Step(
          "L'erreur dure, ou une requête précise échoue toujours : écrivez au support.", page: .support,
          [
            """
            Donnez l'identifiant de requête (`x-request-id`, `request-id`, ou dans le message), l'heure UTC et le \
            modèle.
            """,
            "Joignez la plus petite requête qui échoue, sans la clé ni données personnelles.",
          ]),
      ],
      meanwhile: ["Un autre modèle, ou un autre fournisseur, répond en général normalement pendant ce temps."],
      verify: [
        Step("Le petit appel répond.", commands: s.trial),
        Step("La requête qui échouait passe plusieurs fois de suite depuis l'application."),
      ],
      delay:
        """
        Souvent quelques secondes ; pendant un incident, de quelques minutes à quelques heures : suivez la page \
        d'état.
        """,
      misunderstandings: [
        Misunderstanding(
          "« C'est un 500 : le fournisseur est en panne. »",
          "Peut-être ; mais votre serveur répond 500 lui aussi quand il ne traite pas un 401 ou un 429."),
        Misunderstanding(
          "« La page d'état est verte, donc la panne est chez moi. »",
          "Pas sûr : les incidents y sont annoncés en retard, et pas tous."),
        Misunderstanding(
          "« Il faut une nouvelle clé. »",
          "Non : une clé refusée donne un 401 ou un 403, pas une erreur interne."),
        Misunderstanding(
          "« Réessayer sans fin finira par passer. »",
          "Pas si la requête elle-même fait échouer le serveur : bornez les essais et réduisez-la."),
      ],
      checklist: [
        "Deux ou trois essais espacés",
        "Erreur intérieure cherchée dans le journal",
        "Page d'état consultée",
        "Petit appel comparé à la vraie requête",
        "Identifiant de requête noté",
      ])
  }
}
