extension Advice {
  static let azureAccessFrench: [Cause: Supplement] = [
    .keyMissing: Supplement(
      title: "Renseignez AZURE_OPENAI_API_KEY, ou l'en-tête que l'adresse attend, puis redémarrez",
      reasons: [
        """
        le nom de la variable n'est pas celui que lit le programme (`AZURE_OPENAI_KEY`, `AZURE_API_KEY`, \
        `OPENAI_API_KEY`) ;
        """,
        "l'appel envoie `Authorization: Bearer` à l'adresse classique, qui attend l'en-tête `api-key` ;",
        "une passerelle API Management veut sa propre clé, dans `Ocp-Apim-Subscription-Key` ;",
      ],
      steps: [
        Step(
          "Vérifiez que la variable arrive jusqu'au shell, sans l'afficher.",
          ["`EMPTY` : elle est absente ou vide à cet endroit."], commands: [AzureCommand.isSet]),
        Step(
          "Copiez la clé : portail Azure, la ressource, « Resource Management > Keys and Endpoint ».", page: .keys,
          [
            "« Clés et point de terminaison » en français ; KEY 1 ou KEY 2, l'une vaut l'autre.",
            "Copiez l'adresse (Endpoint) de la même page : clé et adresse vont ensemble.",
          ]),
        Step(
          "Écrivez les deux dans `.env`, sans espace autour du `=`.",
          [
            "`AZURE_OPENAI_API_KEY=…` et `AZURE_OPENAI_ENDPOINT=https://RESSOURCE.openai.azure.com`.",
            "La bibliothèque `AzureOpenAI` exige aussi `OPENAI_API_VERSION` (par exemple `2024-10-21`).",
            "Votre programme lit peut-être un autre nom : cherchez-le dans sa documentation.",
          ]),
        Step(
          "Vérifiez l'en-tête.",
          [
            "Azure : `api-key: …`. Avec l'adresse `/openai/v1/`, `Authorization: Bearer …` convient aussi.",
            """
            Passerelle d'entreprise (réponse `{"statusCode":401,"message":…}`) : demandez à son équipe le nom de \
            l'en-tête et la clé.
            """,
          ]),
        Step("Redémarrez le serveur (`Ctrl+C`, puis la même commande) : il ne lit `.env` qu'au démarrage."),
      ],
      verify: [azureCallFrench],
      delay: "Effet immédiat au redémarrage.",
      checklist: [
        "Clé et adresse copiées de la même ressource",
        "Variable au nom que lit le programme, non vide",
        "En-tête `api-key`, ou celui de la passerelle",
        "Serveur redémarré",
      ]),

    .keyInvalid: Supplement(
      title: "Vérifiez ensemble la clé et l'adresse Azure : l'une des deux ne va pas avec l'autre",
      meaning: [
        """
        « invalid subscription key or wrong API endpoint » nomme deux causes : la clé est fausse, ou elle est juste \
        mais envoyée à l'adresse d'une autre ressource ou région.
        """
      ],
      reasons: [
        "la clé est celle d'une autre ressource, ou d'une autre région, que l'adresse ;",
        "c'est une clé d'OpenAI (`sk-…`) envoyée à Azure ;",
        """
        l'adresse est fausse : ressource mal écrite, adresse régionale, barre oblique finale avec certaines \
        bibliothèques ;
        """,
        "la clé a été régénérée, et le serveur garde l'ancienne ;",
        """
        « Access token is missing, invalid, audience is incorrect … » : le jeton Entra est expiré ou demandé pour \
        autre chose ;
        """,
        "« Token tenant … does not match » : le jeton vient d'un autre locataire (tenant) que la ressource ;",
      ],
      steps: [
        Step(
          "Ouvrez « Keys and Endpoint » de la ressource, et comparez clé et adresse à celles de `.env`.", page: .keys,
          [
            "« Clés et point de terminaison » : les quatre derniers caractères doivent être ceux de KEY 1 ou KEY 2.",
            "Une clé Azure a 32 caractères hexadécimaux, ou 84 avec `JQQJ99`. `sk-…` est une clé d'OpenAI.",
            "La seconde commande affiche une valeur : elle cache peut-être celle de `.env`.",
          ], commands: [AzureCommand.tailInFile, AzureCommand.tailInEnvironment]),
        Step(
          "Vérifiez l'adresse, seule, sans chemin ni barre finale : `https://RESSOURCE.openai.azure.com`.",
          [
            "Aussi valables : `RESSOURCE.services.ai.azure.com` et `RESSOURCE.cognitiveservices.azure.com`.",
            "Une adresse régionale (`https://eastus.api.cognitive.microsoft.com`) ne convient pas à Azure OpenAI.",
            "Retirez la barre finale : avec certaines bibliothèques, elle suffit à donner ce même message.",
          ], commands: [AzureCommand.resource, AzureCommand.addressVariables]),
        Step(
          "Essayez le couple clé et adresse sans votre programme.", when: .unlessChecked,
          [
            "Dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
            "200 : ils vont ensemble ; le programme envoie autre chose, ou n'a pas été redémarré.",
            "401 : l'un des deux est faux ; recopiez-les tous deux de la même page.",
          ], commands: [AzureCommand.load, AzureCommand.probe]),
        Step(
          "Clé OpenAI : choisissez un seul des deux services.",
          ["Clé `sk-…` : adresse `https://api.openai.com/v1`, client `OpenAI`. Clé Azure : client `AzureOpenAI`."]),
        Step(
          "Jeton Entra : redemandez-le, pour le bon locataire et la bonne portée.",
          [
            """
            Portée : `https://cognitiveservices.azure.com/.default`, ou `https://ai.azure.com/.default` ; prenez celle \
            que nomme le message ou la documentation de votre client.
            """,
            "La commande affiche le locataire du jeton ; s'il n'est pas celui de la ressource : `az login --tenant …`.",
            "`AZURE_OPENAI_AD_TOKEN`, si elle est définie, l'emporte sur la clé : retirez-la si vous voulez la clé.",
            "Un jeton dure environ une heure : utilisez un fournisseur de jetons, pas une valeur copiée.",
          ], commands: [AzureCommand.tenant]),
        Step("Redémarrez le serveur : `Ctrl+C`, puis la même commande. Il garde l'ancienne clé tant qu'il tourne."),
      ],
      verify: [azureCallFrench],
      delay: "Effet immédiat au redémarrage ; quelques minutes après une régénération de clé.",
      misunderstandings: [
        Misunderstanding(
          "« Le message parle d'abonnement : le mien a un problème de paiement. »",
          "« subscription key » est l'ancien nom de la clé. Rien n'est dit de la facturation."),
        Misunderstanding(
          "« Ma clé OpenAI marche partout. »",
          "Non : OpenAI et Azure OpenAI sont deux services, avec des clés, des adresses et des factures séparées."),
      ],
      checklist: [
        "Clé et adresse recopiées de la même page",
        "Adresse sans chemin ni barre finale",
        "Pas de clé `sk-…` sur Azure",
        "Jeton Entra : bon locataire, bonne portée, non expiré",
        "Serveur redémarré",
      ]),

    .permissionDenied: Supplement(
      title: "Attribuez le rôle qui manque sur la ressource Azure, ou faites rétablir l'accès par clé",
      reasons: [
        "`PermissionDenied`, « Principal does not have access to API/Operation » : un rôle de données manque ;",
        "vous êtes Owner ou Contributor : ces rôles administrent la ressource, ils ne donnent pas le droit d'appeler ;",
        "`AuthenticationTypeDisabled` : l'accès par clé est désactivé sur la ressource ; la clé est bonne ;",
        "« Resource not accessible by integration » (GitHub Models) : le jeton n'a pas la permission `models` ;",
      ],
      steps: [
        Step(
          "Lisez le code, puis l'état de la ressource.", when: .unless(.code),
          ["`keyOff: true` : accès par clé coupé, étape 4. Sinon, c'est un rôle, étape 2."],
          commands: [AzureCommand.access]),
        Step(
          "Attribuez « Cognitive Services OpenAI User » à l'identité qui appelle.",
          [
            """
            Portail : la ressource, « Access control (IAM) », « Add role assignment » (« Ajouter une attribution de \
            rôle »).
            """,
            """
            Modèles autres que ceux d'OpenAI, sur une ressource Foundry : « Cognitive Services User ». Agents : le \
            rôle que nomme le message.
            """,
            "Choisissez la bonne identité : l'identité managée de l'application en production, votre compte en local.",
          ], commands: [AzureCommand.grant]),
        Step(
          "Vérifiez avec « Access control (IAM) > Check access », puis attendez 5 minutes et renouvelez le jeton.",
          ["Un jeton obtenu avant l'attribution garde les anciens droits : redémarrez l'application."]),
        Step(
          "`AuthenticationTypeDisabled` : passez à Microsoft Entra ID, ou faites rétablir les clés.",
          when: .code("AuthenticationTypeDisabled"),
          [
            "Recommandé : `DefaultAzureCredential` et un fournisseur de jetons, à la place de la clé.",
            """
            Rétablir les clés : `Set-AzCognitiveServicesAccount … -DisableLocalAuth $false`, avec l'accord de qui \
            administre l'abonnement ; une stratégie Azure (policy) peut les couper de nouveau.
            """,
          ]),
        Step(
          "GitHub Models : donnez au jeton la permission `models: read`.",
          ["Dans un workflow : `permissions:` puis `models: read`. Jeton personnel fin : permission « Models »."]),
      ],
      verify: [azureCallFrench],
      delay: "Jusqu'à 5 minutes après l'attribution d'un rôle ; quelques minutes après un changement d'accès par clé.",
      misunderstandings: [
        Misunderstanding(
          "« Je suis propriétaire de l'abonnement, donc j'ai tous les droits. »",
          "Pas celui d'appeler un modèle avec Entra ID : il faut un rôle « Cognitive Services … User ».")
      ],
      checklist: [
        "Code lu : rôle, ou accès par clé",
        "Rôle attribué à la bonne identité, sur la bonne ressource",
        "5 minutes écoulées, jeton renouvelé",
        "Accès par clé rétabli, ou Entra ID utilisé",
      ]),

    .networkDenied: Supplement(
      title: "Autorisez votre adresse dans le réseau de la ressource Azure, ou passez par le réseau privé",
      reasons: [
        "« Virtual Network/Firewall rules » : votre adresse, ou votre sous-réseau, n'est pas dans la liste ;",
        "« A Virtual Network is configured … use the correct endpoint » : l'appel va à l'adresse régionale ;",
        "l'accès public est coupé : seul un point de terminaison privé (private endpoint) répond ;",
        "le DNS donne l'adresse publique au lieu de l'adresse privée ;",
      ],
      steps: [
        Step(
          "Lisez le réglage : portail, la ressource, « Networking » (« Mise en réseau »).",
          [
            "`public: Disabled` : accès privé seulement. `default: Deny` : liste d'adresses.",
            "Voyez si une personne de l'équipe réseau l'a changé récemment (« Activity log »).",
          ], commands: [AzureCommand.access]),
        Step(
          "Utilisez l'adresse propre à la ressource : `https://RESSOURCE.openai.azure.com`.",
          [
            """
            L'adresse régionale (`https://REGION.api.cognitive.microsoft.com`) est refusée dès qu'un réseau est \
            configuré.
            """
          ]),
        Step(
          "Liste d'adresses : ajoutez l'adresse publique de la machine qui appelle.",
          [
            "« Selected Networks and Private Endpoints », « Firewall », puis « Save ».",
            "Relevez l'adresse depuis la machine ou le conteneur en cause, pas depuis votre poste.",
            "App Service, Functions : autorisez leurs adresses sortantes, ou reliez-les au réseau virtuel.",
          ], commands: [AzureCommand.publicAddress]),
        Step(
          "Point de terminaison privé : vérifiez le DNS depuis le réseau de l'application.",
          [
            "La réponse doit être une adresse privée (10.…, 172.16.… à 172.31.…, 192.168.…).",
            """
            Sinon : reliez la zone `privatelink.openai.azure.com` au réseau virtuel, ou corrigez le DNS de \
            l'entreprise.
            """,
          ], commands: [AzureCommand.resolve]),
        Step("Vérifiez les règles du groupe de sécurité réseau (NSG) et du pare-feu : sortie HTTPS, port 443."),
      ],
      verify: [azureCallFrench],
      delay: "Quelques minutes après l'enregistrement ; le DNS peut garder l'ancienne réponse plus longtemps.",
      misunderstandings: [
        Misunderstanding(
          "« Depuis mon poste, ça marche. »",
          "Votre poste et le serveur sortent par des adresses différentes ; c'est celle du serveur qui compte.")
      ],
      checklist: [
        "Réglage réseau de la ressource lu",
        "Adresse propre à la ressource utilisée",
        "Adresse publique du serveur autorisée, ou DNS privé correct",
        "Sortie 443 ouverte",
      ]),
  ]
}
