extension Advice {
  /// What Gemini adds to the guides in English.
  package static let geminiEnglish =
    geminiLimitsEnglish
    .merging(geminiKeysEnglish) { own, _ in own }
    .merging(geminiAccountEnglish) { own, _ in own }
    .merging(geminiModelsEnglish) { own, _ in own }

  /// Time windows, sizes and money.
  static let geminiLimitsEnglish: [Cause: Supplement] = [
    .rateLimited: Supplement(
      title: "Gemini quota reached: `quotaId` says per minute or per day; wait accordingly, or move up a tier",
      titleIsForUnknownWindow: true,
      meaning: [
        """
        "You exceeded your current quota, please check your plan and billing details" opens almost every Gemini \
        429, even for a per-minute limit: it does not prove that you are out of credit.
        """,
        """
        Only `quotaId` tells the minute from the day (`…PerMinute…`, `…PerDay…`); the metric \
        `generate_content_free_tier_requests` serves both.
        """,
        """
        Quotas belong to the project, not to the key; daily ones restart at midnight Pacific time \
        (America/Los_Angeles).
        """,
      ],
      reasons: [
        "The free tier grants, depending on the model, only some twenty to a thousand requests a day.",
        """
        Billing is linked but `quotaId` ends in `-FreeTier`: the key belongs to another project, or the change has \
        not spread yet.
        """,
        "Experimental and preview models have lower limits.",
        """
        On paid tiers, spending too fast is held back over rolling 10-minute windows ($10 on tier 1, $200 on tier \
        3).
        """,
      ],
      steps: [
        Step(
          "Find `quotaId` in `error.details` (the `QuotaFailure` block).", when: .unless(.limit),
          [
            "`RequestsPerMinute` or `InputTokensPerModelPerMinute`: a burst, wait less than a minute.",
            "`PerDay`: the day's volume; go to step 3.",
            """
            `limit: 0`, or a violation without `quotaValue`: your tier does not include this model; waiting is \
            useless, change the model or link billing.
            """,
            "No `details` at all: treat it as a per-minute limit, once.",
          ]),
        Step(
          "Per-minute limit: wait `retryDelay`, then space the calls out.", when: .window(.minute),
          [
            "Gemini sends no rate headers: count the requests yourself, and bound concurrent calls.",
            "For input tokens per minute, shorten the prompt or the history.",
          ]),
        Step(
          "Daily limit: one retry after `retryDelay`, then stop until midnight Pacific time.", when: .window(.day),
          [
            "On the free tier, `retryDelay` (under a minute) has nothing to do with the reset.",
            "On a paid tier a long delay (\"9h41m12s\") is the true wait.",
          ]),
        Step(
          "Compare with the project's real limits.",
          page: .limits,
          [
            """
            AI Studio, "Rate limit": choose the key's project at the top; the values depend on tier and model.
            """
          ]),
        Step(
          "`-FreeTier` although you pay: check the key's project.",
          page: .keys,
          [
            """
            In the list of keys, read the project and the billing tier of the one the server uses; "Set up \
            billing" means that this project is still free.
            """,
            "If needed, create a key in the paid project, put it into `.env`, restart the server.",
            """
            Billing linked just now: allow a few minutes. Users report that linking is not enough until AI Studio \
            shows tier 1.
            """,
          ]),
        Step(
          "Lasting need: move up a tier.",
          page: .billing,
          [
            """
            Tier 1: billing linked. Tier 2: $100 paid and 3 days. Tier 3: $1,000 paid and 30 days. Moving up is \
            automatic.
            """,
            """
            Beyond that, ask for an increase: `webox-doctor explain --increase-request` writes the request for \
            you.
            """,
          ]),
      ],
      meanwhile: [
        "Another Gemini model (a Flash-Lite variant, for instance) has its own quota in the same project."
      ],
      delay: """
        Per minute: less than a minute. Per day: midnight Pacific time. After linking billing: usually a few \
        minutes.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"The message speaks of billing, so I must pay.\"",
          """
          It is Gemini's usual wording. Real lack of money says "spending cap" or "prepayment credits are \
          depleted".
          """),
        Misunderstanding(
          "\"A new key gives me a new quota.\"",
          "All keys of a project share the same quota."),
        Misunderstanding(
          "\"Please retry in 12s: in twelve seconds it is over.\"",
          "True per minute, false for a free-tier daily quota."),
      ],
      checklist: [
        "`quotaId` read: minute or day, FreeTier or PaidTier",
        "`limit` other than 0",
        "Key's project and tier checked in AI Studio",
        "Calls spaced out, retries bounded",
        "Time of reset known (daily quota)",
      ]),
    .tierUnavailable: Supplement(
      title: "This Gemini model has a limit of 0 on your tier: change the model or link billing",
      meaning: [
        """
        "limit: 0", or a violation without `quotaValue`: the project's tier grants no request at all to this \
        model. The "Please retry in 44s" beside it is misleading.
        """
      ],
      reasons: [
        "The project is on the free tier (`-FreeTier`) and this model exists on paid tiers only.",
        "The model is old or experimental and no longer offered for free.",
        "Billing is linked to another project than the key's.",
      ],
      steps: [
        Step(
          "See which models have a non-zero limit in this project.",
          page: .limits,
          [
            "AI Studio, \"Rate limit\": choose the key's project at the top."
          ]),
        Step(
          "The quickest way: use one of those models.",
          page: .models,
          [
            """
            Recent Flash and Flash-Lite variants are usually part of the free tier; Pro and image models often are \
            not.
            """
          ]),
        Step(
          "To keep this model: link billing to the key's project.",
          page: .keys,
          [
            """
            In the list of keys, on the project's row, "Set up billing"; choose the billing account and buy the \
            minimum credit asked for.
            """,
            "Wait until the row shows tier 1.",
          ]),
        Step(
          "Billing already linked: check that the server's key belongs to that project.",
          page: .keys,
          [
            "If not, create a key in the right project, put it into `.env`, restart the server."
          ]),
      ],
      delay: "Changing the model: at once. Billing: a few minutes; users sometimes report longer.",
      misunderstandings: [
        Misunderstanding(
          "\"The message gives a delay, so I wait.\"",
          "With a limit of 0 no wait is long enough."),
        Misunderstanding(
          "\"I have used too much.\"",
          "No: nothing was granted, from the very first request."),
      ],
      checklist: [
        "Model's limit read in AI Studio for the right project",
        "Model changed, or tier 1 shown",
        "Server's key belongs to that project",
        "Automatic retries turned off",
      ]),
    .quotaExhausted: Supplement(
      title: "Gemini cannot charge any more: raise the project's monthly cap, or buy prepaid credit again",
      meaning: [
        """
        "exceeded its monthly spending cap": the project has reached the cap set in AI Studio. "prepayment credits \
        are depleted": the prepaid credit is at zero. The answer is a 429 or a 402.
        """
      ],
      reasons: [
        "The project's monthly cap is reached.",
        "The billing account's prepaid credit is used up, with no automatic reload.",
        "The account has reached the monthly cap of its tier ($250 on tier 1, $2,000 on tier 2).",
        """
        With Gemini CLI or Code Assist, `INSUFFICIENT_G1_CREDITS_BALANCE`: the credits of the Google account are \
        used up.
        """,
      ],
      steps: [
        Step(
          "Read the sentence: \"spending cap\" (your cap) or \"prepayment credits\" (your credit).",
          when: .unlessChecked),
        Step(
          "Cap: in AI Studio, on the \"Spend\" page, choose the project, then \"Edit spend cap\".",
          page: .settings,
          [
            "You must be owner, editor or admin of the project.",
            "If you do nothing, the cap starts again on the 1st of the month, Pacific time.",
          ]),
        Step(
          "Credit: buy more on AI Studio's billing page, and turn on automatic reload.",
          page: .billing,
          [
            "Check that the key's project depends on the billing account you are topping up."
          ]),
        Step(
          "Tier cap: it rises with age and payments; otherwise ask for an increase.",
          page: .billing),
        Step(
          "See which model spent the money before you restart everything.",
          page: .usage,
          [
            "Spending figures may be up to 24 hours late."
          ]),
      ],
      delay: "Cap raised: about 10 minutes. Credit bought: usually a few minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"RESOURCE_EXHAUSTED: it is a rate limit.\"",
          "The same status serves both; only the sentence decides."),
        Misunderstanding(
          "\"The list of models answers, so the account is fine.\"",
          "It also answers when the credit is used up."),
      ],
      checklist: [
        "Sentence read: cap or credit",
        "Cap raised on AI Studio's \"Spend\" page",
        "Credit positive on the project's billing account",
        "Ten minutes passed, a real call answers",
      ]),
    .requestTooLarge: Supplement(
      title: "Request body too big for Gemini: send files through the Files API, lighten the rest",
      meaning: [
        """
        "Maximum request body size 1048576 exceeded, actual body size …" counts bytes (1,048,576 = 1 MiB), not \
        tokens: images and documents encoded in the request weigh most.
        """
      ],
      reasons: [
        "A file sits in the request as base64, which adds a third to it.",
        "The history sends the images of all earlier turns again.",
      ],
      steps: [
        Step(
          "Compare the stated size and the maximum, in bytes."),
        Step(
          "Upload files with the Files API, then refer to them in the request (`fileData`).",
          [
            "Documentation: https://ai.google.dev/gemini-api/docs/files"
          ]),
        Step(
          "Shrink images (dimensions, JPEG) and drop from the history those no longer needed."),
        Step(
          "If a gateway or a tool stands between you and Google, check its own limit.",
          [
            "A limit of 1 MiB may be its own: sending the same body directly will tell."
          ]),
      ],
      delay: "None: the lighter request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"1048576 is the model's context.\"",
          "The same number exists for both; in a 413 it is bytes.")
      ],
      checklist: [
        "Body size known, in bytes",
        "Files sent through the Files API",
        "Old images removed from the history",
      ]),
  ]
}
