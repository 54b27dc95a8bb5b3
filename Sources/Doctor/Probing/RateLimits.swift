internal import HTTP

/// What the headers of an answer say is left of the rate limits.
package struct RateLimits: Equatable, Sendable {
  /// One bucket: requests or tokens.
  package struct Bucket: Equatable, Sendable {
    package let dimension: Dimension
    package let limit: Double
    package let remaining: Double
    package let resetSeconds: Double?
  }

  package let buckets: [Bucket]

  /// Nil where the provider says nothing: most do not.
  init?(_ headers: Fields, requestWindow: Dimension) {
    buckets = HeaderFields.buckets.compactMap { name, dimension in
      func number(_ part: String) -> Double? {
        HeaderFields.names(part, name).lazy.compactMap { headers[$0] }.first
          .flatMap { Numbers.integer(Array($0.utf8)[...]) }
      }
      // Azure sends 0 and -1 where it does not know.
      guard let limit = number("limit"), limit > 0, let remaining = number("remaining") else { return nil }
      let reset = HeaderFields.names("reset", name).lazy.compactMap { headers[$0] }.first
      return Bucket(
        dimension: dimension == .rpm ? requestWindow : dimension, limit: limit, remaining: remaining,
        resetSeconds: reset.flatMap(Durations.header))
    }
    if buckets.isEmpty { return nil }
  }
}
