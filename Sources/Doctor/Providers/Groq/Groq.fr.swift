extension Advice {
  /// What Groq adds to the guides in French.
  package static let groqFrench =
    groqLimitsFrench
    .merging(groqLoadFrench) { own, _ in own }
    .merging(groqAccessFrench) { own, _ in own }
    .merging(groqRefusalsFrench) { own, _ in own }

  /// Time windows, sizes and money.
  static let groqLimitsFrench: [Cause: Supplement] = [
    .rateLimited: Supplement(
      title: "Limite de débit Groq : attendez le temps indiqué, puis consommez moins ou demandez plus",
      titleIsForUnknownWindow: true,
      meaning: [
        """
        Groq nomme la limite dans le message : RPM et RPD comptent les requêtes (par minute, par jour), TPM et TPD \
        les tokens, ITPM et OTPM les tokens d'entrée et de sortie par minute, ASH (écrit aussi ASPH) et ASD les \
        secondes d'audio par heure et par jour.
        """,
        """
        « Need more tokens? Upgrade to Dev Tier today at … » est une phrase toute faite, collée à presque tous les \
        429 de Groq : elle ne dit pas que votre compte manque d'argent.
        """,
        """
        Les compteurs se remplissent en continu : une limite par jour peut ne demander que quelques secondes ou \
        minutes d'attente.
        """,
      ],
      reasons: [
        """
        la limite vaut pour toute l'organisation : un autre serveur, un collègue ou une tâche planifiée puise dans \
        le même compteur ;
        """,
        "chaque requête compte pour son prompt plus son `max_tokens`, même si la réponse est courte ;",
        "un agent renvoie à chaque tour tout l'historique et la définition de tous ses outils ;",
        "le plan gratuit a des plafonds par jour (RPD, TPD) qu'une journée de tests suffit à épuiser ;",
      ],
      steps: [
        Step(
          """
          Lisez dans le message quelle limite est atteinte : `Limit`, `Used`, `Requested`, et l'abréviation qui \
          précède.
          """, when: .unless(.limit),
          [
            "RPM, TPM, ITPM, OTPM : une pointe ; quelques secondes suffisent.",
            """
            RPD, TPD : le volume de la journée ; attendre ne libère que ce qui s'est rempli entre-temps, il faut \
            surtout consommer moins.
            """,
            """
            ASH, ASD : la durée d'audio envoyée ; transcrivez des fichiers plus courts, et chacun une seule fois.
            """,
            """
            Pas de `Used`, et `Requested` plus grand que `Limit` : la requête est trop grosse à elle seule, \
            attendre n'y changera rien ; réduisez-la.
            """,
          ]),
        Step(
          "Attendez le temps donné par Groq, puis réessayez une seule fois avant d'allonger l'attente.",
          when: .unless(.wait),
          [
            """
            Il se trouve dans l'en-tête `retry-after` (en secondes, présent seulement sur un 429) et dans « Please \
            try again in … ».
            """,
            "Ensuite : attente doublée à chaque échec, avec une part de hasard, et un nombre d'essais borné.",
          ]),
        Step(
          "Consommez moins par requête.",
          [
            "Fixez `max_tokens` (ou `max_completion_tokens`) à la longueur réellement utile.",
            "Tronquez l'historique, retirez les outils inutiles, limitez le nombre d'appels simultanés.",
            """
            Mettez au début du prompt ce qui ne change pas : les tokens relus dans le cache ne comptent pas dans \
            les limites.
            """,
          ]),
        Step(
          "Regardez ce qu'il reste : chaque réponse de Groq porte ses compteurs (remplacez `MODEL`).",
          when: .unless(.amounts),
          [
            """
            `x-ratelimit-remaining-requests` est par jour, `x-ratelimit-remaining-tokens` est par minute, quels \
            que soient leurs noms.
            """
          ],
          commands: [GroqCommand.limitHeaders]),
        Step(
          "Comparez avec les limites de votre organisation, modèle par modèle.",
          page: .limits,
          [
            "Console Groq, « Settings » puis « Limits » : ces valeurs font foi, pas celles trouvées ailleurs.",
            "Chaque modèle a ses propres compteurs : en changer peut suffire ce soir.",
          ]),
        Step(
          "Si le besoin est durable, demandez plus.",
          page: .billing,
          [
            "« Settings » puis « Billing » : le plan Developer (carte bancaire) relève les limites.",
            """
            Sur un plan payant, `"service_tier": "flex"` donne des limites dix fois plus hautes, contre un refus \
            immédiat (498) quand la capacité manque.
            """,
            "Au-delà, écrivez au support : `webox-doctor explain --increase-request` rédige la demande.",
          ]),
      ],
      meanwhile: [
        """
        Un autre modèle Groq, un modèle plus petit par exemple, garde ses propres compteurs dans la même \
        organisation.
        """
      ],
      delay: """
        Le temps annoncé par Groq : quelques secondes pour une limite par minute ; pour une limite par jour, souvent \
        quelques minutes par requête, et 24 heures pour retrouver le compteur plein.
        """,
      misunderstandings: [
        Misunderstanding(
          "« Groq me demande de payer, donc je n'ai plus de crédit. »",
          """
          Non : c'est une limite de débit. Un vrai plafond de dépenses répond en 400 avec le code \
          `spend_limit_reached` ou `blocked_api_access`.
          """),
        Misunderstanding(
          "« Une deuxième clé doublera ma limite. »",
          "Les limites appartiennent à l'organisation ; toutes ses clés les partagent."),
        Misunderstanding(
          "« La limite est par jour, il faut attendre minuit. »",
          "Le compteur se remplit tout au long de la journée ; croyez le temps indiqué."),
      ],
      checklist: [
        "Abréviation de la limite relevée (RPM, RPD, TPM, TPD, ITPM, OTPM, ASH, ASD)",
        "`Requested` plus petit que `Limit`",
        "Temps indiqué respecté avant le nouvel essai",
        "`max_tokens` réduit au nécessaire",
        "Autres consommateurs de la même organisation repérés",
        "Page « Limits » consultée pour ce modèle",
      ]),
    .requestTooLarge: Supplement(
      title: "Requête trop grosse pour votre limite Groq : réduisez `max_tokens` et le prompt ; n'attendez pas",
      meaning: [
        """
        « Request too large … Limit …, Requested … » : cette requête dépasse à elle seule ce que Groq vous accorde \
        en une minute (TPM), ou en secondes d'audio. Le code reste `rate_limit_exceeded` et le statut 413 ou 429.
        """,
        "Ce n'est pas le contexte du modèle : il est bien plus grand que la limite par minute du plan gratuit.",
      ],
      reasons: [
        "`max_tokens` est compté d'avance avec le prompt : une valeur par défaut élevée suffit à dépasser ;",
        "l'outil (agent, éditeur de code) envoie des dizaines de définitions d'outils et tout l'historique ;",
        "le fichier audio est plus long que la durée permise par heure ;",
      ],
      steps: [
        Step(
          "Comparez `Requested` et `Limit` dans le message : leur écart dit combien de tokens retirer.",
          when: .unless(.amounts)),
        Step(
          "Baissez d'abord `max_tokens` (ou `max_completion_tokens`).",
          [
            """
            C'est souvent le seul changement nécessaire : il est compté en entier, même si la réponse est courte.
            """
          ]),
        Step(
          "Raccourcissez le prompt.",
          [
            """
            Gardez les derniers messages et un résumé du reste ; retirez les outils que cette requête n'utilise \
            pas.
            """,
            """
            Traitez un document long par morceaux, un appel par morceau, en respectant la limite par minute entre \
            deux appels.
            """,
          ]),
        Step(
          "Audio : découpez le fichier.",
          [
            "Des morceaux de 10 minutes passent sous les limites horaires ; envoyez-les l'un après l'autre."
          ],
          commands: [GroqCommand.splitAudio]),
        Step(
          "Sinon, prenez un modèle dont la limite TPM est plus haute, ou le plan Developer.",
          page: .limits,
          [
            "Console Groq, « Settings » puis « Limits » : colonne des tokens par minute, modèle par modèle.",
            "Le passage au plan Developer se fait dans « Settings » puis « Billing ».",
          ]),
      ],
      delay: "Aucun : la requête réduite passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« C'est une limite de débit, je réessaie dans une minute. »",
          "La même requête échouera toujours : elle demande plus que la limite entière."),
        Misunderstanding(
          "« Le modèle accepte 131 072 tokens, donc 8 000 devraient passer. »",
          """
          Le contexte du modèle et la limite par minute de votre plan sont deux choses ; la plus petite l'emporte.
          """),
      ],
      checklist: [
        "`Requested` inférieur à `Limit`",
        "`max_tokens` fixé explicitement",
        "Historique et outils réduits",
        "Nouvelles tentatives automatiques coupées pour ce message",
      ]),
    .quotaExhausted: Supplement(
      title: "Plafond de dépenses Groq atteint : relevez-le dans « Billing », ou attendez le 1er du mois",
      meaning: [
        """
        Chez Groq ce refus arrive en 400, avec le code `spend_limit_reached` (`blocked_api_access` dans la \
        documentation) : l'organisation a atteint le plafond mensuel qu'elle s'est fixé.
        """
      ],
      reasons: [
        "le plafond vaut pour toute l'organisation : n'importe quelle clé ou application a pu le consommer ;",
        """
        la dépense n'est relevée que toutes les 10 à 15 minutes : le blocage tombe après coup, parfois un peu \
        au-delà du plafond ;
        """,
      ],
      steps: [
        Step(
          "Ouvrez les plafonds de dépenses.",
          page: .billing,
          [
            """
            Console Groq, « Settings » puis « Billing » puis « Limits » ; vérifiez que l'organisation affichée est \
            celle de la clé.
            """,
            "Il faut un plan payant et le rôle Owner ; sinon, demandez à un Owner de l'organisation.",
          ]),
        Step(
          "Relevez le montant mensuel ou supprimez le plafond, puis enregistrez (« Save »)."),
        Step(
          "Trouvez ce qui a consommé le budget avant de tout relancer.",
          page: .usage,
          [
            """
            Une boucle d'agent ou des tentatives automatiques peuvent épuiser le nouveau plafond aussi vite que \
            l'ancien.
            """
          ]),
        Step(
          "Ajoutez des alertes à 50, 75 et 90 % sur la même page.",
          page: .billing),
      ],
      delay: "Après le relèvement, comptez jusqu'à 15 minutes. Sans rien faire, l'accès revient le 1er du mois.",
      misunderstandings: [
        Misunderstanding(
          "« C'est un 400, donc ma requête est fausse. »",
          """
          Non : la requête n'a pas été examinée. Seul le code `spend_limit_reached` ou `blocked_api_access` \
          compte.
          """),
        Misunderstanding(
          "« Une autre clé passera. »",
          "Le plafond bloque toutes les clés de l'organisation."),
      ],
      checklist: [
        "Bonne organisation affichée dans la console",
        "Plafond mensuel relevé ou supprimé par un Owner",
        "Origine de la dépense identifiée",
        "Alertes activées",
        "Un appel réel répond",
      ]),
  ]
}
