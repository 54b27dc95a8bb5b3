extension English {
  package func deploymentNotFound(_ s: Situation) -> Guide {
    Guide(
      title: "Create the deployment in this Azure resource, or put its exact name into your configuration",
      meaning: [
        "On Azure you do not call a model but a deployment: a name someone gave to that model, in one resource. "
          + "The resource being called has no deployment of that name.",
        "The resource itself answers: this is neither an outage nor a refused payment.",
      ],
      reasons: [
        "The configuration holds the model's name, while the deployment is called something else.",
        "The model was never deployed: creating the resource deploys nothing.",
        "The deployment is in another resource (another region or subscription) than the address.",
        "It was only just created: allow up to 5 minutes before it answers.",
        "It was deleted, or its creation failed for lack of quota.",
        "A deployment whose model Azure has retired may also answer this way.",
      ],
      steps: [
        Step(
          "Note the name being sent and the resource being called.",
          [
            "Classic form: `https://RESOURCE.openai.azure.com/openai/deployments/DEPLOYMENT/…`.",
            "v1 form (`…/openai/v1/`): the deployment's name goes into the `model` field.",
            "In `.env`, the resource is usually in `AZURE_OPENAI_ENDPOINT`; the variable for the deployment depends "
              + "on the application (`AZURE_OPENAI_DEPLOYMENT`, `AZURE_OPENAI_DEPLOYMENT_NAME`…).",
          ]),
        Step(
          "Open the list of this resource's deployments.", page: .models,
          [
            "At https://ai.azure.com, choose a project of this resource, then \"Build\" → \"Models\".",
            "Depending on the version of the Azure portal, the resource's \"Model deployments\" page leads there too.",
            "Your name must be there letter for letter, with the state \"Succeeded\".",
            "The command gives the same list (`az login` first).",
          ],
          commands: [
            ShellCommand(
              """
              az cognitiveservices account deployment list --name RESOURCE --resource-group GROUP --output table \
              --query "[].{name:name, model:properties.model.name, state:properties.provisioningState}"
              """)
          ]),
        Step(
          "The deployment exists under another name: put that name into `.env`.",
          ["No spaces around the `=`; a variable exported in the terminal hides the file."]),
        Step(
          "It does not exist: create it.", page: .models,
          [
            "\"Discover\" → \"Models\", pick the model, then \"Deploy\" → \"Custom settings\".",
            "The simplest way is to give it the name the application sends: if that is `gpt-4o-mini`, "
              + "name it `gpt-4o-mini`.",
            "This takes the \"Cognitive Services Contributor\" role on the resource, or an equivalent.",
            "Creation refused: the quota for this model in this region is used up, or the model is not offered there.",
          ]),
        Step(
          "It is in another resource: change the address and the key together.", page: .keys,
          ["Azure portal (https://portal.azure.com), that resource's page, \"Keys and Endpoint\"."]),
        Step(
          "Restart the server if you changed `.env`.",
          ["A server reads `.env` once, when it starts: `Ctrl+C`, then run the same command again."]),
      ],
      meanwhile: ["Any other deployment of the same resource answers with the same key: just send its name."],
      verify: [
        Step(
          "Make a real call to this deployment; listing the resource's models proves nothing.", commands: s.trial)
      ],
      delay: "A corrected name works as soon as the server is restarted; a new deployment can take up to 5 minutes.",
      misunderstandings: [
        Misunderstanding(
          "\"The API lists the model, so it is deployed.\"",
          "That list shows the models the resource could deploy, not its deployments."),
        Misunderstanding(
          "\"`gpt-4o-mini` is the right name: it works at OpenAI.\"",
          "Azure looks only at the deployment's name, which was chosen when it was created."),
        Misunderstanding(
          "\"The message says to wait 5 minutes, so I wait.\"",
          "That holds only for a deployment that was just created; otherwise the answer stays the same."),
        Misunderstanding(
          "\"My key lacks a permission.\"",
          "A resource's key opens all of its deployments; it is the name or the resource that is wrong."),
      ],
      checklist: [
        "Name being sent read from the URL or the `model` field",
        "Deployment present in this resource, letter for letter",
        "State \"Succeeded\", created more than 5 minutes ago",
        "Address and key from the same resource",
        "Server restarted",
        "A real call gets an answer",
      ])
  }
}
