extension Advice {
  package static let azureEnglish: [Cause: Supplement] =
    azureMoneyEnglish
    .merging(azureLimitsEnglish) { own, _ in own }
    .merging(azureAccessEnglish) { own, _ in own }
    .merging(azureRequestEnglish) { own, _ in own }

  static let azureCallEnglish = Step(
    "Call the deployment (replace `DEPLOYMENT` with its name): the first line must say 200.",
    [
      "Use a separate terminal: the key loaded there would hide `.env` from then on.",
      "Then send a message from the application itself.",
    ], commands: [AzureCommand.load, AzureCommand.call])

  private static let azureRequestEnglish: [Cause: Supplement] = [
    .deploymentNotFound: Supplement(
      title: "Call the deployment by its exact name, in the right Azure resource, or create it",
      reasons: [
        "A fine-tuned model's deployment is deleted after 15 days without a call."
      ],
      steps: [
        Step(
          "List the resource's deployments, and copy the exact name.",
          [
            "Portal: https://ai.azure.com, \"Models + endpoints\" or \"Deployments\".",
            "Expected state: `Succeeded`. Empty list: no model is deployed.",
          ], commands: [AzureCommand.deployments]),
        Step(
          "Check that the address is really that of this resource.",
          ["Two resources, two addresses: compare with \"Keys and Endpoint\"."],
          commands: [AzureCommand.resource, AzureCommand.addressVariables]),
        Step(
          "It is missing: create it, \"Deploy model\".", page: .models,
          [
            "\"Model name\": for example `gpt-4o-mini`; \"Deployment name\": the name your code calls.",
            "Give it enough tokens per minute for one whole call.",
            "If it is less than 5 minutes old: wait, then try again.",
          ]),
        Step(
          "Correct the name in the code, or in `.env`, then restart.",
          [
            "Address `/openai/v1/`: `model` in the body. Classic: `/openai/deployments/NAME/…` in the address.",
            "An embedding and a chat each have their own deployment: correct both.",
          ]),
        Step(
          "Try it directly (replace `DEPLOYMENT`).", when: .unlessChecked,
          ["404 again: the name or the resource is wrong. 200: what is left to fix is the program."],
          commands: [AzureCommand.load, AzureCommand.call]),
      ],
      verify: [azureCallEnglish],
      delay: "Name corrected: at once. New deployment: up to 5 minutes.",
      checklist: [
        "Name copied from the list of deployments",
        "Address of the same resource",
        "State `Succeeded`, more than 5 minutes old",
        "Server restarted",
      ]),

    .modelNotFound: Supplement(
      title: "Use a model, a version and a region that Azure offers",
      reasons: [
        "`DeploymentModelNotSupported`: this model, version or deployment type does not exist in the region.",
        "The model was retired, or accepts no new deployment.",
        "`unknown_model` (GitHub Models): the name must be the catalogue's, for example `openai/gpt-4.1`.",
      ],
      steps: [
        Step(
          "List what the region offers: name, version, status.",
          ["`Deprecated`: it probably can no longer be deployed. Note a version that is offered."],
          commands: [AzureCommand.models]),
        Step(
          "Check retirements: https://learn.microsoft.com/azure/ai-services/openai/concepts/model-retirements",
          ["The page gives the retirement date and the advised replacement."]),
        Step(
          "Correct the model, the version or the deployment type (Bicep, Terraform, portal).",
          [
            "In an ARM template error the code that counts is in `details[0]`, not `InvalidTemplateDeployment`.",
            "Try Global Standard: it is offered in more regions than Standard.",
          ]),
        Step("Otherwise create the resource in a region that offers it.", page: .models),
        Step(
          "GitHub Models: copy the id from the catalogue, https://github.com/marketplace/models",
          ["With the publisher in front: `openai/…`, `mistral-ai/…`; check the address used, too."]),
      ],
      verify: [azureCallEnglish],
      delay: "Name corrected: at once. New deployment: up to 5 minutes.",
      checklist: [
        "Model and version present in the region",
        "Model not retired",
        "Deployment type offered",
      ]),

    .endpointWrong: Supplement(
      title: "Choose the v1 form or the classic form of the Azure address, without mixing them",
      meaning: [
        """
        v1 form: `https://RESOURCE.openai.azure.com/openai/v1/`, no `api-version`, the deployment in `model`. Classic: \
        `…/openai/deployments/NAME/chat/completions?api-version=2024-10-21`.
        """
      ],
      reasons: [
        "The configured address already has `/openai/v1` or `/deployments/…`, and the library adds it again.",
        "`OPENAI_API_VERSION` is missing, or holds a model version (`0301`, `2024-07-18`).",
        "\"enabled only for api versions … and later\": the version is too old for this model or route.",
        "The address is that of a Foundry project (`/api/projects/…`), not of the Azure OpenAI service.",
      ],
      steps: [
        Step(
          "Show the address and the version the program reads.",
          ["Compare with \"Keys and Endpoint\": only the part up to `.com` is to be taken."],
          commands: [AzureCommand.addressVariables]),
        Step(
          "Client `AzureOpenAI`: bare address and version.",
          [
            "`AZURE_OPENAI_ENDPOINT=https://RESOURCE.openai.azure.com`, no path, no final slash.",
            "`OPENAI_API_VERSION=2024-10-21`, or the version the message asks for. It is an API date, not a model's.",
            "\"Must provide one of the `base_url` or `azure_endpoint`\": the variable is missing or empty.",
          ]),
        Step(
          "Client `OpenAI`: full v1 address, no version.",
          [
            "`base_url=\"https://RESOURCE.openai.azure.com/openai/v1/\"`, `api_key` = the Azure key.",
            "Do not add `api-version`: the v1 form asks for none.",
          ]),
        Step(
          "Check the address without the program.",
          ["200: address and key are good. 404: there is an extra path. Host not found: the resource is misspelt."],
          commands: [AzureCommand.load, AzureCommand.probe]),
        Step(
          "Update the library, then restart the server.",
          commands: [OpenAICommand.upgradeClient]),
      ],
      verify: [azureCallEnglish],
      delay: "At once, after the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"404: the resource does not exist.\"",
          "\"Resource not found\" speaks of the path asked for; the Azure resource may be in perfect order.")
      ],
      checklist: [
        "One form only: v1, or classic with `api-version`",
        "Address without a doubled path or final slash",
        "API version accepted by the model",
        "Server restarted",
      ]),

    .contentFiltered: Supplement(
      title: "Read the category Azure's filter blocked, then rephrase the passage or adjust the filter",
      meaning: [
        """
        Azure adds a filter of its own to the model's, on the prompt and on the answer. By default it blocks from \
        medium severity upwards.
        """
      ],
      reasons: [
        "The prompt looks like an attempt to get around rules (`jailbreak`): forceful orders, role play, \"ignore …\".",
        "A category (`hate`, `sexual`, `violence`, `self_harm`) is judged medium or high, sometimes wrongly.",
      ],
      steps: [
        Step(
          "Read the category: `innererror.content_filter_result` in the error's body.",
          [
            "Look for `filtered: true` and its `severity`, or `jailbreak.detected`.",
            "`param: \"prompt\"`: the input. Answer 200 with `finish_reason: \"content_filter\"`: the output.",
          ]),
        Step(
          "Find the passage by taking pieces out of the prompt, then rephrase it.",
          [
            """
            `jailbreak`: take out "ignore the instructions", role play and the like; give the document as data to be \
            processed.
            """,
            "Keep what the user types apart from your instructions, in separate messages.",
          ]),
        Step(
          "If the use is legitimate, create a fitting filter at https://ai.azure.com",
          [
            """
            "Build", "Guardrails", "Create guardrail"; classic portal: "Guardrails + controls", "Content filters".
            """,
            "Raise the threshold of the category at fault, then attach the filter to the deployment.",
            "Turning a filter off altogether needs Microsoft's approval.",
          ]),
        Step(
          "In the program, handle this refusal apart.",
          ["Do not retry it as it is: it may be billed, and repeated refusals may get the resource suspended."]),
        Step(
          "Plainly a false positive: report it with a support request.", page: .support,
          ["Attach the `apim-request-id` header, the category and the severity."]),
      ],
      delay: "At once, as soon as the text changes; a few minutes after a filter was attached.",
      misunderstandings: [
        Misunderstanding(
          "\"The message says 'retry': I retry.\"",
          "It says to change the prompt, then retry. The same text will be refused the same way."),
        Misunderstanding(
          "\"OpenAI accepts this prompt.\"",
          "Azure's filter is not OpenAI's: the two do not refuse the same things."),
      ],
      checklist: [
        "Category and severity read",
        "Passage found and rephrased",
        "Deployment's filter checked",
        "No automatic retry",
      ]),
  ]
}
