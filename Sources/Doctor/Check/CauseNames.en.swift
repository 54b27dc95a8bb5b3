extension English {
  /// A cause in two or three words, for a line in a list.
  package func name(_ cause: Cause) -> String {
    switch cause {
    case .quotaExhausted: "credit or cap exhausted"
    case .rateLimited: "rate limit reached"
    case .requestTooLarge: "request too large"
    case .tierUnavailable: "not in this plan"
    case .keyMissing: "no key"
    case .keyInvalid: "key refused"
    case .permissionDenied: "permission missing"
    case .accountInactive: "account inactive"
    case .regionBlocked: "country not served"
    case .networkDenied: "network address refused"
    case .contextExceeded: "context too long"
    case .contentFiltered: "content filtered"
    case .deploymentNotFound: "deployment not found"
    case .modelNotFound: "model not found"
    case .endpointWrong: "wrong address"
    case .requestInvalid: "invalid request"
    case .overloaded: "provider overloaded"
    case .serverError: "provider's error"
    case .dnsFailed: "name not found"
    case .connectFailed: "no connection"
    case .timedOut: "timed out"
    case .tlsFailed: "certificate refused"
    case .proxyFailed: "proxy failed"
    case .connectionBroken: "connection cut"
    case .intercepted: "answer intercepted"
    case .unknown: "unknown cause"
    }
  }
}
