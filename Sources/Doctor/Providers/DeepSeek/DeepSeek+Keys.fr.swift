extension Advice {
  /// Keys.
  static let deepseekKeysFrench: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Clé DeepSeek refusée : la fin masquée citée dans l'erreur montre ce qui a vraiment été envoyé",
      meaning: [
        """
        « Authentication Fails, Your api key: ****xxxx is invalid » cite les quatre derniers caractères de ce que \
        votre application a envoyé. Le code `invalid_request_error` n'y change rien : c'est bien la clé.
        """
      ],
      reasons: [
        "le texte envoyé n'est pas une clé : variable non définie, modèle non rempli, guillemet collé ;",
        "c'est la clé d'un autre fournisseur : OpenAI et d'autres commencent aussi par `sk-` ;",
        "la clé a été supprimée sur la plateforme DeepSeek ;",
      ],
      steps: [
        Step(
          "Lisez la fin masquée.", when: .unlessChecked,
          [
            """
            `****null`, `****None`, `****ined` (la fin de « undefined ») : la variable n'est pas définie dans le \
            processus ; le mot lui-même a été envoyé.
            """,
            "`****_KEY`, `****_key`, `****HERE` : un texte d'exemple n'a jamais été remplacé.",
            "`****KEY}` : un modèle comme `${DEEPSEEK_API_KEY}` n'a pas été développé par l'outil.",
            """
            `****` suivi de trois caractères et d'un guillemet : les guillemets font partie de la valeur (Docker \
            `--env-file` les garde) ; retirez-les.
            """,
            "Quatre caractères ordinaires : comparez-les à la fin de votre clé, étape 2.",
            """
            « auth header format should be Bearer sk-... » : la clé est vide, ou `Bearer ` manque devant. « no \
            such user » : le compte de cette clé n'existe pas ou plus.
            """,
          ]),
        Step(
          "Comparez avec la clé du fichier et celle qui est exportée.",
          [
            """
            Deux fins différentes : la variable exportée cache le fichier ; `unset DEEPSEEK_API_KEY`, puis \
            relancez.
            """
          ],
          commands: [DeepSeekCommand.tailInFile, DeepSeekCommand.tailInEnvironment]),
        Step(
          "Vérifiez la longueur : une clé DeepSeek a d'ordinaire 35 caractères (`sk-` et 32).",
          commands: [DeepSeekCommand.keyLength]),
        Step(
          "Essayez la clé seule : le solde répond gratuitement.", when: .unlessChecked,
          [
            "Un solde s'affiche : la clé est bonne, le serveur en envoie une autre. 401 : elle est refusée."
          ],
          commands: [DeepSeekCommand.balance]),
        Step(
          """
          Créez une clé neuve si elle est refusée, mettez-la dans `.env` sans guillemets ni espaces, redémarrez le \
          serveur.
          """,
          page: .keys,
          [
            "Elle n'est montrée qu'une fois, à la création."
          ]),
      ],
      verify: [
        Step(
          "La commande de solde répond, et l'application aussi.",
          commands: [DeepSeekCommand.balance])
      ],
      delay: "Aucun : une clé neuve fonctionne dès sa création ; le serveur doit être redémarré.",
      misunderstandings: [
        Misunderstanding(
          "« L'erreur cite ma clé, donc elle a bien été lue. »",
          "Elle cite ce qui est arrivé, qui peut être le mot « null »."),
        Misunderstanding(
          "« Une clé `sk-…` marche partout. »",
          "Chaque fournisseur n'accepte que les siennes."),
      ],
      checklist: [
        "Fin masquée lue et comprise",
        "Fin identique à celle de la clé affichée sur la plateforme",
        "Ni guillemet, ni espace, ni accolade dans la valeur",
        "La commande de solde répond",
        "Serveur redémarré",
      ]),
    .keyMissing: Supplement(
      title: "Aucune clé n'arrive chez DeepSeek : définissez `DEEPSEEK_API_KEY` et vérifiez l'en-tête `Authorization`",
      meaning: [
        """
        « Authentication Fails (governor) », en texte simple et non en JSON : la requête est arrivée sans en-tête \
        `Authorization`.
        """
      ],
      reasons: [
        "la variable est absente ou vide dans le processus du serveur ;",
        "l'outil envoie la clé dans un autre en-tête (`x-api-key`, `api-key`) ;",
        "un proxy ou une redirection a retiré l'en-tête ;",
      ],
      steps: [
        Step(
          "Voyez si la variable est définie (0 = non).",
          commands: [DeepSeekCommand.keyLength]),
        Step(
          """
          Mettez-la dans `.env` : `DEEPSEEK_API_KEY=sk-…`, sans espace autour du `=`, puis redémarrez le serveur.
          """,
          page: .keys),
        Step(
          """
          Outil de style OpenAI : donnez-lui la clé sous le nom qu'il lit, souvent `OPENAI_API_KEY`, avec \
          l'adresse `https://api.deepseek.com`.
          """),
        Step(
          "Essayez sans l'outil : la commande doit afficher un solde.",
          [
            """
            Elle répond mais pas l'outil : cherchez un proxy ou une redirection (`http://` au lieu de `https://`) \
            entre les deux.
            """
          ],
          commands: [DeepSeekCommand.balance]),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« governor : mon compte est suspendu. »",
          "Non : c'est la réponse de l'entrée de l'API à une requête sans clé.")
      ],
      checklist: [
        "Variable définie et non vide dans le processus",
        "En-tête `Authorization: Bearer sk-…` envoyé",
        "Adresse en `https://`",
        "Serveur redémarré",
      ]),
  ]
}
