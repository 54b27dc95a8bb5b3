extension Verdict {
  /// The members of a finding, in the order of the contract.
  func write(_ json: inout JSONWriter) {
    json.member("cause", cause.rawValue)
    json.member("provider", provider?.id)
    json.member("status", status)
    json.member("code", code)
    json.member("rule", rule)
    json.key("facts")
    json.object { json in
      json.member("dimension", facts.dimension?.rawValue)
      json.member("limit", facts.limit)
      json.member("used", facts.used)
      json.member("requested", facts.requested)
      json.member("retry_after_s", facts.retryAfter)
      json.member("reset_at", facts.resetAt)
      json.member("model", facts.model)
      json.member("scope_id", facts.scope)
      json.member("tier", facts.tier)
    }
    json.member("wait_helps", waitHelps)
    json.member("severity", severity.rawValue)
    json.member("confidence", confidence.rawValue)
    json.member("evidence", evidence)
  }
}
