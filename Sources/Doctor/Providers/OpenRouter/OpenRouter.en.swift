extension Advice {
  /// What OpenRouter adds to the guides in English.
  package static let openrouterEnglish: [Cause: Supplement] = [
    .quotaExhausted: Supplement(
      title: "Not enough OpenRouter credit: balance, key limit or `max_tokens` too high, the message tells",
      meaning: [
        """
        Three cases, three remedies: "requires more credits" or `openrouter_credits` (account balance), "Key limit \
        exceeded" or `openrouter_key_limit` (this key's limit, sometimes a 403), "You requested up to N tokens, \
        but can only afford M" or "Prompt tokens limit exceeded" (the balance does not cover this request).
        """,
        "`openrouter_in_flight_budget` is transient: your running requests fill the budget; wait `Retry-After`.",
      ],
      reasons: [
        "The tool sends no `max_tokens`, and OpenRouter reserves the price of the longest possible answer.",
        "The key was created with a limit (total, daily, weekly or monthly).",
        "A negative balance blocks the free models too.",
      ],
      steps: [
        Step(
          "Read the state of the key.",
          [
            """
            `limit_remaining` at 0: it is the key's limit; `null`: it has none, so it is the account's balance.
            """
          ],
          commands: [OpenRouterCommand.key]),
        Step(
          """
          "can only afford M": set `max_tokens` below M, and it works again at once; for "Prompt tokens", shorten \
          the prompt.
          """),
        Step(
          "Key limit: raise it, or wait for its reset (`limit_reset`).",
          page: .keys),
        Step(
          "Balance: buy credit, in the key's account or organisation.",
          page: .billing),
      ],
      delay: "`max_tokens` and key limit: at once. Bought credit: usually a few minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"I have credit, so the 402 is wrong.\"",
          "It may be too little for the `max_tokens` requested, or the key may be capped."),
        Misunderstanding(
          "\"The list of models answers, so my key is good.\"",
          "That list is public: it proves nothing."),
      ],
      checklist: [
        "`metadata.limit_source` or the sentence read",
        "Key's `limit_remaining` checked",
        "`max_tokens` set explicitly",
        "Balance positive",
      ]),
    .rateLimited: Supplement(
      title: "OpenRouter limit: free-model quota, or a saturated host upstream, the message tells",
      meaning: [
        """
        "free-models-per-day" or "free-models-per-min": OpenRouter's quota for `:free` models, counted for the \
        whole account. "temporarily rate-limited upstream" or "Provider returned error": the model's host refuses; \
        the reason is in `metadata.raw`.
        """
      ],
      reasons: [
        """
        Free models: 20 requests a minute, and 50 a day, or 1,000 once the account has bought at least 10 credits \
        in total.
        """,
        "OpenRouter's customers share one pool at the host.",
      ],
      steps: [
        Step(
          "Read `metadata.raw` and `metadata.provider_name`: they say who refuses."),
        Step(
          "Free quota: see what is left (`free_model_daily_requests`).",
          [
            "The daily counter restarts at midnight UTC."
          ],
          commands: [OpenRouterCommand.key]),
        Step(
          "To stop waiting: buy 10 credits once, or use the variant without `:free`.",
          page: .billing),
        Step(
          "Refused upstream: retry after some seconds, then give OpenRouter other choices.",
          [
            """
            Add fallback models (field `models`), and lift settings that force a single host (`provider.only`, \
            `allow_fallbacks: false`).
            """,
            "Or add your own key of that host: https://openrouter.ai/settings/integrations",
          ]),
      ],
      delay: "Per minute: one minute. Per day: midnight UTC. Upstream: seconds to minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"A second account will double the quota.\"",
          "OpenRouter says that more accounts or keys make no difference."),
        Misunderstanding(
          "\"I have paid, so I should not be limited.\"",
          "`:free` models keep their quota, even on a paid account."),
      ],
      checklist: [
        "Origin known: OpenRouter or host",
        "What is left today read with the command",
        "Fallback models configured",
      ]),
    .permissionDenied: Supplement(
      title: "Your OpenRouter settings rule out every host of this model: loosen them or change the model",
      meaning: [
        """
        "No endpoints … matching your guardrail restrictions and data policy" is a 404, but the model exists: your \
        privacy settings or a rule of the organisation leave no host for it.
        """
      ],
      reasons: [
        "The `:free` model is served only by hosts that may train on your data, and you forbid that.",
        "Zero data retention (ZDR) is enforced and no host of this model guarantees it.",
        "The request itself narrows the choice (`provider.only`, `data_collection: deny`, `zdr`).",
      ],
      steps: [
        Step(
          "Open the privacy settings.",
          page: .settings,
          [
            """
            See what is allowed for free models, for paid models, and whether "Zero Data Retention" is enforced.
            """,
            "In an organisation an admin may have set guardrails: ask them.",
          ]),
        Step(
          "Decide: allow these hosts if the data you send permits it, otherwise keep the setting."),
        Step(
          "Remove from the request the `provider` restrictions you do not need."),
        Step(
          "Or use the paid variant (without `:free`) or another model.",
          page: .models),
      ],
      delay: "None: it takes effect with the next request.",
      misunderstandings: [
        Misunderstanding(
          "\"404: the model's name is wrong.\"",
          "A wrong name is reported as such; here the sentence speaks of \"data policy\" or \"guardrail\".")
      ],
      checklist: [
        "Privacy settings read",
        "Rules of the organisation checked",
        "Field `provider` of the request checked",
      ]),
    .keyMissing: Supplement(
      title: "No key reaches OpenRouter: send `Authorization: Bearer sk-or-v1-…`",
      meaning: [
        "401 \"No auth credentials found\": the request arrived without a readable `Authorization` header."
      ],
      reasons: [
        """
        The tool reads another name (`OPENROUTER_KEY`, or `OPENAI_API_KEY` for an OpenAI SDK pointed at \
        OpenRouter).
        """,
        "A redirect (`http://`, `www.`) lost the header.",
      ],
      steps: [
        Step(
          "Try the key by itself.",
          [
            "It answers: the tool does not send it. The same error: the variable is empty in this terminal."
          ],
          commands: [OpenRouterCommand.key]),
        Step(
          "Give it to the tool under the name it reads, in `.env`, no spaces around `=`.",
          page: .keys),
        Step(
          "Check the address: `https://openrouter.ai/api/v1`, exactly."),
        Step(
          "Restart the server."),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"The tool shows the models, so it reads the key.\"",
          "The list of models is public.")
      ],
      checklist: [
        "Variable name read by the tool checked",
        "Address `https://openrouter.ai/api/v1`",
        "The command of step 1 answers",
        "Server restarted",
      ]),
  ]
}
