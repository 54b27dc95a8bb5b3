extension Advice {
  /// What DeepSeek adds to the guides in French.
  package static let deepseekFrench =
    deepseekLoadFrench
    .merging(deepseekKeysFrench) { own, _ in own }
    .merging(deepseekRequestsFrench) { own, _ in own }

  /// Money, concurrency and load.
  static let deepseekLoadFrench: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Solde DeepSeek épuisé (402) : rechargez le compte ; ce n'est ni une panne ni un bogue de l'outil",
      meaning: [
        """
        « Insufficient Balance » arrive en 402, avec le code trompeur `invalid_request_error` : la clé est bonne, \
        la requête aussi, le solde ne couvre plus l'appel.
        """,
        """
        L'API se paie d'avance : quand le solde, offert ou rechargé, est à zéro, tous les appels échouent jusqu'au \
        rechargement.
        """,
      ],
      reasons: [
        "le compte n'a jamais été rechargé ; le site de discussion, lui, est gratuit, et à part ;",
        "le solde offert (`granted_balance`) a expiré ; le solde rechargé, lui, n'expire pas ;",
        "le serveur emploie la clé d'un autre compte DeepSeek ;",
      ],
      steps: [
        Step(
          "Lisez le solde du compte auquel appartient la clé.", when: .unlessChecked,
          [
            """
            `"is_available": false` : les appels répondent 402. `total_balance` = `granted_balance` (offert) + \
            `topped_up_balance` (rechargé).
            """,
            """
            Si la clé n'est pas dans ce terminal : `read -r DEEPSEEK_API_KEY`, collez la clé, Entrée (PowerShell : \
            `$env:DEEPSEEK_API_KEY = Read-Host`).
            """,
          ],
          commands: [DeepSeekCommand.balance]),
        Step(
          "Rechargez : « Top up » sur la plateforme DeepSeek, connecté au même compte.",
          page: .billing,
          [
            "Quelques dollars suffisent pour reprendre."
          ]),
        Step(
          "Relancez la commande de solde : `is_available` doit valoir `true`.", when: .unlessChecked,
          commands: [DeepSeekCommand.balance]),
        Step(
          "Le solde est positif mais le serveur reçoit encore 402 : il utilise une autre clé.",
          [
            """
            Comparez les quatre derniers caractères de la clé du fichier et de celle qui est exportée, puis \
            redémarrez le serveur.
            """
          ],
          commands: [DeepSeekCommand.tailInFile, DeepSeekCommand.tailInEnvironment]),
      ],
      verify: [
        Step(
          "La commande de solde donne `\"is_available\": true`, et l'application répond.",
          commands: [DeepSeekCommand.balance])
      ],
      delay: "Dès que la commande de solde l'affiche ; en général quelques minutes après le paiement.",
      misunderstandings: [
        Misunderstanding(
          "« 402 : l'extension ou l'application a un bogue. »",
          "Non : elle ne fait que relayer la réponse de DeepSeek ; il faut recharger."),
        Misunderstanding(
          "« Le site de DeepSeek me répond gratuitement, donc l'API aussi. »",
          "Le site et l'API n'ont ni le même compte de paiement ni le même prix."),
        Misunderstanding(
          "« `invalid_request_error` : ma requête est fausse. »",
          "DeepSeek met ce code presque partout ; c'est le 402 et la phrase qui comptent."),
      ],
      checklist: [
        "`is_available` vaut `true` pour la clé du serveur",
        "Rechargement fait sur le bon compte",
        "Serveur redémarré si la clé a changé",
        "Alerte ou contrôle de solde prévu (la commande est gratuite)",
      ]),
    .rateLimited: Supplement(
      title: "Trop d'appels DeepSeek en même temps : bornez les requêtes simultanées",
      meaning: [
        """
        DeepSeek ne limite ni les requêtes ni les tokens par minute, seulement les requêtes en cours : 2 500 pour \
        `deepseek-flash`, 500 pour `deepseek-v4-pro`, pour tout le compte.
        """,
        """
        Une requête compte de son envoi jusqu'à la fin de la réponse, flux compris. Aucun en-tête n'annonce ce \
        qu'il reste.
        """,
      ],
      reasons: [
        "un traitement par lots lance tous ses appels à la fois ;",
        "des réponses longues (modèles à raisonnement) gardent leur place plusieurs minutes ;",
        "des flux abandonnés ne sont pas fermés par le client ;",
        "l'adresse est `chat.deepseek.com` : c'est le site web, avec ses propres limites, pas l'API ;",
      ],
      steps: [
        Step(
          "Vérifiez que l'appel part vers `api.deepseek.com`, et non vers `chat.deepseek.com`."),
        Step(
          """
          Bornez les appels simultanés avec une file ou un sémaphore, pour tout le compte et non par processus.
          """,
          [
            "Toutes les clés et tous les `user_id` du compte sont additionnés."
          ]),
        Step(
          "Fermez les flux dont plus personne ne lit la suite, et fixez `max_tokens`."),
        Step(
          "Sur un 429, réessayez après 1, 2, 4, 8 secondes, avec une part de hasard."),
        Step(
          """
          Besoin durable : demandez une hausse, sans surcoût, par le formulaire de \
          https://api-docs.deepseek.com/quick_start/rate_limit
          """,
          [
            "`webox-doctor explain --increase-request` rédige la demande."
          ]),
      ],
      delay: "Aucun : une place se libère dès qu'une requête se termine.",
      misunderstandings: [
        Misunderstanding(
          "« Il faut attendre la minute suivante. »",
          "Il n'y a pas de fenêtre par minute : c'est le nombre d'appels en cours qui doit baisser."),
        Misunderstanding(
          "« Avec plusieurs clés, la limite se multiplie. »",
          "Elle est comptée pour le compte, quelle que soit la clé."),
      ],
      checklist: [
        "Appels vers `api.deepseek.com`",
        "Nombre d'appels simultanés borné pour tout le compte",
        "Flux fermés par le client",
        "Attente croissante en place",
      ]),
    .overloaded: Supplement(
      title: "DeepSeek est saturé, ou répond vide : réessayez avec une attente croissante et un long délai client",
      meaning: [
        """
        503 « Service is too busy », ou un 200 sans contenu : sous la charge, DeepSeek garde la connexion et \
        envoie des lignes vides (ou `: keep-alive` en flux) en attendant une place. Un corps resté vide donne « \
        Expecting value: line 1 column 1 (char 0) » ou « Unexpected end of JSON input » dans le client.
        """
      ],
      reasons: [
        """
        le service est très demandé ; la documentation dit fermer la connexion si le calcul n'a pas commencé au \
        bout de 10 minutes ;
        """,
        "le client renonce trop tôt, ou lit les lignes vides comme la réponse ;",
      ],
      steps: [
        Step(
          "Regardez la réponse brute d'un petit appel.",
          [
            """
            Du JSON après des lignes vides : c'est votre lecture qui est en cause, étape 3. Rien du tout, ou 503 : \
            c'est la saturation.
            """
          ],
          commands: [DeepSeekCommand.rawAnswer]),
        Step(
          "Réessayez après 5, 10, 20, 40 secondes, avec une part de hasard, et cinq essais au plus."),
        Step(
          """
          Dans le code : ôtez blancs et lignes `: keep-alive` avant de lire le JSON, et donnez au client plus de \
          10 minutes.
          """,
          [
            """
            Le SDK OpenAI le fait déjà ; un client HTTP écrit à la main, pas toujours. Un proxy peut aussi couper \
            avant.
            """
          ]),
        Step(
          "Demandez un flux (`\"stream\": true`) : une coupure se voit plus tôt."),
        Step(
          """
          Regardez si un incident est annoncé, et basculez sur un autre hébergeur des modèles DeepSeek si cela \
          dure.
          """,
          page: .status),
      ],
      delay: "Quelques secondes à plusieurs heures aux heures de pointe ; DeepSeek n'annonce rien.",
      misunderstandings: [
        Misunderstanding(
          "« 200 : DeepSeek a répondu, mon analyse JSON est fausse. »",
          "Un 200 vide est une réponse qui n'est jamais venue."),
        Misunderstanding(
          "« J'ai dépassé une limite. »",
          "Une limite dépassée donne 429 ; un 503 ou un corps vide vient de la charge."),
      ],
      checklist: [
        "Réponse brute regardée",
        "Lignes vides et `: keep-alive` ignorées par le client",
        "Délai du client supérieur à 10 minutes",
        "Attente croissante en place",
      ]),
  ]
}
