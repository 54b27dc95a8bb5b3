extension English {
  package func serverError(_ s: Situation) -> Guide {
    // These statuses say that the time ran out on the provider's side.
    let late = [408, 504, 524].contains(s.status)
    return Guide(
      title: late
        ? "Retry, then stream the answer or shorten the request: the answer is not ready in time"
        : "Retry with growing pauses; if it lasts, compare with a small call and the status page",
      meaning: [
        late
          ? "The request was sent, but \(name(s)) did not produce the answer in the time allowed."
          : "An internal error happened at \(name(s)) while the request was being handled.",
        "Nothing is proven against the key, the credit or the account: leave them alone.",
        s.provider?.isLocal == true
          ? "The server is yours: if the error repeats, look at the machine or the model."
          : """
          It nearly always passes by itself. If the same call fails every time while a small one works, it is that \
          request that triggers the error.
          """,
      ],
      reasons: [
        "A passing incident, sometimes limited to one model or one region.",
        "A very long request (large context, long answer) that exceeds the time allowed.",
        "An unusual request (tool schema, image, file, rare parameter) that fails every time.",
        "Your own server or a gateway, which answers 500 after it received a 401, a 402 or a 429.",
        "On a local server: out of memory, or a model that stopped in mid-computation.",
      ],
      steps: [
        Step(
          "Retry two or three times, doubling the pause (1, 2, 4 s…).",
          [
            "Obey `retry-after` if it is there; if `x-should-retry` is `false`, do not retry.",
            "An error in the middle of a stream: throw away what arrived and make the call again from the start.",
          ]),
        Step(
          "Make sure the error really comes from the provider.",
          [
            """
            An error inside the error (`insufficient_quota`, `invalid_api_key`, `rate_limit_exceeded`…) is the real \
            cause.
            """,
            "Give the server's complete log to the command below: it reads that inner error.",
            "Local server (Ollama, vLLM, LM Studio): read its own log; \"out of memory\" means a model or a context "
              + "too large for the machine.",
          ], commands: [ShellCommand("webox-doctor explain server.log")]),
        Step(
          "Look at the status page, at the API component.", page: .status,
          [
            "An incident is under way: wait for its end; all you can do meanwhile is switch.",
            "Nothing announced: go on, the page often lags.",
          ]),
        Step(
          "Make a small call outside the application, with the same key and the same model.",
          [
            "It fails too: it is the provider. Wait, or change the model.",
            "It works: the trigger is your request (next step), or your own server (step 2).",
          ], commands: s.trial),
        Step(
          "Shrink the request until it passes.",
          [
            "Take out, one after the other, tools, output schema, images and files, then half of the history.",
            "Lower `max_tokens`, and ask for a streamed answer (`stream: true`).",
            "Long jobs: split them, or send them through the batch API if there is one.",
          ]),
        Step(
          "It lasts, or one request always fails: write to support.", page: .support,
          [
            "Give the request id (`x-request-id`, `request-id`, or in the message), the time in UTC and the model.",
            "Attach the smallest request that fails, without the key or personal data.",
          ]),
      ],
      meanwhile: ["Another model, or another provider, usually answers normally in the meantime."],
      verify: [
        Step("The small call answers.", commands: s.trial),
        Step("The request that failed goes through several times in a row from the application."),
      ],
      delay: "Often a few seconds; during an incident, minutes to hours: follow the status page.",
      misunderstandings: [
        Misunderstanding(
          "\"It is a 500: the provider is down.\"",
          "Perhaps; but your own server also answers 500 when it does not handle a 401 or a 429."),
        Misunderstanding(
          "\"The status page is green, so the fault is mine.\"",
          "Not certain: incidents appear there late, and not all of them."),
        Misunderstanding(
          "\"I need a new key.\"",
          "No: a refused key gives 401 or 403, not an internal error."),
        Misunderstanding(
          "\"If I retry for ever, it will pass in the end.\"",
          "Not if the request itself makes the server fail: cap the attempts and shrink it."),
      ],
      checklist: [
        "Two or three attempts with pauses",
        "Log searched for an inner error",
        "Status page checked",
        "Small call compared with the real request",
        "Request id noted",
      ])
  }
}
