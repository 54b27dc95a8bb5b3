internal import Doctor
internal import Dotenv

/// What keeps `run` from starting a command, and `env --fix` from repairing a file.
extension Complaint {
  static func noVariableName(_ word: String) -> Complaint {
    Complaint(
      french: (
        "--key-var attend le nom d'une variable, pas « \(Harmless.word(word)) »",
        "La clé elle-même ne va jamais dans une ligne de commande : `--key-var OPENAI_KEY_2 --provider openai`."
      ),
      english: (
        "--key-var needs the name of a variable, not “\(Harmless.word(word))”",
        "A key itself never goes into a command line: `--key-var OPENAI_KEY_2 --provider openai`."
      ))
  }

  /// The command that is run, or the terminal, needs it.
  static let standardInput = Complaint(
    french: (
      "--env-file ne lit pas l'entrée standard",
      "Donnez un fichier, ou `--env-file <(commande)` ; un fichier nommé `-` s'écrit `./-`."
    ),
    english: (
      "--env-file does not read standard input",
      "Give a file, or `--env-file <(command)`; a file called `-` is written `./-`."
    ))

  /// Said beside the answer: what is called `.env`, and is none.
  static func noFile(_ path: String, _ place: World.Place) -> Complaint {
    let path = Harmless.word(path)
    return switch place {
    case .file, .folder:
      Complaint(
        french: ("\(path) est un dossier : rien n'y est lu", "Nommez le bon fichier : `--env-file FICHIER`."),
        english: ("\(path) is a directory: nothing is read from it", "Name the right file: `--env-file FILE`."))
    case .pipe:
      Complaint(
        french: (
          "\(path) est un tube ou un périphérique, qui pourrait faire attendre sans fin : il n'est pas lu",
          "Pour le lire quand même : `--env-file \(path)`."
        ),
        english: (
          "\(path) is a pipe or a device, which could keep us waiting for ever: it is not read",
          "To read it all the same: `--env-file \(path)`."
        ))
    case .nowhere:
      Complaint(
        french: (
          "\(path) est un lien dont la cible n'existe pas : rien n'est lu",
          "`ls -l \(path)` montre la cible : rétablissez-la, ou nommez un fichier : `--env-file FICHIER`."
        ),
        english: (
          "\(path) is a link whose target does not exist: nothing is read",
          "`ls -l \(path)` shows the target: put it back, or name a file: `--env-file FILE`."
        ))
    }
  }

  static let noCommand = Complaint(
    french: (
      "aucune commande à lancer", "Écrivez-la derrière `--` : `webox-doctor run -- python main.py`."
    ),
    english: ("no command to run", "Write it behind `--`: `webox-doctor run -- python main.py`."))

  static let commandBeforeDashes = Complaint(
    french: (
      "la commande à lancer doit suivre `--`",
      "Sans ce signe, ses options passeraient pour celles de `run` : `webox-doctor run -- python main.py`."
    ),
    english: (
      "the command to run must follow `--`",
      "Without it, its options would pass for those of `run`: `webox-doctor run -- python main.py`."
    ))

  static func notLoadable(_ obstacle: Exports.Obstacle, _ loader: Dialect) -> Complaint {
    let place = "\(Harmless.word(obstacle.path)):\(obstacle.line)"
    let name = obstacle.variable.map { " `\($0)`" } ?? ""
    switch obstacle.kind {
    case .notEvaluated:
      return Complaint(
        french: (
          "\(place)\(name) : seul un shell pourrait dire la valeur, et rien n'est exécuté ici",
          "Écrivez la valeur elle-même, ou lancez la commande depuis un shell : `set -a; . ./.env; set +a`."
        ),
        english: (
          "\(place)\(name): only a shell could tell the value, and nothing is run here",
          "Write the value itself, or start the command from a shell: `set -a; . ./.env; set +a`."
        ))
    case .refused(let reason):
      return Complaint(
        french: (
          "\(place) : \(loader.rawValue) refuse le fichier (\(reason.rawValue))",
          "Corrigez cette ligne ; `webox-doctor env` dit ce qui ne va pas."
        ),
        english: (
          "\(place): \(loader.rawValue) refuses the file (\(reason.rawValue))",
          "Mend this line; `webox-doctor env` tells what is wrong."
        ))
    case .zeroByte:
      return Complaint(
        french: (
          "\(place)\(name) : la valeur contient un octet nul, qu'aucun environnement ne peut porter",
          "Enregistrez le fichier dans un éditeur de texte."
        ),
        english: (
          "\(place)\(name): the value holds a zero byte, which no environment can carry",
          "Save the file in a text editor."
        ))
    }
  }

