extension French {
  package func intercepted(_ s: Situation) -> Guide {
    // A 5xx page of the CDN goes away by itself; any other page stays until someone lets the request through.
    if let status = s.status, status >= 500 { return edgePage(s, status) }
    return blockPage(s)
  }

  private func blockPage(_ s: Situation) -> Guide {
    Guide(
      title: "Faites lever le blocage sur le réseau : une page web a répondu à la place de l'API",
      meaning: [
        """
        La réponse est une page HTML, alors qu'une API répond en JSON : un portail Wi-Fi, un proxy d'entreprise, un \
        filtre ou un pare-feu applicatif a répondu à sa place.
        """,
        "La clé n'a sans doute même pas été lue : rien n'est prouvé contre elle, ni contre le compte.",
        "Attendre ne changera rien : il faut changer de réseau, ou faire autoriser cet accès.",
      ],
      reasons: [
        "le filtre de l'entreprise (Zscaler, Netskope, FortiGuard…) bloque cet hôte ou la catégorie « IA » ;",
        "le Wi-Fi (hôtel, train, invités) attend que vous vous connectiez à son portail ;",
        "le pare-feu du fournisseur refuse votre adresse (VPN, hébergeur, adresse partagée) ou votre client HTTP ;",
        "l'URL de base est celle du site ou de la console, protégés contre les robots, et non celle de l'API ;",
        "votre propre passerelle (nginx, page de connexion SSO) répond devant un serveur interne.",
      ],
      steps: [
        Step(
          "Regardez qui répond, depuis la machine ou le conteneur qui échoue.",
          [
            "Remplacez `HOST` par l'hôte de votre URL de base. Aucune clé n'est nécessaire.",
            "Du JSON, même avec un 401 : sur ce trajet, rien ne s'interpose ; comparez avec le proxy de l'application.",
            "« Zscaler », « FortiGuard », « Web Page Blocked » : filtre d'entreprise, étape 3.",
            "Un formulaire de connexion, ou une redirection vers un autre hôte : portail, étape 2.",
            """
            « Attention Required! », « Error 1020 », « Sorry, you have been blocked », « Just a moment... » : pare-feu \
            devant l'API, étape 4.
            """,
          ],
          commands: [firstLines]),
        Step(
          "Portail Wi-Fi : ouvrez `http://neverssl.com` dans un navigateur, et connectez-vous.",
          ["La commande doit ensuite afficher 204 ; un 200 ou un 302 veut dire que le portail répond encore."],
          commands: [
            NetworkCommand.portal
          ]),
        Step(
          "Filtre d'entreprise : demandez à l'équipe réseau d'autoriser l'hôte de l'API.",
          [
            "À donner : l'hôte exact, le port 443, la méthode POST, les réponses en flux (SSE), la page reçue.",
            "Un proxy est obligatoire pour sortir ? Donnez-le au serveur (`webox-doctor explain proxy_failed`).",
            "Le filtre déchiffre TLS ? Il faut aussi son certificat (`webox-doctor explain tls_failed`).",
          ]),
        Step(
          "Pare-feu devant l'API : changez de sortie, puis écrivez au support.", page: .support,
          [
            "Coupez le VPN, essayez depuis un autre réseau : si cela passe, c'est l'adresse qui est refusée.",
            "« Error 1010 » vise le client : mettez le SDK à jour et rendez-lui son `User-Agent` d'origine.",
            "Au support, donnez le « Ray ID » de la page, l'adresse IP et l'heure ; jamais la clé.",
          ]),
        Step(
          "Vérifiez l'URL de base : l'hôte de l'API, et non celui du site.",
          ["Le détail est dans `webox-doctor explain endpoint_wrong`."]),
        Step(
          "Passerelle interne : appelez le serveur sans passer par elle.",
          ["S'il répond, exemptez le chemin de l'API de la page de connexion, ou donnez un jeton à l'application."]),
      ],
      meanwhile: ["Depuis un autre réseau autorisé, la même clé répond normalement."],
      verify: answersAgain(s),
      delay: "Aucun après un changement de réseau ou de portail ; sinon, le temps que l'équipe réseau ouvre l'accès.",
      misunderstandings: [
        Misunderstanding(
          "« 403 : ma clé est refusée. »",
          "L'API refuse une clé en JSON ; l'auteur d'une page HTML ne l'a pas lue."),
        Misunderstanding(
          "« L'adresse s'ouvre dans mon navigateur, donc le réseau est bon. »",
          "Le navigateur a son proxy, sa session et passe les épreuves anti-robots ; votre serveur, non."),
        Misunderstanding(
          "« L'en-tête dit `server: cloudflare`, donc Cloudflare me bloque. »",
          "Beaucoup d'API sont derrière Cloudflare : leurs réponses normales portent aussi cet en-tête."),
        Misunderstanding(
          "« Je coupe la vérification TLS et c'est réglé. »",
          "La page de blocage restera la même, et la clé deviendrait lisible par n'importe quel intermédiaire."),
      ],
      checklist: [
        "Titre de la page et en-têtes lus",
        "Portail Wi-Fi passé",
        "Hôte autorisé (POST et flux compris) par l'équipe réseau",
        "Essai sans VPN, ou depuis un autre réseau",
        "URL de base de l'API",
        "Réponse en JSON, puis appel réel réussi",
      ])
  }

