extension RuleAdvice {
  /// Ceilings that are not the rate limit of the API, in English.
  static let limitsEnglish: [String: Supplement] = [
    "common.embedding-batch": Supplement(
      title: "Send fewer texts per embedding call: together they exceed the size of one request",
      meaning: [
        """
        All texts of one embedding call are counted together, and a call may hold 300,000 tokens. Each text may be \
        fine by itself: only the batch is too large.
        """,
        "This ceiling holds for each call and for every tier: neither waiting nor paying raises it.",
      ],
      reasons: [
        "A library makes the batches: LangChain may send 1,000 texts a call, LlamaIndex sends 100.",
        "Documents are split into longer pieces than before, with the same number of them a call.",
        "Code, tables and languages such as Chinese or Arabic take more tokens than their length suggests.",
      ],
      steps: [
        Step(
          "Make the batches smaller.",
          [
            """
            LangChain: update `langchain-openai` (recent versions may count by themselves), or set \
            `OpenAIEmbeddings(chunk_size=36)`.
            """,
            "LlamaIndex: `OpenAIEmbedding(embed_batch_size=20)`.",
            """
            In your own code, count with `tiktoken` (encoding `cl100k_base`) and close a batch before 300,000 tokens \
            or 2,048 texts, whichever comes first.
            """,
            "Without a count: 36 texts of up to 8,192 tokens always fit.",
          ]),
        Step(
          "Keep each text below 8,192 tokens: a longer one is refused by itself, with another message.",
          ["Split it at paragraphs, into pieces of 500 to 1,000 tokens; searches get better with it too."]),
        Step(
          "Go on from the batch that failed: what the calls before it returned is good, and paid for.",
          ["For a very large collection, the Batch API takes embeddings at half the price, within 24 hours."]),
      ],
      meanwhile: ["Turn automatic retries off for this error: the same batch is refused each time."],
      verify: [Step("Send 36 texts of the batch that failed: the call must go through the first time.")],
      delay: "At once, with a smaller batch.",
      misunderstandings: [
        Misunderstanding(
          "\"The model takes 8,192 tokens, and my texts are shorter.\"",
          "That is the limit of one text; the one you met is for all texts of the call."),
        Misunderstanding(
          "\"It is my rate limit: a higher tier will help.\"",
          "A tier gives more tokens a minute, over several calls; one call stays limited to the same number."),
      ],
      checklist: [
        "Batch below 300,000 tokens and 2,048 texts",
        "Each text below 8,192 tokens",
        "Run resumed at the batch that failed",
      ]),

    "common.subscription": Supplement(
      title: "Your subscription's limit is reached: wait for the hour it names, or use the API",
      meaning: [
        """
        This is the usage limit of your subscription to a chat or coding product (per few hours, or per week), not a \
        rate limit of the API.
        """,
        "It reopens at the time the message gives (\"resets 4pm\", \"try again in 3 days 4 hours\"), and not before.",
      ],
      reasons: [
        "Long sessions, large files or the most powerful model use the allowance up faster.",
        "The web site, the application and the command-line tool draw on the same limit.",
        "The plan is low for this use.",
      ],
      steps: [
        Step(
          "Note the time of reopening that the message gives, and carry on then.",
          [
            "Without a date, the hour is usually that of your time zone, today or tomorrow.",
            "Retrying earlier is useless.",
          ]),
        Step(
          "If the work cannot wait, take a lighter model, where it has a limit of its own.",
          ["Or turn on paid extra usage in the subscription's settings, where it is offered."]),
        Step(
          "For a server or a script, use an API key: a subscription is not meant for that.", page: .keys,
          ["The API is paid by use, with limits of its own; the subscription does not include it."]),
        Step("The limit comes back every week: move to the next plan, or keep sessions shorter."),
      ],
      verify: [Step("After the time named, a short message must go through.")],
      delay: "Until the time named: some hours for a short window, some days for a week.",
      misunderstandings: [
        Misunderstanding(
          "\"I have API credit, so the subscription should answer.\"",
          "They are two separate accounts: API credit does not extend the subscription.")
      ],
      checklist: [
        "Time of reopening noted",
        "Lighter model or extra usage tried",
        "API key for whatever runs unattended",
      ]),

    "cohere.trial-month": Supplement(
      title: "Cohere trial key: wait for next month, or move to a production key",
      meaning: [
        """
        A trial key grants about a thousand calls a month. They are used up: the counter starts again at the beginning \
        of next month, and no balance is involved.
        """
      ],
      reasons: [
        "The trial key serves an application that is already public.",
        "Automatic tests or a loop used up the month's calls.",
      ],
      steps: [
        Step(
          "Move to a production key, paid by use.", page: .keys,
          ["Add a payment method, create a \"Production\" key, put it into `.env`, restart the server."]),
        Step("Otherwise wait for the beginning of the month: the trial key will work again unchanged."),
      ],
      delay: "At once with a production key; otherwise the beginning of next month."),
  ]
}
