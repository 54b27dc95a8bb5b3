extension French {
  package func contentFiltered(_ s: Situation) -> Guide {
    Guide(
      title: "Modifiez le passage bloqué, ou le réglage du filtre ; renvoyer le même texte ne sert à rien",
      meaning: [
        "Un filtre de sécurité a arrêté la demande, ou la réponse du modèle. Ni la clé ni une panne n'est en cause.",
        "Cela arrive comme une erreur (souvent 400), ou comme un 200 sans texte : `finish_reason` vaut "
          + "`content_filter`, ou un `blockReason` est présent.",
      ],
      reasons: [
        "des mots lus hors de leur contexte : médecine, droit, sécurité informatique, histoire, fiction, actualité ;",
        "le passage n'est pas dans votre message : document joint, page web, résultat d'outil, historique ;",
        "une tournure qui ressemble à un contournement (« ignore les instructions précédentes »), "
          + "parfois dans votre propre instruction système ;",
        "c'est la réponse qui a déclenché le filtre, parfois au milieu du flux ;",
        "pour une image : une personne réelle, une marque, de la violence ou de la nudité ;",
        "le filtre du compte, de la ressource ou d'une passerelle est plus sévère que nécessaire.",
      ],
      steps: [
        Step(
          "Cherchez ce qui est visé : la demande ou la réponse, et pour quel motif.",
          [
            "Regardez `param` (« prompt »), `code`, `finish_reason`, `blockReason` et les champs de catégorie.",
            "Pas de détail : si aucun mot de réponse n'est venu, commencez par la demande.",
          ]),
        Step(
          "Trouvez le passage, par moitiés.",
          [
            "Renvoyez le dernier message seul, sans historique ni document : s'il passe, le reste est en cause.",
            "Coupez la partie suspecte en deux, et recommencez sur la moitié refusée.",
          ]),
        Step(
          "Reformulez ou retirez ce passage.",
          [
            "Dites le but (« résumé d'un dossier médical », « analyse d'un journal d'attaque ») et restez factuel.",
            "Retirez les détails crus, les noms et les citations qui ne servent pas.",
            "Délimitez un document comme une donnée à traiter, pas comme des consignes.",
          ]),
        Step(
          "Repartez d'une conversation neuve.",
          ["Un message refusé qui reste dans l'historique bloque aussi tous les tours suivants."]),
        Step(
          "Réglez le filtre, si votre usage est légitime et que le fournisseur le permet.", page: .settings,
          ["Certaines catégories ne se règlent pas, et un filtre plus souple peut demander un accord préalable."]),
        Step(
          "Traitez ce cas dans l'application.",
          [
            "Affichez que la demande a été refusée par un filtre, sans nouvelle tentative automatique.",
            "Testez `finish_reason` même sur un 200 : sinon l'utilisateur voit une réponse vide.",
          ]),
        Step(
          "Vous pensez à une erreur du filtre : signalez-la.", page: .support,
          ["Joignez l'identifiant de la requête et l'heure ; jamais la clé."]),
      ],
      verify: [
        Step("Renvoyez la demande modifiée : le texte arrive, et `finish_reason` n'est plus `content_filter`."),
        Step("Une demande anodine doit passer : la clé et le compte sont alors hors de cause.", commands: s.trial),
      ],
      delay: "Rien à attendre pour une demande modifiée ; un filtre réglé peut mettre quelques minutes à changer.",
      misunderstandings: [
        Misunderstanding(
          "« Mon compte est banni. »",
          "Rien ne le dit : essayez une demande anodine. Des refus répétés peuvent, eux, nuire au compte."
        ),
        Misunderstanding(
          "« Mon message est inoffensif, donc c'est un bogue. »",
          "Le filtre lit tout ce qui part : instruction système, historique, documents. Il peut aussi se tromper."),
        Misunderstanding(
          "« La réponse est vide, donc le fournisseur est en panne. »",
          "Un 200 sans texte est la forme que prend le blocage chez certains fournisseurs."),
        Misunderstanding(
          "« En réessayant, ça finira par passer. »",
          "Une demande refusée le sera encore. Seule une réponse filtrée peut varier d'un essai à l'autre."),
      ],
      checklist: [
        "Demande ou réponse : côté bloqué connu",
        "Passage trouvé, reformulé ou retiré",
        "Essayé dans une conversation neuve",
        "Réglage du filtre vérifié",
        "L'application annonce le blocage et ne réessaie pas",
      ])
  }
}
