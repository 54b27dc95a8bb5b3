extension English {
  package func dnsFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Fix the host name in the base URL, or else the DNS of the machine or container",
      meaning: [
        "The API's host name could not be turned into an IP address: no request left.",
        "The key, the credit and the model were not looked at: nothing is proven against them.",
        """
        "ENOTFOUND", "Name or service not known", "NXDOMAIN": this name does not exist for your DNS. "EAI_AGAIN", \
        "Temporary failure in name resolution": the DNS itself did not answer.
        """,
      ],
      reasons: [
        "A mistake in the base URL: an extra letter, a space, `https://` twice, a sample name left as it was.",
        "The machine has no network, or the VPN has just changed the DNS.",
        "The container's DNS does not answer, or it calls by name a service on another Docker network.",
        "The company network does not resolve external names: everything has to go through its proxy.",
        "The name exists only on a private network, and you are outside it.",
        "The resource was just created (its name is not known everywhere yet) or was deleted.",
      ],
      steps: [
        Step(
          "Read the name that the DNS did not find.", when: .unlessChecked,
          [
            "It often follows the message: `getaddrinfo ENOTFOUND name`, \"Could not resolve host: name\".",
            "A name such as `https`, `HOST` or `YOUR-RESOURCE…` means a badly written address or an unfilled sample.",
            "\"Could not resolve proxy\" is about the proxy: follow `webox-doctor explain proxy_failed`.",
          ]),
        Step(
          "Read the address again, in `.env` and in the terminal.",
          [
            "Expected form: `https://`, then the host, then the path; no space, no quote left inside the value.",
            "With `cat -vet`, `$` marks the end of a line; `^M`, `M-BM-` or a space before `$` must go.",
            "A variable exported in the terminal usually beats `.env`, even when it is empty.",
          ],
          commands: [
            NetworkCommand.hosts
          ]),
        Step(
          "Ask the DNS, from the machine or container that fails.",
          [
            "Replace `HOST` with the bare host, without `https://` or path.",
            "Container: `docker compose exec SERVICE getent hosts HOST` (or `docker exec`, `kubectl exec`).",
            "An address appears: DNS works here; the application runs elsewhere, or reads another address.",
            "The second command asks a public DNS. Only that one answers: your DNS is at fault (step 4).",
            "Neither answers, but another well-known name resolves: the name is wrong, or exists only in private.",
          ],
          commands: [
            NetworkCommand.resolve,
            NetworkCommand.resolveElsewhere,
          ]),
        Step(
          "The machine's DNS is at fault: repair it.",
          [
            "Check that the network works, then reconnect or leave the VPN; the command shows which DNS is used.",
            "Flush the cache: `resolvectl flush-caches` (Linux), `sudo dscacheutil -flushcache` (macOS), "
              + "`Clear-DnsClientCache` (Windows).",
            "A blocker (Pi-hole, DNS filter) may refuse this name: allow it.",
          ], commands: [NetworkCommand.resolvers]),
        Step(
          "The container's DNS is at fault: give it the machine's.",
          [
            "Docker: `\"dns\": [\"DNS-ADDRESS\"]` in `/etc/docker/daemon.json`, or `dns:` in the Compose service, then "
              + "recreate the container.",
            "A Compose service can be called by its name only from the same Docker network.",
            "Kubernetes: a network policy must let port 53 (UDP and TCP) out to the cluster's DNS.",
          ]),
        Step(
          "In a company: go through the proxy, which resolves names itself.",
          [
            "Set `HTTPS_PROXY`, and check that `NO_PROXY` does not hold this host.",
            "Node's `fetch` obeys it only with `NODE_USE_ENV_PROXY=1` (recent versions).",
          ]),
        Step(
          "After a change in `.env`, restart the server.",
          [
            "It reads `.env` once, when it starts.",
            "Docker Compose: `docker compose up -d --force-recreate`, because `restart` keeps the old values.",
          ]),
      ],
      verify: [
        Step(
          "Any HTTP status will do: the name is found and the host answers.",
          commands: [
            NetworkCommand.status
          ]),
        Step("Then a real call.", commands: s.trial),
      ],
      delay: """
        A corrected address takes effect as soon as the server is restarted; a repaired DNS at once or within a few \
        minutes (caches). The name of a new resource may take a few minutes.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"The provider is down.\"",
          "Very rarely: a provider in trouble keeps its name, and answers with a 5xx or too late."),
        Misunderstanding(
          "\"It works on my machine, so the name is right.\"",
          "The container, the server and the VPN each have a DNS of their own: try where the call fails."),
        Misunderstanding(
          "\"`Connection error`: my key is to blame.\"",
          "The key is sent only once the connection stands; here it never left."),
      ],
      checklist: [
        "Refused name read in the error",
        "Base URL without mistake, space or hidden character",
        "Name resolved on the machine or container that calls",
        "VPN, proxy and `NO_PROXY` checked",
        "Server restarted",
        "A real call gets an answer",
      ])
  }
}
