extension English {
  package func tierUnavailable(_ s: Situation) -> Guide {
    let model = s.facts.model.map { "the model `\($0)`" } ?? "this model or feature"
    return Guide(
      title: "Change the model, or move to a plan that includes it"
        + (s.facts.limit == 0 ? ": the current limit is 0" : ""),
      meaning: [
        "The plan of your account at \(name(s)) allows no calls to \(model): the limit was not reached, it is 0.",
        """
        The message often speaks of an exceeded quota and says to retry in a few seconds: that wait means nothing \
        here, the call will fail again.
        """,
        "The key is accepted, and may well work with another model.",
      ],
      reasons: [
        "The model is not part of the free or trial offer, or needs a higher tier.",
        "Billing is not turned on for the key's project, or it is on for a different project.",
        "The plan was changed recently and the change has not reached the API yet.",
        "The feature (images, long context, preview) is reserved for certain accounts.",
        "The provider granted this subscription no quota at all (trial, sandbox, region).",
        "The application still uses the key of an old account that stayed on the free offer.",
      ],
      steps: [
        Step(
          "Look up the limit granted for this exact model.", page: .limits,
          [
            "Find its row: 0, a dash or no row at all confirms the cause.",
            "Check at the top of the page that project and organisation are the key's.",
          ]),
        Step(
          "To work again right away, take a model your plan includes.", page: .models,
          [
            "Choose it from the limits page, among those whose limit is not zero.",
            "Change the model name in `.env`, in the configuration or in the application's menu.",
            "Restart the server: `Ctrl+C`, then the usual command. It reads `.env` only when it starts.",
          ]),
        Step(
          "To keep this model, turn on billing or change plan.", page: .billing,
          [
            "Link billing to the key's project, not to another one.",
            "If the tier depends on the total paid so far or on the age of the account, a top-up may be enough to reach it.",
            "Read the model's price first: some are charged from the first call.",
          ]),
        Step(
          "If your plan should include it, ask for access or quota.", page: .increase,
          [
            "Give the organisation or project, the model, the region if there is one, the plan you pay for, the full message."
          ]),
        Step(
          "Check which key the application really uses.",
          [
            "The command shows the beginning of the key in `.env`: it must come from the project that has billing.",
            "After a change of key, restart the server; an exported variable would win over `.env`.",
          ], commands: [s.keyLine]),
      ],
      meanwhile: ["Turn retries off for this error: they cannot succeed."],
      verify: [
        Step("The limits page shows a value above 0 for this model.", page: .limits),
        Step("A real call answers, with the model the application uses.", commands: s.trial),
      ],
      delay: """
        A change of model takes effect when the server is restarted. A change of plan often shows within minutes but can \
        take longer; some tiers also require the account to be several days old.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"The message says to retry in 44 s.\"",
          "That wait is computed without regard to the 0: in 44 s the limit will still be 0."),
        Misunderstanding(
          "\"I made no calls today, I cannot have exceeded a quota.\"",
          "You are right, and nothing was exceeded: with a limit of 0 the very first call is one too many."),
        Misunderstanding(
          "\"I turned billing on, so everything is open.\"",
          "Only for the project it is linked to; a key from another project stays on the free offer."),
        Misunderstanding(
          "\"Another key from the same project will get through.\"",
          "No: the limit belongs to the project or organisation, not to the key."),
      ],
      checklist: [
        "Limit for this model read on the limits page",
        "Billing linked to the key's project",
        "Model replaced, or plan changed",
        "Server restarted with the right key",
        "A real call answers with this model",
      ])
  }
}
