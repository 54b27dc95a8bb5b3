extension Advice {
  /// A model too large for the machine, in French.
  static let ollamaMemoryFrench = Supplement(
    title: "Ollama n'a pas pu charger le modèle : le plus souvent, la mémoire manque ; prenez-en un plus petit",
    meaning: [
      """
      Le serveur répond, mais le modèle ne démarre pas ou s'arrête. « requires more system memory (… GiB) than is \
      available » donne la mémoire qu'il faudrait et celle qui reste ; « runner process has terminated » dit que le \
      processus du modèle s'est arrêté, souvent pour la même raison.
      """
    ],
    reasons: [
      "le modèle, ou sa fenêtre de contexte, dépasse la mémoire libre ;",
      "un autre modèle est resté chargé, ou une autre application occupe la mémoire ou la carte graphique ;",
      "le conteneur ou WSL a une limite de mémoire plus basse que la machine ;",
    ],
    steps: [
      Step("Regardez la mémoire libre, celle de la carte comprise.", commands: [OllamaCommand.memory]),
      Step(
        "Regardez quels modèles sont chargés, puis déchargez ceux qui ne servent pas.",
        commands: [OllamaCommand.ps, OllamaCommand.stop]),
      Step(
        "Prenez une version plus petite du même modèle.",
        page: .models,
        [
          "Ordre de grandeur en quantification à 4 bits : 8B, environ 5 à 6 Go ; 14B, 10 Go ; 70B, plus de 40 Go.",
          "Réduire `num_ctx` libère aussi de la mémoire : la fenêtre de contexte en occupe beaucoup.",
        ]),
      Step(
        "Docker ou WSL : relevez la limite de mémoire.",
        [
          "Docker Desktop : Settings → Resources → Memory. WSL : `memory=` dans `%UserProfile%\\.wslconfig`."
        ]),
      Step(
        "Si la mémoire suffit, lisez le journal du serveur : il dit pourquoi le processus s'est arrêté.",
        commands: [OllamaCommand.journal]),
    ],
    verify: [Step("Le modèle figure dans la liste, avec sa taille.", commands: [OllamaCommand.ps])],
    delay: "Aucun : dès qu'un modèle qui tient en mémoire est demandé.",
    misunderstandings: [
      Misunderstanding(
        "« C'est une erreur 500, il suffit de réessayer. »",
        "Le serveur est chez vous : tant que la mémoire manque, chaque essai échouera de la même façon.")
    ],
    checklist: [
      "Mémoire libre supérieure à la taille du modèle", "Autres modèles déchargés", "Limite du conteneur relevée",
    ])
}
