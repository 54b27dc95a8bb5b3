extension Advice {
  /// What Mistral adds to the guides in French.
  package static let mistralFrench: [Cause: Supplement] = [
    .rateLimited: Supplement(
      title: "Limite de débit Mistral : espacez d'abord les appels d'une seconde, puis voyez la page des limites",
      meaning: [
        """
        « Rate limit exceeded » (code `1300`) ne dit pas laquelle des trois limites est atteinte : requêtes par \
        seconde, tokens par minute, tokens par mois ; « Requests rate limit exceeded » désigne sans doute la \
        première. Elles valent pour toute l'organisation.
        """
      ],
      reasons: [
        "plan gratuit « Experiment » : 1 requête par seconde, 500 000 tokens par minute, 1 milliard par mois ;",
        "deux appels partent en même temps : une seule seconde partagée suffit à en refuser un ;",
      ],
      steps: [
        Step(
          "Trouvez laquelle en espaçant les appels.",
          [
            "Un appel seul après deux secondes passe : requêtes par seconde.",
            "Il passe après une minute : tokens par minute.",
            """
            Il échoue encore après plusieurs minutes : quota du mois, ou plafond de dépenses de l'organisation.
            """,
          ]),
        Step(
          "Requêtes par seconde : un appel à la fois, une seconde au moins entre deux départs."),
        Step(
          "Tokens : raccourcissez prompt et réponses, ou étalez le travail."),
        Step(
          "Lisez les limites et la consommation réelles.",
          page: .limits,
          [
            "Admin, « Limits » : vérifiez aussi qu'aucun plafond de dépenses n'a suspendu l'accès."
          ]),
        Step(
          "Besoin durable : plan « Scale » (Admin, « Subscriptions »).",
          page: .billing,
          [
            """
            Les paliers montent ensuite d'eux-mêmes avec le total facturé (20, 100, 500, 2 000 $) ; au-delà, \
            écrivez au support.
            """
          ]),
      ],
      delay: "Une seconde, une minute, ou le mois suivant, selon la limite atteinte.",
      misunderstandings: [
        Misunderstanding(
          "« J'envoie très peu de tokens, je ne peux pas être limité. »",
          "La limite par seconde compte les appels, pas leur taille."),
        Misunderstanding(
          "« Une clé dans un autre workspace a ses propres limites. »",
          "Les limites valent pour l'organisation entière."),
      ],
      checklist: [
        "Limite trouvée : seconde, minute ou mois",
        "Appels mis en file, un par seconde sur le plan gratuit",
        "Page des limites consultée",
        "Plafond de dépenses vérifié",
      ]),
    .overloaded: Supplement(
      title: "Mistral manque de capacité pour ce modèle : réessayez plus tard, ou changez de modèle",
      meaning: [
        """
        « Service tier capacity exceeded for this model. » arrive en 429, mais ce n'est pas votre débit : la \
        capacité réservée à votre niveau de service est prise.
        """
      ],
      reasons: [
        """
        le modèle est très demandé, et le plan gratuit passe après les autres (il est possible que ce soit la \
        cause) ;
        """
      ],
      steps: [
        Step(
          "Réessayez après 2, 4, 8, 16 secondes, avec une part de hasard, et cinq essais au plus."),
        Step(
          "Basculez sur un autre modèle Mistral, plus petit par exemple.",
          page: .models,
          commands: [MistralCommand.models]),
        Step(
          "Regardez si un incident est annoncé.",
          page: .status),
      ],
      delay: "De quelques secondes à quelques heures ; Mistral n'annonce pas de durée.",
      misunderstandings: [
        Misunderstanding(
          "« 429 : je dois ralentir. »",
          "Même un seul appel peut être refusé ainsi.")
      ],
      checklist: [
        "Attente croissante en place",
        "Modèle de secours configuré",
        "Page d'état consultée",
      ]),
    .keyInvalid: Supplement(
      title: "Clé Mistral refusée ou absente : vérifiez `MISTRAL_API_KEY`, le plan activé et la date d'expiration",
      meaning: [
        """
        Mistral répond le même 401 `{"detail":"Unauthorized"}` pour une clé fausse et pour une clé absente.
        """
      ],
      reasons: [
        "la variable est vide dans le processus, ou porte un autre nom ;",
        "la clé avait une date d'expiration, ou son workspace a été supprimé ;",
        "aucun plan n'est activé : même le plan gratuit « Experiment » s'active, avec un numéro de téléphone ;",
      ],
      steps: [
        Step(
          "Essayez la clé seule.",
          [
            "Une liste de modèles : la clé est bonne, le serveur en envoie une autre ou rien.",
            """
            Si elle n'est pas dans ce terminal : `read -r MISTRAL_API_KEY`, collez la clé, Entrée (PowerShell : \
            `$env:MISTRAL_API_KEY = Read-Host`).
            """,
          ],
          commands: [MistralCommand.models]),
        Step(
          "Vérifiez dans Admin, « Subscriptions », qu'un plan est actif (« Experiment » ou « Scale »).",
          page: .billing),
        Step(
          "Créez une clé neuve : « Create new key », dans le bon workspace ; elle n'est montrée qu'une fois.",
          page: .keys),
        Step(
          "Mettez-la dans `.env` : `MISTRAL_API_KEY=…`, sans espace autour du `=`, puis redémarrez le serveur."),
      ],
      delay: "Aucun en général : une clé neuve fonctionne dès sa création.",
      misunderstandings: [
        Misunderstanding(
          "« Le 401 prouve que ma clé est fausse. »",
          "Une clé absente donne exactement la même réponse.")
      ],
      checklist: [
        "La liste des modèles répond avec cette clé",
        "Plan actif dans Admin",
        "Clé non expirée",
        "Serveur redémarré",
      ]),
  ]
}
