extension French {
  package func connectFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Démarrez le serveur local ou corrigez son adresse ; sinon, ouvrez la sortie réseau vers l'API",
      meaning: [
        "L'adresse est connue, mais la connexion n'a pas pu être ouverte : aucune requête n'est partie.",
        "La clé, le crédit et le modèle n'ont pas été regardés : rien n'est prouvé contre eux.",
        """
        « Refused » (`ECONNREFUSED`) : la machine existe, mais rien n'écoute sur ce port, ou un pare-feu refuse. \
        « Unreachable », « No route » (`ENETUNREACH`, `EHOSTUNREACH`) : aucun chemin n'y mène.
        """,
      ],
      reasons: [
        "le serveur local (Ollama, vLLM, LM Studio, passerelle) n'est pas démarré, ou charge encore son modèle ;",
        "l'application est dans un conteneur : `localhost` y désigne le conteneur, pas votre machine ;",
        "le port ou l'adresse de l'URL de base est faux, ou le serveur n'écoute que sur `127.0.0.1` ;",
        "`localhost` est essayé en IPv6 (`::1`), alors que le serveur n'écoute qu'en IPv4 ;",
        "un pare-feu, un groupe de sécurité ou une règle réseau ferme la sortie vers le port 443 ;",
        "l'adresse refusée est celle d'un proxy déclaré dans l'environnement, et arrêté.",
      ],
      steps: [
        Step(
          "Lisez l'adresse et le port dans l'erreur.", when: .unlessChecked,
          [
            "`127.0.0.1`, `::1`, `localhost` ou une adresse privée : serveur local, étapes 2 à 4.",
            "L'adresse d'un proxy (`127.0.0.1:7890`, `proxy…:3128`) : suivez `webox-doctor explain proxy_failed`.",
            "Une adresse publique : c'est la sortie du réseau, étape 5.",
            "Rien de lisible : « fetch failed » (Node) et « Connection error. » (Python) cachent la cause, qui est "
              + "plus haut dans la trace, ou dans `error.cause`.",
          ]),
        Step(
          "Serveur local : démarrez-le, puis vérifiez qu'il écoute sur le bon port.",
          [
            "Ollama, port 11434 : `ollama serve`, ou ouvrez l'application Ollama.",
            "vLLM, port 8000 : `vllm serve MODEL` ; attendez « Application startup complete ».",
            "LM Studio, port 1234 en général : `lms server start`, ou l'onglet « Developer » de l'application.",
            """
            Le port attendu doit figurer dans la liste. `127.0.0.1` devant ce port : joignable de cette machine \
            seulement.
            """,
          ],
          commands: [
            NetworkCommand.listeners
          ]),
        Step(
          "Application dans un conteneur, serveur sur la machine : remplacez `localhost` par `host.docker.internal`.",
          [
            "Exemple : `http://host.docker.internal:11434` au lieu de `http://localhost:11434`.",
            "Linux : ajoutez au service Compose `extra_hosts: [\"host.docker.internal:host-gateway\"]` "
              + "(ou `--add-host=host.docker.internal:host-gateway` à `docker run`).",
            "Linux encore : le serveur doit écouter ailleurs que sur `127.0.0.1`. Ollama : `OLLAMA_HOST=0.0.0.0` ; "
              + "vLLM : `--host 0.0.0.0` ; LM Studio : `lms server start --bind 0.0.0.0`.",
            "Ces serveurs répondent en général sans clé : ne laissez entrer que vos machines dans le pare-feu.",
            """
            Les deux sont dans Compose : appelez le service par son nom (`http://ollama:11434`), avec son port \
            interne.
            """,
            "Podman : `host.containers.internal`.",
          ]),
        Step(
          "Vérifiez l'adresse écrite dans `.env`.",
          [
            "L'erreur cite `::1` : écrivez `127.0.0.1` à la place de `localhost`.",
            "`0.0.0.0` est une adresse d'écoute, pas une adresse à appeler ; un serveur local parle en `http://`.",
            """
            WSL : `localhost` n'y mène pas toujours à Windows ; prenez l'adresse de Windows, ou le réseau \
            « mirrored ».
            """,
            "Autre machine : son pare-feu doit laisser entrer ce port.",
          ],
          commands: [
            NetworkCommand.localModels
          ]),
        Step(
          "API distante : essayez la sortie depuis la machine ou le conteneur qui échoue.",
          [
            """
            Remplacez `HOST` par l'hôte de votre URL de base. Un statut HTTP, quel qu'il soit : la sortie est ouverte.
            """,
            "Elle échoue, mais passe avec `curl -4` : votre IPv6 ne mène nulle part ; réparez-le, ou préférez IPv4.",
            "Elle passe depuis un autre réseau : demandez d'ouvrir le port 443 vers cet hôte.",
            "Cloud : sous-réseau privé sans passerelle NAT, groupe de sécurité, règle de sortie Kubernetes.",
            "En entreprise, la sortie directe est souvent fermée : il faut passer par `HTTPS_PROXY`.",
          ],
          commands: [
            NetworkCommand.reach
          ]),
        Step(
          "Redémarrez l'application après un changement dans `.env`.",
          [
            "Elle lit `.env` une seule fois, à son démarrage.",
            "Docker Compose : `docker compose up -d --force-recreate`, car `restart` garde les anciennes valeurs.",
          ]),
      ],
      verify: [
        Step("La commande de l'étape 4 ou 5 affiche un statut HTTP, depuis l'endroit où tourne l'application."),
        Step("Puis un appel réel répond.", commands: s.trial),
      ],
      delay: """
        Aucun dès que le serveur écoute ; un gros modèle peut mettre plusieurs minutes à se charger. Une ouverture de \
        pare-feu dépend de l'équipe réseau.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Il est installé, donc il tourne. »",
          "Pas forcément : après un redémarrage, dans un conteneur ou sous WSL, rien ne le lance tout seul."),
        Misunderstanding(
          "« `curl` sur ma machine répond, donc l'adresse est bonne. »",
          "Pour l'application, `localhost` est son propre conteneur : lancez `curl` depuis ce conteneur."),
        Misunderstanding(
          "« Le fournisseur a bloqué ma clé. »",
          "La clé n'est envoyée qu'une fois la connexion ouverte ; ici, elle n'est jamais partie."),
        Misunderstanding(
          "« `expose` ou `EXPOSE` dans Docker suffit. »",
          "Seul `ports:` (ou `-p`) rend le port joignable depuis la machine."),
      ],
      checklist: [
        "Adresse et port lus dans l'erreur",
        "Serveur local démarré, port dans la liste des ports ouverts",
        "Pas de `localhost` dans un conteneur",
        "Sortie vers le port 443 ouverte, ou proxy déclaré",
        "Application redémarrée",
        "Un appel réel répond",
      ])
  }
}
