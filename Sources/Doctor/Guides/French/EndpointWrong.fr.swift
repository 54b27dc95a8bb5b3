extension French {
  package func endpointWrong(_ s: Situation) -> Guide {
    Guide(
      title: "Corrigez l'adresse de l'API (URL de base, chemin ou version), puis redémarrez le serveur",
      meaning: [
        "L'application appelle une adresse qui n'existe pas \(chez(s)), avec une méthode ou une version d'API "
          + "qui n'y est pas admise, ou n'a reçu aucune adresse.",
        "La clé, le crédit et le modèle n'ont peut-être même pas été regardés : rien n'est prouvé contre eux.",
      ],
      reasons: [
        "`/v1` est en double ou absent, parce que le client ajoute lui-même une partie du chemin "
          + "(`POST /v1/v1/chat/completions`, `POST /chat/completions`) ;",
        "l'URL de base contient déjà la route (`…/chat/completions`), ou finit par une barre oblique ;",
        "l'adresse est celle du site ou de la console (réponse 405, ou une page HTML), pas celle de l'API ;",
        "la variable de l'adresse manque, ou une valeur exportée dans le terminal, même vide, masque celle de `.env` ;",
        "la version d'API demandée est inconnue ou trop ancienne pour ce modèle ;",
        "le fournisseur n'offre pas cette opération (`/embeddings`, `/responses`, `/images`…) à cette adresse.",
      ],
      steps: [
        Step(
          "Relevez l'adresse réellement appelée.", when: .unlessChecked,
          [
            "Elle est souvent dans l'erreur : « Invalid URL (POST /v1/v1/…) », « Unknown request URL: … ».",
            "Sinon, les SDK d'OpenAI pour Python et Node affichent chaque URL si vous relancez avec `OPENAI_LOG=info`.",
          ]),
        Step(
          "Regardez les adresses que le terminal impose.",
          [
            "Une variable listée ici l'emporte en général sur `.env` ; retirez celle qui est de trop (`unset NOM`).",
            "Un même nom n'a pas toujours le même sens : un outil veut l'hôte seul, un autre le chemin jusqu'à `/v1`.",
          ],
          commands: [
            NetworkCommand.addresses
          ]),
        Step(
          "Essayez l'adresse sans clé.",
          [
            "Remplacez `https://HOST/v1` par votre URL de base, et gardez `/models`.",
            "401 ou 403 : une API répond et réclame sa clé ; bon signe, sans être une preuve.",
            "404 : le chemin est faux. 405, redirection ou `text/html` : ce n'est pas l'adresse de l'API.",
          ],
          commands: [
            NetworkCommand.probe
          ]),
        Step(
          "Écrivez la bonne adresse dans `.env` (pas `.env.example`).",
          [
            "Prenez l'URL de base que donne la documentation du fournisseur pour votre client.",
            "Pas de route, pas de barre oblique à la fin, pas d'espaces autour du `=`.",
            "Pour le fournisseur d'origine du SDK, supprimez la ligne : l'adresse par défaut est la bonne.",
          ]),
        Step(
          "Si le message parle de version, corrigez la version.",
          [
            "« Unsupported API version », « enabled only for api versions … and later » : prenez une version admise.",
            "Si c'est le client qui fixe la version, mettez-le à jour.",
          ]),
        Step(
          "Redémarrez le serveur.",
          [
            "Un serveur lit `.env` une seule fois, à son démarrage : `Ctrl+C`, puis relancez la même commande.",
            "Docker Compose : `docker compose up -d --force-recreate`, car `restart` garde les anciennes valeurs.",
          ]),
      ],
      verify: [
        Step(
          "Refaites un appel réel. Une autre erreur (clé, modèle, crédit) est déjà un progrès : l'adresse est bonne.",
          commands: s.trial)
      ],
      delay: "Rien à attendre : l'adresse corrigée vaut dès le redémarrage du serveur.",
      misunderstandings: [
        Misunderstanding(
          "« 404 : le modèle n'existe pas. »",
          "Un modèle inconnu est nommé dans l'erreur ; certains outils joignent un lien « MODEL_NOT_FOUND » à tout 404."
        ),
        Misunderstanding(
          "« L'adresse s'ouvre dans mon navigateur, donc elle est bonne. »",
          "Le navigateur envoie un GET et accepte une page web ; l'API attend souvent un POST, à un chemin précis."),
        Misunderstanding(
          "« Le serveur répond 200, donc l'adresse est bonne. »",
          "Certains serveurs locaux répondent 200 à n'importe quel chemin : lisez le contenu de la réponse."),
        Misunderstanding(
          "« Il faut une nouvelle clé. »",
          "Aucune clé ne répondra à une adresse qui n'existe pas."),
      ],
      checklist: [
        "Adresse réellement appelée relevée",
        "`/v1` présent une seule fois, pas de route ni de barre finale",
        "Aucune variable exportée ne masque `.env`",
        "Version d'API admise",
        "Serveur redémarré",
        "Un appel réel répond",
      ])
  }
}
