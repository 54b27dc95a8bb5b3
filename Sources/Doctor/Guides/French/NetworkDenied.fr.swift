extension French {
  package func networkDenied(_ s: Situation) -> Guide {
    Guide(
      title: "Autorisez l'adresse IP de votre serveur, ou appelez depuis le réseau permis",
      meaning: [
        "Le compte, la ressource ou le fournisseur n'accepte que certaines adresses ou certains réseaux, "
          + "et votre serveur n'en fait pas partie.",
        "La clé peut être bonne, même quand le refus arrive en 401 : c'est l'adresse qui est refusée.",
      ],
      reasons: [
        "l'organisation, le projet ou la clé a une liste d'adresses permises, et celle du serveur n'y est pas ;",
        "l'adresse de sortie a changé : redéploiement, nouvelle passerelle NAT, box, VPN, réseau mobile ;",
        "la ressource n'accepte qu'un réseau privé, et vous l'appelez de l'extérieur ou par son nom public ;",
        "le serveur sort en IPv6, alors que seule son adresse IPv4 est permise ;",
        "sans liste de votre part, le fournisseur refuse cette adresse : VPN, proxy, hébergeur ou adresse partagée.",
      ],
      steps: [
        Step(
          "Relevez l'adresse publique de la machine qui appelle.",
          [
            "Lancez la commande sur le serveur ou dans le conteneur, pas sur votre poste.",
            "Essayez aussi `curl -4` et `curl -6` : les deux adresses doivent être permises si les deux servent.",
          ],
          commands: [
            NetworkCommand.address
          ]),
        Step(
          "Comparez-la à la liste des adresses permises, et ajoutez-la.", page: .settings,
          [
            "Cherchez « IP allowlist », « Networking » ou « Firewall » dans l'organisation ou la ressource de la clé.",
            "Une seule adresse IPv4 s'écrit souvent avec `/32`. Il faut en général être administrateur.",
          ]),
        Step(
          "L'adresse change souvent : faites sortir le serveur par une adresse fixe.",
          ["Passerelle NAT à adresse réservée, ou proxy de sortie ; puis autorisez cette seule adresse."]),
        Step(
          "La ressource est sur un réseau privé : appelez-la de l'intérieur, par son propre nom.",
          [
            "Depuis ce réseau, son nom doit donner une adresse privée (10.…, 172.16.… à 172.31.…, 192.168.…).",
            "Une adresse publique veut dire que le DNS privé n'est pas relié à ce réseau.",
          ],
          commands: [
            ShellCommand(
              "getent hosts NOM-DE-L-HOTE || nslookup NOM-DE-L-HOTE", powershell: "Resolve-DnsName NOM-DE-L-HOTE")
          ]),
        Step(
          "Vous n'avez posé aucune restriction : essayez sans VPN ni proxy, puis depuis un autre réseau.",
          ["Si l'autre réseau passe, c'est l'adresse qui est refusée : changez de sortie, ou écrivez au support."]),
        Step(
          "Écrivez au support.", page: .support,
          ["Donnez l'adresse IP, l'heure et l'identifiant de la requête ; jamais la clé."]),
      ],
      meanwhile: ["Depuis une machine déjà permise, la même clé continue de répondre."],
      verify: [
        Step("Refaites un appel réel depuis la machine qui échouait.", commands: s.trial)
      ],
      delay: "En général quelques minutes après l'ajout de l'adresse ; rien à attendre si vous changez de réseau.",
      misunderstandings: [
        Misunderstanding(
          "« 401 : ma clé est fausse. »",
          "Le message parle de l'adresse ou du réseau : changer de clé ne servira à rien."),
        Misunderstanding(
          "« Mon adresse est bien dans la liste : c'est celle que donne `ip a` ou `ipconfig`. »",
          "Celle-là est privée ; le fournisseur voit l'adresse publique de sortie."),
        Misunderstanding(
          "« C'est le pare-feu de mon entreprise. »",
          "La requête est sortie et a reçu une réponse. L'adresse de sortie de l'entreprise, elle, peut être refusée."
        ),
        Misunderstanding(
          "« J'ouvre à tout le monde (0.0.0.0/0) et c'est réglé. »",
          "Une clé volée marcherait alors de partout : à réserver à un essai de quelques minutes."
        ),
      ],
      checklist: [
        "Adresse publique relevée sur la machine qui appelle",
        "Adresse (IPv4 et IPv6) dans la liste permise",
        "Réseau privé : nom résolu en adresse privée",
        "Ni VPN ni proxy inattendu",
        "Un appel réel répond depuis le serveur",
      ])
  }
}
