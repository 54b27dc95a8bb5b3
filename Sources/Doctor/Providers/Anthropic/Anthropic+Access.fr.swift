extension Advice {
  /// Keys, places and sizes.
  static let anthropicAccessFrench: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Clé Anthropic refusée : envoyez une clé `sk-ant-api03-…` dans l'en-tête `x-api-key`",
      meaning: [
        """
        « invalid x-api-key » (401, `authentication_error`) : la valeur de l'en-tête `x-api-key` n'est pas une clé \
        d'API valable.
        """
      ],
      reasons: [
        """
        la clé est d'une autre sorte : `sk-ant-oat01-` est un jeton de connexion de Claude, `sk-ant-admin01-` une \
        clé d'administration ;
        """,
        "`ANTHROPIC_AUTH_TOKEN` est défini aussi, et part à la place ou en plus de la clé ;",
        "`ANTHROPIC_BASE_URL` mène à une passerelle, qui attend sa propre clé ;",
        "la clé a expiré, ou a été désactivée dans la console ;",
      ],
      steps: [
        Step(
          "Voyez quelles variables Anthropic sont définies (la commande n'affiche que les noms).",
          [
            """
            Gardez `ANTHROPIC_API_KEY` seule pour l'API d'Anthropic ; `ANTHROPIC_AUTH_TOKEN` part en \
            `Authorization: Bearer` et sert aux passerelles.
            """,
            "`ANTHROPIC_BASE_URL` ne contient pas `/v1` : le SDK l'ajoute.",
          ],
          commands: [AnthropicCommand.variables]),
        Step(
          "Essayez la clé seule, avec les deux en-têtes voulus.",
          [
            "Une liste de modèles : la clé est bonne. `authentication_error` : elle est refusée.",
            """
            Si elle n'est pas dans ce terminal : `read -r ANTHROPIC_API_KEY`, collez la clé, Entrée (PowerShell : \
            `$env:ANTHROPIC_API_KEY = Read-Host`).
            """,
          ],
          commands: [AnthropicCommand.models]),
        Step(
          "Créez une clé neuve : « Create Key », dans le bon workspace.",
          page: .keys),
        Step(
          """
          Mettez-la dans `.env` : `ANTHROPIC_API_KEY=sk-ant-api03-…`, sans espace autour du `=`, puis redémarrez \
          le serveur.
          """),
      ],
      delay: "Aucun : une clé neuve fonctionne dès sa création.",
      misunderstandings: [
        Misunderstanding(
          "« Comme chez OpenAI, la clé va dans `Authorization: Bearer`. »",
          "L'API native d'Anthropic la lit dans `x-api-key`, avec `anthropic-version`.")
      ],
      checklist: [
        "La clé commence par `sk-ant-api03-`",
        "Pas d'`ANTHROPIC_AUTH_TOKEN` en trop",
        "La liste des modèles répond",
        "Serveur redémarré",
      ]),
    .regionBlocked: Supplement(
      title: "Anthropic refuse le lieu d'où part la requête : sortez par un pays servi ; la clé n'est pas en cause",
      meaning: [
        """
        403 « Request not allowed » (type `forbidden`) : l'entrée du réseau d'Anthropic écarte la requête avant de \
        lire la clé, le plus souvent à cause du pays de l'adresse IP.
        """
      ],
      reasons: [
        "le serveur, un VPN ou un proxy sort par un pays non servi ;",
        "il est possible que l'adresse elle-même soit écartée, dans un pays pourtant servi ;",
      ],
      steps: [
        Step(
          "Relevez le pays de sortie, sur le serveur lui-même.",
          commands: [AnthropicCommand.publicAddress]),
        Step(
          "Cherchez-le dans la liste : https://www.anthropic.com/supported-countries"),
        Step(
          "Coupez VPN et proxy, ou déplacez le serveur dans une région servie, puis réessayez."),
        Step(
          """
          Pays servi et refus maintenu : écrivez au support avec l'adresse IP, l'heure et l'en-tête `cf-ray` ou \
          `request-id`.
          """,
          page: .support),
      ],
      delay: "Aucun après un changement d'adresse ; le support ne donne pas de délai.",
      misunderstandings: [
        Misunderstanding(
          "« 403 : ma clé n'a pas le droit. »",
          "Un droit manquant s'annonce par `permission_error` ; ici la clé n'a pas été lue.")
      ],
      checklist: [
        "Pays de sortie connu et cherché dans la liste",
        "VPN et proxy écartés",
        "En-têtes notés pour le support",
      ]),
    .requestTooLarge: Supplement(
      title: "Requête de plus de 32 Mo pour Anthropic : passez les fichiers par l'API Files, réduisez les images",
      meaning: [
        """
        413 `request_too_large` compte des octets, pas des tokens : 32 Mo pour `/v1/messages`, 256 Mo pour un lot \
        (Batches), 500 Mo pour l'API Files.
        """
      ],
      reasons: [
        "des images ou des PDF sont insérés en base64, ce qui ajoute un tiers à leur taille ;",
        "l'historique renvoie à chaque tour toutes les images précédentes ;",
      ],
      steps: [
        Step(
          "Retirez de l'historique les images et documents déjà traités."),
        Step(
          "Envoyez les gros fichiers une fois par l'API Files, puis citez leur `file_id`.",
          [
            "Documentation : https://platform.claude.com/docs/en/build-with-claude/files"
          ]),
        Step(
          "Réduisez les images avant l'envoi (dimensions, JPEG), et coupez les PDF par parties."),
      ],
      delay: "Aucun : la requête allégée passe aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« 413 : mon prompt a trop de tokens. »",
          "Trop de tokens donne 400 « prompt is too long » ; 413 ne regarde que la taille en octets.")
      ],
      checklist: [
        "Taille du corps connue, en octets",
        "Anciennes images retirées de l'historique",
        "Gros fichiers passés par l'API Files",
      ]),
  ]
}
