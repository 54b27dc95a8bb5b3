extension RuleAdvice {
  /// Remedies that one rule alone calls for, in English.
  static let english = [limitsEnglish, moneyEnglish, wayEnglish, gatewayEnglish].reduce(answersEnglish) { all, more in
    all.merging(more) { own, _ in own }
  }

  private static let answersEnglish: [String: Supplement] = [
    "openai.verification": Supplement(
      title: "Get the OpenAI organisation verified: this model or option requires it",
      meaning: [
        """
        OpenAI keeps some models and options (streaming, reasoning summaries) for verified organisations. The key is \
        good, and credit is not the problem.
        """
      ],
      reasons: [
        "The key's organisation was never verified.",
        "It has just been verified, and the change has not spread yet.",
        "Another organisation of your account is the verified one.",
      ],
      steps: [
        Step(
          "Open Settings > Organization > General and click \"Verify Organization\".", page: .settings,
          [
            "First check that it is the key's organisation: each one is verified separately.",
            "OpenAI asks for an official identity document, good for one organisation every 90 days.",
            "Allow 15 to 30 minutes for the change to spread; after that, create a new key and restart the server.",
          ]),
        Step(
          "Meanwhile, work around what the message names.",
          [
            "\"to stream this model\": the same call with `stream: false` may pass.",
            "\"reasoning summaries\": take `reasoning.summary` out of the request.",
            "Otherwise use a model that is open to your organisation: the \"Limits\" page shows them.",
          ]),
        Step("Make the call again; if it is still refused, write to support with the request id.", page: .support),
      ],
      delay: "15 to 30 minutes once the identity is accepted."),

    "gemini.leaked": Supplement(
      title: "Create a new Gemini key and remove the leak: the old key is blocked for good",
      meaning: [
        "Google found this key in a public place and blocked it: it will never work again, even once removed there."
      ],
      reasons: [
        "The key was committed to a public repository, with `.env` or in the code.",
        "It is in a web page, a mobile application or a shared log.",
        "A screenshot or a public message shows it.",
      ],
      steps: [
        Step(
          "Create a new key.", page: .keys,
          ["Delete the old one in the same list, then put the new one into `.env` and restart the server."]),
        Step(
          "Remove the old one from where it can be seen, before you publish anything else.",
          [
            "A new commit is not enough: the repository's history keeps it.",
            "Add `.env` to `.gitignore`, and never send the key to a browser or a mobile application.",
          ]),
        Step(
          "See whether anyone else has used it.", page: .usage,
          ["Use you do not recognise: report it to support and lower the spending cap."]),
        Step(
          "Restrict the new key to the Gemini API.", page: .keys,
          ["The same leak would get the new key blocked within minutes."]),
      ],
      delay: "The new key works at once, after the server's restart."),

    "gemini.billing": Supplement(
      title: "Turn on billing for the Google project: this method cannot be called without it",
      meaning: [
        "The key is good and the API is enabled, but no active billing account is linked to the project (`BILLING_DISABLED`)."
      ],
      reasons: [
        "No billing account was ever linked to this project.",
        "The linked account is closed, or a payment was refused.",
        "The key comes from another project than the one with billing.",
      ],
      steps: [
        Step(
          "Link a billing account to the project the message names.", page: .billing,
          [
            "The link in the message opens the right page of the Google Cloud console.",
            "You must be owner of the project, or administrator of the billing account.",
          ]),
        Step("Check that this project is the key's own.", page: .keys),
        Step("Wait a few minutes, then make the call again."),
      ],
      delay: "A few minutes after billing is on."),

    "common.gateway-channel": Supplement(
      title: "Use a model that your gateway offers, or have a channel added to it",
      meaning: [
        """
        It is a gateway that answers (New API, One API…), not the model's provider: for your group it has no active \
        channel to this model.
        """
      ],
      reasons: [
        "The model's name is not written the way the gateway expects.",
        "Your group, or your plan there, does not include this model.",
        "All channels of this model are down at the moment.",
      ],
      steps: [
        Step(
          "Ask the gateway for its list of models: `GET /v1/models` at its address, with your key.",
          ["Copy the name as it stands, capitals included."]),
        Step(
          "The model is not there: change the group or the model in the gateway's console.",
          ["Key, group and balance are managed on its site, not on the provider's."]),
        Step("It is there: the channels are down. Tell whoever runs the gateway, with the message's \"request id\"."),
      ],
      delay: "At once with another model; otherwise it depends on whoever runs the gateway."),

    "common.loading": Supplement(
      title: "Wait until the local server has loaded the model, then retry",
      meaning: ["The server (llama.cpp or a relative) is running, but is still reading the model from disk."],
      reasons: [
        "The server has just started, or changed models.",
        "The model is large, or the disk slow.",
      ],
      steps: [
        Step(
          "Wait until the server's `/health` answers 200, then make the call again.",
          ["A few seconds to a few minutes, depending on the model's size and the disk."]),
        Step(
          "Make the application wait at start-up instead of failing.",
          ["Docker Compose: a `healthcheck` on `/health`, and `depends_on` with `condition: service_healthy`."]),
        Step(
          "It never ends: read the server's log.",
          ["Too little memory or a damaged file: take a smaller model, or another quantisation."]),
      ],
      delay: "A few seconds to a few minutes."),

    "common.nginx": Supplement(
      title: "Look at your nginx reverse proxy: it answered, not the API",
      meaning: [
        "The page is a plain nginx's: nearly always your own, or the one in front of your local server.",
        "The request has probably never reached the provider: neither the key nor the account is to blame.",
      ],
      reasons: [
        "413: the body exceeds `client_max_body_size`, 1 MB by default.",
        "401: `auth_basic` protects this address and wants a name and a password, not an API key.",
        "502: the server behind it is stopped, restarting, or listening on another port.",
        "504: that server answers after `proxy_read_timeout`, 60 s by default.",
      ],
      steps: [
        Step(
          "Read nginx's error log for the moment of the refusal.",
          ["It names the server behind and the reason."],
          commands: [ShellCommand("sudo tail -n 20 /var/log/nginx/error.log")]),
        Step(
          "Correct the directive that the status points to.",
          [
            "413: `client_max_body_size 25m;`, or smaller files and images.",
            "401: give the client the name and password, or take `auth_basic` off the API's path.",
            "502: start the server, then compare its port with that of `proxy_pass`.",
            "504: `proxy_read_timeout 300s;`, and `proxy_buffering off;` for streamed answers.",
          ]),
        Step(
          "Check the configuration and reload nginx.",
          commands: [ShellCommand("sudo nginx -t && sudo systemctl reload nginx")]),
        Step(
          "This nginx is not yours: pass the page and the time on to the team that runs it.",
          ["A host, a company gateway or a Kubernetes Ingress: the limit is set there."]),
      ],
      delay: "At once, when nginx has reloaded."),

    "anthropic.browser": Supplement(
      title: "Call Anthropic from your server: a browser is not admitted without an explicit header",
      meaning: [
        """
        The key is not rejected. Anthropic turns away calls that come from a browser (CORS), because every visitor \
        could read the key there.
        """
      ],
      reasons: ["The web page calls the API directly instead of going through your server."],
      steps: [
        Step(
          "Move the call to the server: the page asks the server, and only the server knows the key.",
          ["If the key was already published in a page, replace it."]),
        Step(
          "An internal tool, on your machine alone: send `anthropic-dangerous-direct-browser-access: true`.",
          ["TypeScript SDK: `dangerouslyAllowBrowser: true`. Never on a public site."]),
      ],
      delay: "At once, with the next call."),

    "common.browser": Supplement(
      title: "Call the API from your server: the browser refuses to read its answer (CORS)",
      meaning: [
        """
        It is the browser that blocks: the API does not let web pages call it. Nothing is proven against the key, which \
        every visitor could read there anyway.
        """
      ],
      reasons: [
        "The page calls the API directly instead of going through your server.",
        "An error of the provider's, sent without CORS headers, hides behind this message.",
      ],
      steps: [
        Step(
          "Move the call to the server: the page asks the server, and only the server knows the key.",
          ["If the key was already published in a page, replace it."]),
        Step("Make the same call outside the browser, with `curl`: the real answer shows."),
        Step(
          "A local server: allow the page's origin.",
          ["Ollama: `OLLAMA_ORIGINS=http://localhost:3000`, then restart it."]),
      ],
      delay: "At once, with the next call."),

    "common.client-mismatch": Supplement(
      title: "Update the SDK: it no longer fits the installed version of httpx",
      meaning: ["httpx 0.28 removed the argument `proxies`, which old SDKs still pass to it. No call was made."],
      reasons: ["httpx was updated without the SDK (openai, anthropic, groq…)."],
      steps: [
        Step(
          "Update the SDK, then restart the server.",
          commands: [ShellCommand("pip install --upgrade openai anthropic groq")]),
        Step(
          "The SDK has to stay at its version: go back to the older httpx.",
          commands: [ShellCommand("pip install 'httpx<0.28'")]),
        Step("Pin both versions in `requirements.txt`."),
      ],
      delay: "At once, after the restart."),

    "azure.client-secret": Supplement(
      title: "Renew the application's secret in Microsoft Entra ID: it is expired or wrong",
      meaning: [
        """
        The application asks Microsoft Entra ID for a token with a client secret; that secret is expired \
        (`AADSTS7000222`) or wrong (`AADSTS7000215`). The Azure OpenAI resource was not called.
        """
      ],
      reasons: [
        "The secret reached its expiry date, 24 months at most.",
        "The secret's ID was copied in place of its value.",
      ],
      steps: [
        Step(
          "Azure portal > Microsoft Entra ID > App registrations > your application > Certificates & secrets.",
          page: .keys,
          [
            "Create a secret and copy its \"Value\" at once: it shows only one time.",
            "Put it into `AZURE_CLIENT_SECRET`, then restart the server.",
          ]),
        Step("Delete the old secret, and note when the new one expires."),
        Step("Inside Azure, prefer a managed identity: it has no secret to renew."),
      ],
      delay: "A few minutes."),

    "common.key-characters": Supplement(
      title: "Remove the line end or invisible character from the key, then restart the server",
      meaning: [
        """
        The key holds a character that an HTTP header may not carry, most often a line end. The client refused to send \
        it: nothing is proven against the key itself.
        """
      ],
      reasons: [
        "The secret was made with `echo`, which adds a line end (`printf '%s'` does not).",
        "The code reads a file without removing the line end.",
        "A space or a typographic quote was copied along with the key.",
      ],
      steps: [
        Step(
          "See what the variable ends with.",
          ["A `\\n` or `\\r` at the end is the culprit."],
          commands: [
            ShellCommand(
              "printf '%s' \"$OPENAI_API_KEY\" | tail -c 3 | od -c",
              powershell: "[int[]][char[]]$env:OPENAI_API_KEY[-3..-1]")
          ]),
        Step(
          "Write the key again without it, in `.env` or in the secret store.",
          [
            "Kubernetes, GitHub: make the secret again with `printf '%s' … |`, not `echo`.",
            "In the code: `.strip()` (Python) or `.trim()` (JavaScript) when reading.",
          ]),
        Step("Restart the server: it keeps the key it read when it started."),
      ],
      delay: "At once, after the restart."),
  ]
}
