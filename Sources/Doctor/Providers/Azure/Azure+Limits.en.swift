extension Advice {
  static let azureLimitsEnglish: [Cause: Supplement] = [
    .rateLimited: Supplement(
      meaning: [
        """
        The limit is the deployment's, in tokens per minute ("token rate limit") or requests per minute ("call rate \
        limit"), taken from the subscription's quota in the region.
        """
      ],
      reasons: [
        "The deployment was given few TPM when it was created, although the subscription has more.",
        "Requests in bursts: RPM are judged over slices of 1 or 10 seconds.",
        "GitHub Models, \"UserByModelByDay\": the free offer's limit per day and per model.",
        "A temporary cut: Azure lowers the effective limit when shared capacity is short.",
      ],
      steps: [
        Step(
          "Wait the stated time (`retry-after-ms`, else the message), then retry once.", when: .unless(.wait),
          [
            "Refused calls count too: no tight loop; `max_retries=5` in the library is enough.",
            """
            86400 seconds (a day) for a per-minute limit: the deployment has fewer TPM than a single one of your \
            calls. Do not wait, go to step 3.
            """,
            "\"Rate limit of N per 86400s\" (GitHub Models): truly a daily limit. Wait, or change model.",
          ]),
        Step(
          "Compare the effective limit with the deployment's (replace `DEPLOYMENT` with its name).",
          when: .unless(.amounts),
          [
            "`x-ratelimit-limit-tokens` equal to the configured TPM: the deployment is too small, step 3.",
            "Lower: a temporary cut, usually over within hours. Spread the traffic out or change region.",
            "-1 and 0 in these headers are not measurements.",
          ], commands: [AzureCommand.load, AzureCommand.call]),
        Step(
          "Raise the deployment's TPM: https://ai.azure.com, \"Operate\", \"Quota\".",
          [
            """
            Open the deployment, \"Affiliated deployments using shared quota\", then the pencil in the \"Actions\" \
            column.
            """,
            "Classic portal: \"Deployments\", \"Edit\", slider \"Tokens per Minute Rate Limit\".",
            "No free TPM: reduce another deployment of the same model, in the same region.",
            "RPM follow TPM: 6 RPM per 1,000 TPM on the older chat models, other ratios on recent ones.",
          ], commands: [AzureCommand.deployments, AzureCommand.quota]),
        Step(
          "Use less per minute.",
          [
            "Set `max_tokens` to the real size of the answers, and leave `best_of` at 1.",
            "Spread requests over the minute: 600 RPM means 10 a second at most.",
            "What is not urgent: a Global Batch deployment, with a quota of its own.",
          ]),
        Step(
          "Spread over several regions.",
          ["Quota is per region: two deployments of the same model in one region share it."]),
        Step(
          "Ask for more quota, with the form.", page: .increase,
          [
            "Subscription, region, model, deployment type, current and wanted TPM, use.",
            "The address `aka.ms/oai/quotaincrease`, printed by the message, leads to the older form.",
            "Those who already use their quota come first; once granted, assign it to the deployment (step 3).",
            "The text ready to paste is made from the error message, saved here as `error.txt`:",
          ], commands: [ShellCommand("webox-doctor explain --increase-request error.txt")]),
        Step(
          "If you need a guaranteed rate: use reserved throughput (Provisioned Throughput, PTU).",
          ["Persistent 429s in production below the granted quota: open a support request."]),
      ],
      verify: [azureCallEnglish],
      delay: """
        Per-minute limit: a minute at most. TPM raised: up to 15 minutes. Temporary cut: a few hours. Quota request: \
        in the order received, no time announced.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"'Please retry after 86400 seconds': I am blocked until tomorrow.\"",
          "Probably not even then: the call is larger than the limit. Raise the TPM, or shrink the call."),
        Misunderstanding(
          "\"The metrics show usage below the quota.\"",
          "They count billed tokens; the limit counts an estimate, refused calls included."),
        Misunderstanding(
          "\"The subscription has quota, so the deployment has it too.\"",
          "Quota works only once it is assigned to the deployment."),
      ],
      checklist: [
        "\"token\" or \"call rate limit\" read in the message",
        "Deployment's TPM above one call",
        "`max_tokens` adjusted, bursts spread out",
        "Effective limit compared with the configured one",
        "Quota request sent if the region has none left",
      ]),

    .requestTooLarge: Supplement(
      reasons: [
        "The call asks for more tokens than the deployment has per minute.",
        "GitHub Models: \"Max size: 4000 tokens\", the size allowed per request by model and offer.",
        "A message is over 1,048,576 characters, or the request has more than 50 images.",
        "The audio file is over 25 MB.",
      ],
      steps: [
        Step(
          "Read the unit in the message: tokens (\"Max size: N tokens\"), characters, images, bytes or TPM.",
          when: .unlessChecked,
          ["GitHub Models: the free offer is narrower than the same model on an Azure resource of your own."]),
        Step(
          "Lower `max_tokens`, then the input.",
          ["Split documents, summarise the history, take out images and tools you do not need."]),
        Step(
          "Deployment's TPM below one call: raise them.",
          ["https://ai.azure.com, \"Operate\", \"Quota\", then the pencil beside the deployment; up to 15 minutes."],
          commands: [AzureCommand.deployments]),
        Step(
          "Audio: compress it, or split it into pieces under 25 MB.",
          commands: [OpenAICommand.compressAudio]),
        Step("Otherwise use a model or an offer with a higher limit.", page: .models),
      ],
      delay: "At once, as soon as the request is smaller; up to 15 minutes after a change of TPM.",
      checklist: [
        "Unit of the limit identified",
        "`max_tokens` and input reduced",
        "Deployment's TPM above one call",
      ]),

    .contextExceeded: Supplement(
      title: "Shorten the prompt, or deploy a model with a larger window",
      reasons: [
        "The deployment holds a model, or a version, with a smaller window than the one you believe you call.",
        "Documents added by search (\"On Your Data\", RAG) count too.",
      ],
      steps: [
        Step(
          "Read the two numbers: \"maximum context length is N\", and \"your messages resulted in R\".",
          when: .unless(.amounts),
          ["R includes the instructions, the history, the tools and the documents."]),
        Step(
          "Check which model, and which version, the deployment holds.",
          ["A deployment's name is free: `gpt-4o` may stand for something else entirely."],
          commands: [AzureCommand.deployments]),
        Step(
          "Reduce the input.",
          ["Keep the last exchanges and a summary; send fewer and shorter passages of documents."]),
        Step("Lower `max_tokens` (or `max_completion_tokens`): it shares the same window."),
        Step(
          "Otherwise deploy a model with a larger window, then change the name called.", page: .models,
          ["Raising the TPM does nothing here: that is another limit."]),
      ],
      delay: "At once: the same call, shorter, goes through immediately. New deployment: about 5 minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"I will raise the TPM to send a longer prompt.\"",
          "TPM set the rate per minute; the window belongs to the model.")
      ],
      checklist: [
        "Model and version of the deployment checked",
        "Input + answer below the window",
        "History and documents bounded",
      ]),

    .overloaded: Supplement(
      title: "Retry with growing delays, or go through another region: Azure is short of capacity right now",
      meaning: [
        """
        "temporarily unable to process your request", "experiencing high demand": shared capacity is short, not your \
        quota. Asking for more quota would change nothing.
        """
      ],
      reasons: [
        "Standard deployments share a common pool, and it is full.",
        "The request is too large to be served at peak time (\"maximum usage size allowed during peak load\").",
      ],
      steps: [
        Step(
          "Retry after `retry-after-ms`, otherwise at 1, 2, 4, 8… seconds with some randomness.",
          ["Five to ten tries at most, then tell the user."]),
        Step(
          "Look at your subscription's Service Health, in the portal.", page: .status,
          [
            "https://portal.azure.com/#blade/Microsoft_Azure_Health/AzureHealthBrowseBlade",
            "The public page shows only big incidents; Service Health, those that touch your resources.",
          ]),
        Step("Reduce the request and the rate: shorter calls, bursts spread out, a gradual ramp."),
        Step(
          "Switch to a deployment in another region, or of type Global Standard.",
          ["Prepare it in advance, with quota: it will serve the next time."]),
        Step("Critical load: use reserved throughput (Provisioned Throughput, PTU), with spillover to Standard."),
      ],
      verify: [azureCallEnglish],
      delay: "From a few seconds to a few hours; the shortage passes.",
      misunderstandings: [
        Misunderstanding(
          "\"429: my quota is too low.\"",
          "Not with these sentences: the quota is not reached, the machines are full.")
      ],
      checklist: [
        "Sentence of the message read: capacity, not quota",
        "Retried with growing delays, a bounded number of times",
        "Service Health read",
        "Another region tried",
      ]),
  ]
}
