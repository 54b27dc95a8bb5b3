extension English {
  package func networkDenied(_ s: Situation) -> Guide {
    Guide(
      title: "Allow your server's IP address, or call from the permitted network",
      meaning: [
        "The account, the resource or the provider accepts only certain addresses or networks, "
          + "and your server is not among them.",
        "The key may be fine, even when the refusal comes as a 401: it is the address that is refused.",
      ],
      reasons: [
        "The organisation, project or key has a list of allowed addresses, and the server's is not on it.",
        "The outgoing address changed: new deployment, new NAT gateway, home router, VPN, mobile network.",
        "The resource accepts only a private network, and you call it from outside or by its public name.",
        "The server goes out over IPv6, while only its IPv4 address is allowed.",
        "You set no list, and the provider refuses this address: VPN, proxy, hosting range or shared address.",
      ],
      steps: [
        Step(
          "Find the public address of the machine that calls.",
          [
            "Run the command on the server or inside the container, not on your own machine.",
            "Try `curl -4` and `curl -6` too: if both are in use, both addresses must be allowed.",
          ],
          commands: [
            NetworkCommand.address
          ]),
        Step(
          "Compare it with the list of allowed addresses, and add it.", page: .settings,
          [
            "Look for \"IP allowlist\", \"Networking\" or \"Firewall\" in the key's organisation or resource.",
            "A single IPv4 address is often written with `/32`. You usually have to be an administrator.",
          ]),
        Step(
          "The address keeps changing: send the server out through a fixed one.",
          ["A NAT gateway with a reserved address, or an outgoing proxy; then allow that one address."]),
        Step(
          "The resource is on a private network: call it from inside, by its own name.",
          [
            "From that network, its name must resolve to a private address (10.…, 172.16.… to 172.31.…, 192.168.…).",
            "A public address means that the private DNS is not linked to this network.",
          ],
          commands: [
            ShellCommand("getent hosts HOST-NAME || nslookup HOST-NAME", powershell: "Resolve-DnsName HOST-NAME")
          ]),
        Step(
          "You set no restriction: try without VPN or proxy, then from another network.",
          ["If the other network works, the address is what is refused: go out another way, or write to support."]),
        Step(
          "Write to support.", page: .support,
          ["Give the IP address, the time and the request id; never the key."]),
      ],
      meanwhile: ["From a machine that is already allowed, the same key keeps working."],
      verify: [
        Step("Make a real call from the machine that failed.", commands: s.trial)
      ],
      delay: "Usually a few minutes after the address is added; nothing to wait for if you change networks.",
      misunderstandings: [
        Misunderstanding(
          "\"401: my key is wrong.\"",
          "The message is about the address or the network: another key will not help."),
        Misunderstanding(
          "\"My address is on the list: it is the one `ip a` or `ipconfig` shows.\"",
          "That one is private; the provider sees the public outgoing address."),
        Misunderstanding(
          "\"It is my company's firewall.\"",
          "The request got out and got an answer. The company's outgoing address, though, may be what is refused."),
        Misunderstanding(
          "\"I open it to everyone (0.0.0.0/0) and that is that.\"",
          "A stolen key would then work from anywhere: do this only for a test of a few minutes."),
      ],
      checklist: [
        "Public address read on the machine that calls",
        "Address (IPv4 and IPv6) on the allowed list",
        "Private network: name resolves to a private address",
        "No unexpected VPN or proxy",
        "A real call from the server gets an answer",
      ])
  }
}
