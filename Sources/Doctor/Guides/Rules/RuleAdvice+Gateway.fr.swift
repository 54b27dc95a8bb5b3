extension RuleAdvice {
  /// What a gateway decides before any provider is asked, in French.
  static let gatewayFrench: [String: Supplement] = [
    "common.budget": Supplement(
      title: "Faites relever votre budget sur la passerelle : le crédit chez le fournisseur n'est pas en cause",
      meaning: [
        """
        Vos appels passent par une passerelle (LiteLLM, One API, New API…) qui donne un budget à chaque utilisateur, clé \
        ou équipe. Le vôtre est épuisé, et le fournisseur n'a même pas été interrogé.
        """,
        "Le code peut être 400, 401 ou 403 : ni la requête ni la clé ne sont en cause.",
      ],
      reasons: [
        "le budget de cette clé, de l'utilisateur, de l'équipe ou de l'utilisateur final est épuisé ;",
        "la passerelle réserve le prix de la réponse la plus longue possible, et ce qu'il reste n'y suffit plus ;",
        "le budget est donné pour une période (jour, mois) qui n'est pas encore terminée.",
      ],
      steps: [
        Step(
          "Lisez dans le message de quel budget il s'agit : celui de la clé, de l'utilisateur ou de l'équipe.",
          ["Il donne souvent les deux montants : ce qui est dépensé, et le maximum permis."]),
        Step(
          "Demandez à l'administrateur de la passerelle de le relever, ou quand il sera renouvelé.",
          [
            "LiteLLM : `max_budget` et `budget_duration` de la clé, de l'utilisateur ou de l'équipe.",
            "One API et New API : le quota du jeton et le solde de l'utilisateur, chacun de son côté.",
          ]),
        Step("En attendant, envoyez moins : un modèle moins cher, un `max_tokens` plus bas, des échanges plus courts."),
        Step(
          "La passerelle est à vous ? Relevez-y le budget, puis regardez quelle clé le consomme.",
          ["Payer le fournisseur ne change rien tant que ce budget est épuisé."]),
      ],
      meanwhile: ["Coupez les nouvelles tentatives automatiques : elles échoueront toutes de la même façon."],
      verify: [Step("Envoyez un message court à travers la passerelle : il doit recevoir une réponse.")],
      delay: "Aussitôt si le budget est relevé ; sinon au début de la période suivante, s'il en a une.",
      misunderstandings: [
        Misunderstanding(
          "« Le compte du fournisseur a du crédit, c'est donc un bogue. »",
          "La passerelle tient ses propres comptes, et refuse avant d'interroger le fournisseur."),
        Misunderstanding(
          "« C'est un 401 : ma clé est fausse. »",
          "La passerelle connaît assez bien la clé pour connaître son budget."),
      ],
      checklist: [
        "Budget concerné lu dans le message",
        "Administrateur prévenu, ou budget relevé",
        "Un message court a reçu sa réponse",
      ]),

    "common.gateway-model": Supplement(
      title: "Faites autoriser ce modèle pour votre clé de passerelle, ou changez de modèle : la clé est bonne",
      meaning: [
        """
        Vos appels passent par une passerelle (LiteLLM, New API…) qui fixe les modèles qu'une clé, un utilisateur ou une \
        équipe peut appeler. Celui-ci n'en fait pas partie, et le fournisseur n'a même pas été interrogé.
        """
      ],
      reasons: [
        "la clé a été créée pour une liste de modèles où celui-ci ne figure pas ;",
        "la liste de l'équipe ou de l'utilisateur est plus étroite que celle de la clé ;",
        "l'application demande un autre nom que celui que la passerelle donne au modèle.",
      ],
      steps: [
        Step(
          "Comparez le modèle demandé avec ceux que le message énumère.",
          [
            """
            La liste de la passerelle montre ce que votre clé peut appeler (remplacez l'adresse et la variable par \
            les vôtres).
            """,
            "Les noms comptent à la lettre près : pour une passerelle, `gpt-4o` et `openai/gpt-4o` sont deux modèles.",
          ],
          commands: [.models("https://GATEWAY/v1", variable: "OPENAI_API_KEY")]),
        Step("Indiquez l'un des modèles autorisés dans les réglages de l'application, puis redémarrez-la."),
        Step(
          "Ou demandez à l'administrateur de la passerelle d'ajouter le modèle à la clé, à l'utilisateur ou à l'équipe.",
          ["Le message dit lequel des trois refuse."]),
      ],
      verify: [Step("Envoyez un message court à ce modèle à travers la passerelle : il doit recevoir une réponse.")],
      delay: "Aussitôt la liste changée ; certaines passerelles gardent l'ancienne une minute environ.",
      misunderstandings: [
        Misunderstanding(
          "« C'est un 401 : il me faut une nouvelle clé du fournisseur. »",
          "La clé est celle de la passerelle, et une nouvelle aura la même liste, sauf décision de l'administrateur.")
      ],
      checklist: [
        "Nom du modèle présent dans la liste de la passerelle",
        "Clé, utilisateur et équipe l'autorisent tous",
        "Application redémarrée avec ce nom",
      ]),

    "openrouter.key-limit": Supplement(
      title: "Relevez le plafond de cette clé OpenRouter : il est atteint, quel que soit le solde du compte",
      meaning: [
        """
        La clé a été créée avec son propre plafond de dépense, et il est atteint ; le compte peut encore avoir du \
        crédit. Le message dit quel plafond : « total limit », ou celui du jour, de la semaine ou du mois.
        """
      ],
      reasons: [
        "le plafond donné à la clé lors de sa création est bas pour cet usage ;",
        "quelqu'un d'autre, ou un ancien programme, utilise la même clé ;",
        "une longue conversation ou un modèle cher l'a consommé.",
      ],
      steps: stepsOfKeyLimitFrench,
      delay: "Aussitôt le plafond relevé.",
      checklist: [
        "Plafond concerné lu dans le message",
        "`limit_remaining` de la clé supérieur à 0",
        "Usage de la clé reconnu",
      ]),

    "openrouter.key-limit-of-day": Supplement(
      title: "Relevez le plafond quotidien de cette clé OpenRouter, ou attendez son renouvellement demain",
      meaning: [
        """
        La clé a été créée avec son propre plafond de dépense par jour, et celui d'aujourd'hui est atteint ; le compte \
        peut encore avoir du crédit.
        """
      ],
      reasons: [
        "le plafond quotidien donné à la clé est bas pour cet usage ;",
        "quelqu'un d'autre, ou un ancien programme, utilise la même clé.",
      ],
      steps: stepsOfKeyLimitFrench,
      meanwhile: ["D'ici là, inutile de réessayer : chaque tentative échouera de la même façon."],
      delay: "Aussitôt le plafond relevé ; sinon, au prochain jour de la clé (`limit_reset`).",
      misunderstandings: [
        Misunderstanding(
          "« Le compte a du crédit, donc la clé doit marcher. »",
          "La clé a son propre plafond, et celui du jour est atteint.")
      ]),

    "openrouter.too-dear": Supplement(
      title: "Demandez moins de tokens, ou achetez du crédit OpenRouter : le solde ne couvre pas cette requête",
      meaning: [
        """
        OpenRouter réserve le prix du prompt entier et de la réponse la plus longue que `max_tokens` permet. Ce qu'il \
        reste sur le compte, ou sur cette clé, n'y suffit pas ; une requête plus petite peut passer.
        """
      ],
      reasons: [
        "l'outil n'envoie pas de `max_tokens`, et la réponse la plus longue possible est comptée ;",
        "le solde, ou le plafond de la clé, est presque épuisé ;",
        "la conversation est devenue longue, ou le modèle est cher.",
      ],
      steps: [
        Step(
          "Fixez `max_tokens` en dessous du nombre donné par le message (« can only afford »).",
          [
            "L'effet est immédiat, et la plupart des réponses sont de toute façon bien plus courtes.",
            """
            « Prompt tokens limit exceeded » : c'est le prompt lui-même qui est trop long ; raccourcissez-le, ou \
            l'historique.
            """,
          ]),
        Step("Regardez ce qu'il reste, sur le compte et sur la clé.", commands: [OpenRouterCommand.key]),
        Step("Achetez du crédit, avec le compte ou l'organisation de la clé.", page: .billing),
        Step("C'est le plafond de la clé qui est atteint, et non le solde ? Relevez-le.", page: .keys),
      ],
      delay: "`max_tokens` : aussitôt. Crédit acheté : quelques minutes en général.",
      checklist: [
        "`max_tokens` fixé explicitement",
        "Solde et `limit_remaining` vérifiés",
      ]),

    "openrouter.free-models": Supplement(
      title:
        "Quota des modèles gratuits d'OpenRouter atteint : attendez son renouvellement, ou prenez les modèles payants",
      meaning: [
        """
        C'est le quota des modèles `:free`, compté pour tout le compte : 20 requêtes par minute, et 50 par jour, ou \
        1 000 quand le compte a acheté au moins 10 crédits en tout.
        """,
        "« per-min » : le quota se libère dans la minute ; « per-day » : à minuit UTC.",
      ],
      reasons: [
        "tous les programmes et toutes les clés du compte puisent dans le même quota ;",
        "une seule tâche d'un agent fait des dizaines de requêtes ;",
        "les requêtes qui échouent comptent aussi.",
      ],
      steps: [
        Step("Regardez ce qu'il reste (`free_model_daily_requests`).", commands: [OpenRouterCommand.key]),
        Step("« per-min » : attendez une minute, puis espacez les appels. « per-day » : attendez minuit UTC."),
        Step(
          "50 par jour ne suffisent pas : achetez 10 crédits une fois, et le quota passe à 1 000 requêtes.",
          page: .billing,
          [
            "Ils restent à dépenser ; le quota dépend de ce qui a été acheté, pas de ce qu'il reste.",
            "« high-balance » dans le message : vous avez déjà les 1 000, et il n'y a pas de quota plus élevé.",
          ]),
        Step("Ou prenez la variante sans `:free` : elle n'a pas ce quota, et se paie."),
      ],
      delay: "Par minute : une minute. Par jour : minuit UTC.",
      checklist: [
        "Minute ou jour lu dans le message",
        "Nombre de requêtes restantes lu avec la commande",
      ]),
  ]

  private static let stepsOfKeyLimitFrench = [
    Step(
      "Relevez le plafond de la clé, ou supprimez-le.", page: .keys,
      [
        """
        Un plafond par jour, semaine ou mois se renouvelle aussi de lui-même (`limit_reset`) ; un plafond total, jamais.
        """,
        "Clé d'une organisation : son administrateur a pu fixer ce plafond.",
      ]),
    Step(
      "Regardez ce qu'il reste.", ["`limit_remaining` doit être supérieur à 0."], commands: [OpenRouterCommand.key]),
    Step(
      "Cherchez ce qui l'a consommé avant de tout relancer.", page: .usage,
      ["Un usage que vous ne reconnaissez pas : supprimez la clé et créez-en une autre."]),
  ]
}
