extension French {
  package func tlsFailed(_ s: Situation) -> Guide {
    Guide(
      title:
        "Réglez l'horloge, l'autorité de certification ou l'hôte, sans jamais couper la vérification TLS",
      meaning: [
        "La connexion s'est ouverte, mais le certificat présenté n'est pas acceptable pour votre programme.",
        "La clé n'est pas partie : c'est la vérification qui l'a protégée. Ne la désactivez pas.",
        "Le message dit laquelle de ces raisons s'applique ; chacune a son étape.",
      ],
      reasons: [
        """
        émetteur inconnu : un proxy d'entreprise (Zscaler, Netskope…) déchiffre le trafic et signe avec sa propre \
        autorité, que votre programme ne connaît pas ;
        """,
        "l'image ou le système n'a pas de liste d'autorités, ou une liste trop ancienne (`ca-certificates` absent) ;",
        "l'horloge de la machine est fausse : certificat « expiré », ou « pas encore valide » ;",
        "le certificat est pour un autre nom : adresse IP, faute dans l'hôte, portail Wi-Fi, DNS détourné ;",
        "le serveur interne a un certificat autosigné, vraiment expiré, ou sans son intermédiaire ;",
        "`https://` vers un port qui parle en clair (« wrong version number »).",
      ],
      steps: [
        Step(
          "Lisez la raison dans le message.", when: .unlessChecked,
          [
            "« has expired », « not yet valid » : horloge, étape 3.",
            "« unable to get local issuer », « self-signed certificate in certificate chain », « unknown authority », "
              + "« PKIX path building failed » : émetteur inconnu, étapes 4 et 5.",
            """
            « Hostname mismatch », `ERR_TLS_CERT_ALTNAME_INVALID`, « no alternative certificate subject name » : \
            étape 6.
            """,
            """
            « unable to verify the first certificate », serveur interne : il n'envoie pas son intermédiaire ; \
            ajoutez-le.
            """,
            "« wrong version number » : étape 7. « protocol version » : mettez Python, Node ou OpenSSL à jour.",
          ]),
        Step(
          "Regardez le certificat reçu, depuis la machine ou le conteneur qui échoue.",
          [
            """
            Remplacez `HOST` par l'hôte de votre URL de base. Derrière un proxy, ajoutez `-proxy PROXY:8080` à \
            `s_client`.
            """,
            """
            `issuer` nomme votre entreprise, un antivirus ou un filtre : étapes 4 et 5. Une autorité publique : \
            horloge 
            """
              + "ou liste d'autorités.",
            "`notBefore` et `notAfter` encadrent l'heure actuelle ? Sinon, étape 3.",
            "Sans `openssl` (Windows) : ouvrez `https://HOST/` dans le navigateur, cadenas, certificat, « Émis par ».",
          ],
          commands: [
            NetworkCommand.certificate
          ]),
        Step(
          "Comparez l'horloge à celle du serveur, puis réglez-la.",
          [
            "Les deux heures sont en temps universel : plus d'une minute d'écart, l'horloge est à régler.",
            "Linux : `sudo timedatectl set-ntp true`. macOS : réglages, « Date et heure », automatique. Windows : "
              + "`w32tm /resync`, en administrateur.",
            """
            Un conteneur a l'heure de sa machine ; une machine virtuelle ou WSL dérive souvent après une mise en \
            veille.
            """,
            "L'heure est juste et le certificat expiré : c'est le serveur qui doit le renouveler.",
          ],
          commands: [
            NetworkCommand.clocks
          ]),
        Step(
          "Émetteur inconnu : installez la liste d'autorités, puis celle de l'entreprise, dans le système.",
          [
            "Image sans liste : `apt-get install -y ca-certificates`, ou `apk add ca-certificates`.",
            "Demandez à l'équipe informatique son certificat racine en PEM (« Base-64 ») ; nommez-le `entreprise.crt`.",
            "Fichier binaire (DER) : `openssl x509 -inform der -in racine.cer -out entreprise.crt`.",
            """
            Debian, Ubuntu, Alpine : commande ci-dessous, à répéter dans le `Dockerfile`. Windows : en administrateur.
            """,
            "Fedora, RHEL : copiez-le dans `/etc/pki/ca-trust/source/anchors/`, puis `sudo update-ca-trust`.",
            "macOS : ajoutez-le au Trousseau d'accès, « Système », puis « Toujours approuver ».",
            "Serveur interne autosigné : traitez son certificat de la même façon, comme une autorité.",
            "N'installez jamais un certificat d'origine inconnue : son auteur pourrait lire tout votre trafic.",
          ],
          commands: [
            ShellCommand(
              "sudo cp entreprise.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates",
              powershell: "Import-Certificate -FilePath entreprise.crt -CertStoreLocation Cert:\\LocalMachine\\Root")
          ]),
        Step(
          "Dites aux programmes qui ont leur propre liste où trouver celle du système, puis redémarrez-les.",
          [
            "`SSL_CERT_FILE` : Python (httpx, SDK d'OpenAI et d'Anthropic), Go sous Linux, curl.",
            "`REQUESTS_CA_BUNDLE` : Python (requests). `CURL_CA_BUNDLE` : curl, et requests à défaut.",
            "Ces trois-là remplacent la liste : le fichier doit contenir aussi les autorités publiques.",
            "`NODE_EXTRA_CA_CERTS` : Node. Elle s'ajoute à sa liste, et se lit au lancement : dotenv arrive trop tard.",
            """
            Node récent : `NODE_USE_SYSTEM_CA=1` suffit. Les SDK Python récents (httpx2) lisent déjà la liste du \
            système.
            """,
            "Fedora, RHEL : `/etc/pki/tls/certs/ca-bundle.crt`. Windows : la commande suppose `certifi` installé.",
            "macOS : `cat /etc/ssl/cert.pem entreprise.crt > ca.pem`, et donnez le chemin complet de `ca.pem`.",
            "Java : importez l'autorité avec `keytool -importcert -cacerts`.",
            "Python 3.13 est plus strict : il peut refuser une autorité sans « Authority Key Identifier ». "
              + "Faites-la réémettre.",
          ],
          commands: [
            ShellCommand(
              """
              export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
              export REQUESTS_CA_BUNDLE="$SSL_CERT_FILE" CURL_CA_BUNDLE="$SSL_CERT_FILE"
              export NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/entreprise.crt
              """,
              powershell: """
                Get-Content (python -m certifi), entreprise.crt | Set-Content -Encoding ascii ca.pem
                $env:SSL_CERT_FILE = $env:REQUESTS_CA_BUNDLE = $env:CURL_CA_BUNDLE = "$PWD\\ca.pem"
                $env:NODE_EXTRA_CA_CERTS = "$PWD\\entreprise.crt"
                """)
          ]),
        Step(
          "Mauvais nom : appelez l'hôte qui figure dans le certificat.",
          [
            "Écrivez le nom dans l'URL de base, pas une adresse IP ; vérifiez l'orthographe.",
            "Sur un Wi-Fi public, ouvrez d'abord le portail dans un navigateur.",
            "Un certificat sans rapport avec le fournisseur : DNS ou proxy détourné ; changez de réseau.",
          ]),
        Step(
          "« wrong version number » : mettez le bon schéma.",
          [
            "Serveur local (Ollama, vLLM, LM Studio) : `http://`, pas `https://`.",
            "`HTTPS_PROXY` commence presque toujours par `http://` : c'est la liaison avec le proxy, non avec l'API.",
          ]),
      ],
      verify: [
        Step(
          "Un statut HTTP doit s'afficher, quel qu'il soit, avec le langage de l'application.",
          [
            "`curl` ne suffit pas : Python et Node n'ont pas forcément la même liste d'autorités que lui.",
            "« No module named httpx » : écrivez `httpx2` ou `requests` à la place (deux fois dans la commande).",
          ],
          commands: [
            NetworkCommand.fromPython,
            NetworkCommand.fromNode,
          ]),
        Step("Puis un appel réel.", commands: s.trial),
      ],
      delay: "Aucun : effet dès que le programme est relancé avec la bonne heure, la bonne autorité ou le bon hôte.",
      misunderstandings: [
        Misunderstanding(
          "« `verify=False`, `NODE_TLS_REJECT_UNAUTHORIZED=0` ou `curl -k` règlent le problème. »",
          "Ils le cachent : n'importe quel intermédiaire peut alors lire la clé et les prompts."),
        Misunderstanding(
          "« Cela marche dans mon navigateur, donc le certificat est bon. »",
          "Le navigateur connaît l'autorité de l'entreprise ; Python, Node et les conteneurs, pas forcément."),
        Misunderstanding(
          "« Le certificat du fournisseur a expiré. »",
          "C'est rarissime : une horloge fausse donne exactement le même message."),
        Misunderstanding(
          "« J'ai mis seulement la racine de l'entreprise dans `SSL_CERT_FILE`. »",
          "Elle remplace alors toutes les autres : les hôtes que le proxy ne déchiffre pas échoueront."),
      ],
      checklist: [
        "Raison lue dans le message",
        "Émetteur et dates du certificat reçu",
        "Horloge à l'heure",
        "Autorité de l'entreprise installée, et connue du langage utilisé",
        "Vérification TLS jamais désactivée",
        "Un appel réel répond",
      ])
  }
}
