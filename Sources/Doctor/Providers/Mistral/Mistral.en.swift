extension Advice {
  /// What Mistral adds to the guides in English.
  package static let mistralEnglish: [Cause: Supplement] = [
    .rateLimited: Supplement(
      title: "Mistral rate limit: first space calls by a second, then read the limits page",
      meaning: [
        """
        "Rate limit exceeded" (code `1300`) does not say which of three limits was reached: requests per second, \
        tokens per minute, tokens per month; "Requests rate limit exceeded" probably means the first. They cover \
        the whole organisation.
        """
      ],
      reasons: [
        "Free \"Experiment\" plan: 1 request per second, 500,000 tokens a minute, 1 billion a month.",
        "Two calls leave together: sharing one second is enough for one to be refused.",
      ],
      steps: [
        Step(
          "Find out which by spacing the calls.",
          [
            "A single call after two seconds works: requests per second.",
            "It works after a minute: tokens per minute.",
            "It still fails after several minutes: the month's quota, or the organisation's spend limit.",
          ]),
        Step(
          "Requests per second: one call at a time, at least a second between starts."),
        Step(
          "Tokens: shorten prompts and answers, or spread the work."),
        Step(
          "Read the real limits and usage.",
          page: .limits,
          [
            "Admin, \"Limits\": also check that no spend limit has suspended access."
          ]),
        Step(
          "Lasting need: the \"Scale\" plan (Admin, \"Subscriptions\").",
          page: .billing,
          [
            """
            Tiers then rise by themselves with the total billed ($20, $100, $500, $2,000); beyond that, write to \
            support.
            """
          ]),
      ],
      delay: "A second, a minute, or the next month, depending on the limit.",
      misunderstandings: [
        Misunderstanding(
          "\"I send very few tokens, so I cannot be limited.\"",
          "The per-second limit counts calls, not their size."),
        Misunderstanding(
          "\"A key in another workspace has limits of its own.\"",
          "The limits cover the whole organisation."),
      ],
      checklist: [
        "Limit found: second, minute or month",
        "Calls queued, one per second on the free plan",
        "Limits page read",
        "Spend limit checked",
      ]),
    .overloaded: Supplement(
      title: "Mistral is short of capacity for this model: retry later, or change the model",
      meaning: [
        """
        "Service tier capacity exceeded for this model." is a 429, but it is not your rate: the capacity set aside \
        for your service tier is taken.
        """
      ],
      reasons: [
        "The model is in high demand, and the free plan may come after the others."
      ],
      steps: [
        Step(
          "Retry after 2, 4, 8, 16 seconds, with some randomness, five attempts at most."),
        Step(
          "Switch to another Mistral model, a smaller one for instance.",
          page: .models,
          commands: [MistralCommand.models]),
        Step(
          "See whether an incident is announced.",
          page: .status),
      ],
      delay: "Seconds to hours; Mistral states no duration.",
      misunderstandings: [
        Misunderstanding(
          "\"429: I must slow down.\"",
          "Even a single call may be refused like this.")
      ],
      checklist: [
        "Growing waits in place",
        "Fallback model configured",
        "Status page read",
      ]),
    .keyInvalid: Supplement(
      title: "Mistral key refused or missing: check `MISTRAL_API_KEY`, the active plan and the expiry date",
      meaning: [
        "Mistral gives the same 401 `{\"detail\":\"Unauthorized\"}` for a wrong key and for a missing one."
      ],
      reasons: [
        "The variable is empty in the process, or has another name.",
        "The key had an expiry date, or its workspace was deleted.",
        "No plan is active: even the free \"Experiment\" plan must be activated, with a phone number.",
      ],
      steps: [
        Step(
          "Try the key by itself.",
          [
            "A list of models: the key is good, and the server sends another one or nothing.",
            """
            If it is not in this terminal: `read -r MISTRAL_API_KEY`, paste the key, Enter (PowerShell: \
            `$env:MISTRAL_API_KEY = Read-Host`).
            """,
          ],
          commands: [MistralCommand.models]),
        Step(
          "Check in Admin, \"Subscriptions\", that a plan is active (\"Experiment\" or \"Scale\").",
          page: .billing),
        Step(
          "Create a new key: \"Create new key\", in the right workspace; it is shown only once.",
          page: .keys),
        Step(
          "Put it into `.env`: `MISTRAL_API_KEY=…`, no spaces around `=`, then restart the server."),
      ],
      delay: "Usually none: a new key works as soon as it is created.",
      misunderstandings: [
        Misunderstanding(
          "\"The 401 proves that my key is wrong.\"",
          "A missing key gives exactly the same answer.")
      ],
      checklist: [
        "The list of models answers with this key",
        "Plan active in Admin",
        "Key not expired",
        "Server restarted",
      ]),
  ]
}
