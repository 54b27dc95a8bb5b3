extension English {
  package func keyMissing(_ s: Situation) -> Guide {
    let variable = s.keyVariable
    return Guide(
      title: "Give the application its key: the call left without one",
      meaning: [
        "No key reached \(name(s)). Your account, its credit and its limits are not the problem.",
        """
        With some SDKs the error comes before anything is sent ("Missing credentials", "api_key … must be set"): \
        the variable is absent or empty in the process.
        """,
      ],
      reasons: [
        "The variable is missing from `.env`, is empty there, or does not have the name the application expects.",
        "The file is not read: it is in another folder, is called `.env.example` or `.env.txt`, or nothing loads it.",
        "The server was started before the line was added.",
        "An exported but empty variable hides the one in `.env`.",
        "The container, service or CI job does not get the variable, which exists only in your terminal.",
        "The key goes out in a header other than the provider's, or a proxy strips it on the way.",
      ],
      steps: [
        Step(
          "Look at the line in `.env`.",
          [
            "The command shows the beginning of the value, never the whole key. Nothing printed? The line is missing.",
            """
            It must read `\(variable)=…`, with no spaces around `=`, no `#` in front, and the real key instead of the \
            sample text.
            """,
            "The file is called exactly `.env` and lies where the application looks for it, usually at its root.",
          ], commands: [s.keyLine]),
        Step(
          "No key yet? Create one and paste it into `.env`.", page: .keys,
          ["Copy the whole of it straight away: most consoles show it only once."]),
        Step(
          "Check the variable's name.",
          [
            """
            Compare it, letter by letter, with the one the code reads or the application's documentation gives. \
            `OPENAI_KEY` and `OPENAI_API_KEY`, for example, are two different variables.
            """
          ]),
        Step(
          "Drop an exported empty variable.",
          [
            "A blank line means: exported, without a value; it hides the one in `.env`.",
            "The second command drops it; then restart the server from that terminal.",
          ], commands: [s.exportedKey, s.forgetExportedKey]),
        Step(
          "Get the variable to the process.",
          [
            """
            Python: call `load_dotenv()` before creating the client; it looks for `.env` starting from the script's \
            folder. Node: `import "dotenv/config"` first, or `node --env-file=.env`.
            """,
            "Docker: `env_file: .env` in Compose, or `docker run --env-file .env`, which keeps quotes: use none.",
            "systemd: `EnvironmentFile=`; `sudo` does not pass the variable on without `-E`.",
            "CI: declare the secret in the repository; a pull request from a fork does not get it.",
          ]),
        Step(
          "Restart the server: it reads `.env` only when it starts.",
          [
            "`Ctrl+C` in its terminal, then the same command, for example `python main.py`: about ten seconds.",
            "Docker Compose: `docker compose up -d --force-recreate`; `restart` keeps the old values.",
          ]),
        Step(
          "Still the same error, and the code calls the API without an SDK? Check the header.",
          [
            """
            The most common one is `Authorization: Bearer KEY`; others expect `x-api-key`, `api-key` or \
            `x-goog-api-key`. A redirect or a proxy can also strip it.
            """
          ]),
      ],
      verify: [
        Step(
          "In a separate terminal, load the key from `.env` and make one real call.", placeholders(s),
          commands: [s.loadKey] + s.call),
        Step("Then send a message from the application."),
      ],
      delay: "At once, as soon as the server is restarted: about ten seconds.",
      misunderstandings: [
        Misunderstanding(
          "\"The key is in `.env`, so the application sees it.\"",
          "Only if something loads that file, from that folder, and has done so since the last start."),
        Misunderstanding(
          "\"`echo` prints my key in the terminal.\"",
          "A container, a service or another terminal does not inherit your variables."),
        Misunderstanding(
          "\"An empty variable counts as absent.\"",
          "No: for most tools it is set, so it hides `.env`."),
        Misunderstanding(
          "\"401: my key is bad.\"",
          "The message says none arrived; creating another changes nothing until it is actually sent."),
      ],
      checklist: [
        "Line `\(variable)=…` present in `.env`, with the real key",
        "Variable name identical to the one the application reads",
        "No exported empty variable",
        "`.env` loaded by the process, container or CI job",
        "Server restarted",
        "A real call answers",
      ])
  }
}
