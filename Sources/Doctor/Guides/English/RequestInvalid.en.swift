extension English {
  package func requestInvalid(_ s: Situation) -> Guide {
    Guide(
      title: "Fix the field the message names; the same request will always fail",
      meaning: [
        "The provider read the request and refuses one of its fields: unknown, of the wrong type, misplaced, "
          + "or not supported by this model.",
        "This says nothing about credit or limits: they may not have been looked at yet.",
      ],
      reasons: [
        "A parameter this model does not accept, no longer accepts, or accepts only at its default value.",
        "A wrong type: a list where the API expects text, an object where it expects a name.",
        "An invalid tool schema, or a tool call written by the model that does not follow the schema.",
        "A client that is too old or too new, or an \"OpenAI-compatible\" layer that is only partly so.",
        "A missing variable, sent as `undefined` or `null` (organisation, project, model).",
        "An operation this model does not perform, or a session that reached its maximum length.",
      ],
      steps: [
        Step(
          "Read which field is meant.", when: .unlessChecked,
          [
            "It is in `param`, or in a path in the message: `messages[3].content`, `tools[0].parameters`.",
            "\"unsupported_parameter\": remove or rename it. \"unsupported_value\": change its value.",
          ]),
        Step(
          "Go back to the smallest request: the model and one message.",
          ["If it works, put the fields back one at a time; the one that breaks it is the culprit."],
          commands: s.trial),
        Step(
          "Fix the most common mistakes.",
          [
            "Output limit: `max_tokens`, `max_completion_tokens` or `max_output_tokens`, depending on the API.",
            "Reasoning models: remove `temperature` and `top_p`, which are often fixed.",
            "`content` refused as a list of parts: send a plain string.",
            "Tool schema: some providers refuse an object whose `properties` are empty.",
            "Conversation with tools: each result follows the call that asked for it.",
            "Output limit reached before the answer was complete: raise it; the rest of the request is fine.",
            "Session expired: open a new one and give it the context again.",
          ]),
        Step(
          "The tool call written by the model is invalid: simplify the schema, then try again.",
          ["Describe the fields better, offer fewer tools, or use a model that follows them better."]),
        Step(
          "Nothing stands out: save the body that is really sent (without the headers) and check it.",
          ["Look for `null`, `undefined`, numbers in quotes, empty fields."],
          commands: [
            ShellCommand(
              "python3 -m json.tool request.json",
              powershell: "Get-Content -Raw request.json | ConvertFrom-Json | ConvertTo-Json -Depth 20")
          ]),
        Step(
          "Update the client or gateway, then restart the server.",
          ["A gateway can often drop fields that a model does not know; in LiteLLM this is `drop_params: true`."]),
      ],
      meanwhile: ["Do not automate retries: each one fails the same way, and may count against your limits."],
      verify: [
        Step("Send the corrected request from the application, with all the fields it needs.")
      ],
      delay: "Nothing to wait for: a correct request goes through at once.",
      misunderstandings: [
        Misunderstanding(
          "\"The same code works with another model, so this is an outage.\"",
          "Each model has its own list of parameters; \"OpenAI-compatible\" does not mean identical."),
        Misunderstanding(
          "\"A 400 proves that I have credit.\"",
          "Nothing guarantees that: the form of a request may be checked before the balance."),
        Misunderstanding(
          "\"`invalid_request_error` always means a bad parameter.\"",
          "Some providers use it for everything (key, model, balance): read the sentence, not the label."),
        Misunderstanding(
          "\"If I keep retrying, it will pass.\"",
          "No, except for a tool call the model wrote badly, which can differ from one try to the next."),
      ],
      checklist: [
        "Field found in the message",
        "Smallest request tried",
        "Parameters compared with this model's documentation",
        "No `null` or `undefined` in the body sent",
        "Client up to date, server restarted",
        "The full request gets an answer",
      ])
  }
}
