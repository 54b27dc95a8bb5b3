extension Advice {
  /// What Ollama adds to the guides in French.
  package static let ollamaFrench: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "Modèle absent d'Ollama : téléchargez-le avec `ollama pull`",
      meaning: [
        """
        « model '…' not found, try pulling it first » : Ollama fonctionne, mais ce modèle n'est pas sur la machine \
        qui a répondu.
        """
      ],
      reasons: [
        """
        le modèle n'a jamais été téléchargé, ou sous une autre étiquette : sans étiquette, Ollama cherche \
        `:latest` ;
        """,
        "`OLLAMA_HOST`, ou l'adresse réglée dans l'outil, mène à un autre serveur Ollama ;",
        "Ollama tourne dans un conteneur qui a perdu ses modèles, faute de volume ;",
      ],
      steps: [
        Step(
          "Regardez ce qui est installé, et sous quel nom exact.",
          commands: [OllamaCommand.list]),
        Step(
          "Téléchargez le modèle (remplacez `MODEL` par le nom cité dans l'erreur).",
          page: .models,
          [
            """
            « file does not exist » : ce nom n'existe pas dans la bibliothèque ; cherchez-le sur la page des \
            modèles.
            """
          ],
          commands: [OllamaCommand.pull]),
        Step(
          "Ollama dans Docker : faites-le dans le conteneur.",
          [
            """
            Gardez les modèles dans un volume (`-v ollama:/root/.ollama`), sinon ils partent avec le conteneur.
            """
          ],
          commands: [OllamaCommand.dockerPull]),
        Step(
          """
          Si le modèle est déjà là : écrivez son nom, étiquette comprise, comme dans la liste, et vérifiez \
          l'adresse du serveur.
          """,
          commands: [OllamaCommand.address]),
      ],
      verify: [
        Step(
          "Le modèle figure dans la liste.",
          commands: [OllamaCommand.list])
      ],
      delay: "Le temps du téléchargement : plusieurs gigaoctets pour la plupart des modèles.",
      misunderstandings: [
        Misunderstanding(
          "« Ollama télécharge le modèle au premier appel. »",
          "`ollama run` le fait, l'API non.")
      ],
      checklist: [
        "Nom identique à celui de la liste, étiquette comprise",
        "Modèle téléchargé sur le serveur qui répond",
        "Volume en place pour Docker",
      ]),
    .connectFailed: Supplement(
      title: "Ollama ne répond pas : lancez `ollama serve`, puis vérifiez l'adresse et le port",
      meaning: [
        """
        Personne n'écoute à l'adresse essayée. Ollama écoute d'ordinaire sur `127.0.0.1:11434`, donc seulement \
        pour la machine où il tourne.
        """
      ],
      reasons: [
        "Ollama n'est pas lancé ;",
        "`OLLAMA_HOST` vaut `0.0.0.0` côté client : c'est une adresse d'écoute, pas une adresse à appeler ;",
      ],
      steps: [
        Step(
          "Lancez le serveur sur la machine qui doit l'héberger.",
          [
            "macOS et Windows : ouvrez l'application Ollama. Service Linux : `sudo systemctl start ollama`.",
            "« address already in use » : il tourne déjà ; passez à la suite.",
          ],
          commands: [OllamaCommand.serve]),
        Step(
          "Vérifiez qu'il répond, depuis cette machine.",
          [
            "Un numéro de version doit s'afficher."
          ],
          commands: [OllamaCommand.version]),
        Step(
          "Application dans Docker : appelez `http://host.docker.internal:11434`, et non `localhost`.",
          [
            "Sous Linux, ajoutez au service Compose `extra_hosts: [\"host.docker.internal:host-gateway\"]`.",
            "Si Ollama est lui aussi un service Compose : `http://ollama:11434` (le nom du service).",
          ]),
        Step(
          "Appel depuis une autre machine ou un conteneur : faites écouter Ollama au-delà de sa machine.",
          [
            """
            Lancez-le avec `OLLAMA_HOST=0.0.0.0:11434` (service Linux : `sudo systemctl edit ollama`, section \
            `[Service]`, `Environment="OLLAMA_HOST=0.0.0.0:11434"`, puis `sudo systemctl restart ollama`).
            """,
            "Ollama ne demande aucune clé : ne laissez entrer que vos machines dans le pare-feu.",
          ]),
        Step(
          "Côté application, mettez l'adresse complète dans son réglage, et redémarrez-la.",
          [
            """
            Forme d'Ollama : `http://HOST:11434`. Forme OpenAI : `http://HOST:11434/v1`, avec une clé quelconque.
            """
          ],
          commands: [OllamaCommand.address]),
      ],
      verify: [
        Step(
          "La version s'affiche depuis l'endroit où tourne l'application.",
          commands: [OllamaCommand.version])
      ],
      delay: "Aucun : effet dès que le serveur écoute.",
      misunderstandings: [
        Misunderstanding(
          "« J'ai installé Ollama, donc il tourne. »",
          "Pas forcément : dans un conteneur ou sous WSL, rien ne le lance tout seul."),
        Misunderstanding(
          "« Il me faut une clé d'API. »",
          "Un serveur Ollama local n'en lit pas ; seul ollama.com en demande une."),
      ],
      checklist: [
        "`ollama serve` ou le service lancé",
        "La version répond depuis l'endroit où tourne l'application",
        "Pas de `localhost` dans un conteneur",
        "Pare-feu fermé aux autres",
      ]),
    .serverError: ollamaMemoryFrench,
    .contextExceeded: Supplement(
      title: "Contexte Ollama trop petit : augmentez `num_ctx`, dans la limite du modèle et de la mémoire",
      meaning: [
        """
        Ollama n'ouvre pas tout le contexte du modèle : selon la version et la mémoire vidéo, 4 096 tokens par \
        défaut, ou davantage sur les grosses cartes. Au-delà, il peut couper le début du prompt sans erreur.
        """
      ],
      reasons: [
        """
        un agent ou un outil de code demande bien plus que la valeur par défaut (64 000 tokens conseillés par \
        Ollama) ;
        """,
        "l'outil passe par `/v1` : cette forme ne transmet pas `num_ctx` ;",
      ],
      steps: [
        Step(
          "Voyez le contexte réellement ouvert : colonne `CONTEXT`, pendant que le modèle est chargé.",
          commands: [OllamaCommand.ps]),
        Step(
          "Pour tout le serveur : arrêtez Ollama, puis relancez-le avec un contexte plus grand.",
          [
            """
            Application de bureau : réglages, curseur « Context length ». Service Linux : `sudo systemctl edit \
            ollama`, section `[Service]`, `Environment="OLLAMA_CONTEXT_LENGTH=16384"`, puis `sudo systemctl \
            restart ollama`.
            """
          ],
          commands: [OllamaCommand.serveLarge]),
        Step(
          "Pour un seul modèle, ou à travers `/v1` : créez une variante, et employez son nom.",
          [
            "Avec l'API d'Ollama (`/api/chat`), `\"options\": {\"num_ctx\": 16384}` suffit."
          ],
          commands: [OllamaCommand.variant]),
        Step(
          """
          Surveillez la mémoire : si `PROCESSOR` passe en partie sur CPU, réduisez `num_ctx` ou prenez un modèle \
          plus petit.
          """,
          commands: [OllamaCommand.ps]),
        Step(
          "Sinon, raccourcissez : historique, outils, documents."),
      ],
      verify: [
        Step(
          "La colonne `CONTEXT` montre la nouvelle valeur.",
          commands: [OllamaCommand.ps])
      ],
      delay: "Aucun : effet au rechargement du modèle.",
      misunderstandings: [
        Misunderstanding(
          "« Le modèle est annoncé à 128 000 tokens, donc j'en ai 128 000. »",
          "C'est son maximum ; Ollama n'en ouvre qu'une partie, selon ses réglages."),
        Misunderstanding(
          "« Pas d'erreur, donc tout a été lu. »",
          "Un prompt trop long peut être coupé en silence : réponses hors sujet, consigne oubliée."),
      ],
      checklist: [
        "Contexte ouvert lu avec `ollama ps`",
        "`OLLAMA_CONTEXT_LENGTH` ou `num_ctx` réglé",
        "Modèle encore entièrement sur GPU, si c'est voulu",
      ]),
  ]
}
