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

extension Program {
  var name: String {
    switch self {
    case .launcher(let name), .other(let name): Harmless.line(name)
    case .dockerProxy: "docker-proxy"
    default: "\(self)"
    }
  }
}
