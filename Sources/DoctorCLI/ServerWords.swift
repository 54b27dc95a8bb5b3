internal import Doctor
internal import Servers

/// What `servers` says in one language.
protocol ServerWords {
  var none: String { get }
  func verdict(_ verdict: ServerVerdict) -> String
  /// The program, its process and its port.
  func head(_ server: Server) -> String
  func evidence(_ evidence: ServerEvidence) -> String
  func exporter(_ exporter: Exporter) -> String
  /// The title of the section that names what wins over the file.
  var whatHides: String { get }
  func hiding(_ exporter: Exporter) -> String
  func untraced(_ variable: String) -> String
  /// How a server never holds an old key.
  func watch(_ command: CommandWords) -> (text: String, command: String?)
  /// What blocks when the providers may well answer.
  func runningServers(_ count: Int) -> String
  /// Which command tells how to start them anew.
  var howToRestart: String { get }
  /// What the example cannot play.
  var inTheDemo: String { get }
  /// What an explained error may have to do with a server.
  var mayBeTheServer: String { get }
  func step(_ step: RestartStep) -> (text: String, command: String?)
  func unplaced(_ servers: [UnplacedServer]) -> String
  func vantage(_ vantage: Vantage) -> String
}

extension Language {
  var serverWords: any ServerWords {
    switch self {
    case .french: FrenchServerWords()
    case .english: EnglishServerWords()
    }
  }
}

extension CommandWords {
  /// The same command, kept by us.
  var watched: String { "webox-doctor run --watch -- " + Harmless.line(quoted) }
}

extension Exporter {
  /// `~/.bashrc:12`, harmless and as code.
  var place: String { Harmless.code("\(file):\(line)") }
}

extension Program {
  var name: String {
    switch self {
    case .launcher(let name), .other(let name): Harmless.line(name)
    case .dockerProxy: "docker-proxy"
    default: "\(self)"
    }
  }
}
