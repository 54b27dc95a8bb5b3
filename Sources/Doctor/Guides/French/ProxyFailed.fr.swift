extension French {
  package func proxyFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Corrigez les variables de proxy (adresse, identifiants, exceptions), puis redémarrez le serveur",
      meaning: [
        "Votre programme passe par un proxy, et ce proxy refuse, réclame une identification ou ne répond pas.",
        "Rien n'a atteint l'API : la clé, le crédit et le modèle ne sont pas en cause.",
        "Un 407 vient toujours du proxy, jamais de l'API : l'identifiant demandé est celui du proxy, pas la clé.",
      ],
      reasons: [
        "le proxy demande un identifiant (407), absent, expiré, ou dont un caractère spécial n'est pas encodé ;",
        "une ancienne valeur traîne dans l'environnement : proxy arrêté, outil local fermé (`127.0.0.1:7890`) ;",
        "le proxy refuse cet hôte ou ce port (403 après `CONNECT`) ;",
        "`https_proxy` et `HTTPS_PROXY` ont deux valeurs différentes ;",
        "le schéma n'est pas compris : `socks://`, adresse sans `http://`, ou `https://` vers un proxy en clair ;",
        "un serveur local ou interne n'est pas dans `NO_PROXY`, et l'appel part au proxy.",
      ],
      steps: [
        Step(
          "Relevez toutes les variables de proxy, dans les deux casses.",
          [
            "Faites-le là où tourne l'application : terminal, conteneur, service. Les mots de passe sont masqués.",
            "`https_proxy` en minuscules l'emporte souvent ; curl ne lit `http_proxy` qu'en minuscules.",
            """
            Pour une API en `https://`, comptent `HTTPS_PROXY`, puis `ALL_PROXY`. Cherchez aussi une faute dans le \
            nom.
            """,
            "Docker les ajoute parfois lui-même : `~/.docker/config.json`, section `proxies`.",
            "Sous Windows et macOS, Python lit aussi les réglages de proxy du système.",
          ],
          commands: [
            NetworkCommand.allProxies
          ]),
        Step(
          "Essayez avec le proxy, puis sans.",
          [
            "Remplacez `HOST` par l'hôte de votre URL de base. `proxy 200` et un statut HTTP : le proxy laisse passer.",
            "`proxy 407` : identifiant, étape 4. `proxy 403` : hôte refusé, étape 5. « Failed to connect » : étape 3.",
            "La seconde commande passe : le proxy n'est pas nécessaire, étape 3.",
          ],
          commands: [
            NetworkCommand.throughProxy,
            NetworkCommand.pastProxy,
          ]),
        Step(
          "Proxy inutile ou arrêté : retirez ses variables, ou relancez-le.",
          [
            """
            Supprimez aussi la ligne dans `.env`, `~/.bashrc`, `~/.profile`, `/etc/environment` ou le service systemd.
            """,
            "Proxy obligatoire : demandez l'adresse et le port actuels à l'équipe réseau.",
          ],
          commands: [
            NetworkCommand.forgetProxies
          ]),
        Step(
          "407 : donnez l'identifiant du proxy.",
          [
            """
            Forme : `http://UTILISATEUR:MOTDEPASSE@PROXY:8080`. Dans le mot de passe, encodez `@` en `%40`, `:` en \
            `%3A`, 
            """
              + "`#` en `%23`, `/` en `%2F`, `%` en `%25`.",
            "Le mot de passe du domaine vient peut-être de changer.",
            "Proxy NTLM ou Kerberos : la plupart des SDK ne savent faire que « Basic ». Installez un relais local "
              + "(Px, Cntlm) et pointez `HTTPS_PROXY` vers lui.",
            "Écrivez cette valeur dans `.env`, jamais dans une commande ni dans le dépôt Git.",
          ]),
        Step(
          "403 du proxy : demandez à l'équipe réseau d'autoriser l'hôte de l'API.",
          ["À donner : l'hôte exact, le port 443, `CONNECT`, la méthode POST et les réponses en flux (SSE)."]),
        Step(
          "Corrigez le schéma.",
          [
            """
            `HTTPS_PROXY` vaut d'ordinaire `http://PROXY:8080` : ce `http` est la liaison avec le proxy, non avec \
            l'API.
            """,
            """
            `socks://` n'est pas compris par httpx (« Unknown scheme for proxy URL ») : écrivez `socks5h://` ou \
            `socks5://`.
            """,
            "SOCKS en Python demande un paquet : `pip install socksio` (httpx, SDK d'OpenAI et d'Anthropic), "
              + "`pip install PySocks` (requests).",
            "Le bureau GNOME pose `ALL_PROXY=socks://…` tout seul : retirez-la si `HTTPS_PROXY` suffit.",
          ]),
        Step(
          "Serveurs locaux et internes : mettez-les dans `NO_PROXY` et `no_proxy`.",
          [
            "Sans espaces, sans `https://` ; `.exemple.fr` vaut pour les sous-domaines.",
            "Les plages (`10.0.0.0/8`) ne sont pas comprises partout : ajoutez les noms d'hôte eux-mêmes.",
            "L'hôte de l'API ne doit pas y figurer si le proxy est obligatoire.",
          ],
          commands: [
            NetworkCommand.exceptLocal
          ]),
        Step(
          "Donnez le proxy au programme, et redémarrez-le.",
          [
            """
            Le `fetch` de Node ne lit ces variables qu'avec `NODE_USE_ENV_PROXY=1` (versions récentes), posées avant \
            son lancement ; aiohttp, 
            """
              + "qu'avec `trust_env=True`.",
            """
            Un service ou un conteneur n'hérite pas de votre terminal : `environment:` de Compose, `Environment=` de \
            systemd.
            """,
            "Compose : `docker compose up -d --force-recreate`, car `restart` garde les anciennes valeurs.",
          ]),
      ],
      verify: [
        Step("La première commande de l'étape 2 affiche `proxy 200` (`proxy 000` sans proxy) et un statut de l'API."),
        Step("Puis un appel réel.", commands: s.trial),
      ],
      delay: "Aucun : effet dès le redémarrage. Une autorisation de l'équipe réseau prend le temps de leur traitement.",
      misunderstandings: [
        Misunderstanding(
          "« 407 : ma clé d'API est refusée. »",
          "C'est le proxy qui demande son propre mot de passe ; la clé n'est pas encore partie."),
        Misunderstanding(
          "« Je n'utilise pas de proxy. »",
          "Une variable héritée (image Docker, poste d'entreprise, VPN, GNOME) suffit : l'étape 1 la montre."),
        Misunderstanding(
          "« J'ai corrigé `HTTPS_PROXY`, rien ne change. »",
          "`https_proxy` garde l'ancienne valeur et l'emporte souvent, ou le serveur n'a pas été redémarré."),
        Misunderstanding(
          "« Le proxy déchiffre TLS : il faut couper la vérification. »",
          "Non : donnez son autorité au programme (`webox-doctor explain tls_failed`)."),
      ],
      checklist: [
        "Variables relevées dans les deux casses, là où tourne l'application",
        "Proxy joignable, identifiant à jour et encodé",
        "Schéma `http://` ou `socks5h://`",
        "Serveurs locaux dans `NO_PROXY`",
        "Programme redémarré",
        "Un appel réel répond",
      ])
  }
}
