extension English {
  package func tlsFailed(_ s: Situation) -> Guide {
    Guide(
      title: "Fix the clock, the certificate authority or the host; never switch TLS verification off",
      meaning: [
        "The connection opened, but your program cannot accept the certificate it was shown.",
        "The key did not leave: verification protected it. Do not switch it off.",
        "The message says which of these reasons applies; each has its step.",
      ],
      reasons: [
        """
        Unknown issuer: a company proxy (Zscaler, Netskope…) decrypts the traffic and signs with its own authority, \
        which your program does not know.
        """,
        "The image or system has no list of authorities, or one that is too old (`ca-certificates` missing).",
        "The machine's clock is wrong: the certificate is \"expired\", or \"not yet valid\".",
        "The certificate is for another name: an IP address, a mistake in the host, a Wi-Fi portal, diverted DNS.",
        "An internal server's certificate is self-signed, really expired, or sent without its intermediate.",
        "`https://` to a port that speaks plain HTTP (\"wrong version number\").",
      ],
      steps: [
        Step(
          "Read the reason in the message.", when: .unlessChecked,
          [
            "\"has expired\", \"not yet valid\": the clock, step 3.",
            "\"unable to get local issuer\", \"self-signed certificate in certificate chain\", \"unknown authority\", "
              + "\"PKIX path building failed\": unknown issuer, steps 4 and 5.",
            """
            "Hostname mismatch", `ERR_TLS_CERT_ALTNAME_INVALID`, "no alternative certificate subject name": step 6.
            """,
            "\"unable to verify the first certificate\", internal server: it omits its intermediate; add it there.",
            "\"wrong version number\": step 7. \"protocol version\": update Python, Node or OpenSSL.",
          ]),
        Step(
          "Look at the certificate received, from the machine or container that fails.",
          [
            "Replace `HOST` with the host of your base URL. Behind a proxy, add `-proxy PROXY:8080` to `s_client`.",
            """
            `issuer` names your company, an antivirus or a filter: steps 4 and 5. A public authority: the clock or \
            the 
            """
              + "list of authorities.",
            "Does the present moment lie between `notBefore` and `notAfter`? If not, step 3.",
            "No `openssl` (Windows): open `https://HOST/` in the browser, padlock, certificate, \"Issued by\".",
          ],
          commands: [
            NetworkCommand.certificate
          ]),
        Step(
          "Compare the clock with the server's, then set it.",
          [
            "Both times are in UTC: more than a minute apart, set the clock.",
            "Linux: `sudo timedatectl set-ntp true`. macOS: settings, \"Date & Time\", automatic. Windows: "
              + "`w32tm /resync`, as administrator.",
            "A container has its machine's time; a virtual machine or WSL often drifts after sleep.",
            "The time is right and the certificate expired: whoever runs the server must renew it.",
          ],
          commands: [
            NetworkCommand.clocks
          ]),
        Step(
          "Unknown issuer: install the list of authorities, then the company's, in the system.",
          [
            "Image without a list: `apt-get install -y ca-certificates`, or `apk add ca-certificates`.",
            "Ask the IT team for its root certificate in PEM form (\"Base-64\"); name it `company.crt`.",
            "Binary file (DER): `openssl x509 -inform der -in root.cer -out company.crt`.",
            "Debian, Ubuntu, Alpine: the command below, to be repeated in the `Dockerfile`. Windows: as administrator.",
            "Fedora, RHEL: copy it to `/etc/pki/ca-trust/source/anchors/`, then `sudo update-ca-trust`.",
            "macOS: add it to Keychain Access, \"System\", then \"Always Trust\".",
            "Self-signed internal server: treat its certificate the same way, as an authority.",
            "Never install a certificate of unknown origin: its author could read all your traffic.",
          ],
          commands: [
            ShellCommand(
              "sudo cp company.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates",
              powershell: "Import-Certificate -FilePath company.crt -CertStoreLocation Cert:\\LocalMachine\\Root")
          ]),
        Step(
          "Tell programs with a list of their own where to find the system's, then restart them.",
          [
            "`SSL_CERT_FILE`: Python (httpx, OpenAI and Anthropic SDKs), Go on Linux, curl.",
            "`REQUESTS_CA_BUNDLE`: Python (requests). `CURL_CA_BUNDLE`: curl, and requests when the former is unset.",
            "These three replace the list: the file must hold the public authorities too.",
            "`NODE_EXTRA_CA_CERTS`: Node. It adds to Node's list and is read at launch: dotenv comes too late.",
            """
            Recent Node: `NODE_USE_SYSTEM_CA=1` is enough. Recent Python SDKs (httpx2) already read the system's list.
            """,
            "Fedora, RHEL: `/etc/pki/tls/certs/ca-bundle.crt`. Windows: the command assumes `certifi` is installed.",
            "macOS: `cat /etc/ssl/cert.pem company.crt > ca.pem`, and give the full path of `ca.pem`.",
            "Java: import the authority with `keytool -importcert -cacerts`.",
            """
            Python 3.13 is stricter: it may refuse an authority without "Authority Key Identifier". Have it reissued.
            """,
          ],
          commands: [
            ShellCommand(
              """
              export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
              export REQUESTS_CA_BUNDLE="$SSL_CERT_FILE" CURL_CA_BUNDLE="$SSL_CERT_FILE"
              export NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/company.crt
              """,
              powershell: """
                Get-Content (python -m certifi), company.crt | Set-Content -Encoding ascii ca.pem
                $env:SSL_CERT_FILE = $env:REQUESTS_CA_BUNDLE = $env:CURL_CA_BUNDLE = "$PWD\\ca.pem"
                $env:NODE_EXTRA_CA_CERTS = "$PWD\\company.crt"
                """)
          ]),
        Step(
          "Wrong name: call the host that the certificate names.",
          [
            "Write the name in the base URL, not an IP address; check its spelling.",
            "On public Wi-Fi, open the portal in a browser first.",
            "A certificate that has nothing to do with the provider: diverted DNS or proxy; change networks.",
          ]),
        Step(
          "\"wrong version number\": use the right scheme.",
          [
            "Local server (Ollama, vLLM, LM Studio): `http://`, not `https://`.",
            "`HTTPS_PROXY` nearly always starts with `http://`: that is the link to the proxy, not to the API.",
          ]),
      ],
      verify: [
        Step(
          "Any HTTP status will do; test in the language of the application.",
          [
            "`curl` is not enough: Python and Node do not necessarily share its list of authorities.",
            "\"No module named httpx\": write `httpx2` or `requests` instead (twice in the command).",
          ],
          commands: [
            NetworkCommand.fromPython,
            NetworkCommand.fromNode,
          ]),
        Step("Then a real call.", commands: s.trial),
      ],
      delay: "None: it works as soon as the program is restarted with the right time, authority or host.",
      misunderstandings: [
        Misunderstanding(
          "\"`verify=False`, `NODE_TLS_REJECT_UNAUTHORIZED=0` or `curl -k` solves it.\"",
          "They hide it: any intermediary can then read the key and the prompts."),
        Misunderstanding(
          "\"It works in my browser, so the certificate is good.\"",
          "The browser knows the company's authority; Python, Node and containers do not necessarily."),
        Misunderstanding(
          "\"The provider's certificate has expired.\"",
          "That is very rare: a wrong clock gives exactly the same message."),
        Misunderstanding(
          "\"I put only the company's root into `SSL_CERT_FILE`.\"",
          "It then replaces all the others: hosts that the proxy does not decrypt will fail."),
      ],
      checklist: [
        "Reason read in the message",
        "Issuer and dates of the certificate received",
        "Clock right",
        "Company authority installed, and known to the language in use",
        "TLS verification never switched off",
        "A real call gets an answer",
      ])
  }
}
