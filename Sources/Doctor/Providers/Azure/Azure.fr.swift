extension Advice {
  package static let azureFrench: [Cause: Supplement] =
    azureMoneyFrench
    .merging(azureLimitsFrench) { own, _ in own }
    .merging(azureAccessFrench) { own, _ in own }
    .merging(azureRequestFrench) { own, _ in own }

  static let azureCallFrench = Step(
    "Appelez le déploiement (remplacez `DEPLOYMENT` par son nom) : la première ligne doit annoncer 200.",
    [
      "Dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
      "Envoyez ensuite un message depuis l'application elle-même.",
    ], commands: [AzureCommand.load, AzureCommand.call])

  private static let azureRequestFrench: [Cause: Supplement] = [
    .deploymentNotFound: Supplement(
      title: "Appelez le déploiement par son nom exact, dans la bonne ressource Azure, ou créez-le",
      reasons: [
        "le déploiement d'un modèle affiné est supprimé après 15 jours sans appel ;"
      ],
      steps: [
        Step(
          "Listez les déploiements de la ressource, et copiez le nom exact.",
          [
            "Portail : https://ai.azure.com, « Models + endpoints » ou « Deployments » (« Déploiements »).",
            "État attendu : `Succeeded`. Liste vide : aucun modèle n'est déployé.",
          ], commands: [AzureCommand.deployments]),
        Step(
          "Vérifiez que l'adresse est bien celle de cette ressource.",
          ["Deux ressources, deux adresses : comparez avec « Keys and Endpoint »."],
          commands: [AzureCommand.resource, AzureCommand.addressVariables]),
        Step(
          "Il manque : créez-le, « Deploy model ».", page: .models,
          [
            "« Model name » : par exemple `gpt-4o-mini` ; « Deployment name » : le nom que votre code appelle.",
            "Donnez-lui assez de tokens par minute pour un appel entier.",
            "Il a moins de 5 minutes : attendez, puis réessayez.",
          ]),
        Step(
          "Corrigez le nom dans le code, ou dans `.env`, puis redémarrez.",
          [
            "Adresse `/openai/v1/` : `model` dans le corps. Classique : `/openai/deployments/NOM/…` dans l'adresse.",
            "Un embedding et un chat ont chacun leur déploiement : corrigez les deux.",
          ]),
        Step(
          "Essayez-le directement (remplacez `DEPLOYMENT`).", when: .unlessChecked,
          ["404 à nouveau : le nom ou la ressource sont faux. 200 : il reste à corriger le programme."],
          commands: [AzureCommand.load, AzureCommand.call]),
      ],
      verify: [azureCallFrench],
      delay: "Nom corrigé : immédiat. Déploiement neuf : jusqu'à 5 minutes.",
      checklist: [
        "Nom copié de la liste des déploiements",
        "Adresse de la même ressource",
        "État `Succeeded`, plus de 5 minutes",
        "Serveur redémarré",
      ]),

    .modelNotFound: Supplement(
      title: "Prenez un modèle, une version et une région qu'Azure propose",
      reasons: [
        """
        `DeploymentModelNotSupported` : ce modèle, cette version ou ce type de déploiement n'existe pas dans la \
        région ;
        """,
        "le modèle a été retiré, ou n'accepte plus de nouveau déploiement ;",
        "`unknown_model` (GitHub Models) : le nom doit être celui du catalogue, par exemple `openai/gpt-4.1` ;",
      ],
      steps: [
        Step(
          "Listez ce que la région propose : nom, version, état.",
          ["`Deprecated` : il ne se déploie sans doute plus. Relevez une version proposée."],
          commands: [AzureCommand.models]
        ),
        Step(
          "Vérifiez les retraits : https://learn.microsoft.com/azure/ai-services/openai/concepts/model-retirements",
          ["La page donne la date de retrait et le remplaçant conseillé."]),
        Step(
          "Corrigez le modèle, la version ou le type de déploiement (Bicep, Terraform, portail).",
          [
            "Dans une erreur de modèle ARM, le code qui compte est dans `details[0]`, pas `InvalidTemplateDeployment`.",
            "Essayez Global Standard : il est proposé dans davantage de régions que Standard.",
          ]),
        Step("Sinon, créez la ressource dans une région qui le propose.", page: .models),
        Step(
          "GitHub Models : copiez l'identifiant du catalogue, https://github.com/marketplace/models",
          ["Avec l'éditeur devant : `openai/…`, `mistral-ai/…` ; vérifiez aussi l'adresse employée."]),
      ],
      verify: [azureCallFrench],
      delay: "Nom corrigé : immédiat. Nouveau déploiement : jusqu'à 5 minutes.",
      checklist: [
        "Modèle et version présents dans la région",
        "Modèle non retiré",
        "Type de déploiement proposé",
      ]),

    .endpointWrong: Supplement(
      title: "Choisissez la forme v1 ou la forme classique de l'adresse Azure, sans les mélanger",
      meaning: [
        """
        Forme v1 : `https://RESSOURCE.openai.azure.com/openai/v1/`, sans `api-version`, le déploiement dans `model`. \
        Classique : `…/openai/deployments/NOM/chat/completions?api-version=2024-10-21`.
        """
      ],
      reasons: [
        "l'adresse configurée contient déjà `/openai/v1` ou `/deployments/…`, et la bibliothèque l'ajoute encore ;",
        "`OPENAI_API_VERSION` est absente, ou c'est une version de modèle (`0301`, `2024-07-18`) ;",
        "« enabled only for api versions … and later » : la version est trop ancienne pour ce modèle ou cette route ;",
        "l'adresse est celle d'un projet Foundry (`/api/projects/…`), pas celle du service Azure OpenAI ;",
      ],
      steps: [
        Step(
          "Affichez l'adresse et la version que lit le programme.",
          ["Comparez avec « Keys and Endpoint » : seule la partie jusqu'à `.com` doit être reprise."],
          commands: [AzureCommand.addressVariables]),
        Step(
          "Client `AzureOpenAI` : adresse nue et version.",
          [
            "`AZURE_OPENAI_ENDPOINT=https://RESSOURCE.openai.azure.com`, sans chemin, sans barre finale.",
            """
            `OPENAI_API_VERSION=2024-10-21`, ou la version que le message réclame. C'est une date d'API, pas de \
            modèle.
            """,
            "« Must provide one of the `base_url` or `azure_endpoint` » : la variable est absente ou vide.",
          ]),
        Step(
          "Client `OpenAI` : adresse v1 complète, sans version.",
          [
            "`base_url=\"https://RESSOURCE.openai.azure.com/openai/v1/\"`, `api_key` = la clé Azure.",
            "N'ajoutez pas `api-version` : la forme v1 n'en demande pas.",
          ]),
        Step(
          "Vérifiez l'adresse sans le programme.",
          [
            "200 : adresse et clé sont bonnes. 404 : un chemin de trop. Hôte introuvable : ressource mal écrite."
          ],
          commands: [AzureCommand.load, AzureCommand.probe]),
        Step(
          "Mettez la bibliothèque à jour, puis redémarrez le serveur.",
          commands: [OpenAICommand.upgradeClient]),
      ],
      verify: [azureCallFrench],
      delay: "Effet immédiat au redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« 404 : la ressource n'existe pas. »",
          "« Resource not found » parle du chemin demandé ; la ressource Azure peut être en parfait état.")
      ],
      checklist: [
        "Une seule forme : v1, ou classique avec `api-version`",
        "Adresse sans chemin en double ni barre finale",
        "Version d'API acceptée par le modèle",
        "Serveur redémarré",
      ]),

    .contentFiltered: Supplement(
      title: "Lisez la catégorie que le filtre d'Azure a bloquée, puis reformulez le passage ou réglez le filtre",
      meaning: [
        """
        Azure ajoute son propre filtre à celui du modèle, sur le prompt et sur la réponse. Par défaut, il bloque à \
        partir de la gravité moyenne.
        """
      ],
      reasons: [
        """
        le prompt ressemble à une tentative de contournement (`jailbreak`) : consignes fortes, jeux de rôle, « ignore \
        … » ;
        """,
        "une catégorie (`hate`, `sexual`, `violence`, `self_harm`) est jugée moyenne ou haute, parfois à tort ;",
      ],
      steps: [
        Step(
          "Lisez la catégorie : `innererror.content_filter_result` dans le corps de l'erreur.",
          [
            "Cherchez `filtered: true` et sa gravité (`severity`), ou `jailbreak.detected`.",
            "`param: \"prompt\"` : l'entrée. Réponse 200 avec `finish_reason: \"content_filter\"` : la sortie.",
          ]),
        Step(
          "Trouvez le passage en retirant des morceaux du prompt, puis reformulez-le.",
          [
            """
            `jailbreak` : ôtez « ignore les consignes », les jeux de rôle et les tournures semblables ; donnez le \
            document comme une donnée à traiter.
            """,
            "Séparez ce que saisit l'utilisateur de votre consigne, dans des messages distincts.",
          ]),
        Step(
          "Si l'usage est légitime, créez un filtre adapté dans https://ai.azure.com",
          [
            """
            « Build », « Guardrails », « Create guardrail » ; portail classique : « Guardrails + controls », « Content \
            filters ».
            """,
            "Relevez le seuil de la catégorie en cause, puis associez le filtre au déploiement.",
            "Couper entièrement un filtre demande l'accord de Microsoft.",
          ]),
        Step(
          "Dans le programme, traitez ce refus à part.",
          [
            """
            Ne le réessayez pas tel quel : il peut être facturé, et des refus répétés peuvent faire suspendre la \
            ressource.
            """
          ]),
        Step(
          "Faux positif manifeste : signalez-le par une demande de support.", page: .support,
          ["Joignez l'en-tête `apim-request-id`, la catégorie et la gravité."]),
      ],
      delay: "Effet immédiat dès que le texte change ; quelques minutes après l'association d'un filtre.",
      misunderstandings: [
        Misunderstanding(
          "« Le message dit \"retry\" : je réessaie. »",
          "Il dit de modifier le prompt, puis de réessayer. Le même texte sera refusé de même."),
        Misunderstanding(
          "« Chez OpenAI, ce prompt passe. »",
          "Le filtre d'Azure est distinct de celui d'OpenAI : les deux ne refusent pas la même chose."),
      ],
      checklist: [
        "Catégorie et gravité lues",
        "Passage trouvé et reformulé",
        "Filtre du déploiement vérifié",
        "Pas de nouvel essai automatique",
      ]),
  ]
}
