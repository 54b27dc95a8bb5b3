extension French {
  package func keyMissing(_ s: Situation) -> Guide {
    let name = s.keyVariable
    return Guide(
      title: "Donnez la clé à l'application : l'appel est parti sans elle",
      meaning: [
        "Aucune clé n'est arrivée \(chez(s)). Votre compte, son crédit et ses limites ne sont pas en cause.",
        """
        Avec certains SDK, l'erreur vient même avant tout envoi (« Missing credentials », « api_key … must be set ») : \
        la variable est absente ou vide dans le processus.
        """,
      ],
      reasons: [
        "la variable manque dans `.env`, y est vide, ou n'a pas le nom que l'application attend ;",
        "le fichier n'est pas lu : il est dans un autre dossier, s'appelle `.env.example` ou `.env.txt`, ou rien ne le charge ;",
        "le serveur a démarré avant que la ligne soit ajoutée ;",
        "une variable exportée mais vide masque celle de `.env` ;",
        "le conteneur, le service ou la CI ne reçoit pas la variable, qui n'existe que dans votre terminal ;",
        "la clé part dans un autre en-tête que celui du fournisseur, ou un proxy l'enlève en chemin.",
      ],
      steps: [
        Step(
          "Regardez la ligne de `.env`.",
          [
            "La commande montre le début de la valeur, jamais la clé entière. Rien ne s'affiche ? La ligne manque.",
            """
            Forme attendue : `\(name)=…`, sans espace autour du `=`, sans `#` devant, avec la vraie clé et non le texte \
            d'exemple.
            """,
            "Le fichier s'appelle exactement `.env` et se trouve là où l'application le cherche, en général à sa racine.",
          ], commands: [s.keyLine]),
        Step(
          "Pas encore de clé ? Créez-en une et collez-la dans `.env`.", page: .keys,
          ["Copiez-la en entier aussitôt : la plupart des consoles ne la montrent qu'une fois."]),
        Step(
          "Vérifiez le nom de la variable.",
          [
            """
            Comparez, lettre à lettre, avec celui que lit le code ou que donne la documentation de l'application. \
            `OPENAI_KEY` et `OPENAI_API_KEY`, par exemple, sont deux variables différentes.
            """
          ]),
        Step(
          "Retirez une variable exportée vide.",
          [
            "Une ligne vide veut dire : variable exportée, sans valeur ; elle masque celle de `.env`.",
            "La seconde commande la retire ; relancez ensuite le serveur depuis ce terminal.",
          ], commands: [s.exportedKey, s.forgetExportedKey]),
        Step(
          "Faites parvenir la variable au processus.",
          [
            """
            Python : appelez `load_dotenv()` avant de créer le client ; il cherche `.env` à partir du dossier du script. \
            Node : `import "dotenv/config"` en premier, ou `node --env-file=.env`.
            """,
            "Docker : `env_file: .env` dans Compose, ou `docker run --env-file .env`, qui garde les guillemets : n'en mettez pas.",
            "systemd : `EnvironmentFile=` ; `sudo` : la variable n'est pas transmise sans `-E`.",
            "CI : déclarez le secret dans le dépôt ; une pull request venue d'un fork ne le reçoit pas.",
          ]),
        Step(
          "Redémarrez le serveur : il ne lit `.env` qu'à son démarrage.",
          [
            "`Ctrl+C` dans son terminal, puis la même commande, par exemple `python main.py` : une dizaine de secondes.",
            "Avec Docker Compose : `docker compose up -d --force-recreate` ; `restart` garde les anciennes valeurs.",
          ]),
        Step(
          "L'erreur reste, et le code appelle l'API sans SDK ? Vérifiez l'en-tête.",
          [
            """
            Le plus courant est `Authorization: Bearer CLE` ; d'autres attendent `x-api-key`, `api-key` ou \
            `x-goog-api-key`. Une redirection ou un proxy peut aussi l'enlever.
            """
          ]),
      ],
      verify: [
        Step(
          "Dans un terminal à part, chargez la clé de `.env` et faites un appel réel.", placeholders(s),
          commands: [s.loadKey] + s.call),
        Step("Envoyez ensuite un message depuis l'application."),
      ],
      delay: "Effet immédiat, dès que le serveur est redémarré : une dizaine de secondes.",
      misunderstandings: [
        Misunderstanding(
          "« La clé est dans `.env`, donc l'application la voit. »",
          "Seulement si quelque chose charge ce fichier, dans ce dossier, et depuis le dernier démarrage."),
        Misunderstanding(
          "« `echo` affiche bien ma clé dans le terminal. »",
          "Un conteneur, un service ou un autre terminal n'hérite pas de vos variables."),
        Misunderstanding(
          "« Une variable vide compte comme absente. »",
          "Non : pour la plupart des outils elle est définie, donc elle masque `.env`."),
        Misunderstanding(
          "« 401 : ma clé est mauvaise. »",
          "Le message dit qu'aucune n'est arrivée : en créer une autre ne changera rien tant qu'elle ne part pas."),
      ],
      checklist: [
        "Ligne `\(name)=…` présente dans `.env`, avec la vraie clé",
        "Nom de la variable identique à celui que lit l'application",
        "Aucune variable exportée vide",
        "`.env` chargé par le processus, le conteneur ou la CI",
        "Serveur redémarré",
        "Un appel réel répond",
      ])
  }
}
