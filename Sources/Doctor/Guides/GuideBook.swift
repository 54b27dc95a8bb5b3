/// One requirement per cause: a language that lacks a guide does not compile.
package protocol GuideBook: Sendable {
  func keyMissing(_ s: Situation) -> Guide
  func keyInvalid(_ s: Situation) -> Guide
  func accountInactive(_ s: Situation) -> Guide
  func quotaExhausted(_ s: Situation) -> Guide
  func rateLimited(_ s: Situation) -> Guide
  func tierUnavailable(_ s: Situation) -> Guide
  func requestTooLarge(_ s: Situation) -> Guide
  func contextExceeded(_ s: Situation) -> Guide
  func modelNotFound(_ s: Situation) -> Guide
  func deploymentNotFound(_ s: Situation) -> Guide
  func endpointWrong(_ s: Situation) -> Guide
  func permissionDenied(_ s: Situation) -> Guide
  func regionBlocked(_ s: Situation) -> Guide
  func networkDenied(_ s: Situation) -> Guide
  func contentFiltered(_ s: Situation) -> Guide
  func requestInvalid(_ s: Situation) -> Guide
  func overloaded(_ s: Situation) -> Guide
  func serverError(_ s: Situation) -> Guide
  func intercepted(_ s: Situation) -> Guide
  func dnsFailed(_ s: Situation) -> Guide
  func connectFailed(_ s: Situation) -> Guide
  func timedOut(_ s: Situation) -> Guide
  func tlsFailed(_ s: Situation) -> Guide
  func proxyFailed(_ s: Situation) -> Guide
  func connectionBroken(_ s: Situation) -> Guide
  func unknown(_ s: Situation) -> Guide
}

extension GuideBook {
  /// The general guide of a cause.
  package func guide(for cause: Cause, _ s: Situation) -> Guide {
    switch cause {
    case .keyMissing: keyMissing(s)
    case .keyInvalid: keyInvalid(s)
    case .accountInactive: accountInactive(s)
    case .quotaExhausted: quotaExhausted(s)
    case .rateLimited: rateLimited(s)
    case .tierUnavailable: tierUnavailable(s)
    case .requestTooLarge: requestTooLarge(s)
    case .contextExceeded: contextExceeded(s)
    case .modelNotFound: modelNotFound(s)
    case .deploymentNotFound: deploymentNotFound(s)
    case .endpointWrong: endpointWrong(s)
    case .permissionDenied: permissionDenied(s)
    case .regionBlocked: regionBlocked(s)
    case .networkDenied: networkDenied(s)
    case .contentFiltered: contentFiltered(s)
    case .requestInvalid: requestInvalid(s)
    case .overloaded: overloaded(s)
    case .serverError: serverError(s)
    case .intercepted: intercepted(s)
    case .dnsFailed: dnsFailed(s)
    case .connectFailed: connectFailed(s)
    case .timedOut: timedOut(s)
    case .tlsFailed: tlsFailed(s)
    case .proxyFailed: proxyFailed(s)
    case .connectionBroken: connectionBroken(s)
    case .unknown: unknown(s)
    }
  }
}
