extension Advice {
  /// Keys, addresses and permissions.
  static let groqAccessEnglish: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Groq key refused or missing: check `GROQ_API_KEY`, replace it if needed, restart",
      meaning: [
        """
        Groq gives the same 401 "Invalid API Key" for a wrong key and for no key at all: find out first which it \
        is.
        """
      ],
      reasons: [
        """
        The variable is empty inside the process: wrong name, `.env` not read, server started before the change.
        """,
        "It is an xAI key (Grok, `xai-…`) or an OpenAI key (`sk-…`): a Groq key begins with `gsk_`.",
        "The key was deleted in the console, or copied only in part.",
      ],
      steps: [
        Step(
          "See whether the variable is set and of the right length, without showing the key.",
          [
            """
            0: nothing is set in this terminal. 56: the usual length (`gsk_` and 52 characters). 57 or 58: a \
            space, quote or line break sticks to the key.
            """
          ],
          commands: [GroqCommand.keyLength]),
        Step(
          "Try this key by itself, outside the application.", when: .unlessChecked,
          [
            """
            A list of models appears: the key is good and the server uses another one. Nothing: the key itself is \
            refused.
            """,
            """
            If it is not in this terminal: `read -r GROQ_API_KEY`, paste the key, Enter (PowerShell: \
            `$env:GROQ_API_KEY = Read-Host`).
            """,
          ],
          commands: [GroqCommand.models]),
        Step(
          "Create a new key if yours is refused.",
          page: .keys,
          [
            "\"Create API Key\", name it, copy it at once: it is shown only once.",
            "Check the organisation and the project at the top of the page.",
          ]),
        Step(
          "Write it into `.env`: `GROQ_API_KEY=gsk_…`, no spaces around `=`.",
          [
            """
            A `GROQ_API_KEY` already exported in the terminal hides the one in the file: `unset GROQ_API_KEY` \
            before restarting.
            """
          ]),
        Step(
          "Restart the server: it reads `.env` only when it starts."),
      ],
      delay: "None: a new key works as soon as it is created.",
      misunderstandings: [
        Misunderstanding(
          "\"Groq and Grok use the same key.\"",
          """
          Groq (console.groq.com, `gsk_` keys) and xAI's Grok (console.x.ai, `xai-` keys) are two different \
          providers.
          """),
        Misunderstanding(
          "\"The 401 proves that my key is wrong.\"",
          "At Groq a missing key gives exactly the same answer."),
      ],
      checklist: [
        "`GROQ_API_KEY` not empty, begins with `gsk_`",
        "No space, quote or line break around it",
        "No exported variable hides `.env`",
        "The list of models answers with this key",
        "Server restarted",
      ]),
    .modelNotFound: Supplement(
      title: "Groq model unknown or shut down: pick an id from the current list",
      meaning: [
        """
        `model_decommissioned`: Groq has shut this model down and it will not return. `model_not_found`: the name \
        is inexact, or your organisation has no access.
        """
      ],
      reasons: [
        """
        `llama-3.1-8b-instant` and `llama-3.3-70b-versatile`, found in countless examples, were shut down on 16 \
        August 2026.
        """,
        "`mixtral-8x7b-32768`, `gemma2-9b-it` and `deepseek-r1-distill-llama-70b` were shut down earlier.",
        "The prefix is missing: at Groq `openai/` or `qwen/` is part of the id.",
      ],
      steps: [
        Step(
          "List the models that your key sees today.",
          commands: [GroqCommand.models]),
        Step(
          "Look up the recommended replacement: https://console.groq.com/docs/deprecations",
          [
            """
            For the old Llama models: `openai/gpt-oss-20b` (small) or `openai/gpt-oss-120b` (large), if they are \
            in the list.
            """,
            "These are reasoning models: leave them enough `max_tokens` (at least 16 for a trial).",
          ]),
        Step(
          "Replace the old name everywhere: `.env`, code, settings of the tool, scheduled jobs.",
          [
            "Many tools carry a default Groq model in their code: update them."
          ]),
        Step(
          "Restart the server."),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"`openai/gpt-oss-120b` needs an OpenAI key.\"",
          "No: Groq hosts it; your `gsk_` key is the one used."),
        Misunderstanding(
          "\"The model is down and will come back.\"",
          "A \"decommissioned\" model is gone for good."),
      ],
      checklist: [
        "New id copied from the list, prefix included",
        "Old name replaced in every file",
        "Server restarted",
        "A real call answers",
      ]),
    .endpointWrong: Supplement(
      title: "Groq address put together wrongly: with or without `/openai/v1`, depending on the program",
      meaning: [
        """
        `unknown_url` repeats the path Groq received ("Unknown request URL: POST …"): it shows what is missing or \
        doubled.
        """,
        "405 \"Method not allowed\": the request reached Groq's web site, not its API.",
      ],
      reasons: [
        """
        `GROQ_BASE_URL` has two meanings: Groq's SDK adds `/openai/v1` by itself, OpenAI-style programs want the \
        full address.
        """,
        "A route that Groq does not have (\"embeddings\" for instance), or GET instead of POST.",
      ],
      steps: [
        Step(
          "Read the path quoted in the error.", when: .unlessChecked,
          [
            "`/openai/v1/openai/v1/…` or `/openai/v1/v1/…`: a part is doubled, the base URL is too long.",
            """
            `/chat/completions` or `/v1/chat/completions`: `/openai/v1` or `/openai` is missing, the base URL is \
            too short.
            """,
            "405: the host is `groq.com` or `console.groq.com` instead of `api.groq.com`.",
            "The path is right but unknown: Groq does not offer this function; send it to another provider.",
          ]),
        Step(
          "See which address is configured.",
          commands: [GroqCommand.addressVariables]),
        Step(
          "Set the form your program expects.",
          [
            """
            Groq's SDK (`groq` in Python, `groq-sdk` in Node): `https://api.groq.com`, or better no variable at \
            all.
            """,
            """
            OpenAI's SDK and "OpenAI-compatible" applications: `https://api.groq.com/openai/v1`, no trailing \
            slash.
            """,
            """
            If both read the same `.env`, keep `GROQ_BASE_URL` for one of them and give the other its address in \
            its own setting.
            """,
          ]),
        Step(
          "Check that the address is the API's: without a key it must answer 401.",
          commands: [GroqCommand.probe]),
        Step(
          "Restart the server."),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"Groq answers 404, so the model is gone.\"",
          "With `unknown_url` it is the path that is wrong; the model was never read."),
        Misunderstanding(
          "\"The address works in another tool, so it is right.\"",
          "The other tool may add `/openai/v1` by itself, or may not."),
      ],
      checklist: [
        "Path in the error: `/openai/v1` once and only once",
        "Host `api.groq.com`",
        "`GROQ_BASE_URL` in the form of the program that reads it",
        "Server restarted",
      ]),
  ]
}
