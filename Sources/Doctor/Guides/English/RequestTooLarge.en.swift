extension English {
  package func requestTooLarge(_ s: Situation) -> Guide {
    let limit = size(s)
    return Guide(
      title: "Shrink this request: on its own it exceeds \(limit)",
      meaning: [
        "As it stands, \(name(s)) can never accept this request, not even alone and after a long wait.",
        """
        This is not the model's context window: a request can fit the context and still exceed \(limit).
        """,
        "A \"try again in …\" that comes with this message is of no use while the request keeps its size.",
      ],
      reasons: [
        "`max_tokens` is high: several providers add it to the prompt's tokens in advance.",
        "The whole history of the conversation is sent with every message.",
        "Entire documents, logs or source files are pasted into the prompt.",
        "Tool definitions (functions, MCP servers) and the system prompt weigh thousands of tokens.",
        "Images, a file or a recording are attached, and base64 encoding makes them a third larger.",
        "The plan's per-minute limit is low: one big call exceeds it.",
      ],
      steps: [
        Step(
          "Read in the message what is too large: tokens per minute, bytes or seconds of audio.", when: .unlessChecked,
          [
            """
            "Limit 9000, Requested 9500" counts tokens. "Maximum content size", "body size" and a 413 without further \
            detail usually count bytes.
            """,
            """
            A 413 in HTML, or signed `nginx`, comes from a server in between, perhaps your own: raise its limit \
            (`client_max_body_size` in nginx).
            """,
          ]),
        Step(
          "Lower `max_tokens` first (or `max_completion_tokens`, `max_output_tokens`).",
          [
            "It is one line to change and counts as much as the prompt: ask for 500 or 1,000, not the maximum.",
            "Leave some room with a reasoning model: its reasoning comes out of this budget.",
          ]),
        Step(
          "Then shorten the prompt.",
          [
            "Send only the last exchanges, and a summary of the rest.",
            "Attach the passages that matter, not the whole document.",
            "Remove the tools this call does not need.",
            "Aim for half the limit: right at the limit, the next call in the same minute would be rejected.",
          ]),
        Step(
          "Split what is still too big.",
          [
            "Text: one call per piece, then a last one that puts the results together.",
            "Audio: convert it to compressed 16 kHz mono, then cut it into segments (10 minutes here).",
            "Images and files: scale them down, or pass an address instead of base64 where the API allows it.",
          ],
          commands: [
            ShellCommand("ffmpeg -i input.wav -ac 1 -ar 16000 -b:a 32k -f segment -segment_time 600 part%03d.mp3")
          ]),
        Step(
          "If the request must keep its size, have the limit raised or change model.", page: .limits,
          [
            "Compare the limits of the models: a smaller model often has a higher one.",
            "A higher tier or a request for an increase raises a per-minute limit; never a limit in bytes.",
          ]),
      ],
      meanwhile: ["Turn automatic retries off for this error: each one fails, and may count."],
      verify: [
        Step("A small call answers: key, model and credit are fine, only the size was wrong.", commands: s.trial),
        Step("Send the reduced request from the application: it must go through the first time."),
      ],
      delay: """
        Shrinking the request takes effect at once. A limit raised on request often takes 24 to 48 hours for a paying \
        account, longer for a free one.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"It is a 429: I have to wait and retry.\"",
          "Not here: the limit reopens, but the request is larger than a limit nobody has touched."),
        Misunderstanding(
          "\"The model takes 128,000 tokens, so my request fits.\"",
          "The model's context and the account's per-minute limit are two ceilings; the lower one wins."),
        Misunderstanding(
          "\"My question is two lines long.\"",
          "The application adds history, system prompt, tools and documents: the total is what counts."),
        Misunderstanding(
          "\"The answer will be short, so `max_tokens` does not matter.\"",
          "The provider cannot know that beforehand: it often reserves all of `max_tokens`."),
      ],
      checklist: [
        "What is limited read in the message (tokens, bytes, audio)",
        "`max_tokens` reduced",
        "History, documents and tools reduced",
        "Content split if needed",
        "The reduced request goes through",
      ])
  }

  private func size(_ s: Situation) -> String {
    switch s.facts.dimension {
    case .tpm, .itpm, .otpm: "your limit of tokens per minute"
    case .tpd: "your limit of tokens per day"
    case .audio: "your audio limit"
    default: "the size allowed"
    }
  }
}
