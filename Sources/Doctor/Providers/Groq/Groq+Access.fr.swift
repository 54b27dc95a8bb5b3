extension Advice {
  /// Keys, addresses and permissions.
  static let groqAccessFrench: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Clé Groq refusée ou absente : vérifiez `GROQ_API_KEY`, recréez-la au besoin, redémarrez",
      meaning: [
        """
        Groq répond le même 401 « Invalid API Key » que la clé soit fausse ou qu'elle n'arrive pas du tout : \
        commencez par savoir lequel des deux.
        """
      ],
      reasons: [
        """
        la variable est vide dans le processus : mauvais nom, `.env` non lu, serveur lancé avant la modification ;
        """,
        "c'est une clé xAI (Grok, `xai-…`) ou OpenAI (`sk-…`) : une clé Groq commence par `gsk_` ;",
        "la clé a été supprimée dans la console, ou copiée en partie ;",
      ],
      steps: [
        Step(
          "Voyez si la variable est définie et de la bonne longueur, sans afficher la clé.",
          [
            """
            0 : rien n'est défini dans ce terminal. 56 : longueur habituelle (`gsk_` et 52 caractères). 57 ou 58 : \
            un espace, un guillemet ou un retour à la ligne est collé à la clé.
            """
          ],
          commands: [GroqCommand.keyLength]),
        Step(
          "Essayez cette clé seule, hors de l'application.", when: .unlessChecked,
          [
            """
            Une liste de modèles s'affiche : la clé est bonne, c'est le serveur qui en utilise une autre. Rien : \
            la clé elle-même est refusée.
            """,
            """
            Si elle n'est pas dans ce terminal : `read -r GROQ_API_KEY`, collez la clé, Entrée (PowerShell : \
            `$env:GROQ_API_KEY = Read-Host`).
            """,
          ],
          commands: [GroqCommand.models]),
        Step(
          "Créez une clé neuve si la vôtre est refusée.",
          page: .keys,
          [
            "« Create API Key », donnez-lui un nom, copiez-la aussitôt : elle n'est montrée qu'une fois.",
            "Vérifiez en haut de la page l'organisation et le projet.",
          ]),
        Step(
          "Écrivez-la dans `.env` : `GROQ_API_KEY=gsk_…`, sans espace autour du `=`.",
          [
            """
            Une variable `GROQ_API_KEY` déjà exportée dans le terminal cache celle du fichier : `unset \
            GROQ_API_KEY` avant de relancer.
            """
          ]),
        Step(
          "Redémarrez le serveur : il ne lit `.env` qu'à son démarrage."),
      ],
      delay: "Aucun : une clé neuve fonctionne dès sa création.",
      misunderstandings: [
        Misunderstanding(
          "« Groq et Grok, c'est la même clé. »",
          """
          Groq (console.groq.com, clés `gsk_`) et Grok de xAI (console.x.ai, clés `xai-`) sont deux fournisseurs \
          distincts.
          """),
        Misunderstanding(
          "« Le 401 prouve que ma clé est fausse. »",
          "Chez Groq, une clé absente donne exactement la même réponse."),
      ],
      checklist: [
        "`GROQ_API_KEY` non vide, commence par `gsk_`",
        "Pas d'espace, de guillemet ni de retour à la ligne autour",
        "Aucune variable exportée ne cache `.env`",
        "La liste des modèles répond avec cette clé",
        "Serveur redémarré",
      ]),
    .modelNotFound: Supplement(
      title: "Modèle Groq inconnu ou arrêté : choisissez un identifiant dans la liste actuelle",
      meaning: [
        """
        `model_decommissioned` : Groq a arrêté ce modèle, il ne reviendra pas. `model_not_found` : le nom est \
        inexact, ou votre organisation n'y a pas accès.
        """
      ],
      reasons: [
        """
        `llama-3.1-8b-instant` et `llama-3.3-70b-versatile`, très répandus dans les exemples, sont arrêtés depuis \
        le 16 août 2026 ;
        """,
        """
        `mixtral-8x7b-32768`, `gemma2-9b-it` et `deepseek-r1-distill-llama-70b` sont arrêtés depuis plus longtemps \
        ;
        """,
        "le préfixe manque : sur Groq, `openai/` ou `qwen/` fait partie de l'identifiant ;",
      ],
      steps: [
        Step(
          "Affichez les modèles que votre clé voit aujourd'hui.",
          commands: [GroqCommand.models]),
        Step(
          "Cherchez le remplaçant conseillé : https://console.groq.com/docs/deprecations",
          [
            """
            Pour les anciens modèles Llama : `openai/gpt-oss-20b` (petit) ou `openai/gpt-oss-120b` (grand), s'ils \
            figurent dans la liste.
            """,
            """
            Ce sont des modèles à raisonnement : laissez-leur assez de `max_tokens` (16 au moins pour un essai).
            """,
          ]),
        Step(
          "Remplacez l'ancien nom partout : `.env`, code, réglages de l'outil, tâches planifiées.",
          [
            "Beaucoup d'outils ont un modèle Groq par défaut écrit dans leur code : mettez-les à jour."
          ]),
        Step(
          "Redémarrez le serveur."),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« `openai/gpt-oss-120b` demande une clé OpenAI. »",
          "Non : Groq l'héberge ; c'est votre clé `gsk_` qui sert."),
        Misunderstanding(
          "« Le modèle est en panne, il va revenir. »",
          "Un modèle « decommissioned » est retiré pour de bon."),
      ],
      checklist: [
        "Nouvel identifiant copié depuis la liste, préfixe compris",
        "Ancien nom remplacé dans tous les fichiers",
        "Serveur redémarré",
        "Un appel réel répond",
      ]),
    .endpointWrong: Supplement(
      title: "Adresse Groq mal composée : avec ou sans `/openai/v1`, selon le programme",
      meaning: [
        """
        `unknown_url` recopie le chemin que Groq a reçu (« Unknown request URL: POST … ») : il montre ce qui \
        manque ou ce qui est en double.
        """,
        "405 « Method not allowed » : la requête est arrivée sur le site web de Groq, pas sur son API.",
      ],
      reasons: [
        """
        `GROQ_BASE_URL` a deux sens : le SDK de Groq ajoute lui-même `/openai/v1`, les programmes de style OpenAI \
        veulent l'adresse complète ;
        """,
        "une route que Groq n'a pas (« embeddings » par exemple), ou une méthode GET au lieu de POST ;",
      ],
      steps: [
        Step(
          "Lisez le chemin cité dans l'erreur.", when: .unlessChecked,
          [
            """
            `/openai/v1/openai/v1/…` ou `/openai/v1/v1/…` : une partie est en double, l'URL de base est trop \
            longue.
            """,
            """
            `/chat/completions` ou `/v1/chat/completions` : il manque `/openai/v1` ou `/openai`, l'URL de base est \
            trop courte.
            """,
            "405 : l'hôte est `groq.com` ou `console.groq.com` au lieu de `api.groq.com`.",
            """
            Chemin juste, mais inconnu : cette fonction n'existe pas chez Groq ; envoyez-la à un autre \
            fournisseur.
            """,
          ]),
        Step(
          "Voyez quelle adresse est configurée.",
          commands: [GroqCommand.addressVariables]),
        Step(
          "Mettez la forme que votre programme attend.",
          [
            """
            SDK de Groq (`groq` en Python, `groq-sdk` en Node) : `https://api.groq.com`, ou mieux, aucune \
            variable.
            """,
            """
            SDK OpenAI et applications « compatibles OpenAI » : `https://api.groq.com/openai/v1`, sans barre \
            oblique finale.
            """,
            """
            Si les deux lisent le même `.env`, réservez `GROQ_BASE_URL` à l'un, et donnez l'adresse à l'autre dans \
            son propre réglage.
            """,
          ]),
        Step(
          "Vérifiez que l'adresse est celle de l'API : sans clé, elle doit répondre 401.",
          commands: [GroqCommand.probe]),
        Step(
          "Redémarrez le serveur."),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« Groq répond 404, donc le modèle a disparu. »",
          "Avec `unknown_url`, c'est le chemin qui est faux ; le modèle n'a pas été lu."),
        Misunderstanding(
          "« L'adresse marche dans un autre outil, donc elle est bonne. »",
          "L'autre outil ajoute peut-être `/openai/v1` de lui-même, ou ne l'ajoute pas."),
      ],
      checklist: [
        "Chemin cité dans l'erreur : `/openai/v1` une fois, et une seule",
        "Hôte `api.groq.com`",
        "`GROQ_BASE_URL` conforme au programme qui la lit",
        "Serveur redémarré",
      ]),
  ]
}
