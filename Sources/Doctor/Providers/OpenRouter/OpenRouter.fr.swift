extension Advice {
  /// What OpenRouter adds to the guides in French.
  package static let openrouterFrench: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Crédit OpenRouter insuffisant : solde, plafond de la clé ou `max_tokens` trop grand, le message tranche",
      meaning: [
        """
        Trois cas, trois remèdes : « requires more credits » ou `openrouter_credits` (solde du compte), « Key \
        limit exceeded » ou `openrouter_key_limit` (plafond de cette clé, parfois en 403), « You requested up to N \
        tokens, but can only afford M » ou « Prompt tokens limit exceeded » (le solde ne couvre pas cette \
        requête-là).
        """,
        """
        `openrouter_in_flight_budget` est passager : vos requêtes en cours occupent le budget ; attendez \
        `Retry-After`.
        """,
      ],
      reasons: [
        """
        l'outil n'envoie pas de `max_tokens`, et OpenRouter réserve le prix de la réponse la plus longue possible \
        ;
        """,
        "la clé a été créée avec un plafond (total, par jour, par semaine ou par mois) ;",
        "un solde négatif bloque aussi les modèles gratuits ;",
      ],
      steps: [
        Step(
          "Lisez l'état de la clé.",
          [
            """
            `limit_remaining` à 0 : c'est le plafond de la clé ; `null` : elle n'en a pas, c'est le solde du \
            compte.
            """
          ],
          commands: [OpenRouterCommand.key]),
        Step(
          """
          « can only afford M » : fixez `max_tokens` sous M, et cela repart aussitôt ; pour « Prompt tokens », \
          raccourcissez le prompt.
          """),
        Step(
          "Plafond de la clé : relevez-le, ou attendez sa remise à zéro (`limit_reset`).",
          page: .keys),
        Step(
          "Solde : achetez du crédit, avec le compte ou l'organisation de la clé.",
          page: .billing),
      ],
      delay: "`max_tokens` et plafond de clé : aussitôt. Crédit acheté : quelques minutes en général.",
      misunderstandings: [
        Misunderstanding(
          "« J'ai du crédit, donc 402 est une erreur. »",
          "Le crédit peut être trop petit pour le `max_tokens` demandé, ou la clé plafonnée."),
        Misunderstanding(
          "« La liste des modèles répond, donc ma clé est bonne. »",
          "Cette liste est publique : elle ne prouve rien."),
      ],
      checklist: [
        "`metadata.limit_source` ou la phrase lue",
        "`limit_remaining` de la clé vérifié",
        "`max_tokens` fixé explicitement",
        "Solde positif",
      ]),
    .rateLimited: Supplement(
      title: "Limite OpenRouter : quota des modèles gratuits, ou hébergeur saturé en amont, le message tranche",
      meaning: [
        """
        « free-models-per-day » ou « free-models-per-min » : quota d'OpenRouter pour les modèles `:free`, compté \
        pour tout le compte. « temporarily rate-limited upstream » ou « Provider returned error » : c'est \
        l'hébergeur du modèle qui refuse ; la raison est dans `metadata.raw`.
        """
      ],
      reasons: [
        """
        modèles gratuits : 20 requêtes par minute, et 50 par jour, ou 1 000 quand le compte a acheté au moins 10 \
        crédits en tout ;
        """,
        "les clients d'OpenRouter partagent la même réserve chez l'hébergeur ;",
      ],
      steps: [
        Step(
          "Lisez `metadata.raw` et `metadata.provider_name` : ils disent qui refuse."),
        Step(
          "Quota gratuit : regardez ce qu'il reste (`free_model_daily_requests`).",
          [
            "Le compteur par jour repart à minuit UTC."
          ],
          commands: [OpenRouterCommand.key]),
        Step(
          "Pour ne plus attendre : achetez 10 crédits une fois, ou prenez la variante sans `:free`.",
          page: .billing),
        Step(
          "Refus en amont : réessayez après quelques secondes, puis donnez d'autres choix à OpenRouter.",
          [
            """
            Ajoutez des modèles de repli (champ `models`), et levez les réglages qui imposent un seul hébergeur \
            (`provider.only`, `allow_fallbacks: false`).
            """,
            "Ou ajoutez votre propre clé de cet hébergeur : https://openrouter.ai/settings/integrations",
          ]),
      ],
      delay: "Par minute : une minute. Par jour : minuit UTC. En amont : de quelques secondes à quelques minutes.",
      misunderstandings: [
        Misunderstanding(
          "« Un second compte doublera le quota. »",
          "OpenRouter dit que ni comptes ni clés supplémentaires n'y changent rien."),
        Misunderstanding(
          "« J'ai payé, je ne devrais pas être limité. »",
          "Les modèles `:free` gardent leur quota, même sur un compte payant."),
      ],
      checklist: [
        "Origine connue : OpenRouter ou hébergeur",
        "Reste du jour lu avec la commande",
        "Modèles de repli configurés",
      ]),
    .permissionDenied: Supplement(
      title: "Vos réglages OpenRouter écartent tout hébergeur de ce modèle : assouplissez-les, ou changez de modèle",
      meaning: [
        """
        « No endpoints … matching your guardrail restrictions and data policy » arrive en 404, mais le modèle \
        existe : ce sont vos réglages de confidentialité ou une règle de l'organisation qui n'en laissent aucun \
        hébergeur.
        """
      ],
      reasons: [
        """
        le modèle `:free` n'est servi que par des hébergeurs qui peuvent s'entraîner sur vos données, et vous \
        l'interdisez ;
        """,
        "la conservation nulle (ZDR) est imposée, et aucun hébergeur de ce modèle ne la garantit ;",
        "la requête elle-même restreint le choix (`provider.only`, `data_collection: deny`, `zdr`) ;",
      ],
      steps: [
        Step(
          "Ouvrez les réglages de confidentialité.",
          page: .settings,
          [
            """
            Regardez ce qui est permis pour les modèles gratuits, pour les modèles payants, et si « Zero Data \
            Retention » est imposé.
            """,
            "En organisation, un administrateur peut avoir fixé des « guardrails » : demandez-lui.",
          ]),
        Step(
          "Décidez : autorisez ces hébergeurs si les données envoyées le permettent, sinon gardez le réglage."),
        Step(
          "Retirez de la requête les restrictions `provider` dont vous n'avez pas besoin."),
        Step(
          "Ou prenez la variante payante (sans `:free`) ou un autre modèle.",
          page: .models),
      ],
      delay: "Aucun : effet à la requête suivante.",
      misunderstandings: [
        Misunderstanding(
          "« 404 : le nom du modèle est faux. »",
          "Un nom faux est annoncé comme tel ; ici la phrase parle de « data policy » ou de « guardrail ».")
      ],
      checklist: [
        "Réglages de confidentialité lus",
        "Règles de l'organisation vérifiées",
        "Champ `provider` de la requête vérifié",
      ]),
    .keyMissing: Supplement(
      title: "Aucune clé n'arrive chez OpenRouter : envoyez `Authorization: Bearer sk-or-v1-…`",
      meaning: [
        "401 « No auth credentials found » : la requête est arrivée sans en-tête `Authorization` lisible."
      ],
      reasons: [
        """
        l'outil lit un autre nom (`OPENROUTER_KEY`, ou `OPENAI_API_KEY` pour un SDK OpenAI réglé sur OpenRouter) ;
        """,
        "une redirection (`http://`, `www.`) a fait perdre l'en-tête ;",
      ],
      steps: [
        Step(
          "Essayez la clé seule.",
          [
            "Elle répond : l'outil ne l'envoie pas. La même erreur : la variable est vide dans ce terminal."
          ],
          commands: [OpenRouterCommand.key]),
        Step(
          "Donnez-la à l'outil sous le nom qu'il lit, dans `.env`, sans espace autour du `=`.",
          page: .keys),
        Step(
          "Vérifiez l'adresse : `https://openrouter.ai/api/v1`, exactement."),
        Step(
          "Redémarrez le serveur."),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« L'outil affiche les modèles, donc la clé est lue. »",
          "La liste des modèles est publique.")
      ],
      checklist: [
        "Nom de variable lu par l'outil vérifié",
        "Adresse `https://openrouter.ai/api/v1`",
        "La commande de l'étape 1 répond",
        "Serveur redémarré",
      ]),
  ]
}
