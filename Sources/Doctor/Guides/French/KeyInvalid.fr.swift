extension French {
  package func keyInvalid(_ s: Situation) -> Guide {
    Guide(
      title: "Remplacez la clé refusée, ou redémarrez le serveur qui utilise encore l'ancienne",
      meaning: [
        """
        Une clé est bien arrivée \(chez(s)), mais elle n'y est pas acceptée : fausse, tronquée, expirée, révoquée, \
        ou émise pour un autre compte ou un autre service.
        """,
        """
        Le statut est presque toujours 401 ; quelques fournisseurs répondent 400 ou 403. \
        Le crédit et le débit ne sont pas en cause.
        """,
        "Deux cas à départager d'abord : la clé est mauvaise, ou le serveur n'utilise pas celle que vous croyez.",
      ],
      reasons: [
        "le serveur a démarré avant le changement de clé et envoie toujours l'ancienne ;",
        "une variable exportée dans le terminal, l'éditeur ou le conteneur masque la valeur de `.env` ;",
        "la clé a été mal copiée : tronquée, suivie d'un espace, entourée de guillemets, ou restée au texte d'exemple ;",
        "elle a expiré, a été supprimée, ou a été révoquée d'office après une fuite (dépôt public, capture d'écran) ;",
        "elle appartient à un autre fournisseur, une autre ressource ou une autre organisation que l'adresse appelée ;",
        "elle part sous une forme inattendue : mauvais en-tête, ou jeton OAuth à la place d'une clé d'API.",
      ],
      steps: [
        Step(
          "Comparez la clé qu'utilise le serveur avec celle de `.env`.",
          [
            """
            Côté serveur : le journal de démarrage écrit souvent le début de la clé (`sk-proj-ABCDE...`), et le message \
            d'erreur en rappelle parfois le début ou la fin.
            """,
            "Côté fichier : la commande montre le numéro de ligne et le début de la valeur, jamais la clé entière.",
            """
            Le fichier est `.env`, pas `.env.example`. Forme attendue : `\(s.keyVariable)=…`, sans espace autour du `=`, \
            sans commentaire derrière ; si la variable apparaît deux fois, la dernière ligne l'emporte.
            """,
          ], commands: [s.keyLine]),
        Step(
          "Cherchez une variable exportée : d'ordinaire elle l'emporte sur `.env`, même vide.",
          [
            """
            Si la première commande affiche un autre début que celui de `.env` (ou une ligne vide), retirez la variable \
            avec la seconde, puis relancez le serveur depuis ce terminal.
            """,
            """
            Pour qu'elle ne revienne pas, cherchez-la dans `~/.bashrc`, `~/.zshrc`, `~/.profile`, dans les variables \
            d'environnement de Windows, et dans la configuration de l'éditeur ou du conteneur.
            """,
          ], commands: [s.exportedKey, s.forgetExportedKey]),
        Step(
          "Essayez la clé de `.env` sans passer par l'application.", when: .unlessChecked,
          [
            "Faites-le dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
            "L'appel répond : la clé est bonne, le serveur en utilise une autre. Étapes 4 et 5.",
            "Le même refus revient : la clé ou l'adresse est mauvaise. Étapes 6 et 7.",
          ] + placeholders(s), commands: [s.loadKey] + s.call),
        restart("Redémarrez le serveur : il garde la clé lue à son démarrage."),
        onlyServer(s),
        Step(
          "Créez une nouvelle clé.", page: .keys,
          [
            "Vérifiez d'abord que l'organisation et le projet affichés sont ceux que l'application doit utiliser.",
            "Copiez la clé en entier aussitôt créée : la plupart des consoles ne la montrent qu'une fois.",
            "Collez-la dans `.env` à la place de l'ancienne, enregistrez, redémarrez le serveur.",
            """
            Supprimez l'ancienne clé une fois l'application repartie ; tout de suite si elle a pu être vue par d'autres.
            """,
          ]),
        Step(
          "Vérifiez que l'adresse appelée et la clé vont ensemble.",
          [
            """
            Relisez dans `.env` et dans le code l'adresse de base (`…_BASE_URL`, `…_ENDPOINT`) : la clé d'un fournisseur \
            ou d'une ressource est refusée par tous les autres.
            """,
            "Si l'application envoie un identifiant d'organisation ou de projet, il doit être celui de la clé.",
          ]),
      ],
      verify: [
        Step("Refaites un appel réel avec la clé de `.env`.", commands: s.trial),
        Step(
          """
          Envoyez ensuite un message depuis l'application, et vérifiez que le journal de démarrage montre le début \
          de la bonne clé.
          """),
      ],
      delay: """
        Un redémarrage prend une dizaine de secondes et suffit quand le serveur gardait l'ancienne clé. \
        Une clé neuve est utilisable aussitôt en général.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Mon script de test fonctionne, donc le serveur a la bonne clé. »",
          """
          Non : le script relit `.env` à chaque exécution, le serveur une seule fois. Le script utilise la nouvelle clé, \
          le serveur encore l'ancienne.
          """),
        Misunderstanding(
          "« J'ai modifié `.env`, donc l'application utilise la nouvelle clé. »",
          "Pas avant le redémarrage du serveur, et jamais tant qu'une variable exportée porte l'ancienne."),
        Misunderstanding(
          "« La clé chargée a la bonne longueur, donc c'est la bonne. »",
          "L'ancienne clé a souvent la même longueur : comparez le début et la fin."),
        Misunderstanding(
          "« Le fournisseur refuse la clé, donc il faut payer. »",
          "Un solde vide donne un autre message (402, ou 429 avec un code de quota) ; payer ne répare pas une clé."),
      ],
      checklist: [
        "`.env` contient la nouvelle clé, entière, sans espace autour du `=`",
        "Aucune variable exportée ne masque `.env`",
        "La clé répond hors de l'application",
        "Serveur redémarré, un seul serveur en marche",
        "Le journal de démarrage montre le début de la bonne clé",
        "Clé, adresse et organisation vont ensemble",
      ])
  }

  /// What to put for the words in capitals where the provider, and so its smallest call, is not known.
  func placeholders(_ s: Situation) -> [String] {
    guard s.trial.isEmpty else { return [] }
    return ["Remplacez HOST et MODEL par l'adresse et le modèle que votre application utilise."]
  }

  /// A server reads its key once; `text` says why this one should be started again.
  func restart(_ text: String) -> Step {
    Step(
      text,
      [
        """
        Dans le terminal où il tourne : `Ctrl+C` (ou fermez ce terminal), puis la même commande que d'habitude, \
        par exemple `python main.py`. Cela prend une dizaine de secondes.
        """,
        """
        Attendez la ligne qui annonce qu'il est prêt, par exemple `Uvicorn running on http://127.0.0.1:8000`, \
        puis renvoyez un message depuis l'application.
        """,
        """
        Relisez le journal de démarrage : si le début de clé affiché (`sk-proj-ABCDE...`) n'est pas celui de `.env`, \
        le serveur lit encore l'ancienne clé, dans une variable exportée ou dans un autre fichier.
        """,
        """
        Un serveur charge `.env` une seule fois, à son démarrage ; un script de test le relit à chaque exécution. \
        D'où un test qui réussit et une application qui échoue. Le rechargement automatique (`--reload`) n'y change \
        rien : il ne surveille pas `.env`.
        """,
        """
        Avec Docker Compose : `docker compose up -d --force-recreate`, car `docker compose restart` garde les anciennes \
        valeurs. Avec systemd : `sudo systemctl restart NOM`. Chez un hébergeur : redéployez.
        """,
      ])
  }

  /// An older server that was forgotten can answer in place of the new one.
  func onlyServer(_ s: Situation) -> Step {
    Step(
      "L'erreur reste après le redémarrage ? Vérifiez qu'un seul serveur tourne.",
      [
        "Un ancien serveur oublié peut répondre à la place du nouveau, avec l'ancienne clé.",
        """
        La première commande donne l'heure de démarrage de chacun, la deuxième celui qui occupe le port \
        (remplacez 8000 par le vôtre).
        """,
        """
        Arrêtez celui-là seul, en mettant son numéro à la place de PID dans la troisième. `taskkill /F /IM python.exe` ou `pkill python` arrêterait aussi \
        tous vos autres programmes Python.
        """,
        "Relancez ensuite un seul serveur avec la commande habituelle.",
      ], commands: [s.servers, s.portOwner, s.stopOne])
  }
}
