extension Advice {
  static let azureAccessEnglish: [Cause: Supplement] = [
    .keyMissing: Supplement(
      title: "Set AZURE_OPENAI_API_KEY, or the header the address expects, then restart",
      reasons: [
        """
        The variable's name is not the one the program reads (`AZURE_OPENAI_KEY`, `AZURE_API_KEY`, `OPENAI_API_KEY`).
        """,
        "The call sends `Authorization: Bearer` to the classic address, which expects the `api-key` header.",
        "An API Management gateway wants its own key, in `Ocp-Apim-Subscription-Key`.",
      ],
      steps: [
        Step(
          "Check that the variable reaches the shell, without showing it.",
          ["`EMPTY`: it is missing or empty in that place."], commands: [AzureCommand.isSet]),
        Step(
          "Copy the key: Azure portal, the resource, \"Resource Management > Keys and Endpoint\".", page: .keys,
          [
            "KEY 1 or KEY 2, either will do.",
            "Copy the address (Endpoint) from the same page: key and address belong together.",
          ]),
        Step(
          "Write both into `.env`, with no spaces around the `=`.",
          [
            "`AZURE_OPENAI_API_KEY=…` and `AZURE_OPENAI_ENDPOINT=https://RESOURCE.openai.azure.com`.",
            "The `AzureOpenAI` library also requires `OPENAI_API_VERSION` (for example `2024-10-21`).",
            "Your program may read another name: look for it in its documentation.",
          ]),
        Step(
          "Check the header.",
          [
            "Azure: `api-key: …`. With the address `/openai/v1/`, `Authorization: Bearer …` is fine too.",
            """
            Company gateway (answer `{"statusCode":401,"message":…}`): ask its team for the header's name and the key.
            """,
          ]),
        Step("Restart the server (`Ctrl+C`, then the same command): it reads `.env` only when it starts."),
      ],
      verify: [azureCallEnglish],
      delay: "At once, after the restart.",
      checklist: [
        "Key and address copied from the same resource",
        "Variable under the name the program reads, not empty",
        "Header `api-key`, or the gateway's",
        "Server restarted",
      ]),

    .keyInvalid: Supplement(
      title: "Check the Azure key and the address together: one of them does not fit the other",
      meaning: [
        """
        "invalid subscription key or wrong API endpoint" names two causes: the key is wrong, or it is right but sent \
        to the address of another resource or region.
        """
      ],
      reasons: [
        "The key is that of another resource, or another region, than the address.",
        "It is an OpenAI key (`sk-…`) sent to Azure.",
        "The address is wrong: resource misspelt, regional address, final slash with some libraries.",
        "The key was regenerated, and the server keeps the old one.",
        """
        "Access token is missing, invalid, audience is incorrect …": the Entra token has expired or was asked for \
        something else.
        """,
        "\"Token tenant … does not match\": the token comes from another tenant than the resource.",
      ],
      steps: [
        Step(
          "Open the resource's \"Keys and Endpoint\", and compare key and address with those of `.env`.", page: .keys,
          [
            "The last four characters must be those of KEY 1 or KEY 2.",
            "An Azure key has 32 hexadecimal characters, or 84 with `JQQJ99`. `sk-…` is an OpenAI key.",
            "If the second command shows a value, it may hide that of `.env`.",
          ], commands: [AzureCommand.tailInFile, AzureCommand.tailInEnvironment]),
        Step(
          "Check the address, bare, without path or final slash: `https://RESOURCE.openai.azure.com`.",
          [
            "Also valid: `RESOURCE.services.ai.azure.com` and `RESOURCE.cognitiveservices.azure.com`.",
            "A regional address (`https://eastus.api.cognitive.microsoft.com`) does not suit Azure OpenAI.",
            "Take the final slash away: with some libraries it is enough to give this very message.",
          ], commands: [AzureCommand.resource, AzureCommand.addressVariables]),
        Step(
          "Try the pair of key and address without your program.", when: .unlessChecked,
          [
            "Use a separate terminal: the key loaded there would hide `.env` from then on.",
            "200: they fit; the program sends something else, or was not restarted.",
            "401: one of them is wrong; copy both again from the same page.",
          ], commands: [AzureCommand.load, AzureCommand.probe]),
        Step(
          "OpenAI key: choose one of the two services.",
          ["Key `sk-…`: address `https://api.openai.com/v1`, client `OpenAI`. Azure key: client `AzureOpenAI`."]),
        Step(
          "Entra token: ask for it again, for the right tenant and scope.",
          [
            """
            Scope: `https://cognitiveservices.azure.com/.default`, or `https://ai.azure.com/.default`; take the one \
            the message or your client's documentation names.
            """,
            "The command shows the token's tenant; if it is not the resource's: `az login --tenant …`.",
            "`AZURE_OPENAI_AD_TOKEN`, if set, wins over the key: remove it if you want the key.",
            "A token lasts about an hour: use a token provider, not a copied value.",
          ], commands: [AzureCommand.tenant]),
        Step("Restart the server: `Ctrl+C`, then the same command. It keeps the old key as long as it runs."),
      ],
      verify: [azureCallEnglish],
      delay: "At once, after the restart; a few minutes after a key was regenerated.",
      misunderstandings: [
        Misunderstanding(
          "\"The message speaks of a subscription: mine has a payment problem.\"",
          "\"subscription key\" is the older name of the key. Nothing is said about billing."),
        Misunderstanding(
          "\"My OpenAI key works everywhere.\"",
          "No: OpenAI and Azure OpenAI are two services, with separate keys, addresses and invoices."),
      ],
      checklist: [
        "Key and address copied again from the same page",
        "Address without path or final slash",
        "No `sk-…` key on Azure",
        "Entra token: right tenant, right scope, not expired",
        "Server restarted",
      ]),

    .permissionDenied: Supplement(
      title: "Assign the missing role on the Azure resource, or have key access turned on again",
      reasons: [
        "`PermissionDenied`, \"Principal does not have access to API/Operation\": a data role is missing.",
        "You are Owner or Contributor: these roles manage the resource, they do not give the right to call it.",
        "`AuthenticationTypeDisabled`: key access is turned off on the resource; the key is good.",
        "\"Resource not accessible by integration\" (GitHub Models): the token lacks the `models` permission.",
      ],
      steps: [
        Step(
          "Read the code, then the state of the resource.", when: .unless(.code),
          ["`keyOff: true`: key access is off, step 4. Otherwise it is a role, step 2."],
          commands: [AzureCommand.access]),
        Step(
          "Assign \"Cognitive Services OpenAI User\" to the identity that calls.",
          [
            "Portal: the resource, \"Access control (IAM)\", \"Add role assignment\".",
            """
            Models other than OpenAI's, on a Foundry resource: "Cognitive Services User". Agents: the role the message \
            names.
            """,
            "Choose the right identity: the application's managed identity in production, your account locally.",
          ], commands: [AzureCommand.grant]),
        Step(
          "Check with \"Access control (IAM) > Check access\", then wait 5 minutes and renew the token.",
          ["A token obtained before the assignment keeps the old rights: restart the application."]),
        Step(
          "`AuthenticationTypeDisabled`: move to Microsoft Entra ID, or have the keys turned on again.",
          when: .code("AuthenticationTypeDisabled"),
          [
            "Recommended: `DefaultAzureCredential` and a token provider instead of the key.",
            """
            Keys on again: `Set-AzCognitiveServicesAccount … -DisableLocalAuth $false`, with the agreement of whoever \
            manages the subscription; an Azure policy may turn them off once more.
            """,
          ]),
        Step(
          "GitHub Models: give the token the permission `models: read`.",
          ["In a workflow: `permissions:` then `models: read`. Fine-grained personal token: permission \"Models\"."]),
      ],
      verify: [azureCallEnglish],
      delay: "Up to 5 minutes after a role was assigned; a few minutes after key access was changed.",
      misunderstandings: [
        Misunderstanding(
          "\"I own the subscription, so I have every right.\"",
          "Not that of calling a model with Entra ID: a \"Cognitive Services … User\" role is needed.")
      ],
      checklist: [
        "Code read: role, or key access",
        "Role assigned to the right identity, on the right resource",
        "5 minutes passed, token renewed",
        "Key access on again, or Entra ID used",
      ]),

    .networkDenied: Supplement(
      title: "Allow your address in the Azure resource's network, or go through the private network",
      reasons: [
        "\"Virtual Network/Firewall rules\": your address, or your subnet, is not in the list.",
        "\"A Virtual Network is configured … use the correct endpoint\": the call goes to the regional address.",
        "Public access is off: only a private endpoint answers.",
        "DNS gives the public address instead of the private one.",
      ],
      steps: [
        Step(
          "Read the setting: portal, the resource, \"Networking\".",
          [
            "`public: Disabled`: private access only. `default: Deny`: a list of addresses.",
            "See whether somebody of the network team changed it recently (\"Activity log\").",
          ], commands: [AzureCommand.access]),
        Step(
          "Use the resource's own address: `https://RESOURCE.openai.azure.com`.",
          [
            """
            The regional address (`https://REGION.api.cognitive.microsoft.com`) is refused once a network is \
            configured.
            """
          ]),
        Step(
          "List of addresses: add the public address of the machine that calls.",
          [
            "\"Selected Networks and Private Endpoints\", \"Firewall\", then \"Save\".",
            "Find the address from the machine or container that fails, not from your own computer.",
            "App Service, Functions: allow their outbound addresses, or join them to the virtual network.",
          ], commands: [AzureCommand.publicAddress]),
        Step(
          "Private endpoint: check DNS from the application's network.",
          [
            "The answer must be a private address (10.…, 172.16.… to 172.31.…, 192.168.…).",
            """
            If not: link the zone `privatelink.openai.azure.com` to the virtual network, or correct the company's DNS.
            """,
          ], commands: [AzureCommand.resolve]),
        Step("Check the rules of the network security group (NSG) and the firewall: outgoing HTTPS, port 443."),
      ],
      verify: [azureCallEnglish],
      delay: "A few minutes after saving; DNS may keep the old answer for longer.",
      misunderstandings: [
        Misunderstanding(
          "\"It works from my computer.\"",
          "Your computer and the server leave through different addresses; the server's is the one that counts.")
      ],
      checklist: [
        "Resource's network setting read",
        "Resource's own address used",
        "Server's public address allowed, or private DNS right",
        "Outgoing 443 open",
      ]),
  ]
}
