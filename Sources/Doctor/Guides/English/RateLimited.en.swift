extension English {
  package func rateLimited(_ s: Situation) -> Guide {
    Guide(
      title: title(s.facts),
      meaning: (s.isBare ? [bareStatus] : []) + [
        """
        \(excess(s.facts.dimension)) at \(name(s)). The key works and credit is not the problem: \
        the same call will go through once the limit reopens.
        """,
        """
        The limit belongs to the organisation (or project), model by model: all its keys, servers and users \
        share it.
        """,
        window(s.facts.dimension),
      ],
      reasons: [
        "Many calls leave at once: a loop, parallel workers, several users at the same time.",
        "Conversations grow: the whole history is sent again, and counted again, with every message.",
        "`max_tokens` is too high: several providers count it in advance, even if the answer turns out short.",
        "Retries follow without a pause, and rejected requests often count too.",
        "Another server, another application or a colleague draws on the same limit.",
        "Your plan's limit is low for this use (free offer, new account).",
      ],
      steps: [
        Step(
          "Wait for the time announced, then try once.", when: .unless(.wait),
          [
            "It is in the `retry-after` header (in seconds) or in the message (\"try again in 6.141s\").",
            "Nothing announced: one minute is enough for a per-minute limit.",
            """
            A wait of several hours on a per-minute limit means something else: the limit is probably smaller than the \
            request. Shrink the request (step 4) or have the limit raised (step 6).
            """,
          ]),
        Step(
          "Make the application wait by itself.",
          [
            "Obey `retry-after-ms` or `retry-after` when present; it is the only wait you can rely on.",
            "Otherwise double the pause after each failure: 1, 2, 4, 8 s… up to 60 s, and give up after 5 or 6 attempts.",
            "Add a random part to each pause, so that the calls do not all come back at the same moment.",
            """
            The OpenAI and Anthropic SDKs already do this for two retries: raise `max_retries` (Python) or `maxRetries` \
            (Node) rather than wrapping a second loop around them.
            """,
            "Never retry a 402 or a quota code (`insufficient_quota`): those are about payment.",
          ]),
        Step(
          "Space the calls out before they reach the limit.",
          [
            "60 requests per minute is one per second: some providers count in slices of 1 or 10 s.",
            "Cap the number of calls in flight, and share that cap between all processes (a queue).",
            "Ramp up gradually; send what is not urgent through the batch API, if there is one.",
          ]),
        Step(
          "Use less per call.",
          [
            "Lower `max_tokens` to the answer length you really need.",
            "Shorten conversations: the last exchanges only, a summary of the rest, a limit on session length.",
            "Take a smaller model: it uses less, and every model has a limit of its own.",
            "Cache answers that repeat.",
          ]),
        Step(
          "Look up your current limits.", page: .limits,
          [
            "For the model concerned, note which limit was hit and its value: RPM (requests), TPM (tokens), RPD (per day).",
            "Check that the organisation or project shown is the one the error names.",
            "The `x-ratelimit-remaining-*` headers, where they exist, tell what is left after every answer.",
          ]),
        Step(
          "Ask for a higher limit.", page: .increase,
          [
            """
            State: organisation ID (often printed in the error), model, kind of limit, current value, value wanted, \
            use case.
            """,
            """
            A use case that works: "Demo application for a client with real-time voice interaction; 40,000 TPM today, \
            100,000 to 200,000 needed during demos."
            """,
            "One request per model: a limit raised for one does not apply to the others.",
            "No form? Write to support, under billing and limits (\"Billing and Rate Limits\").",
            "With many providers the limit also rises by itself with the total you have paid: look at your tier.",
            "The command below writes the request from the error message saved in `error.txt`; all you do is paste it.",
          ], commands: [ShellCommand("webox-doctor explain --increase-request error.txt")]),
      ],
      meanwhile: [
        "Use a smaller model, shorter conversations and fewer parallel calls.",
        "Spread the load: a second provider has limits of its own.",
      ],
      verify: [
        Step("After the wait, a small call must answer.", commands: s.trial),
        Step(
          "After an increase, the limits page must show the new value for this model.", page: .limits,
          ["Then run the usual load again: the 429s should be gone."]),
      ],
      delay: """
        \(reopening(s.facts.dimension)) A request for an increase often takes 24 to 48 hours for a paying account, a few \
        days to a week for a free one; once approved, the new limit shows within 24 to 48 hours.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"I have credit, so I cannot be limited.\"",
          "Credit and rate are two separate counters; one does not open the other, short of a change of tier."),
        Misunderstanding(
          "\"Several keys give me several times the limit.\"",
          "No: the keys of an organisation share one limit."),
        Misunderstanding(
          "\"I only have to retry at once, in a loop.\"",
          "Rejected requests often count too: insisting without a pause puts the recovery off."),
        Misunderstanding(
          "\"My prompts are short, I am far from the limit.\"",
          "History, tool definitions and `max_tokens` count, and so do the calls of everyone else on the limit."),
      ],
      checklist: [
        "Kind of limit, value and model noted",
        "`retry-after` obeyed, growing pauses with a random part",
        "Calls in flight capped, across all servers",
        "`max_tokens` and history reduced",
        "Increase requested for each model concerned",
        "New limit visible, usual load without 429",
      ])
  }

  private var bareStatus: String {
    """
    Only the status 429 is known. Before you count on waiting, read the body of the answer: depending on the \
    provider it can also report a model your plan does not grant (limit 0), a spending cap that is reached or prepaid \
    credit that is used up, and waiting would change nothing. Most likely:
    """
  }

  private func title(_ facts: Facts) -> String {
    switch facts.dimension {
    case .concurrency: return "Run fewer calls at the same time, and queue the rest"
    case .rpd, .tpd: return "Daily limit reached: wait for its reset, use less or ask for more"
    default:
      guard let wait = facts.retryAfter, wait > 0, wait <= 120 else {
        if let wait = facts.retryAfter, wait > 600 {
          return "Limit reached, for \(duration(wait)): ask for more, or use another provider meanwhile"
        }
        if perMinute(facts.dimension) {
          return "Per-minute limit reached: wait a minute, space the calls out or ask for more"
        }
        return "Wait, space the calls out, and ask for a higher limit if it keeps happening"
      }
      let whole = Int(wait)
      let seconds = Double(whole) < wait ? whole + 1 : whole
      return "Wait \(seconds) s, then space the calls out or ask for a higher limit"
    }
  }

  private func perMinute(_ dimension: Dimension?) -> Bool {
    switch dimension {
    case .rpm, .tpm, .itpm, .otpm, .ipm: true
    default: false
    }
  }

  private func excess(_ dimension: Dimension?) -> String {
    switch dimension {
    case .rpm: "Too many requests per minute (RPM)"
    case .rpd: "Too many requests in one day (RPD)"
    case .tpm: "Too many tokens per minute (TPM)"
    case .tpd: "Too many tokens in one day (TPD)"
    case .itpm: "Too many input tokens per minute"
    case .otpm: "Too many output tokens per minute"
    case .ipm: "Too many images per minute"
    case .audio: "Too many seconds of audio in the period"
    case .concurrency: "Too many requests in flight at once"
    case .spend, nil: "Too many requests or tokens in a short time"
    }
  }

  private func window(_ dimension: Dimension?) -> String {
    switch dimension {
    case .rpd, .tpd: "A daily limit reopens at an hour the provider sets, or bit by bit over 24 hours."
    case .concurrency: "Nothing resets: a place becomes free each time a call ends."
    case .audio, .spend, nil: "Most limits count per minute, others per day."
    default: "A per-minute limit reopens every minute."
    }
  }

  private func reopening(_ dimension: Dimension?) -> String {
    switch dimension {
    case .rpd, .tpd: "A daily limit can take up to 24 hours."
    case .concurrency: "A place becomes free as soon as a running call ends."
    case .audio, .spend, nil: "A per-minute limit reopens within a minute, a daily one within 24 hours."
    default: "A per-minute limit reopens within a minute."
    }
  }
}
