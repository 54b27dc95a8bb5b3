extension RuleAdvice {
  /// Which account or cap is empty or full, where the answer says it, in French.
  static let moneyFrench: [String: Supplement] = [
    "openai.credit": Supplement(
      title: "Rechargez le crédit prépayé : il est épuisé, et attendre n'y changera rien"),
    "openai.organisation-cap": Supplement(
      title: "Relevez ou supprimez le plafond de dépenses que l'organisation s'est fixé : il est atteint"),
    "openai.project-cap": Supplement(
      title: "Relevez ou supprimez le plafond de dépenses du projet de la clé : il est atteint"),
    "openai.usage-cap": Supplement(
      title: "Demandez un plafond mensuel plus haut au fournisseur : celui de votre palier est atteint"),

    "azure.call-volume": Supplement(
      steps: [
        Step(
          "Attendez le renouvellement, ou faites relever le quota de la passerelle.",
          [
            "« replenished in 3.07:41:09 » veut dire 3 jours, 7 heures, 41 minutes.",
            """
            Dans API Management, les politiques `quota`, `quota-by-key` ou `azure-openai-token-limit` fixent ce \
            plafond ; voyez avec l'équipe qui la gère.
            """,
          ]),
        Step(
          "Toujours refusé après le renouvellement : ouvrez une demande de support Azure.", page: .support,
          ["Donnez l'identifiant de l'abonnement, le nom de la ressource, l'heure et l'en-tête `apim-request-id`."]),
      ]),

    "gemini.prepaid": Supplement(
      title: "Rachetez du crédit prépayé Gemini : il est épuisé, et attendre n'y changera rien",
      steps: [
        Step(
          "Rachetez du crédit sur la page de facturation d'AI Studio, et activez le rechargement automatique.",
          page: .billing,
          ["Vérifiez que le projet de la clé dépend bien du compte de facturation que vous rechargez."]),
        Step(
          "Regardez quel modèle a dépensé avant de tout relancer.", page: .usage,
          ["Les chiffres de dépense peuvent avoir jusqu'à 24 heures de retard."]),
      ]),
    "gemini.spend": Supplement(
      title: "Relevez le plafond de dépenses mensuel du projet Gemini : il est atteint",
      steps: [
        Step(
          "Dans AI Studio, page « Spend », choisissez le projet, puis « Edit spend cap ».", page: .settings,
          [
            "Il faut être propriétaire, éditeur ou administrateur du projet.",
            "Sans rien faire, le plafond repart le 1er du mois, heure du Pacifique.",
          ]),
        Step(
          "Le plafond du palier, lui, monte avec l'ancienneté et les paiements ; sinon, demandez une hausse.",
          page: .billing),
        Step(
          "Regardez quel modèle a dépensé avant de tout relancer.", page: .usage,
          ["Les chiffres de dépense peuvent avoir jusqu'à 24 heures de retard."]),
      ]),
  ]
}
