extension Advice {
  static let openaiAccessEnglish: [Cause: Supplement] = [
    .keyMissing: Supplement(
      title: "Set OPENAI_API_KEY, then restart: no key reaches OpenAI",
      reasons: [
        "The OpenAI client is created before `.env` is read (`load_dotenv()` too late).",
        "The header is not `Authorization: Bearer sk-…` (for example `api-key`, which is Azure's).",
      ],
      steps: [
        Step(
          "Check that the variable reaches the shell, without showing it.",
          ["`EMPTY`: it is missing or empty in that place."], commands: [OpenAICommand.isSet]),
        Step(
          "If you have no key, create one: \"Create new secret key\".", page: .keys,
          [
            "Choose the project that pays, and copy the key right away: it is shown only once.",
            "A project key begins with `sk-proj-` and usually has 164 characters, sometimes 132.",
          ]),
        Step(
          "Write it into `.env` (not `.env.example`), with no spaces around the `=`.",
          [
            "`OPENAI_API_KEY=sk-proj-…`, without curly quotes and without a line break inside the key.",
            "The file must be in the directory the server is started from.",
            "Docker: `env_file` or `environment`, then recreate the container; systemd: `EnvironmentFile=`.",
          ]),
        Step(
          "Check the order in the code: `.env` first, the client after.",
          ["In Python: `load_dotenv()` before `OpenAI()`. In a raw call: `Authorization: Bearer`, then one space."]),
        Step(
          "Restart the server: `Ctrl+C`, then the same command.",
          ["A process reads `.env` only once, when it starts."]),
      ],
      delay: "At once, after the restart.",
      checklist: [
        "Key written in `.env`, no spaces around the `=`",
        "No empty exported variable hides it",
        "`.env` read before the client is created",
        "Header `Authorization: Bearer`",
        "Server restarted",
      ]),

    .keyInvalid: Supplement(
      title: "Compare the refused key with OpenAI's keys page, replace it if needed, restart the server",
      meaning: [
        """
        The message shows the beginning and the end of the key received. That is the evidence to compare: it is often \
        not the key you believe you send.
        """
      ],
      reasons: [
        "`mismatched_organization`: the organisation sent is not the key's.",
        "\"Could not parse your authentication token\", `invalid_jwt`: it is a session token, not an API key.",
      ],
      steps: [
        Step(
          "Compare the last four characters: message, `.env`, environment, keys page.", page: .keys,
          [
            "If the second command shows something, that value usually wins over `.env`.",
            "The address `/account/api-keys` printed by older messages is the old page.",
            "A quote at the end: take it out of `.env`.",
          ], commands: [OpenAICommand.tailInFile, OpenAICommand.tailInEnvironment]),
        Step(
          "Try the key of `.env` without the application.", when: .unlessChecked,
          [
            "Use a separate terminal: the key loaded there would hide `.env` from then on.",
            "A list of models: the key is good, the server uses another one; steps 4 and 5.",
            "The same refusal: the key is bad; step 3.",
          ], commands: [OpenAICommand.load, OpenAICommand.models]),
        Step(
          "The key is no longer in the list, or you are not sure: create one.", page: .keys,
          [
            "\"Create new secret key\", in the project that pays. It is shown only once.",
            "Valid forms: `sk-proj-…` (164 or 132 characters), `sk-svcacct-…`, or the older `sk-…`.",
            "An `sk-admin-` key is for administration; it may not be able to call models.",
            "\"All\" for a test; \"Restricted\" if you know which permissions the application needs.",
          ]),
        Step(
          "Correct `.env`: `OPENAI_API_KEY=sk-proj-…`, no spaces, and remove the variable that hides it.",
          [
            "It is `.env`, not `.env.example`.",
            """
            Windows: a variable set with `setx` comes back in every window; remove it under "Environment Variables", \
            then open a new terminal.
            """,
          ], commands: [OpenAICommand.unset]),
        Step(
          "Restart the server, and check that there is only one.",
          [
            "`Ctrl+C` in its terminal, or close the terminal; then the same command, for example `python main.py`.",
            "A process started before the key was changed has the old one: stop it by its process id.",
            "Wait for the start line, for example \"Uvicorn running on http://127.0.0.1:8000\".",
            "If the log shows the beginning of the key, it must be the new one's.",
            """
            Windows, as a last resort: `taskkill /F /IM python.exe` stops every Python program of the machine, not \
            only the server.
            """,
          ], commands: [OpenAICommand.servers, OpenAICommand.stop]),
        Step(
          "`mismatched_organization`: remove or correct OPENAI_ORG_ID and OPENAI_PROJECT_ID.",
          when: .code("mismatched_organization"),
          ["A project key already knows its organisation: without these variables the call is right."],
          commands: [OpenAICommand.scopeVariables]),
        Step(
          "\"Could not parse your authentication token\": put an API key in place of the token.",
          [
            "A token copied from the browser, or from a ChatGPT login, often begins with `eyJ` and expires soon.",
            "Check the address too: a key from Azure or another provider is useless at `api.openai.com`.",
          ]),
      ],
      delay: "At once: about 10 seconds, the time of a restart.",
      misunderstandings: [
        Misunderstanding(
          "\"I can look my key up on the page.\"",
          "It is shown in full only when created. If it is lost, create another one and delete the old one.")
      ],
      checklist: [
        "Same end of the key in the message, `.env` and the keys page",
        "No exported variable hides `.env`",
        "No stray space or quote around the key",
        "A single server, restarted after the change",
        "OPENAI_ORG_ID and OPENAI_PROJECT_ID absent or right",
      ]),

    .permissionDenied: Supplement(
      title: "Widen the OpenAI key's permissions, or its owner's role: the key itself is valid",
      meaning: [
        "\"Missing scopes: …\" comes as 401, like a wrong key: the key is good, the permission named is missing."
      ],
      reasons: [
        "The key is \"Restricted\" or \"Read Only\" and the route called is not ticked.",
        "The key is a service account's, or an admin key, without rights on the models.",
        "The person who created the key has left the organisation.",
      ],
      steps: [
        Step(
          "Note the permission named after \"Missing scopes:\", for example `model.request`.", when: .unlessChecked,
          ["Listing models and calling a model are two permissions: one can work without the other."]),
        Step(
          "Open the key on the keys page, edit it and widen its permissions.", page: .keys,
          [
            "\"All\" to confirm the diagnosis, then go back to what is strictly needed.",
            """
            For `model.request`: set "Model capabilities" to "Request", then take out what is too much. Users report \
            that ticking a single route ("Mixed") is not always enough.
            """,
            "If the key cannot be edited, create another one and restart the server.",
          ]),
        Step(
          "Check the role of the key's owner, in the organisation and in the project.", page: .settings,
          [
            "It must be Member or Owner of the project; an Owner adds the person or changes the role.",
            """
            "must be a member of an organization": ask an owner for an invitation, then create a key in that \
            organisation.
            """,
          ]),
        Step(
          "Avoid personal keys for a server: a service account's key survives people leaving.", page: .keys),
        Step("Restart the server if the key has changed."),
      ],
      delay: "Usually at once, otherwise a few minutes after the permission or role was changed.",
      checklist: [
        "Missing permission identified",
        "Key set to \"All\", or permission added",
        "Key's owner is Member or Owner of the project",
        "Server restarted if the key has changed",
      ]),

    .networkDenied: Supplement(
      title: "Add the server's IP address to OpenAI's allowlist",
      meaning: [
        """
        `ip_not_authorized` (401): an IP allowlist is active for the organisation or the project. The key is not at \
        fault.
        """
      ],
      reasons: [
        "The project has its own list, which replaces the organisation's instead of adding to it."
      ],
      steps: [
        Step(
          "Find the public address from the machine or container that calls OpenAI.",
          ["Not from your own computer: the address seen after NAT, VPN and proxy is the one that counts."],
          commands: [OpenAICommand.publicAddress]),
        Step(
          "In the OpenAI console: Settings > Security > IP allowlist, try it with the \"Check\" tool.",
          ["Look at the project's list and the organisation's: if the project has an active one, only that one counts."]
        ),
        Step(
          "Add the address, or a range (`203.0.113.0/24`), then save.",
          [
            "You must be an Owner of the organisation; a list holds 50 entries.",
            "If the address keeps changing, send the traffic out through a fixed one.",
          ]),
        Step("Wait up to 15 minutes, then make the call again from the same machine."),
      ],
      delay: "Up to 15 minutes after the list was saved.",
      misunderstandings: [
        Misunderstanding(
          "\"I can open the console, so my address is allowed.\"",
          "The list concerns API calls only; the web site stays open to every address.")
      ],
      checklist: [
        "Public address found on the right machine",
        "Address accepted by the \"Check\" tool",
        "Project's list looked at",
        "15 minutes passed",
      ]),

    .regionBlocked: Supplement(
      title: "Make the call from a country OpenAI supports, or change provider",
      meaning: [
        "`unsupported_country_region_territory` (403) judges the country of the calling IP address, not the account's."
      ],
      reasons: [
        "The server, the function or the proxy is hosted in an unsupported country (Hong Kong, for example).",
        "An edge function runs in the region nearest to the user.",
      ],
      steps: [
        Step(
          "Find the country seen from the internet, from the machine that calls.",
          ["`loc=FR` means France. Do it in the container or the function, not on your own computer."],
          commands: [OpenAICommand.country]),
        Step(
          "Compare with the supported countries: https://developers.openai.com/api/docs/supported-countries",
          ["A country missing from the list is not supported; OpenAI does not publish the opposite list."]),
        Step(
          "Fix where the traffic leaves from.",
          [
            "VPN or proxy: turn it off, or exclude `api.openai.com` from it.",
            "Hosting: move the server, or pin the region of edge functions, to a supported country.",
          ]),
        Step(
          "If you are in an unsupported country, use a provider that supports it.",
          ["Do not use a VPN to get around it: OpenAI may block or suspend the account."]),
        Step(
          "The country shown is supported and the refusal stays: write to support.", page: .support,
          ["Attach the public address, the country shown and the `x-request-id` header."]),
      ],
      delay: "At once, as soon as the traffic leaves from a supported country.",
      misunderstandings: [
        Misunderstanding(
          "\"My account is French, so I may use it anywhere.\"",
          "The address each call comes from is what is judged.")
      ],
      checklist: [
        "Outgoing country found on the right machine",
        "Country present in OpenAI's list",
        "VPN, proxy and hosting region checked",
      ]),
  ]
}
