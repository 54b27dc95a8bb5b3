extension English {
  package func proxyFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Fix the proxy variables (address, login, exceptions), then restart the server",
      meaning: [
        "Your program goes through a proxy, and that proxy refuses, wants a login or does not answer.",
        "Nothing reached the API: the key, the credit and the model are not to blame.",
        "A 407 always comes from the proxy, never from the API: the login it wants is the proxy's, not your key.",
      ],
      reasons: [
        "The proxy wants a login (407) that is missing, out of date, or holds an unencoded special character.",
        "An old value lingers in the environment: a proxy that is off, a local tool that is closed (`127.0.0.1:7890`).",
        "The proxy refuses this host or port (403 after `CONNECT`).",
        "`https_proxy` and `HTTPS_PROXY` hold two different values.",
        "The scheme is not understood: `socks://`, an address without `http://`, `https://` to a plain proxy.",
        "A local or internal server is not in `NO_PROXY`, and the call goes to the proxy.",
      ],
      steps: [
        Step(
          "List all the proxy variables, in upper and lower case.",
          [
            "Do it where the application runs: terminal, container, service. Passwords are masked.",
            "Lower-case `https_proxy` often wins; curl reads `http_proxy` in lower case only.",
            "For an `https://` API, `HTTPS_PROXY` counts, then `ALL_PROXY`. Look for a misspelt name too.",
            "Docker sometimes adds them by itself: `~/.docker/config.json`, section `proxies`.",
            "On Windows and macOS, Python also reads the system's proxy settings.",
          ],
          commands: [
            NetworkCommand.allProxies
          ]),
        Step(
          "Try with the proxy, then without.",
          [
            """
            Replace `HOST` with the host of your base URL. `proxy 200` and an HTTP status: the proxy lets you through.
            """,
            "`proxy 407`: login, step 4. `proxy 403`: host refused, step 5. \"Failed to connect\": step 3.",
            "The second command works: the proxy is not needed, step 3.",
          ],
          commands: [
            NetworkCommand.throughProxy,
            NetworkCommand.pastProxy,
          ]),
        Step(
          "Proxy not needed or off: remove its variables, or start it again.",
          [
            "Delete the line in `.env`, `~/.bashrc`, `~/.profile`, `/etc/environment` or the systemd service too.",
            "Proxy compulsory: ask the network team for its current address and port.",
          ],
          commands: [
            NetworkCommand.forgetProxies
          ]),
        Step(
          "407: give the proxy's login.",
          [
            """
            Form: `http://USER:PASSWORD@PROXY:8080`. In the password, encode `@` as `%40`, `:` as `%3A`, `#` as \
            `%23`, 
            """
              + "`/` as `%2F`, `%` as `%25`.",
            "The domain password may just have changed.",
            "NTLM or Kerberos proxy: most SDKs know only \"Basic\". Install a local relay (Px, Cntlm) and point "
              + "`HTTPS_PROXY` at it.",
            "Write this value into `.env`, never into a command or the Git repository.",
          ]),
        Step(
          "403 from the proxy: ask the network team to allow the API's host.",
          ["State: the exact host, port 443, `CONNECT`, the POST method and streamed answers (SSE)."]),
        Step(
          "Fix the scheme.",
          [
            "`HTTPS_PROXY` is usually `http://PROXY:8080`: this `http` is the link to the proxy, not to the API.",
            "httpx does not know `socks://` (\"Unknown scheme for proxy URL\"): write `socks5h://` or `socks5://`.",
            "SOCKS in Python needs a package: `pip install socksio` (httpx, OpenAI and Anthropic SDKs), "
              + "`pip install PySocks` (requests).",
            "The GNOME desktop sets `ALL_PROXY=socks://…` by itself: remove it if `HTTPS_PROXY` is enough.",
          ]),
        Step(
          "Local and internal servers: put them into `NO_PROXY` and `no_proxy`.",
          [
            "No spaces, no `https://`; `.example.com` stands for the subdomains.",
            "Ranges (`10.0.0.0/8`) are not understood everywhere: add the host names themselves.",
            "The API's host must not be there if the proxy is compulsory.",
          ],
          commands: [
            NetworkCommand.exceptLocal
          ]),
        Step(
          "Give the proxy to the program, and restart it.",
          [
            "Node's `fetch` reads these variables only with `NODE_USE_ENV_PROXY=1` (recent versions), set before it "
              + "starts; aiohttp only with `trust_env=True`.",
            "A service or container does not inherit your terminal: Compose `environment:`, systemd `Environment=`.",
            "Compose: `docker compose up -d --force-recreate`, because `restart` keeps the old values.",
          ]),
      ],
      verify: [
        Step("The first command of step 2 prints `proxy 200` (`proxy 000` without a proxy) and a status of the API."),
        Step("Then a real call.", commands: s.trial),
      ],
      delay: "None: it works from the restart on. A permission from the network team takes the time they need.",
      misunderstandings: [
        Misunderstanding(
          "\"407: my API key is refused.\"",
          "It is the proxy that wants its own password; the key has not left yet."),
        Misunderstanding(
          "\"I do not use a proxy.\"",
          "An inherited variable (Docker image, company machine, VPN, GNOME) is enough: step 1 shows it."),
        Misunderstanding(
          "\"I corrected `HTTPS_PROXY`, and nothing changes.\"",
          "`https_proxy` keeps the old value and often wins, or the server was not restarted."),
        Misunderstanding(
          "\"The proxy decrypts TLS: I have to switch verification off.\"",
          "No: give its authority to the program (`webox-doctor explain tls_failed`)."),
      ],
      checklist: [
        "Variables listed in upper and lower case, where the application runs",
        "Proxy reachable, login current and encoded",
        "Scheme `http://` or `socks5h://`",
        "Local servers in `NO_PROXY`",
        "Program restarted",
        "A real call gets an answer",
      ])
  }
}
