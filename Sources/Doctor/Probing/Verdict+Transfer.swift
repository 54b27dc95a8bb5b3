internal import HTTP

extension Verdict {
  /// What a failed transfer means; nothing came back, so the cause is all there is.
  init(_ error: TransferError, _ account: Account) {
    let isConfigured = account.baseVariable != nil
    let cause = Verdict.cause(error.cause, isConfigured)
    // A name or a port that somebody configured does not come right by itself.
    let blocks = cause.severity == .blocking || isConfigured && (cause == .dnsFailed || cause == .connectFailed)
    var evidence = [Redaction.redact(account.withoutKeys(error.text))]
    if let proxy = error.proxy { evidence.append("\(proxy.variable) = \(Redaction.redact(proxy.url))") }
    if let certificate = error.certificate {
      if let issuer = certificate.issuer { evidence.append("certificate.issuer = \(issuer)") }
      if let end = certificate.notAfter { evidence.append("certificate.notAfter = \(end)") }
      if !certificate.names.isEmpty {
        evidence.append("certificate.names = \(certificate.names.prefix(4).joined(separator: ", "))")
      }
    }
    self.init(
      cause: cause, provider: account.host, status: nil, code: nil, rule: "transfer.\(Verdict.name(error.cause))",
      facts: Facts(), waitHelps: cause.waitHelps, severity: blocks ? .blocking : .undecided,
      confidence: .high, evidence: evidence)
  }

  /// The provider's own list does not hold the model that the settings name.
  init(missingModel model: String, _ account: Account) {
    var facts = Facts()
    facts.model = MisplacedKey.mask(model)
    self.init(
      cause: .modelNotFound, provider: account.host, status: nil, code: nil, rule: "probe.model-list", facts: facts,
      waitHelps: false, severity: .blocking, confidence: .high,
      evidence: ["models.data has no \(MisplacedKey.mask(model))"])
  }

  /// An answer that holds no error we know: its status is all that is said.
  init(unknownStatus status: Int, _ account: Account) {
    self.init(
      cause: .unknown, provider: account.host, status: status, code: nil, rule: "probe.status", facts: Facts(),
      waitHelps: nil, severity: .undecided, confidence: .low, evidence: ["HTTP \(status)"])
  }

  private static func cause(_ cause: TransferError.Cause, _ isConfigured: Bool) -> Cause {
    switch cause {
    case .resolve: .dnsFailed
    case .refused, .unreachable: .connectFailed
    case .timedOut(.proxy), .proxy: .proxyFailed
    case .timedOut: .timedOut
    // At the provider's own address it is something on the way that answers so.
    case .tls(.plain) where isConfigured: .endpointWrong
    case .foreign: isConfigured ? .endpointWrong : .intercepted
    case .tls: .tlsFailed
    case .reset, .closed, .truncated, .tooLarge, .malformed: .connectionBroken
    case .unusable: .endpointWrong
    case .unusableHeader: .keyInvalid
    case .cancelled, .other: .unknown
    }
  }

  /// The part of a rule's id that tells faults of one cause apart.
  private static func name(_ cause: TransferError.Cause) -> String {
    switch cause {
    case .unusable: "unusable"
    case .unusableHeader: "unusable-header"
    case .foreign: "foreign"
    case .proxy(.unusable): "proxy-unusable"
    case .resolve: "resolve"
    case .refused: "refused"
    case .unreachable: "unreachable"
    case .timedOut(let phase): "timeout-\(phase.rawValue)"
    case .tls(let fault): "tls-\(fault.rawValue)"
    case .proxy(.loginWanted): "proxy-login"
    case .proxy(.denied(let status)): "proxy-denied-\(status)"
    case .proxy(.resolve): "proxy-resolve"
    case .proxy(.refused): "proxy-refused"
    case .proxy(.unreachable): "proxy-unreachable"
    case .proxy(.tls(let fault)): "proxy-tls-\(fault.rawValue)"
    case .proxy(.protocol): "proxy-protocol"
    case .reset: "reset"
    case .closed: "closed"
    case .truncated: "truncated"
    case .tooLarge: "too-large"
    case .malformed: "malformed"
    case .cancelled: "cancelled"
    case .other: "other"
    }
  }
}
