extension Advice {
  /// Keys.
  static let deepseekKeysEnglish: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "DeepSeek key refused: the masked tail in the error shows what was really sent",
      meaning: [
        """
        "Authentication Fails, Your api key: ****xxxx is invalid" quotes the last four characters of what your \
        application sent. Never mind the code `invalid_request_error`: it is the key.
        """
      ],
      reasons: [
        "The text sent is not a key: unset variable, placeholder never filled in, quote attached.",
        "It is another provider's key: OpenAI and others begin with `sk-` too.",
        "The key was deleted on the DeepSeek platform.",
      ],
      steps: [
        Step(
          "Read the masked tail.", when: .unlessChecked,
          [
            """
            `****null`, `****None`, `****ined` (the end of "undefined"): the variable is not set in the process; \
            the word itself was sent.
            """,
            "`****_KEY`, `****_key`, `****HERE`: a placeholder was never replaced.",
            "`****KEY}`: a template such as `${DEEPSEEK_API_KEY}` was not expanded by the tool.",
            """
            `****` followed by three characters and a quote: the quotes are part of the value (Docker's \
            `--env-file` keeps them); remove them.
            """,
            "Four ordinary characters: compare them with the end of your key, step 2.",
            """
            "auth header format should be Bearer sk-...": the key is empty, or `Bearer ` is missing before it. "no \
            such user": the account of this key does not exist (any more).
            """,
          ]),
        Step(
          "Compare with the key in the file and with the exported one.",
          [
            """
            Two different tails: the exported variable hides the file; `unset DEEPSEEK_API_KEY`, then start again.
            """
          ],
          commands: [DeepSeekCommand.tailInFile, DeepSeekCommand.tailInEnvironment]),
        Step(
          "Check the length: a DeepSeek key usually has 35 characters (`sk-` and 32).",
          commands: [DeepSeekCommand.keyLength]),
        Step(
          "Try the key by itself: the balance call is free.", when: .unlessChecked,
          [
            "A balance appears: the key is good and the server sends another one. 401: it is refused."
          ],
          commands: [DeepSeekCommand.balance]),
        Step(
          "Create a new key if it is refused, put it into `.env` without quotes or spaces, restart the server.",
          page: .keys,
          [
            "It is shown only once, when created."
          ]),
      ],
      verify: [
        Step(
          "The balance command answers, and so does the application.",
          commands: [DeepSeekCommand.balance])
      ],
      delay: "None: a new key works as soon as it is created; the server must be restarted.",
      misunderstandings: [
        Misunderstanding(
          "\"The error quotes my key, so it was read.\"",
          "It quotes what arrived, which may be the word \"null\"."),
        Misunderstanding(
          "\"An `sk-…` key works everywhere.\"",
          "Each provider accepts only its own."),
      ],
      checklist: [
        "Masked tail read and understood",
        "Same tail as the key shown on the platform",
        "No quote, space or brace in the value",
        "The balance command answers",
        "Server restarted",
      ]),
    .keyMissing: Supplement(
      title: "No key reaches DeepSeek: set `DEEPSEEK_API_KEY` and check the `Authorization` header",
      meaning: [
        """
        "Authentication Fails (governor)", as plain text and not JSON: the request arrived without an \
        `Authorization` header.
        """
      ],
      reasons: [
        "The variable is absent or empty in the server's process.",
        "The tool sends the key in another header (`x-api-key`, `api-key`).",
        "A proxy or a redirect dropped the header.",
      ],
      steps: [
        Step(
          "See whether the variable is set (0 = no).",
          commands: [DeepSeekCommand.keyLength]),
        Step(
          "Put it into `.env`: `DEEPSEEK_API_KEY=sk-…`, no spaces around `=`, then restart the server.",
          page: .keys),
        Step(
          """
          OpenAI-style tool: give it the key under the name it reads, often `OPENAI_API_KEY`, with the address \
          `https://api.deepseek.com`.
          """),
        Step(
          "Try without the tool: the command must show a balance.",
          [
            """
            It answers but the tool does not: look for a proxy or a redirect (`http://` instead of `https://`) in \
            between.
            """
          ],
          commands: [DeepSeekCommand.balance]),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"governor: my account is suspended.\"",
          "No: it is what the API's gateway says to a request without a key.")
      ],
      checklist: [
        "Variable set and not empty in the process",
        "Header `Authorization: Bearer sk-…` sent",
        "Address begins with `https://`",
        "Server restarted",
      ]),
  ]
}
