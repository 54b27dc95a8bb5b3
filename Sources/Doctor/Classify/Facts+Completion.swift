extension Facts {
  /// Takes from the text around a structure what the structure itself does not state.
  mutating func complete(from outer: Facts) {
    dimension = dimension ?? outer.dimension
    limit = limit ?? outer.limit
    used = used ?? outer.used
    requested = requested ?? outer.requested
    // A structure may round what the sentence around it says exactly.
    if let exact = outer.retryAfter, retryAfter == nil || retryAfter == exact.rounded(.down) { retryAfter = exact }
    resetAt = resetAt ?? outer.resetAt
    model = model ?? outer.model
    scope = scope ?? outer.scope
    tier = tier ?? outer.tier
  }

  /// The wait and the exhausted limit that header fields state, whether they came beside the text or inside it.
  mutating func takeHeaders(_ read: ReadAnswer, _ cause: Cause) {
    let fields = HeaderFields(read)
    guard !fields.isEmpty else { return }
    if let ms = fields["retry-after-ms"].flatMap(Durations.header) {
      retryAfter = ms / 1000
    } else if let value = fields["retry-after"] {
      if let seconds = Durations.header(value) {
        retryAfter = seconds
      } else if let moment = Moments.rfc3339(value) {
        resetAt = resetAt ?? moment
      }
    }
    if retryAfter == nil, resetAt == nil, cause == .rateLimited,
      let moment = fields["x-ratelimit-reset"].flatMap({ Moments.rfc3339(epoch: $0) })
    {
      resetAt = moment
    }
    guard cause == .rateLimited || cause == .requestTooLarge else { return }
    for (name, dimension) in HeaderFields.buckets {
      // A bucket tells the exhausted limit only when it is the empty one, or the only one.
      let remaining = fields.first(of: HeaderFields.names("remaining", name))
      let reset = fields.first(of: HeaderFields.names("reset", name))
      guard remaining == "0" || (remaining == nil && reset != nil) else { continue }
      if self.dimension == nil { self.dimension = dimension }
      guard self.dimension == dimension else { continue }
      if limit == nil, let value = fields.first(of: HeaderFields.names("limit", name)),
        let number = Numbers.integer(Array(value.utf8)[...]), number > 0
      {
        limit = number
      }
      guard retryAfter == nil, let reset else { return }
      if let seconds = Durations.header(reset), seconds > 0 {
        retryAfter = seconds
      } else if resetAt == nil, !reset.hasPrefix("1970"), let moment = Moments.rfc3339(reset) {
        resetAt = moment
      }
      return
    }
  }

  /// A dimension says which limit was hit; causes without a limit have none.
  mutating func keepDimension(_ rule: Rule) {
    switch rule.cause {
    case .rateLimited, .requestTooLarge, .tierUnavailable: dimension = rule.dimension ?? dimension
    case .quotaExhausted: dimension = rule.dimension ?? (rule.waitHelps == true ? nil : .spend)
    default: dimension = rule.dimension
    }
  }
}
