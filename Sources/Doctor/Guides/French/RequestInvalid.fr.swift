extension French {
  package func requestInvalid(_ s: Situation) -> Guide {
    Guide(
      title: "Corrigez le champ que le message nomme ; la même requête échouera toujours",
      meaning: [
        "Le fournisseur a lu la requête et refuse l'un de ses champs : inconnu, de mauvais type, mal placé, "
          + "ou non pris en charge par ce modèle.",
        "Ce refus ne dit rien du crédit ni des limites : ils n'ont peut-être pas encore été regardés.",
      ],
      reasons: [
        "un paramètre que ce modèle n'accepte pas ou plus, ou dont il n'admet que la valeur par défaut ;",
        "un mauvais type : une liste où l'API attend du texte, un objet où elle attend un nom ;",
        "un schéma d'outil invalide, ou un appel d'outil écrit par le modèle qui ne suit pas ce schéma ;",
        "un client trop ancien ou trop récent, ou une couche « compatible OpenAI » qui ne l'est qu'en partie ;",
        "une variable absente, envoyée comme `undefined` ou `null` (organisation, projet, modèle) ;",
        "une opération que ce modèle ne fait pas, ou une session arrivée à sa durée maximale.",
      ],
      steps: [
        Step(
          "Lisez quel champ est visé.", when: .unlessChecked,
          [
            "Il est dans `param`, ou dans un chemin du message : `messages[3].content`, `tools[0].parameters`.",
            "« unsupported_parameter » : retirez ou renommez-le. « unsupported_value » : changez sa valeur.",
          ]),
        Step(
          "Repartez de la plus petite requête : le modèle et un message.",
          ["Si elle passe, remettez les champs un par un ; celui qui fait échouer est le coupable."],
          commands: s.trial),
        Step(
          "Corrigez les fautes les plus courantes.",
          [
            "Limite de sortie : `max_tokens`, `max_completion_tokens` ou `max_output_tokens` selon l'API.",
            "Modèles de raisonnement : retirez `temperature` et `top_p`, souvent figés.",
            "`content` en liste de parties refusé : envoyez une simple chaîne.",
            "Schéma d'outil : certains fournisseurs refusent un objet dont les `properties` sont vides.",
            "Conversation avec outils : chaque résultat suit l'appel qui l'a demandé.",
            "Limite de sortie atteinte avant la fin de la réponse : augmentez-la ; le reste de la requête est bon.",
            "Session expirée : ouvrez-en une nouvelle et redonnez-lui le contexte.",
          ]),
        Step(
          "L'appel d'outil écrit par le modèle est invalide : simplifiez le schéma, puis réessayez.",
          ["Décrivez mieux les champs, limitez le nombre d'outils, ou prenez un modèle qui les suit mieux."]),
        Step(
          "Rien ne saute aux yeux : enregistrez le corps réellement envoyé (sans les en-têtes) et vérifiez-le.",
          ["Cherchez les `null`, les `undefined`, les nombres entre guillemets, les champs vides."],
          commands: [
            ShellCommand(
              "python3 -m json.tool requete.json",
              powershell: "Get-Content -Raw requete.json | ConvertFrom-Json | ConvertTo-Json -Depth 20")
          ]),
        Step(
          "Mettez à jour le client ou la passerelle, puis redémarrez le serveur.",
          [
            "Une passerelle sait souvent retirer les champs qu'un modèle ignore ; "
              + "pour LiteLLM, c'est `drop_params: true`."
          ]),
      ],
      meanwhile: [
        "N'automatisez pas de nouvelles tentatives : chacune échouera de même, et peut compter dans vos limites."
      ],
      verify: [
        Step("Renvoyez la requête corrigée, depuis l'application, avec tous les champs dont elle a besoin.")
      ],
      delay: "Rien à attendre : une requête correcte passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« Le même code marche avec un autre modèle, donc c'est une panne. »",
          "Chaque modèle a sa liste de paramètres ; « compatible OpenAI » ne veut pas dire identique."),
        Misunderstanding(
          "« Un 400 prouve que j'ai du crédit. »",
          "Rien ne le garantit : la forme de la requête peut être contrôlée avant le solde."),
        Misunderstanding(
          "« `invalid_request_error` désigne forcément un mauvais paramètre. »",
          "Certains fournisseurs s'en servent pour tout (clé, modèle, solde) : lisez la phrase, pas l'étiquette."),
        Misunderstanding(
          "« En réessayant, ça finira par passer. »",
          "Non, sauf pour un appel d'outil mal écrit par le modèle, qui peut changer d'un essai à l'autre."),
      ],
      checklist: [
        "Champ en cause trouvé dans le message",
        "Plus petite requête essayée",
        "Paramètres comparés à la documentation de ce modèle",
        "Pas de `null` ni d'`undefined` dans le corps envoyé",
        "Client à jour, serveur redémarré",
        "La requête complète répond",
      ])
  }
}
