extension French {
  package func dnsFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Corrigez le nom d'hôte de l'URL de base, sinon le DNS de la machine ou du conteneur",
      meaning: [
        "Le nom d'hôte de l'API n'a pas pu être traduit en adresse IP : aucune requête n'est partie.",
        "La clé, le crédit et le modèle n'ont pas été regardés : rien n'est prouvé contre eux.",
        """
        « ENOTFOUND », « Name or service not known », « NXDOMAIN » : ce nom n'existe pas pour votre DNS. « EAI_AGAIN \
        », \
        « Temporary failure in name resolution » : le DNS lui-même n'a pas répondu.
        """,
      ],
      reasons: [
        "une faute dans l'URL de base : lettre en trop, espace, `https://` en double, nom d'exemple laissé tel quel ;",
        "la machine n'a pas de réseau, ou le VPN vient de changer le DNS ;",
        "le conteneur a un DNS qui ne répond pas, ou appelle un service d'un autre réseau Docker par son nom ;",
        "le réseau de l'entreprise ne traduit pas les noms externes : tout doit passer par son proxy ;",
        "le nom n'existe que sur un réseau privé, et vous êtes à l'extérieur ;",
        "la ressource vient d'être créée (son nom n'est pas encore connu partout) ou a été supprimée.",
      ],
      steps: [
        Step(
          "Lisez le nom que le DNS n'a pas trouvé.", when: .unlessChecked,
          [
            "Il suit souvent le message : `getaddrinfo ENOTFOUND nom`, « Could not resolve host: nom ».",
            "Un nom comme `https`, `HOST` ou `YOUR-RESOURCE…` trahit une adresse mal écrite ou un exemple non rempli.",
            "« Could not resolve proxy » parle du proxy : suivez `webox-doctor explain proxy_failed`.",
          ]),
        Step(
          "Relisez l'adresse dans `.env` et dans le terminal.",
          [
            "Forme attendue : `https://`, puis l'hôte, puis le chemin ; ni espace, ni guillemet resté dans la valeur.",
            "Avec `cat -vet`, `$` marque la fin de ligne ; `^M`, `M-BM-` ou un espace avant `$` sont de trop.",
            "Une variable exportée dans le terminal l'emporte en général sur `.env`, même si elle est vide.",
          ],
          commands: [
            NetworkCommand.hosts
          ]),
        Step(
          "Interrogez le DNS, depuis la machine ou le conteneur qui échoue.",
          [
            "Remplacez `HOST` par l'hôte seul, sans `https://` ni chemin.",
            "Conteneur : `docker compose exec SERVICE getent hosts HOST` (ou `docker exec`, `kubectl exec`).",
            "Une adresse s'affiche : le DNS marche ici ; l'application tourne ailleurs, ou lit une autre adresse.",
            "La seconde commande interroge un DNS public. Elle seule répond : votre DNS est en cause (étape 4).",
            "Aucune ne répond, mais un autre nom connu répond : le nom est faux, ou n'existe qu'en privé.",
          ],
          commands: [
            NetworkCommand.resolve,
            NetworkCommand.resolveElsewhere,
          ]),
        Step(
          "Le DNS de la machine est en cause : réparez-le.",
          [
            """
            Vérifiez que le réseau marche, puis reconnectez ou coupez le VPN ; la commande montre quel DNS est \
            utilisé.
            """,
            """
            Videz le cache : `resolvectl flush-caches` (Linux), `sudo dscacheutil -flushcache` (macOS), \
            `Clear-DnsClientCache` (Windows).
            """,
            "Un bloqueur (Pi-hole, filtre DNS) peut refuser ce nom : autorisez-le.",
          ], commands: [NetworkCommand.resolvers]),
        Step(
          "Le DNS du conteneur est en cause : donnez-lui celui de la machine.",
          [
            """
            Docker : `"dns": ["ADRESSE-DU-DNS"]` dans `/etc/docker/daemon.json`, ou `dns:` dans le service Compose, 
            """
              + "puis recréez le conteneur.",
            "Un service Compose n'est joignable par son nom que depuis le même réseau Docker.",
            "Kubernetes : une règle réseau doit laisser sortir le port 53 (UDP et TCP) vers le DNS du cluster.",
          ]),
        Step(
          "En entreprise : passez par le proxy, qui traduit les noms lui-même.",
          [
            "Déclarez `HTTPS_PROXY`, et vérifiez que `NO_PROXY` ne contient pas cet hôte.",
            "Le `fetch` de Node n'en tient compte qu'avec `NODE_USE_ENV_PROXY=1` (versions récentes).",
          ]),
        Step(
          "Après une correction dans `.env`, redémarrez le serveur.",
          [
            "Il lit `.env` une seule fois, à son démarrage.",
            "Docker Compose : `docker compose up -d --force-recreate`, car `restart` garde les anciennes valeurs.",
          ]),
      ],
      verify: [
        Step(
          "Un statut HTTP doit s'afficher, quel qu'il soit : le nom est trouvé et l'hôte répond.",
          commands: [
            NetworkCommand.status
          ]),
        Step("Puis un appel réel.", commands: s.trial),
      ],
      delay: """
        Une adresse corrigée vaut dès le redémarrage du serveur ; un DNS réparé, tout de suite ou en quelques minutes \
        (caches). Le nom d'une ressource neuve peut demander quelques minutes.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Le fournisseur est en panne. »",
          "Très rarement : un fournisseur en panne garde son nom, et répond en 5xx ou dépasse le délai."),
        Misunderstanding(
          "« Cela marche sur ma machine, donc le nom est bon. »",
          "Le conteneur, le serveur et le VPN ont chacun leur DNS : essayez là où l'appel échoue."),
        Misunderstanding(
          "« `Connection error` : ma clé est en cause. »",
          "La clé n'est envoyée qu'une fois la connexion établie ; ici, elle n'est jamais partie."),
      ],
      checklist: [
        "Nom refusé lu dans l'erreur",
        "URL de base sans faute, espace ni caractère caché",
        "Nom résolu depuis la machine ou le conteneur qui appelle",
        "VPN, proxy et `NO_PROXY` vérifiés",
        "Serveur redémarré",
        "Un appel réel répond",
      ])
  }
}
