extension English {
  package func overloaded(_ s: Situation) -> Guide {
    Guide(
      title: title(s),
      meaning: [
        """
        \(subject(s)) is short of capacity right now, often for this one model. The key, the credit and the request \
        are \
        fine: the same call will go through later.
        """,
        """
        This is not a limit of your account: the load comes from all customers together. The refusal comes as 503 or \
        529, sometimes as 498 or 429.
        """,
      ],
      reasons: [
        "A peak in demand for this model.",
        "An incident or maintenance at the provider, announced or not.",
        "Your plan or call mode is served last when capacity runs short (free, \"flex\", trial).",
        "Your own traffic has just gone up sharply.",
        "Retries all come back at the same instant and keep the overload going.",
        """
        A 503 with neither code nor sentence can also come from your own reverse proxy, or from a local server that is \
        still loading its model.
        """,
      ],
      steps: [
        Step(
          "Wait, then try again.",
          [
            "Obey the `retry-after` header if there is one: it is the only wait you can rely on.",
            """
            Otherwise double the pause after each failure: 1, 2, 4, 8 s… up to 60 s, and give up after 5 or 6 \
            attempts.
            """,
            "Add a random part to each pause, so that the calls do not all come back together.",
            """
            The OpenAI and Anthropic SDKs already retry twice: raise `max_retries` (Python) or `maxRetries` (Node) \
            rather than wrapping a second loop around them.
            """,
            "In a stream, the error can arrive after a 200, in the middle of the answer: make the whole call again.",
          ]),
        Step(
          "Look at the status page, at the API component.", page: .status,
          [
            "An incident is under way: wait for its end, and leave the key and the configuration alone.",
            "Nothing announced does not mean nothing: the page often lags, and may ignore one overloaded model.",
          ]),
        Step(
          "Try another model of the same provider.", page: .models,
          [
            "Often only one model is overloaded: take the previous version or a smaller one.",
            "If you change the model in `.env`, restart the server.",
          ]),
        Step(
          "Send fewer calls at a time until it passes.",
          [
            "Cap the calls in flight, queue the rest, put off what is not urgent.",
            "Ramp up again in steps: releasing everything at once brings the overload back.",
          ]),
        Step(
          "In production, prepare a fallback.",
          [
            "After three failures: a second model, then a second provider; back to the first a few minutes later.",
            "Tell users that the service is busy and that they can retry, rather than \"unknown error\".",
          ]),
        Step(
          "It lasts more than an hour with no incident announced: write to support.", page: .support,
          ["Give the time (UTC), the model and the request id (`x-request-id`, `request-id`); never the key."]),
      ],
      meanwhile: ["A second provider is rarely overloaded at the same moment: it is the safest fallback."],
      verify: [
        Step("A small call to the same model must answer, several times in a row.", commands: s.trial)
      ],
      delay: "Usually a few seconds to a few minutes; during an incident, follow the status page.",
      misunderstandings: [
        Misunderstanding(
          "\"I must ask for a higher limit.\"",
          "That helps against a rate limit (429 with `Limit` and `Used`), not against missing capacity."),
        Misunderstanding(
          "\"Something is wrong with my key or my account.\"",
          "A refused key gives 401 or 403, an empty balance 402 or 429: another key will not help."),
        Misunderstanding(
          "\"The status page is green, so the fault is mine.\"",
          "Not necessarily: one overloaded model does not always show there."),
        Misunderstanding(
          "\"If I retry fast enough, one call will get through.\"",
          "Retrying without a pause feeds the overload, and can earn you a rate limit on top."),
      ],
      checklist: [
        "Growing pauses with a random part, number of attempts capped",
        "Status page checked",
        "Another model tried",
        "Calls in flight reduced",
        "Fallback model or provider in place",
      ])
  }

  private func title(_ s: Situation) -> String {
    guard let wait = s.facts.retryAfter, wait > 0, wait <= 600 else {
      return "Retry with growing pauses, or change the model: \(name(s)) is short of capacity"
    }
    let whole = Int(wait)
    return "Wait \(Double(whole) < wait ? whole + 1 : whole) s, then retry: \(name(s)) is short of capacity"
  }

  private func subject(_ s: Situation) -> String { s.provider?.name ?? "Your provider" }
}
