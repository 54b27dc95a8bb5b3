extension Advice {
  /// Keys and what they may do.
  static let geminiKeysFrench: [Cause: Supplement] = [
    .keyInvalid: Supplement(
      title: "Clé Gemini refusée : trouvez laquelle est envoyée, puis créez-en une neuve (`AQ.…`) dans AI Studio",
      meaning: [
        """
        Gemini refuse une clé en 400 (`API_KEY_INVALID`), en 403 (« reported as leaked ») ou en 401 (« Expected \
        OAuth 2 access token ») : le texte dit lequel des cas est le vôtre.
        """,
        """
        Les clés `AQ.…` sont normales : c'est la forme de toutes les clés neuves. Les clés `AIza…` sans \
        restriction sont refusées depuis le 19 juin 2026, et Google a annoncé l'arrêt de toutes les `AIza…` pour \
        septembre 2026.
        """,
      ],
      reasons: [
        """
        `GOOGLE_API_KEY` est définie, souvent pour un autre service, et l'emporte sur `GEMINI_API_KEY` dans les \
        SDK de Google ;
        """,
        "la clé est une ancienne `AIza…`, sans restriction ou arrivée au terme annoncé ;",
        "la clé a été publiée (dépôt, page web) : Google l'a bloquée pour de bon ;",
        "la clé part en `Authorization: Bearer` vers l'API native, qui attend `x-goog-api-key` ;",
        "l'outil ne connaît pas encore les clés `AQ.…` (des utilisateurs le signalent) ;",
      ],
      steps: [
        Step(
          "Reconnaissez votre cas dans le texte.", when: .unlessChecked,
          [
            """
            `API_KEY_INVALID` : « not valid », « expired », ou « API Key not found » : la clé est fausse, expirée \
            ou supprimée.
            """,
            """
            « reported as leaked » : elle ne servira plus jamais ; remplacez-la, et retirez-la d'où elle est \
            visible.
            """,
            """
            « Expected OAuth 2 access token » ou `ACCESS_TOKEN_TYPE_UNSUPPORTED` : l'en-tête est mauvais. API \
            native : `x-goog-api-key`. Forme OpenAI (`/v1beta/openai/`) : `Authorization: Bearer`. Un seul des \
            deux.
            """,
          ]),
        Step(
          "Voyez quelles variables sont définies : `GOOGLE_API_KEY` passe avant `GEMINI_API_KEY`.",
          [
            """
            La commande n'affiche que les noms. Si les deux y sont, retirez celle qui n'est pas pour Gemini, du \
            fichier et du terminal (`unset GOOGLE_API_KEY`).
            """
          ],
          commands: [GeminiCommand.keyVariables]),
        Step(
          "Essayez la clé seule.", when: .unlessChecked,
          [
            """
            Des noms de modèles : la clé est bonne, c'est l'application qui en envoie une autre ou l'envoie mal.
            """,
            """
            Si elle n'est pas dans ce terminal : `read -r GEMINI_API_KEY`, collez la clé, Entrée (PowerShell : \
            `$env:GEMINI_API_KEY = Read-Host`).
            """,
          ],
          commands: [GeminiCommand.models]),
        Step(
          "Créez une clé neuve : « Create API key », dans le projet voulu.",
          page: .keys,
          [
            """
            Pour sauver un moment une `AIza…` : https://console.cloud.google.com/apis/credentials, ouvrez la clé, \
            « API restrictions », ne cochez que « Generative Language API ».
            """
          ]),
        Step(
          """
          Mettez-la dans `.env` (`GEMINI_API_KEY=…`, sans espace autour du `=`), redémarrez le serveur, puis \
          supprimez l'ancienne.
          """),
      ],
      delay: "Clé neuve : aussitôt. Changement de restriction : jusqu'à quelques minutes.",
      misunderstandings: [
        Misunderstanding(
          "« 400 : ma requête est mal formée. »",
          "Avec `API_KEY_INVALID`, seule la clé est en cause ; Gemini n'emploie pas 401 pour cela."),
        Misunderstanding(
          "« Ma clé commence par AQ., elle est tronquée. »",
          "C'est la forme actuelle ; les clés `AIza…` sont les anciennes."),
        Misunderstanding(
          "« 401 OAuth : je dois installer une connexion Google. »",
          "Non : une clé d'API suffit, dans le bon en-tête."),
      ],
      checklist: [
        "Cas reconnu : fausse, publiée, ou mauvais en-tête",
        "Une seule des variables GOOGLE_API_KEY et GEMINI_API_KEY définie",
        "La liste des modèles répond avec cette clé",
        "Clé neuve dans `.env`, serveur redémarré",
        "Ancienne clé supprimée",
      ]),
    .keyMissing: Supplement(
      title: "Aucune clé n'arrive chez Gemini : définissez `GEMINI_API_KEY` et envoyez-la dans `x-goog-api-key`",
      meaning: [
        """
        « Method doesn't allow unregistered callers (callers without established identity) » : la requête est \
        arrivée sans clé du tout.
        """
      ],
      reasons: [
        "la variable porte un autre nom que celui que lit l'application ;",
        "un proxy ou une passerelle retire l'en-tête `x-goog-api-key` ;",
      ],
      steps: [
        Step(
          "Voyez quelles variables existent (la commande n'affiche que les noms).",
          [
            "Les SDK de Google lisent `GOOGLE_API_KEY`, puis `GEMINI_API_KEY`.",
            """
            D'autres bibliothèques ont leur nom : le SDK AI de Vercel lirait `GOOGLE_GENERATIVE_AI_API_KEY` ; \
            vérifiez dans sa documentation.
            """,
          ],
          commands: [GeminiCommand.keyVariables]),
        Step(
          "Créez une clé si vous n'en avez pas : « Create API key ».",
          page: .keys),
        Step(
          "Écrivez-la dans `.env` : `GEMINI_API_KEY=…`, sans espace autour du `=`, puis redémarrez le serveur."),
        Step(
          "Appel écrit à la main : mettez la clé dans l'en-tête attendu.",
          [
            "API native : `x-goog-api-key`. Forme OpenAI (`/v1beta/openai/`) : `Authorization: Bearer`.",
            "Évitez `?key=…` dans l'adresse : elle finit dans les journaux, et Google bloque les clés publiées.",
          ],
          commands: [GeminiCommand.models]),
      ],
      delay: "Aucun : effet dès le redémarrage.",
      misunderstandings: [
        Misunderstanding(
          "« Il faut s'enregistrer quelque part (unregistered callers). »",
          "Non : il manque seulement la clé.")
      ],
      checklist: [
        "Nom de variable lu par l'application vérifié",
        "Variable non vide dans le processus du serveur",
        "En-tête `x-goog-api-key` présent à l'arrivée",
        "Serveur redémarré",
      ]),
    .permissionDenied: Supplement(
      title: "Clé Gemini valable mais bloquée : activez l'API dans le projet, ou levez la restriction de la clé",
      meaning: [
        """
        403 avec une raison : `SERVICE_DISABLED` ou `accessNotConfigured` (API non activée dans le projet), \
        `API_KEY_HTTP_REFERRER_BLOCKED` (clé réservée à des sites web), « The caller does not have permission » \
        (ressource d'un autre projet, ou rôle manquant).
        """
      ],
      reasons: [
        "la clé vient d'un projet Google Cloud où « Generative Language API » n'a jamais été activée ;",
        """
        la clé est restreinte à des pages web, et un serveur n'envoie pas de Referer (« Requests from referer \
        <empty> are blocked ») ;
        """,
        "la requête vise Vertex AI ou Gemini Code Assist, qui ont leurs propres API et leurs propres rôles ;",
      ],
      steps: [
        Step(
          "Lisez `reason` et le numéro ou le nom du projet dans l'erreur.", when: .unlessChecked,
          [
            "Si ce projet n'est pas le vôtre, la clé n'est pas celle que vous croyez."
          ]),
        Step(
          "`SERVICE_DISABLED` : activez l'API dans ce projet.", when: .code("SERVICE_DISABLED", "accessNotConfigured"),
          [
            """
            https://console.cloud.google.com/apis/library/generativelanguage.googleapis.com : choisissez le projet \
            en haut, puis « Enable » ; le message donne aussi le lien exact.
            """
          ]),
        Step(
          "`…_REFERRER_BLOCKED` : levez la restriction de la clé.", when: .code("API_KEY_HTTP_REFERRER_BLOCKED"),
          [
            """
            https://console.cloud.google.com/apis/credentials, ouvrez la clé : « Application restrictions », \
            choisissez « None » ou « IP addresses » avec l'adresse du serveur.
            """,
            """
            Dans « API restrictions », « Generative Language API » doit être cochée : une clé sans aucune \
            restriction d'API est refusée depuis juin 2026.
            """,
          ]),
        Step(
          "« does not have permission » : vérifiez la ressource et le rôle.", when: .code("PERMISSION_DENIED"),
          [
            "Fichier ou modèle ajusté : il doit appartenir au projet de la clé.",
            """
            Vertex AI (`aiplatform…`) : le compte doit avoir le rôle « Vertex AI User » sur le projet, dans \
            https://console.cloud.google.com/iam-admin/iam
            """,
          ]),
        Step(
          "Ou plus simple : créez une clé neuve dans AI Studio, déjà limitée à l'API Gemini.",
          page: .keys),
      ],
      delay: "Quelques minutes : Google l'écrit dans le message, l'activation doit se propager.",
      misunderstandings: [
        Misunderstanding(
          "« 403 : ma clé est fausse. »",
          "Une clé fausse donne 400 ; celle-ci est reconnue, mais n'a pas le droit."),
        Misunderstanding(
          "« Je viens d'activer l'API et cela échoue encore. »",
          "Attendez quelques minutes avant de changer autre chose."),
      ],
      checklist: [
        "`reason` et projet relevés",
        "« Generative Language API » activée dans ce projet",
        "Restrictions de la clé compatibles avec un serveur",
        "Quelques minutes écoulées, un appel réel répond",
      ]),
  ]
}
