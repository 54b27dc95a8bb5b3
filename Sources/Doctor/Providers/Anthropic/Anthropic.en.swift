extension Advice {
  /// What Anthropic adds to the guides in English.
  package static let anthropicEnglish =
    anthropicLimitsEnglish
    .merging(anthropicAccessEnglish) { own, _ in own }

  /// Money, limits and load.
  static let anthropicLimitsEnglish: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Anthropic cannot charge any more: buy credit, or raise the limit named in the message",
      meaning: [
        """
        The status is often 400 or 429: only the text says that it is about money. Three cases: "credit balance is \
        too low" (prepaid credit at zero), "reached your specified (workspace) API usage limits" (your own limit), \
        and `enforced_spend_limit_reached` (your tier's monthly cap).
        """,
        "\"You will regain access on …\" gives the date at which access returns if nobody does anything.",
      ],
      reasons: [
        "The prepaid credit is spent, or has expired (one year after purchase).",
        "The limit set in the console, for the organisation or for the key's workspace, is reached.",
        "The tier has reached its cap for the month: $500 (Start), $1,000 (Build), $200,000 (Scale).",
        "A Claude Pro or Max subscription is paid for, but it does not fund the API.",
      ],
      steps: [
        Step(
          "Find your case in the text (three cases above; 402 `billing_error`: the payment method)."),
        Step(
          "Credit too low: \"Buy credits\", in the key's organisation.",
          page: .billing,
          [
            "The organisation's name is at the top of the console; turn on automatic reload as well."
          ]),
        Step(
          "Limit you set yourself: raise it.",
          page: .billing,
          [
            """
            The organisation's limit is on the console's "Billing" page; the workspace's limit is in the \
            workspace's settings.
            """,
            "Look at both: either one blocks by itself.",
          ]),
        Step(
          "Tier cap: request a higher limit, or wait for the 1st of the month at 00:00 UTC.",
          page: .increase),
        Step(
          "Turn retries off: they will fail until then, even if a `retry-after` is present."),
      ],
      delay: "Bought credit is available at once, says Anthropic. A raised limit: within minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"429 `rate_limit_error`: waiting is enough.\"",
          "Not if the text says \"monthly\", \"usage limits\" or `enforced_spend_limit_reached`."),
        Misunderstanding(
          "\"I pay for Claude Max, so the API should work.\"",
          "The subscription and the API are billed separately."),
      ],
      checklist: [
        "Case known: credit, own limit, or tier cap",
        "Credit positive in the key's organisation",
        "Limits of organisation and workspace checked",
        "A real call to `/v1/messages` answers",
      ]),
    .rateLimited: Supplement(
      title: "Anthropic rate limit: wait `retry-after`, then cut tokens or ask for more",
      meaning: [
        """
        Anthropic counts requests (RPM), input tokens (ITPM) and output tokens (OTPM) per minute separately, by \
        organisation and model family; the message names the one exceeded.
        """,
        "A per-minute limit may be enforced over shorter intervals: a burst is enough.",
      ],
      reasons: [
        "ITPM: an agent sends its whole context at every turn, without prompt caching.",
        "Traffic rose suddenly: Anthropic asks for a gradual ramp-up.",
        "The key's workspace has a lower limit than the organisation.",
        "The organisation is new: its starting limits are lower.",
      ],
      steps: [
        Step(
          "Wait the seconds given by `retry-after`, then go on more slowly.",
          [
            """
            `anthropic-ratelimit-…-reset` gives the exact time of each counter; a date in 1970 means that this \
            counter is not the cause.
            """
          ]),
        Step(
          "ITPM: cache the fixed part of the prompt (`cache_control`).",
          [
            "For most models, tokens read from the cache do not count towards ITPM.",
            "Cut the history and tool results as well.",
          ]),
        Step(
          "OTPM: ask for shorter answers; RPM: group calls or space them out."),
        Step(
          "Compare with the limits of the organisation and the workspace.",
          page: .limits),
        Step(
          "Lasting need: request an increase in the console, possible once you use at least half of the limit.",
          page: .increase,
          [
            """
            `webox-doctor explain --increase-request` writes the request for you. Work that can wait may use the \
            Batches API, which has limits of its own.
            """
          ]),
      ],
      delay: "The time in `retry-after`: usually less than a minute.",
      misunderstandings: [
        Misunderstanding(
          "\"Another key has limits of its own.\"",
          "They belong to the organisation; a workspace can only lower them."),
        Misunderstanding(
          "\"529 or 429, it is all the same.\"",
          "529 comes from Anthropic's load, 429 from your limits."),
      ],
      checklist: [
        "Exceeded counter noted (RPM, ITPM, OTPM)",
        "`retry-after` respected",
        "Prompt caching in place for the fixed part",
        "Limits of organisation and workspace read",
      ]),
    .overloaded: Supplement(
      title: "Anthropic is overloaded (529): retry with growing waits, or change the model",
      meaning: [
        """
        529 `overloaded_error`: the load comes from all customers together. Your limits, your credit and your \
        request have nothing to do with it.
        """
      ],
      reasons: [
        "The load of all customers at once, sometimes helped by a sudden rise of your own traffic."
      ],
      steps: [
        Step(
          "Retry after 2, 4, 8, 16 seconds, with some randomness, five attempts at most.",
          [
            "In a stream the error may come after a 200, in an `error` event: treat it the same way."
          ]),
        Step(
          "Switch to another Claude model while it lasts.",
          page: .models),
        Step(
          "See whether an incident is announced.",
          page: .status),
      ],
      delay: "Seconds to minutes, unless an incident is announced.",
      misunderstandings: [
        Misunderstanding(
          "\"I must raise my limits.\"",
          "That helps only against 429s.")
      ],
      checklist: [
        "Growing waits in place, streams included",
        "Fallback model configured",
        "Status page read",
      ]),
    .tierUnavailable: Supplement(
      title: "Long context is not part of your Claude plan: turn on extra usage, or shorten the prompt",
      meaning: [
        """
        "Extra usage is required for long context requests." is a 429, but waiting changes nothing: with a Claude \
        subscription, long-context requests need paid extra usage.
        """
      ],
      reasons: [
        "The model chosen is the one-million-token variant, or the conversation has passed 200,000 tokens.",
        "Users also report this message on short requests while the long-context variant is active.",
      ],
      steps: [
        Step(
          "The quickest way: go back to the ordinary context.",
          [
            """
            Claude Code: `/model`, then a model without "1M"; `/compact` or `/clear` shrinks the conversation.
            """,
            "Another tool: set the window to 200,000 tokens and remove the long-context option.",
          ]),
        Step(
          "Or turn on extra usage (also called \"usage credits\"): https://claude.ai/settings/usage",
          [
            "Set a monthly limit there: this part is billed on top of the plan."
          ]),
        Step(
          "Or use an API key, billed by use.",
          page: .keys),
      ],
      delay: "None: it takes effect with the next request.",
      misunderstandings: [
        Misunderstanding(
          "\"rate_limit_error: I will retry later.\"",
          "It is not a rate limit; the same request will be refused tomorrow."),
        Misunderstanding(
          "\"I am on the Max plan, so it is a bug.\"",
          "The plan is not always enough; if the context is short, change the model variant and report it."),
      ],
      checklist: [
        "Long-context variant off, or extra usage on",
        "Conversation below 200,000 tokens",
        "Automatic retries turned off",
      ]),
  ]
}
