extension English {
  package func quotaExhausted(_ s: Situation) -> Guide {
    // Only a provider that names a moment can be waited for.
    let opensAgain = s.facts.resetAt != nil || s.facts.retryAfter != nil
    return Guide(
      title: s.isRenewed
        ? "Wait for the renewal it names, or have the quota raised"
        : opensAgain
          ? "Top up the account or raise the cap it has reached"
          : "Top up the account or raise the cap it has reached: waiting will not do",
      meaning: [
        """
        The key is accepted and the request is correct, but your account at \(name(s)) cannot pay for it: the balance is \
        empty, a payment was declined, or a spending cap has been reached.
        """,
        """
        The HTTP status is often misleading: this refusal comes as 429 (like a rate limit), as 402, sometimes as 400 \
        or 403. It is neither an outage nor a fault in your application.
        """,
        opensAgain
          ? """
          The message names a time when access returns: true for a cap that renews itself; an empty balance does not \
          refill on its own.
          """
          : "An empty balance does not refill on its own; only a monthly cap reopens, when its next period starts.",
      ],
      reasons: [
        "The prepaid balance is zero, or the credit given at sign-up is used up or has expired.",
        "No valid card is on file, or the last payment was declined (expired card, unpaid invoice).",
        "The spending cap of the organisation, the project or the key has been reached.",
        "There is credit, but in another organisation, project or subscription than the key's.",
        "The server still uses an old key without credit, read when it started.",
        "The payment has just been made and is not counted yet.",
      ],
      steps: [
        Step(
          "Open the billing page and look at the organisation, the balance and the plan.", page: .billing,
          [
            "The organisation (or project) shown must be the key's: credit does not move from one to another.",
            "The balance must be above zero, the plan active, the last invoice paid.",
            "All in order and still the error? Go to steps 6 and 7 before paying anything.",
          ]),
        Step(
          "Add a valid payment card if there is none.", page: .billing,
          [
            "Turning billing on is not enough: without an accepted card, the API often stays closed.",
            "Replace an expired or declined card, then pay the outstanding invoice.",
            "Set a monthly cap you are comfortable with while you are there ($10, $20 or $50, for example).",
          ]),
        Step(
          "Add credit.", page: .billing,
          [
            "A balance of $0.00 blocks everything, even with a valid card. $5 is often enough; $10 to $20 leaves some room.",
            "Free offer used up or expired: you need the paid one, and a first top-up is often enough to get it.",
            "Turn on automatic top-up if the application is in production.",
            "Wait 5 to 10 minutes, then try again.",
          ]),
        Step(
          "Check the spending caps.", page: .limits,
          [
            "The organisation, the project and the key can each have one: raise or remove the one that was reached.",
            "A cap is not credit: \"$0 of $120\" says what you may spend, not what you have.",
          ]),
        Step(
          "Look at what was used this month.", page: .usage,
          [
            "Find the model, the key and the day that cost the most.",
            "Spending nobody recognises may come from a leaked key: revoke it before adding credit.",
          ]),
        restart("There is credit and the error stays? Restart the server: it keeps the key it read when it started."),
        onlyServer(s),
      ],
      meanwhile: [
        "Switch automatic retries off: every one of them will fail the same way.",
        "Move to another provider: put its key into `.env`, restart the server, select it in the application.",
      ],
      verify: [
        Step(
          "Make one real call, not a list of models: the list answers even without credit.",
          commands: s.trial),
        Step("Then send a message from the application itself."),
      ],
      delay: """
        A payment or a new card usually counts after 5 to 10 minutes; a raised cap can take a few minutes too. \
        If only the server was at fault: about ten seconds, the time of a restart.
        """,
      misunderstandings: [
        Misunderstanding(
          "\"It is a 429: I only have to wait.\"",
          "No: without credit, the answer will be the same in an hour and tomorrow."),
        Misunderstanding(
          "\"I turned billing on, I added a card, and the error is still there.\"",
          "Give the provider 5 to 10 minutes, check that the balance is not still zero, then restart the server."),
        Misunderstanding(
          "\"My test script works, so the account has credit.\"",
          """
          If it only lists models, it proves nothing: the list is free. If it makes a real call, it uses the new key from \
          `.env` while the server still uses the old one: restart the server.
          """),
        Misunderstanding(
          "\"A new key will fix it.\"",
          "All keys of an organisation draw on the same balance."),
        Misunderstanding(
          "\"I already pay for a subscription.\"",
          "A subscription to a provider's chat app does not pay for its API: they are two separate accounts."),
      ],
      checklist: [
        "Balance above zero in the key's organisation (sign-up credit not expired)",
        "Valid card, last invoice paid",
        "Organisation, project and key caps not reached",
        "10 minutes gone by since the payment",
        "Server restarted since the last change of key, and only one running",
        "One real call answers",
      ])
  }
}
