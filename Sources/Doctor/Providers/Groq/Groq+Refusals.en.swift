extension Advice {
  /// What the account or the model itself refuses.
  static let groqRefusalsEnglish: [Cause: Supplement] = [
    .permissionDenied: Supplement(
      title: "Groq model blocked, or its terms not accepted: an Owner of the organisation must allow it",
      meaning: [
        """
        The key is good. 403 "blocked at the organization level" (or "project level"): the settings do not allow \
        the model. 400 `model_terms_required`: an admin must first accept the model's terms.
        """
      ],
      reasons: [
        "The organisation allows only a list of models (\"Only Allow\"), and a recent model is not on it.",
        """
        The model is excluded ("Only Block") or, users report, blocked from the start because it is a preview.
        """,
        "\"groq/compound\" calls other models: if one of them is blocked, the call fails.",
      ],
      steps: [
        Step(
          "Read the model and the level in the message: organisation, project, or terms to accept.",
          when: .unlessChecked),
        Step(
          "Organisation level: an Owner allows the model.",
          page: .limits,
          [
            """
            Groq console, "Settings" then "Limits", model permissions: add it to "Only Allow", or remove it from \
            "Only Block".
            """
          ]),
        Step(
          """
          Project level: do the same in the key's project, https://console.groq.com/settings/project/limits \
          (Developer or Owner role).
          """,
          [
            "A project cannot open a model that the organisation blocks."
          ]),
        Step(
          """
          Terms to accept: an admin opens the link in the message (https://console.groq.com/playground?model=…) \
          and accepts them.
          """),
        Step(
          "If nobody can allow it, use a permitted model.",
          page: .models,
          commands: [GroqCommand.models]),
      ],
      delay: "The permission takes effect at once, or within minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"403: my key is bad.\"",
          "A wrong key gives 401; here the key is known and the model is forbidden."),
        Misunderstanding(
          "\"A new key will be allowed.\"",
          "The rule is the organisation's or the project's, not the key's."),
      ],
      checklist: [
        "Level of the block found",
        "Model allowed at organisation level",
        "Model allowed at the level of the key's project",
        "Terms of the model accepted",
      ]),
    .networkDenied: Supplement(
      title: "Groq refuses your IP address, not your key: change the way out (VPN, proxy, host)",
      meaning: [
        """
        403 "Access denied. Please check your network settings.": the edge of Groq's network turns the IP address \
        away before looking at the key.
        """
      ],
      reasons: [
        "A VPN, a proxy or a company network leaves by an address with a bad reputation.",
        """
        The server is at a host or in a country that Groq does not accept (possible; the message does not say).
        """,
      ],
      steps: [
        Step(
          "Find the address and country by which this machine leaves.",
          [
            "Run it on the server itself, inside the container if there is one."
          ],
          commands: [GroqCommand.publicAddress]),
        Step(
          "Turn VPN and proxy off, then try again.",
          [
            "The command lists the proxy variables still set."
          ],
          commands: [GroqCommand.proxyVariables]),
        Step(
          "Try the same key from another network, a phone's hotspot for instance.",
          [
            """
            It works there: it is the address. It fails there too: read the message again, the cause is another.
            """
          ],
          commands: [GroqCommand.models]),
        Step(
          "Online server: change the region or the outgoing address at your host."),
        Step(
          "If the address must stay, write to support.",
          page: .support,
          [
            "Give the IP address, the time, and the `cf-ray` header of the answer."
          ]),
      ],
      delay: "None once the address has changed; support states no delay.",
      misunderstandings: [
        Misunderstanding(
          "\"403: I lack a permission in the console.\"",
          "This text is about the network; a forbidden model says \"blocked at the organization level\".")
      ],
      checklist: [
        "Outgoing address and country known",
        "VPN and proxy ruled out",
        "Same key tried from another network",
        "`cf-ray` noted for support",
      ]),
    .accountInactive: Supplement(
      title: "Groq organisation restricted: only support can restore it",
      meaning: [
        """
        "Organization has been restricted. Please reach out to support …" (400, `organization_restricted`): Groq \
        has suspended the whole organisation with all its keys.
        """
      ],
      reasons: [
        "An automatic check or a usage rule triggered the restriction; the message does not say why."
      ],
      steps: [
        Step(
          "Sign in to the console and check the key's organisation.",
          page: .settings,
          [
            "Note its id (`org_…`), and read the notices shown and Groq's e-mails."
          ]),
        Step(
          "Write to support.",
          page: .support,
          [
            """
            Give the organisation id, the time, the `request_id` or the `x-request-id` header, and what you use it \
            for.
            """
          ]),
        Step(
          "Stop automatic retries and switch to another provider."),
      ],
      delay: "Support's own; Groq states none.",
      misunderstandings: [
        Misunderstanding(
          "\"I will open a second account.\"",
          "That may make it worse; have the first one lifted."),
        Misunderstanding(
          "\"It is a 400: my request is wrong.\"",
          "The request is not the cause: every request will fail."),
      ],
      checklist: [
        "Organisation id noted",
        "E-mails and console notices read",
        "Request sent to support",
        "Another provider in place until then",
      ]),
    .requestInvalid: Supplement(
      title:
        "Groq refuses the request: correct what the message names; for `tool_use_failed`, retry, simplify the tools",
      meaning: [
        """
        `tool_use_failed` is not a fault in your request: the model produced a malformed tool call and Groq \
        rejected it. The text it produced is in `failed_generation`.
        """
      ],
      reasons: [
        "A tool's schema is complex, or wants a number where the model writes a string.",
        "The system prompt imposes another call syntax (`<function=…>`), or pushes towards plain text.",
        "The model is too small for the number of tools offered.",
      ],
      steps: [
        Step(
          "Read `error.code` and, if present, `failed_generation`.", when: .unless(.code),
          [
            """
            `tool_use_failed`, or `json_validate_failed` in JSON mode: the model's output; follow the steps below.
            """,
            """
            Any other code: correct the parameter named in `error.param` or in the sentence; retrying will not \
            help.
            """,
          ]),
        Step(
          "Retry once or twice, at a lower temperature (0 to 0.5).",
          [
            "The same request may succeed: the model's output changes from one attempt to the next."
          ]),
        Step(
          "Simplify the tools.",
          [
            "Fewer tools per request, clear descriptions, few levels in the schemas.",
            "Accept both types where the model wavers between `\"3\"` and `3`, and convert in your code.",
          ]),
        Step(
          "Remove any hand-written call syntax from the system prompt: `tools` is enough."),
        Step(
          "Use a model that is steadier with tools, such as `openai/gpt-oss-120b`.",
          page: .models),
      ],
      delay: "None: it takes effect with the next request.",
      misunderstandings: [
        Misunderstanding(
          "\"400: no use in retrying.\"",
          """
          For `tool_use_failed` and `json_validate_failed` another attempt may be enough; for other codes it is \
          not.
          """)
      ],
      checklist: [
        "`error.code` read",
        "`failed_generation` compared with the tool's schema",
        "One or two retries provided for this code",
        "Number of tools reduced",
      ]),
  ]
}
