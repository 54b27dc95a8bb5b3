extension Advice {
  /// What does not fit the model or the machines behind it.
  static let groqLoadFrench: [Cause: Supplement] = [
    .contextExceeded: Supplement(
      title: "Trop de tokens pour ce modèle Groq : réduisez `max_tokens` et l'historique, ou changez de modèle",
      meaning: [
        """
        Groq répond « Please reduce the length of the messages or completion. » sans donner de chiffres : prompt \
        et `max_tokens` réunis dépassent le contexte du modèle.
        """
      ],
      reasons: [
        "`max_tokens` dépasse ce que ce modèle peut produire, ou la place qui reste après le prompt ;"
      ],
      steps: [
        Step(
          "Relevez le contexte du modèle : c'est `context_window` dans la liste des modèles.",
          page: .models,
          commands: [GroqCommand.contextWindows]),
        Step(
          "Ramenez prompt et `max_tokens` réunis sous cette valeur.",
          [
            """
            Commencez par `max_tokens` : la documentation donne aussi une longueur maximale de réponse par modèle.
            """
          ]),
        Step(
          "Coupez l'historique : gardez la consigne système, les derniers messages et un résumé du reste.",
          [
            "Retirez d'abord les résultats d'outils et les documents collés en entier : ce sont les plus longs."
          ]),
        Step(
          "Sinon, choisissez un modèle dont `context_window` est plus grand.",
          page: .models),
      ],
      delay: "Aucun : la requête raccourcie passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« C'est la même chose que le message Request too large. »",
          """
          Non : « Request too large » parle de votre limite par minute, ce message-ci du contexte du modèle. Un \
          plan payant ne change que la première.
          """)
      ],
      checklist: [
        "`context_window` du modèle connu",
        "Prompt et `max_tokens` réunis en dessous",
        "Historique tronqué dans le code, pas seulement pour cet essai",
      ]),
    .overloaded: Supplement(
      title: "Groq manque de capacité : réessayez de plus en plus tard, sans le niveau flex, ou changez de modèle",
      meaning: [
        """
        498 `capacity_exceeded` : le niveau de service « flex » est plein. 503 « over capacity » : ce modèle est \
        saturé chez Groq. Vos limites et votre crédit ne sont pas en cause.
        """
      ],
      reasons: [
        "la requête demande `\"service_tier\": \"flex\"`, que Groq refuse aussitôt quand la place manque ;",
        "ce modèle est très demandé en ce moment, tous clients confondus ;",
      ],
      steps: [
        Step(
          "Réessayez après 1, 2, 4, 8 secondes, avec une part de hasard, et cinq essais au plus."),
        Step(
          "498 : retirez `service_tier` de la requête, ou mettez `on_demand`.", when: .code("capacity_exceeded"),
          [
            """
            Le niveau ordinaire a des limites plus basses, mais n'est pas refusé pour manque de place « flex ».
            """
          ]),
        Step(
          "Basculez sur un autre modèle Groq tant que cela dure.",
          page: .models,
          commands: [GroqCommand.models]),
        Step(
          "Regardez si un incident est annoncé.",
          page: .status,
          [
            "Aucune annonce ne prouve pas l'absence de panne : ces pages ont du retard."
          ]),
      ],
      delay: "En général quelques secondes à quelques minutes ; Groq n'annonce pas de durée.",
      misunderstandings: [
        Misunderstanding(
          "« 498 veut dire que ma clé a expiré. »",
          "Ailleurs peut-être ; chez Groq, 498 ne signale que le manque de capacité « flex »."),
        Misunderstanding(
          "« Il faut passer à un plan supérieur. »",
          "Un plan relève vos limites, pas la capacité du modèle."),
      ],
      checklist: [
        "Attente croissante en place",
        "`service_tier` vérifié (498)",
        "Modèle de secours configuré",
        "Page d'état consultée",
      ]),
  ]
}
