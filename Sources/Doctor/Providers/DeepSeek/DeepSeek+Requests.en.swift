extension Advice {
  /// What stands in the request.
  static let deepseekRequestsEnglish: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "\"Model Not Exist\": use a current DeepSeek id such as `deepseek-flash`",
      meaning: [
        """
        400 "Model Not Exist" (code `invalid_request_error`): DeepSeek does not, or no longer, know this model \
        name.
        """
      ],
      reasons: [
        """
        `deepseek-chat` and `deepseek-reasoner`: DeepSeek announced their retirement for 24 July 2026, and users \
        report that they have been refused since.
        """,
        "The name belongs to another host (`deepseek/…`, `deepseek-ai/DeepSeek-V3`).",
        "The tool sends its default model (`gpt-…`) to DeepSeek's address.",
      ],
      steps: [
        Step(
          "List the models that DeepSeek offers to your key.",
          commands: [DeepSeekCommand.models]),
        Step(
          "Replace the name.",
          page: .models,
          [
            "At the end of 2026: `deepseek-flash` (fast and cheap) and `deepseek-v4-pro`.",
            """
            These models think by default: for the old behaviour of `deepseek-chat`, add `"thinking": {"type": \
            "disabled"}` to the request.
            """,
          ]),
        Step(
          "Correct it wherever it is written: `.env`, code, settings of the tool, then restart the server."),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"`invalid_request_error`: my parameters are wrong.\"",
          "DeepSeek uses this code everywhere; the sentence names the model.")
      ],
      checklist: [
        "Name copied from the list",
        "No prefix of another host",
        "Thinking mode chosen",
        "Server restarted, a real call answers",
      ]),
    .contentFiltered: Supplement(
      title: "\"Content Exists Risk\": find the passage DeepSeek refuses, history included, and remove it",
      meaning: [
        """
        DeepSeek refused the content sent (400, code `invalid_request_error`). The filter cannot be adjusted, and \
        the error does not say which passage it is.
        """
      ],
      reasons: [
        "An attached document, a search result or an old message holds the passage, not your last sentence."
      ],
      steps: [
        Step(
          "Send only the last question, without history or documents.",
          [
            "It goes through: the passage is in the rest; add half of it, then half of that, until you find it."
          ]),
        Step(
          "Rephrase or remove the passage, and delete it from the stored history too.",
          [
            "Otherwise the whole rest of the conversation stays refused."
          ]),
        Step(
          "Service with many users: send a `user_id` per user.",
          [
            "DeepSeek says it uses it to keep one user's content checks apart from the others'."
          ]),
        Step(
          "Legitimate content still refused: send those requests to another provider.",
          [
            "Other hosts serve DeepSeek's open models with rules of their own."
          ]),
      ],
      delay: "None: it takes effect with the next request.",
      misunderstandings: [
        Misunderstanding(
          "\"It will go through if I retry.\"",
          "The same content will most likely be refused again.")
      ],
      checklist: [
        "Passage found by halving",
        "Passage removed from the request and from the history",
        "`user_id` sent if several people use the service",
      ]),
    .requestInvalid: Supplement(
      title: "DeepSeek cannot read the request: correct the field named in \"Failed to deserialize\"",
      meaning: [
        """
        "Failed to deserialize the JSON body into the target type: FIELD: …" (422 in the past, 400 now) gives the \
        offending field, what arrived and what was expected.
        """
      ],
      reasons: [
        """
        `messages[N]: invalid type: sequence, expected a string`: the content is a list of parts, and this model \
        wants a plain string.
        """,
        "`response_format.type: …`: DeepSeek does not know the form requested.",
        "`unknown variant …`: a role or part type that belongs to another provider.",
      ],
      steps: [
        Step(
          "Read the field between `target type:` and the next colon; messages are counted from 0."),
        Step(
          "`messages[N]`: send `content` as a string.",
          [
            """
            Join the text parts; drop images if the model cannot read them; many tools have a "plain text content" \
            option.
            """
          ]),
        Step(
          "`response_format`: use `{\"type\": \"json_object\"}`, and ask for JSON in the prompt."),
        Step(
          """
          Another field, or another sentence: correct the parameter named, or drop it if DeepSeek does not have \
          it.
          """,
          page: .errors,
          [
            "Safe roles: `system`, `user`, `assistant`, `tool`."
          ]),
      ],
      delay: "None: the corrected request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"The same request works at OpenAI, so it is right.\"",
          "The API is compatible, not identical: DeepSeek refuses forms it does not know.")
      ],
      checklist: [
        "Offending field noted",
        "`content` sent as a string",
        "Parameters of other providers removed",
      ]),
    .contextExceeded: Supplement(
      title: "Prompt plus answer exceed the DeepSeek context: lower `max_tokens`, cut the history",
      meaning: [
        """
        "maximum context length is N tokens. However, you requested R tokens (A in the messages, B in the \
        completion)": B is your `max_tokens`, A the prompt; A + B must stay below N.
        """
      ],
      reasons: [
        """
        N is 65536 or 131072: that is an old model or another host; DeepSeek's current models hold up to a million \
        tokens.
        """,
        "The reasoning of earlier turns is sent again with the history.",
      ],
      steps: [
        Step(
          "Work out the excess: R minus N."),
        Step(
          "Lower `max_tokens` (B) if that is enough."),
        Step(
          "Otherwise cut the prompt (A): tool results, documents, old turns, `reasoning_content`."),
        Step(
          "Or move to a current model, if N is the old limit.",
          page: .models,
          commands: [DeepSeekCommand.models]),
      ],
      delay: "None: the shortened request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"My prompt is shorter than N, so DeepSeek is wrong.\"",
          "`max_tokens` is added to it, whether the answer is long or not.")
      ],
      checklist: [
        "A + B below N",
        "`max_tokens` set to what is needed",
        "History trimmed in the code",
      ]),
  ]
}
