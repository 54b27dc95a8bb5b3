extension English {
  package func connectFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Start the local server or fix its address; otherwise open outbound access to the API",
      meaning: [
        "The address is known, but the connection could not be opened: no request left.",
        "The key, the credit and the model were not looked at: nothing is proven against them.",
        """
        "Refused" (`ECONNREFUSED`): the machine is there, but nothing listens on this port, or a firewall refuses. \
        "Unreachable", "No route" (`ENETUNREACH`, `EHOSTUNREACH`): no path leads to it.
        """,
      ],
      reasons: [
        "The local server (Ollama, vLLM, LM Studio, gateway) is not running, or is still loading its model.",
        "The application is in a container: there, `localhost` is the container, not your machine.",
        "The base URL has the wrong port or address, or the server listens on `127.0.0.1` only.",
        "`localhost` is tried over IPv6 (`::1`), while the server listens on IPv4 only.",
        "A firewall, a security group or a network policy closes outbound port 443.",
        "The address refused is that of a proxy set in the environment, and stopped.",
      ],
      steps: [
        Step(
          "Read the address and port in the error.", when: .unlessChecked,
          [
            "`127.0.0.1`, `::1`, `localhost` or a private address: a local server, steps 2 to 4.",
            "A proxy's address (`127.0.0.1:7890`, `proxy…:3128`): follow `webox-doctor explain proxy_failed`.",
            "A public address: outbound access is the problem, step 5.",
            "Nothing readable: \"fetch failed\" (Node) and \"Connection error.\" (Python) hide the cause, which stands "
              + "higher up in the trace, or in `error.cause`.",
          ]),
        Step(
          "Local server: start it, then check that it listens on the right port.",
          [
            "Ollama, port 11434: `ollama serve`, or open the Ollama application.",
            "vLLM, port 8000: `vllm serve MODEL`; wait for \"Application startup complete\".",
            "LM Studio, usually port 1234: `lms server start`, or the application's \"Developer\" tab.",
            "The expected port must be in the list. `127.0.0.1` before it: reachable from this machine only.",
          ],
          commands: [
            NetworkCommand.listeners
          ]),
        Step(
          "Application in a container, server on the machine: replace `localhost` with `host.docker.internal`.",
          [
            "For example `http://host.docker.internal:11434` instead of `http://localhost:11434`.",
            "Linux: add `extra_hosts: [\"host.docker.internal:host-gateway\"]` to the Compose service "
              + "(or `--add-host=host.docker.internal:host-gateway` to `docker run`).",
            "Linux again: the server must listen on more than `127.0.0.1`. Ollama: `OLLAMA_HOST=0.0.0.0`; "
              + "vLLM: `--host 0.0.0.0`; LM Studio: `lms server start --bind 0.0.0.0`.",
            "These servers usually answer without a key: let only your own machines through the firewall.",
            "Both are in Compose: call the service by its name (`http://ollama:11434`), with its internal port.",
            "Podman: `host.containers.internal`.",
          ]),
        Step(
          "Check the address written in `.env`.",
          [
            "The error names `::1`: write `127.0.0.1` instead of `localhost`.",
            "`0.0.0.0` is an address to listen on, not one to call; a local server speaks `http://`.",
            "WSL: `localhost` does not always lead to Windows; use the address of Windows, or \"mirrored\" networking.",
            "Another machine: its firewall must let this port in.",
          ],
          commands: [
            NetworkCommand.localModels
          ]),
        Step(
          "Remote API: test outbound access from the machine or container that fails.",
          [
            "Replace `HOST` with the host of your base URL. Any HTTP status: outbound access works.",
            "It fails, but works with `curl -4`: your IPv6 leads nowhere; repair it, or prefer IPv4.",
            "It works from another network: ask for port 443 to be opened to this host.",
            "Cloud: private subnet without a NAT gateway, security group, Kubernetes egress policy.",
            "In a company, direct access is often closed: you have to go through `HTTPS_PROXY`.",
          ],
          commands: [
            NetworkCommand.reach
          ]),
        Step(
          "Restart the application after a change in `.env`.",
          [
            "It reads `.env` once, when it starts.",
            "Docker Compose: `docker compose up -d --force-recreate`, because `restart` keeps the old values.",
          ]),
      ],
      verify: [
        Step("The command of step 4 or 5 prints an HTTP status, from where the application runs."),
        Step("Then a real call gets an answer.", commands: s.trial),
      ],
      delay: """
        None once the server listens; a large model can take several minutes to load. Opening a firewall depends on \
        the \
        network team.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"It is installed, so it runs.\"",
          "Not necessarily: after a reboot, in a container or under WSL, nothing starts it by itself."),
        Misunderstanding(
          "\"`curl` on my machine gets an answer, so the address is right.\"",
          "For the application, `localhost` is its own container: run `curl` from that container."),
        Misunderstanding(
          "\"The provider has blocked my key.\"",
          "The key is sent only once the connection stands; here it never left."),
        Misunderstanding(
          "\"`expose` or `EXPOSE` in Docker is enough.\"",
          "Only `ports:` (or `-p`) makes the port reachable from the machine."),
      ],
      checklist: [
        "Address and port read in the error",
        "Local server running, its port in the list",
        "No `localhost` inside a container",
        "Outbound port 443 open, or proxy set",
        "Application restarted",
        "A real call gets an answer",
      ])
  }
}
