extension English {
  package func contextExceeded(_ s: Situation) -> Guide {
    var cuts = ["Keep the system message and the latest turns; remove a tool call and its result together."]
    if let limit = s.facts.limit, let requested = s.facts.requested, (2..<1e9).contains(requested - limit) {
      cuts.append(
        "Here at least \(Int(requested - limit)) tokens must go, and better more: the conversation keeps growing.")
    }
    return Guide(
      title: "Shorten the conversation or use a model with a longer context; waiting will not help",
      meaning: [
        "The whole request must fit into the model's context: instructions, history, documents, tool definitions, "
          + "images and, most of the time, the room reserved for the answer. Yours does not fit.",
        "Neither the key nor the credit is at fault: a shorter request goes through with no other change.",
      ],
      reasons: [
        "The application sends the whole conversation again on every turn, and the history has outgrown the limit.",
        "A document, a log or a tool result went into the prompt in full.",
        "The reserved answer (`max_tokens`, `max_completion_tokens`, `max_output_tokens`) is too large: "
          + "many providers add it to the input.",
        "The application moved to another model, by choice or as a fallback, and that one has a shorter context.",
        "Tool definitions, images and attachments take up more than the text does.",
        "On a local server, the model was loaded with a smaller context than it supports.",
      ],
      steps: [
        Step("Start a new conversation, or drop the oldest messages.", cuts),
        Step(
          "Ask for a shorter answer.",
          [
            "If the error counts tokens \"in the completion\" or \"in the output\", this alone may be enough.",
            "Set the longest answer you need, not the model's maximum.",
            "\"max_tokens must be at least 1, got -…\": the input fills everything, so the input has to shrink.",
          ]),
        Step(
          "Split what is long.",
          [
            "Summarise a document part by part, or send only the passages the question needs.",
            "Truncate tool results and logs before they join the conversation.",
            "Rule of thumb: one token is about 4 characters of English, a little less in other languages.",
          ]),
        Step(
          "Or choose a model with a longer context.", page: .models,
          [
            "Its page gives a \"context window\" or \"context length\", and separately a maximum output.",
            "On a local server, load the model again with a longer context; this takes more memory.",
          ]),
        Step(
          "Keep the error from coming back.",
          ["Have the application count tokens before sending, and summarise the history at about 80% of the limit."]),
      ],
      meanwhile: ["Do not resend the same request: it will always fail, and it may count against your rate limits."],
      verify: [
        Step("Send the shortened request: an answer comes, and its `usage` field shows a total below the limit."),
        Step("Still failing? If the smallest call works, all that is left is to cut more.", commands: s.trial),
      ],
      delay: "Nothing to wait for: a request that is short enough goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"I have credit, so the provider must be down.\"",
          "No: this limit belongs to the model, or to the local server's settings; the balance does not change it."),
        Misunderstanding(
          "\"It is the tokens-per-minute limit, so I only have to wait.\"",
          "A rate limit refills. The context applies to each request, and will be the same tomorrow."),
        Misunderstanding(
          "\"My message is two lines long.\"",
          "The application sends the history, the instructions, the tools and the files along with it."),
        Misunderstanding(
          "\"I should raise `max_tokens`.\"",
          "The opposite: `max_tokens` reserves room for the answer, and takes it from the input."),
      ],
      checklist: [
        "Tried in a new conversation",
        "`max_tokens` set to the length really needed",
        "Documents and tool results split or truncated",
        "Context of the model (or local server) larger than the request",
        "A shortened request gets an answer",
      ])
  }
}
