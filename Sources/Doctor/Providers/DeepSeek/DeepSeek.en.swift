extension Advice {
  /// What DeepSeek adds to the guides in English.
  package static let deepseekEnglish =
    deepseekLoadEnglish
    .merging(deepseekKeysEnglish) { own, _ in own }
    .merging(deepseekRequestsEnglish) { own, _ in own }

  /// Money, concurrency and load.
  static let deepseekLoadEnglish: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "DeepSeek balance used up (402): top the account up; it is neither an outage nor a bug of the tool",
      meaning: [
        """
        "Insufficient Balance" is a 402 with the misleading code `invalid_request_error`: the key is good, so is \
        the request, the balance no longer covers the call.
        """,
        """
        The API is prepaid: once the balance, granted or topped up, is at zero, every call fails until the next \
        top-up.
        """,
      ],
      reasons: [
        "The account was never topped up; the chat web site is free, and a separate thing.",
        "The granted balance has expired; a topped-up balance does not.",
        "The server uses the key of another DeepSeek account.",
      ],
      steps: [
        Step(
          "Read the balance of the account the key belongs to.", when: .unlessChecked,
          [
            """
            `"is_available": false`: calls answer 402. `total_balance` = `granted_balance` + `topped_up_balance`.
            """,
            """
            If the key is not in this terminal: `read -r DEEPSEEK_API_KEY`, paste the key, Enter (PowerShell: \
            `$env:DEEPSEEK_API_KEY = Read-Host`).
            """,
          ],
          commands: [DeepSeekCommand.balance]),
        Step(
          "Top up on the DeepSeek platform, signed in to the same account.",
          page: .billing,
          [
            "A few dollars are enough to go on."
          ]),
        Step(
          "Run the balance command again: `is_available` must be `true`.", when: .unlessChecked,
          commands: [DeepSeekCommand.balance]),
        Step(
          "The balance is positive but the server still gets 402: it uses another key.",
          [
            """
            Compare the last four characters of the key in the file and of the exported one, then restart the \
            server.
            """
          ],
          commands: [DeepSeekCommand.tailInFile, DeepSeekCommand.tailInEnvironment]),
      ],
      verify: [
        Step(
          "The balance command shows `\"is_available\": true`, and the application answers.",
          commands: [DeepSeekCommand.balance])
      ],
      delay: "As soon as the balance command shows it; usually minutes after the payment.",
      misunderstandings: [
        Misunderstanding(
          "\"402: the extension or application has a bug.\"",
          "No: it only passes on DeepSeek's answer; the account needs a top-up."),
        Misunderstanding(
          "\"DeepSeek's web site answers me for free, so the API does too.\"",
          "The site and the API share neither billing nor price."),
        Misunderstanding(
          "\"`invalid_request_error`: my request is wrong.\"",
          "DeepSeek uses this code almost everywhere; the 402 and the sentence are what counts."),
      ],
      checklist: [
        "`is_available` is `true` for the server's key",
        "Top-up made on the right account",
        "Server restarted if the key changed",
        "Balance check planned (the command is free)",
      ]),
    .rateLimited: Supplement(
      title: "Too many DeepSeek calls at once: bound concurrent requests",
      meaning: [
        """
        DeepSeek limits neither requests nor tokens per minute, only requests in progress: 2,500 for \
        `deepseek-flash`, 500 for `deepseek-v4-pro`, for the whole account.
        """,
        """
        A request counts from the moment it is sent until its answer ends, streams included. No header tells what \
        is left.
        """,
      ],
      reasons: [
        "A batch job starts all its calls at once.",
        "Long answers (reasoning models) hold their place for minutes.",
        "Abandoned streams are not closed by the client.",
        "The address is `chat.deepseek.com`: that is the web site with limits of its own, not the API.",
      ],
      steps: [
        Step(
          "Check that the call goes to `api.deepseek.com`, not to `chat.deepseek.com`."),
        Step(
          "Bound concurrent calls with a queue or a semaphore, for the whole account and not per process.",
          [
            "All keys and all `user_id` values of the account are added up."
          ]),
        Step(
          "Close streams that nobody reads any more, and set `max_tokens`."),
        Step(
          "On a 429, retry after 1, 2, 4, 8 seconds, with some randomness."),
        Step(
          """
          Lasting need: ask for more, at no extra cost, with the form at \
          https://api-docs.deepseek.com/quick_start/rate_limit
          """,
          [
            "`webox-doctor explain --increase-request` writes the request for you."
          ]),
      ],
      delay: "None: a place is free as soon as a request ends.",
      misunderstandings: [
        Misunderstanding(
          "\"I must wait for the next minute.\"",
          "There is no per-minute window: the number of calls in progress has to go down."),
        Misunderstanding(
          "\"Several keys multiply the limit.\"",
          "It is counted for the account, whatever the key."),
      ],
      checklist: [
        "Calls go to `api.deepseek.com`",
        "Concurrent calls bounded for the whole account",
        "Streams closed by the client",
        "Growing waits in place",
      ]),
    .overloaded: Supplement(
      title: "DeepSeek is saturated, or answers with nothing: retry with growing waits and a long client time-out",
      meaning: [
        """
        503 "Service is too busy", or a 200 with no content: under load DeepSeek keeps the connection and sends \
        blank lines (or `: keep-alive` in a stream) until there is room. A body that stays empty gives "Expecting \
        value: line 1 column 1 (char 0)" or "Unexpected end of JSON input" in the client.
        """
      ],
      reasons: [
        """
        The service is in high demand; the documentation says the connection is closed if work has not begun after \
        10 minutes.
        """,
        "The client gives up too early, or takes the blank lines for the answer.",
      ],
      steps: [
        Step(
          "Look at the raw answer of a small call.",
          [
            """
            JSON after blank lines: your reading is at fault, step 3. Nothing at all, or 503: it is saturation.
            """
          ],
          commands: [DeepSeekCommand.rawAnswer]),
        Step(
          "Retry after 5, 10, 20, 40 seconds, with some randomness, five attempts at most."),
        Step(
          """
          In the code: strip white space and `: keep-alive` lines before reading the JSON, and give the client \
          more than 10 minutes.
          """,
          [
            "The OpenAI SDK already does; a hand-written HTTP client may not. A proxy may also cut in earlier."
          ]),
        Step(
          "Ask for a stream (`\"stream\": true`): a break shows earlier."),
        Step(
          "See whether an incident is announced, and switch to another host of DeepSeek models if it lasts.",
          page: .status),
      ],
      delay: "Seconds to hours at peak times; DeepSeek states nothing.",
      misunderstandings: [
        Misunderstanding(
          "\"200: DeepSeek answered, so my JSON parsing is wrong.\"",
          "An empty 200 is an answer that never came."),
        Misunderstanding(
          "\"I am over a limit.\"",
          "An exceeded limit gives 429; a 503 or an empty body comes from load."),
      ],
      checklist: [
        "Raw answer looked at",
        "Blank lines and `: keep-alive` ignored by the client",
        "Client time-out above 10 minutes",
        "Growing waits in place",
      ]),
  ]
}
