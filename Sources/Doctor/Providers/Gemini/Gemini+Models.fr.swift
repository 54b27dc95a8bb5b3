extension Advice {
  /// Models, contexts, filters and faults.
  static let geminiModelsFrench: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "Modèle Gemini introuvable : copiez un nom de la liste actuelle, sans préfixe en trop",
      meaning: [
        """
        « models/X is not found for API version v1beta, or is not supported for generateContent » a deux sens : le \
        nom n'existe pas (ou plus), ou le modèle existe mais pas pour cette méthode.
        """
      ],
      reasons: [
        "le modèle est arrêté : les séries 1.0 et 1.5 le sont, 2.0 et 2.5 le sont ou vont l'être ;",
        "le nom porte un préfixe d'un autre service (`google/…`, `gemini/…`, `models/models/…`) ;",
        "le modèle sert aux embeddings, aux images ou au temps réel, pas à `generateContent` ;",
        """
        « Requested entity was not found. » : le fichier, le modèle ajusté ou le projet Google Cloud cité n'existe \
        pas ;
        """,
      ],
      steps: [
        Step(
          "Affichez les modèles que votre clé voit, avec les méthodes permises.",
          [
            "Retirez `models/` quand l'outil l'ajoute lui-même."
          ],
          commands: [GeminiCommand.models]),
        Step(
          "Cherchez la date d'arrêt et le remplaçant : https://ai.google.dev/gemini-api/docs/deprecations"),
        Step(
          "Vérifiez la méthode et la version d'API.",
          [
            """
            `generateContent` doit figurer dans les méthodes du modèle ; les modèles récents et en préversion \
            demandent `v1beta` plutôt que `v1`.
            """
          ]),
        Step(
          "Remplacez le nom partout (`.env`, code, réglages de l'outil), puis redémarrez le serveur."),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« Le modèle marchait hier, c'est une panne. »",
          "Google arrête des modèles à date fixe ; un 404 ne passera pas tout seul."),
        Misunderstanding(
          "« Il faut changer de clé pour voir ce modèle. »",
          "La liste est celle du projet ; c'est le nom qui est en cause."),
      ],
      checklist: [
        "Nom copié depuis la liste",
        "`generateContent` permis pour ce modèle",
        "Page des arrêts consultée",
        "Serveur redémarré, un appel réel répond",
      ]),
    .contextExceeded: Supplement(
      title: "Prompt trop long pour ce modèle Gemini : comptez les tokens, coupez l'historique et les fichiers",
      meaning: [
        """
        « The input token count (N) exceeds the maximum number of tokens allowed (1048576) » : N est votre prompt, \
        le second nombre le contexte du modèle, en tokens d'entrée.
        """
      ],
      reasons: [
        "un PDF, une vidéo ou un enregistrement compte pour beaucoup plus de tokens que son texte ;",
        "un agent relit des fichiers entiers et garde tout l'historique ;",
      ],
      steps: [
        Step(
          """
          Comptez avant d'envoyer : mettez le champ `contents` de la requête dans `request.json`, et remplacez \
          `MODEL`.
          """,
          commands: [GeminiCommand.countTokens]),
        Step(
          "Retirez le plus gros d'abord : fichiers joints, résultats d'outils, tours anciens.",
          [
            "Passer par l'API Files ou par un cache de contexte ne réduit pas le nombre de tokens."
          ]),
        Step(
          "Découpez : résumez chaque partie séparément, puis les résumés ensemble."),
        Step(
          "Prenez un modèle au contexte plus grand, si le maximum du message est plus petit que 1048576.",
          page: .models),
      ],
      delay: "Aucun : la requête raccourcie passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« La requête pèse 1 Mo, la limite est de 1048576 : elle devrait passer. »",
          "En 400, ce nombre compte des tokens ; en 413, des octets.")
      ],
      checklist: [
        "Nombre de tokens compté avec `countTokens`",
        "Fichiers et tours inutiles retirés",
        "Historique tronqué dans le code",
      ]),
    .contentFiltered: Supplement(
      title: "Gemini a bloqué la demande ou la réponse : lisez `blockReason` ; réglez les filtres ou reformulez",
      meaning: [
        """
        Souvent le statut est 200 : il n'y a pas de `candidates`, et `promptFeedback.blockReason` dit pourquoi la \
        demande est bloquée. Si c'est la réponse qui l'est, `finishReason` vaut `SAFETY`, `PROHIBITED_CONTENT`, \
        `RECITATION`…
        """
      ],
      reasons: [
        "`SAFETY` : une des catégories réglables dépasse votre seuil ;",
        "`PROHIBITED_CONTENT` : une protection que personne ne peut régler ;",
        "un document ou un ancien message de l'historique déclenche le filtre, pas votre dernière phrase ;",
      ],
      steps: [
        Step(
          "Lisez `blockReason`, ou `finishReason` et `safetyRatings` (catégorie et probabilité)."),
        Step(
          "`SAFETY` : réglez `safetySettings` pour la catégorie en cause.",
          [
            """
            Catégories : `HARM_CATEGORY_HARASSMENT`, `…_HATE_SPEECH`, `…_SEXUALLY_EXPLICIT`, \
            `…_DANGEROUS_CONTENT`. Seuils : `BLOCK_ONLY_HIGH`, `BLOCK_NONE`.
            """,
            """
            Documentation : https://ai.google.dev/gemini-api/docs/safety-settings (des réglages plus permissifs \
            peuvent être examinés par Google).
            """,
          ]),
        Step(
          """
          `PROHIBITED_CONTENT`, `BLOCKLIST`, `OTHER` : aucun réglage n'y change rien ; reformulez ou retirez le \
          passage.
          """,
          [
            "Renvoyez la requête sans l'historique, puis avec la moitié : vous trouverez le message qui bloque."
          ]),
        Step(
          "Dans le code, prévoyez l'absence de `candidates` : un 200 n'est pas toujours une réponse."),
      ],
      delay: "Aucun : effet à la requête suivante.",
      misunderstandings: [
        Misunderstanding(
          "« 200 : Gemini a répondu, c'est mon code qui perd le texte. »",
          "Sans `candidates`, il n'y a pas de texte : la demande a été bloquée."),
        Misunderstanding(
          "« BLOCK_NONE désactive tout. »",
          "Il ne touche que les catégories réglables."),
      ],
      checklist: [
        "`blockReason` ou `finishReason` lu",
        "Passage en cause trouvé",
        "`safetySettings` réglés si la raison est `SAFETY`",
        "Réponse sans `candidates` gérée dans le code",
      ]),
    .overloaded: Supplement(
      title: "Gemini est saturé pour ce modèle : réessayez avec une attente croissante, ou changez de modèle",
      meaning: [
        """
        « experiencing high demand », « No capacity available for model … », `MODEL_CAPACITY_EXHAUSTED` : c'est la \
        capacité de Google qui manque, même quand le statut est 429 ou la raison `rateLimitExceeded`. Votre quota \
        n'est pas en cause.
        """
      ],
      reasons: [
        "les modèles les plus récents et les préversions saturent les premiers ;"
      ],
      steps: [
        Step(
          "Réessayez après 2, 4, 8, 16 secondes, avec une part de hasard, et cinq essais au plus."),
        Step(
          """
          Basculez sur un autre modèle Gemini : une variante Flash ou Flash-Lite, ou la version stable au lieu de \
          la préversion.
          """,
          page: .models,
          commands: [GeminiCommand.models]),
        Step(
          "Regardez si un incident est annoncé.",
          page: .status,
          [
            """
            La page d'état de Google Cloud ne parle que de Vertex et de Cloud ; celle d'AI Studio est la bonne.
            """
          ]),
        Step(
          "Traitements de masse : étalez-les, ou lancez-les aux heures creuses."),
      ],
      delay: "Souvent quelques minutes ; aux heures de pointe, cela peut revenir pendant des heures.",
      misunderstandings: [
        Misunderstanding(
          "« 429 : j'ai dépassé mon quota. »",
          "Un quota dépassé cite une métrique et une limite ; ici, il n'y en a pas."),
        Misunderstanding(
          "« En payant, je passerai devant. »",
          "Un palier plus haut relève vos limites, il ne garantit pas la capacité du modèle."),
      ],
      checklist: [
        "Attente croissante en place",
        "Modèle de secours configuré",
        "Page d'état d'AI Studio consultée",
      ]),
    .serverError: Supplement(
      title: "Erreur interne de Gemini : réessayez deux fois ; si elle revient, raccourcissez le contexte",
      meaning: [
        """
        500 `INTERNAL` et 504 `DEADLINE_EXCEEDED` sont chez Google, mais sa documentation cite une cause de votre \
        côté : un contexte d'entrée trop long.
        """
      ],
      reasons: [
        "le contexte est trop long pour être traité à temps ;",
        "la réponse demandée est longue, et la requête n'est pas en flux (« streaming ») ;",
      ],
      steps: [
        Step(
          "Réessayez deux fois, à quelques secondes d'intervalle."),
        Step(
          "L'erreur revient pour la même requête seulement : raccourcissez-la de moitié.",
          [
            """
            Si la moitié passe, c'était la longueur ; sinon, cherchez l'outil, le fichier ou le paramètre fautif \
            de la même façon.
            """
          ]),
        Step(
          """
          504 : demandez la réponse en flux (`streamGenerateContent`), et allongez le délai d'attente du client.
          """),
        Step(
          "Essayez un autre modèle Gemini, pour savoir si celui-là seul est touché.",
          page: .models),
        Step(
          """
          Elle revient pour tout : regardez la page d'état, puis signalez-la avec « Send feedback » dans AI \
          Studio.
          """,
          page: .status),
      ],
      delay: "Quelques secondes si elle est passagère ; aussitôt si le contexte était trop long.",
      misunderstandings: [
        Misunderstanding(
          "« 500 : je ne peux rien faire. »",
          "Chez Gemini, raccourcir le contexte suffit parfois.")
      ],
      checklist: [
        "Deux nouveaux essais faits",
        "Même requête essayée avec un contexte plus court",
        "Autre modèle essayé",
        "Page d'état d'AI Studio consultée",
      ]),
  ]
}