  /// `isThere`: the path leads somewhere, so what is missing is the program that its first line names.
  static func cannotRun(_ name: String, _ trouble: World.Trouble, isThere: Bool) -> Complaint {
    let name = Harmless.word(name)
    return switch trouble {
    case .missing where isThere:
      Complaint(
        french: (
          "\(name) existe, mais pas le programme qui doit l'exécuter",
          "Vérifiez sa première ligne (`#!`), ou qu'il est fait pour cette machine."
        ),
        english: (
          "\(name) exists, and the program that should run it does not",
          "Check its first line (`#!`), or that it is made for this machine."
        ))
    case .missing:
      Complaint(
        french: ("commande introuvable : \(name)", "Vérifiez son nom et la variable `PATH`."),
        english: ("command not found: \(name)", "Check its name and the variable `PATH`."))
    case .denied:
      Complaint(
        french: (
          "\(name) ne peut pas être exécuté : permission refusée",
          "Rendez-le exécutable : `chmod +x`. Un dossier ne s'exécute pas."
        ),
        english: (
          "\(name) cannot be executed: permission denied", "Make it executable: `chmod +x`. A directory cannot be run."
        ))
    case .isDirectory, .closed, .readOnly, .hasOtherNames:
      Complaint(
        french: ("\(name) ne peut pas être exécuté", "Vérifiez le chemin."),
        english: ("\(name) cannot be executed", "Check the path."))
    case .other(let words):
      Complaint(
        french: (
          "\(name) ne peut pas être exécuté (\(words))",
          "Vérifiez que c'est un programme fait pour cette machine."
        ),
        english: (
          "\(name) cannot be executed (\(words))", "Check that it is a program made for this machine."
        ))
    }
  }

  static let dryRunAlone = Complaint(
    french: ("--dry-run ne sert qu'avec --fix", "Ajoutez `--fix`, ou retirez l'option."),
    english: ("--dry-run only serves with --fix", "Add `--fix`, or drop the option."))

  /// The file is as it was.
  static func notReplaced(_ path: String, _ trouble: World.Trouble) -> Complaint {
    let path = Harmless.word(path)
    let reason = if case .other(let words) = trouble { " (\(words))" } else { "" }
    return switch trouble {
    case .denied:
      Complaint(
        french: (
          "\(path) n'a pas été modifié : permission refusée",
          "Il faut pouvoir écrire dans son dossier, et le fichier doit vous appartenir."
        ),
        english: (
          "\(path) was not changed: permission denied", "Its folder must be writable, and the file must be yours."
        ))
    case .readOnly:
      Complaint(
        french: (
          "\(path) n'a pas été modifié : il est en lecture seule",
          "Si c'est bien lui qu'il faut réparer : `chmod u+w`, puis relancez la commande."
        ),
        english: (
          "\(path) was not changed: it is read-only",
          "If it is the one to repair: `chmod u+w`, then run this again."
        ))
    case .hasOtherNames:
      Complaint(
        french: (
          "\(path) n'a pas été modifié : d'autres noms mènent au même fichier, et garderaient l'ancien contenu",
          "`find . -samefile` les montre. Corrigez-le dans un éditeur, d'après `webox-doctor env --fix --dry-run`."
        ),
        english: (
          "\(path) was not changed: other names lead to the same file, and would keep the old content",
          "`find . -samefile` shows them. Mend it in an editor, after `webox-doctor env --fix --dry-run`."
        ))
    default:
      Complaint(
        french: (
          "\(path) n'a pas été modifié\(reason)",
          "Il a peut-être changé entre-temps, ou le disque est plein : relancez la commande."
        ),
        english: (
          "\(path) was not changed\(reason)", "It may have changed meanwhile, or the disk is full: run this again."
        ))
    }
  }
}
