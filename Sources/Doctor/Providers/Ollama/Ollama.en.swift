extension Advice {
  /// What Ollama adds to the guides in English.
  package static let ollamaEnglish: [Cause: Supplement] = [
    .modelNotFound: Supplement(
      title: "Model not in Ollama: download it with `ollama pull`",
      meaning: [
        """
        "model '…' not found, try pulling it first": Ollama is running, but this model is not on the machine that \
        answered.
        """
      ],
      reasons: [
        "The model was never downloaded, or under another tag: without a tag Ollama looks for `:latest`.",
        "`OLLAMA_HOST`, or the address set in the tool, leads to another Ollama server.",
        "Ollama runs in a container that lost its models for want of a volume.",
      ],
      steps: [
        Step(
          "See what is installed, and under which exact name.",
          commands: [OllamaCommand.list]),
        Step(
          "Download the model (replace `MODEL` by the name in the error).",
          page: .models,
          [
            "\"file does not exist\": the library has no such name; look for it on the models page."
          ],
          commands: [OllamaCommand.pull]),
        Step(
          "Ollama in Docker: do it inside the container.",
          [
            "Keep the models in a volume (`-v ollama:/root/.ollama`), otherwise they go with the container."
          ],
          commands: [OllamaCommand.dockerPull]),
        Step(
          """
          If the model is already there: write its name with its tag as in the list, and check the server's \
          address.
          """,
          commands: [OllamaCommand.address]),
      ],
      verify: [
        Step(
          "The model is in the list.",
          commands: [OllamaCommand.list])
      ],
      delay: "As long as the download takes: several gigabytes for most models.",
      misunderstandings: [
        Misunderstanding(
          "\"Ollama downloads the model at the first call.\"",
          "`ollama run` does, the API does not.")
      ],
      checklist: [
        "Same name as in the list, tag included",
        "Model downloaded on the server that answers",
        "Volume in place for Docker",
      ]),
    .connectFailed: Supplement(
      title: "Ollama does not answer: start `ollama serve`, then check address and port",
      meaning: [
        """
        Nobody listens at the address tried. Ollama normally listens on `127.0.0.1:11434`, hence only for the \
        machine it runs on.
        """
      ],
      reasons: [
        "Ollama is not running.",
        "The application is in a container: there `localhost` is the container, not your machine.",
        "`OLLAMA_HOST` is `0.0.0.0` on the client side: that is an address to listen on, not to call.",
      ],
      steps: [
        Step(
          "Start the server on the machine that should host it.",
          [
            "macOS and Windows: open the Ollama application. Linux service: `sudo systemctl start ollama`.",
            "\"address already in use\": it is running already; go on.",
          ],
          commands: [OllamaCommand.serve]),
        Step(
          "Check that it answers, from that machine.",
          [
            "A version number must appear."
          ],
          commands: [OllamaCommand.version]),
        Step(
          "Application in Docker: call `http://host.docker.internal:11434`, not `localhost`.",
          [
            "On Linux, add `extra_hosts: [\"host.docker.internal:host-gateway\"]` to the Compose service.",
            "If Ollama is a Compose service too: `http://ollama:11434` (the service's name).",
          ]),
        Step(
          "Call from another machine or a container: let Ollama listen beyond its own machine.",
          [
            """
            Start it with `OLLAMA_HOST=0.0.0.0:11434` (Linux service: `sudo systemctl edit ollama`, section \
            `[Service]`, `Environment="OLLAMA_HOST=0.0.0.0:11434"`, then `sudo systemctl restart ollama`).
            """,
            "Ollama asks for no key: let only your own machines through the firewall.",
          ]),
        Step(
          "On the application's side, put the full address into its setting, and restart it.",
          [
            "Ollama form: `http://HOST:11434`. OpenAI form: `http://HOST:11434/v1`, with any key."
          ],
          commands: [OllamaCommand.address]),
      ],
      verify: [
        Step(
          "The version appears from where the application runs.",
          commands: [OllamaCommand.version])
      ],
      delay: "None: it takes effect as soon as the server listens.",
      misunderstandings: [
        Misunderstanding(
          "\"I installed Ollama, so it is running.\"",
          "Not necessarily: in a container or under WSL nothing starts it by itself."),
        Misunderstanding(
          "\"I need an API key.\"",
          "A local Ollama server reads none; only ollama.com wants one."),
      ],
      checklist: [
        "`ollama serve` or the service running",
        "The version answers from where the application runs",
        "No `localhost` inside a container",
        "Firewall closed to others",
      ]),
    .serverError: ollamaMemoryEnglish,
    .contextExceeded: Supplement(
      title: "Ollama context too small: raise `num_ctx`, within the model's and the memory's limits",
      meaning: [
        """
        Ollama does not open the model's whole context: depending on version and video memory, 4,096 tokens by \
        default, or more on large cards. Beyond that it may cut off the start of the prompt without an error.
        """
      ],
      reasons: [
        "An agent or coding tool needs far more than the default (Ollama advises 64,000 tokens).",
        "The tool uses `/v1`: that form does not pass `num_ctx` on.",
      ],
      steps: [
        Step(
          "See the context really open: column `CONTEXT`, while the model is loaded.",
          commands: [OllamaCommand.ps]),
        Step(
          "For the whole server: stop Ollama, then start it with a larger context.",
          [
            """
            Desktop application: settings, "Context length" slider. Linux service: `sudo systemctl edit ollama`, \
            section `[Service]`, `Environment="OLLAMA_CONTEXT_LENGTH=16384"`, then `sudo systemctl restart \
            ollama`.
            """
          ],
          commands: [OllamaCommand.serveLarge]),
        Step(
          "For one model, or through `/v1`: create a variant, and use its name.",
          [
            "With Ollama's own API (`/api/chat`), `\"options\": {\"num_ctx\": 16384}` is enough."
          ],
          commands: [OllamaCommand.variant]),
        Step(
          "Watch the memory: if `PROCESSOR` moves partly to CPU, lower `num_ctx` or use a smaller model.",
          commands: [OllamaCommand.ps]),
        Step(
          "Otherwise shorten: history, tools, documents."),
      ],
      verify: [
        Step(
          "Column `CONTEXT` shows the new value.",
          commands: [OllamaCommand.ps])
      ],
      delay: "None: it takes effect when the model is loaded again.",
      misunderstandings: [
        Misunderstanding(
          "\"The model is said to take 128,000 tokens, so I have 128,000.\"",
          "That is its maximum; Ollama opens only part of it, according to its settings."),
        Misunderstanding(
          "\"No error, so everything was read.\"",
          "A prompt that is too long may be cut silently: answers off the point, instructions forgotten."),
      ],
      checklist: [
        "Open context read with `ollama ps`",
        "`OLLAMA_CONTEXT_LENGTH` or `num_ctx` set",
        "Model still wholly on the GPU, if wanted",
      ]),
  ]
}
