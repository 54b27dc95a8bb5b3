extension Advice {
  static let azureLimitsFrench: [Cause: Supplement] = [
    .rateLimited: Supplement(
      meaning: [
        """
        La limite est celle du déploiement, en tokens par minute (« token rate limit ») ou en requêtes par minute \
        (« call rate limit »), prise sur le quota de l'abonnement dans la région.
        """
      ],
      reasons: [
        "le déploiement a reçu peu de TPM à sa création, alors que l'abonnement en a encore ;",
        "des requêtes en rafale : les RPM se jugent par tranches de 1 ou 10 secondes ;",
        "GitHub Models, « UserByModelByDay » : la limite par jour et par modèle de l'offre gratuite ;",
        "une baisse temporaire : Azure réduit la limite effective quand la capacité partagée manque ;",
      ],
      steps: [
        Step(
          "Attendez le délai annoncé (`retry-after-ms`, sinon le message), puis réessayez une fois.",
          when: .unless(.wait),
          [
            "Les appels refusés comptent aussi : pas de boucle serrée ; `max_retries=5` dans la bibliothèque suffit.",
            """
            86400 secondes (un jour) pour une limite par minute : le déploiement a moins de TPM qu'un seul de vos \
            appels. N'attendez pas, passez à l'étape 3.
            """,
            "« Rate limit of N per 86400s » (GitHub Models) : vraie limite du jour. Attendez, ou changez de modèle.",
          ]),
        Step(
          "Comparez la limite effective à celle du déploiement (remplacez `DEPLOYMENT` par son nom).",
          when: .unless(.amounts),
          [
            "`x-ratelimit-limit-tokens` égal aux TPM configurés : le déploiement est trop petit, étape 3.",
            "Plus bas : baisse temporaire, en général finie en quelques heures. Étalez le trafic ou changez de région.",
            "-1 et 0 dans ces en-têtes ne sont pas des mesures.",
          ], commands: [AzureCommand.load, AzureCommand.call]),
        Step(
          "Relevez les TPM du déploiement : https://ai.azure.com, « Operate », « Quota ».",
          [
            """
            Ouvrez le déploiement, « Affiliated deployments using shared quota », puis le crayon de la colonne « \
            Actions ».
            """,
            "Portail classique : « Deployments », « Edit », curseur « Tokens per Minute Rate Limit ».",
            "Sans TPM libres : réduisez un autre déploiement du même modèle, dans la même région.",
            """
            Les RPM suivent les TPM : 6 RPM pour 1 000 TPM sur les anciens modèles de chat, autre chose sur les \
            récents.
            """,
          ], commands: [AzureCommand.deployments, AzureCommand.quota]),
        Step(
          "Consommez moins par minute.",
          [
            "Réglez `max_tokens` sur la taille réelle des réponses, et laissez `best_of` à 1.",
            "Répartissez les requêtes dans la minute : 600 RPM, c'est 10 par seconde au plus.",
            "Ce qui n'est pas urgent : déploiement Global Batch, au quota séparé.",
          ]),
        Step(
          "Répartissez sur plusieurs régions.",
          ["Le quota vaut par région : deux déploiements du même modèle dans la même région se le partagent."]),
        Step(
          "Demandez plus de quota, par le formulaire.", page: .increase,
          [
            "Abonnement, région, modèle, type de déploiement, TPM actuels et voulus, usage.",
            "L'adresse `aka.ms/oai/quotaincrease`, imprimée par le message, mène à l'ancienne demande.",
            "Qui consomme déjà son quota passe en premier ; une fois accordé, attribuez-le au déploiement (étape 3).",
            "Le texte prêt à coller se tire du message d'erreur, enregistré ici dans `erreur.txt` :",
          ], commands: [ShellCommand("webox-doctor explain --increase-request erreur.txt")]),
        Step(
          "Débit constant indispensable : prenez du débit réservé (Provisioned Throughput, PTU).",
          ["429 durables en production sous le quota accordé : ouvrez une demande de support."]),
      ],
      verify: [azureCallFrench],
      delay: """
        Limite par minute : une minute au plus. TPM relevés : jusqu'à 15 minutes. Baisse temporaire : quelques heures. \
        Demande de quota : par ordre d'arrivée, sans délai annoncé.
        """,
      misunderstandings: [
        Misunderstanding(
          "« \"Please retry after 86400 seconds\" : je suis bloqué jusqu'à demain. »",
          "Demain non plus, sans doute : l'appel est plus gros que la limite. Relevez les TPM, ou réduisez-le."),
        Misunderstanding(
          "« Les métriques montrent un usage sous le quota. »",
          "Elles comptent les tokens facturés ; la limite compte une estimation, appels refusés compris."),
        Misunderstanding(
          "« L'abonnement a du quota, donc le déploiement aussi. »",
          "Un quota n'agit qu'une fois attribué au déploiement."),
      ],
      checklist: [
        "« token » ou « call rate limit » lu dans le message",
        "TPM du déploiement supérieurs à un appel",
        "`max_tokens` ajusté, rafales étalées",
        "Limite effective comparée à la limite configurée",
        "Demande de quota envoyée si la région n'en a plus",
      ]),

    .requestTooLarge: Supplement(
      reasons: [
        "l'appel demande plus de tokens que le déploiement n'en a par minute ;",
        "GitHub Models : « Max size: 4000 tokens », la taille autorisée par requête selon le modèle et l'offre ;",
        "un message dépasse 1 048 576 caractères, ou la requête plus de 50 images ;",
        "le fichier audio dépasse 25 Mo ;",
      ],
      steps: [
        Step(
          "Lisez l'unité du message : tokens (« Max size: N tokens »), caractères, images, octets ou TPM.",
          when: .unlessChecked,
          ["GitHub Models : l'offre gratuite est plus étroite que la même chose sur une ressource Azure à vous."]),
        Step(
          "Baissez `max_tokens`, puis l'entrée.",
          ["Coupez les documents, résumez l'historique, retirez images et outils inutiles."]),
        Step(
          "TPM du déploiement inférieurs à un appel : relevez-les.",
          ["https://ai.azure.com, « Operate », « Quota », puis le crayon en face du déploiement ; jusqu'à 15 minutes."],
          commands: [AzureCommand.deployments]),
        Step(
          "Audio : compressez, ou découpez en morceaux de moins de 25 Mo.",
          commands: [OpenAICommand.compressAudio]),
        Step("Sinon, prenez un modèle ou une offre à plus grande limite.", page: .models),
      ],
      delay: "Effet immédiat dès que la requête est plus petite ; jusqu'à 15 minutes après un changement de TPM.",
      checklist: [
        "Unité de la limite identifiée",
        "`max_tokens` et entrée réduits",
        "TPM du déploiement supérieurs à un appel",
      ]),

    .contextExceeded: Supplement(
      title: "Raccourcissez le prompt, ou déployez un modèle à plus grande fenêtre",
      reasons: [
        "le déploiement porte un modèle, ou une version, à fenêtre plus petite que celui que vous croyez appeler ;",
        "les documents ajoutés par la recherche (« On Your Data », RAG) entrent dans le compte ;",
      ],
      steps: [
        Step(
          "Lisez les deux nombres : « maximum context length is N », et « your messages resulted in R ».",
          when: .unless(.amounts),
          ["R comprend la consigne, l'historique, les outils et les documents."]),
        Step(
          "Vérifiez quel modèle, et quelle version, porte le déploiement.",
          ["Le nom du déploiement est libre : `gpt-4o` peut désigner tout autre chose."],
          commands: [AzureCommand.deployments]),
        Step(
          "Réduisez l'entrée.",
          ["Gardez les derniers échanges et un résumé ; envoyez moins de passages de documents, et plus courts."]),
        Step("Baissez `max_tokens` (ou `max_completion_tokens`) : il partage la même fenêtre."),
        Step(
          "Sinon, déployez un modèle à plus grande fenêtre, puis changez le nom appelé.", page: .models,
          ["Relever les TPM n'y fait rien : c'est une autre limite."]),
      ],
      delay:
        "Effet immédiat : le même appel, plus court, passe tout de suite. Nouveau déploiement : environ 5 minutes.",
      misunderstandings: [
        Misunderstanding(
          "« J'augmente les TPM pour envoyer un prompt plus long. »",
          "Les TPM règlent le débit par minute ; la fenêtre appartient au modèle.")
      ],
      checklist: [
        "Modèle et version du déploiement vérifiés",
        "Entrée + réponse sous la fenêtre",
        "Historique et documents bornés",
      ]),

    .overloaded: Supplement(
      title: "Réessayez en espaçant, ou passez par une autre région : la capacité d'Azure manque en ce moment",
      meaning: [
        """
        « temporarily unable to process your request », « experiencing high demand » : c'est la capacité partagée qui \
        manque, pas votre quota. Demander plus de quota n'y changerait rien.
        """
      ],
      reasons: [
        "les déploiements Standard partagent une réserve commune, et elle est pleine ;",
        """
        la requête est trop grosse pour être servie en période de pointe (« maximum usage size allowed during peak \
        load ») ;
        """,
      ],
      steps: [
        Step(
          "Réessayez après `retry-after-ms`, sinon à 1, 2, 4, 8… secondes avec un peu de hasard.",
          ["Cinq à dix essais au plus, puis dites-le à l'utilisateur."]),
        Step(
          "Regardez Service Health de votre abonnement, dans le portail.", page: .status,
          [
            "https://portal.azure.com/#blade/Microsoft_Azure_Health/AzureHealthBrowseBlade",
            "La page publique ne montre que les grands incidents ; Service Health, ceux qui touchent vos ressources.",
          ]),
        Step("Réduisez la requête et le débit : appels plus courts, rafales étalées, montée progressive."),
        Step(
          "Basculez sur un déploiement d'une autre région, ou de type Global Standard.",
          ["Préparez-le d'avance, avec du quota : il servira la prochaine fois."]),
        Step("Charge critique : débit réservé (Provisioned Throughput, PTU), avec débordement vers Standard."),
      ],
      verify: [azureCallFrench],
      delay: "De quelques secondes à quelques heures ; le manque de capacité est passager.",
      misunderstandings: [
        Misunderstanding(
          "« 429 : mon quota est trop bas. »",
          "Pas avec ces phrases : le quota n'est pas atteint, c'est la machine qui est pleine.")
      ],
      checklist: [
        "Phrase du message lue : capacité, et non quota",
        "Nouvel essai espacé et borné",
        "Service Health consulté",
        "Autre région essayée",
      ]),
  ]
}
