extension French {
  package func modelNotFound(_ s: Situation) -> Guide {
    let model = s.facts.model.map { " `\($0)`" } ?? ""
    var access = [
      "Cherchez une liste de modèles permis pour le projet ou l'organisation, des conditions à accepter, "
        + "une vérification à faire ou un accès à demander : seul un administrateur voit parfois ces réglages."
    ]
    if let scope = s.facts.scope {
      access.append("Le message nomme `\(scope)` : c'est là que l'accès manque.")
    }
    return Guide(
      title: "Modèle\(model) refusé : corrigez son nom, remplacez-le ou demandez-en l'accès",
      meaning: [
        "L'adresse est la bonne et la clé a été lue, mais ce nom de modèle ne répond pas \(chez(s)) : "
          + "il est mal écrit, retiré, ou fermé à votre compte.",
        "Le même message (« does not exist or you do not have access to it ») sert souvent dans les trois cas : "
          + "c'est la liste des modèles de votre clé qui les départage.",
      ],
      reasons: [
        "le modèle a été retiré : son nom vient d'un ancien tutoriel ou d'un réglage par défaut jamais revu ;",
        "le nom diffère d'un rien : faute de frappe, nom commercial au lieu de l'identifiant, "
          + "préfixe (`fournisseur/modèle`, `models/…`) en trop ou manquant ;",
        "le nom appartient à un autre fournisseur que celui de l'adresse appelée ;",
        "le projet, l'organisation ou l'offre de la clé n'a pas accès à ce modèle ;",
        "le modèle existe, mais pas pour cette opération, cette version d'API ou cette région ;",
        "sur un serveur local, le modèle n'est ni téléchargé ni chargé.",
      ],
      steps: [
        Step(
          "Relevez le nom exact que l'application envoie.", when: .unless(.model),
          [
            "Il est dans l'erreur, dans le journal, ou dans une variable de `.env` au nom en `…MODEL…`.",
            "Une variable exportée dans le terminal l'emporte en général sur `.env`, même vide.",
          ]),
        Step(
          "Comparez le nom à la liste des modèles ouverts à votre clé.", page: .models,
          modelListHelp(s), commands: modelList(s)),
        Step(
          "Il n'est pas dans la liste : prenez le nom qui y figure, ou le remplaçant annoncé.", page: .models,
          [
            "Copiez l'identifiant, ne le retapez pas.",
            "Remplacez-le partout : `.env`, code, modèles de secours, tâches planifiées.",
          ]),
        Step("Il existe, mais il vous est fermé : faites ouvrir l'accès.", page: .settings, access),
        Step(
          "Vérifiez que ce nom part bien au fournisseur qui le sert.",
          ["L'adresse de base (`…_BASE_URL`, `…_ENDPOINT`) et la clé doivent être du même fournisseur que le modèle."]),
        Step(
          "Redémarrez le serveur.",
          [
            "Un serveur lit `.env` une seule fois, à son démarrage : `Ctrl+C`, puis relancez la même commande.",
            "Docker Compose : `docker compose up -d --force-recreate`, car `restart` garde les anciennes valeurs.",
          ]),
      ],
      meanwhile: ["Un autre modèle de la liste, avec la même clé, répond tout de suite : il suffit de changer le nom."],
      verify: [
        Step(
          "Refaites un appel réel avec le nom corrigé : la réponse cite ce modèle dans son champ `model`.",
          s.trial.isEmpty ? [] : ["Dans la commande, mettez ce nom à la place de celui du modèle."], commands: s.trial)
      ],
      delay: "Un nom corrigé marche dès le redémarrage. Un accès accordé peut demander quelques minutes ; "
        + "un accès sur demande dépend du fournisseur.",
      misunderstandings: [
        Misunderstanding(
          "« Le message dit que le modèle n'existe pas, donc il est retiré. »",
          "Pas forcément : on vous répond la même chose quand votre compte n'y a pas accès."),
        Misunderstanding(
          "« Je l'utilise dans l'interface de discussion, donc mon API y a droit. »",
          "L'abonnement de discussion et l'API sont deux produits : leurs modèles et leurs droits diffèrent."),
        Misunderstanding(
          "« Un 404, c'est une mauvaise adresse. »",
          "Ici le fournisseur a lu la requête et refuse le nom du modèle ; l'adresse est bonne."),
        Misunderstanding(
          "« Ça marchait hier, donc c'est une panne. »",
          "Un modèle s'arrête à une date annoncée, et un modèle « preview » parfois très vite."),
      ],
      checklist: [
        "Nom relevé dans l'erreur, pas de mémoire",
        "Nom présent, à l'identique, dans la liste de cette clé",
        "Modèle non retiré, ou remplacé partout",
        "Accès ouvert au projet de la clé",
        "Adresse de base et modèle du même fournisseur",
        "Serveur redémarré",
      ])
  }

  private func modelListHelp(_ s: Situation) -> [String] {
    let verdict =
      "Absent : mal écrit, retiré ou fermé. Présent : l'opération, la région ou l'offre ne convient pas."
    guard s.provider == nil else {
      return ["Regardez avec le compte et le projet de la clé du serveur, pas avec d'autres.", verdict]
    }
    return [
      "La plupart des API compatibles avec OpenAI listent leurs modèles ainsi ; remplacez HOST par l'hôte appelé.",
      "La variable doit exister dans ce terminal. Si la clé n'est que dans `.env`, chargez-la dans un terminal à part "
        + "(`set -a; . ./.env; set +a`) : exportée, elle masquerait ensuite le fichier.",
      verdict,
    ]
  }

  private func modelList(_ s: Situation) -> [ShellCommand] {
    guard s.provider == nil else { return [] }
    return [
      s.modelList
    ]
  }
}
