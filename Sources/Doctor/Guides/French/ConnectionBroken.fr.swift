extension French {
  package func connectionBroken(_ s: Situation) -> Guide {
    Guide(
      title: "Réessayez avec une connexion neuve ; si cela revient, cherchez ce qui coupe en route",
      meaning: [
        """
        La connexion s'est ouverte, puis a été coupée, ou la réponse est arrivée incomplète ou illisible : \
        `ECONNRESET`, « socket hang up », « Server disconnected », « IncompleteRead », « Premature close ».
        """,
        """
        Une coupure isolée est banale. Répétée au même moment, elle désigne un intermédiaire : proxy, VPN, \
        répartiteur.
        """,
        "Rien n'est prouvé contre la clé ni le compte. L'appel a pu être traité, et facturé, malgré la coupure.",
      ],
      reasons: [
        "une connexion gardée ouverte, restée inactive, que l'autre bout ou une passerelle NAT avait déjà fermée ;",
        "une longue réponse sans flux : rien ne circule pendant des minutes, un intermédiaire coupe ;",
        "un proxy, un filtre ou un antivirus qui interrompt les flux ou les gros envois ;",
        "le VPN et sa MTU : les petites requêtes passent, les grosses sont perdues ;",
        "un incident ou un redéploiement chez le fournisseur, ou votre serveur local qui s'arrête en plein calcul ;",
        "une réponse compressée, découpée ou dépassant une taille limite, mal relayée par un intermédiaire.",
      ],
      steps: [
        Step(
          "Réessayez une fois, puis notez quand cela coupe.",
          [
            "Au premier appel après une pause : connexion inactive, étape 2.",
            "Toujours après la même durée (60 s, 100 s, 4 ou 6 minutes) : un intermédiaire coupe, étapes 3 et 4.",
            "Seulement avec de gros prompts ou fichiers : étapes 4 et 5.",
            "Dans votre propre serveur (`BrokenPipe`, `EPIPE`) : votre client a raccroché avant la fin.",
          ]),
        Step(
          "Ne réutilisez pas une vieille connexion.",
          [
            "Gardez un seul client par processus ; créez-le après `fork` (gunicorn `--preload`, Celery), jamais avant.",
            """
            Une connexion inactive doit être fermée vite (httpx : `keepalive_expiry`, 5 s par défaut) ; si vous \
            l'avez allongée, restez sous 
            """
              + "la limite de la passerelle.",
            "Laissez les deux nouveaux essais des SDK d'OpenAI et d'Anthropic : ils rouvrent la connexion.",
            """
            Passerelles cloud : une connexion muette y est souvent coupée au bout de 4 à 6 minutes ; activez TCP \
            keep-alive.
            """,
          ]),
        Step(
          "Lisez les longues réponses en flux (`stream: true`).",
          [
            "La connexion n'est plus muette, et vous gardez ce qui est déjà arrivé.",
            "Un flux coupé ne reprend pas : jetez le morceau, ou renvoyez-le comme contexte, et refaites l'appel.",
            "Votre proxy inverse doit laisser passer le flux : nginx, `proxy_buffering off;` et "
              + "`proxy_read_timeout 300s;`.",
          ]),
        Step(
          "Écartez les intermédiaires, un par un.",
          [
            """
            Essayez sans VPN, depuis un autre réseau, puis hors du conteneur : ce qui change le résultat est en cause.
            """,
            """
            La commande montre les proxys déclarés. Un filtre qui inspecte TLS doit laisser passer l'hôte sans \
            inspection.
            """,
            "Votre passerelle (nginx, LiteLLM, API gateway) : lisez son journal à la même heure.",
          ],
          commands: [
            NetworkCommand.proxies
          ]),
        Step(
          "Les grosses requêtes seules échouent : comparez deux tailles, puis baissez la MTU.",
          [
            """
            Remplacez `HOST` par l'hôte de votre URL de base. La commande envoie 100 000 octets sans clé : un refus \
            HTTP \
            (401, 404, 413…) veut dire que la route les porte ; une coupure ou un blocage, que non.
            """,
            "Elle coupe : essayez une MTU de 1400 sur l'interface du VPN, ou du réseau Docker.",
            """
            Elle passe : réduisez quand même la requête (images, fichiers, historique) et voyez à partir de quelle \
            taille.
            """,
          ],
          commands: [
            NetworkCommand.largeBody,
            NetworkCommand.smallerPackets,
          ]),
        Step(
          "Réponse illisible (« Parse Error », « invalid chunk », « Unexpected end of JSON ») : regardez-la brute.",
          [
            """
            Faites un petit appel avec `curl -i` : du HTML vient d'un intermédiaire (`webox-doctor explain \
            intercepted`).
            """,
            """
            Réponse tronquée : le flux s'est arrêté avant `[DONE]` ; traitez ce cas comme un échec, pas comme une fin.
            """,
            "`http://` vers un port TLS, ou l'inverse, donne aussi une réponse illisible ou vide.",
          ]),
        Step(
          "Serveur local : lisez son journal au moment de la coupure.",
          ["« Killed », « out of memory », « CUDA error » : modèle ou contexte trop grand pour la machine."]),
        Step(
          "Cela coupe de partout : regardez la page d'état.", page: .status,
          ["Incident en cours : attendez sa fin, ou changez de fournisseur."]),
      ],
      verify: [
        Step("Un petit appel répond, dix fois de suite.", commands: s.trial),
        Step("L'appel long passe en flux, y compris après dix minutes sans activité."),
      ],
      delay:
        "Quelques secondes pour une coupure isolée ; aucun après une correction du client (redémarrez le serveur).",
      misunderstandings: [
        Misunderstanding(
          "« Connexion coupée : ma clé a été refusée. »",
          "Un refus de clé est une réponse complète (401, 403), pas une coupure."),
        Misunderstanding(
          "« C'est forcément le fournisseur. »",
          "Si l'appel passe depuis un autre réseau, la coupure est chez vous ou chez un intermédiaire."),
        Misunderstanding(
          "« Réessayer ne coûte rien. »",
          "Un appel coupé a pu être facturé : bornez les essais et surveillez la consommation."),
        Misunderstanding(
          "« J'ai reçu du texte, donc la réponse est complète. »",
          "Seuls la fin annoncée du flux et `finish_reason` le disent."),
      ],
      checklist: [
        "Moment et durée de la coupure notés",
        "Un client par processus, connexions inactives courtes",
        "Longues réponses en flux",
        "Essai sans VPN ni proxy, ou depuis un autre réseau",
        "Taille et MTU vérifiées",
        "Un appel réel répond plusieurs fois de suite",
      ])
  }
}
