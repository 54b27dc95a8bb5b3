extension Advice {
  /// What the account or the model itself refuses.
  static let groqRefusalsFrench: [Cause: Supplement] = [
    .permissionDenied: Supplement(
      title: "Modèle Groq interdit, ou conditions à accepter : un Owner de l'organisation doit l'autoriser",
      meaning: [
        """
        La clé est bonne. 403 « blocked at the organization level » (ou « project level ») : le modèle n'est pas \
        autorisé dans les réglages. 400 `model_terms_required` : un administrateur doit d'abord accepter les \
        conditions du modèle.
        """
      ],
      reasons: [
        """
        l'organisation n'autorise qu'une liste de modèles (« Only Allow »), et un modèle récent n'y figure pas ;
        """,
        """
        le modèle est exclu (« Only Block »), ou, selon des utilisateurs, bloqué au départ parce qu'il est en \
        préversion ;
        """,
        "« groq/compound » appelle d'autres modèles : si l'un d'eux est bloqué, l'appel échoue ;",
      ],
      steps: [
        Step(
          "Lisez le modèle et le niveau cités dans le message : organisation, projet, ou conditions à accepter.",
          when: .unlessChecked),
        Step(
          "Niveau organisation : un Owner autorise le modèle.",
          page: .limits,
          [
            """
            Console Groq, « Settings » puis « Limits », autorisations de modèles : ajoutez-le à « Only Allow », ou \
            retirez-le de « Only Block ».
            """
          ]),
        Step(
          """
          Niveau projet : faites de même dans le projet de la clé, \
          https://console.groq.com/settings/project/limits (rôle Developer ou Owner).
          """,
          [
            "Un projet ne peut pas rouvrir un modèle que l'organisation bloque."
          ]),
        Step(
          """
          Conditions à accepter : un administrateur ouvre le lien du message \
          (https://console.groq.com/playground?model=…) et les accepte.
          """),
        Step(
          "Si personne ne peut l'autoriser, prenez un modèle permis.",
          page: .models,
          commands: [GroqCommand.models]),
      ],
      delay: "L'autorisation prend effet aussitôt, ou en quelques minutes.",
      misunderstandings: [
        Misunderstanding(
          "« 403 : ma clé est mauvaise. »",
          "Une clé fausse donne 401 ; ici la clé est reconnue, le modèle est interdit."),
        Misunderstanding(
          "« Une nouvelle clé aura le droit. »",
          "La règle tient à l'organisation ou au projet, pas à la clé."),
      ],
      checklist: [
        "Niveau du blocage identifié",
        "Modèle autorisé au niveau organisation",
        "Modèle autorisé au niveau du projet de la clé",
        "Conditions du modèle acceptées",
      ]),
    .networkDenied: Supplement(
      title: "Groq refuse votre adresse IP, pas votre clé : changez de sortie (VPN, proxy, hébergeur)",
      meaning: [
        """
        403 « Access denied. Please check your network settings. » : l'entrée du réseau de Groq écarte l'adresse \
        IP avant de regarder la clé.
        """
      ],
      reasons: [
        "un VPN, un proxy ou un réseau d'entreprise sort par une adresse mal notée ;",
        """
        le serveur est chez un hébergeur ou dans un pays que Groq n'accepte pas (c'est possible, le message ne le \
        dit pas) ;
        """,
      ],
      steps: [
        Step(
          "Relevez l'adresse et le pays par lesquels cette machine sort.",
          [
            "Lancez la commande sur le serveur lui-même, dans le conteneur s'il y en a un."
          ],
          commands: [GroqCommand.publicAddress]),
        Step(
          "Coupez VPN et proxy, puis réessayez.",
          [
            "La commande liste les variables de proxy encore définies."
          ],
          commands: [GroqCommand.proxyVariables]),
        Step(
          "Essayez la même clé depuis un autre réseau, un partage de connexion par exemple.",
          [
            """
            Elle y fonctionne : c'est bien l'adresse. Elle y échoue aussi : relisez le message, la cause est \
            autre.
            """
          ],
          commands: [GroqCommand.models]),
        Step(
          "Serveur en ligne : changez de région ou d'adresse de sortie chez l'hébergeur."),
        Step(
          "Si l'adresse doit rester, écrivez au support.",
          page: .support,
          [
            "Donnez l'adresse IP, l'heure, et l'en-tête `cf-ray` de la réponse."
          ]),
      ],
      delay: "Aucun après un changement d'adresse ; le support ne donne pas de délai.",
      misunderstandings: [
        Misunderstanding(
          "« 403 : il me manque une autorisation dans la console. »",
          "Ce texte-là vise le réseau ; un modèle interdit s'annonce par « blocked at the organization level ».")
      ],
      checklist: [
        "Adresse et pays de sortie connus",
        "VPN et proxy écartés",
        "Même clé essayée depuis un autre réseau",
        "`cf-ray` noté pour le support",
      ]),
    .accountInactive: Supplement(
      title: "Organisation Groq restreinte : seul le support peut la rétablir",
      meaning: [
        """
        « Organization has been restricted. Please reach out to support … » (400, `organization_restricted`) : \
        Groq a suspendu l'organisation entière, avec toutes ses clés.
        """
      ],
      reasons: [
        """
        un contrôle automatique ou une règle d'utilisation a déclenché la restriction ; le message n'en dit pas la \
        raison ;
        """
      ],
      steps: [
        Step(
          "Connectez-vous à la console et vérifiez l'organisation de la clé.",
          page: .settings,
          [
            "Notez son identifiant (`org_…`), et lisez les messages affichés ainsi que les courriels de Groq."
          ]),
        Step(
          "Écrivez au support.",
          page: .support,
          [
            """
            Donnez l'identifiant de l'organisation, l'heure, le `request_id` ou l'en-tête `x-request-id`, et votre \
            usage.
            """
          ]),
        Step(
          "Arrêtez les tentatives automatiques et basculez sur un autre fournisseur."),
      ],
      delay: "Celui du support ; Groq n'en annonce pas.",
      misunderstandings: [
        Misunderstanding(
          "« J'ouvre un second compte. »",
          "Cela peut aggraver la restriction ; faites lever la première."),
        Misunderstanding(
          "« C'est un 400 : ma requête est fausse. »",
          "La requête n'est pas en cause : toutes échoueront."),
      ],
      checklist: [
        "Identifiant de l'organisation noté",
        "Courriels et messages de la console lus",
        "Demande envoyée au support",
        "Autre fournisseur en place d'ici là",
      ]),
    .requestInvalid: Supplement(
      title:
        "Groq refuse la requête : corrigez ce que nomme le message ; pour `tool_use_failed`, réessayez, simplifiez les outils",
      meaning: [
        """
        `tool_use_failed` n'est pas une faute de votre requête : le modèle a produit un appel d'outil mal formé, \
        que Groq a rejeté. Le texte produit est dans `failed_generation`.
        """
      ],
      reasons: [
        "le schéma d'un outil est complexe, ou demande un nombre là où le modèle écrit une chaîne ;",
        "la consigne système impose une autre syntaxe d'appel (`<function=…>`), ou pousse à répondre en texte ;",
        "le modèle est trop petit pour le nombre d'outils proposés ;",
      ],
      steps: [
        Step(
          "Lisez `error.code` et, s'il y est, `failed_generation`.", when: .unless(.code),
          [
            """
            `tool_use_failed`, ou `json_validate_failed` en mode JSON : la sortie du modèle ; suivez les étapes \
            ci-dessous.
            """,
            """
            Autre code : corrigez le paramètre nommé dans `error.param` ou dans la phrase ; réessayer ne servira à \
            rien.
            """,
          ]),
        Step(
          "Réessayez une ou deux fois, avec une température plus basse (0 à 0,5).",
          [
            "La même requête peut réussir : la sortie du modèle change d'un essai à l'autre."
          ]),
        Step(
          "Simplifiez les outils.",
          [
            "Moins d'outils par requête, des descriptions claires, peu de niveaux dans les schémas.",
            """
            Acceptez les deux types quand le modèle hésite entre `"3"` et `3`, et convertissez dans votre code.
            """,
          ]),
        Step(
          "Retirez de la consigne système toute syntaxe d'appel écrite à la main : `tools` suffit."),
        Step(
          "Prenez un modèle plus sûr avec les outils, comme `openai/gpt-oss-120b`.",
          page: .models),
      ],
      delay: "Aucun : effet à la requête suivante.",
      misunderstandings: [
        Misunderstanding(
          "« 400 : inutile de réessayer. »",
          """
          Pour `tool_use_failed` et `json_validate_failed`, un nouvel essai peut suffire ; pour les autres codes, \
          non.
          """)
      ],
      checklist: [
        "`error.code` lu",
        "`failed_generation` comparé au schéma de l'outil",
        "Un ou deux nouveaux essais prévus pour ce code",
        "Nombre d'outils réduit",
      ]),
  ]
}
