extension Advice {
  static let openaiLimitsEnglish: [Cause: Supplement] = [
    .rateLimited: Supplement(
      meaning: [
        """
        Such a message reads like this, for example: "Limit 40000, Used 25502, Requested 18592" means 40,000 tokens \
        per minute granted, 25,502 already counted, 18,592 asked for; the sum exceeds the limit.
        """,
        """
        The message names the organisation (`org-…`) and the model: the limit is theirs, all keys and projects \
        together. A per-day limit frees up little by little, hence waits of a few minutes.
        """,
      ],
      reasons: [
        "Code `slow_down`: traffic grew too fast, even below the limits.",
        "Batch queue (\"Enqueued token limit reached\"): too many Batch jobs wait at once.",
      ],
      steps: [
        Step(
          "Wait the stated time (\"Please try again in …\" or the `retry-after` header), then retry once.",
          when: .unless(.wait),
          [
            """
            The OpenAI libraries retry twice by themselves; raise `max_retries` rather than write a loop: refused \
            calls count against the limit too.
            """,
            "Hours of waiting for a \"per minute\" limit: waiting alone will not do, go to steps 5 to 7.",
          ]),
        Step(
          "See which limit is reached.", when: .unless(.limit), page: .limits,
          [
            """
            The message names it: RPM (requests per minute), RPD (per day), TPM (tokens per minute), TPD (per day), \
            images per minute.
            """,
            "The page shows your limits per model; a project may have lower ones (project settings, \"Limits\").",
            "The headers give limit, remainder and reset (replace `MODEL` with your model).",
            "A Realtime model announces its limits in the event `rate_limits.updated` instead.",
            "The address `/account/rate-limits` printed by the message is the old one.",
            "Use a separate terminal: the key loaded there would hide `.env` from then on.",
          ], commands: [OpenAICommand.load, OpenAICommand.limitHeaders]),
        Step(
          "Space the calls out, and use less per call.",
          [
            "Space the requests out (a queue, bounded parallelism), with growing delays and some randomness.",
            "Lower `max_completion_tokens` (or `max_tokens`) to the real size of your answers.",
            "Shorten conversations: bounded session length, summarised history.",
            "Use a smaller model, for example `gpt-realtime-mini` instead of `gpt-realtime`: its limit is separate.",
            "What is not urgent: the Batch API has limits of its own.",
          ]),
        Step(
          "Code `slow_down`: go back to the earlier rate, hold it, then climb slowly.", when: .code("slow_down"),
          ["Above one million input tokens per minute: no more than 50% growth per 15 minutes."]),
        Step(
          "Move up a tier by paying: it is automatic, and often the fastest way.", page: .billing,
          [
            """
            Scale seen in 2026, to be checked on the limits page: $5 paid in total for Tier 1, $50 for Tier 2, $100 \
            for Tier 3, $250 for Tier 4, $1,000 for Tier 5.
            """
          ]),
        Step(
          "Ask for an increase: \"Request increase\", at the bottom of the limits page.", page: .increase,
          [
            "One request per model: several models, several requests.",
            """
            To provide: the organisation (`org-…`, read in the error), the model, the kind of limit (TPM, RPM…), the \
            current limit (for example 40,000), the limit you want (100,000 to 200,000, as you need), the use.
            """,
            """
            Example of a use: "Demo application for a client, with real-time voice interactions, requiring more \
            capacity."
            """,
            "The text ready to paste is made from the error message, saved here as `error.txt`:",
          ], commands: [ShellCommand("webox-doctor explain --increase-request error.txt")]),
        Step(
          "No button, or no answer: go through support.", page: .support,
          [
            "\"Contact Support\", then \"Billing and Rate Limits\"; give the same information.",
            "Say what the application does, which API it uses (for example Realtime) and by when you need it.",
          ]),
        Step(
          "Once the request is accepted, check the limits page.", page: .limits,
          ["The new limit shows within 24 to 48 hours. Nothing to change in the application: run the same call."]),
      ],
      delay: """
        Per-minute limit: a few seconds to a minute. Request for an increase: a few days to a week for a free account, \
        often 24 to 48 hours for a paying one.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"The message tells me to add a payment method: I am out of credit.\"",
          "That sentence is printed under every limit. \"Limit … Used …\" proves it is the rate."),
        Misunderstanding(
          "\"My billed tokens are below the limit.\"",
          "The meter takes the prompt plus `max_tokens`, and may judge by the second: 60 a minute is 1 a second."),
        Misunderstanding(
          "\"The increase I got covers all my models.\"",
          "No, only the model it was asked for."),
        Misunderstanding(
          "\"A second project will give me a second limit.\"",
          "A project's limits are cut out of the organisation's; they do not add to them."),
      ],
      checklist: [
        "Kind of limit and model read in the message",
        "Delay waited, no tight loop",
        "`max_completion_tokens` adjusted, parallelism bounded",
        "Tier checked on the limits page",
        "Request sent for each model concerned",
        "New limit visible on the page",
      ]),

    .requestTooLarge: Supplement(
      meaning: [
        """
        "Request too large … Limit … Requested …", without "Used": a single call asks for more tokens than your \
        organisation gets in a minute. It will be refused at any hour.
        """,
        "Status 413, \"Maximum content size limit (26214400)\": the audio file sent is over 25 MB.",
      ],
      reasons: [
        "The tier grants this model fewer tokens per minute than its context window holds."
      ],
      steps: [
        Step(
          "First lower `max_completion_tokens` (or `max_tokens`, `max_output_tokens`).",
          ["Set the size of a real answer, for example 1,000, not the model's maximum."]),
        Step(
          "Shorten the input.",
          [
            "Split documents and handle them in pieces; keep the last exchanges and a summary of the rest.",
            "Take out images, tools and schemas you do not need: they count too.",
          ]),
        Step(
          "Audio file over 25 MB: compress it, or split it.",
          ["At 32 kbit/s an hour of speech is about 15 MB; the split makes 20-minute pieces."],
          commands: [OpenAICommand.compressAudio, OpenAICommand.splitAudio]),
        Step(
          "Compare with the limits of other models.", page: .limits,
          ["A smaller model often has a higher TPM limit; the Batch API has its own."]),
        Step(
          "If the size is really needed, raise the limit: a higher tier, or \"Request increase\".", page: .increase,
          [
            "The tier rises by itself with the total paid ($5 for Tier 1, $50 for Tier 2).",
            "Ask for a TPM limit above the message's \"Requested\" number.",
          ]),
      ],
      delay: "At once, as soon as the request is smaller. An increase takes from 24-48 hours to a week.",
      checklist: [
        "Size asked for below the model's TPM limit",
        "Realistic `max_completion_tokens`",
        "Audio file under 25 MB",
        "Increase requested if the size is needed",
      ]),

    .contextExceeded: Supplement(
      meaning: [
        "The context window holds the input, the reasoning tokens and the requested answer (`max_completion_tokens`)."
      ],
      reasons: [
        "The conversation grows with every turn, by its history or through `previous_response_id`."
      ],
      steps: [
        Step(
          "Read the two numbers of the message: \"maximum context length is N\" and the tokens sent.",
          when: .unless(.amounts),
          ["If it splits \"in the messages\" and \"in the completion\", lower the answer's share first."]),
        Step(
          "Reduce the input.",
          [
            "Keep the instructions, the last exchanges and a summary of the rest.",
            "With the Responses API, `truncation: \"auto\"` drops older items by itself.",
            "Split documents; send only the passages the question needs.",
          ]),
        Step("Lower `max_completion_tokens` (`max_output_tokens` for the Responses API)."),
        Step(
          "Count before sending, with the `tiktoken` library.",
          ["Set a ceiling in the application, a little below the model's window."]),
        Step("Otherwise use a model with a larger window.", page: .models),
      ],
      delay: "At once: the same call, shorter, goes through immediately.",
      checklist: [
        "Input + requested answer below the model's window",
        "History bounded or summarised",
        "Tokens counted before sending",
      ]),

    .overloaded: Supplement(
      title: "Retry with growing delays, or switch to another model: OpenAI's servers are overloaded",
      reasons: [
        "`server_is_overloaded` (status 503): the model you asked for lacks capacity right now.",
        "`service_tier: \"flex\"`: this cheaper mode is refused when capacity is short.",
      ],
      steps: [
        Step(
          "Retry after the `retry-after` delay, otherwise at 1, 2, 4, 8… seconds with some randomness.",
          ["Stop after five or six tries and tell the user; raise `max_retries` in the OpenAI library."]),
        Step(
          "Look at the status page, at the API component.", page: .status,
          ["No incident announced does not mean no incident: the page is often a few minutes late."]),
        Step(
          "Lower your rate while it lasts, above all if it has just jumped.",
          ["Code `slow_down` says the same of your side: go back to the earlier rate."]),
        Step("In `flex` mode, make the call again with `service_tier: \"default\"`."),
        Step("Keep a second model as a fallback: overload often hits a single model.", page: .models),
      ],
      delay: "Usually a few seconds to a few minutes; beyond that, follow the status page.",
      checklist: [
        "Retried with growing delays, five or six times at most",
        "Status page read",
        "Fallback model tried",
      ]),

    .serverError: Supplement(
      title: "Retry, then look at the status page: the error is internal to OpenAI",
      reasons: [
        "A passing incident at OpenAI.",
        "An unusual request (tool schema, file, image) makes the server fail every time.",
      ],
      steps: [
        Step(
          "Retry two or three times, with growing delays.",
          ["An error in mid-stream (`response.failed`): start the call again from the beginning."]),
        Step("Look at the status page, at the API component.", page: .status),
        Step(
          "Try a minimal call (\"hi\") with the same key and model.",
          [
            "It fails too: it is OpenAI. Wait, or change model.",
            "It goes through: your request triggers the error. Take out tools, schema, images, files one at a time.",
          ]),
        Step(
          "If it lasts, write to support with the request id.", page: .support,
          ["It is `req_…` in the message, or the `x-request-id` header; add the time, the model and the route."]),
      ],
      delay: "Often a few seconds; during an incident, follow the status page.",
      checklist: [
        "Retried with growing delays",
        "Status page read",
        "Minimal call tried",
        "Request id noted",
      ]),
  ]
}
