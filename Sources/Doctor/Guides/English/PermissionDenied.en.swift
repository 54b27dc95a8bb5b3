extension English {
  package func permissionDenied(_ s: Situation) -> Guide {
    var names = [
      "A scope (\"Missing scopes: …\"), a role (\"lacks the required data action …\"), "
        + "an API (\"has not been used in project …\"), a blocked site or model: the message often names it.",
      "If it contains a link, open it with an account that administers the project.",
    ]
    if let scope = s.facts.scope {
      names.append("Here it names `\(scope)`: check that this is the account or project you are looking at.")
    }
    return Guide(
      title: "Grant the missing right: to the key, the role or the project",
      meaning: [
        "The key is recognised and the account is active, but this operation is forbidden to them at \(name(s)).",
        "The refusal comes as a 403, sometimes as a 401 or a 404. It is neither a wrong key nor a lack of credit.",
      ],
      reasons: [
        "The key is restricted: it lacks the scope for this operation.",
        "The role of the person or service account is too weak in the organisation or project.",
        "The API is not enabled in the key's project.",
        "The key is limited to certain sites, applications or APIs, and a server is not one of them.",
        "An administrator blocked the model, has not accepted its terms, or set a privacy rule "
          + "that no host satisfies.",
        "The resource refuses every key and accepts only an identity (`AuthenticationTypeDisabled`).",
      ],
      steps: [
        Step("Read in the message which right is missing, and to whom.", when: .unlessChecked, names),
        Step(
          "Check the key's restrictions.", page: .keys,
          [
            "The organisation and project shown must be those of the key.",
            "Add the missing permission, or create a key that has it.",
            "A server's key cannot be limited to web sites: limit it by IP address or by API.",
          ]),
        Step(
          "Check the role and the project's settings.", page: .settings,
          [
            "The role must allow the operation itself, not only administration: on some clouds, "
              + "being the owner is not enough.",
            "API enabled, terms accepted, model allowed, privacy rule compatible.",
          ]),
        Step(
          "If the resource refuses keys, use an identity, or have keys allowed again.",
          ["An administrator chose this: ask before working around it."]),
        Step(
          "Not yours to change? Send the administrator what they need.",
          ["The exact message, the project, the key's name (never the key), the operation and the time of the attempt."]
        ),
        Step(
          "Restart the server if the key changed.",
          ["A server reads `.env` once, when it starts: `Ctrl+C`, then run the same command again."]),
      ],
      verify: [
        Step("Repeat the very operation that was refused: another one can succeed and prove nothing."),
        Step(
          "If the smallest call works and the operation is still refused, only that one right is still missing.",
          commands: s.trial),
      ],
      delay: "A key permission usually takes effect at once; a role or a newly enabled API can take 5 to 10 minutes, "
        + "so do not look elsewhere before that.",
      misunderstandings: [
        Misunderstanding(
          "\"401: my key is wrong.\"",
          "A wrong key is not recognised; this one is, and is refused one operation."),
        Misunderstanding(
          "\"A new key will fix everything.\"",
          "Only if it has the missing right; with the same restrictions it will fail the same way."),
        Misunderstanding(
          "\"The key lists models, so it can do everything.\"",
          "Each operation has its own right. The reverse exists too: a key that cannot list but can answer."),
        Misunderstanding(
          "\"I own the account, so my key has every right.\"",
          "Restrictions on the key and on the project apply to everyone."),
      ],
      checklist: [
        "Missing right read from the message",
        "Right organisation and right project",
        "Key permissions checked",
        "Role, API and terms checked in the project",
        "Waited 5 to 10 minutes after the change",
        "The refused operation succeeds",
      ])
  }
}
