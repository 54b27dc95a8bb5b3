extension RuleAdvice {
  /// Remedies that one rule alone calls for, in French.
  static let french = [limitsFrench, moneyFrench, wayFrench, gatewayFrench].reduce(answersFrench) { all, more in
    all.merging(more) { own, _ in own }
  }

  private static let answersFrench: [String: Supplement] = [
    "openai.verification": Supplement(
      title: "Faites vérifier l'organisation OpenAI : ce modèle ou cette option l'exige",
      meaning: [
        """
        OpenAI réserve certains modèles et certaines options (flux, résumés de raisonnement) aux organisations \
        vérifiées. La clé est bonne, et le crédit n'est pas en cause.
        """
      ],
      reasons: [
        "l'organisation de la clé n'a jamais été vérifiée ;",
        "elle vient de l'être, et le changement n'est pas encore propagé ;",
        "c'est une autre organisation de votre compte qui est vérifiée.",
      ],
      steps: [
        Step(
          "Ouvrez Settings > Organization > General et cliquez sur « Verify Organization ».", page: .settings,
          [
            "Vérifiez d'abord que c'est l'organisation de la clé : chacune se vérifie séparément.",
            "OpenAI demande une pièce d'identité officielle, qui ne sert qu'à une organisation tous les 90 jours.",
            "Comptez de 15 à 30 minutes de propagation ; passé ce délai, créez une nouvelle clé et redémarrez le serveur.",
          ]),
        Step(
          "En attendant, contournez ce que le message nomme.",
          [
            "« to stream this model » : le même appel avec `stream: false` peut passer.",
            "« reasoning summaries » : retirez `reasoning.summary` de la requête.",
            "Sinon, prenez un modèle ouvert à votre organisation : la page « Limits » les montre.",
          ]),
        Step(
          "Refaites l'appel ; si le refus persiste, écrivez au support avec l'identifiant de la requête.",
          page: .support),
      ],
      delay: "De 15 à 30 minutes une fois l'identité acceptée."),

    "gemini.leaked": Supplement(
      title: "Créez une nouvelle clé Gemini et supprimez la fuite : l'ancienne est bloquée pour de bon",
      meaning: [
        "Google a trouvé cette clé dans un endroit public et l'a bloquée : elle ne servira plus jamais, même supprimée de là."
      ],
      reasons: [
        "la clé a été enregistrée dans un dépôt public, avec `.env` ou dans le code ;",
        "elle se trouve dans une page web, une application mobile ou un journal partagé ;",
        "une capture d'écran ou un message public la montre.",
      ],
      steps: [
        Step(
          "Créez une nouvelle clé.", page: .keys,
          ["Supprimez l'ancienne dans la même liste, puis mettez la nouvelle dans `.env` et redémarrez le serveur."]),
        Step(
          "Retirez l'ancienne de l'endroit où elle est visible, avant de publier quoi que ce soit.",
          [
            "Un nouveau commit ne suffit pas : l'historique du dépôt la garde.",
            "Ajoutez `.env` à `.gitignore`, et n'envoyez jamais la clé à un navigateur ou à une application mobile.",
          ]),
        Step(
          "Regardez si quelqu'un d'autre s'en est servi.", page: .usage,
          ["Une consommation inconnue : signalez-la au support et abaissez le plafond de dépenses."]),
        Step(
          "Restreignez la nouvelle clé à l'API Gemini.", page: .keys,
          ["La même fuite ferait bloquer la nouvelle clé en quelques minutes."]),
      ],
      delay: "La nouvelle clé sert tout de suite, après le redémarrage du serveur."),

    "gemini.billing": Supplement(
      title: "Activez la facturation du projet Google : cette méthode ne s'appelle pas sans elle",
      meaning: [
        """
        La clé est bonne et l'API est activée, mais aucun compte de facturation actif n'est lié au projet \
        (`BILLING_DISABLED`).
        """
      ],
      reasons: [
        "aucun compte de facturation n'a jamais été lié à ce projet ;",
        "le compte lié est fermé, ou un paiement a été refusé ;",
        "la clé vient d'un autre projet que celui où la facturation est active.",
      ],
      steps: [
        Step(
          "Liez un compte de facturation au projet que nomme le message.", page: .billing,
          [
            "Le lien donné dans le message ouvre directement la bonne page de la console Google Cloud.",
            "Il faut être propriétaire du projet, ou administrateur du compte de facturation.",
          ]),
        Step("Vérifiez que ce projet est bien celui de la clé.", page: .keys),
        Step("Attendez quelques minutes, puis refaites l'appel."),
      ],
      delay: "Quelques minutes après l'activation."),

    "common.gateway-channel": Supplement(
      title: "Prenez un modèle que votre passerelle propose, ou faites-y ajouter un canal",
      meaning: [
        """
        C'est une passerelle (New API, One API…) qui répond, pas le fournisseur du modèle : pour votre groupe, elle \
        n'a aucun canal actif vers ce modèle.
        """
      ],
      reasons: [
        "le nom du modèle n'est pas écrit comme la passerelle l'attend ;",
        "votre groupe, ou l'offre que vous y avez, ne comprend pas ce modèle ;",
        "tous les canaux de ce modèle sont coupés en ce moment.",
      ],
      steps: [
        Step(
          "Demandez à la passerelle la liste de ses modèles : `GET /v1/models` à son adresse, avec votre clé.",
          ["Copiez le nom tel quel, majuscules comprises."]),
        Step(
          "Le modèle n'y est pas : changez de groupe ou de modèle dans la console de la passerelle.",
          ["C'est sur son site, pas sur celui du fournisseur, que se gèrent la clé, le groupe et le solde."]),
        Step("Il y est : les canaux sont coupés. Prévenez l'exploitant, avec le « request id » du message."),
      ],
      delay: "Immédiat avec un autre modèle ; sinon, selon l'exploitant de la passerelle."),

    "common.loading": Supplement(
      title: "Attendez que le serveur local ait fini de charger le modèle, puis réessayez",
      meaning: ["Le serveur (llama.cpp ou apparenté) est démarré, mais il lit encore le modèle sur le disque."],
      reasons: [
        "le serveur vient de démarrer ou de changer de modèle ;",
        "le modèle est gros, ou le disque lent.",
      ],
      steps: [
        Step(
          "Attendez que l'adresse `/health` du serveur réponde 200, puis refaites l'appel.",
          ["De quelques secondes à quelques minutes, selon la taille du modèle et le disque."]),
        Step(
          "Faites attendre l'application au démarrage, plutôt que d'échouer.",
          ["Docker Compose : un `healthcheck` sur `/health`, et `depends_on` avec `condition: service_healthy`."]),
        Step(
          "Cela ne finit pas : lisez le journal du serveur.",
          ["Mémoire insuffisante ou fichier abîmé : prenez un modèle plus petit, ou une autre quantification."]),
      ],
      delay: "De quelques secondes à quelques minutes."),

    "common.nginx": Supplement(
      title: "Regardez votre proxy inverse nginx : c'est lui qui a répondu, pas l'API",
      meaning: [
        "La page est celle d'un nginx sans décoration : presque toujours le vôtre, ou celui qui est devant votre serveur local.",
        "La requête n'est sans doute jamais arrivée au fournisseur : ni la clé ni le compte ne sont en cause.",
      ],
      reasons: [
        "413 : le corps dépasse `client_max_body_size`, 1 Mo par défaut ;",
        "401 : `auth_basic` protège cette adresse et attend un nom et un mot de passe, pas une clé d'API ;",
        "502 : le serveur placé derrière est arrêté, redémarre, ou écoute sur un autre port ;",
        "504 : il répond après `proxy_read_timeout`, 60 s par défaut.",
      ],
      steps: [
        Step(
          "Lisez le journal d'erreurs de nginx au moment du refus.",
          ["Il nomme le serveur visé et la raison."],
          commands: [ShellCommand("sudo tail -n 20 /var/log/nginx/error.log")]),
        Step(
          "Corrigez la directive que désigne le statut.",
          [
            "413 : `client_max_body_size 25m;`, ou des fichiers et des images plus petits.",
            "401 : donnez le nom et le mot de passe au client, ou retirez `auth_basic` du chemin de l'API.",
            "502 : démarrez le serveur, puis comparez son port à celui de `proxy_pass`.",
            "504 : `proxy_read_timeout 300s;`, et `proxy_buffering off;` pour les réponses en flux.",
          ]),
        Step(
          "Vérifiez la configuration et rechargez nginx.",
          commands: [ShellCommand("sudo nginx -t && sudo systemctl reload nginx")]),
        Step(
          "Ce nginx n'est pas à vous : transmettez la page et l'heure à l'équipe qui le gère.",
          ["Hébergeur, passerelle d'entreprise ou Ingress de Kubernetes : la limite se règle chez eux."]),
      ],
      delay: "Immédiat une fois nginx rechargé."),

    "anthropic.browser": Supplement(
      title: "Appelez Anthropic depuis votre serveur : le navigateur n'est pas admis sans un en-tête exprès",
      meaning: [
        """
        La clé n'est pas refusée. Anthropic écarte les appels qui partent d'un navigateur (CORS), car la clé y est \
        lisible par tous les visiteurs.
        """
      ],
      reasons: ["la page web appelle l'API directement, au lieu de passer par votre serveur."],
      steps: [
        Step(
          "Déplacez l'appel sur le serveur : la page l'interroge, et lui seul connaît la clé.",
          ["Si la clé a déjà été publiée dans une page, remplacez-la."]),
        Step(
          "Outil interne, sur votre seule machine : envoyez `anthropic-dangerous-direct-browser-access: true`.",
          ["SDK TypeScript : `dangerouslyAllowBrowser: true`. Jamais sur un site ouvert au public."]),
      ],
      delay: "Immédiat, dès le prochain appel."),

    "common.browser": Supplement(
      title: "Appelez l'API depuis votre serveur : le navigateur refuse d'en lire la réponse (CORS)",
      meaning: [
        """
        C'est le navigateur qui bloque : l'API ne permet pas aux pages web de l'appeler. Rien n'est prouvé contre la \
        clé, qui serait d'ailleurs lisible par tous les visiteurs.
        """
      ],
      reasons: [
        "la page appelle l'API directement, au lieu de passer par votre serveur ;",
        "une erreur du fournisseur, sans en-têtes CORS, se cache derrière ce message.",
      ],
      steps: [
        Step(
          "Déplacez l'appel sur le serveur : la page l'interroge, et lui seul connaît la clé.",
          ["Si la clé a déjà été publiée dans une page, remplacez-la."]),
        Step("Refaites le même appel hors du navigateur, avec `curl` : la vraie réponse apparaît."),
        Step(
          "Serveur local : autorisez l'origine de la page.",
          ["Ollama : `OLLAMA_ORIGINS=http://localhost:3000`, puis redémarrez-le."]),
      ],
      delay: "Immédiat, dès le prochain appel."),

    "common.client-mismatch": Supplement(
      title: "Mettez le SDK à jour : il ne va plus avec la version installée de httpx",
      meaning: [
        "httpx 0.28 a retiré l'argument `proxies`, que les anciennes versions des SDK lui passent encore. Aucun appel n'est parti."
      ],
      reasons: ["httpx a été mis à jour sans le SDK (openai, anthropic, groq…)."],
      steps: [
        Step(
          "Mettez le SDK à jour, puis redémarrez le serveur.",
          commands: [ShellCommand("pip install --upgrade openai anthropic groq")]),
        Step(
          "Le SDK doit rester à sa version : revenez à l'ancien httpx.",
          commands: [ShellCommand("pip install 'httpx<0.28'")]),
        Step("Fixez les deux versions dans `requirements.txt`."),
      ],
      delay: "Immédiat après le redémarrage."),

    "azure.client-secret": Supplement(
      title: "Renouvelez le secret de l'application dans Microsoft Entra ID : il est expiré ou faux",
      meaning: [
        """
        L'application demande un jeton à Microsoft Entra ID avec un secret client ; ce secret est expiré \
        (`AADSTS7000222`) ou inexact (`AADSTS7000215`). La ressource Azure OpenAI n'a pas été appelée.
        """
      ],
      reasons: [
        "le secret a atteint sa date d'expiration, 24 mois au plus ;",
        "c'est l'identifiant du secret qui a été copié, et non sa valeur.",
      ],
      steps: [
        Step(
          "Portail Azure > Microsoft Entra ID > Inscriptions d'applications > votre application > Certificats et secrets.",
          page: .keys,
          [
            "Créez un secret et copiez sa « Valeur » tout de suite : elle ne s'affiche qu'une fois.",
            "Mettez-la dans `AZURE_CLIENT_SECRET`, puis redémarrez le serveur.",
          ]),
        Step("Supprimez l'ancien secret, et notez la date d'expiration du nouveau."),
        Step("Dans Azure même, préférez une identité managée : elle n'a pas de secret à renouveler."),
      ],
      delay: "Quelques minutes."),

    "common.key-characters": Supplement(
      title: "Retirez le saut de ligne ou le caractère invisible de la clé, puis redémarrez le serveur",
      meaning: [
        """
        La clé contient un caractère qu'un en-tête HTTP n'admet pas : un saut de ligne à la fin, le plus souvent. Le \
        client a refusé de l'envoyer : rien n'est prouvé contre la clé elle-même.
        """
      ],
      reasons: [
        "le secret a été créé avec `echo`, qui ajoute un saut de ligne (`printf '%s'` n'en ajoute pas) ;",
        "le code lit un fichier sans en retirer la fin de ligne ;",
        "un espace ou un guillemet typographique a été copié avec la clé.",
      ],
      steps: [
        Step(
          "Regardez ce que la variable contient à la fin.",
          ["Un `\\n` ou un `\\r` à la fin : c'est lui le coupable."],
          commands: [
            ShellCommand(
              "printf '%s' \"$OPENAI_API_KEY\" | tail -c 3 | od -c",
              powershell: "[int[]][char[]]$env:OPENAI_API_KEY[-3..-1]")
          ]),
        Step(
          "Réécrivez la clé sans lui, dans `.env` ou dans le coffre de secrets.",
          [
            "Kubernetes, GitHub : recréez le secret avec `printf '%s' … |` et non `echo`.",
            "Dans le code : `.strip()` (Python) ou `.trim()` (JavaScript) à la lecture.",
          ]),
        Step("Redémarrez le serveur : il garde la clé lue au démarrage."),
      ],
      delay: "Immédiat après le redémarrage."),
  ]
}
