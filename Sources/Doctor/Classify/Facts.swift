/// What a limit counts, and over which window.
package enum Dimension: String, CaseIterable, Sendable {
  case rpm, rpd, tpm, tpd, itpm, otpm, ipm, concurrency, audio, spend
}

/// What the provider's own words state about a failure; what they do not state stays nil.
package struct Facts: Equatable, Sendable {
  package var dimension: Dimension?
  package var limit: Double?
  package var used: Double?
  package var requested: Double?
  /// Seconds to wait as the provider said them, even where waiting is useless.
  package var retryAfter: Double?
  /// An absolute moment, RFC 3339, at which the provider says the limit opens again.
  package var resetAt: String?
  package var model: String?
  /// The organisation, project, team, subscription or resource the limit belongs to.
  package var scope: String?
  package var tier: String?

  package init() {}
}
