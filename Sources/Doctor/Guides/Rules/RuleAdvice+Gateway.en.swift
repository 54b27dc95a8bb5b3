extension RuleAdvice {
  /// What a gateway decides before any provider is asked, in English.
  static let gatewayEnglish: [String: Supplement] = [
    "common.budget": Supplement(
      title: "Have your budget raised by whoever runs the gateway: the providers' credit is not the problem",
      meaning: [
        """
        Your calls go through a gateway (LiteLLM, One API, New API…) that gives each user, key or team a budget. Yours \
        is spent, and the provider was not asked at all.
        """,
        "The status may say 400, 401 or 403: neither the request nor the key is wrong.",
      ],
      reasons: [
        "The budget of this key, user, team or end user is spent.",
        "The gateway sets aside the price of the longest possible answer, and that no longer fits.",
        "The budget has a period (a day, a month) that has not started anew.",
      ],
      steps: [
        Step(
          "Read in the message whose budget it is: the key's, the user's, the team's.",
          ["It often gives both amounts too: what was spent, and the most that may be."]),
        Step(
          "Ask the gateway's administrator to raise that budget, or when it starts anew.",
          [
            "In LiteLLM: `max_budget` and `budget_duration` of the key, the user or the team.",
            "In One API and New API: the quota of the token and the balance of the user, each by itself.",
          ]),
        Step("Meanwhile, send less: a cheaper model, a lower `max_tokens`, shorter conversations."),
        Step(
          "You run the gateway yourself? Raise the budget there, then look at which key spends it.",
          ["Paying the provider changes nothing as long as this budget is spent."]),
      ],
      meanwhile: ["Switch automatic retries off: every one of them will fail the same way."],
      verify: [Step("Send one short message through the gateway: it must be answered.")],
      delay: "At once when the budget is raised; otherwise at the start of its next period, where it has one.",
      misunderstandings: [
        Misunderstanding(
          "\"The provider's account has credit, so this is a bug.\"",
          "The gateway counts by itself, and refuses before the provider is asked."),
        Misunderstanding(
          "\"It is a 401: my key is wrong.\"",
          "The gateway knows the key well enough to know its budget."),
      ],
      checklist: [
        "Whose budget it is read in the message",
        "Administrator asked, or budget raised",
        "One short message answered",
      ]),

    "common.gateway-model": Supplement(
      title: "Have this model allowed for your gateway key, or call one that is: the key itself is good",
      meaning: [
        """
        Your calls go through a gateway (LiteLLM, New API…) that says which models a key, a user or a team may call. \
        This one is not among yours, and the provider was not asked at all.
        """
      ],
      reasons: [
        "The key was made for a list of models, and this one is not on it.",
        "The team or the user has a narrower list than the key.",
        "The application asks for another name than the one the gateway gives the model.",
      ],
      steps: [
        Step(
          "Compare the model you ask for with those the message lists.",
          [
            "The gateway's own list shows what your key may call (replace the address and the variable with yours).",
            "Names count to the letter: `gpt-4o` and `openai/gpt-4o` are two models to a gateway.",
          ],
          commands: [.models("https://GATEWAY/v1", variable: "OPENAI_API_KEY")]),
        Step("Use one of the allowed models in the application's settings, then restart it."),
        Step(
          "Or ask the gateway's administrator to add the model to the key, the user or the team.",
          ["The message says which of them refuses."]),
      ],
      verify: [Step("Send one short message to that model through the gateway: it must be answered.")],
      delay: "At once when the list is changed; some gateways keep the old one for about a minute.",
      misunderstandings: [
        Misunderstanding(
          "\"It is a 401: I need a new key from the provider.\"",
          "The key is the gateway's, and a new one has the same list unless its administrator says otherwise.")
      ],
      checklist: [
        "Model's name is on the gateway's list",
        "Key, user and team all allow it",
        "Application restarted with that name",
      ]),

    "openrouter.key-limit": Supplement(
      title: "Raise the limit of this OpenRouter key: it is reached, whatever the account's balance",
      meaning: [
        """
        The key was created with a spending limit of its own, and that is spent; the account may still have credit. \
        The message says which limit: "total limit", or that of the day, the week or the month.
        """
      ],
      reasons: [
        "The limit given to the key when it was created is low for this use.",
        "Somebody else, or an old program, uses the same key.",
        "One long conversation or an expensive model has spent it.",
      ],
      steps: stepsOfKeyLimitEnglish,
      delay: "At once when the limit is raised.",
      checklist: [
        "Which limit it is read in the message",
        "Key's `limit_remaining` above 0",
        "Use of the key recognised",
      ]),

    "openrouter.key-limit-of-day": Supplement(
      title: "Raise the daily limit of this OpenRouter key, or wait for it to start anew tomorrow",
      meaning: [
        """
        The key was created with a spending limit of its own, by the day, and that of today is spent; the account may \
        still have credit.
        """
      ],
      reasons: [
        "The daily limit given to the key is low for this use.",
        "Somebody else, or an old program, uses the same key.",
      ],
      steps: stepsOfKeyLimitEnglish,
      meanwhile: ["Retries before that are useless: every one of them fails the same way."],
      delay: "At once when the limit is raised; otherwise with the key's next day (`limit_reset`).",
      misunderstandings: [
        Misunderstanding(
          "\"The account has credit, so the key must work.\"",
          "The key has a limit of its own, and that of today is spent.")
      ]),

    "openrouter.too-dear": Supplement(
      title: "Ask for fewer tokens or buy OpenRouter credit: what is left does not pay for this request",
      meaning: [
        """
        OpenRouter sets aside the price of the whole prompt and of the longest answer that `max_tokens` allows. What \
        is left on the account, or on this key, does not cover that; a smaller request may pass.
        """
      ],
      reasons: [
        "The tool sends no `max_tokens`, so the longest possible answer is counted.",
        "The balance, or the key's limit, is nearly spent.",
        "The conversation has grown long, or the model is expensive.",
      ],
      steps: [
        Step(
          "Set `max_tokens` below the number that the message says you can afford.",
          [
            "It works again at once, and most answers are far shorter anyway.",
            "\"Prompt tokens limit exceeded\": the prompt itself is too long; shorten it or the history.",
          ]),
        Step("See what is left, on the account and on the key.", commands: [OpenRouterCommand.key]),
        Step("Buy credit, in the key's account or organisation.", page: .billing),
        Step("Limit of the key reached rather than the balance? Raise it.", page: .keys),
      ],
      delay: "`max_tokens`: at once. Bought credit: usually a few minutes.",
      checklist: [
        "`max_tokens` set explicitly",
        "Balance and `limit_remaining` checked",
      ]),

    "openrouter.free-models": Supplement(
      title: "OpenRouter's quota for free models is reached: wait for its reset, or use the paid models",
      meaning: [
        """
        The quota for `:free` models, counted for the whole account: 20 requests a minute, and 50 a day, or 1,000 \
        once the account has bought at least 10 credits in total.
        """,
        "\"per-min\" reopens within a minute, \"per-day\" at midnight UTC.",
      ],
      reasons: [
        "All programs and keys of the account draw on the same quota.",
        "One task of an agent makes dozens of requests.",
        "Failed requests count too.",
      ],
      steps: [
        Step("See what is left (`free_model_daily_requests`).", commands: [OpenRouterCommand.key]),
        Step("\"per-min\": wait a minute, then send fewer at once. \"per-day\": wait until midnight UTC."),
        Step(
          "50 a day are not enough: buy 10 credits once, and the quota becomes 1,000 requests.", page: .billing,
          [
            "They stay yours to spend; the quota depends on what was bought, not on what is left.",
            "\"high-balance\" in the message: you already have the 1,000, and there is no higher quota.",
          ]),
        Step("Or use the variant without `:free`: it has no such quota, and is paid."),
      ],
      delay: "Per minute: one minute. Per day: midnight UTC.",
      checklist: [
        "Minute or day read in the message",
        "What is left read with the command",
      ]),
  ]

  private static let stepsOfKeyLimitEnglish = [
    Step(
      "Raise the key's limit, or remove it.", page: .keys,
      [
        "A limit by day, week or month also starts anew by itself (`limit_reset`); a total limit never does.",
        "The key of an organisation: its administrator may have set the limit.",
      ]),
    Step(
      "See what is left.", ["`limit_remaining` must be above 0."], commands: [OpenRouterCommand.key]),
    Step(
      "See what spent it before you start everything again.", page: .usage,
      ["Use you do not recognise: delete the key and create another one."]),
  ]
}
