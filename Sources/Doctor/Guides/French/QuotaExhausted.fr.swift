extension French {
  package func quotaExhausted(_ s: Situation) -> Guide {
    // Only a provider that names a moment can be waited for.
    let opensAgain = s.facts.resetAt != nil || s.facts.retryAfter != nil
    return Guide(
      title: s.isRenewed
        ? "Attendez le renouvellement annoncé, ou faites relever le quota atteint"
        : opensAgain
          ? "Rechargez le compte ou relevez le plafond atteint"
          : "Rechargez le compte ou relevez le plafond atteint : attendre ne suffira pas",
      meaning: [
        """
        La clé est reconnue et la requête est correcte, mais votre compte \(chez(s)) n'a plus de quoi la payer : \
        solde vide, paiement refusé, ou plafond de dépenses atteint.
        """,
        """
        Le statut HTTP trompe souvent : ce refus arrive en 429 (comme une limite de débit), en 402, parfois en 400 \
        ou en 403. Ce n'est ni une panne ni un défaut de votre application.
        """,
        opensAgain
          ? """
          Le message annonce un moment de reprise : s'il s'agit d'un plafond qui se renouvelle, l'accès reviendra \
          à cette date ; un solde vide, lui, ne se remplit pas tout seul.
          """
          : "Un solde vide ne se remplit pas tout seul ; seul un plafond mensuel se rouvre, au début de sa période.",
      ],
      reasons: [
        "le solde prépayé est à zéro, ou le crédit offert à l'inscription est épuisé ou expiré ;",
        "aucune carte valide n'est enregistrée, ou le dernier paiement a été refusé (carte expirée, facture impayée) ;",
        "le plafond de dépenses de l'organisation, du projet ou de la clé est atteint ;",
        "le crédit existe, mais dans une autre organisation, un autre projet ou un autre abonnement que celui de la clé ;",
        "le serveur utilise encore une ancienne clé, sans crédit, lue à son démarrage ;",
        "le paiement vient d'être fait et n'est pas encore pris en compte.",
      ],
      steps: [
        Step(
          "Ouvrez la page de facturation et regardez l'organisation, le solde et le plan.", page: .billing,
          [
            "L'organisation affichée (ou le projet) doit être celle de la clé : le crédit ne passe pas de l'une à l'autre.",
            "Le solde doit être positif, le plan actif, la dernière facture payée.",
            "Tout est en ordre et l'erreur reste ? Passez aux étapes 6 et 7 avant de payer quoi que ce soit.",
          ]),
        Step(
          "Ajoutez une carte bancaire valide s'il n'y en a pas.", page: .billing,
          [
            "« Activer la facturation » ne suffit pas : sans carte acceptée, l'API reste souvent fermée.",
            "Remplacez une carte expirée ou refusée, puis réglez la facture en attente.",
            "Fixez dès maintenant un plafond mensuel qui vous convient (10, 20 ou 50 $ par exemple).",
          ]),
        Step(
          "Rechargez le compte.", page: .billing,
          [
            "Un solde à 0,00 $ bloque tout, même avec une carte valide. 5 $ suffisent souvent ; 10 à 20 $ laissent de la marge.",
            "Offre gratuite épuisée ou expirée : il faut passer à l'offre payante ; une première recharge y suffit souvent.",
            "Activez le rechargement automatique si l'application est en production.",
            "Attendez 5 à 10 minutes, puis refaites un essai.",
          ]),
        Step(
          "Vérifiez les plafonds de dépenses.", page: .limits,
          [
            """
            L'organisation, le projet et la clé peuvent avoir chacun le leur : relevez ou supprimez celui qui est atteint.
            """,
            "Un plafond n'est pas un crédit : « 0 $ sur 120 $ » dit ce que vous pouvez dépenser, pas ce qu'il vous reste.",
          ]),
        Step(
          "Regardez ce qui a été consommé ce mois-ci.", page: .usage,
          [
            "Repérez le modèle, la clé et le jour qui ont coûté le plus.",
            "Une dépense que personne ne reconnaît peut venir d'une clé qui a fuité : révoquez-la avant de recharger.",
          ]),
        restart("Il y a du crédit et l'erreur reste ? Redémarrez le serveur : il garde la clé lue à son démarrage."),
        onlyServer(s),
      ],
      meanwhile: [
        "Coupez les nouvelles tentatives automatiques : chacune échouera de la même façon.",
        "Passez à un autre fournisseur : ajoutez sa clé dans `.env`, redémarrez le serveur, choisissez-le dans l'application.",
      ],
      verify: [
        Step(
          "Refaites un appel réel, pas une liste de modèles : la liste répond même sans crédit.",
          commands: s.trial),
        Step("Envoyez ensuite un message depuis l'application elle-même."),
      ],
      delay: """
        Un paiement ou une carte neuve est pris en compte en 5 à 10 minutes en général ; un plafond relevé peut demander \
        quelques minutes aussi. Si seul le serveur était en cause : une dizaine de secondes, le temps de le redémarrer.
        """,
      misunderstandings: [
        Misunderstanding(
          "« C'est un 429 : il suffit d'attendre. »",
          "Non : sans crédit, la réponse sera la même dans une heure et demain."),
        Misunderstanding(
          "« J'ai activé la facturation, j'ai mis une carte, et l'erreur persiste. »",
          """
          Laissez 5 à 10 minutes au fournisseur, vérifiez que le solde n'est pas resté à zéro, puis redémarrez le serveur.
          """),
        Misunderstanding(
          "« Mon script de test fonctionne, donc le compte a du crédit. »",
          """
          S'il ne fait que lister les modèles, il ne prouve rien : la liste est gratuite. S'il fait un vrai appel, il utilise \
          la nouvelle clé de `.env`, et le serveur encore l'ancienne : redémarrez-le.
          """),
        Misunderstanding(
          "« Une nouvelle clé débloquera la situation. »",
          "Toutes les clés d'une même organisation partagent le même solde."),
        Misunderstanding(
          "« Je paie déjà un abonnement. »",
          "L'abonnement à l'application de chat d'un fournisseur ne paie pas son API : ce sont deux comptes séparés."),
      ],
      checklist: [
        "Solde positif dans l'organisation de la clé (crédit offert non expiré)",
        "Carte valide et dernière facture payée",
        "Plafonds d'organisation, de projet et de clé non atteints",
        "10 minutes écoulées depuis le paiement",
        "Serveur redémarré depuis le dernier changement de clé, un seul en marche",
        "Un appel réel répond",
      ])
  }
}
