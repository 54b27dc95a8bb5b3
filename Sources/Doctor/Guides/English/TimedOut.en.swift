extension English {
  package func timedOut(_ s: Situation) -> Guide {
    Guide(
      title: "Retry once, then measure which step is slow: DNS, connection, TLS or answer",
      meaning: [
        "No answer came within the time your client allows: it is the client that hung up.",
        """
        Everything depends on the step. Before the answer (DNS, connection, TLS) it is the network; while waiting \
        for the \
        answer it is the provider, a long request, or a time-out that is too short.
        """,
        "The key and the account are probably fine. The call itself may have been processed, and billed.",
      ],
      reasons: [
        "The answer takes long to produce (large prompt, high `max_tokens`, reasoning) and is not streamed.",
        """
        The time-out of your client, or of something in between (nginx, hosting platform, serverless function), is \
        too short.
        """,
        "The provider is slow or has an incident.",
        "A firewall drops packets without a word, or a proxy is compulsory to get out.",
        "The VPN or the network lets small packets through, but not large ones (MTU).",
        "On a local server, the model is still loading, or runs on the CPU.",
      ],
      steps: [
        Step(
          "Retry once. If it works, it was a passing glitch.",
          ["Keep two or three spaced attempts in the client; the OpenAI and Anthropic SDKs already retry twice."]),
        Step(
          "Measure each step, from the machine or container that fails.",
          [
            """
            Replace `HOST` with the host of your base URL. Seconds, cumulative; behind a proxy, `connect` is to the \
            proxy.
            """,
            "`dns` is 0: the name is not found, follow `webox-doctor explain dns_failed`.",
            "`dns` is fine, `connect` is 0: the connection never opens, step 3.",
            "`connect` is fine, `tls` is 0: an intermediary, or the MTU, step 4.",
            "All is fast here: the path is fine, the answer is what takes long, steps 5 and 6.",
          ],
          commands: [
            NetworkCommand.stages
          ]),
        Step(
          "The connection never opens: find what drops the packets.",
          [
            "Try from another network, then without VPN: if that works, a firewall closes outbound port 443.",
            "`curl -4` works, `curl -6` does not: your IPv6 leads nowhere; repair it, or prefer IPv4.",
            "In a company, set `HTTPS_PROXY`; Node's `fetch` ignores it without `NODE_USE_ENV_PROXY=1`.",
            "Cloud: missing NAT gateway, security group, Kubernetes egress policy.",
          ]),
        Step(
          "The connection opens, then hangs at TLS or while a large prompt is sent: lower the MTU.",
          [
            "Typical of a VPN, or of Docker behind a VPN: small requests pass, large ones hang.",
            "Try 1400 (replace `eth0` with the VPN's interface); if that cures it, write it into the VPN, or into the "
              + "Compose network (`driver_opts`, `com.docker.network.driver.mtu: \"1400\"`).",
            "Otherwise a filter that inspects TLS is holding the connection: ask the network team.",
          ],
          commands: [
            NetworkCommand.smallerPackets
          ]),
        Step(
          "The answer takes long: stream it, and lighten the request.",
          [
            "With `stream: true` the first tokens come early and the connection does not stay silent.",
            "Lower `max_tokens`, the reasoning effort and the history; split large documents.",
            "Nothing urgent: batch processing does not have this problem, if your provider offers it.",
          ]),
        Step(
          "The time-out is too short: raise it where the cut happens.",
          [
            "A round duration before the failure: 5 s (httpx alone), 30 s (gunicorn), 60 s (nginx), 100 s (.NET "
              + "HttpClient), 300 s (Node's `fetch`, aiohttp).",
            "OpenAI and Anthropic SDKs in Python: 5 s to connect, 10 minutes for the rest; set `timeout=`.",
            "nginx: `proxy_read_timeout 300s;`, and `proxy_buffering off;` for streams. gunicorn: `--timeout 300`.",
            "Serverless: the hosting platform caps the run time; stream, or use a background job.",
            "Two retries of 10 minutes each make users wait half an hour: lower the time-out where you can.",
          ]),
        Step(
          "Even a small call is slow: look at the status page.", page: .status,
          ["An incident is under way: wait for its end, or change the model or the provider."]),
      ],
      verify: [
        Step("A small call answers within a few seconds.", commands: s.trial),
        Step("The call that timed out runs to its end, streamed, from the application."),
      ],
      delay: """
        None for a corrected time-out or streaming (restart the server); a few seconds to a few minutes if the \
        provider \
        was slow.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"Timed out: the provider is down.\"",
          "Not always: 5 or 30 s is too short for a model that reasons."),
        Misunderstanding(
          "\"I hung up, so nothing is billed.\"",
          "The call may have run to its end at the provider: look at the usage before you insist."),
        Misunderstanding(
          "\"`ping` gets no answer, so the API is out of reach.\"",
          "Many hosts ignore `ping`: only a try on port 443 counts."),
        Misunderstanding(
          "\"I raised the SDK's time-out, and it still cuts at 60 s.\"",
          "Another link cuts first: reverse proxy, load balancer, hosting platform. The shortest time-out wins."),
      ],
      checklist: [
        "Slow step measured",
        "Tried without VPN, or from another network",
        "Long answers streamed",
        "Time-outs of client and intermediaries in agreement",
        "Status page checked",
        "A real call gets an answer",
      ])
  }
}
