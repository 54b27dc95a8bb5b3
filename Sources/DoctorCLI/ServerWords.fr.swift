internal import Doctor
internal import Servers

/// What `servers` says in French.
struct FrenchServerWords: ServerWords {
  var none: String { "Aucun serveur en cours d'exécution n'utilise ce projet." }

  func verdict(_ verdict: ServerVerdict) -> String {
    switch verdict {
    case .otherKey: "Autre clé, preuve à l'appui :"
    case .stale: "Ancienne clé, très probablement :"
    case .fresh: "À jour"
    case .unknown: "Impossible à dire :"
    }
  }

  func head(_ server: Server) -> String {
    let ports = server.ports.map { String($0.port) }
    let port = ports.isEmpty ? "" : ", port \(ports.joined(separator: ", "))"
    let workers = server.workers.isEmpty ? "" : ", \(server.workers.count) processus de travail"
    return "\(server.program.name) (pid \(server.pid)\(port)\(workers)\(supervision(server.supervision)))"
  }

  private func supervision(_ supervision: Supervision) -> String {
    switch supervision {
    case .systemd(let unit, _): ", service `\(Harmless.line(unit))`"
    case .container(let id, let runtime): ", conteneur \(runtime.rawValue) \(Harmless.line(String(id.prefix(12))))"
    case .pm2(let name): ", pm2\(name.map { " `\(Harmless.line($0))`" } ?? "")"
    case .supervisor(let program): ", supervisor\(program.map { " `\(Harmless.line($0))`" } ?? "")"
    case .watch(let pid): ", tenu par `webox-doctor run --watch` (pid \(pid))"
    case .terminal(let tty, _): ", terminal \(Harmless.line(tty))"
    case .other: ""
    }
  }

  func evidence(_ evidence: ServerEvidence) -> String {
    switch evidence {
    case .exportedKey(let variable, let fingerprint, let expected, let origin):
      "Il a été lancé avec `\(variable)` exportée\(fingerprint.map { ", empreinte \($0)" } ?? "")\(self.origin(origin)) ; celle de `.env` a l'empreinte \(expected)."
    case .exportedEmpty(let variable, let origin):
      "Il a été lancé avec `\(variable)` exportée vide\(self.origin(origin)) : elle cache celle de `.env`."
    case .exportedSame(let variable): "Il a été lancé avec la même `\(variable)` que `.env`."
    case .workerHolds(let variable, let pid, _):
      "Le processus de travail \(pid) a une autre `\(variable)` que `.env` : elle a été lue au démarrage."
    case .notInBlock(let variables):
      "`\(variables.joined(separator: "`, `"))` n'était pas exportée au lancement : ce que le programme a lu ensuite ne se voit pas d'ici."
    case .startedBefore(let file, let seconds):
      "Il tourne depuis plus longtemps : `\(file)` a changé \(duration(seconds)) après son démarrage."
    case .startedAfter(let file, let seconds):
      "Il a démarré \(duration(seconds)) après la dernière modification de `\(file)`."
    case .startedAround(let file, _):
      "Il a démarré au moment même où `\(file)` changeait : impossible de dire ce qui est venu en premier."
    case .filePlacedLater(let file, _): "`\(file)` a été mis en place ou modifié après son démarrage, malgré sa date."
    case .reload(.none): "Il ne se relance pas de lui-même."
    case .reload(.code(let option)): "`\(Harmless.line(option))` surveille le code, pas `.env`."
    case .reload(.environmentFile(let option)): "`\(Harmless.line(option))` relit `.env`."
    case .workersStarted(_, let seconds): "Ses processus de travail ont démarré \(duration(seconds)) après lui."
    case .blockUnreadable(let user): "Il appartient à l'utilisateur \(user) : son environnement n'est pas lisible."
    case .directoryUnreadable(let user): "Il appartient à l'utilisateur \(user) : son dossier n'est pas lisible."
    case .otherFileSystem: "Il tourne dans un autre système de fichiers : son `.env` n'est pas forcément celui-ci."
    case .sameFile: "Il voit le même fichier `.env`."
    case .noFile: "Il n'y a pas de fichier `.env` auquel comparer."
    }
  }

