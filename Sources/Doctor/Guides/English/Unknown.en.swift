extension English {
  package func unknown(_ s: Situation) -> Guide {
    let clues = clues(s.status)
    // A stale key cannot make the provider's own servers fail.
    let local = isServerSide(s.status) ? [] : [restart(restartReason), onlyServer(s)]
    return Guide(
      title: title(s.status),
      meaning: [
        """
        A call to \(name(s)) failed, but this text holds neither the code nor the sentence that say why: the client or \
        the log dropped them.
        """,
        "The body of the answer, a few lines of JSON (`error.code`, `error.type`, `error.message`), nearly always settles it.",
        "Nothing proves yet that the key or the account is at fault: read that body before paying or changing keys.",
      ],
      reasons: clues.map { "\($0.cause)." },
      steps: [
        Step(
          "Give the complete error to `webox-doctor explain`.",
          [
            "The whole traceback, not just its last line. For a script, use the first command; for a server, its log.",
            """
            A line like `HTTP Request: POST … "HTTP/1.1 \(s.status ?? 429) …"` comes from the HTTP library: it never \
            holds the body.
            """,
          ],
          commands: [
            ShellCommand("python script.py 2>&1 | webox-doctor explain"),
            ShellCommand("webox-doctor explain server.log"),
          ]),
        Step("The body is not there? Make the application print it.", logging),
        Step(
          "Make the smallest real call, without the application.", when: .unlessChecked,
          [
            "In a separate terminal: the first command loads the key from `.env` there, without showing it."
          ] + placeholders(s) + [
            "Add `-i` to `curl` if it is not there: it shows the status and the headers before the body.",
            "The call answers, the application fails: it uses another key, another model or a larger request.",
            "A 400 that only speaks of `max_tokens` or `max_completion_tokens` is a good sign: the key is accepted.",
          ], commands: [s.loadKey] + s.call),
        Step("Read the headers of the answer.", headers(s.status)),
        Step("Decide by what you have read.", clues.map(\.advice)),
      ] + local,
      verify: [
        Step("With the body of the answer, `webox-doctor explain` names a precise cause: follow its guide."),
        Step("Once corrected, a real call answers, and then the application does.", commands: s.trial),
      ],
      delay: """
        Reading the body takes a minute, restarting a server about ten seconds. The rest depends on the cause: one \
        minute for a per-minute limit, usually 5 to 10 minutes after a payment.
        """,
      misunderstandings: beliefs(s.status),
      checklist: [
        "JSON body of the answer read in full",
        "Headers of the answer read",
        "Smallest real call made outside the application",
      ] + (local.isEmpty ? [] : ["Server restarted, only one running, with the key from `.env`"]) + [
        "Cause named, and its guide followed"
      ])
  }

  private var restartReason: String {
    "The call answers outside the application? Restart the server: it keeps the key it read when it started."
  }

  private func isServerSide(_ status: Int?) -> Bool { (status ?? 0) >= 500 }

  private func title(_ status: Int?) -> String {
    switch status {
    case 429: "Read the body of the answer: a bare 429 does not say whether to pay or to wait"
    case 403: "Read the body of the answer: a bare 403 does not say who refuses, or why"
    case let status?: "Read the body of the answer: the status \(status) alone is not enough to decide"
    case nil: "Find the provider's complete answer: this text is not enough to decide"
    }
  }

  private var logging: [String] {
    [
      "Python, SDK: `except APIStatusError as e: print(e.status_code, e.response.text)`; `e.body` is the decoded error.",
      "Python, SDK, `APIConnectionError`: there was no answer; `print(repr(e.__cause__))` says why.",
      "Python, requests: `print(r.status_code, r.text)` before `r.raise_for_status()`, which drops the body.",
      "Node, SDK: `console.error(err.status, err.error, err.headers)`. With `fetch`: `await response.text()`.",
      """
      LiteLLM: `litellm._turn_on_debug()`, or `LITELLM_LOG=DEBUG`; the proxy: `litellm --detailed_debug`. For one trial \
      only: this mode can write keys into the logs.
      """,
      "Streamed answer: the status was 200, the error is in the last event (`data: {\"error\": …}`).",
    ]
  }

  private func headers(_ status: Int?) -> [String] {
    let pace = [
      "`retry-after`: suggests a rate limit or an overload without proving it; its absence proves nothing either.",
      "`x-ratelimit-remaining-requests` or `-tokens` at 0: rate limit. Far from 0: more likely credit or size.",
      "`x-should-retry: false`: retrying is pointless.",
    ]
    let origin = [
      "`content-type: text/html`: a proxy, a firewall or a CDN probably answered in place of the provider.",
      "`x-request-id` or `request-id`: note it, support will ask for it.",
    ]
    return (status == nil || status == 429 || isServerSide(status) ? pace : []) + origin
  }

  /// A candidate cause, how it shows, what to do then, and the guide that says more.
  private struct Clue {
    let cause: String
    let sign: String
    let action: String
    let guide: Cause?

    init(_ cause: String, _ sign: String, _ action: String, _ guide: Cause? = nil) {
      self.cause = cause
      self.sign = sign
      self.action = action
      self.guide = guide
    }

    var advice: String {
      "\(sign): \(action)\(guide.map { " (`webox-doctor explain \($0.rawValue)`)" } ?? "")."
    }
  }

  private func clues(_ status: Int?) -> [Clue] {
    switch status {
    case 429:
      [
        Clue(
          "No credit left, or a spending cap reached: waiting changes nothing",
          "`insufficient_quota`, \"balance\", \"credit\", \"spend limit\"", "top up or raise the cap", .quotaExhausted),
        Clue(
          "Rate limit: too many requests or tokens in a short time; waiting is enough",
          "\"Limit … Used …\", \"per min\", \"try again in\", or the small call goes through a minute later",
          "wait, then space the calls out", .rateLimited),
        Clue(
          "A request that exceeds the per-minute limit on its own",
          "\"Request too large\", or only long prompts fail", "reduce `max_tokens`, then the prompt",
          .requestTooLarge),
        Clue(
          "A limit of 0: the plan does not include this model",
          "\"limit: 0\", or another model answers with the same key", "change model or plan", .tierUnavailable),
        Clue(
          "Account suspended or inactive", "`billing_not_active`, `access_terminated`, \"not active\"",
          "have the account reactivated", .accountInactive),
        staleKey,
      ]
    case 401:
      [
        staleKey,
        Clue(
          "Key wrong, cut short, expired or revoked", "`invalid_api_key`, \"Incorrect API key\"", "replace the key",
          .keyInvalid),
        Clue(
          "No key in the request, or the wrong header", "\"didn't provide an API key\", \"missing\"",
          "get the key to the process", .keyMissing),
        Clue(
          "Key good, but without the right it needs", "\"Missing scopes\", \"permission\"", "grant the right",
          .permissionDenied),
        Clue(
          "IP address not on the account's allow-list",
          "`ip_not_authorized`, or the call works from another network", "allow the address", .networkDenied),
      ]
    case 403:
      [
        Clue(
          "Key recognised, but without the right, role or access it needs, or the API is not enabled",
          "\"permission\", \"scope\", `SERVICE_DISABLED`", "grant the right or enable the API", .permissionDenied),
        Clue(
          "Country or region not served", "\"country\", \"region\", \"location\"", "change region or provider",
          .regionBlocked),
        Clue(
          "IP address, firewall or private network of the account",
          "\"firewall\", \"virtual network\", \"IP\", or the call works from another network", "allow the address",
          .networkDenied),
        Clue(
          "A proxy, firewall or CDN answering in place of the provider",
          "A body in HTML, \"Access denied\", \"Attention Required!\"", "fix the proxy or the network", .intercepted),
        Clue(
          "Account suspended, key reported as leaked or, with a few providers, no credit left",
          "\"denied access\", \"leaked\", \"credit\"",
          "write to support, change the key or top up, as the sentence says"),
        staleKey,
      ]
    case 404:
      [
        Clue(
          "Wrong address: `/v1` doubled or missing, wrong resource, wrong path",
          "Empty body, HTML, \"Invalid URL\", \"Resource not found\"", "correct the base URL", .endpointWrong),
        Clue(
          "Model unknown, retired, or not open to the account",
          "`model_not_found`, or the model's name in the sentence", "change the model", .modelNotFound),
        Clue(
          "Deployment missing or very recent (clouds)", "`DeploymentNotFound`", "create it or wait 5 minutes",
          .deploymentNotFound),
      ]
    case 400, 422:
      [
        Clue(
          "A parameter this model or API version refuses",
          "`unsupported_parameter`, or the name of a parameter", "correct the request", .requestInvalid),
        Clue(
          "A prompt longer than the model's context", "`context_length_exceeded`, \"too long\"", "shorten it",
          .contextExceeded),
        Clue(
          "Content stopped by the provider's filter", "`content_filter`, \"safety\", \"policy\"", "reword it",
          .contentFiltered),
        Clue(
          "Key rejected or balance empty: a few providers say so with a 400", "\"API key\", \"credit\", \"billing\"",
          "replace the key or top up, as the sentence says"),
        staleKey,
      ]
    case let status? where status >= 500:
      [
        Clue(
          "An outage or passing error at the provider",
          "`server_error`, `INTERNAL`, or an incident on the status page", "retry, with growing pauses",
          .serverError),
        Clue(
          "Provider out of capacity", "503 or 529, \"overloaded\", \"capacity\"", "wait, or change model", .overloaded),
        Clue(
          "Your own server or proxy, wrapping another error",
          "A 401, 402 or 429 inside the message, or an HTML page 502 or 504",
          "give that inner error, the one that counts, to `webox-doctor explain`"),
        Clue(
          "A request too long or malformed, which some providers refuse with a 500",
          "The small call answers, only this request fails", "shorten or correct it"),
      ]
    default:
      [
        Clue(
          "No answer at all: name not found, connection refused, time-out, certificate or proxy",
          "\"fetch failed\", \"Connection error\", \"timed out\", and no HTTP status",
          "make the small call: `curl` says where it stops"),
        Clue(
          "Key missing or rejected (401)", "\"API key\", \"Unauthorized\"", "check the key and the variable",
          .keyInvalid),
        Clue(
          "No credit left or a rate limit (402, 429)", "\"quota\", \"balance\", \"rate limit\"",
          "pay or wait, as the sentence says (`webox-doctor explain 429`)"),
        Clue(
          "Unknown model or address (404), or a refused request (400)", "\"not found\", \"invalid\"",
          "check the model name, the base URL and the parameters"),
        staleKey,
      ]
    }
  }

  private var staleKey: Clue {
    Clue(
      "An old key (revoked or without credit) held by a server started before the key was changed",
      "The small call answers, the application still fails", "restart the server, as in the next steps")
  }

  private func beliefs(_ status: Int?) -> [Misunderstanding] {
    let own: [Misunderstanding] =
      switch status {
      case 429:
        [
          Misunderstanding(
            "\"429 means too many requests: I only have to wait.\"",
            "Not always: an empty balance, a request too large and a limit of 0 arrive as 429 too."),
          Misunderstanding(
            "\"I have credit, so it is a rate limit.\"",
            "The credit may be in another organisation, or the server may still use an old key."),
        ]
      case 401, 403:
        [
          Misunderstanding(
            "\"\(status ?? 401): my key is wrong.\"",
            "Not necessarily: rights, country, IP address or a proxy give the same status with a good key.")
        ]
      case let status? where status >= 500:
        [
          Misunderstanding(
            "\"It is a 5xx: the provider is down.\"",
            "Perhaps; but your own server also answers 500 when it gets a 401 or a 429 and does not handle it."),
          Misunderstanding(
            "\"The status page is green, so the fault is mine.\"",
            "Not certain: status pages often announce incidents late, and not all of them."),
        ]
      default: []
      }
    return isServerSide(status)
      ? own
      : own + [
        Misunderstanding(
          "\"My test script works, so the fault is the provider's.\"",
          "The script reads `.env` on every run; the server may have held the old key since it was started."),
        Misunderstanding(
          "\"The list of models shows up, so all is well.\"",
          "It proves neither credit, nor headroom, nor access to the model: only a real call does."),
      ]
  }
}
