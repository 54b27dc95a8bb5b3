extension Advice {
  static let openaiLimitsFrench: [Cause: Supplement] = [
    .rateLimited: Supplement(
      meaning: [
        """
        Un tel message se lit ainsi, par exemple : « Limit 40000, Used 25502, Requested 18592 », soit 40 000 tokens \
        par minute accordés, 25 502 déjà comptés, 18 592 demandés ; la somme dépasse, l'appel est refusé.
        """,
        """
        Le message nomme l'organisation (`org-…`) et le modèle : la limite est la leur, toutes clés et tous projets \
        confondus. Celle du jour se libère peu à peu, d'où des attentes de quelques minutes.
        """,
      ],
      reasons: [
        "code `slow_down` : le trafic a augmenté trop vite, même sous les limites ;",
        "file de lots (« Enqueued token limit reached ») : trop de lots Batch attendent à la fois ;",
      ],
      steps: [
        Step(
          "Attendez le délai annoncé (« Please try again in … » ou en-tête `retry-after`), puis réessayez une fois.",
          when: .unless(.wait),
          [
            """
            Les bibliothèques OpenAI réessaient deux fois d'elles-mêmes ; relevez `max_retries` plutôt que d'écrire \
            une boucle : les appels refusés comptent aussi dans la limite.
            """,
            """
            Plusieurs heures d'attente pour une limite « par minute » : une attente ne suffira pas, passez aux étapes \
            5 à 7.
            """,
          ]),
        Step(
          "Regardez quelle limite est atteinte.", when: .unless(.limit), page: .limits,
          [
            """
            Le message la nomme : RPM (requêtes par minute), RPD (par jour), TPM (tokens par minute), TPD (par jour), \
            images par minute.
            """,
            """
            La page donne vos limites par modèle ; un projet peut en avoir de plus basses (réglages du projet, « \
            Limits »).
            """,
            "Les en-têtes donnent limite, reste et remise à zéro (remplacez `MODEL` par votre modèle).",
            "Un modèle Realtime les annonce plutôt dans l'événement `rate_limits.updated`.",
            "L'adresse `/account/rate-limits` que le message imprime est l'ancienne.",
            "Faites-le dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
          ], commands: [OpenAICommand.load, OpenAICommand.limitHeaders]),
        Step(
          "Espacez les appels, et consommez moins par appel.",
          [
            "Espacez les requêtes (file d'attente, parallélisme borné), avec un délai croissant et un peu de hasard.",
            "Baissez `max_completion_tokens` (ou `max_tokens`) à la taille réelle de vos réponses.",
            "Raccourcissez les conversations : durée de session limitée, historique résumé.",
            """
            Prenez un modèle plus petit, par exemple `gpt-realtime-mini` au lieu de `gpt-realtime` : sa limite est à \
            part.
            """,
            "Ce qui n'est pas urgent : l'API Batch a ses propres limites.",
          ]),
        Step(
          "Code `slow_down` : revenez au débit précédent, tenez-le, puis remontez lentement.", when: .code("slow_down"),
          ["Au-dessus d'un million de tokens d'entrée par minute : pas plus de 50 % de hausse par quart d'heure."]),
        Step(
          "Montez de niveau en payant : c'est automatique, et souvent le plus rapide.", page: .billing,
          [
            """
            Barème relevé en 2026, à vérifier sur la page des limites : 5 $ payés au total pour Tier 1, 50 $ pour \
            Tier 2, 100 $ pour Tier 3, 250 $ pour Tier 4, 1 000 $ pour Tier 5.
            """
          ]),
        Step(
          "Demandez une augmentation : « Request increase », en bas de la page des limites.", page: .increase,
          [
            "Une demande par modèle : plusieurs modèles, plusieurs demandes.",
            """
            À fournir : l'organisation (`org-…`, lue dans l'erreur), le modèle, le type de limite (TPM, RPM…), la \
            limite actuelle (par exemple 40 000), la limite voulue (100 000 à 200 000, selon votre besoin), l'usage.
            """,
            """
            Exemple d'usage : « Application de démonstration pour un client, avec interactions vocales en temps réel, \
            nécessitant plus de capacité. »
            """,
            "Le texte prêt à coller se tire du message d'erreur, enregistré ici dans `erreur.txt` :",
          ], commands: [ShellCommand("webox-doctor explain --increase-request erreur.txt")]),
        Step(
          "Pas de bouton, ou pas de réponse : passez par le support.", page: .support,
          [
            "« Contact Support », puis « Billing and Rate Limits » ; donnez les mêmes informations.",
            "Dites ce que fait l'application, quelle API elle emploie (par exemple Realtime) et pour quand.",
          ]),
        Step(
          "Une fois la demande acceptée, contrôlez la page des limites.", page: .limits,
          ["La nouvelle limite s'affiche sous 24 à 48 h. Rien à changer dans l'application : relancez le même appel."]),
      ],
      delay: """
        Limite par minute : de quelques secondes à une minute. Demande d'augmentation : quelques jours à une semaine \
        pour un compte gratuit, souvent 24 à 48 h pour un compte payant.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Le message me dit d'ajouter un moyen de paiement : je n'ai plus de crédit. »",
          "Cette phrase est imprimée sous toutes les limites. « Limit … Used … » prouve que c'est le débit."),
        Misunderstanding(
          "« Mes tokens facturés sont sous la limite. »",
          """
          Le compteur prend le prompt plus `max_tokens`, et il peut juger sur une seconde : 60 par minute, c'est 1 par \
          seconde.
          """
        ),
        Misunderstanding(
          "« L'augmentation obtenue vaut pour tous mes modèles. »",
          "Non, pour le modèle demandé seulement."),
        Misunderstanding(
          "« Avec un second projet, j'aurai une seconde limite. »",
          "Les limites d'un projet se découpent dans celles de l'organisation ; elles ne s'y ajoutent pas."),
      ],
      checklist: [
        "Type de limite et modèle lus dans le message",
        "Délai attendu, sans boucle serrée",
        "`max_completion_tokens` ajusté, parallélisme borné",
        "Niveau (tier) vérifié sur la page des limites",
        "Demande envoyée pour chaque modèle concerné",
        "Nouvelle limite visible sur la page",
      ]),

    .requestTooLarge: Supplement(
      meaning: [
        """
        « Request too large … Limit … Requested … », sans « Used » : un seul appel demande plus de tokens que votre \
        organisation n'en reçoit par minute. Il sera refusé à toute heure.
        """,
        "Statut 413, « Maximum content size limit (26214400) » : le fichier audio envoyé dépasse 25 Mo.",
      ],
      reasons: [
        "le niveau (tier) accorde à ce modèle moins de tokens par minute que sa fenêtre de contexte n'en contient ;"
      ],
      steps: [
        Step(
          "Baissez d'abord `max_completion_tokens` (ou `max_tokens`, `max_output_tokens`).",
          ["Mettez la taille d'une réponse réelle, par exemple 1 000, et non le maximum du modèle."]),
        Step(
          "Raccourcissez l'entrée.",
          [
            "Coupez les documents et traitez-les par morceaux ; gardez les derniers échanges et un résumé du reste.",
            "Retirez les images, outils et schémas inutiles : ils comptent aussi.",
          ]),
        Step(
          "Fichier audio de plus de 25 Mo : compressez-le, ou découpez-le.",
          ["À 32 kbit/s, une heure de parole fait environ 15 Mo ; le découpage donne des morceaux de 20 minutes."],
          commands: [OpenAICommand.compressAudio, OpenAICommand.splitAudio]),
        Step(
          "Comparez avec les limites des autres modèles.", page: .limits,
          ["Un modèle plus petit a souvent une limite TPM plus haute ; l'API Batch a les siennes."]),
        Step(
          "S'il faut vraiment cette taille, relevez la limite : niveau supérieur, ou « Request increase ».",
          page: .increase,
          [
            "Le niveau monte tout seul avec le total payé (5 $ pour Tier 1, 50 $ pour Tier 2).",
            "Demandez une limite TPM supérieure au nombre « Requested » du message.",
          ]),
      ],
      delay: "Effet immédiat dès que la requête est plus petite. Une augmentation demande de 24-48 h à une semaine.",
      checklist: [
        "Taille demandée inférieure à la limite TPM du modèle",
        "`max_completion_tokens` réaliste",
        "Fichier audio sous 25 Mo",
        "Augmentation demandée si la taille est nécessaire",
      ]),

    .contextExceeded: Supplement(
      meaning: [
        """
        La fenêtre de contexte contient l'entrée, les tokens de réflexion et la réponse demandée \
        (`max_completion_tokens`).
        """
      ],
      reasons: [
        "la conversation grandit à chaque tour, par son historique ou par `previous_response_id` ;"
      ],
      steps: [
        Step(
          "Lisez les deux nombres du message : « maximum context length is N » et les tokens envoyés.",
          when: .unless(.amounts),
          [
            """
            Si le message sépare « in the messages » et « in the completion », baissez d'abord la part de la réponse.
            """
          ]),
        Step(
          "Réduisez l'entrée.",
          [
            "Gardez la consigne, les derniers échanges et un résumé du reste.",
            "Avec l'API Responses, l'option `truncation: \"auto\"` retire d'elle-même les anciens éléments.",
            "Coupez les documents ; n'envoyez que les passages utiles à la question.",
          ]),
        Step("Baissez `max_completion_tokens` (`max_output_tokens` pour l'API Responses)."),
        Step(
          "Comptez avant d'envoyer, avec la bibliothèque `tiktoken`.",
          ["Fixez un plafond dans l'application, un peu sous la fenêtre du modèle."]),
        Step("Sinon, prenez un modèle à plus grande fenêtre.", page: .models),
      ],
      delay: "Effet immédiat : le même appel, plus court, passe tout de suite.",
      checklist: [
        "Entrée + réponse demandée sous la fenêtre du modèle",
        "Historique borné ou résumé",
        "Tokens comptés avant l'envoi",
      ]),

    .overloaded: Supplement(
      title: "Réessayez en espaçant, ou passez sur un autre modèle : les serveurs d'OpenAI sont surchargés",
      reasons: [
        "`server_is_overloaded` (statut 503) : le modèle demandé manque de capacité en ce moment ;",
        "`service_tier: \"flex\"` : ce mode moins cher est refusé quand la capacité manque ;",
      ],
      steps: [
        Step(
          "Réessayez après le délai de `retry-after`, sinon à 1, 2, 4, 8… secondes, avec un peu de hasard.",
          [
            """
            Arrêtez après cinq ou six essais et dites-le à l'utilisateur ; relevez `max_retries` dans la bibliothèque \
            OpenAI.
            """
          ]),
        Step(
          "Regardez la page d'état, au composant de l'API.", page: .status,
          [
            """
            Pas d'incident annoncé ne veut pas dire pas d'incident : la page est souvent en retard de quelques \
            minutes.
            """
          ]),
        Step(
          "Baissez le débit le temps que cela passe, surtout s'il vient de monter d'un coup.",
          ["Le code `slow_down` dit la même chose de votre côté : revenez au débit précédent."]),
        Step("En mode `flex`, refaites l'appel avec `service_tier: \"default\"`."),
        Step("Prévoyez un second modèle, de secours : la surcharge touche souvent un seul modèle.", page: .models),
      ],
      delay: "De quelques secondes à quelques minutes en général ; suivez la page d'état au-delà.",
      checklist: [
        "Nouvel essai espacé, borné à cinq ou six",
        "Page d'état consultée",
        "Modèle de secours essayé",
      ]),

    .serverError: Supplement(
      title: "Réessayez, puis regardez la page d'état : l'erreur est interne à OpenAI",
      reasons: [
        "un incident passager chez OpenAI ;",
        "une requête inhabituelle (schéma d'outil, fichier, image) fait échouer le serveur à chaque fois ;",
      ],
      steps: [
        Step(
          "Réessayez deux ou trois fois, en espaçant.",
          ["Une erreur reçue au milieu d'un flux (`response.failed`) : recommencez l'appel depuis le début."]),
        Step("Regardez la page d'état, au composant de l'API.", page: .status),
        Step(
          "Essayez un appel minimal (« hi ») avec la même clé et le même modèle.",
          [
            "Il échoue aussi : c'est OpenAI. Attendez, ou changez de modèle.",
            "Il passe : votre requête déclenche l'erreur. Retirez un par un outils, schéma, images, fichiers.",
          ]),
        Step(
          "Si cela dure, écrivez au support avec l'identifiant de requête.", page: .support,
          ["C'est `req_…` dans le message, ou l'en-tête `x-request-id` ; ajoutez l'heure, le modèle et la route."]),
      ],
      delay: "Souvent quelques secondes ; pendant un incident, suivez la page d'état.",
      checklist: [
        "Nouvel essai espacé",
        "Page d'état consultée",
        "Appel minimal essayé",
        "Identifiant de requête noté",
      ]),
  ]
}
