extension Advice {
  package static let openaiFrench: [Cause: Supplement] =
    openaiMoneyFrench
    .merging(openaiLimitsFrench) { own, _ in own }
    .merging(openaiAccessFrench) { own, _ in own }
    .merging(openaiRequestFrench) { own, _ in own }

  private static let openaiRequestFrench: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "Corrigez le nom du modèle, ou ouvrez-le au projet de la clé dans la console OpenAI",
      reasons: [
        "403, « Project … does not have access » : le projet de la clé n'autorise pas ce modèle ;",
        "le modèle demande un niveau (tier) plus haut, ou une organisation vérifiée ;",
      ],
      steps: [
        Step(
          "Listez les modèles que cette clé voit, et copiez le nom exact.",
          [
            "Absent de la liste : retiré, ou non ouvert à ce projet.",
            "Dans la réponse complète, `shutdown_date` donne la date d'arrêt quand elle est annoncée.",
            "Faites-le dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
          ], commands: [OpenAICommand.load, OpenAICommand.models]),
        Step(
          "Vérifiez s'il a été retiré : https://developers.openai.com/api/docs/deprecations",
          ["La page donne la date d'arrêt et le remplaçant conseillé. Choisissez-en un sur la page des modèles."]),
        Step(
          "403 : autorisez le modèle dans les réglages du projet, page « Limits ».", page: .limits,
          [
            "Vérifiez que c'est le projet de la clé, et non le projet par défaut.",
            "Le nom du projet (`proj_…`) est dans le message.",
          ]),
        Step(
          "Modèle récent ou d'images : vérifiez le niveau, puis la vérification de l'organisation.", page: .settings,
          ["Settings > Organization > General, « Verify Organization » ; comptez 15 à 30 minutes ensuite."]),
        Step(
          "Corrigez le nom là où il est configuré, puis redémarrez.",
          ["Cherchez-le aussi dans `.env`, la base de données et les réglages de l'interface."]),
      ],
      delay: "Nom corrigé : immédiat. Accès ouvert au projet : quelques minutes.",
      checklist: [
        "Nom copié depuis la liste des modèles",
        "Modèle absent de la page des arrêts",
        "Modèle autorisé dans le projet de la clé",
        "Organisation vérifiée si le modèle l'exige",
      ]),

    .endpointWrong: Supplement(
      title: "Vérifiez l'adresse de base : le serveur appelé ne connaît pas cette route",
      meaning: [
        """
        La classe `openai.NotFoundError` est celle de la bibliothèque : tout serveur compatible (Ollama, vLLM, \
        passerelle) la déclenche, pas seulement OpenAI. Regardez d'abord quel hôte est appelé.
        """,
        """
        Le message cite la route reçue : « Invalid URL (POST /v1/v1/responses) », `/v1` est en double ; « (POST \
        /responses) », il manque.
        """,
      ],
      reasons: [
        "`OPENAI_BASE_URL` (ou l'ancienne `OPENAI_API_BASE`) est fausse, vide, ou reste d'un autre fournisseur ;",
        "le modèle n'est pas servi sur cette route (par exemple sur l'API Responses seulement) ;",
        "un en-tête `OpenAI-Version` ou `OpenAI-Beta` périmé est envoyé ;",
      ],
      steps: [
        Step(
          "Affichez les variables qui changent l'adresse.",
          [
            "Un autre serveur est visé : gardez son adresse, et corrigez-en la fin (étape 2).",
            "C'est OpenAI qui est visé : aucune n'est nécessaire ; retirez-les, ou mettez `https://api.openai.com/v1`.",
            "Une variable vide compte comme définie : supprimez la ligne, ne la laissez pas vide.",
            "`OPENAI_API_TYPE=azure` ou une adresse `…openai.azure.com` : la configuration est celle d'Azure.",
          ], commands: [OpenAICommand.addressVariables]),
        Step(
          "Vérifiez la fin de l'adresse dans les réglages de l'application.",
          [
            """
            Les bibliothèques OpenAI veulent `/v1` à la fin et ajoutent la route ; certaines applications ajoutent \
            `/v1`.
            """,
            "`/v1/v1` dans le message : retirez-en un. Pas de `/v1` : ajoutez-le.",
            "Données en Europe : l'hôte est `https://eu.api.openai.com/v1`, selon des utilisateurs.",
          ]),
        Step(
          "Vérifiez que le modèle est servi par cette route.", page: .models,
          ["« only supported in v1/responses », « not a chat model » : changez de route ou de modèle."]),
        Step(
          "« Unsupported OpenAI-Version header » : mettez la bibliothèque à jour, ou retirez l'en-tête.",
          commands: [OpenAICommand.upgradeClient]),
        Step("Redémarrez le serveur, puis refaites l'appel."),
      ],
      delay: "Effet immédiat au redémarrage.",
      checklist: [
        "OPENAI_BASE_URL et OPENAI_API_BASE absentes ou justes, jamais vides",
        "`/v1` présent une seule fois",
        "Route acceptée par le modèle",
        "Serveur redémarré",
      ]),

    .contentFiltered: Supplement(
      reasons: [
        """
        `content_policy_violation` : la demande d'image touche une règle (personne, violence, nudité, œuvre \
        protégée) ;
        """,
        """
        `invalid_prompt` (« flagged as potentially violating our usage policy ») : refus des modèles de raisonnement ;
        """,
      ],
      steps: [
        Step(
          "Passez le texte à l'API de modération (gratuite) : elle dit quelle catégorie est touchée.",
          ["Remplacez `TEXT` par le passage ; `flagged` et `categories` donnent la réponse."],
          commands: [OpenAICommand.load, OpenAICommand.moderation]),
        Step(
          "Trouvez le passage : retirez des morceaux du prompt jusqu'à ce que l'appel passe.",
          ["Regardez aussi la consigne système, les documents joints et les réponses d'outils."]),
        Step(
          "Reformulez.",
          [
            """
            Images : une personne réelle, une marque, le style d'un artiste vivant peuvent suffire au refus ; \
            ôtez-les.
            """,
            """
            Raisonnement : demander au modèle d'exposer son raisonnement interne peut suffire ; dites aussi le but \
            légitime.
            """,
          ]),
        Step(
          "Filtrez avant d'envoyer : modérez ce que saisissent les utilisateurs, et dites-leur ce qui est refusé.",
          ["N'envoyez pas le même contenu en boucle : des refus répétés peuvent coûter l'accès au compte."]),
        Step(
          "Si le refus est une erreur manifeste, signalez-le au support.", page: .support,
          ["Joignez l'identifiant `req_…` et le prompt, sans donnée personnelle."]),
      ],
      delay: "Effet immédiat dès que le contenu change. Attendre ne change rien.",
      misunderstandings: [
        Misunderstanding(
          "« La modération ne signale rien, donc le refus est un bogue. »",
          "Elle couvre moins de cas que les filtres des images et des modèles de raisonnement.")
      ],
      checklist: [
        "Passage en cause trouvé",
        "Prompt reformulé",
        "Saisies des utilisateurs modérées avant l'envoi",
        "Aucune boucle sur le contenu refusé",
      ]),
  ]
}