  private func origin(_ origin: KeyOrigin) -> String {
    switch origin {
    case .ancestor(let pid, let name): ", venue de `\(Harmless.line(name))` (pid \(pid))"
    case .setBy(let pid, let name): ", définie dans ou par `\(Harmless.line(name))` (pid \(pid))"
    case .unknown: ""
    }
  }

  func exporter(_ exporter: Exporter) -> String {
    "`\(exporter.variable)` est définie ici : `\(Harmless.line(exporter.file)):\(exporter.line)`."
  }

  var whatHides: String { "Ce qui l'emporte sur le fichier" }

  func hiding(_ exporter: Exporter) -> String {
    let value =
      switch exporter.value {
      case .literal(let masked, _): "`\(exporter.variable)` = \(Harmless.code(masked))"
      case .empty: "`\(exporter.variable)`, vide"
      case .computed, .passedOn: "`\(exporter.variable)`, calculée"
      }
    let (scope, remedy) =
      switch exporter.kind {
      case .shell: ("dans chaque nouveau terminal", "Retirez cette ligne, puis ouvrez un nouveau terminal.")
      case .session: ("dans chaque session", "Retirez cette ligne, puis reconnectez-vous.")
      case .systemd(let unit):
        (
          "pour le service `\(Harmless.line(unit))`",
          "Retirez cette ligne, puis `systemctl daemon-reload` et \(restart(unit))."
        )
      case .systemdFile(let unit):
        (
          "lue par le service `\(Harmless.line(unit))` (`EnvironmentFile=`)",
          "Mettez-y la nouvelle valeur, puis \(restart(unit))."
        )
      case .compose:
        (
          "pour le conteneur, où `environment:` l'emporte sur `env_file:`",
          "Retirez cette ligne, puis `docker compose up -d`."
        )
      case .composeFile:
        ("pour le conteneur, par `env_file:`", "Mettez-y la nouvelle valeur, puis `docker compose up -d`.")
      case .dockerfile: ("dans l'image", "Retirez cette ligne, puis reconstruisez l'image.")
      case .supervisor:
        (
          "pour les programmes de supervisord",
          "Retirez-la, puis demandez à la personne qui gère supervisord d'en relire la configuration."
        )
      }
    return "\(exporter.place) : \(value), \(scope). \(remedy)"
  }

  private func restart(_ unit: String) -> String {
    Harmless.code("systemctl restart \(CommandWords(words: [unit]).quoted)")
  }

  func untraced(_ variable: String) -> String {
    "`\(variable)` est exportée dans ce terminal, et aucun fichier de démarrage lu ne lui donne cette valeur : elle a été saisie ici, ou vient du programme qui a ouvert ce terminal (IDE, CI, conteneur). `unset \(variable)`, puis relancez le serveur d'ici."
  }

  func watch(_ command: CommandWords) -> (text: String, command: String?) {
    (
      "Pour que cela n'arrive plus, lancez-le avec `run --watch`, qui le relance dès que `.env` change :",
      command.watched
    )
  }

  func runningServers(_ count: Int) -> String {
    count == 1
      ? "Ce qui bloque : un serveur en marche n'a pas la clé de ce fichier"
      : "Ce qui bloque : \(count) serveurs en marche n'ont pas la clé de ce fichier"
  }

  var howToRestart: String { "Comment les relancer : `webox-doctor servers`" }
  var inTheDemo: String {
    "429 et le test passe ? Le serveur a l'ancienne clé : `webox-doctor servers`"
  }

  var mayBeTheServer: String {
    "Si l'erreur vient d'un serveur comme celui-là, changer la clé dans `.env` ne suffit pas : il garde celle de son démarrage. `webox-doctor servers` dit comment le relancer."
  }

