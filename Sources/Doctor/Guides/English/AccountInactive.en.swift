extension English {
  package func accountInactive(_ s: Situation) -> Guide {
    Guide(
      title: "Have the account reactivated or verified: it is closed to calls, whatever the key",
      meaning: [
        """
        The account, organisation or project at \(name(s)) is deactivated, suspended, not verified yet, or its billing \
        is not active.
        """,
        "The key is recognised. Waiting, retrying or changing model will not reopen the account.",
        """
        The status varies (400, 401, 403 or 429) and the library may call it a rate limit: the provider's own sentence \
        is what counts.
        """,
      ],
      reasons: [
        "Billing was never activated, or was suspended after an unpaid invoice.",
        "The e-mail address, the phone number or the organisation's identity still has to be verified.",
        "The provider suspended the account for security reasons or under its terms of use.",
        "The project was archived, or the person who created the key has left the organisation.",
        "The enterprise plan or cloud contract the account belonged to has ended.",
        "The server still uses the key of an old account that has been closed since.",
      ],
      steps: [
        Step(
          "Look for the provider's message in the account owner's mailbox.",
          [
            "It goes to the address that created the account, which may not be yours; look in the spam folder too.",
            "It usually says what is wrong or asked for, and how to reply.",
          ]),
        Step(
          "Sign in to the console and read the banner at the top.", page: .settings,
          [
            "Check that the organisation and project shown are the key's, and that they are active.",
            "A verification is asked for (phone, identity, organisation)? See it through to the end.",
            "Sometimes only an owner or administrator sees this banner: ask one to look.",
          ]),
        Step(
          "Activate billing, or bring it back into order.", page: .billing,
          ["Pay the outstanding invoice, replace the declined card, check that the plan is active."]),
        Step(
          "Write to support if the account stays closed.", page: .support,
          [
            """
            Give the organisation or project ID, the full message, the time (with its time zone), the request ID \
            (`x-request-id`) and what you use the API for. Never the key.
            """,
            "If a key has leaked, say so, and revoke it before you write.",
            "Reply from the account owner's address.",
          ]),
        Step(
          "If another account of your organisation is active, use one of its keys.", page: .keys,
          [
            "Put it into `.env`, then restart the server: it keeps the old key until then.",
            "Do not open a new account to get around a suspension: it may be closed as well.",
          ]),
      ],
      meanwhile: ["Stop automatic calls: repeated refusals do not help a review in progress."],
      verify: [
        Step("The banner is gone from the console, and billing is active.", page: .settings),
        Step("A real call answers.", commands: s.trial),
      ],
      delay: """
        A paid invoice or a completed verification often counts within minutes. When support has to decide, expect \
        several days: have another provider ready.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"The SDK raises RateLimitError, so I have to slow down.\"",
          "It only looks at the status 429. The message is about the account: slowing down changes nothing."),
        Misunderstanding(
          "\"I will create a new key.\"",
          "A key from the same account will be refused in the same way."),
        Misunderstanding(
          "\"I can sign in to the site, so the account is active.\"",
          "Access to the site and access to the API are opened and closed separately."),
      ],
      checklist: [
        "The provider's e-mail found",
        "Requested verifications completed",
        "Billing active, no invoice outstanding",
        "Support contacted, with organisation ID and request ID",
        "Server restarted if the key changed",
        "A real call answers",
      ])
  }
}
