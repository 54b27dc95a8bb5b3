extension Advice {
  static let azureMoneyEnglish: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Check the Azure subscription that pays for the resource, its credit, then the deployment's quota",
      meaning: [
        "Azure OpenAI has no balance of its own: the resource spends on the Azure subscription that contains it.",
        """
        Microsoft does not document status 402 for this service. Possible causes, which the steps cover: billing to be \
        activated, credit used up, billing not linked to the subscription.
        """,
      ],
      reasons: [
        "The subscription's credit (trial, student, Visual Studio…) is used up or has expired.",
        "The credit, for example €80, is on another subscription than the resource's.",
        "Billing is not activated, or the subscription has no valid payment method.",
        "403 \"Out of call volume quota\": the call quota of an API Management gateway is used up.",
        "400 `InsufficientQuota`, when deploying: not enough free tokens per minute for this model.",
        "`ReadOnlyDisabledSubscription`: the subscription is disabled.",
      ],
      steps: [
        Step(
          "Read the code, and check that it is Azure that refuses.", when: .unlessChecked,
          [
            "402: steps 2 to 6. `ReadOnlyDisabledSubscription`: step 4.",
            "`InsufficientQuota`: step 7. \"Out of call volume quota\": step 8.",
            """
            A 402 without an `apim-request-id` or `x-ms-region` header may come from something in between, or from \
            another provider: read the address called again.
            """,
          ]),
        Step(
          "Azure portal (https://portal.azure.com): open the Azure OpenAI resource, then its costs.", page: .billing,
          [
            "\"Usage and estimated costs\", or \"Cost Management > Cost analysis\", depending on the portal.",
            "Note the resource's subscription, under \"Overview\": it is the one that pays.",
            """
            Documentation of costs: https://learn.microsoft.com/azure/ai-services/openai/how-to/manage-costs (the \
            older page "manage-billing" can no longer be found).
            """,
          ]),
        Step(
          "In the resource, look for \"Settings > Billing\".",
          [
            """
            If the menu is there: activate billing, and link the subscription that has the credit (the €80, for \
            example).
            """,
            "If it is not there, everything is settled on the subscription, in the next step.",
          ]),
        Step(
          "\"Subscriptions\": open the resource's one and check its state, credit and payment.",
          [
            "Direct address: https://portal.azure.com/#view/Microsoft_Azure_Billing/SubscriptionsBlade",
            "The state must be \"Active\" (`Enabled` in the command), and the credit left above zero.",
            """
            Spending limit reached (trial, Visual Studio): "Remove spending limit", with a payment method; a free \
            account moves to pay-as-you-go with "Upgrade".
            """,
            "Overdue invoice: pay it; every one that shares the same card must be paid.",
            "Credit on another subscription: move the resource, or create it again in the one that has the credit.",
            "Credit pays for models sold by Azure; partners' models go through Azure Marketplace, apart.",
          ], commands: [AzureCommand.subscription]),
        Step(
          "\"Model deployments\": check that the deployment exists and is active.", page: .models,
          [
            "For example `gpt-4o-mini`; the expected state is `Succeeded`.",
            """
            Missing: create it, "Model name" `gpt-4o-mini`, "Deployment name" `gpt-4o-mini` (the name your code calls).
            """,
          ], commands: [AzureCommand.deployments]),
        Step(
          "Read the resource's \"Activity log\", and \"Logs\" if diagnostics are on.",
          ["Look for errors of the last hour: subscription disabled, policy, deletion."]),
        Step(
          "`InsufficientQuota`: free some tokens per minute (TPM), or ask for more.", when: .code("InsufficientQuota"),
          [
            "Capacity is counted in thousands of TPM: deploy with a capacity below the \"current available\" one.",
            "Reduce or delete a deployment of the same model in the region, or choose another region.",
            """
            A resource deleted before its deployments holds their quota for 48 hours: purging it, which is final, \
            gives the quota back at once.
            """,
            "Otherwise, the form: https://aka.ms/oai/stuquotarequest",
          ], commands: [AzureCommand.quota, AzureCommand.deleted, AzureCommand.purge]),
        Step(
          "\"Out of call volume quota\": wait for the renewal, or have the gateway's quota raised.",
          [
            "\"replenished in 3.07:41:09\" means 3 days, 7 hours, 41 minutes.",
            """
            In API Management, the policies `quota`, `quota-by-key` or `azure-openai-token-limit` set this cap; talk \
            to the team that runs it.
            """,
          ]),
        Step(
          "Still refused: open an Azure support request, category billing.", page: .support,
          ["Give the subscription id, the resource's name, the time and the `apim-request-id` header."]),
      ],
      verify: [azureCallEnglish],
      delay: """
        Billing activated: wait 1 to 2 minutes and try again. Quota changed: up to 15 minutes. Subscription \
        reactivated after an unpaid invoice: not always at once.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"I have €80 of Azure credit, so Azure OpenAI is paid.\"",
          """
          Credit belongs to one subscription: it helps only if the resource is in it. Sometimes billing has to be \
          activated explicitly.
          """),
        Misunderstanding(
          "\"`InsufficientQuota`: I am out of money.\"",
          "No, this is about capacity: this model's tokens per minute, in this region, are all assigned."),
        Misunderstanding(
          "\"I have to add a card on OpenAI's site.\"",
          """
          No: Azure alone does the billing. An OpenAI account changes nothing for an Azure resource, nor the reverse.
          """),
      ],
      checklist: [
        "Subscription of the resource known, and active",
        "Credit left, or a valid payment method, on that subscription",
        "Billing activated and linked",
        "Deployment present and active",
        "Activity log read",
        "Tokens-per-minute quota available",
        "1 to 2 minutes waited, a real call gets an answer",
      ]),

    .accountInactive: Supplement(
      title: "Reactivate the Azure subscription, or have the resource unblocked",
      reasons: [
        """
        `ReadOnlyDisabledSubscription`: credit expired, spending limit reached, invoice unpaid or subscription \
        cancelled.
        """,
        "\"resource has been temporarily blocked\" (403): abuse monitoring has suspended the resource.",
        "\"account type is not currently supported\": this kind of account has no access (GitHub Models).",
      ],
      steps: [
        Step(
          "\"Subscriptions\": read the state and the reason at the top of the page.",
          [
            "Direct address: https://portal.azure.com/#view/Microsoft_Azure_Billing/SubscriptionsBlade",
            "Only an owner, or the billing administrator, can reactivate it.",
          ], commands: [AzureCommand.subscription]),
        Step(
          "Clear the reason shown.",
          [
            "Trial credit over: \"Upgrade\", to pay-as-you-go.",
            "Spending limit: \"Remove spending limit\"; a valid payment method is needed.",
            "Overdue invoice: pay all those of the same card, then replace the card if it has expired.",
            "Subscription cancelled: \"Reactivate\", otherwise a support request.",
          ]),
        Step(
          "Resource blocked: open a support request.", page: .support,
          ["State the subscription, the resource, what the application does and what you have corrected."]),
        Step(
          "GitHub Models: use an account that is accepted, or an Azure resource of your own subscription.",
          ["Check that the token is that of the intended account, not of a bot or an organisation."]),
        Step(
          "Once the subscription is active, check that the resource and the deployment still exist.",
          commands: [AzureCommand.deployments]),
      ],
      verify: [azureCallEnglish],
      delay: """
        From a few minutes after the payment to longer: Microsoft warns that it is not always immediate. A block for \
        abuse waits for support's answer.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"The resource shows in the portal, so all is well.\"",
          "A disabled subscription stays visible, read-only: no call goes through any more.")
      ],
      checklist: [
        "State of the subscription: active",
        "Reason cleared: credit, spending limit or invoice",
        "Support request open if the resource is blocked",
        "Deployment still there",
      ]),

    .tierUnavailable: Supplement(
      title: "Ask for access or quota for this model, or change the Azure offer, region or model",
      reasons: [
        "`SpecialFeatureOrQuotaIdRequired`: the model or the offer needs access granted to the subscription.",
        "Trial subscription, Azure Pass or CSP sandbox: a quota of 0 for all models, as seen in 2025.",
        "Quota of 0 for this model in this region, or with this deployment type.",
      ],
      steps: [
        Step(
          "Look at the model's quota in the region: https://ai.azure.com, \"Operate\", then \"Quota\".",
          [
            "The role \"Cognitive Services Usages Reader\" on the subscription is needed to see it.",
            "0 everywhere: it is the subscription's offer. 0 only here: try another region.",
          ], commands: [AzureCommand.quota]),
        Step(
          "Trial subscription: move to pay-as-you-go (\"Upgrade\").", page: .billing,
          ["The tiers (Free, then 1 to 6) rise by themselves with use afterwards."]),
        Step(
          "Try another deployment type (Global Standard, Data Zone Standard, Standard) or another region.",
          ["Quota is counted per region, per model and per deployment type."]),
        Step(
          "Ask for quota, or for access to the model, with the form.", page: .increase,
          [
            "A model with restricted access has a form of its own, named in the message or on the model's page.",
            "Requests of those who already use their quota come first.",
          ]),
        Step("Meanwhile, deploy a model that has quota.", page: .models),
      ],
      verify: [azureCallEnglish],
      delay: "Change of offer or region: a few minutes. Quota request: handled in the order received.",
      misunderstandings: [
        Misunderstanding(
          "\"I have trial credit, so I have every model.\"",
          "Credit pays for calls; it gives no quota. Trial subscriptions may be at 0.")
      ],
      checklist: [
        "Model's quota read, in the right region",
        "Subscription's offer checked",
        "Another region or deployment type tried",
        "Form sent",
      ]),
  ]
}
