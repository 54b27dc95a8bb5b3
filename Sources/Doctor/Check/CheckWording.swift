package import Dotenv
internal import HTTP

/// What `check` says in one language; a missing sentence does not compile.
package protocol CheckWording {
  /// One line on a provider, behind its name.
  func summary(_ check: ProviderCheck, _ status: ProviderCheck.Status, isFree: Bool) -> String
  func name(_ cause: Cause) -> String
  func outcome(_ report: CheckReport) -> String
  /// What is wrong with a setting, and what to do.
  func problem(_ problem: AccountProblem) -> (problem: String, remedy: String)
  /// The same for what the bytes of a file tell.
  func problem(_ problem: DotenvProblem, loader: Dialect) -> (problem: String, remedy: String)
  func origin(_ origin: Origin) -> String
  func skipped(_ reason: ProviderCheck.Skipped, _ check: ProviderCheck) -> String
  func limits(_ limits: RateLimits) -> [String]
  func proofs(_ proofs: [Proof]) -> String
  var files: String { get }
  var noFile: String { get }
  var settings: String { get }
  var key: String { get }
  /// What stands in front of the provider's own words.
  var answer: String { get }
  var address: String { get }
  /// The way to the server, and where its time went.
  var connection: (name: String, proxy: String, connect: String, firstByte: String) { get }
  var characters: String { get }
  func meanwhile(_ names: [String]) -> String
  func fullGuide(_ command: String) -> String
  /// What a status page announces, by Statuspage's word for it.
  func announced(_ indicator: String) -> String
  /// Why a list of models proves no key.
  var openList: String { get }
  func suggestion(_ model: String) -> String
  /// What went out, to which models, and what it cost.
  func sent(_ report: CheckReport) -> String
  /// The seconds before the names: a narrow terminal shows the beginning alone.
  func nextTry(_ names: [String], in seconds: Double) -> String
  /// What a person at a terminal can do meanwhile.
  var howToStop: String { get }
  /// `cp .env.example .env` would take the place of a file that is there.
  func nothingConfigured(hasFile: Bool) -> String
  var nothingInFork: String { get }
}

extension CheckWording {
  /// `203.0.113.5:443, TLSv1.3, HTTP/2, DNS 3 ms, connect 12 ms, TLS 30 ms, first byte 210 ms`; nil when nothing was
  /// reached.
  func way(_ asked: ProviderCheck.Asked, colon: String) -> String? {
    guard let way = asked.connection else { return nil }
    let labels = connection
    let parts = [
      way.remote.map(Harmless.code), way.proxy.map { "\(labels.proxy) `\($0)`" }, way.tls, "HTTP/\(way.version)",
    ]
    let timings = asked.timings
    let times = [
      ("DNS", timings.dns), (labels.connect, timings.connect), ("TLS", timings.tls),
      (labels.firstByte, timings.firstByte),
    ].compactMap { name, time in
      Timings.milliseconds(time).map { "\(name) \(Int($0.rounded()))\u{A0}ms" }
    }
    return "\(labels.name)\(colon) \((parts.compactMap(\.self) + times).joined(separator: ", "))"
  }
}

extension Language {
  package var checkWording: any CheckWording {
    switch self {
    case .french: French()
    case .english: English()
    }
  }
}
