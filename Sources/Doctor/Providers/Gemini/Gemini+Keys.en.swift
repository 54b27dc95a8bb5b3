extension Advice {
  /// Keys and what they may do.
  static let geminiKeysEnglish: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Gemini key refused: find out which one is sent, then create a new one (`AQ.…`) in AI Studio",
      meaning: [
        """
        Gemini refuses a key with 400 (`API_KEY_INVALID`), 403 ("reported as leaked") or 401 ("Expected OAuth 2 \
        access token"): the text says which case is yours.
        """,
        """
        `AQ.…` keys are normal: all new keys look so. Unrestricted `AIza…` keys have been refused since 19 June \
        2026, and Google announced the end of all `AIza…` keys for September 2026.
        """,
      ],
      reasons: [
        "`GOOGLE_API_KEY` is set, often for another service, and wins over `GEMINI_API_KEY` in Google's SDKs.",
        "The key is an old `AIza…`, unrestricted or past the announced end.",
        "The key was published (repository, web page): Google has blocked it for good.",
        "The key travels as `Authorization: Bearer` to the native API, which expects `x-goog-api-key`.",
        "The tool does not know `AQ.…` keys yet (reported by users).",
      ],
      steps: [
        Step(
          "Find your case in the text.", when: .unlessChecked,
          [
            """
            `API_KEY_INVALID`: "not valid", "expired" or "API Key not found": the key is wrong, expired or \
            deleted.
            """,
            """
            "reported as leaked": it will never work again; replace it, and remove it from wherever it can be \
            seen.
            """,
            """
            "Expected OAuth 2 access token" or `ACCESS_TOKEN_TYPE_UNSUPPORTED`: the header is wrong. Native API: \
            `x-goog-api-key`. OpenAI form (`/v1beta/openai/`): `Authorization: Bearer`. Only one of the two.
            """,
          ]),
        Step(
          "See which variables are set: `GOOGLE_API_KEY` comes before `GEMINI_API_KEY`.",
          [
            """
            The command shows names only. If both appear, remove the one not meant for Gemini, from the file and \
            from the terminal (`unset GOOGLE_API_KEY`).
            """
          ],
          commands: [GeminiCommand.keyVariables]),
        Step(
          "Try the key by itself.", when: .unlessChecked,
          [
            "Names of models: the key is good, and the application sends another one or sends it wrongly.",
            """
            If it is not in this terminal: `read -r GEMINI_API_KEY`, paste the key, Enter (PowerShell: \
            `$env:GEMINI_API_KEY = Read-Host`).
            """,
          ],
          commands: [GeminiCommand.models]),
        Step(
          "Create a new key: \"Create API key\", in the project you want.",
          page: .keys,
          [
            """
            To save an `AIza…` for a while: https://console.cloud.google.com/apis/credentials, open the key, "API \
            restrictions", tick only "Generative Language API".
            """
          ]),
        Step(
          """
          Put it into `.env` (`GEMINI_API_KEY=…`, no spaces around `=`), restart the server, then delete the old \
          one.
          """),
      ],
      delay: "New key: at once. Change of a restriction: up to a few minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"400: my request is malformed.\"",
          "With `API_KEY_INVALID` only the key is at fault; Gemini does not use 401 for this."),
        Misunderstanding(
          "\"My key begins with AQ., it must be cut off.\"",
          "That is the current form; `AIza…` keys are the old one."),
        Misunderstanding(
          "\"401 OAuth: I must set up a Google sign-in.\"",
          "No: an API key is enough, in the right header."),
      ],
      checklist: [
        "Case known: wrong, leaked, or wrong header",
        "Only one of GOOGLE_API_KEY and GEMINI_API_KEY set",
        "The list of models answers with this key",
        "New key in `.env`, server restarted",
        "Old key deleted",
      ]),
    .keyMissing: Supplement(
      title: "No key reaches Gemini: set `GEMINI_API_KEY` and send it in `x-goog-api-key`",
      meaning: [
        """
        "Method doesn't allow unregistered callers (callers without established identity)": the request arrived \
        with no key at all.
        """
      ],
      reasons: [
        "The variable has another name than the one the application reads.",
        "A proxy or gateway drops the `x-goog-api-key` header.",
      ],
      steps: [
        Step(
          "See which variables exist (the command shows names only).",
          [
            "Google's SDKs read `GOOGLE_API_KEY`, then `GEMINI_API_KEY`.",
            """
            Other libraries have their own name: Vercel's AI SDK is said to read `GOOGLE_GENERATIVE_AI_API_KEY`; \
            check its documentation.
            """,
          ],
          commands: [GeminiCommand.keyVariables]),
        Step(
          "Create a key if you have none: \"Create API key\".",
          page: .keys),
        Step(
          "Write it into `.env`: `GEMINI_API_KEY=…`, no spaces around `=`, then restart the server."),
        Step(
          "Hand-written call: put the key into the expected header.",
          [
            "Native API: `x-goog-api-key`. OpenAI form (`/v1beta/openai/`): `Authorization: Bearer`.",
            "Avoid `?key=…` in the address: it ends up in logs, and Google blocks published keys.",
          ],
          commands: [GeminiCommand.models]),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"I must register somewhere (unregistered callers).\"",
          "No: only the key is missing.")
      ],
      checklist: [
        "Variable name read by the application checked",
        "Variable not empty inside the server's process",
        "`x-goog-api-key` header present on arrival",
        "Server restarted",
      ]),
    .permissionDenied: Supplement(
      title: "Gemini key valid but blocked: enable the API in the project, or lift the key's restriction",
      meaning: [
        """
        403 with a reason: `SERVICE_DISABLED` or `accessNotConfigured` (API not enabled in the project), \
        `API_KEY_HTTP_REFERRER_BLOCKED` (key reserved for web sites), "The caller does not have permission" \
        (resource of another project, or missing role).
        """
      ],
      reasons: [
        "The key comes from a Google Cloud project where \"Generative Language API\" was never enabled.",
        """
        The key is restricted to web pages, and a server sends no Referer ("Requests from referer <empty> are \
        blocked").
        """,
        "The request goes to Vertex AI or Gemini Code Assist, which have APIs and roles of their own.",
      ],
      steps: [
        Step(
          "Read `reason` and the project's number or name in the error.", when: .unlessChecked,
          [
            "If that project is not yours, the key is not the one you think."
          ]),
        Step(
          "`SERVICE_DISABLED`: enable the API in that project.", when: .code("SERVICE_DISABLED", "accessNotConfigured"),
          [
            """
            https://console.cloud.google.com/apis/library/generativelanguage.googleapis.com (choose the project \
            at the top, then "Enable"); the message also gives the exact link.
            """
          ]),
        Step(
          "`…_REFERRER_BLOCKED`: lift the key's restriction.", when: .code("API_KEY_HTTP_REFERRER_BLOCKED"),
          [
            """
            https://console.cloud.google.com/apis/credentials, open the key: "Application restrictions", choose \
            "None" or "IP addresses" with the server's address.
            """,
            """
            Under "API restrictions", "Generative Language API" must be ticked: a key without any API restriction \
            has been refused since June 2026.
            """,
          ]),
        Step(
          "\"does not have permission\": check the resource and the role.", when: .code("PERMISSION_DENIED"),
          [
            "File or tuned model: it must belong to the key's project.",
            """
            Vertex AI (`aiplatform…`): the account needs the "Vertex AI User" role on the project, at \
            https://console.cloud.google.com/iam-admin/iam
            """,
          ]),
        Step(
          "Or simpler: create a new key in AI Studio, already limited to the Gemini API.",
          page: .keys),
      ],
      delay: "A few minutes: Google says so in the message, the change must spread.",
      misunderstandings: [
        Misunderstanding(
          "\"403: my key is wrong.\"",
          "A wrong key gives 400; this one is known but not allowed."),
        Misunderstanding(
          "\"I have just enabled the API and it still fails.\"",
          "Wait a few minutes before you change anything else."),
      ],
      checklist: [
        "`reason` and project noted",
        "\"Generative Language API\" enabled in that project",
        "Key's restrictions fit a server",
        "A few minutes passed, a real call answers",
      ]),
  ]
}