  func step(_ step: RestartStep) -> (text: String, command: String?) {
    switch step {
    case .removeExport(let variable):
      ("Retirez d'abord l'export de `\(variable)` : relancé du même endroit, le serveur le reprendrait.", nil)
    case .unset(let variable):
      ("Dans ce terminal, qui garde la variable (ou ouvrez-en un nouveau) :", "unset \(variable)")
    case .interrupt(let tty): ("Dans son terminal (\(Harmless.line(tty))), appuyez sur Ctrl+C.", nil)
    case .kill(let pid, let user):
      ("Arrêtez celui-ci, et lui seul :", user.map { "sudo -u '#\($0)' kill \(pid)" } ?? "kill \(pid)")
    case .run(let command, let directory):
      (
        "Relancez-le\(directory.map { " depuis \(Harmless.code($0))" } ?? "")"
          + (command.isMasked
            ? ", en remettant vos propres valeurs à la place de chaque `…`, qui masque un secret :" : " :"),
        Harmless.line(command.quoted)
      )
    case .systemctlReload(let user):
      (
        "Faites relire sa configuration à systemd :",
        user ? "systemctl --user daemon-reload" : "sudo systemctl daemon-reload"
      )
    case .systemctlRestart(let unit, let user):
      (
        "Redémarrez le service :",
        (user ? "systemctl --user restart " : "sudo systemctl restart ") + CommandWords(words: [unit]).quoted
      )
    case .composeUp:
      ("Recréez le conteneur : `docker compose restart` garderait l'ancienne valeur.", "docker compose up -d")
    case .recreate(_, let runtime):
      ("S'il a été lancé à la main, recréez le conteneur avec sa propre commande `\(runtime.rawValue) run`.", nil)
    case .pm2Restart(let name):
      (
        "Redémarrez-le avec son nouvel environnement :",
        "pm2 restart \(CommandWords(words: [name]).quoted) --update-env"
      )
    case .supervisorRestart(let program):
      ("Redémarrez le programme :", "supervisorctl restart \(CommandWords(words: [program]).quoted)")
    case .askSupervisor(let inherits):
      (
        inherits
          ? "Sa valeur vient de supervisord, que d'autres programmes partagent : demandez à la personne qui le gère de l'y retirer, puis de relancer ce programme, et lui seul."
          : "supervisord le fait tourner sous un nom qui ne se voit pas d'ici : demandez à la personne qui le gère de relancer ce programme, et lui seul.",
        nil
      )
    case .askOwner:
      ("Arrêtez-le et relancez-le comme il a été lancé : la commande d'origine ne se voit pas d'ici.", nil)
    case .lookFor(let variable, let masked):
      (
        "Si l'application écrit sa clé dans ses logs au démarrage (peu le font), ce doit être `\(variable)` = `\(masked)`.",
        nil
      )
    case .verify: ("Puis vérifiez qu'il est à jour :", "webox-doctor servers")
    case .mendFile:
      (
        "`run --watch` n'a pas repris les nouvelles valeurs : corrigez `.env`, il relance alors le serveur. Pour savoir ce qui ne va pas :",
        "webox-doctor check"
      )
    case .inquire(let inquiry): ("Pour le savoir :", inquiry.command)
    }
  }

  func unplaced(_ servers: [UnplacedServer]) -> String {
    let list = servers.prefix(8).map { "\($0.program.name) (pid \($0.pid))" }.joined(separator: ", ")
    return
      "Serveurs dont le dossier n'est pas lisible, peut-être les vôtres : \(list). Pour le savoir : `sudo webox-doctor servers`."
  }

  func vantage(_ vantage: Vantage) -> String {
    let place =
      switch vantage.place {
      case .linux: "Vu d'ici : ce Linux seulement, pas une autre machine ni l'intérieur d'un autre conteneur."
      case .wsl: "Vu d'ici : ce Linux sous Windows, pas les serveurs du côté Windows."
      case .container: "Vu d'ici : ce conteneur seulement, ni l'hôte ni les autres conteneurs."
      }
    return vantage.unreadable > 0 ? "\(place) \(vantage.unreadable) processus n'ont pas pu être lus." : place
  }

  private func duration(_ seconds: Double) -> String { French().duration(seconds.rounded()) }
}
