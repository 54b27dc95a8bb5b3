extension Advice {
  /// Models, contexts, filters and faults.
  static let geminiModelsEnglish: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "Gemini model not found: copy a name from the current list, without extra prefixes",
      meaning: [
        """
        "models/X is not found for API version v1beta, or is not supported for generateContent" means one of two \
        things: the name does not exist (any more), or the model exists but not for this method.
        """
      ],
      reasons: [
        "The model is shut down: series 1.0 and 1.5 are, 2.0 and 2.5 are or soon will be.",
        "The name carries another service's prefix (`google/…`, `gemini/…`, `models/models/…`).",
        "The model is for embeddings, images or live sessions, not for `generateContent`.",
        """
        "Requested entity was not found.": the file, tuned model or Google Cloud project named does not exist.
        """,
      ],
      steps: [
        Step(
          "List the models your key sees, with the methods they allow.",
          [
            "Leave `models/` out when the tool adds it by itself."
          ],
          commands: [GeminiCommand.models]),
        Step(
          "Look up the shutdown date and the replacement: https://ai.google.dev/gemini-api/docs/deprecations"),
        Step(
          "Check the method and the API version.",
          [
            """
            `generateContent` must be among the model's methods; recent and preview models want `v1beta` rather \
            than `v1`.
            """
          ]),
        Step(
          "Replace the name everywhere (`.env`, code, settings of the tool), then restart the server."),
      ],
      delay: "None: it takes effect with the restart.",
      misunderstandings: [
        Misunderstanding(
          "\"The model worked yesterday, so it is an outage.\"",
          "Google shuts models down on fixed dates; a 404 will not pass by itself."),
        Misunderstanding(
          "\"I need another key to see this model.\"",
          "The list is the project's; the name is the problem."),
      ],
      checklist: [
        "Name copied from the list",
        "`generateContent` allowed for this model",
        "Deprecations page read",
        "Server restarted, a real call answers",
      ]),
    .contextExceeded: Supplement(
      title: "Prompt too long for this Gemini model: count the tokens, cut the history and the files",
      meaning: [
        """
        "The input token count (N) exceeds the maximum number of tokens allowed (1048576)": N is your prompt, the \
        second number the model's context, in input tokens.
        """
      ],
      reasons: [
        "A PDF, video or recording counts for many more tokens than its text.",
        "An agent reads whole files and keeps the entire history.",
      ],
      steps: [
        Step(
          "Count before you send: put the request's `contents` field into `request.json`, and replace `MODEL`.",
          commands: [GeminiCommand.countTokens]),
        Step(
          "Remove the largest parts first: attached files, tool results, old turns.",
          [
            "The Files API and context caching do not reduce the number of tokens."
          ]),
        Step(
          "Split: summarise each part by itself, then the summaries together."),
        Step(
          "Use a model with a larger context, if the maximum in the message is below 1048576.",
          page: .models),
      ],
      delay: "None: the shortened request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"My request is 1 MB and the limit is 1048576: it should fit.\"",
          "In a 400 the number counts tokens; in a 413, bytes.")
      ],
      checklist: [
        "Tokens counted with `countTokens`",
        "Needless files and turns removed",
        "History trimmed in the code",
      ]),
    .contentFiltered: Supplement(
      title: "Gemini blocked the prompt or the answer: read `blockReason`; adjust the filters or rephrase",
      meaning: [
        """
        The status is often 200: there are no `candidates`, and `promptFeedback.blockReason` says why the prompt \
        was blocked. If the answer was blocked, `finishReason` is `SAFETY`, `PROHIBITED_CONTENT`, `RECITATION` …
        """
      ],
      reasons: [
        "`SAFETY`: one of the adjustable categories is above your threshold.",
        "`PROHIBITED_CONTENT`: a protection that nobody can adjust.",
        "A document or an old message in the history triggers the filter, not your last sentence.",
      ],
      steps: [
        Step(
          "Read `blockReason`, or `finishReason` and `safetyRatings` (category and probability)."),
        Step(
          "`SAFETY`: adjust `safetySettings` for the category concerned.",
          [
            """
            Categories: `HARM_CATEGORY_HARASSMENT`, `…_HATE_SPEECH`, `…_SEXUALLY_EXPLICIT`, `…_DANGEROUS_CONTENT`. \
            Thresholds: `BLOCK_ONLY_HIGH`, `BLOCK_NONE`.
            """,
            """
            Documentation: https://ai.google.dev/gemini-api/docs/safety-settings (Google may review applications \
            with looser settings).
            """,
          ]),
        Step(
          "`PROHIBITED_CONTENT`, `BLOCKLIST`, `OTHER`: no setting changes that; rephrase or remove the passage.",
          [
            "Send the request without the history, then with half of it: you will find the message that blocks."
          ]),
        Step(
          "In the code, allow for missing `candidates`: a 200 is not always an answer."),
      ],
      delay: "None: it takes effect with the next request.",
      misunderstandings: [
        Misunderstanding(
          "\"200: Gemini answered and my code loses the text.\"",
          "Without `candidates` there is no text: the prompt was blocked."),
        Misunderstanding(
          "\"BLOCK_NONE turns everything off.\"",
          "It affects only the adjustable categories."),
      ],
      checklist: [
        "`blockReason` or `finishReason` read",
        "Offending passage found",
        "`safetySettings` adjusted if the reason is `SAFETY`",
        "Answer without `candidates` handled in the code",
      ]),
    .overloaded: Supplement(
      title: "Gemini is saturated for this model: retry with growing waits, or change the model",
      meaning: [
        """
        "experiencing high demand", "No capacity available for model …", `MODEL_CAPACITY_EXHAUSTED`: Google's \
        capacity is short, even when the status is 429 or the reason `rateLimitExceeded`. Your quota is not the \
        cause.
        """
      ],
      reasons: [
        "The newest models and previews saturate first."
      ],
      steps: [
        Step(
          "Retry after 2, 4, 8, 16 seconds, with some randomness, five attempts at most."),
        Step(
          """
          Switch to another Gemini model: a Flash or Flash-Lite variant, or the stable version instead of the \
          preview.
          """,
          page: .models,
          commands: [GeminiCommand.models]),
        Step(
          "See whether an incident is announced.",
          page: .status,
          [
            "Google Cloud's status page covers only Vertex and Cloud; AI Studio's is the right one."
          ]),
        Step(
          "Bulk work: spread it out, or run it at quiet hours."),
      ],
      delay: "Often minutes; at peak times it can come back for hours.",
      misunderstandings: [
        Misunderstanding(
          "\"429: I am over my quota.\"",
          "An exceeded quota names a metric and a limit; here there is none."),
        Misunderstanding(
          "\"If I pay, I will go first.\"",
          "A higher tier raises your limits; it does not guarantee the model's capacity."),
      ],
      checklist: [
        "Growing waits in place",
        "Fallback model configured",
        "AI Studio's status page read",
      ]),
    .serverError: Supplement(
      title: "Gemini internal error: retry twice; if it returns, shorten the context",
      meaning: [
        """
        500 `INTERNAL` and 504 `DEADLINE_EXCEEDED` are Google's, but its documentation names one cause on your \
        side: an input context that is too long.
        """
      ],
      reasons: [
        "The context is too long to be processed in time.",
        "A long answer is requested without streaming.",
      ],
      steps: [
        Step(
          "Retry twice, a few seconds apart."),
        Step(
          "The error returns for the same request only: cut it by half.",
          [
            """
            If half of it works, it was the length; if not, look for the offending tool, file or parameter in the \
            same way.
            """
          ]),
        Step(
          "504: ask for a stream (`streamGenerateContent`), and lengthen the client's time-out."),
        Step(
          "Try another Gemini model, to learn whether only this one is affected.",
          page: .models),
        Step(
          "It returns for everything: read the status page, then report it with \"Send feedback\" in AI Studio.",
          page: .status),
      ],
      delay: "Seconds if it is a passing fault; at once if the context was too long.",
      misunderstandings: [
        Misunderstanding(
          "\"500: there is nothing I can do.\"",
          "With Gemini, shortening the context is sometimes enough.")
      ],
      checklist: [
        "Two retries made",
        "Same request tried with a shorter context",
        "Another model tried",
        "AI Studio's status page read",
      ]),
  ]
}
