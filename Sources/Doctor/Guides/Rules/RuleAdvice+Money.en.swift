extension RuleAdvice {
  /// Which account or cap is empty or full, where the answer says it, in English.
  static let moneyEnglish: [String: Supplement] = [
    "openai.credit": Supplement(
      title: "Top up the prepaid credit: it is used up, and waiting will not change that"),
    "openai.organisation-cap": Supplement(
      title: "Raise or remove the spending cap that the organisation set for itself: it is reached"),
    "openai.project-cap": Supplement(
      title: "Raise or remove the spending cap of the key's project: it is reached"),
    "openai.usage-cap": Supplement(
      title: "Ask the provider for a higher monthly cap: the one of your tier is reached"),

    "azure.call-volume": Supplement(
      steps: [
        Step(
          "Wait until it is replenished, or have the gateway's quota raised.",
          [
            "\"replenished in 3.07:41:09\" means 3 days, 7 hours, 41 minutes.",
            """
            In API Management the policies `quota`, `quota-by-key` or `azure-openai-token-limit` set this cap; talk to \
            the team that runs it.
            """,
          ]),
        Step(
          "Still refused afterwards: open an Azure support request.", page: .support,
          ["Give the subscription's id, the resource's name, the time and the `apim-request-id` header."]),
      ]),

    "gemini.prepaid": Supplement(
      title: "Buy prepaid Gemini credit: it is used up, and waiting will not change that",
      steps: [
        Step(
          "Buy credit on the billing page of AI Studio, and turn auto-reload on.", page: .billing,
          ["Check that the key's project belongs to the billing account that you top up."]),
        Step(
          "See which model spent it before you start everything again.", page: .usage,
          ["Spending figures can be up to 24 hours late."]),
      ]),
    "gemini.spend": Supplement(
      title: "Raise the monthly spending cap of the Gemini project: it is reached",
      steps: [
        Step(
          "In AI Studio, page \"Spend\", choose the project, then \"Edit spend cap\".", page: .settings,
          [
            "You need to be an owner, editor or administrator of the project.",
            "Left alone, the cap starts anew on the 1st of the month, Pacific time.",
          ]),
        Step(
          "The tier's own cap rises with age and payments; otherwise ask for a higher one.", page: .billing),
        Step(
          "See which model spent it before you start everything again.", page: .usage,
          ["Spending figures can be up to 24 hours late."]),
      ]),
  ]
}
