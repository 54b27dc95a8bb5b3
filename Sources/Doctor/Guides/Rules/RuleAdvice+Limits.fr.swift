extension RuleAdvice {
  /// Ceilings that are not the rate limit of the API, in French.
  static let limitsFrench: [String: Supplement] = [
    "common.embedding-batch": Supplement(
      title: "Envoyez moins de textes par appel d'embeddings : ensemble, ils dépassent la taille d'une requête",
      meaning: [
        """
        L'API additionne tous les textes d'un même appel d'embeddings, et un appel peut contenir 300 000 tokens. \
        Chaque texte pris seul peut convenir : c'est le lot qui est trop gros.
        """,
        "Ce plafond vaut pour chaque appel et pour tous les paliers : ni attendre ni payer ne le relève.",
      ],
      reasons: [
        "une bibliothèque compose les lots : LangChain peut envoyer 1 000 textes par appel, LlamaIndex en envoie 100 ;",
        "les documents sont découpés en morceaux plus longs qu'avant, toujours aussi nombreux par appel ;",
        "le code, les tableaux et des langues comme le chinois ou l'arabe prennent plus de tokens qu'on ne croit.",
      ],
      steps: [
        Step(
          "Réduisez les lots.",
          [
            """
            LangChain : mettez à jour `langchain-openai` (les versions récentes comptent peut-être d'elles-mêmes), \
            ou réglez `OpenAIEmbeddings(chunk_size=36)`.
            """,
            "LlamaIndex : `OpenAIEmbedding(embed_batch_size=20)`.",
            """
            Dans votre code, comptez avec `tiktoken` (encodage `cl100k_base`) et fermez le lot avant 300 000 tokens \
            ou 2 048 textes, à la première des deux limites atteinte.
            """,
            "Sans compter : 36 textes d'au plus 8 192 tokens passent toujours.",
          ]),
        Step(
          "Gardez chaque texte sous 8 192 tokens : plus long, il est refusé à lui seul, avec un autre message.",
          [
            "Coupez-le entre deux paragraphes, en morceaux de 500 à 1 000 tokens ; la recherche y gagne aussi."
          ]),
        Step(
          "Reprenez au lot qui a échoué : ce que les appels précédents ont rendu est bon, et déjà payé.",
          [
            "Pour une très grande collection, l'API Batch traite les embeddings à moitié prix, en 24 heures au plus."
          ]),
      ],
      meanwhile: [
        "Désactivez les nouvelles tentatives automatiques pour cette erreur : le même lot est refusé chaque fois."
      ],
      verify: [Step("Envoyez 36 textes du lot qui a échoué : l'appel doit passer du premier coup.")],
      delay: "Tout de suite, avec un lot plus petit.",
      misunderstandings: [
        Misunderstanding(
          "« Le modèle accepte 8 192 tokens, et mes textes sont plus courts. »",
          "C'est la limite d'un texte ; celle-ci porte sur tous les textes de l'appel."),
        Misunderstanding(
          "« C'est ma limite de débit : un palier supérieur suffira. »",
          "Un palier donne plus de tokens par minute, en plusieurs appels ; l'appel lui-même reste plafonné à 300 000 tokens."
        ),
      ],
      checklist: [
        "Lot sous 300 000 tokens et 2 048 textes",
        "Chaque texte sous 8 192 tokens",
        "Traitement repris au lot qui a échoué",
      ]),

    "common.subscription": Supplement(
      title: "Limite de votre abonnement atteinte : attendez l'heure annoncée, ou passez par l'API",
      meaning: [
        """
        C'est la limite d'usage de votre abonnement à un produit de discussion ou de programmation (par tranche de \
        quelques heures, ou par semaine), pas une limite de débit de l'API.
        """,
        "Elle se rouvre à l'heure que le message donne (« resets 4pm », « try again in 3 days 4 hours »), pas avant.",
      ],
      reasons: [
        "de longues sessions, de gros fichiers ou le modèle le plus puissant consomment la tranche plus vite ;",
        "le site, l'application et l'outil en ligne de commande puisent dans la même limite ;",
        "l'offre souscrite est basse pour cet usage.",
      ],
      steps: [
        Step(
          "Notez l'heure de réouverture que donne le message, et reprenez à ce moment-là.",
          [
            "Sans date, l'heure est en général celle de votre fuseau, le jour même ou le lendemain.",
            "Réessayer plus tôt ne sert à rien.",
          ]),
        Step(
          "Si le travail ne peut pas attendre, prenez un modèle plus léger, s'il a sa propre limite.",
          ["Ou activez l'usage supplémentaire payant dans les réglages de l'abonnement, s'il est proposé."]),
        Step(
          "Pour un serveur ou un script, utilisez une clé d'API : l'abonnement n'est pas fait pour cela.", page: .keys,
          ["L'API se paie à l'usage, avec ses propres limites ; l'abonnement ne la comprend pas."]),
        Step("La limite revient chaque semaine : passez à l'offre supérieure, ou ouvrez des sessions plus courtes."),
      ],
      verify: [Step("Après l'heure annoncée, un court message doit passer.")],
      delay: "Jusqu'à l'heure annoncée : quelques heures pour une tranche, quelques jours pour une semaine.",
      misunderstandings: [
        Misunderstanding(
          "« J'ai du crédit d'API, donc l'abonnement devrait répondre. »",
          "Ce sont deux comptes séparés : le crédit d'API ne prolonge pas l'abonnement.")
      ],
      checklist: [
        "Heure de réouverture notée",
        "Modèle plus léger ou usage supplémentaire essayé",
        "Clé d'API pour ce qui tourne sans personne",
      ]),

    "cohere.trial-month": Supplement(
      title: "Clé d'essai Cohere : attendez le mois prochain, ou passez à une clé de production",
      meaning: [
        """
        Une clé d'essai (« Trial key ») accorde un millier d'appels par mois. Ils sont épuisés : le compteur repart \
        au début du mois suivant, et aucun solde n'est en cause.
        """
      ],
      reasons: [
        "la clé d'essai sert à une application déjà ouverte au public ;",
        "des essais automatiques ou une boucle ont consommé les appels du mois.",
      ],
      steps: [
        Step(
          "Passez à une clé de production, payée à l'usage.", page: .keys,
          ["Ajoutez un moyen de paiement, créez une clé « Production », mettez-la dans `.env`, redémarrez le serveur."]),
        Step("Sinon, attendez le début du mois : la clé d'essai resservira, sans que vous ayez rien à changer."),
      ],
      delay: "Immédiat avec une clé de production ; sinon, le début du mois suivant."),
  ]
}
