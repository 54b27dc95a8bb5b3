extension Advice {
  /// What does not fit the model or the machines behind it.
  static let groqLoadEnglish: [Cause: Supplement] = [
    .contextExceeded: Supplement(
      title: "Too many tokens for this Groq model: cut `max_tokens` and the history, or change the model",
      meaning: [
        """
        Groq answers "Please reduce the length of the messages or completion." without figures: prompt and \
        `max_tokens` together exceed the model's context.
        """
      ],
      reasons: [
        "`max_tokens` is above what this model can produce, or above the room left by the prompt."
      ],
      steps: [
        Step(
          "Look up the model's context: it is `context_window` in the list of models.",
          page: .models,
          commands: [GroqCommand.contextWindows]),
        Step(
          "Bring prompt plus `max_tokens` below that value.",
          [
            "Start with `max_tokens`: the documentation also gives a maximum answer length per model."
          ]),
        Step(
          "Cut the history: keep the system prompt, the last messages and a summary of the rest.",
          [
            "Remove tool results and whole pasted documents first: they are the longest."
          ]),
        Step(
          "Otherwise choose a model with a larger `context_window`.",
          page: .models),
      ],
      delay: "None: the shortened request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"It is the same as 'Request too large'.\"",
          """
          No: "Request too large" is about your per-minute limit, this message about the model's context. A paid \
          plan changes only the former.
          """)
      ],
      checklist: [
        "Model's `context_window` known",
        "Prompt plus `max_tokens` below it",
        "History trimmed in the code, not just for this attempt",
      ]),
    .overloaded: Supplement(
      title: "Groq is short of capacity: retry with growing waits, without the flex tier, or change the model",
      meaning: [
        """
        498 `capacity_exceeded`: the "flex" service tier is full. 503 "over capacity": this model is saturated at \
        Groq. Your limits and your credit are not the cause.
        """
      ],
      reasons: [
        "The request asks for `\"service_tier\": \"flex\"`, which Groq refuses at once when there is no room.",
        "This model is in high demand right now, from all customers.",
      ],
      steps: [
        Step(
          "Retry after 1, 2, 4, 8 seconds, with some randomness, five attempts at most."),
        Step(
          "498: remove `service_tier` from the request, or set `on_demand`.", when: .code("capacity_exceeded"),
          [
            "The ordinary tier has lower limits but is not refused for lack of \"flex\" room."
          ]),
        Step(
          "Switch to another Groq model while it lasts.",
          page: .models,
          commands: [GroqCommand.models]),
        Step(
          "See whether an incident is announced.",
          page: .status,
          [
            "No announcement does not prove that nothing is wrong: these pages lag behind."
          ]),
      ],
      delay: "Usually seconds to minutes; Groq states no duration.",
      misunderstandings: [
        Misunderstanding(
          "\"498 means that my key has expired.\"",
          "Elsewhere perhaps; at Groq, 498 only reports missing \"flex\" capacity."),
        Misunderstanding(
          "\"I need a bigger plan.\"",
          "A plan raises your limits, not the model's capacity."),
      ],
      checklist: [
        "Growing waits in place",
        "`service_tier` checked (498)",
        "Fallback model configured",
        "Status page read",
      ]),
  ]
}
