extension English {
  package func intercepted(_ s: Situation) -> Guide {
    // A 5xx page of the CDN goes away by itself; any other page stays until someone lets the request through.
    if let status = s.status, status >= 500 { return edgePage(s, status) }
    return blockPage(s)
  }

  private func blockPage(_ s: Situation) -> Guide {
    Guide(
      title: "Have the block on the network lifted: a web page answered instead of the API",
      meaning: [
        """
        The answer is an HTML page, whereas an API answers in JSON: a Wi-Fi portal, a company proxy, a filter or a web \
        application firewall answered in its place.
        """,
        "The key was probably not even read: nothing is proven against it, nor against the account.",
        "Waiting changes nothing: use another network, or have this access allowed.",
      ],
      reasons: [
        "The company's filter (Zscaler, Netskope, FortiGuard, Forcepoint…) blocks this host or the \"AI\" category.",
        "The Wi-Fi (hotel, train, guests) waits for you to log in on its portal.",
        "The provider's firewall refuses your address (VPN, hosting range, shared address) or your HTTP client.",
        "The base URL is that of the web site or console, which is protected against robots, not that of the API.",
        "Your own gateway (nginx, SSO login page) answers in front of an internal server.",
      ],
      steps: [
        Step(
          "See who answers, from the machine or container that fails.",
          [
            "Replace `HOST` with the host of your base URL. No key is needed.",
            "JSON, even with a 401: nothing interferes on this path; compare with the proxy the application uses.",
            "\"Zscaler\", \"FortiGuard\", \"Web Page Blocked\": company filter, step 3.",
            "A login form, or a redirect to another host: portal, step 2.",
            """
            "Attention Required!", "Error 1020", "Sorry, you have been blocked", "Just a moment...": a firewall in \
            front \
            of the API, step 4.
            """,
          ],
          commands: [firstLines]),
        Step(
          "Wi-Fi portal: open `http://neverssl.com` in a browser and log in.",
          ["The command must then print 204; 200 or 302 means that the portal still answers."],
          commands: [
            NetworkCommand.portal
          ]),
        Step(
          "Company filter: ask the network team to allow the API's host.",
          [
            "State: the exact host, port 443, the POST method, streamed answers (SSE), the block page you received.",
            "A proxy is compulsory? Give it to the server (`webox-doctor explain proxy_failed`).",
            "The filter decrypts TLS? Its certificate is needed too (`webox-doctor explain tls_failed`).",
          ]),
        Step(
          "Firewall in front of the API: go out another way, then write to support.", page: .support,
          [
            "Turn the VPN off, try from another network: if that works, your address is what is refused.",
            "\"Error 1010\" is about the client: update the SDK and give it back its original `User-Agent`.",
            "Give support the page's \"Ray ID\", your IP address and the time; never the key.",
          ]),
        Step(
          "Check the base URL: the API's host, not the web site's.",
          ["The details are in `webox-doctor explain endpoint_wrong`."]),
        Step(
          "Internal gateway: call the server without going through it.",
          ["If it answers, exempt the API's path from the login page, or give the application a token."]),
      ],
      meanwhile: ["From another network that is allowed, the same key answers normally."],
      verify: answersAgain(s),
      delay: "None after a change of network or a portal login; otherwise, the time the network team takes.",
      misunderstandings: [
        Misunderstanding(
          "\"403: my key is refused.\"",
          "The API refuses a key in JSON; whoever sent an HTML page did not read it."),
        Misunderstanding(
          "\"The address opens in my browser, so the network is fine.\"",
          "The browser has its proxy, its session, and passes anti-robot checks; your server does not."),
        Misunderstanding(
          "\"The header says `server: cloudflare`, so Cloudflare blocks me.\"",
          "Many APIs sit behind Cloudflare: their normal answers carry that header too."),
        Misunderstanding(
          "\"I switch TLS verification off and that is that.\"",
          "The block page stays the same, and any intermediary could then read the key."),
      ],
      checklist: [
        "Page title and headers read",
        "Wi-Fi portal passed",
        "Host allowed (POST and streaming included) by the network team",
        "Tried without VPN, or from another network",
        "Base URL is the API's",
        "JSON answer, then a real call that works",
      ])
  }

