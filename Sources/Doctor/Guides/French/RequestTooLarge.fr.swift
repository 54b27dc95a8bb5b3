extension French {
  package func requestTooLarge(_ s: Situation) -> Guide {
    let limit = size(s)
    return Guide(
      title: "Réduisez cette requête : à elle seule, elle dépasse \(limit)",
      meaning: [
        "Cette requête ne pourra jamais passer telle quelle \(chez(s)), même seule et après une longue attente.",
        """
        Ce n'est pas la fenêtre de contexte du modèle : une requête peut tenir dans le contexte et dépasser malgré tout \
        \(limit).
        """,
        "Un délai « try again in … » joint à ce message ne sert à rien tant que la requête garde cette taille.",
      ],
      reasons: [
        "`max_tokens` est élevé : plusieurs fournisseurs l'ajoutent d'avance aux tokens du prompt ;",
        "l'historique complet de la conversation est renvoyé à chaque message ;",
        "des documents entiers, des journaux ou du code sont collés dans le prompt ;",
        "les définitions d'outils (fonctions, serveurs MCP) et le prompt système pèsent des milliers de tokens ;",
        "des images, un fichier ou un enregistrement sont joints, et l'encodage base64 les grossit d'un tiers ;",
        "la limite par minute du plan est basse : un seul gros appel la dépasse.",
      ],
      steps: [
        Step(
          "Lisez dans le message ce qui dépasse : des tokens par minute, des octets ou des secondes d'audio.",
          when: .unlessChecked,
          [
            """
            « Limit 9000, Requested 9500 » compte des tokens. « Maximum content size », « body size » et un 413 sans autre \
            détail comptent en général des octets.
            """,
            """
            Un 413 en HTML, ou signé `nginx`, vient d'un serveur intermédiaire, peut-être le vôtre : c'est sa limite à lui \
            qu'il faut relever (`client_max_body_size` pour nginx).
            """,
          ]),
        Step(
          "Baissez d'abord `max_tokens` (ou `max_completion_tokens`, `max_output_tokens`).",
          [
            "C'est une ligne à changer, et elle compte autant que le prompt : demandez 500 ou 1 000, pas le maximum.",
            "Avec un modèle à raisonnement, gardez une marge : le raisonnement est pris sur ce budget.",
          ]),
        Step(
          "Raccourcissez ensuite le prompt.",
          [
            "N'envoyez que les derniers échanges, et un résumé du reste.",
            "Ne joignez que les passages utiles d'un document, pas le document.",
            "Retirez les outils dont cet appel n'a pas besoin.",
            "Visez la moitié de la limite : à la limite exacte, l'appel suivant de la même minute serait refusé.",
          ]),
        Step(
          "Découpez ce qui reste trop gros.",
          [
            "Texte : un appel par morceau, puis un dernier qui rassemble les résultats.",
            "Audio : convertissez en mono 16 kHz compressé, puis coupez en segments (ici de 10 minutes).",
            "Images et fichiers : réduisez-les, ou donnez une adresse plutôt que du base64 quand l'API le permet.",
          ],
          commands: [
            ShellCommand("ffmpeg -i entree.wav -ac 1 -ar 16000 -b:a 32k -f segment -segment_time 600 partie%03d.mp3")
          ]),
        Step(
          "Si la requête doit garder sa taille, faites relever la limite ou changez de modèle.", page: .limits,
          [
            "Comparez les limites des modèles : un modèle plus petit en a souvent une plus haute.",
            "Un palier supérieur, ou une demande d'augmentation, relève une limite par minute ; jamais une limite en octets.",
          ]),
      ],
      meanwhile: ["Coupez les nouvelles tentatives automatiques sur cette erreur : chacune échouera, et peut compter."],
      verify: [
        Step(
          "Un petit appel répond : la clé, le modèle et le crédit sont bons, seule la taille était en cause.",
          commands: s.trial),
        Step("Renvoyez la requête réduite depuis l'application : elle doit passer du premier coup."),
      ],
      delay: """
        Réduire la requête prend effet tout de suite. Une limite relevée sur demande prend souvent 24 à 48 h pour \
        un compte payant, davantage pour un compte gratuit.
        """,
      misunderstandings: [
        Misunderstanding(
          "« C'est un 429 : il faut attendre et réessayer. »",
          "Pas ici : la limite se rouvre, mais la requête est plus grande qu'une limite entièrement libre."),
        Misunderstanding(
          "« Le modèle accepte 128 000 tokens, donc ma requête tient. »",
          "Le contexte du modèle et la limite par minute du compte sont deux plafonds ; le plus bas l'emporte."),
        Misunderstanding(
          "« Ma question fait deux lignes. »",
          "L'application y ajoute l'historique, le prompt système, les outils et les documents : c'est le tout qui compte."
        ),
        Misunderstanding(
          "« La réponse sera courte, `max_tokens` n'a pas d'importance. »",
          "Le fournisseur ne peut pas le savoir d'avance : il réserve souvent `max_tokens` en entier."),
      ],
      checklist: [
        "Nature de la limite lue dans le message (tokens, octets, audio)",
        "`max_tokens` réduit",
        "Historique, documents et outils réduits",
        "Contenu découpé si nécessaire",
        "La requête réduite passe",
      ])
  }

  private func size(_ s: Situation) -> String {
    switch s.facts.dimension {
    case .tpm, .itpm, .otpm: "votre limite de tokens par minute"
    case .tpd: "votre limite de tokens par jour"
    case .audio: "votre limite d'audio"
    default: "la taille permise"
    }
  }
}
