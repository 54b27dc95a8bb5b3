extension Advice {
  static let openaiMoneyEnglish: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Add OpenAI credit, or raise the spending cap that was reached: waiting will not be enough",
      meaning: [
        """
        The OpenAI API is paid in advance: every call draws on the credit of the organisation the key belongs to. At \
        zero, every key of that organisation is refused.
        """
      ],
      reasons: [
        """
        The credit given at sign-up ($5, valid for 3 months) is used up or has expired; a recent account may not have \
        received any.
        """,
        "Billing is \"activated\", but no valid bank card is on file.",
        "The purchased credit is more than a year old: it has expired, and OpenAI does not extend it.",
        "The money went to a ChatGPT subscription, or to another organisation than the key's.",
        "The monthly cap OpenAI grants to your tier is reached, although credit is left.",
      ],
      steps: [
        Step(
          "Read `error.code`: it says what to do. `error.type` is nearly always `insufficient_quota`.",
          when: .unless(.code),
          [
            "`insufficient_quota` or `credit_balance_exhausted`: no credit left; steps 2 to 5.",
            "`organization_spend_limit_exceeded`: your organisation reached the cap it set for itself; step 6.",
            "`project_spend_limit_exceeded`: the key's project reached its own cap; step 6.",
            """
            `organization_usage_limit_exceeded`: the monthly cap granted by OpenAI is reached; step 6, request for an \
            increase.
            """,
            "`billing_hard_limit_reached` (status 400, image calls): a cap or the balance; steps 4 to 6.",
          ]),
        Step(
          "Rule out an old key: a server keeps the one it read at startup.", when: .unlessChecked,
          [
            """
            A script works while the server is refused: this is it. The script reads `.env` again, the server does \
            not.
            """,
            "`Ctrl+C` in the server's terminal, then the same start command (for example `python main.py`).",
            "The four characters shown must be the last ones of the key that has credit.",
            "A process started before the key was changed still has the old one.",
          ], commands: [OpenAICommand.tailInFile, OpenAICommand.tailInEnvironment, OpenAICommand.servers]),
        Step(
          "Check that the key belongs to the organisation that has the credit.", when: .openAICredit,
          [
            "Compare the organisations shown (`orgs`) with the name at the top left of the OpenAI console.",
            "`OPENAI_ORG_ID` and `OPENAI_PROJECT_ID`, if they are set, may charge another organisation.",
            "Otherwise create a key in the organisation that has the credit.",
            "Use a separate terminal: the key loaded there would hide `.env` from then on.",
          ], commands: [OpenAICommand.load, OpenAICommand.identity, OpenAICommand.scopeVariables]),
        Step(
          "On the billing page, check the balance, the card and the last invoice.", when: .openAICredit, page: .billing,
          [
            "A balance of \"$0.00\" or below: nothing will go through until you buy credit.",
            """
            Tab "Payment methods", button "Add payment method" ("Add payment details" for a first purchase): OpenAI \
            wants a valid card, even if billing is already "activated".
            """,
            "Tab \"Credit grants\": the expiry date of each credit.",
            "Tab \"Billing history\": pay the outstanding invoice; replace an expired or declined card.",
          ]),
        Step(
          "Top up: \"Add to credit balance\", $10 to $20 to get going again (minimum $5).", when: .openAICredit,
          page: .billing,
          [
            """
            "Auto-reload" is on by default at the first purchase: keep it, with a monthly limit, if the application is \
            in production; turn it off otherwise.
            """,
            "At $5 paid in total, the account moves from the Free tier to Tier 1.",
            "Wait 5 to 10 minutes, then restart the server and try again.",
          ]),
        Step(
          "Raise the cap that was reached, or remove it.", when: .openAICap, page: .limits,
          [
            """
            Organisation: under "Spend", "Edit spend limit", then the amount ($10, $20, $50: what you are willing to \
            pay), or turn off "Enforce a hard limit"; "Save".
            """,
            "Project: project settings, \"Limits\" page, same button. Of the two caps, the first one reached blocks.",
            """
            OpenAI's own cap (`organization_usage_limit_exceeded`): ask for more at the bottom of the "Limits" page.
            """,
            """
            Scale seen in 2026, to be checked on the page (paid in total → cap per month): Free $100; Tier \
            1, $5 → $100; Tier 2, $50 → $500; Tier 3, $100 → $1,000; Tier 4, $250 → $5,000; Tier 5, $1,000 → $200,000.
            """,
          ]),
        Step(
          "Look at what was spent this month.", page: .usage,
          [
            "A cap reached for no obvious reason: find the key or project that spends, with the filters of the page.",
            "Spending nobody can explain: the key may have leaked; delete it and create another one.",
          ]),
        Step(
          "If everything is in order and the error stays, write to support.", page: .support,
          [
            "Give the organisation id (`org-…`), the answer's `x-request-id` and the time of the payment.",
            """
            Articles to read first: https://help.openai.com/en/articles/6614457 (spend limits) and 5955604 (429 \
            errors).
            """,
            "The address support@openai.com of older messages is no longer the way in.",
          ]),
      ],
      delay: """
        Usually 5 to 10 minutes after the purchase; users report several hours for a first card. A raised cap counts \
        as soon as the change has propagated; left alone, it resets the following month.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"I activated billing and it still does not work.\"",
          "A valid card is needed too, then a purchase: neither activating billing nor a card adds credit."),
        Misunderstanding("\"My account says $0.00.\"", "It is empty: top up at least $10."),
        Misunderstanding(
          "\"The page says '$0 of $120', so I have $120 left.\"",
          "No: $120 is a monthly spending cap, not money you own."),
        Misunderstanding(
          "\"I am on the Free tier, using $5 will get me out of it.\"",
          "The tier depends on what you have paid, not on what you have used. Pay $5: that is Tier 1."),
        Misunderstanding(
          "\"I pay for ChatGPT Plus, so the API is included.\"",
          "They are billed apart. A ChatGPT subscription pays for no API call."),
      ],
      checklist: [
        "Server restarted since the key was last changed",
        "The key belongs to the organisation that has the credit",
        "Positive balance on the billing page, credit less than a year old",
        "Valid card on file, last invoice paid",
        "Tier 1 or higher, not an expired Free tier",
        "Topped up by at least $10 more than 10 minutes ago",
        "Organisation and project caps not reached",
        "A real call gets an answer",
      ]),

    .accountInactive: Supplement(
      title: "Depending on the code: settle OpenAI's billing, verify the organisation, or appeal the suspension",
      meaning: [
        "Three situations go by this name at OpenAI: billing inactive, organisation not verified, access withdrawn."
      ],
      reasons: [
        "`billing_not_active`: payment plan cancelled, invoice unpaid, or free credit gone with no card on file.",
        "\"must be verified\": the model or the option requires a verified organisation.",
        "`access_terminated`, `account_deactivated`: OpenAI suspended or closed the account.",
      ],
      steps: [
        Step(
          "`billing_not_active`: settle the invoice and the card.", when: .code("billing_not_active"), page: .billing,
          [
            "Tab \"Billing history\": pay whatever is outstanding.",
            "Tab \"Payment methods\": \"Add payment method\", or replace the expired card.",
            "If the plan was cancelled, start it again on the same page, then buy at least $5 of credit.",
          ]),
        Step(
          "\"must be verified\": open Settings > Organization > General and click \"Verify Organization\".",
          when: .code("unsupported_value"),
          page: .settings,
          [
            "First check that it is the key's organisation: each organisation is verified on its own.",
            """
            OpenAI asks for a government-issued ID; one ID verifies only one organisation every 90 days, and a refused \
            attempt cannot always be repeated.
            """,
            """
            The message announces up to 15 minutes to propagate; users report 30. After that, create a new key in this \
            organisation and restart the server.
            """,
          ]),
        Step(
          "Until it is verified, work around what the message names.", when: .code("unsupported_value"),
          [
            "\"to stream this model\": the same call with `stream: false` may go through.",
            "\"reasoning summaries\": take `reasoning.summary` out of the request.",
            "Otherwise use a model that needs no verification: the \"Limits\" page shows the ones open to you.",
          ]),
        Step(
          "Access withdrawn: read OpenAI's e-mail, then appeal through support.",
          when: .code("access_terminated", "account_deactivated", "account_suspended", "user_suspended"),
          page: .support,
          [
            "Look in the spam folder too, at the address of the account's owner.",
            "State the organisation (`org-…`), what you use the API for and what you have corrected.",
            "Do not open a second account to get around it: it may be closed in turn.",
          ]),
      ],
      delay: """
        Billing: 5 to 10 minutes after the payment. Verification: 15 to 30 minutes once accepted. Appeal: no time is \
        announced; plan for another provider.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"There is credit on the page, so the account is active.\"",
          "Not always: users got `billing_not_active` with credit left, because the payment plan was cancelled."),
        Misunderstanding(
          "\"My profile is verified, so my organisation is too.\"",
          "The key's organisation is what counts. Look at it under Settings > Organization > General."),
      ],
      checklist: [
        "Code read: billing, verification or suspension",
        "Invoices paid and card valid",
        "The key's organisation is marked verified",
        "30 minutes passed since the verification, new key tried",
        "OpenAI's e-mail read, appeal sent if suspended",
      ]),

    .tierUnavailable: Supplement(
      title: "Pay at least $5 at OpenAI to open this model (limit 0 on your tier), or change model",
      meaning: [
        "\"Limit: 0\" is not an exceeded rate: your tier is entitled to no call at all of this model or these images."
      ],
      reasons: [
        "The account is on the Free tier, which opens neither the image models nor some recent models.",
        "The key's project has a limit of 0 for this model.",
        "The model also requires a verified organisation.",
      ],
      steps: [
        Step(
          "Find the model's row on the limits page.", page: .limits,
          [
            "Your tier (Free, Tier 1 to 5) stands at the top. Missing or 0: this tier does not include it.",
            "Check that the organisation shown is the key's.",
          ]),
        Step(
          "Look at the project's limits too: project settings, \"Limits\" page.",
          ["A model can be blocked there, or set to 0, although the organisation is entitled to it."]),
        Step(
          "Move up a tier: pay at least $5 in total for Tier 1.", page: .billing,
          [
            "\"Add payment method\", then \"Add to credit balance\". The amount paid counts, and it is automatic.",
            "Some models need a higher tier: their page in the documentation gives their limits.",
          ]),
        Step(
          "If the model's page asks for it, verify the organisation (\"Verify Organization\").", page: .settings,
          ["Often the case for image models."]),
        Step(
          "Meanwhile, use a model open to your tier.", page: .models,
          ["The limits page lists exactly those of your organisation."]),
      ],
      delay: "The tier changes by itself after the payment, usually within minutes.",
      checklist: [
        "Tier read on the limits page",
        "Model listed with a limit above 0, organisation and project",
        "At least $5 paid",
        "Organisation verified if the model requires it",
      ]),
  ]
}
