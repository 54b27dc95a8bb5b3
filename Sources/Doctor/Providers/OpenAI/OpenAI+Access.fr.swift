extension Advice {
  static let openaiAccessFrench: [Cause: Supplement] = [
    .keyMissing: Supplement(
      title: "Renseignez OPENAI_API_KEY, puis redémarrez : aucune clé n'arrive chez OpenAI",
      reasons: [
        "le client OpenAI est créé avant la lecture de `.env` (`load_dotenv()` trop tard) ;",
        "l'en-tête n'est pas `Authorization: Bearer sk-…` (par exemple `api-key`, qui est celui d'Azure) ;",
      ],
      steps: [
        Step(
          "Vérifiez que la variable arrive jusqu'au shell, sans l'afficher.",
          ["`EMPTY` : elle est absente ou vide à cet endroit."], commands: [OpenAICommand.isSet]),
        Step(
          "Si vous n'avez pas de clé, créez-en une : « Create new secret key ».", page: .keys,
          [
            "Choisissez le projet qui paie, et copiez la clé tout de suite : elle n'est montrée qu'une fois.",
            "Une clé de projet commence par `sk-proj-` et fait en général 164 caractères, parfois 132.",
          ]),
        Step(
          "Écrivez-la dans `.env` (pas `.env.example`), sans espace autour du `=`.",
          [
            "`OPENAI_API_KEY=sk-proj-…`, sans guillemets typographiques ni retour à la ligne dans la clé.",
            "Le fichier doit être dans le dossier d'où le serveur est lancé.",
            "Docker : `env_file` ou `environment`, puis recréez le conteneur ; systemd : `EnvironmentFile=`.",
          ]),
        Step(
          "Vérifiez l'ordre dans le code : `.env` d'abord, le client ensuite.",
          [
            """
            En Python : `load_dotenv()` avant `OpenAI()`. En appel direct : `Authorization: Bearer`, suivi d'une \
            espace.
            """
          ]),
        Step(
          "Redémarrez le serveur : `Ctrl+C`, puis la même commande.",
          ["Un processus lit `.env` une seule fois, à son démarrage."]),
      ],
      delay: "Effet immédiat au redémarrage.",
      checklist: [
        "Clé écrite dans `.env`, sans espace autour du `=`",
        "Aucune variable exportée vide ne la cache",
        "`.env` lu avant la création du client",
        "En-tête `Authorization: Bearer`",
        "Serveur redémarré",
      ]),

    .keyInvalid: Supplement(
      title: "Comparez la clé refusée à la page des clés d'OpenAI, remplacez-la si besoin, redémarrez le serveur",
      meaning: [
        """
        Le message montre le début et la fin de la clé reçue. C'est la preuve à comparer : souvent, ce n'est pas celle \
        que vous croyez envoyer.
        """
      ],
      reasons: [
        "`mismatched_organization` : l'organisation envoyée n'est pas celle de la clé ;",
        "« Could not parse your authentication token », `invalid_jwt` : c'est un jeton de session, pas une clé d'API ;",
      ],
      steps: [
        Step(
          "Comparez les quatre derniers caractères : message, `.env`, environnement, page des clés.", page: .keys,
          [
            "La seconde commande affiche quelque chose : cette valeur-là l'emporte sur `.env`, en général.",
            "L'adresse `/account/api-keys` que d'anciens messages impriment mène à l'ancienne page.",
            "Un guillemet à la fin : retirez-le de `.env`.",
          ], commands: [OpenAICommand.tailInFile, OpenAICommand.tailInEnvironment]),
        Step(
          "Essayez la clé de `.env` sans passer par l'application.", when: .unlessChecked,
          [
            "Faites-le dans un terminal à part : la clé chargée ici y masquerait ensuite `.env`.",
            "Une liste de modèles : la clé est bonne, le serveur en utilise une autre ; étapes 4 et 5.",
            "Le même refus : la clé est mauvaise ; étape 3.",
          ], commands: [OpenAICommand.load, OpenAICommand.models]),
        Step(
          "La clé n'est plus dans la liste, ou vous n'en êtes pas sûr : créez-en une.", page: .keys,
          [
            "« Create new secret key », dans le projet qui paie. Elle n'est montrée qu'une fois.",
            "Formes valides : `sk-proj-…` (164 ou 132 caractères), `sk-svcacct-…`, ou l'ancienne `sk-…`.",
            "Une clé `sk-admin-` sert à l'administration ; il est possible qu'elle ne puisse pas appeler les modèles.",
            "« All » pour essayer ; « Restricted » si vous savez de quelles permissions l'application a besoin.",
          ]),
        Step(
          "Corrigez `.env` : `OPENAI_API_KEY=sk-proj-…`, sans espace, et ôtez la variable qui le cache.",
          [
            "C'est bien `.env`, pas `.env.example`.",
            """
            Windows : une variable posée par `setx` revient à chaque fenêtre ; ôtez-la dans « Variables \
            d'environnement », puis rouvrez le terminal.
            """,
          ], commands: [OpenAICommand.unset]),
        Step(
          "Redémarrez le serveur, et vérifiez qu'il n'y en a qu'un.",
          [
            "`Ctrl+C` dans son terminal, ou fermez le terminal ; puis la même commande, par exemple `python main.py`.",
            "Un processus démarré avant le changement de clé a l'ancienne : arrêtez-le par son numéro.",
            "Attendez la ligne de démarrage, par exemple « Uvicorn running on http://127.0.0.1:8000 ».",
            "Si le journal affiche le début de la clé, ce doit être celui de la nouvelle.",
            """
            Windows, en dernier recours : `taskkill /F /IM python.exe` arrête tous les programmes Python de la \
            machine, pas seulement le serveur.
            """,
          ], commands: [OpenAICommand.servers, OpenAICommand.stop]),
        Step(
          "`mismatched_organization` : supprimez ou corrigez OPENAI_ORG_ID et OPENAI_PROJECT_ID.",
          when: .code("mismatched_organization"),
          ["Une clé de projet connaît déjà son organisation : sans ces variables, l'appel est juste."],
          commands: [OpenAICommand.scopeVariables]),
        Step(
          "« Could not parse your authentication token » : mettez une clé d'API à la place du jeton.",
          [
            "Un jeton copié du navigateur, ou d'une connexion ChatGPT, commence souvent par `eyJ` et expire vite.",
            "Vérifiez aussi l'adresse : une clé d'Azure ou d'un autre fournisseur ne vaut rien sur `api.openai.com`.",
          ]),
      ],
      delay: "Effet immédiat : environ 10 secondes, le temps de redémarrer.",
      misunderstandings: [
        Misunderstanding(
          "« Je peux retrouver ma clé sur la page. »",
          "Elle n'y est montrée en entier qu'à la création. Perdue : créez-en une autre, supprimez l'ancienne.")
      ],
      checklist: [
        "Fin de clé identique : message, `.env`, page des clés",
        "Aucune variable exportée ne cache `.env`",
        "Pas d'espace ni de guillemet parasite autour de la clé",
        "Un seul serveur, redémarré après le changement",
        "OPENAI_ORG_ID et OPENAI_PROJECT_ID absentes ou justes",
      ]),

    .permissionDenied: Supplement(
      title: "Élargissez les permissions de la clé OpenAI, ou le rôle de son propriétaire : la clé est valable",
      meaning: [
        """
        « Missing scopes: … » arrive en 401, comme une mauvaise clé : la clé est bonne, il lui manque la permission \
        citée.
        """
      ],
      reasons: [
        "la clé est « Restricted » ou « Read Only » et la route appelée n'est pas cochée ;",
        "la clé est celle d'un compte de service, ou une clé d'administration, sans droit sur les modèles ;",
        "la personne qui a créé la clé ne fait plus partie de l'organisation ;",
      ],
      steps: [
        Step(
          "Notez la permission citée après « Missing scopes: », par exemple `model.request`.", when: .unlessChecked,
          ["Lister les modèles et appeler un modèle sont deux permissions distinctes : l'une peut passer sans l'autre."]
        ),
        Step(
          "Ouvrez la clé sur la page des clés, modifiez-la et élargissez ses permissions.", page: .keys,
          [
            "« All » pour vérifier l'hypothèse, puis revenez au strict nécessaire.",
            """
            Pour `model.request` : mettez « Model capabilities » sur « Request », puis retirez ce qui est de trop. \
            Selon des utilisateurs, cocher une seule route (« Mixed ») ne suffit pas toujours.
            """,
            "Si la clé ne se laisse pas modifier, créez-en une autre et redémarrez le serveur.",
          ]),
        Step(
          "Vérifiez le rôle du propriétaire de la clé, dans l'organisation et dans le projet.", page: .settings,
          [
            "Il doit être Member ou Owner du projet ; un propriétaire (Owner) l'ajoute ou change son rôle.",
            """
            « must be a member of an organization » : demandez une invitation à un propriétaire, puis créez une clé \
            dans cette organisation.
            """,
          ]),
        Step(
          "Évitez les clés personnelles pour un serveur : une clé de compte de service survit aux départs.", page: .keys
        ),
        Step("Redémarrez le serveur si la clé a changé."),
      ],
      delay: "En général immédiat, sinon quelques minutes après le changement de permission ou de rôle.",
      checklist: [
        "Permission manquante identifiée",
        "Clé sur « All », ou permission ajoutée",
        "Propriétaire de la clé : Member ou Owner du projet",
        "Serveur redémarré si la clé a changé",
      ]),

    .networkDenied: Supplement(
      title: "Ajoutez l'adresse IP du serveur à la liste d'adresses autorisées d'OpenAI",
      meaning: [
        """
        `ip_not_authorized` (401) : une liste d'adresses autorisées est active pour l'organisation ou le projet. La \
        clé n'est pas en cause.
        """
      ],
      reasons: [
        "le projet a sa propre liste, qui remplace celle de l'organisation sans s'y ajouter ;"
      ],
      steps: [
        Step(
          "Relevez l'adresse publique depuis la machine ou le conteneur qui appelle OpenAI.",
          ["Pas depuis votre poste : c'est l'adresse vue après NAT, VPN et proxy qui compte."],
          commands: [OpenAICommand.publicAddress]),
        Step(
          "Dans la console OpenAI : Settings > Security > IP allowlist, essayez-la avec l'outil « Check ».",
          [
            """
            Regardez la liste du projet et celle de l'organisation : si le projet en a une active, elle seule compte.
            """
          ]),
        Step(
          "Ajoutez l'adresse, ou une plage (`203.0.113.0/24`), puis enregistrez.",
          [
            "Il faut être propriétaire (Owner) de l'organisation ; une liste tient 50 entrées.",
            "Pour une adresse qui change sans cesse, faites sortir le trafic par une adresse fixe.",
          ]),
        Step("Attendez jusqu'à 15 minutes, puis refaites l'appel depuis la même machine."),
      ],
      delay: "Jusqu'à 15 minutes après l'enregistrement de la liste.",
      misunderstandings: [
        Misunderstanding(
          "« J'accède à la console, donc mon adresse est autorisée. »",
          "La liste ne concerne que les appels d'API ; le site reste ouvert à toutes les adresses.")
      ],
      checklist: [
        "Adresse publique relevée sur la bonne machine",
        "Adresse acceptée par l'outil « Check »",
        "Liste du projet vérifiée",
        "15 minutes écoulées",
      ]),

    .regionBlocked: Supplement(
      title: "Faites partir l'appel d'un pays qu'OpenAI dessert, ou changez de fournisseur",
      meaning: [
        "`unsupported_country_region_territory` (403) juge le pays de l'adresse IP qui appelle, pas celui du compte."
      ],
      reasons: [
        "le serveur, la fonction ou le proxy est hébergé dans un pays non desservi (Hong Kong, par exemple) ;",
        "une fonction « edge » s'exécute dans la région la plus proche de l'utilisateur ;",
      ],
      steps: [
        Step(
          "Relevez le pays vu d'internet, depuis la machine qui appelle.",
          ["`loc=FR` veut dire France. Refaites-le dans le conteneur, ou dans la fonction, pas sur votre poste."],
          commands: [OpenAICommand.country]),
        Step(
          "Comparez avec la liste des pays desservis : https://developers.openai.com/api/docs/supported-countries",
          ["Un pays absent de la liste n'est pas desservi ; OpenAI ne publie pas la liste inverse."]),
        Step(
          "Corrigez la sortie.",
          [
            "VPN ou proxy : coupez-le, ou excluez-en `api.openai.com`.",
            "Hébergement : déplacez le serveur, ou fixez la région des fonctions « edge », dans un pays desservi.",
          ]),
        Step(
          "Si vous êtes dans un pays non desservi, prenez un fournisseur qui le dessert.",
          ["Ne passez pas par un VPN pour y échapper : OpenAI peut bloquer ou suspendre le compte."]),
        Step(
          "Le pays affiché est desservi et le refus persiste : écrivez au support.", page: .support,
          ["Joignez l'adresse publique, le pays affiché et l'en-tête `x-request-id`."]),
      ],
      delay: "Effet immédiat dès que la sortie change de pays.",
      misunderstandings: [
        Misunderstanding(
          "« Mon compte est français, donc j'y ai droit partout. »",
          "C'est l'adresse d'où part chaque appel qui est jugée.")
      ],
      checklist: [
        "Pays de sortie relevé sur la bonne machine",
        "Pays présent dans la liste d'OpenAI",
        "VPN, proxy et région d'hébergement vérifiés",
      ]),
  ]
}
