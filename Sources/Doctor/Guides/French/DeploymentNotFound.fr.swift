extension French {
  package func deploymentNotFound(_ s: Situation) -> Guide {
    Guide(
      title: "Créez le déploiement dans cette ressource Azure, ou mettez son nom exact dans votre configuration",
      meaning: [
        "Sur Azure, on n'appelle pas un modèle mais un déploiement : un nom que quelqu'un a donné à ce modèle, "
          + "dans une ressource précise. La ressource appelée n'a pas de déploiement à ce nom.",
        "La ressource, elle, répond : ce n'est ni une panne, ni un refus de paiement.",
      ],
      reasons: [
        "la configuration donne le nom du modèle, alors que le déploiement en porte un autre ;",
        "le modèle n'a jamais été déployé : créer la ressource ne déploie rien ;",
        "le déploiement existe dans une autre ressource (autre région, autre abonnement) que celle de l'adresse ;",
        "il vient d'être créé : comptez jusqu'à 5 minutes avant qu'il réponde ;",
        "il a été supprimé, ou sa création a échoué faute de quota ;",
        "il est possible qu'un déploiement dont le modèle a été retiré par Azure réponde aussi cela.",
      ],
      steps: [
        Step(
          "Relevez le nom envoyé et la ressource appelée.",
          [
            "Forme classique : `https://RESSOURCE.openai.azure.com/openai/deployments/DEPLOIEMENT/…`.",
            "Forme v1 (`…/openai/v1/`) : le nom du déploiement part dans le champ `model`.",
            "Dans `.env`, la ressource est souvent dans `AZURE_OPENAI_ENDPOINT` ; le nom de la variable du déploiement "
              + "dépend de l'application (`AZURE_OPENAI_DEPLOYMENT`, `AZURE_OPENAI_DEPLOYMENT_NAME`…).",
          ]),
        Step(
          "Ouvrez la liste des déploiements de cette ressource.", page: .models,
          [
            "Dans https://ai.azure.com, choisissez un projet de cette ressource, puis « Build » → « Models ».",
            "Selon la version du portail Azure, la page « Model deployments » (« Déploiements de modèles ») "
              + "de la ressource y mène aussi.",
            "Votre nom doit y figurer lettre pour lettre, avec l'état « Succeeded ».",
            "La commande donne la même liste (`az login` d'abord).",
          ],
          commands: [
            ShellCommand(
              """
              az cognitiveservices account deployment list --name RESSOURCE --resource-group GROUPE --output table \
              --query "[].{name:name, model:properties.model.name, state:properties.provisioningState}"
              """)
          ]),
        Step(
          "Le déploiement existe sous un autre nom : reportez ce nom dans `.env`.",
          ["Pas d'espaces autour du `=` ; une variable exportée dans le terminal masque le fichier."]),
        Step(
          "Il n'existe pas : créez-le.", page: .models,
          [
            "« Discover » → « Models », choisissez le modèle, puis « Deploy » → « Custom settings ».",
            "Le plus simple est de lui donner le nom que l'application envoie : si elle envoie `gpt-4o-mini`, "
              + "nommez-le `gpt-4o-mini`.",
            "Il faut le rôle « Cognitive Services Contributor » sur la ressource, ou l'équivalent.",
            "Création refusée : le quota de ce modèle dans cette région est épuisé, ou le modèle n'y est pas proposé.",
          ]),
        Step(
          "Il est dans une autre ressource : changez l'adresse et la clé ensemble.", page: .keys,
          ["Portail Azure (https://portal.azure.com), page de cette ressource, « Keys and Endpoint »."]),
        Step(
          "Redémarrez le serveur si vous avez modifié `.env`.",
          ["Un serveur lit `.env` une seule fois, à son démarrage : `Ctrl+C`, puis relancez la même commande."]),
      ],
      meanwhile: ["Tout autre déploiement de la même ressource répond avec la même clé : il suffit d'envoyer son nom."],
      verify: [
        Step(
          "Refaites un appel réel à ce déploiement ; lister les modèles de la ressource ne prouve rien.",
          commands: s.trial)
      ],
      delay: "Un nom corrigé marche dès le redémarrage ; un déploiement neuf peut demander jusqu'à 5 minutes.",
      misunderstandings: [
        Misunderstanding(
          "« Le modèle est dans la liste renvoyée par l'API, donc il est déployé. »",
          "Cette liste donne les modèles que la ressource pourrait déployer, pas ses déploiements."),
        Misunderstanding(
          "« `gpt-4o-mini` est le bon nom : il marche chez OpenAI. »",
          "Azure ne regarde que le nom du déploiement, choisi à sa création."),
        Misunderstanding(
          "« Le message parle d'attendre 5 minutes, j'attends. »",
          "Cela ne vaut que pour un déploiement tout juste créé ; sinon, la réponse restera la même."),
        Misunderstanding(
          "« Il manque un droit à ma clé. »",
          "La clé d'une ressource donne accès à tous ses déploiements ; c'est le nom ou la ressource qui est faux."),
      ],
      checklist: [
        "Nom envoyé relevé dans l'URL ou le champ `model`",
        "Déploiement présent dans cette ressource, à l'identique",
        "État « Succeeded », créé depuis plus de 5 minutes",
        "Adresse et clé de la même ressource",
        "Serveur redémarré",
        "Un appel réel répond",
      ])
  }
}
