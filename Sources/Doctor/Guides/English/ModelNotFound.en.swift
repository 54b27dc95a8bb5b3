extension English {
  package func modelNotFound(_ s: Situation) -> Guide {
    let model = s.facts.model.map { " `\($0)`" } ?? ""
    var access = [
      "Look for a list of allowed models on the project or organisation, terms to accept, a verification to pass "
        + "or an access to request; some of these settings are visible to administrators only."
    ]
    if let scope = s.facts.scope {
      access.append("The message names `\(scope)`: that is where access is missing.")
    }
    return Guide(
      title: "Model\(model) refused: fix its name, replace it or request access",
      meaning: [
        "The address is right and the key was read, but no model answers to this name at \(name(s)): "
          + "it is misspelled, retired, or closed to your account.",
        "One message (\"does not exist or you do not have access to it\") often serves all three cases; "
          + "the list of models open to your key tells them apart.",
      ],
      reasons: [
        "The model was retired: its name comes from an old tutorial or a default nobody has looked at since.",
        "The name is slightly off: a typo, a marketing name instead of the id, "
          + "or a prefix (`vendor/model`, `models/…`) too many or too few.",
        "The name belongs to another provider than the address being called.",
        "The key's project, organisation or plan has no access to this model.",
        "The model exists, but not for this operation, this API version or this region.",
        "On a local server, the model has not been downloaded or loaded.",
      ],
      steps: [
        Step(
          "Find the exact name the application sends.", when: .unless(.model),
          [
            "It is in the error, in the log, or in a variable of `.env` whose name contains `MODEL`.",
            "A variable exported in the terminal usually beats `.env`, even when it is empty.",
          ]),
        Step(
          "Compare the name with the list of models open to your key.", page: .models,
          modelListHelp(s), commands: modelList(s)),
        Step(
          "It is not in the list: use the name that is, or the announced replacement.", page: .models,
          [
            "Copy the id; do not retype it.",
            "Replace it everywhere: `.env`, code, fallback models, scheduled jobs.",
          ]),
        Step("It exists but is closed to you: get access.", page: .settings, access),
        Step(
          "Check that the name goes to the provider that serves it.",
          ["The base address (`…_BASE_URL`, `…_ENDPOINT`) and the key must belong to the same provider as the model."]),
        Step(
          "Restart the server.",
          [
            "A server reads `.env` once, when it starts: `Ctrl+C`, then run the same command again.",
            "Docker Compose: `docker compose up -d --force-recreate`, because `restart` keeps the old values.",
          ]),
      ],
      meanwhile: ["Another model from the list answers right away with the same key: only the name has to change."],
      verify: [
        Step(
          "Make a real call with the corrected name: the answer shows that model in its `model` field.",
          s.trial.isEmpty ? [] : ["In the command, put that name in place of the model."], commands: s.trial)
      ],
      delay:
        "A corrected name works as soon as the server is restarted. Access that was granted can take a few minutes; "
        + "access on request depends on the provider.",
      misunderstandings: [
        Misunderstanding(
          "\"The message says the model does not exist, so it was retired.\"",
          "Not necessarily: you get the same answer when your account has no access to it."),
        Misunderstanding(
          "\"I use it in the chat product, so my API key can use it too.\"",
          "A chat subscription and the API are two products, with different models and different rights."),
        Misunderstanding(
          "\"A 404 means the address is wrong.\"",
          "Here the provider read the request and refuses the model's name; the address is right."),
        Misunderstanding(
          "\"It worked yesterday, so this is an outage.\"",
          "Models stop on an announced date, and \"preview\" models sometimes very soon."),
      ],
      checklist: [
        "Name taken from the error, not from memory",
        "Name in this key's list, character for character",
        "Model not retired, or replaced everywhere",
        "Access open for the key's project",
        "Base address and model from the same provider",
        "Server restarted",
      ])
  }

  private func modelListHelp(_ s: Situation) -> [String] {
    let verdict = "Absent: misspelled, retired or closed. Present: the operation, region or plan does not fit."
    guard s.provider == nil else {
      return ["Look with the account and project of the server's key, not with others.", verdict]
    }
    return [
      "Most OpenAI-compatible APIs list their models this way; replace HOST with the host being called.",
      "The variable must exist in this terminal. If the key is only in `.env`, load it in a separate terminal "
        + "(`set -a; . ./.env; set +a`): once exported, it would hide the file.",
      verdict,
    ]
  }

  private func modelList(_ s: Situation) -> [ShellCommand] {
    guard s.provider == nil else { return [] }
    return [
      s.modelList
    ]
  }
}
