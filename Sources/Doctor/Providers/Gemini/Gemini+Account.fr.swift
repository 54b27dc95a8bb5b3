extension Advice {
  /// Accounts and places.
  static let geminiAccountFrench: [Cause: Supplement] = [
    .accountInactive: Supplement(
      title: "Projet ou compte exclu de Gemini : demandez la levée, et prenez un autre fournisseur d'ici là",
      meaning: [
        """
        « Your project has been denied access. Please contact support. » vise le projet entier ; « Gemini has been \
        disabled in this account for violation of Terms of Service » vise le compte.
        """
      ],
      reasons: [
        """
        Google a appliqué une règle d'utilisation ou un contrôle automatique ; le message n'en donne pas le détail \
        ;
        """
      ],
      steps: [
        Step(
          "Notez le texte exact, le projet (nom et numéro) et le compte Google employé.",
          page: .keys),
        Step(
          """
          Lisez les courriels de Google et les messages affichés dans AI Studio et dans la console Google Cloud.
          """),
        Step(
          "Demandez la levée.",
          page: .support,
          [
            "Suivez l'adresse ou le formulaire cités dans le message : ils diffèrent selon le produit."
          ]),
        Step(
          "Arrêtez les tentatives automatiques et basculez sur un autre fournisseur."),
      ],
      delay: "Celui de Google, qui n'en annonce pas.",
      misunderstandings: [
        Misunderstanding(
          "« Une nouvelle clé du même projet passera. »",
          "Non : le projet est refusé, quelle que soit la clé."),
        Misunderstanding(
          "« C'est un 403 d'API non activée. »",
          "Celui-là porte `SERVICE_DISABLED` et un lien d'activation."),
      ],
      checklist: [
        "Texte exact, projet et compte notés",
        "Courriels et messages lus",
        "Demande envoyée",
        "Autre fournisseur en place d'ici là",
      ]),
    .regionBlocked: Supplement(
      title: "Gemini refuse le pays d'où part la requête : liez la facturation, ou sortez par un autre pays",
      meaning: [
        """
        « User location is not supported for the API use » (400, `FAILED_PRECONDITION`) juge le pays de l'adresse \
        IP du serveur, pas le vôtre.
        """,
        """
        « … without a billing account linked » et « free tier is not available in your country » : le pays est \
        servi, mais seulement avec facturation.
        """,
      ],
      reasons: [
        "le palier gratuit n'existe pas dans ce pays ;",
        "le serveur, un VPN ou un proxy sort par un pays non servi ;",
      ],
      steps: [
        Step(
          "Relevez le pays de sortie, sur le serveur lui-même.",
          [
            "`loc=` donne le pays sur deux lettres."
          ],
          commands: [GeminiCommand.publicAddress]),
        Step(
          "Cherchez ce pays dans la liste : https://ai.google.dev/gemini-api/docs/available-regions"),
        Step(
          "Pays servi, ou message qui parle de facturation : liez un compte de facturation au projet de la clé.",
          page: .billing,
          [
            "AI Studio, liste des clés ou des projets, « Set up billing »."
          ]),
        Step(
          "Pays non servi : faites sortir la requête d'ailleurs.",
          [
            "Coupez le VPN, ou déplacez le serveur dans une région servie chez votre hébergeur.",
            """
            Vertex AI offre les mêmes modèles depuis des régions choisies, avec un projet Google Cloud facturé.
            """,
          ]),
      ],
      delay: "Facturation : quelques minutes. Changement de pays de sortie : aussitôt.",
      misunderstandings: [
        Misunderstanding(
          "« Je suis en France, donc c'est une erreur. »",
          "C'est l'adresse du serveur qui compte, où qu'il soit hébergé."),
        Misunderstanding(
          "« Le pays est refusé, il n'y a rien à faire. »",
          "Souvent, lier la facturation suffit : seul le palier gratuit y manque."),
      ],
      checklist: [
        "Pays de sortie du serveur connu",
        "Pays cherché dans la liste de Google",
        "Facturation liée au projet de la clé",
        "VPN et proxy écartés",
      ]),
  ]
}
