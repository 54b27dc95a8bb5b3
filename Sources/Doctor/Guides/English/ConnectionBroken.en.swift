extension English {
  package func connectionBroken(_ s: Situation) -> Guide {
    Guide(
      title: "Retry on a fresh connection; if it comes back, find what cuts it",
      meaning: [
        """
        The connection opened, then was cut, or the answer came incomplete or unreadable: `ECONNRESET`, "socket hang \
        up", \
        "Server disconnected", "IncompleteRead", "Premature close".
        """,
        """
        A single cut is ordinary. Repeated at the same moment, it points to something in between: proxy, VPN, \
        balancer.
        """,
        "Nothing is proven against the key or the account. The call may have been processed, and billed, all the same.",
      ],
      reasons: [
        "A connection kept open and idle, which the other end or a NAT gateway had already closed.",
        "A long answer without streaming: nothing moves for minutes, and something in between cuts.",
        "A proxy, filter or antivirus that interrupts streams or large uploads.",
        "The VPN and its MTU: small requests pass, large ones are lost.",
        "An incident or deployment at the provider, or your local server stopping in mid-computation.",
        "A compressed, chunked or oversized answer that something in between relays badly.",
      ],
      steps: [
        Step(
          "Retry once, then note when it cuts.",
          [
            "On the first call after a pause: idle connection, step 2.",
            "Always after the same time (60 s, 100 s, 4 or 6 minutes): something in between cuts, steps 3 and 4.",
            "Only with large prompts or files: steps 4 and 5.",
            "In your own server (`BrokenPipe`, `EPIPE`): your client hung up before the end.",
          ]),
        Step(
          "Do not reuse an old connection.",
          [
            "Keep one client per process; create it after `fork` (gunicorn `--preload`, Celery), never before.",
            """
            An idle connection must be closed soon (httpx: `keepalive_expiry`, 5 s by default); if you raised it, \
            stay 
            """
              + "below the gateway's limit.",
            "Keep the two retries of the OpenAI and Anthropic SDKs: they open a new connection.",
            "Cloud gateways often cut a silent connection after 4 to 6 minutes; turn TCP keep-alive on.",
          ]),
        Step(
          "Stream long answers (`stream: true`).",
          [
            "The connection is no longer silent, and you keep what has arrived.",
            "A cut stream does not resume: drop the piece, or send it back as context, and make the call again.",
            """
            Your reverse proxy must let streams through: nginx, `proxy_buffering off;` and `proxy_read_timeout 300s;`.
            """,
          ]),
        Step(
          "Rule out what stands in between, one by one.",
          [
            """
            Try without VPN, from another network, then outside the container: whatever changes the result is the \
            cause.
            """,
            "The command shows the proxies set. A filter that inspects TLS must let the host through uninspected.",
            "Your gateway (nginx, LiteLLM, API gateway): read its log at the same time of day.",
          ],
          commands: [
            NetworkCommand.proxies
          ]),
        Step(
          "Only large requests fail: compare two sizes, then lower the MTU.",
          [
            """
            Replace `HOST` with the host of your base URL. The command sends 100,000 bytes without a key: an HTTP \
            refusal \
            (401, 404, 413…) means that the path carries them; a cut or a hang, that it does not.
            """,
            "It is cut: try an MTU of 1400 on the interface of the VPN, or of the Docker network.",
            """
            It gets through: reduce the request all the same (images, files, history) and see from which size on it \
            fails.
            """,
          ],
          commands: [
            NetworkCommand.largeBody,
            NetworkCommand.smallerPackets,
          ]),
        Step(
          "Unreadable answer (\"Parse Error\", \"invalid chunk\", \"Unexpected end of JSON\"): look at it raw.",
          [
            """
            Make a small call with `curl -i`: HTML comes from something in between (`webox-doctor explain \
            intercepted`).
            """,
            "Truncated answer: the stream stopped before `[DONE]`; treat that as a failure, not as an end.",
            "`http://` to a TLS port, or the reverse, also gives an unreadable or empty answer.",
          ]),
        Step(
          "Local server: read its log at the moment of the cut.",
          ["\"Killed\", \"out of memory\", \"CUDA error\": a model or a context too large for the machine."]),
        Step(
          "It cuts from everywhere: look at the status page.", page: .status,
          ["An incident is under way: wait for its end, or change the provider."]),
      ],
      verify: [
        Step("A small call answers, ten times in a row.", commands: s.trial),
        Step("The long call goes through streamed, also after ten minutes without activity."),
      ],
      delay: "A few seconds for a single cut; none after a correction in the client (restart the server).",
      misunderstandings: [
        Misunderstanding(
          "\"The connection was cut: my key was refused.\"",
          "A refused key is a complete answer (401, 403), not a cut."),
        Misunderstanding(
          "\"It must be the provider.\"",
          "If the call works from another network, the cut is on your side or in between."),
        Misunderstanding(
          "\"Retrying costs nothing.\"",
          "A call that was cut may have been billed: cap the attempts and watch the usage."),
        Misunderstanding(
          "\"I got some text, so the answer is complete.\"",
          "Only the announced end of the stream and `finish_reason` say so."),
      ],
      checklist: [
        "Moment and duration of the cut noted",
        "One client per process, idle connections short",
        "Long answers streamed",
        "Tried without VPN or proxy, or from another network",
        "Size and MTU checked",
        "A real call answers several times in a row",
      ])
  }
}
