extension Advice {
  /// A model too large for the machine, in English.
  static let ollamaMemoryEnglish = Supplement(
    title: "Ollama could not load the model: most often memory is short; take a smaller one",
    meaning: [
      """
      The server answers, but the model does not start or stops. "requires more system memory (… GiB) than is \
      available" names the memory it would take and what is left; "runner process has terminated" says that the \
      model's process ended, often for the same reason.
      """
    ],
    reasons: [
      "the model, or its context window, is larger than the free memory;",
      "another model is still loaded, or another application holds the memory or the graphics card;",
      "the container or WSL has a lower memory limit than the machine;",
    ],
    steps: [
      Step("Look at the free memory, the graphics card's included.", commands: [OllamaCommand.memory]),
      Step(
        "See which models are loaded, and unload those not in use.",
        commands: [OllamaCommand.ps, OllamaCommand.stop]),
      Step(
        "Take a smaller version of the same model.",
        page: .models,
        [
          "Rough sizes at 4-bit quantisation: 8B, about 5 to 6 GB; 14B, 10 GB; 70B, more than 40 GB.",
          "Lowering `num_ctx` frees memory too: the context window takes a good part of it.",
        ]),
      Step(
        "Docker or WSL: raise the memory limit.",
        [
          "Docker Desktop: Settings → Resources → Memory. WSL: `memory=` in `%UserProfile%\\.wslconfig`."
        ]),
      Step(
        "If there is memory enough, read the server's log: it says why the process ended.",
        commands: [OllamaCommand.journal]),
    ],
    verify: [Step("The model is in the list, with its size.", commands: [OllamaCommand.ps])],
    delay: "None: as soon as a model that fits is asked for.",
    misunderstandings: [
      Misunderstanding(
        "“It is a 500, retrying is enough.”",
        "The server is yours: while memory is short, every retry fails the same way.")
    ],
    checklist: ["Free memory larger than the model", "Other models unloaded", "Container limit raised"])
}
