extension English {
  package func regionBlocked(_ s: Situation) -> Guide {
    Guide(
      title: "Call from a supported country, or use another provider; the key is not the problem",
      meaning: [
        "The provider does not serve the country or region the request comes from.",
        "It judges by the public IP address of the machine that calls (server, function, proxy, VPN), "
          + "sometimes by the account's country; not by where you are sitting.",
      ],
      reasons: [
        "The server or function runs in an unsupported region, sometimes one the platform picked.",
        "A VPN, a proxy or a relay takes the traffic out through another country.",
        "The country of the account or of its billing is not supported.",
        "Only the free plan is closed in your country: linking billing is sometimes enough.",
        "The IP address may be located wrongly.",
      ],
      steps: [
        Step(
          "See where the traffic leaves, from the machine that calls.",
          [
            "`ip=`: public address. `loc=`: the country Cloudflare places it in; the provider may judge otherwise.",
            "With Docker or a function, run the command inside the container or function, not on your own machine.",
          ],
          commands: [
            NetworkCommand.place
          ]),
        Step(
          "Compare that country with the list of supported countries in the provider's documentation.",
          ["The list for the API is not always the list for the chat product."]),
        Step(
          "The country shown is not yours: remove the VPN or proxy that diverts the traffic.",
          ["A proxy variable is enough to send the calls out elsewhere."],
          commands: [
            NetworkCommand.proxies
          ]),
        Step(
          "The server is in an unsupported region: move it.",
          ["Pin the region to a supported country instead of letting the platform choose."]),
        Step(
          "The message mentions billing or the free plan: link a payment method.", page: .billing,
          ["This sometimes opens the API in a country where the free plan is closed."]),
        Step(
          "The country is supported and the refusal remains: write to support.", page: .support,
          ["Give the IP address, the country, the time and the request id; never the key."]),
      ],
      meanwhile: ["A provider that serves your country answers right away; a local model depends on no country."],
      verify: [
        Step("Make a real call from the machine that failed, not from your own.", commands: s.trial)
      ],
      delay: "Nothing to wait for once the traffic leaves from a supported country; "
        + "after linking billing, allow a few minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"My key or my account is blocked.\"",
          "Nothing says so: the same key may answer at once from a supported country."),
        Misunderstanding(
          "\"It works on my machine, so the server's code is wrong.\"",
          "The server goes out through another address, perhaps in another country."),
        Misunderstanding(
          "\"A VPN will do.\"",
          "Getting around the rule may break the terms of use and get the account suspended; "
            + "VPN addresses are sometimes refused anyway."),
        Misunderstanding(
          "\"It is a 400, so my request is malformed.\"",
          "The status varies (400 or 403); the sentence about the country decides."),
      ],
      checklist: [
        "Country of exit read on the machine that calls",
        "Country in the provider's list",
        "No unexpected VPN or proxy",
        "Server region pinned to a supported country",
        "Billing linked, if the message mentions it",
        "A real call from the server gets an answer",
      ])
  }
}