  private func edgePage(_ s: Situation, _ status: Int) -> Guide {
    Guide(
      title: "Attendez une minute, puis réessayez : le CDN a répondu à la place de l'API",
      meaning: [
        "La réponse est une page HTML d'erreur \(status), et non le JSON de l'API. \(edgeMeaning(status))",
        """
        Si la page nomme l'hôte de l'API, la panne est \(chez(s)) : ni la clé, ni le compte, ni la requête n'y sont \
        pour rien.
        """,
        "Si elle vient de votre propre proxy (nginx, Apache), c'est le serveur placé derrière qui ne répond pas.",
      ],
      reasons: [
        "un incident passager entre le CDN du fournisseur (souvent Cloudflare) et ses serveurs ;",
        "un appel trop long sans flux : le CDN coupe après une attente fixe, souvent 100 s (524, 504) ;",
        "votre proxy inverse, dont le serveur est arrêté, redémarre ou met trop longtemps ;",
        "le proxy de l'entreprise, qui n'arrive pas à joindre l'API.",
      ],
      steps: [
        Step(
          "Regardez qui signe la page.",
          [
            "Remplacez `HOST` par l'hôte de votre URL de base. Aucune clé n'est nécessaire.",
            "L'hôte de l'API, un « Ray ID » ou un en-tête `cf-ray` : c'est le CDN du fournisseur, étapes 2 à 4.",
            "« nginx », « Apache » ou le nom de votre entreprise, sans trace du fournisseur : étape 5.",
          ],
          commands: [firstLines]),
        Step(
          "Réessayez en doublant l'attente : 2, 4, 8, 16 s… cinq essais au plus, avec une part de hasard.",
          [
            "Un client qui attend du JSON dit « Unexpected token '<' » : vérifiez d'abord le statut."
          ]),
        Step("Regardez la page d'état, au composant de l'API.", page: .status),
        Step(
          "Seuls les longs appels échouent (524, 504) : demandez la réponse en flux (`stream: true`).",
          ["Sinon, raccourcissez la réponse (`max_tokens`), ou utilisez le traitement par lots."]),
        Step(
          "La page vient de votre proxy : regardez le serveur qui est derrière.",
          [
            "Est-il démarré, sur le bon port ? Son journal montre-t-il la requête ?",
            "S'il répond lentement, augmentez le délai du proxy (nginx : `proxy_read_timeout`, 60 s par défaut).",
            "Proxy de l'entreprise : donnez la page, l'heure et l'hôte de l'API à l'équipe réseau.",
          ]),
        Step(
          "Cela dure plus d'une heure : écrivez au support.", page: .support,
          ["Donnez le « Ray ID » (ou l'en-tête `cf-ray`), l'heure UTC et l'hôte ; jamais la clé."]),
      ],
      verify: answersAgain(s),
      delay: "De quelques secondes à quelques minutes en général ; pendant un incident, suivez la page d'état.",
      misunderstandings: [
        Misunderstanding(
          "« Cloudflare me bloque. »",
          "Un blocage est un 403 (« Error 1020 ») ; une page 5xx dit que l'API n'a pas répondu."),
        Misunderstanding(
          "« Le JSON est mal formé : c'est un défaut du SDK. »",
          "Il n'y a pas de JSON : c'est une page web. Lisez le statut HTTP."),
        Misunderstanding(
          "« La page d'état est verte, donc la panne est chez moi. »",
          "Pas sûr : ces coupures sont souvent trop courtes pour y être annoncées."),
      ],
      checklist: [
        "Auteur de la page identifié",
        "Essais espacés et bornés",
        "Page d'état consultée",
        "Longs appels en flux",
        "Réponse en JSON, puis appel réel réussi",
      ])
  }

  private func edgeMeaning(_ status: Int) -> String {
    switch status {
    case 502, 520: "Le CDN (ou le proxy) a reçu une réponse invalide du serveur placé derrière lui."
    case 521, 522, 523: "Le CDN (ou le proxy) n'a pas pu joindre le serveur placé derrière lui."
    case 504, 524: "Le serveur placé derrière le CDN (ou le proxy) n'a pas répondu à temps."
    case 525, 526: "La liaison TLS entre le CDN et le serveur a échoué ; vos propres certificats n'y sont pour rien."
    default: "Le serveur placé derrière le CDN (ou le proxy) n'est pas en état de répondre."
    }
  }

  private var firstLines: ShellCommand {
    NetworkCommand.answer
  }

  private func answersAgain(_ s: Situation) -> [Step] {
    [
      Step(
        "La réponse doit être du JSON (`application/json`), même avec un 401.",
        commands: [
          NetworkCommand.probe
        ]),
      Step("Puis un appel réel, depuis la machine qui échouait.", commands: s.trial),
    ]
  }
}
