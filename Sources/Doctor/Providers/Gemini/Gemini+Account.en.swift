extension Advice {
  /// Accounts and places.
  static let geminiAccountEnglish: [Cause: Supplement] = [
    .accountInactive: Supplement(
      title: "Project or account shut out of Gemini: ask for it to be lifted, use another provider meanwhile",
      meaning: [
        """
        "Your project has been denied access. Please contact support." concerns the whole project; "Gemini has \
        been disabled in this account for violation of Terms of Service" concerns the account.
        """
      ],
      reasons: [
        "Google applied a usage rule or an automatic check; the message gives no detail."
      ],
      steps: [
        Step(
          "Note the exact text, the project (name and number) and the Google account used.",
          page: .keys),
        Step(
          "Read Google's e-mails and the notices in AI Studio and in the Google Cloud console."),
        Step(
          "Ask for it to be lifted.",
          page: .support,
          [
            "Use the address or form named in the message: they differ by product."
          ]),
        Step(
          "Stop automatic retries and switch to another provider."),
      ],
      delay: "Google's own; none is stated.",
      misunderstandings: [
        Misunderstanding(
          "\"A new key of the same project will work.\"",
          "No: the project is refused, whatever the key."),
        Misunderstanding(
          "\"It is the 403 of an API not enabled.\"",
          "That one carries `SERVICE_DISABLED` and a link to enable it."),
      ],
      checklist: [
        "Exact text, project and account noted",
        "E-mails and notices read",
        "Request sent",
        "Another provider in place until then",
      ]),
    .regionBlocked: Supplement(
      title: "Gemini refuses the country the request comes from: link billing, or leave by another country",
      meaning: [
        """
        "User location is not supported for the API use" (400, `FAILED_PRECONDITION`) judges the country of the \
        server's IP address, not yours.
        """,
        """
        "… without a billing account linked" and "free tier is not available in your country": the country is \
        served, but only with billing.
        """,
      ],
      reasons: [
        "The free tier does not exist in that country.",
        "The server, a VPN or a proxy leaves by a country that is not served.",
      ],
      steps: [
        Step(
          "Find the outgoing country, on the server itself.",
          [
            "`loc=` gives the two-letter country."
          ],
          commands: [GeminiCommand.publicAddress]),
        Step(
          "Look that country up: https://ai.google.dev/gemini-api/docs/available-regions"),
        Step(
          "Country served, or a message about billing: link a billing account to the key's project.",
          page: .billing,
          [
            "AI Studio, list of keys or projects, \"Set up billing\"."
          ]),
        Step(
          "Country not served: let the request leave from elsewhere.",
          [
            "Turn the VPN off, or move the server to a served region of your host.",
            "Vertex AI offers the same models from regions you choose, with a billed Google Cloud project.",
          ]),
      ],
      delay: "Billing: a few minutes. Change of outgoing country: at once.",
      misunderstandings: [
        Misunderstanding(
          "\"I am in a served country, so it is a mistake.\"",
          "The server's address counts, wherever it is hosted."),
        Misunderstanding(
          "\"The country is refused, nothing can be done.\"",
          "Often linking billing is enough: only the free tier is missing there."),
      ],
      checklist: [
        "Server's outgoing country known",
        "Country looked up in Google's list",
        "Billing linked to the key's project",
        "VPN and proxy ruled out",
      ]),
  ]
}
