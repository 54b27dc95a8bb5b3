extension RuleAdvice {
  /// Remedies for what goes wrong on the way to the provider, in French.
  static let wayFrench: [String: Supplement] = [
    "transfer.tls-plain": Supplement(
      title: "Écrivez `http://` à la place de `https://` : ce qui écoute là ne parle pas TLS",
      meaning: [
        "L'adresse commence par `https://`, et ce qui a répondu n'est pas du TLS. Rien de la requête n'est parti, la clé non plus."
      ],
      reasons: [
        "un serveur à vous (Ollama, vLLM, LM Studio, LiteLLM) parle HTTP sans TLS, sauf réglage contraire ;",
        "le serveur a un autre port pour TLS ;",
        "un autre programme écoute sur ce port.",
      ],
      steps: [
        Step(
          "Corrigez la variable qui contient l'adresse.",
          [
            "Serveur sur cette machine : la même adresse avec `http://`.",
            "Serveur ailleurs : gardez `https://` et prenez son port TLS. Avec `http://`, la clé traverserait le réseau en clair.",
          ]),
        Step(
          "Interrogez l'adresse à la main (remplacez HOST et PORT).",
          commands: [
            ShellCommand(
              "curl -sS -i http://HOST:PORT/v1/models", powershell: "curl.exe -sS -i http://HOST:PORT/v1/models")
          ]),
        Step("Redémarrez votre application : elle garde l'adresse lue à son démarrage."),
      ],
      delay: "Immédiat, après le redémarrage."),

    "transfer.foreign": Supplement(
      title: "Corrigez l'adresse : un autre service, et non une API, écoute sur ce port",
      meaning: [
        "Quelque chose a accepté la connexion et répondu, mais pas en HTTP : une base de données, un serveur de courrier, SSH ou un autre programme."
      ],
      reasons: [
        "le port de l'adresse est celui d'un autre service ;",
        "le serveur a changé de port, et un autre programme a pris sa place ;",
        "l'adresse mène dans un tunnel (SSH, `kubectl port-forward`) dont l'autre bout n'est pas l'API.",
      ],
      steps: [
        Step(
          "Voyez ce qui écoute là (remplacez PORT).",
          ["Pour un serveur sur cette machine. Ailleurs, demandez à qui s'en occupe."],
          commands: [NetworkCommand.listener]),
        Step(
          "Écrivez l'adresse de l'API elle-même dans la variable.",
          ["Les ports habituels : 11434 pour Ollama, 8000 pour vLLM, 1234 pour LM Studio, 4000 pour LiteLLM."]),
        Step("Redémarrez votre application : elle garde l'adresse lue à son démarrage."),
      ],
      delay: "Immédiat, après le redémarrage."),

    "probe.key-dropped": Supplement(
      title: "La clé est partie et n'est pas arrivée : trouvez ce qui retire son en-tête en chemin",
      meaning: [
        "La requête est partie avec la clé dans son en-tête, et la réponse dit qu'il n'y en avait pas. La clé elle-même n'est ni refusée ni prouvée."
      ],
      reasons: [
        "un proxy ou une passerelle transmet la requête sans l'en-tête `Authorization` (ou `api-key`) ;",
        "l'adresse redirige vers un autre hôte, et les clients n'y renvoient pas la clé ;",
        "une passerelle à vous attend sa clé dans un autre en-tête.",
      ],
      steps: [
        Step(
          "Regardez l'adresse interrogée.", when: .unlessChecked,
          [
            "À l'adresse du fournisseur lui-même, la même clé doit arriver : retirez la variable `*_BASE_URL` le temps d'un essai.",
            "Adresse qui redirige (`http://` vers `https://`, avec ou sans `www`) : écrivez l'adresse finale.",
          ]),
        Step(
          "Faites transmettre l'en-tête par le proxy ou la passerelle.",
          [
            "nginx : `proxy_set_header Authorization $http_authorization;`.",
            "Apache avec CGI ou WSGI : `WSGIPassAuthorization On`, ou `CGIPassAuth On`.",
          ]),
        Step("Relancez le contrôle."),
      ],
      delay: "Immédiat, une fois le chemin réparé."),
  ]
}
