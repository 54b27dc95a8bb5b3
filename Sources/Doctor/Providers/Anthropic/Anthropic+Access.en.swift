extension Advice {
  /// Keys, places and sizes.
  static let anthropicAccessEnglish: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Anthropic key refused: send an `sk-ant-api03-…` key in the `x-api-key` header",
      meaning: [
        """
        "invalid x-api-key" (401, `authentication_error`): the value of the `x-api-key` header is not a valid API \
        key.
        """
      ],
      reasons: [
        "The key is of another kind: `sk-ant-oat01-` is a Claude sign-in token, `sk-ant-admin01-` an admin key.",
        "`ANTHROPIC_AUTH_TOKEN` is set too, and is sent instead of or beside the key.",
        "`ANTHROPIC_BASE_URL` leads to a gateway that expects a key of its own.",
        "The key has expired, or was disabled in the console.",
      ],
      steps: [
        Step(
          "See which Anthropic variables are set (the command shows names only).",
          [
            """
            Keep only `ANTHROPIC_API_KEY` for Anthropic's API; `ANTHROPIC_AUTH_TOKEN` is sent as `Authorization: \
            Bearer` and is meant for gateways.
            """,
            "`ANTHROPIC_BASE_URL` holds no `/v1`: the SDK adds it.",
          ],
          commands: [AnthropicCommand.variables]),
        Step(
          "Try the key by itself, with the two headers required.",
          [
            "A list of models: the key is good. `authentication_error`: it is refused.",
            """
            If it is not in this terminal: `read -r ANTHROPIC_API_KEY`, paste the key, Enter (PowerShell: \
            `$env:ANTHROPIC_API_KEY = Read-Host`).
            """,
          ],
          commands: [AnthropicCommand.models]),
        Step(
          "Create a new key: \"Create Key\", in the right workspace.",
          page: .keys),
        Step(
          """
          Put it into `.env`: `ANTHROPIC_API_KEY=sk-ant-api03-…`, no spaces around `=`, then restart the server.
          """),
      ],
      delay: "None: a new key works as soon as it is created.",
      misunderstandings: [
        Misunderstanding(
          "\"As with OpenAI, the key goes into `Authorization: Bearer`.\"",
          "Anthropic's native API reads it from `x-api-key`, beside `anthropic-version`.")
      ],
      checklist: [
        "The key begins with `sk-ant-api03-`",
        "No stray `ANTHROPIC_AUTH_TOKEN`",
        "The list of models answers",
        "Server restarted",
      ]),
    .regionBlocked: Supplement(
      title: "Anthropic refuses the place the request comes from: leave by a served country; the key is fine",
      meaning: [
        """
        403 "Request not allowed" (type `forbidden`): the edge of Anthropic's network turns the request away \
        before reading the key, mostly because of the IP address's country.
        """
      ],
      reasons: [
        "The server, a VPN or a proxy leaves by a country that is not served.",
        "The address itself may be refused, even in a served country.",
      ],
      steps: [
        Step(
          "Find the outgoing country, on the server itself.",
          commands: [AnthropicCommand.publicAddress]),
        Step(
          "Look it up: https://www.anthropic.com/supported-countries"),
        Step(
          "Turn VPN and proxy off, or move the server to a served region, then try again."),
        Step(
          """
          Country served but still refused: write to support with the IP address, the time and the `cf-ray` or \
          `request-id` header.
          """,
          page: .support),
      ],
      delay: "None once the address has changed; support states no delay.",
      misunderstandings: [
        Misunderstanding(
          "\"403: my key is not allowed.\"",
          "A missing right says `permission_error`; here the key was never read.")
      ],
      checklist: [
        "Outgoing country known and looked up",
        "VPN and proxy ruled out",
        "Headers noted for support",
      ]),
    .requestTooLarge: Supplement(
      title: "Request above 32 MB for Anthropic: send files through the Files API, shrink images",
      meaning: [
        """
        413 `request_too_large` counts bytes, not tokens: 32 MB for `/v1/messages`, 256 MB for a batch, 500 MB for \
        the Files API.
        """
      ],
      reasons: [
        "Images or PDFs are sent as base64, which adds a third to their size.",
        "The history sends all earlier images again at every turn.",
      ],
      steps: [
        Step(
          "Remove images and documents already dealt with from the history."),
        Step(
          "Upload big files once with the Files API, then refer to their `file_id`.",
          [
            "Documentation: https://platform.claude.com/docs/en/build-with-claude/files"
          ]),
        Step(
          "Shrink images before sending (dimensions, JPEG), and split PDFs into parts."),
      ],
      delay: "None: the lighter request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"413: my prompt has too many tokens.\"",
          "Too many tokens gives 400 \"prompt is too long\"; 413 looks only at the size in bytes.")
      ],
      checklist: [
        "Body size known, in bytes",
        "Old images removed from the history",
        "Big files sent through the Files API",
      ]),
  ]
}
