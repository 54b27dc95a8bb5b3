extension English {
  package func contentFiltered(_ s: Situation) -> Guide {
    Guide(
      title: "Change the blocked passage, or the filter's setting; sending the same text again is no use",
      meaning: [
        "A safety filter stopped the request, or the model's answer. Neither the key nor an outage is to blame.",
        "It comes as an error (often 400), or as a 200 without text: `finish_reason` is `content_filter`, "
          + "or there is a `blockReason`.",
      ],
      reasons: [
        "Words read out of context: medicine, law, IT security, history, fiction, current affairs.",
        "The passage is not in your message but in an attached document, a web page, a tool result or the history.",
        "A phrase looks like an attempt to get around the rules (\"ignore the previous instructions\"), "
          + "sometimes in your own system message.",
        "The answer set off the filter, sometimes in the middle of the stream.",
        "For an image: a real person, a brand, violence or nudity.",
        "The filter of the account, the resource or a gateway is stricter than it needs to be.",
      ],
      steps: [
        Step(
          "Find out what was blocked, the request or the answer, and for which reason.",
          [
            "Look at `param` (\"prompt\"), `code`, `finish_reason`, `blockReason` and the category fields.",
            "No details: if not one word of an answer came, start with the request.",
          ]),
        Step(
          "Find the passage by halves.",
          [
            "Send the last message alone, without history or documents: if it passes, the rest is the cause.",
            "Cut the suspect part in two, and go on with the half that is refused.",
          ]),
        Step(
          "Reword or remove that passage.",
          [
            "State the purpose (\"summary of a medical file\", \"analysis of an attack log\") and stay factual.",
            "Leave out graphic details, names and quotations that serve no purpose.",
            "Mark off a document as data to be processed, not as instructions.",
          ]),
        Step(
          "Start a new conversation.",
          ["A refused message that stays in the history blocks every later turn as well."]),
        Step(
          "Adjust the filter, if your use is legitimate and the provider allows it.", page: .settings,
          ["Some categories cannot be changed, and a looser filter may need prior approval."]),
        Step(
          "Handle this case in the application.",
          [
            "Say that a filter refused the request, and do not retry automatically.",
            "Check `finish_reason` even on a 200: otherwise the user sees an empty answer.",
          ]),
        Step(
          "You think the filter is mistaken: report it.", page: .support,
          ["Include the request id and the time; never the key."]),
      ],
      verify: [
        Step("Send the changed request: the text arrives, and `finish_reason` is no longer `content_filter`."),
        Step("A harmless request must pass: the key and the account are then cleared.", commands: s.trial),
      ],
      delay: "Nothing to wait for with a changed request; a new filter setting may take a few minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"My account is banned.\"",
          "Nothing says so: try a harmless request. Repeated refusals, though, can count against the account."),
        Misunderstanding(
          "\"My message is harmless, so this is a bug.\"",
          "The filter reads everything sent: system message, history, documents. It can also be wrong."),
        Misunderstanding(
          "\"The answer is empty, so the provider is down.\"",
          "A 200 without text is how some providers report a block."),
        Misunderstanding(
          "\"If I keep retrying, it will pass.\"",
          "A refused request will be refused again. Only a filtered answer can vary from one try to the next."),
      ],
      checklist: [
        "Known whether the request or the answer is blocked",
        "Passage found, reworded or removed",
        "Tried in a new conversation",
        "Filter setting checked",
        "The application reports the block and does not retry",
      ])
  }
}
