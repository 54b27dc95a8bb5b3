extension RuleAdvice {
  /// Remedies for what goes wrong on the way to the provider, in English.
  static let wayEnglish: [String: Supplement] = [
    "transfer.tls-plain": Supplement(
      title: "Write `http://` instead of `https://`: what listens there does not speak TLS",
      meaning: [
        "The address begins with `https://`, and what answered is not TLS. Nothing of the request was sent, and no key."
      ],
      reasons: [
        "A server of your own (Ollama, vLLM, LM Studio, LiteLLM) speaks plain HTTP unless it was told otherwise.",
        "The server has another port for TLS.",
        "Another program listens on this port.",
      ],
      steps: [
        Step(
          "Correct the variable that holds the address.",
          [
            "A server on this machine: the same address with `http://`.",
            "A server elsewhere: keep `https://` and use its port for TLS. With `http://`, the key would cross the network readable.",
          ]),
        Step(
          "Ask the address by hand (replace HOST and PORT).",
          commands: [
            ShellCommand(
              "curl -sS -i http://HOST:PORT/v1/models", powershell: "curl.exe -sS -i http://HOST:PORT/v1/models")
          ]),
        Step("Restart your application: it keeps the address it read when it started."),
      ],
      delay: "At once, after the restart."),

    "transfer.foreign": Supplement(
      title: "Correct the address: another service, not an API, listens on this port",
      meaning: [
        "Something accepted the connection and answered, but not in HTTP: a database, a mail server, SSH, or another program."
      ],
      reasons: [
        "The port in the address is that of another service.",
        "The server was moved to another port, and another program took its place.",
        "The address leads into a tunnel (SSH, `kubectl port-forward`) whose other end is not the API.",
      ],
      steps: [
        Step(
          "See what listens there (replace PORT).",
          ["For a server on this machine. Elsewhere, ask whoever runs it."],
          commands: [NetworkCommand.listener]),
        Step(
          "Write the API's own address into the variable.",
          ["The usual ports: 11434 for Ollama, 8000 for vLLM, 1234 for LM Studio, 4000 for LiteLLM."]),
        Step("Restart your application: it keeps the address it read when it started."),
      ],
      delay: "At once, after the restart."),

    "probe.key-dropped": Supplement(
      title: "The key was sent, and did not arrive: find what drops its header on the way",
      meaning: [
        "The request left with the key in its header, and the answer says that there was none. The key itself is neither refused nor proven."
      ],
      reasons: [
        "A proxy or gateway in between passes the request on without its `Authorization` (or `api-key`) header.",
        "The address redirects to another host, and clients do not send a key along to another host.",
        "A gateway of your own wants its key in another header.",
      ],
      steps: [
        Step(
          "Look at the address that was asked.", when: .unlessChecked,
          [
            "With the provider's own address, the same key should arrive: take the `*_BASE_URL` variable out for a try.",
            "An address that redirects (`http://` to `https://`, with or without `www`): write the final one.",
          ]),
        Step(
          "Have the proxy or gateway pass the header on.",
          [
            "nginx: `proxy_set_header Authorization $http_authorization;`.",
            "Apache with CGI or WSGI: `WSGIPassAuthorization On`, or `CGIPassAuth On`.",
          ]),
        Step("Check again."),
      ],
      delay: "At once, when the way is mended."),
  ]
}
