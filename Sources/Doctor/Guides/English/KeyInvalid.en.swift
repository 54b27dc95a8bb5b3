extension English {
  package func keyInvalid(_ s: Situation) -> Guide {
    Guide(
      title: "Replace the rejected key, or restart the server that still uses the old one",
      meaning: [
        """
        A key did reach \(name(s)), but it was not accepted: it is wrong, cut short, expired, revoked, or belongs to \
        another account or another service.
        """,
        """
        The status is nearly always 401; a few providers answer 400 or 403. \
        Credit and rate limits have nothing to do with it.
        """,
        "Settle one question first: is the key bad, or is the server not using the key you think it uses?",
      ],
      reasons: [
        "The server was started before the key was changed and still sends the old one.",
        "A variable exported in the terminal, the editor or the container hides the value in `.env`.",
        "The key was copied badly: cut short, followed by a space, wrapped in quotes, or still the sample text.",
        "It has expired, was deleted, or was revoked automatically after a leak (public repository, screenshot).",
        "It belongs to another provider, resource or organisation than the address being called.",
        "It is sent in the wrong form: wrong header, or an OAuth token in place of an API key.",
      ],
      steps: [
        Step(
          "Compare the key the server uses with the one in `.env`.",
          [
            """
            Server side: the start-up log often prints the beginning of the key (`sk-proj-ABCDE...`), and the error \
            sometimes repeats its first or last characters.
            """,
            "File side: the command shows the line number and the beginning of the value, never the whole key.",
            """
            The file is `.env`, not `.env.example`. It must read `\(s.keyVariable)=…`, with no spaces around `=` and no \
            comment behind the value; if the variable appears twice, the last line wins.
            """,
          ], commands: [s.keyLine]),
        Step(
          "Look for an exported variable: it usually wins over `.env`, even when it is empty.",
          [
            """
            If the first command prints a different beginning from the one in `.env` (or a blank line), drop the \
            variable with the second, then restart the server from that terminal.
            """,
            """
            To keep it from coming back, look in `~/.bashrc`, `~/.zshrc`, `~/.profile`, the environment variables of \
            Windows, and the configuration of the editor or the container.
            """,
          ], commands: [s.exportedKey, s.forgetExportedKey]),
        Step(
          "Try the key from `.env` without the application.", when: .unlessChecked,
          [
            "Use a separate terminal: the key loaded there would hide `.env` from then on.",
            "The call answers: the key is good and the server uses another one. Go to steps 4 and 5.",
            "It is rejected the same way: the key or the address is wrong. Go to steps 6 and 7.",
          ] + placeholders(s), commands: [s.loadKey] + s.call),
        restart("Restart the server: it keeps the key it read when it started."),
        onlyServer(s),
        Step(
          "Create a new key.", page: .keys,
          [
            "First check that the organisation and project shown are the ones the application should use.",
            "Copy the whole key as soon as it is created: most consoles show it only once.",
            "Paste it into `.env` in place of the old one, save, and restart the server.",
            "Delete the old key once the application works again; at once if anyone else may have seen it.",
          ]),
        Step(
          "Check that the address and the key belong together.",
          [
            """
            Look up the base URL in `.env` and in the code (`…_BASE_URL`, `…_ENDPOINT`): a key from one provider or \
            resource is rejected by every other.
            """,
            "If the application sends an organisation or project id, it must be the key's own.",
          ]),
      ],
      verify: [
        Step("Make one real call with the key from `.env`.", commands: s.trial),
        Step(
          "Then send a message from the application, and check that its start-up log shows the right key's beginning."),
      ],
      delay: """
        A restart takes about ten seconds, and is all it takes when the server still held the old key. \
        A new key usually works at once.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"My test script works, so the server has the right key.\"",
          """
          No: the script reads `.env` on every run, the server only once. The script uses the new key, the server \
          still uses the old one.
          """),
        Misunderstanding(
          "\"I edited `.env`, so the application uses the new key.\"",
          "Not until the server is restarted, and never while an exported variable holds the old one."),
        Misunderstanding(
          "\"The loaded key has the right length, so it is the right key.\"",
          "The old key often has the same length: compare the beginning and the end."),
        Misunderstanding(
          "\"The provider rejects the key, so I have to pay.\"",
          "An empty balance gives another message (402, or 429 with a quota code); paying does not repair a key."),
      ],
      checklist: [
        "`.env` holds the new key, complete, with no spaces around `=`",
        "No exported variable hides `.env`",
        "The key answers outside the application",
        "Server restarted, and only one running",
        "Start-up log shows the beginning of the right key",
        "Key, address and organisation belong together",
      ])
  }

  /// What to put for the words in capitals where the provider, and so its smallest call, is not known.
  func placeholders(_ s: Situation) -> [String] {
    guard s.trial.isEmpty else { return [] }
    return ["Replace HOST and MODEL with the address and the model your application uses."]
  }

  /// A server reads its key once; `text` says why this one should be started again.
  func restart(_ text: String) -> Step {
    Step(
      text,
      [
        """
        In the terminal where it runs: `Ctrl+C` (or close that terminal), then the same command as always, for example \
        `python main.py`. It takes about ten seconds.
        """,
        """
        Wait for the line that says it is ready, for example `Uvicorn running on http://127.0.0.1:8000`, then send a \
        message from the application again.
        """,
        """
        Read the start-up log: if the beginning of the key it prints (`sk-proj-ABCDE...`) is not the one in `.env`, \
        the server still reads the old key, from an exported variable or from another file.
        """,
        """
        A server loads `.env` once, when it starts; a test script reads it on every run. That is how a test can succeed \
        while the application fails. Automatic reload (`--reload`) does not help: it does not watch `.env`.
        """,
        """
        Docker Compose: `docker compose up -d --force-recreate`, because `docker compose restart` keeps the old values. \
        systemd: `sudo systemctl restart NAME`. Hosting platform: redeploy.
        """,
      ])
  }

  /// An older server that was forgotten can answer in place of the new one.
  func onlyServer(_ s: Situation) -> Step {
    Step(
      "Still the same error after the restart? Check that only one server is running.",
      [
        "A forgotten old server can answer in place of the new one, with the old key.",
        """
        The first command shows when each one was started, the second which one holds the port \
        (replace 8000 with yours).
        """,
        """
        Stop that one alone, with its number in place of PID in the third. `taskkill /F /IM python.exe` or `pkill python` would also stop all \
        your other Python programs.
        """,
        "Then start a single server with the usual command.",
      ], commands: [s.servers, s.portOwner, s.stopOne])
  }
}
