extension French {
  package func contextExceeded(_ s: Situation) -> Guide {
    var cuts = [
      "Gardez l'instruction système et les derniers échanges ; un appel d'outil et son résultat se retirent ensemble."
    ]
    if let limit = s.facts.limit, let requested = s.facts.requested, (2..<1e9).contains(requested - limit) {
      cuts.append(
        "Ici, il faut retirer au moins \(Int(requested - limit)) tokens, et même davantage : l'historique grandit.")
    }
    return Guide(
      title: "Raccourcissez la conversation ou prenez un modèle au contexte plus long ; attendre n'y changera rien",
      meaning: [
        "Toute la requête doit tenir dans le contexte du modèle : instructions, historique, documents, "
          + "définitions d'outils, images et, le plus souvent, la place réservée à la réponse. La vôtre dépasse.",
        "Ni la clé ni le crédit ne sont en cause : une requête plus courte passe sans autre changement.",
      ],
      reasons: [
        "l'application renvoie toute la conversation à chaque tour, et l'historique a fini par dépasser ;",
        "un document, un journal ou un résultat d'outil est entré en entier dans le prompt ;",
        "la réponse réservée (`max_tokens`, `max_completion_tokens`, `max_output_tokens`) est trop grande : "
          + "beaucoup de fournisseurs l'ajoutent à l'entrée ;",
        "l'application est passée à un autre modèle (changement ou secours), au contexte plus court ;",
        "les définitions d'outils, les images et les fichiers joints pèsent plus lourd que le texte ;",
        "sur un serveur local, le modèle est chargé avec un contexte plus petit que celui qu'il permet.",
      ],
      steps: [
        Step("Ouvrez une conversation neuve, ou retirez les messages les plus anciens.", cuts),
        Step(
          "Baissez la longueur de réponse demandée.",
          [
            "Si l'erreur compte des tokens « in the completion » ou « in the output », cela peut suffire.",
            "Demandez la plus longue réponse dont vous avez besoin, pas le maximum du modèle.",
            "« max_tokens must be at least 1, got -… » : l'entrée remplit déjà tout ; c'est elle qu'il faut réduire.",
          ]),
        Step(
          "Découpez ce qui est long.",
          [
            "Résumez un document partie par partie, ou n'envoyez que les passages utiles à la question.",
            "Tronquez les résultats d'outils et les journaux avant de les ajouter à la conversation.",
            "Ordre de grandeur : un token vaut environ 4 caractères en anglais, un peu moins en français.",
          ]),
        Step(
          "Ou choisissez un modèle au contexte plus long.", page: .models,
          [
            "Sa fiche indique « context window » ou « context length », et à part la sortie maximale.",
            "Sur un serveur local, rechargez le modèle avec un contexte plus long ; cela demande de la mémoire.",
          ]),
        Step(
          "Évitez que l'erreur revienne.",
          ["Faites compter les tokens par l'application avant l'envoi, et résumer l'historique vers 80 % de la limite."]
        ),
      ],
      meanwhile: [
        "Ne relancez pas la même requête : elle échouera toujours, et peut compter dans vos limites de débit."
      ],
      verify: [
        Step(
          "Renvoyez la requête raccourcie : une réponse arrive, et son champ `usage` montre un total sous la limite."),
        Step(
          "Elle échoue encore ? Si le plus petit appel passe, il ne reste qu'à raccourcir davantage.",
          commands: s.trial),
      ],
      delay: "Rien à attendre : une requête assez courte passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« J'ai du crédit, donc c'est une panne chez le fournisseur. »",
          "Non : cette limite appartient au modèle, ou au réglage du serveur local ; le solde n'y change rien."),
        Misunderstanding(
          "« C'est la limite de tokens par minute, il suffit d'attendre. »",
          "La limite de débit se recharge ; le contexte vaut pour chaque requête, et vaudra la même chose demain."),
        Misunderstanding(
          "« Mon message fait deux lignes. »",
          "L'application envoie avec lui tout l'historique, les instructions, les outils et les fichiers."),
        Misunderstanding(
          "« Il faut augmenter `max_tokens`. »",
          "C'est l'inverse : `max_tokens` réserve de la place pour la réponse, au détriment de l'entrée."),
      ],
      checklist: [
        "Essayé dans une conversation neuve",
        "`max_tokens` ramené à la longueur utile",
        "Documents et résultats d'outils découpés ou tronqués",
        "Contexte du modèle (ou du serveur local) supérieur à la requête",
        "Une requête raccourcie répond",
      ])
  }
}
