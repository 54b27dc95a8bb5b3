extension Advice {
  static let openaiMoneyFrench: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Rechargez le crédit OpenAI, ou relevez le plafond de dépenses atteint : attendre ne suffira pas",
      meaning: [
        """
        L'API d'OpenAI se paie d'avance : chaque appel puise dans le crédit de l'organisation à laquelle la clé \
        appartient. À zéro, toutes les clés de cette organisation sont refusées.
        """
      ],
      reasons: [
        """
        le crédit offert à l'inscription (5 $, valable 3 mois) est épuisé ou expiré ; il est possible qu'un compte \
        récent n'en ait pas reçu ;
        """,
        "la facturation est « activée », mais aucune carte bancaire valide n'est enregistrée ;",
        "le crédit acheté a plus d'un an : il a expiré, et OpenAI ne prolonge pas ;",
        "l'argent a été versé sur un abonnement ChatGPT, ou dans une autre organisation que celle de la clé ;",
        "le plafond mensuel accordé par OpenAI à votre niveau (tier) est atteint, alors qu'il reste du crédit ;",
      ],
      steps: [
        Step(
          "Lisez `error.code` : il dit quoi faire. `error.type` vaut presque toujours `insufficient_quota`.",
          when: .unless(.code),
          [
            "`insufficient_quota` ou `credit_balance_exhausted` : plus de crédit ; étapes 2 à 5.",
            """
            `organization_spend_limit_exceeded` : votre organisation a atteint le plafond qu'elle s'est fixé ; étape 6.
            """,
            "`project_spend_limit_exceeded` : le projet de la clé a atteint le sien ; étape 6.",
            """
            `organization_usage_limit_exceeded` : le plafond mensuel accordé par OpenAI est atteint ; étape 6, \
            demande d'augmentation.
            """,
            "`billing_hard_limit_reached` (statut 400, appels d'images) : plafond ou solde ; étapes 4 à 6.",
          ]),
        Step(
          "Écartez une ancienne clé : le serveur garde celle qu'il a lue à son démarrage.", when: .unlessChecked,
          [
            """
            Un script qui répond alors que le serveur est refusé : c'est ce cas. Le script relit `.env`, pas le \
            serveur.
            """,
            "`Ctrl+C` dans le terminal du serveur, puis la même commande de lancement (par exemple `python main.py`).",
            "Les quatre derniers caractères affichés doivent être ceux de la clé qui a du crédit.",
            "Un processus démarré avant le changement de clé a encore l'ancienne.",
          ], commands: [OpenAICommand.tailInFile, OpenAICommand.tailInEnvironment, OpenAICommand.servers]),
        Step(
          "Vérifiez que la clé appartient à l'organisation qui a le crédit.", when: .openAICredit,
          [
            "Comparez les organisations affichées (`orgs`) avec le nom en haut à gauche de la console OpenAI.",
            "`OPENAI_ORG_ID` et `OPENAI_PROJECT_ID`, si elles existent, peuvent faire payer une autre organisation.",
            "Sinon, créez une clé dans l'organisation créditée.",
            "Faites-le dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
          ], commands: [OpenAICommand.load, OpenAICommand.identity, OpenAICommand.scopeVariables]),
        Step(
          "Sur la page de facturation, contrôlez le solde, la carte et la dernière facture.", when: .openAICredit,
          page: .billing,
          [
            "Un solde « $0.00 » ou négatif : rien ne passera avant un achat.",
            """
            Onglet « Payment methods », bouton « Add payment method » (« Add payment details » au premier achat) : \
            OpenAI veut une carte valide, même si la facturation est déjà « activée ».
            """,
            "Onglet « Credit grants » : la date d'expiration de chaque crédit.",
            "Onglet « Billing history » : réglez la facture en attente ; remplacez une carte expirée ou refusée.",
          ]),
        Step(
          "Rechargez : « Add to credit balance », 10 à 20 $ pour reprendre (minimum 5 $).", when: .openAICredit,
          page: .billing,
          [
            """
            Le rechargement automatique (« auto-reload ») est coché au premier achat : gardez-le avec un plafond \
            mensuel si l'application est en production, décochez-le sinon.
            """,
            "À 5 $ payés au total, le compte passe du niveau Free au niveau Tier 1.",
            "Attendez 5 à 10 minutes, puis redémarrez le serveur et réessayez.",
          ]),
        Step(
          "Relevez le plafond atteint, ou supprimez-le.", when: .openAICap, page: .limits,
          [
            """
            Organisation : rubrique « Spend », « Edit spend limit », puis le montant (10, 20, 50 $ : ce que vous \
            acceptez de payer), ou désactivez « Enforce a hard limit » ; « Save ».
            """,
            "Projet : réglages du projet, page « Limits », même bouton. Des deux plafonds, le premier atteint bloque.",
            "Plafond d'OpenAI (`organization_usage_limit_exceeded`) : demandez plus en bas de la page « Limits ».",
            """
            Barème relevé en 2026, à vérifier sur la page (payé au total → plafond par mois) : Free 100 $ ; Tier 1, \
            5 $ → 100 $ ; Tier 2, 50 $ → 500 $ ; Tier 3, 100 $ → 1 000 $ ; Tier 4, 250 $ → 5 000 $ ; \
            Tier 5, 1 000 $ → 200 000 $.
            """,
          ]),
        Step(
          "Regardez ce qui a été dépensé ce mois-ci.", page: .usage,
          [
            "Un plafond atteint sans raison : cherchez la clé ou le projet qui consomme, dans les filtres de la page.",
            "Une dépense que personne n'explique : la clé a peut-être fui ; supprimez-la et créez-en une autre.",
          ]),
        Step(
          "Si tout est en ordre et que l'erreur reste, écrivez au support.", page: .support,
          [
            "Donnez l'identifiant d'organisation (`org-…`), le `x-request-id` de la réponse et l'heure du paiement.",
            """
            Les articles à lire avant : https://help.openai.com/en/articles/6614457 (plafonds) et 5955604 (erreurs \
            429).
            """,
            "L'adresse support@openai.com des anciens messages n'est plus la voie à suivre.",
          ]),
      ],
      delay: """
        5 à 10 minutes en général après l'achat ; selon des utilisateurs, plusieurs heures pour une première carte. Un \
        plafond relevé vaut dès que le changement s'est propagé ; sans rien faire, il se remet à zéro au mois suivant.
        """,
      misunderstandings: [
        Misunderstanding(
          "« J'ai activé la facturation, et cela ne marche toujours pas. »",
          "Il faut aussi une carte valide, puis un achat : ni l'activation ni la carte ne créditent le compte."),
        Misunderstanding("« Mon compte affiche $0.00. »", "Il est vide : rechargez au moins 10 $."),
        Misunderstanding(
          "« La page indique \"$0 of $120\" : il me reste 120 $. »",
          "Non : 120 $ est un plafond de dépense mensuel, pas une somme disponible."),
        Misunderstanding(
          "« Je suis au niveau Free, il suffit de consommer 5 $ pour en sortir. »",
          "Le niveau dépend de ce que vous avez payé, pas de ce que vous avez consommé. Payez 5 $ : c'est Tier 1."),
        Misunderstanding(
          "« Je paie ChatGPT Plus, donc l'API est comprise. »",
          "Ce sont deux facturations distinctes. L'abonnement ChatGPT ne paie aucun appel d'API."),
      ],
      checklist: [
        "Serveur redémarré depuis le dernier changement de clé",
        "La clé appartient à l'organisation qui a le crédit",
        "Solde positif sur la page de facturation, crédit de moins d'un an",
        "Carte valide enregistrée, dernière facture payée",
        "Niveau Tier 1 ou plus, pas un niveau Free expiré",
        "Compte rechargé d'au moins 10 $ depuis plus de 10 minutes",
        "Plafonds d'organisation et de projet non atteints",
        "Un appel réel répond",
      ]),

    .accountInactive: Supplement(
      title: "Selon le code : réglez la facturation OpenAI, faites vérifier l'organisation ou contestez la suspension",
      meaning: [
        "Trois situations portent ce nom chez OpenAI : facturation inactive, organisation non vérifiée, accès retiré."
      ],
      reasons: [
        "`billing_not_active` : plan de paiement annulé, facture impayée, ou crédit gratuit terminé sans carte ;",
        "« must be verified » : le modèle ou l'option exige une organisation vérifiée ;",
        "`access_terminated`, `account_deactivated` : OpenAI a suspendu ou fermé le compte ;",
      ],
      steps: [
        Step(
          "`billing_not_active` : réglez la facture et la carte.", when: .code("billing_not_active"), page: .billing,
          [
            "Onglet « Billing history » : payez ce qui est en attente.",
            "Onglet « Payment methods » : « Add payment method », ou remplacez la carte expirée.",
            "Si le plan a été annulé, relancez-le sur la même page, puis achetez au moins 5 $ de crédit.",
          ]),
        Step(
          "« must be verified » : ouvrez Settings > Organization > General et cliquez « Verify Organization ».",
          when: .code("unsupported_value"),
          page: .settings,
          [
            "Vérifiez d'abord que c'est l'organisation de la clé : chaque organisation se vérifie séparément.",
            """
            OpenAI demande une pièce d'identité officielle ; une même pièce ne vérifie qu'une organisation tous les 90 \
            jours, et une tentative refusée ne peut pas toujours être relancée.
            """,
            """
            Le message annonce jusqu'à 15 minutes de propagation ; selon des utilisateurs, comptez-en 30. Passé ce \
            délai, créez une nouvelle clé dans cette organisation et redémarrez le serveur.
            """,
          ]),
        Step(
          "En attendant la vérification, contournez ce que le message nomme.", when: .code("unsupported_value"),
          [
            "« to stream this model » : le même appel avec `stream: false` peut passer.",
            "« reasoning summaries » : retirez `reasoning.summary` de la requête.",
            """
            Sinon, prenez un modèle qui n'exige pas de vérification : la page « Limits » montre ceux qui sont ouverts.
            """,
          ]),
        Step(
          "Accès retiré : lisez le courriel d'OpenAI, puis faites appel par le support.",
          when: .code("access_terminated", "account_deactivated", "account_suspended", "user_suspended"),
          page: .support,
          [
            "Cherchez-le aussi dans les indésirables de l'adresse du propriétaire du compte.",
            "Indiquez l'organisation (`org-…`), l'usage fait de l'API et ce que vous avez corrigé.",
            "N'ouvrez pas un second compte pour y échapper : il peut être fermé à son tour.",
          ]),
      ],
      delay: """
        Facturation : 5 à 10 minutes après le paiement. Vérification : 15 à 30 minutes une fois acceptée. Contestation \
        d'une suspension : aucun délai annoncé ; prévoyez un autre fournisseur.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Il reste du crédit sur la page, donc le compte est actif. »",
          """
          Pas toujours : des utilisateurs ont reçu `billing_not_active` avec du crédit, le plan de paiement étant \
          annulé.
          """
        ),
        Misunderstanding(
          "« Mon profil est vérifié, donc mon organisation aussi. »",
          "C'est l'organisation de la clé qui compte. Regardez-la dans Settings > Organization > General."),
      ],
      checklist: [
        "Code lu : facturation, vérification ou suspension",
        "Factures payées et carte valide",
        "Organisation de la clé marquée vérifiée",
        "30 minutes écoulées depuis la vérification, clé neuve essayée",
        "Courriel d'OpenAI lu, contestation envoyée en cas de suspension",
      ]),

    .tierUnavailable: Supplement(
      title: "Payez au moins 5 $ chez OpenAI pour ouvrir ce modèle (limite 0 à votre niveau), ou changez de modèle",
      meaning: [
        """
        « Limit: 0 » n'est pas un débit dépassé : votre niveau (tier) n'a droit à aucun appel de ce modèle ou de ces \
        images.
        """
      ],
      reasons: [
        "le compte est au niveau Free, qui n'ouvre pas les modèles d'images ni certains modèles récents ;",
        "le projet de la clé a une limite réglée à 0 pour ce modèle ;",
        "le modèle demande aussi une organisation vérifiée ;",
      ],
      steps: [
        Step(
          "Cherchez la ligne du modèle sur la page des limites.", page: .limits,
          [
            "Votre niveau (Free, Tier 1 à 5) est affiché en haut. Absent ou à 0 : ce niveau n'y donne pas droit.",
            "Vérifiez que l'organisation affichée est celle de la clé.",
          ]),
        Step(
          "Regardez aussi les limites du projet : réglages du projet, page « Limits ».",
          ["Un modèle peut y être bloqué, ou réglé à 0, alors que l'organisation y a droit."]),
        Step(
          "Passez au niveau supérieur : payez au moins 5 $ au total pour Tier 1.", page: .billing,
          [
            """
            « Add payment method », puis « Add to credit balance ». C'est le montant payé qui compte, et c'est \
            automatique.
            """,
            "Certains modèles demandent un niveau plus haut : leur page, dans la documentation, donne leurs limites.",
          ]),
        Step(
          "Si la page du modèle le demande, faites vérifier l'organisation (« Verify Organization »).", page: .settings,
          ["C'est souvent le cas des modèles d'images."]),
        Step(
          "En attendant, prenez un modèle ouvert à votre niveau.", page: .models,
          ["La page des limites donne la liste exacte de ceux de votre organisation."]),
      ],
      delay: "Le niveau change tout seul après le paiement, en général en quelques minutes.",
      checklist: [
        "Niveau lu sur la page des limites",
        "Modèle présent avec une limite supérieure à 0, organisation et projet",
        "Au moins 5 $ payés",
        "Organisation vérifiée si le modèle l'exige",
      ]),
  ]
}