  private func edgePage(_ s: Situation, _ status: Int) -> Guide {
    Guide(
      title: "Wait a minute, then retry: the CDN answered instead of the API",
      meaning: [
        "The answer is an HTML error page (\(status)), not the API's JSON. \(edgeMeaning(status))",
        "If the page names the API's host, the fault is at \(name(s)): your key, account and request are not to blame.",
        "If it comes from your own proxy (nginx, Apache, load balancer), the server behind it is what fails to answer.",
      ],
      reasons: [
        "A passing incident between the provider's CDN (often Cloudflare) and its servers.",
        "A call that takes too long without streaming: the CDN cuts after a fixed wait, often 100 s (524, 504).",
        "Your reverse proxy, whose server is stopped, restarting or too slow.",
        "The company proxy, which cannot reach the API.",
      ],
      steps: [
        Step(
          "See who signs the page.",
          [
            "Replace `HOST` with the host of your base URL. No key is needed.",
            "The API's host, a \"Ray ID\" or a `cf-ray` header: the provider's CDN, steps 2 to 4.",
            "\"nginx\", \"Apache\" or your company's name, no trace of the provider: step 5.",
          ],
          commands: [firstLines]),
        Step(
          "Retry with doubled pauses: 2, 4, 8, 16 s… five attempts at most, with a random part.",
          ["A client that expects JSON says \"Unexpected token '<'\": check the status first."]),
        Step("Look at the status page, at the API component.", page: .status),
        Step(
          "Only long calls fail (524, 504): ask for a streamed answer (`stream: true`).",
          ["Otherwise shorten the answer (`max_tokens`), or use batch processing."]),
        Step(
          "The page comes from your proxy: look at the server behind it.",
          [
            "Is it running, on the right port? Does its log show the request?",
            "If it answers slowly, raise the proxy's time-out (nginx: `proxy_read_timeout`, 60 s by default).",
            "Company proxy: give the network team the page, the time and the API's host.",
          ]),
        Step(
          "It lasts more than an hour: write to support.", page: .support,
          ["Give the \"Ray ID\" (or the `cf-ray` header), the time in UTC and the host; never the key."]),
      ],
      verify: answersAgain(s),
      delay: "Usually a few seconds to a few minutes; during an incident, follow the status page.",
      misunderstandings: [
        Misunderstanding(
          "\"Cloudflare blocks me.\"",
          "A block is a 403 (\"Error 1020\", \"Attention Required!\"); a 5xx page says that the API did not answer."),
        Misunderstanding(
          "\"The JSON is malformed: it is a bug of the SDK.\"",
          "There is no JSON: it is a web page. Read the HTTP status."),
        Misunderstanding(
          "\"The status page is green, so the fault is mine.\"",
          "Not certain: these cuts are often too short to be announced there."),
      ],
      checklist: [
        "Author of the page identified",
        "Attempts spaced and capped",
        "Status page checked",
        "Long calls streamed",
        "JSON answer, then a real call that works",
      ])
  }

  private func edgeMeaning(_ status: Int) -> String {
    switch status {
    case 502, 520: "The CDN (or the proxy) got an invalid answer from the server behind it."
    case 521, 522, 523: "The CDN (or the proxy) could not reach the server behind it."
    case 504, 524: "The server behind the CDN (or the proxy) did not answer in time."
    case 525, 526: "TLS failed between the CDN and the server; your own certificates have no part in it."
    default: "The server behind the CDN (or the proxy) is in no state to answer."
    }
  }

  private var firstLines: ShellCommand {
    NetworkCommand.answer
  }

  private func answersAgain(_ s: Situation) -> [Step] {
    [
      Step(
        "The answer must be JSON (`application/json`), even with a 401.",
        commands: [
          NetworkCommand.probe
        ]),
      Step("Then a real call, from the machine that failed.", commands: s.trial),
    ]
  }
}
