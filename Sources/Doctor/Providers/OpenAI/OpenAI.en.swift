extension Advice {
  package static let openaiEnglish: [Cause: Supplement] =
    openaiMoneyEnglish
    .merging(openaiLimitsEnglish) { own, _ in own }
    .merging(openaiAccessEnglish) { own, _ in own }
    .merging(openaiRequestEnglish) { own, _ in own }

  private static let openaiRequestEnglish: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "Correct the model's name, or open it to the key's project in the OpenAI console",
      reasons: [
        "403, \"Project … does not have access\": the key's project does not allow this model.",
        "The model needs a higher tier, or a verified organisation.",
      ],
      steps: [
        Step(
          "List the models this key sees, and copy the exact name.",
          [
            "Not in the list: retired, or not open to this project.",
            "In the full answer, `shutdown_date` gives the shutdown date once it is announced.",
            "Use a separate terminal: the key loaded there would hide `.env` from then on.",
          ], commands: [OpenAICommand.load, OpenAICommand.models]),
        Step(
          "Check whether it was retired: https://developers.openai.com/api/docs/deprecations",
          ["The page gives the shutdown date and the advised replacement. Choose one on the models page."]),
        Step(
          "403: allow the model in the project's settings, \"Limits\" page.", page: .limits,
          [
            "Check that it is the key's project, not the default one.",
            "The project (`proj_…`) is named in the message.",
          ]),
        Step(
          "Recent or image model: check the tier, then the organisation's verification.", page: .settings,
          ["Settings > Organization > General, \"Verify Organization\"; allow 15 to 30 minutes afterwards."]),
        Step(
          "Correct the name where it is configured, then restart.",
          ["Look in `.env`, in the database and in the settings of the interface too."]),
      ],
      delay: "Name corrected: at once. Access opened to the project: a few minutes.",
      checklist: [
        "Name copied from the list of models",
        "Model not on the deprecations page",
        "Model allowed in the key's project",
        "Organisation verified if the model requires it",
      ]),

    .endpointWrong: Supplement(
      title: "Check the base URL: the server that is called does not know this route",
      meaning: [
        """
        The class `openai.NotFoundError` is the library's: every compatible server (Ollama, vLLM, a gateway) raises it, \
        not only OpenAI. First look which host is called.
        """,
        """
        The message quotes the route received: "Invalid URL (POST /v1/v1/responses)", `/v1` is doubled; "(POST \
        /responses)", it is missing.
        """,
      ],
      reasons: [
        "`OPENAI_BASE_URL` (or the older `OPENAI_API_BASE`) is wrong, empty, or left over from another provider.",
        "The model is not served on this route (on the Responses API only, for example).",
        "An outdated `OpenAI-Version` or `OpenAI-Beta` header is sent.",
      ],
      steps: [
        Step(
          "Show the variables that change the address.",
          [
            "Another server is meant: keep its address, and correct how it ends (step 2).",
            "OpenAI is meant: it needs none of them; remove them, or set `https://api.openai.com/v1`.",
            "An empty variable counts as set: delete the line, do not leave it empty.",
            "`OPENAI_API_TYPE=azure` or an address `…openai.azure.com`: the configuration is Azure's.",
          ], commands: [OpenAICommand.addressVariables]),
        Step(
          "Check the end of the address in the application's settings.",
          [
            "OpenAI's libraries want `/v1` at the end and add the route; some applications add `/v1` themselves.",
            "`/v1/v1` in the message: remove one. No `/v1`: add it.",
            "Data in Europe: the host is `https://eu.api.openai.com/v1`, as users report.",
          ]),
        Step(
          "Check that the model is served on this route.", page: .models,
          ["\"only supported in v1/responses\", \"not a chat model\": change the route or the model."]),
        Step(
          "\"Unsupported OpenAI-Version header\": update the library, or remove the header.",
          commands: [OpenAICommand.upgradeClient]),
        Step("Restart the server, then make the call again."),
      ],
      delay: "At once, after the restart.",
      checklist: [
        "OPENAI_BASE_URL and OPENAI_API_BASE absent or right, never empty",
        "`/v1` present exactly once",
        "Route accepted by the model",
        "Server restarted",
      ]),

    .contentFiltered: Supplement(
      reasons: [
        "`content_policy_violation`: the image request touches a rule (person, violence, nudity, protected work).",
        "`invalid_prompt` (\"flagged as potentially violating our usage policy\"): refusal of the reasoning models.",
      ],
      steps: [
        Step(
          "Give the text to the moderation API (free): it says which category is touched.",
          ["Replace `TEXT` with the passage; `flagged` and `categories` hold the answer."],
          commands: [OpenAICommand.load, OpenAICommand.moderation]),
        Step(
          "Find the passage: take pieces out of the prompt until the call goes through.",
          ["Look at the system instructions, attached documents and tool results too."]),
        Step(
          "Rephrase.",
          [
            "Images: a real person, a brand, a living artist's style may be enough for a refusal; take them out.",
            """
            Reasoning: asking the model to reveal its internal reasoning may be enough; also state the legitimate aim.
            """,
          ]),
        Step(
          "Filter before sending: moderate what users type, and tell them what is refused.",
          ["Do not send the same content in a loop: repeated refusals may cost the account its access."]),
        Step(
          "If the refusal is plainly a mistake, report it to support.", page: .support,
          ["Attach the `req_…` id and the prompt, without personal data."]),
      ],
      delay: "At once, as soon as the content changes. Waiting changes nothing.",
      misunderstandings: [
        Misunderstanding(
          "\"Moderation flags nothing, so the refusal is a bug.\"",
          "It covers fewer cases than the filters of images and of reasoning models.")
      ],
      checklist: [
        "Passage at fault found",
        "Prompt rephrased",
        "User input moderated before sending",
        "No loop on refused content",
      ]),
  ]
}
