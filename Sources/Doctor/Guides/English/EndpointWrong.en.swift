extension English {
  package func endpointWrong(_ s: Situation) -> Guide {
    Guide(
      title: "Fix the API address (base URL, path or version), then restart the server",
      meaning: [
        "The application calls an address that does not exist at \(name(s)), with a method or an API version "
          + "that is not accepted there, or it was given no address at all.",
        "The key, the credit and the model may not even have been looked at: nothing is proven against them.",
      ],
      reasons: [
        "`/v1` is doubled or missing, because the client adds part of the path by itself "
          + "(`POST /v1/v1/chat/completions`, `POST /chat/completions`).",
        "The base URL already contains the route (`…/chat/completions`), or ends with a slash.",
        "The address is that of the web site or console (405, or an HTML page), not that of the API.",
        "The address variable is missing, or a value exported in the terminal, even an empty one, hides `.env`.",
        "The API version is unknown, or too old for this model.",
        "The provider does not offer this operation (`/embeddings`, `/responses`, `/images`…) at this address.",
      ],
      steps: [
        Step(
          "Find the address that is really called.", when: .unlessChecked,
          [
            "It is often in the error: \"Invalid URL (POST /v1/v1/…)\", \"Unknown request URL: …\".",
            "If not, OpenAI's SDKs for Python and Node print every URL when you run with `OPENAI_LOG=info`.",
          ]),
        Step(
          "See which addresses the terminal imposes.",
          [
            "A variable listed here usually beats `.env`; remove the one that should not be there (`unset NAME`).",
            "One name can have two meanings: one tool wants the bare host, another the path up to `/v1`.",
          ],
          commands: [
            NetworkCommand.addresses
          ]),
        Step(
          "Try the address without a key.",
          [
            "Replace `https://HOST/v1` with your base URL, and keep `/models`.",
            "401 or 403: an API answers and wants its key; a good sign, though not a proof.",
            "404: the path is wrong. 405, a redirect or `text/html`: this is not the API's address.",
          ],
          commands: [
            NetworkCommand.probe
          ]),
        Step(
          "Write the right address into `.env` (not `.env.example`).",
          [
            "Take the base URL that the provider's documentation gives for your client.",
            "No route, no slash at the end, no spaces around the `=`.",
            "For the provider the SDK was made for, delete the line: the default address is right.",
          ]),
        Step(
          "If the message speaks of a version, fix the version.",
          [
            "\"Unsupported API version\", \"enabled only for api versions … and later\": use one that is accepted.",
            "If the client sets the version, update the client.",
          ]),
        Step(
          "Restart the server.",
          [
            "A server reads `.env` once, when it starts: `Ctrl+C`, then run the same command again.",
            "Docker Compose: `docker compose up -d --force-recreate`, because `restart` keeps the old values.",
          ]),
      ],
      verify: [
        Step(
          "Make a real call. A different error (key, model, credit) is already progress: the address is right.",
          commands: s.trial)
      ],
      delay: "Nothing to wait for: the corrected address takes effect as soon as the server is restarted.",
      misunderstandings: [
        Misunderstanding(
          "\"404: the model does not exist.\"",
          "An unknown model is named in the error; some tools attach a \"MODEL_NOT_FOUND\" link to every 404."),
        Misunderstanding(
          "\"The address opens in my browser, so it is right.\"",
          "A browser sends a GET and accepts a web page; the API often expects a POST, on one exact path."),
        Misunderstanding(
          "\"The server answers 200, so the address is right.\"",
          "Some local servers answer 200 on any path: read what the answer contains."),
        Misunderstanding(
          "\"I need a new key.\"",
          "No key will work at an address that does not exist."),
      ],
      checklist: [
        "Address really called is known",
        "`/v1` there exactly once, no route, no final slash",
        "No exported variable hides `.env`",
        "API version accepted",
        "Server restarted",
        "A real call gets an answer",
      ])
  }
}
