extension French {
  package func timedOut(_ s: Situation) -> Guide {
    Guide(
      title: "Réessayez une fois, puis mesurez quelle étape traîne : DNS, connexion, TLS ou réponse",
      meaning: [
        "Aucune réponse n'est arrivée dans le délai que s'accorde votre client : c'est lui qui a raccroché.",
        """
        Tout dépend de l'étape. Avant la réponse (DNS, connexion, TLS), c'est le réseau ; pendant l'attente de la \
        réponse, \
        c'est le fournisseur, une requête longue, ou un délai trop court.
        """,
        "La clé et le compte ne sont sans doute pas en cause. L'appel, lui, a pu être traité et facturé.",
      ],
      reasons: [
        "la réponse est longue à produire (gros prompt, long `max_tokens`, raisonnement) et n'est pas lue en flux ;",
        "le délai de votre client, ou d'un intermédiaire (nginx, hébergeur, fonction serverless), est trop court ;",
        "le fournisseur est lent ou en incident ;",
        "un pare-feu jette les paquets sans répondre, ou un proxy est obligatoire pour sortir ;",
        "le VPN ou le réseau laisse passer les petits paquets, pas les gros (MTU) ;",
        "sur un serveur local, le modèle se charge encore, ou tourne sur le processeur.",
      ],
      steps: [
        Step(
          "Réessayez une fois. Si cela passe, c'était passager.",
          ["Gardez deux ou trois essais espacés dans le client ; les SDK d'OpenAI et d'Anthropic en font déjà deux."]),
        Step(
          "Mesurez chaque étape, depuis la machine ou le conteneur qui échoue.",
          [
            """
            Remplacez `HOST` par l'hôte de votre URL de base. Temps en secondes, cumulés ; derrière un proxy, \
            `connect` va jusqu'au proxy.
            """,
            "`dns` à 0 : le nom n'est pas trouvé, suivez `webox-doctor explain dns_failed`.",
            "`dns` correct, `connect` à 0 : la connexion n'aboutit pas, étape 3.",
            "`connect` correct, `tls` à 0 : un intermédiaire ou la MTU, étape 4.",
            "Tout est rapide ici : la route est bonne, c'est la réponse qui est longue, étapes 5 et 6.",
          ],
          commands: [
            NetworkCommand.stages
          ]),
        Step(
          "La connexion n'aboutit pas : cherchez ce qui jette les paquets.",
          [
            """
            Essayez depuis un autre réseau, puis sans VPN : si cela passe, un pare-feu ferme la sortie vers le port \
            443.
            """,
            "`curl -4` passe, `curl -6` non : votre IPv6 ne mène nulle part ; réparez-le, ou préférez IPv4.",
            "En entreprise, déclarez `HTTPS_PROXY` ; le `fetch` de Node l'ignore sans `NODE_USE_ENV_PROXY=1`.",
            "Cloud : passerelle NAT absente, groupe de sécurité, règle de sortie Kubernetes.",
          ]),
        Step(
          "La connexion s'ouvre, puis tout se fige à TLS ou à l'envoi d'un gros prompt : baissez la MTU.",
          [
            "Typique d'un VPN, ou de Docker derrière un VPN : les petites requêtes passent, les grosses se figent.",
            "Essayez 1400 (remplacez `eth0` par l'interface du VPN) ; si cela règle tout, écrivez-le dans le VPN, ou "
              + "dans le réseau Compose (`driver_opts`, `com.docker.network.driver.mtu: \"1400\"`).",
            "Sinon, un filtre qui inspecte TLS retient la liaison : demandez à l'équipe réseau.",
          ],
          commands: [
            NetworkCommand.smallerPackets
          ]),
        Step(
          "La réponse est longue : lisez-la en flux, et allégez la requête.",
          [
            "Avec `stream: true`, les premiers tokens arrivent vite et la connexion ne reste pas muette.",
            "Baissez `max_tokens`, l'effort de raisonnement et l'historique ; découpez les gros documents.",
            "Rien d'urgent : le traitement par lots n'a pas ce problème, s'il existe chez votre fournisseur.",
          ]),
        Step(
          "Le délai est trop court : augmentez-le à l'endroit qui coupe.",
          [
            "Durée ronde avant l'échec : 5 s (httpx seul), 30 s (gunicorn), 60 s (nginx), 100 s (HttpClient de .NET), "
              + "300 s (`fetch` de Node, aiohttp).",
            """
            SDK d'OpenAI et d'Anthropic en Python : 5 s pour la connexion, 10 minutes pour le reste ; réglez \
            `timeout=`.
            """,
            "nginx : `proxy_read_timeout 300s;`, et `proxy_buffering off;` pour le flux. gunicorn : `--timeout 300`.",
            "Serverless : la durée d'exécution est plafonnée par l'hébergeur ; passez en flux ou en tâche de fond.",
            "Deux nouveaux essais de 10 minutes font attendre une demi-heure : baissez le délai quand vous le pouvez.",
          ]),
        Step(
          "Même un petit appel traîne : regardez la page d'état.", page: .status,
          ["Incident en cours : attendez sa fin, ou changez de modèle ou de fournisseur."]),
      ],
      verify: [
        Step("Un petit appel répond en quelques secondes.", commands: s.trial),
        Step("L'appel qui dépassait le délai va au bout, en flux, depuis l'application."),
      ],
      delay: """
        Aucun pour un délai ou un flux corrigé (redémarrez le serveur) ; quelques secondes à quelques minutes si le \
        fournisseur était lent.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Délai dépassé : le fournisseur est en panne. »",
          "Pas toujours : un délai de 5 ou 30 s est trop court pour un modèle qui raisonne."),
        Misunderstanding(
          "« J'ai raccroché, donc rien n'est facturé. »",
          "L'appel a pu aller au bout chez le fournisseur : vérifiez la consommation avant d'insister."),
        Misunderstanding(
          "« `ping` ne répond pas, donc l'API est inaccessible. »",
          "Beaucoup d'hôtes ignorent `ping` : seul un essai sur le port 443 compte."),
        Misunderstanding(
          "« J'ai monté le délai du SDK, cela coupe toujours à 60 s. »",
          "Un autre maillon coupe avant : proxy inverse, répartiteur, hébergeur. Le plus court l'emporte."),
      ],
      checklist: [
        "Étape lente mesurée",
        "Essai sans VPN, ou depuis un autre réseau",
        "Longues réponses en flux",
        "Délais du client et des intermédiaires accordés",
        "Page d'état consultée",
        "Un appel réel répond",
      ])
  }
}
