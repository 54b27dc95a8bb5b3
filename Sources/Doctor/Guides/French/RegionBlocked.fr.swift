extension French {
  package func regionBlocked(_ s: Situation) -> Guide {
    Guide(
      title: "Appelez depuis un pays desservi, ou passez à un autre fournisseur ; la clé n'y est pour rien",
      meaning: [
        "Le fournisseur ne sert pas le pays ou la région d'où vient la requête.",
        "Il en juge d'après l'adresse IP publique de la machine qui appelle (serveur, fonction, proxy, VPN), "
          + "parfois d'après le pays du compte ; pas d'après l'endroit où vous êtes assis.",
      ],
      reasons: [
        "le serveur ou la fonction tourne dans une région non desservie, parfois choisie par la plateforme ;",
        "un VPN, un proxy ou un relais fait sortir le trafic dans un autre pays ;",
        "le pays du compte ou de la facturation n'est pas desservi ;",
        "seule l'offre gratuite est fermée dans votre pays : lier une facturation suffit parfois ;",
        "il est possible que l'adresse IP soit mal localisée.",
      ],
      steps: [
        Step(
          "Regardez d'où sort le trafic, depuis la machine qui appelle.",
          [
            "`ip=` : adresse publique. `loc=` : pays où Cloudflare la situe ; le fournisseur peut juger autrement.",
            "Avec Docker ou une fonction, lancez la commande dans le conteneur ou la fonction, pas sur votre poste.",
          ],
          commands: [
            NetworkCommand.place
          ]),
        Step(
          "Comparez ce pays à la liste des pays desservis, dans la documentation du fournisseur.",
          ["La liste de l'API n'est pas toujours celle de l'interface de discussion."]),
        Step(
          "Le pays affiché n'est pas le vôtre : retirez le VPN ou le proxy qui détourne le trafic.",
          ["Une variable de proxy suffit à faire sortir les appels ailleurs."],
          commands: [
            NetworkCommand.proxies
          ]),
        Step(
          "Le serveur est dans une région non desservie : déplacez-le.",
          [
            "Fixez la région dans un pays desservi, au lieu de laisser la plateforme choisir."
          ]),
        Step(
          "Le message parle de facturation ou d'offre gratuite : liez un moyen de paiement.", page: .billing,
          ["Cela ouvre parfois l'API dans un pays où l'offre gratuite est fermée."]),
        Step(
          "Le pays est desservi et le refus demeure : écrivez au support.", page: .support,
          ["Donnez l'adresse IP, le pays, l'heure et l'identifiant de la requête ; jamais la clé."]),
      ],
      meanwhile: [
        "Un fournisseur qui dessert votre pays répond tout de suite ; un modèle local ne dépend d'aucun pays."
      ],
      verify: [
        Step("Refaites un appel réel depuis la machine qui échouait, pas depuis votre poste.", commands: s.trial)
      ],
      delay: "Rien à attendre une fois que le trafic sort d'un pays desservi ; "
        + "après avoir lié une facturation, comptez quelques minutes.",
      misunderstandings: [
        Misunderstanding(
          "« Ma clé ou mon compte est bloqué. »",
          "Rien ne le dit : la même clé peut répondre aussitôt depuis un pays desservi."),
        Misunderstanding(
          "« Ça marche sur mon poste, donc c'est le code du serveur. »",
          "Le serveur sort par une autre adresse, peut-être dans un autre pays."),
        Misunderstanding(
          "« Un VPN fera l'affaire. »",
          "Contourner la règle peut enfreindre les conditions d'utilisation et faire suspendre le compte ; "
            + "les adresses de VPN sont d'ailleurs parfois refusées."),
        Misunderstanding(
          "« C'est un 400, ma requête est mal formée. »",
          "Le code varie (400 ou 403) ; c'est la phrase sur le pays qui décide."),
      ],
      checklist: [
        "Pays de sortie relevé sur la machine qui appelle",
        "Pays présent dans la liste du fournisseur",
        "Ni VPN ni proxy inattendu",
        "Région du serveur fixée dans un pays desservi",
        "Facturation liée, si le message en parle",
        "Un appel réel répond depuis le serveur",
      ])
  }
}
