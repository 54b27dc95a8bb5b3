extension Advice {
  /// What stands in the request.
  static let deepseekRequestsFrench: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "« Model Not Exist » : employez un identifiant actuel de DeepSeek, comme `deepseek-flash`",
      meaning: [
        """
        400 « Model Not Exist » (code `invalid_request_error`) : le nom de modèle n'est pas, ou n'est plus, connu \
        de DeepSeek.
        """
      ],
      reasons: [
        """
        `deepseek-chat` et `deepseek-reasoner` : DeepSeek a annoncé leur retrait pour le 24 juillet 2026, et des \
        utilisateurs les voient refusés depuis ;
        """,
        "le nom vient d'un autre hébergeur (`deepseek/…`, `deepseek-ai/DeepSeek-V3`) ;",
        "l'outil envoie son modèle par défaut (`gpt-…`) à l'adresse de DeepSeek ;",
      ],
      steps: [
        Step(
          "Affichez les modèles que DeepSeek propose à votre clé.",
          commands: [DeepSeekCommand.models]),
        Step(
          "Remplacez le nom.",
          page: .models,
          [
            "Fin 2026 : `deepseek-flash` (rapide et économique) et `deepseek-v4-pro`.",
            """
            Ces modèles raisonnent par défaut : pour l'ancien comportement de `deepseek-chat`, ajoutez \
            `"thinking": {"type": "disabled"}` à la requête.
            """,
          ]),
        Step(
          "Corrigez-le partout où il est écrit : `.env`, code, réglages de l'outil, puis redémarrez le serveur."),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« `invalid_request_error` : mes paramètres sont faux. »",
          "DeepSeek met ce code partout ; la phrase désigne le modèle.")
      ],
      checklist: [
        "Nom copié depuis la liste",
        "Aucun préfixe d'un autre hébergeur",
        "Mode de raisonnement choisi",
        "Serveur redémarré, un appel réel répond",
      ]),
    .contentFiltered: Supplement(
      title: "« Content Exists Risk » : trouvez le passage refusé par DeepSeek, historique compris, et retirez-le",
      meaning: [
        """
        DeepSeek a refusé le contenu envoyé (400, code `invalid_request_error`). Ce filtre ne se règle pas, et \
        l'erreur ne dit pas quel passage est en cause.
        """
      ],
      reasons: [
        """
        un document joint, un résultat de recherche ou un ancien message contient le passage, pas votre dernière \
        phrase ;
        """
      ],
      steps: [
        Step(
          "Renvoyez seulement la dernière question, sans historique ni document.",
          [
            """
            Elle passe : le passage est dans le reste ; ajoutez-en la moitié, puis la moitié de la moitié, jusqu'à \
            le trouver.
            """
          ]),
        Step(
          "Reformulez ou retirez ce passage, et effacez-le aussi de l'historique enregistré.",
          [
            "Sinon, toute la suite de la conversation restera refusée."
          ]),
        Step(
          "Service à plusieurs utilisateurs : envoyez un `user_id` par utilisateur.",
          [
            """
            DeepSeek dit s'en servir pour ne pas mêler les contrôles de contenu d'un utilisateur à ceux des \
            autres.
            """
          ]),
        Step(
          "Contenu légitime mais toujours refusé : envoyez ces requêtes-là à un autre fournisseur.",
          [
            "D'autres hébergeurs servent les modèles ouverts de DeepSeek avec leurs propres règles."
          ]),
      ],
      delay: "Aucun : effet à la requête suivante.",
      misunderstandings: [
        Misunderstanding(
          "« Réessayer finira par passer. »",
          "Le même contenu a toutes les chances d'être refusé de nouveau.")
      ],
      checklist: [
        "Passage trouvé par moitiés",
        "Passage retiré de la requête et de l'historique",
        "`user_id` envoyé si plusieurs personnes utilisent le service",
      ]),
    .requestInvalid: Supplement(
      title: "DeepSeek ne lit pas la requête : corrigez le champ nommé dans « Failed to deserialize »",
      meaning: [
        """
        « Failed to deserialize the JSON body into the target type: CHAMP: … » (422 autrefois, 400 aujourd'hui) \
        donne le champ fautif, ce qui est arrivé et ce qui était attendu.
        """
      ],
      reasons: [
        """
        `messages[N]: invalid type: sequence, expected a string` : le contenu est une liste de blocs, et ce modèle \
        veut une simple chaîne ;
        """,
        "`response_format.type: …` : la forme demandée n'est pas connue de DeepSeek ;",
        "`unknown variant …` : un rôle ou un type de bloc propre à un autre fournisseur ;",
      ],
      steps: [
        Step(
          """
          Lisez le champ entre `target type:` et le deux-points suivant ; les messages se comptent à partir de 0.
          """),
        Step(
          "`messages[N]` : envoyez `content` comme une chaîne.",
          [
            """
            Joignez les blocs de texte ; retirez les images si le modèle ne les lit pas ; beaucoup d'outils ont \
            une option « contenu en texte simple ».
            """
          ]),
        Step(
          "`response_format` : employez `{\"type\": \"json_object\"}`, et demandez du JSON dans la consigne."),
        Step(
          "Autre champ, ou autre phrase : corrigez le paramètre nommé, ou retirez-le si DeepSeek ne l'a pas.",
          page: .errors,
          [
            "Rôles sûrs : `system`, `user`, `assistant`, `tool`."
          ]),
      ],
      delay: "Aucun : la requête corrigée passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« La même requête marche chez OpenAI, donc elle est juste. »",
          "L'API est compatible, pas identique : DeepSeek refuse les formes qu'elle ne connaît pas.")
      ],
      checklist: [
        "Champ fautif relevé",
        "`content` envoyé en chaîne",
        "Paramètres propres à d'autres fournisseurs retirés",
      ]),
    .contextExceeded: Supplement(
      title: "Prompt et réponse dépassent le contexte DeepSeek : baissez `max_tokens`, coupez l'historique",
      meaning: [
        """
        « maximum context length is N tokens. However, you requested R tokens (A in the messages, B in the \
        completion) » : B est votre `max_tokens`, A le prompt ; A + B doit rester sous N.
        """
      ],
      reasons: [
        """
        N vaut 65536 ou 131072 : c'est un ancien modèle ou un autre hébergeur ; les modèles actuels de DeepSeek \
        vont jusqu'à un million de tokens ;
        """,
        "le raisonnement des tours précédents est renvoyé avec l'historique ;",
      ],
      steps: [
        Step(
          "Calculez ce qui dépasse : R moins N."),
        Step(
          "Baissez `max_tokens` (B) si cela suffit."),
        Step(
          "Sinon, coupez le prompt (A) : résultats d'outils, documents, tours anciens, `reasoning_content`."),
        Step(
          "Ou passez à un modèle actuel, si N est l'ancienne limite.",
          page: .models,
          commands: [DeepSeekCommand.models]),
      ],
      delay: "Aucun : la requête raccourcie passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« Mon prompt est plus court que N, donc c'est une erreur de DeepSeek. »",
          "`max_tokens` s'y ajoute, que la réponse soit longue ou non.")
      ],
      checklist: [
        "A + B sous N",
        "`max_tokens` fixé au nécessaire",
        "Historique tronqué dans le code",
      ]),
  ]
}
