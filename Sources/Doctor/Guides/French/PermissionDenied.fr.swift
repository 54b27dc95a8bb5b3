extension French {
  package func permissionDenied(_ s: Situation) -> Guide {
    var names = [
      "Une portée (« Missing scopes: … »), un rôle (« lacks the required data action … »), "
        + "une API (« has not been used in project … »), un site ou un modèle bloqué : le message le nomme souvent.",
      "S'il contient un lien, ouvrez-le avec un compte qui administre ce projet.",
    ]
    if let scope = s.facts.scope {
      names.append("Ici, il nomme `\(scope)` : vérifiez que c'est bien le compte ou le projet que vous regardez.")
    }
    return Guide(
      title: "Accordez le droit qui manque : à la clé, au rôle ou au projet",
      meaning: [
        "La clé est reconnue et le compte est actif, mais cette opération leur est interdite \(chez(s)).",
        "Le refus arrive en 403, parfois en 401 ou en 404. Ce n'est ni une clé fausse, ni un manque de crédit.",
      ],
      reasons: [
        "la clé est restreinte : il lui manque la portée de cette opération ;",
        "le rôle de la personne ou du compte de service est trop faible dans l'organisation ou le projet ;",
        "l'API n'est pas activée dans le projet de la clé ;",
        "la clé est limitée à certains sites, applications ou API, et un serveur n'en fait pas partie ;",
        "un administrateur a bloqué le modèle, n'a pas accepté ses conditions, ou impose une règle "
          + "de confidentialité qu'aucun hébergeur ne remplit ;",
        "la ressource refuse toute clé et n'accepte qu'une identité (`AuthenticationTypeDisabled`).",
      ],
      steps: [
        Step("Lisez dans le message quel droit manque, et à qui.", when: .unlessChecked, names),
        Step(
          "Vérifiez les restrictions de la clé.", page: .keys,
          [
            "L'organisation et le projet affichés doivent être ceux de la clé.",
            "Ajoutez la permission manquante, ou créez une clé qui l'a.",
            "Une clé de serveur ne peut pas être limitée à des sites web : limitez-la par adresse IP ou par API.",
          ]),
        Step(
          "Vérifiez le rôle et les réglages du projet.", page: .settings,
          [
            "Le rôle doit permettre l'opération, et pas seulement l'administration : sur certains clouds, "
              + "être propriétaire ne suffit pas.",
            "API activée, conditions acceptées, modèle autorisé, règle de confidentialité compatible.",
          ]),
        Step(
          "Si la ressource refuse les clés, passez par une identité, ou faites rétablir les clés.",
          ["C'est un choix de l'administrateur : demandez-lui avant de le contourner."]),
        Step(
          "Vous n'avez pas la main : envoyez à l'administrateur de quoi agir.",
          ["Le message exact, le projet, le nom de la clé (jamais la clé), l'opération et l'heure de l'essai."]),
        Step(
          "Redémarrez le serveur si la clé a changé.",
          ["Un serveur lit `.env` une seule fois, à son démarrage : `Ctrl+C`, puis relancez la même commande."]),
      ],
      verify: [
        Step("Refaites l'opération refusée elle-même : une autre peut réussir sans rien prouver."),
        Step(
          "Si le plus petit appel passe et que l'opération reste refusée, le droit manque encore pour elle seule.",
          commands: s.trial),
      ],
      delay: "Une permission de clé agit en général aussitôt ; un rôle ou une API activée "
        + "peuvent demander 5 à 10 minutes : ne cherchez pas ailleurs avant.",
      misunderstandings: [
        Misunderstanding(
          "« 401 : ma clé est fausse. »",
          "Une clé fausse n'est pas reconnue ; celle-ci l'est, et se voit refuser une opération."),
        Misunderstanding(
          "« Une nouvelle clé réglera tout. »",
          "Seulement si elle a le droit qui manque ; avec les mêmes restrictions, elle échouera de même."),
        Misunderstanding(
          "« La clé liste les modèles, donc elle peut tout. »",
          "Chaque opération a son droit. L'inverse existe aussi : une clé qui ne peut pas lister, mais peut répondre."),
        Misunderstanding(
          "« Je suis propriétaire du compte, donc ma clé a tous les droits. »",
          "Les restrictions de la clé et celles du projet s'appliquent à tout le monde."),
      ],
      checklist: [
        "Droit manquant relevé dans le message",
        "Bonne organisation et bon projet",
        "Permissions de la clé vérifiées",
        "Rôle, API et conditions vérifiés dans le projet",
        "5 à 10 minutes d'attente après le changement",
        "L'opération refusée réussit",
      ])
  }
}
