/// Why a provider did not answer, named for what the operator must do about it.
package enum Cause: String, CaseIterable, Sendable {
  case keyMissing = "key_missing"
  case keyInvalid = "key_invalid"
  case accountInactive = "account_inactive"
  case quotaExhausted = "quota_exhausted"
  case rateLimited = "rate_limited"
  case tierUnavailable = "tier_unavailable"
  case requestTooLarge = "request_too_large"
  case contextExceeded = "context_exceeded"
  case modelNotFound = "model_not_found"
  case deploymentNotFound = "deployment_not_found"
  case endpointWrong = "endpoint_wrong"
  case permissionDenied = "permission_denied"
  case regionBlocked = "region_blocked"
  case networkDenied = "network_denied"
  case contentFiltered = "content_filtered"
  case requestInvalid = "request_invalid"
  case overloaded = "overloaded"
  case serverError = "server_error"
  case intercepted = "intercepted"
  case dnsFailed = "dns_failed"
  case connectFailed = "connect_failed"
  case timedOut = "timed_out"
  case tlsFailed = "tls_failed"
  case proxyFailed = "proxy_failed"
  case connectionBroken = "connection_broken"
  case unknown = "unknown"

  /// How much a finding weighs in a gate.
  package enum Severity: String, Sendable {
    /// A person must act.
    case blocking
    /// A retry can succeed.
    case transient
    /// Nothing is proven against the key or the account.
    case undecided
  }

  package var severity: Severity {
    switch self {
    case .rateLimited, .overloaded, .serverError: .transient
    case .unknown, .dnsFailed, .connectFailed, .timedOut, .connectionBroken: .undecided
    default: .blocking
    }
  }

  /// Whether waiting, and nothing else, can make the same request succeed; nil where the text does not tell.
  package var waitHelps: Bool? {
    switch self {
    case .rateLimited, .overloaded, .serverError, .timedOut, .connectionBroken: true
    case .unknown: nil
    default: false
    }
  }
}
