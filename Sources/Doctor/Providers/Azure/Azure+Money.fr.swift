extension Advice {
  static let azureMoneyFrench: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Vérifiez l'abonnement Azure qui paie la ressource, son crédit, puis le quota du déploiement",
      meaning: [
        """
        Azure OpenAI n'a pas de solde à lui : la ressource dépense sur l'abonnement (subscription) Azure qui la \
        contient.
        """,
        """
        Microsoft ne documente pas le statut 402 pour ce service. Causes possibles, que couvrent les étapes : \
        facturation à activer, crédit épuisé, facturation non liée à l'abonnement.
        """,
      ],
      reasons: [
        "le crédit de l'abonnement (essai, étudiant, Visual Studio…) est épuisé ou expiré ;",
        "le crédit, par exemple 80 €, est sur un autre abonnement que celui de la ressource ;",
        "la facturation n'est pas activée, ou l'abonnement n'a pas de moyen de paiement valide ;",
        "403 « Out of call volume quota » : le quota d'appels d'une passerelle API Management est consommé ;",
        "400 `InsufficientQuota`, au déploiement : plus assez de tokens par minute libres pour ce modèle ;",
        "`ReadOnlyDisabledSubscription` : l'abonnement est désactivé ;",
      ],
      steps: [
        Step(
          "Lisez le code, et vérifiez que c'est bien Azure qui refuse.", when: .unlessChecked,
          [
            "402 : étapes 2 à 6. `ReadOnlyDisabledSubscription` : étape 4.",
            "`InsufficientQuota` : étape 7. « Out of call volume quota » : étape 8.",
            """
            Un 402 sans en-tête `apim-request-id` ni `x-ms-region` peut venir d'un intermédiaire ou d'un autre \
            fournisseur : relisez l'adresse appelée.
            """,
          ]),
        Step(
          "Portail Azure (https://portal.azure.com) : ouvrez la ressource Azure OpenAI, puis ses coûts.",
          page: .billing,
          [
            """
            « Usage and estimated costs » (« Utilisation et coûts estimés »), ou « Cost Management > Cost analysis » \
            (« Analyse des coûts »), selon le portail.
            """,
            "Notez l'abonnement de la ressource, sur « Overview » (« Vue d'ensemble ») : c'est lui qui paie.",
            """
            Documentation des coûts : https://learn.microsoft.com/azure/ai-services/openai/how-to/manage-costs \
            (l'ancienne page « manage-billing » est introuvable).
            """,
          ]),
        Step(
          "Dans la ressource, cherchez « Settings > Billing » (« Paramètres > Facturation »).",
          [
            "Si ce menu existe : activez la facturation, et liez l'abonnement qui a le crédit (par exemple les 80 €).",
            "S'il n'existe pas, tout se règle sur l'abonnement, à l'étape suivante.",
          ]),
        Step(
          "« Subscriptions » (« Abonnements ») : ouvrez celui de la ressource et contrôlez état, crédit et paiement.",
          [
            "Adresse directe : https://portal.azure.com/#view/Microsoft_Azure_Billing/SubscriptionsBlade",
            "L'état doit être « Active » (`Enabled` dans la commande), et le crédit restant supérieur à zéro.",
            """
            Limite de dépense atteinte (essai, Visual Studio) : « Remove spending limit », avec un moyen de paiement ; \
            un compte gratuit passe au paiement à l'usage avec « Upgrade ».
            """,
            "Facture en retard : payez-la ; toutes celles qui partagent la même carte doivent l'être.",
            "Crédit sur un autre abonnement : déplacez la ressource, ou recréez-la dans l'abonnement crédité.",
            "Le crédit paie les modèles vendus par Azure ; ceux de partenaires passent par Azure Marketplace, à part.",
          ], commands: [AzureCommand.subscription]),
        Step(
          """
          « Model deployments » (« Déploiements de modèles ») : vérifiez que le déploiement existe et qu'il est actif.
          """,
          page: .models,
          [
            "Par exemple `gpt-4o-mini` ; l'état attendu est `Succeeded`.",
            """
            Absent : créez-le, « Model name » `gpt-4o-mini`, « Deployment name » `gpt-4o-mini` (le nom que votre code \
            appelle).
            """,
          ], commands: [AzureCommand.deployments]),
        Step(
          """
          Lisez « Activity log » (« Journal d'activité ») de la ressource, et « Logs » si les diagnostics sont \
          activés.
          """,
          ["Cherchez les erreurs de la dernière heure : abonnement désactivé, stratégie (policy), suppression."]),
        Step(
          "`InsufficientQuota` : libérez des tokens par minute (TPM), ou demandez-en.",
          when: .code("InsufficientQuota"),
          [
            """
            La capacité se compte en milliers de TPM : déployez avec une capacité inférieure au « current available ».
            """,
            "Réduisez ou supprimez un déploiement du même modèle dans la région, ou choisissez une autre région.",
            """
            Une ressource supprimée avant ses déploiements bloque leur quota 48 heures : la purger, ce qui est \
            définitif, le rend tout de suite.
            """,
            "Sinon, formulaire : https://aka.ms/oai/stuquotarequest",
          ], commands: [AzureCommand.quota, AzureCommand.deleted, AzureCommand.purge]),
        Step(
          "« Out of call volume quota » : attendez le renouvellement, ou faites relever le quota de la passerelle.",
          [
            "« replenished in 3.07:41:09 » veut dire 3 jours, 7 heures, 41 minutes.",
            """
            Dans API Management, les politiques `quota`, `quota-by-key` ou `azure-openai-token-limit` fixent ce \
            plafond ; voyez avec l'équipe qui la gère.
            """,
          ]),
        Step(
          "Toujours refusé : ouvrez une demande de support Azure, rubrique facturation.", page: .support,
          ["Donnez l'identifiant de l'abonnement, le nom de la ressource, l'heure et l'en-tête `apim-request-id`."]),
      ],
      verify: [azureCallFrench],
      delay: """
        Facturation activée : attendez 1 à 2 minutes et réessayez. Quota modifié : jusqu'à 15 minutes. Abonnement \
        réactivé après un impayé : pas toujours immédiat.
        """,
      misunderstandings: [
        Misunderstanding(
          "« J'ai 80 € de crédit Azure, donc Azure OpenAI est payé. »",
          """
          Le crédit appartient à un abonnement : il ne sert que si la ressource s'y trouve. Il faut parfois activer la \
          facturation explicitement.
          """),
        Misunderstanding(
          "« `InsufficientQuota` : je n'ai plus d'argent. »",
          "Non, il s'agit de capacité : les tokens par minute de ce modèle, dans cette région, sont tous attribués."),
        Misunderstanding(
          "« Il faut ajouter une carte sur le site d'OpenAI. »",
          "Non : Azure facture seul. Un compte OpenAI ne change rien à une ressource Azure, et inversement."),
      ],
      checklist: [
        "Abonnement de la ressource identifié, à l'état actif",
        "Crédit restant ou moyen de paiement valide sur cet abonnement",
        "Facturation activée et liée",
        "Déploiement présent et actif",
        "Journal d'activité lu",
        "Quota de tokens par minute disponible",
        "1 à 2 minutes attendues, un appel réel répond",
      ]),

    .accountInactive: Supplement(
      title: "Réactivez l'abonnement Azure, ou demandez le déblocage de la ressource",
      reasons: [
        """
        `ReadOnlyDisabledSubscription` : crédit expiré, limite de dépense atteinte, facture impayée ou abonnement \
        annulé ;
        """,
        "« resource has been temporarily blocked » (403) : la surveillance des abus a suspendu la ressource ;",
        "« account type is not currently supported » : ce type de compte n'a pas accès (GitHub Models) ;",
      ],
      steps: [
        Step(
          "« Subscriptions » (« Abonnements ») : lisez l'état et le motif en haut de la page.",
          [
            "Adresse directe : https://portal.azure.com/#view/Microsoft_Azure_Billing/SubscriptionsBlade",
            "Seul un propriétaire, ou l'administrateur de la facturation, peut le réactiver.",
          ],
          commands: [AzureCommand.subscription]),
        Step(
          "Levez le motif affiché.",
          [
            "Crédit d'essai terminé : « Upgrade », vers le paiement à l'usage.",
            "Limite de dépense : « Remove spending limit » ; un moyen de paiement valide est nécessaire.",
            "Facture en retard : payez toutes celles de la même carte, puis remplacez la carte si elle a expiré.",
            "Abonnement annulé : « Reactivate », sinon demande de support.",
          ]),
        Step(
          "Ressource bloquée : ouvrez une demande de support.", page: .support,
          ["Indiquez l'abonnement, la ressource, ce que fait l'application et ce que vous avez corrigé."]),
        Step(
          "GitHub Models : utilisez un compte admis, ou une ressource Azure de votre abonnement.",
          ["Vérifiez que le jeton est celui du compte voulu, et non celui d'un robot ou d'une organisation."]),
        Step(
          "Une fois l'abonnement actif, vérifiez que la ressource et le déploiement existent toujours.",
          commands: [AzureCommand.deployments]),
      ],
      verify: [azureCallFrench],
      delay: """
        De quelques minutes après le paiement à davantage : Microsoft prévient que ce n'est pas toujours immédiat. Un \
        blocage pour abus attend la réponse du support.
        """,
      misunderstandings: [
        Misunderstanding(
          "« La ressource apparaît dans le portail, donc tout va bien. »",
          "Un abonnement désactivé reste visible, en lecture seule : plus aucun appel n'y passe.")
      ],
      checklist: [
        "État de l'abonnement : actif",
        "Motif levé : crédit, limite de dépense ou facture",
        "Demande de support ouverte si la ressource est bloquée",
        "Déploiement toujours présent",
      ]),

    .tierUnavailable: Supplement(
      title: "Demandez l'accès ou du quota pour ce modèle, ou changez d'offre, de région ou de modèle Azure",
      reasons: [
        "`SpecialFeatureOrQuotaIdRequired` : le modèle ou l'offre demande un accès accordé à l'abonnement ;",
        "abonnement d'essai, Azure Pass ou bac à sable CSP : quota de 0 pour tous les modèles, relevé en 2025 ;",
        "quota de 0 pour ce modèle dans cette région ou avec ce type de déploiement ;",
      ],
      steps: [
        Step(
          "Regardez le quota du modèle dans la région : https://ai.azure.com, « Operate », puis « Quota ».",
          [
            "Il faut le rôle « Cognitive Services Usages Reader » sur l'abonnement pour le voir.",
            "0 partout : c'est l'offre de l'abonnement. 0 ici seulement : essayez une autre région.",
          ], commands: [AzureCommand.quota]),
        Step(
          "Abonnement d'essai : passez au paiement à l'usage (« Upgrade »).", page: .billing,
          ["Les niveaux (Free, puis 1 à 6) montent ensuite d'eux-mêmes avec l'usage."]),
        Step(
          "Essayez un autre type de déploiement (Global Standard, Data Zone Standard, Standard) ou une autre région.",
          ["Le quota se compte par région, par modèle et par type de déploiement."]),
        Step(
          "Demandez du quota, ou l'accès au modèle, par le formulaire.", page: .increase,
          [
            "Un modèle à accès restreint a son propre formulaire, cité dans le message ou sur la page du modèle.",
            "Les demandes de qui consomme déjà son quota passent en premier.",
          ]),
        Step("En attendant, déployez un modèle qui a du quota.", page: .models),
      ],
      verify: [azureCallFrench],
      delay: "Changement d'offre ou de région : quelques minutes. Demande de quota : traitée par ordre d'arrivée.",
      misunderstandings: [
        Misunderstanding(
          "« J'ai du crédit d'essai, donc tous les modèles. »",
          "Le crédit paie les appels ; il ne donne pas de quota. Les abonnements d'essai peuvent être à 0.")
      ],
      checklist: [
        "Quota du modèle lu, dans la bonne région",
        "Offre de l'abonnement vérifiée",
        "Autre région ou type de déploiement essayé",
        "Formulaire envoyé",
      ]),
  ]
}
