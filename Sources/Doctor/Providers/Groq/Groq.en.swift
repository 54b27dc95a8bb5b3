extension Advice {
  /// What Groq adds to the guides in English.
  package static let groqEnglish =
    groqLimitsEnglish
    .merging(groqLoadEnglish) { own, _ in own }
    .merging(groqAccessEnglish) { own, _ in own }
    .merging(groqRefusalsEnglish) { own, _ in own }

  /// Time windows, sizes and money.
  static let groqLimitsEnglish: [Cause: Supplement] = [
    .rateLimited: Supplement(
      title: "Groq rate limit: wait the time it states, then use less or get a higher limit",
      titleIsForUnknownWindow: true,
      meaning: [
        """
        Groq names the limit in the message: RPM and RPD count requests (per minute, per day), TPM and TPD tokens, \
        ITPM and OTPM input and output tokens per minute, ASH (also written ASPH) and ASD seconds of audio per \
        hour and per day.
        """,
        """
        "Need more tokens? Upgrade to Dev Tier today at …" is boilerplate that Groq adds to almost every 429: it \
        does not say that your account is out of money.
        """,
        "The counters refill continuously: a daily limit may ask for a wait of only seconds or minutes.",
      ],
      reasons: [
        """
        The limit covers the whole organisation: another server, a colleague or a scheduled job draws on the same \
        counter.
        """,
        "Every request counts as its prompt plus its `max_tokens`, even when the answer is short.",
        "An agent sends its whole history and all its tool definitions again at every turn.",
        "The free plan has daily caps (RPD, TPD) that one day of testing can use up.",
      ],
      steps: [
        Step(
          """
          Read in the message which limit was reached: `Limit`, `Used`, `Requested`, and the abbreviation before \
          them.
          """, when: .unless(.limit),
          [
            "RPM, TPM, ITPM, OTPM: a burst; seconds are enough.",
            "RPD, TPD: the day's volume; waiting frees only what has refilled meanwhile, so use less.",
            "ASH, ASD: the length of audio sent; transcribe shorter files, and each of them once.",
            """
            No `Used`, and `Requested` above `Limit`: this one request is too big and no wait will help; make it \
            smaller.
            """,
          ]),
        Step(
          "Wait the time Groq gives, then try once before you lengthen the wait.", when: .unless(.wait),
          [
            """
            It stands in the `retry-after` header (seconds, present on a 429 only) and in "Please try again in …".
            """,
            """
            After that: double the wait at every failure, add some randomness, and bound the number of attempts.
            """,
          ]),
        Step(
          "Use less per request.",
          [
            "Set `max_tokens` (or `max_completion_tokens`) to the length you really need.",
            "Trim the history, drop unused tools, limit concurrent calls.",
            "Put what never changes at the start of the prompt: cached tokens do not count towards the limits.",
          ]),
        Step(
          "See what is left: every Groq answer carries its counters (replace `MODEL`).", when: .unless(.amounts),
          [
            """
            `x-ratelimit-remaining-requests` is per day and `x-ratelimit-remaining-tokens` per minute, whatever \
            their names suggest.
            """
          ],
          commands: [GroqCommand.limitHeaders]),
        Step(
          "Compare with your organisation's limits, model by model.",
          page: .limits,
          [
            """
            Groq console, "Settings" then "Limits": these values are the true ones, not those found elsewhere.
            """,
            "Each model has its own counters: changing the model may be enough for tonight.",
          ]),
        Step(
          "If the need will last, get more.",
          page: .billing,
          [
            "\"Settings\" then \"Billing\": the Developer plan (a card on file) raises the limits.",
            """
            On a paid plan, `"service_tier": "flex"` gives ten times higher limits, at the price of an instant \
            refusal (498) when capacity is short.
            """,
            """
            Beyond that, write to support: `webox-doctor explain --increase-request` writes the request for you.
            """,
          ]),
      ],
      meanwhile: [
        "Another Groq model, a smaller one for instance, has counters of its own in the same organisation."
      ],
      delay: """
        The time Groq states: seconds for a per-minute limit; for a daily limit often minutes per request, and 24 \
        hours until the counter is full again.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"Groq tells me to upgrade, so I am out of credit.\"",
          """
          No: this is a rate limit. A real spend cap answers 400 with the code `spend_limit_reached` or \
          `blocked_api_access`.
          """),
        Misunderstanding(
          "\"A second key will double my limit.\"",
          "The limits belong to the organisation; all its keys share them."),
        Misunderstanding(
          "\"It is a daily limit, so I must wait until midnight.\"",
          "The counter refills all day long; believe the time stated."),
      ],
      checklist: [
        "Abbreviation of the limit noted (RPM, RPD, TPM, TPD, ITPM, OTPM, ASH, ASD)",
        "`Requested` below `Limit`",
        "Stated time waited for before the next attempt",
        "`max_tokens` cut to what is needed",
        "Other users of the same organisation found",
        "\"Limits\" page read for this model",
      ]),
    .requestTooLarge: Supplement(
      title: "Request too big for your Groq limit: cut `max_tokens` and the prompt; do not wait",
      meaning: [
        """
        "Request too large … Limit …, Requested …": this single request is more than Groq grants you in one minute \
        (TPM), or more seconds of audio. The code is still `rate_limit_exceeded`, the status 413 or 429.
        """,
        "It is not the model's context, which is far larger than the free plan's per-minute limit.",
      ],
      reasons: [
        "`max_tokens` is counted in advance with the prompt: a high default is enough to go over.",
        "The tool (agent, code editor) sends dozens of tool definitions and the whole history.",
        "The audio file is longer than the time allowed per hour.",
      ],
      steps: [
        Step(
          "Compare `Requested` and `Limit` in the message: the difference is how many tokens must go.",
          when: .unless(.amounts)),
        Step(
          "Lower `max_tokens` (or `max_completion_tokens`) first.",
          [
            "Often nothing else is needed: it counts in full even if the answer is short."
          ]),
        Step(
          "Shorten the prompt.",
          [
            "Keep the last messages and a summary of the rest; drop the tools this request does not use.",
            """
            Work through a long document in parts, one call per part, and keep to the per-minute limit between \
            calls.
            """,
          ]),
        Step(
          "Audio: split the file.",
          [
            "Ten-minute parts fit the hourly limits; send them one after another."
          ],
          commands: [GroqCommand.splitAudio]),
        Step(
          "Otherwise choose a model with a higher TPM limit, or the Developer plan.",
          page: .limits,
          [
            "Groq console, \"Settings\" then \"Limits\": tokens per minute, model by model.",
            "The Developer plan is under \"Settings\" then \"Billing\".",
          ]),
      ],
      delay: "None: the smaller request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"It is a rate limit, I will retry in a minute.\"",
          "The same request will always fail: it asks for more than the whole limit."),
        Misunderstanding(
          "\"The model takes 131,072 tokens, so 8,000 must fit.\"",
          "The model's context and your plan's per-minute limit are two things; the smaller one wins."),
      ],
      checklist: [
        "`Requested` below `Limit`",
        "`max_tokens` set explicitly",
        "History and tools cut down",
        "Automatic retries turned off for this message",
      ]),
    .quotaExhausted: Supplement(
      title: "Groq spend limit reached: raise it under \"Billing\", or wait for the 1st of the month",
      meaning: [
        """
        With Groq this refusal is a 400 with the code `spend_limit_reached` (`blocked_api_access` in the \
        documentation): the organisation has reached the monthly limit it set for itself.
        """
      ],
      reasons: [
        "The limit covers the whole organisation: any key or application may have used it up.",
        """
        Spending is updated only every 10 to 15 minutes: the block comes afterwards, sometimes a little above the \
        limit.
        """,
      ],
      steps: [
        Step(
          "Open the spend limits.",
          page: .billing,
          [
            """
            Groq console, "Settings" then "Billing" then "Limits"; check that the organisation shown is the key's.
            """,
            "It takes a paid plan and the Owner role; otherwise ask an Owner of the organisation.",
          ]),
        Step(
          "Raise the monthly amount or delete the limit, then \"Save\"."),
        Step(
          "Find what used the budget before you restart everything.",
          page: .usage,
          [
            "An agent in a loop or automatic retries can use up the new limit as fast as the old one."
          ]),
        Step(
          "Add alerts at 50, 75 and 90 % on the same page.",
          page: .billing),
      ],
      delay: "After raising it, allow up to 15 minutes. If you do nothing, access returns on the 1st of the month.",
      misunderstandings: [
        Misunderstanding(
          "\"It is a 400, so my request is wrong.\"",
          """
          No: the request was never looked at. Only the code `spend_limit_reached` or `blocked_api_access` counts.
          """),
        Misunderstanding(
          "\"Another key will work.\"",
          "The limit blocks every key of the organisation."),
      ],
      checklist: [
        "Right organisation shown in the console",
        "Monthly limit raised or deleted by an Owner",
        "Source of the spending found",
        "Alerts on",
        "A real call answers",
      ]),
  ]
}
