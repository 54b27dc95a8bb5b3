extension English: Wording {
  package var words: Words {
    Words(
      colon: ":", meaning: "What it means", reasons: "Why it happens", steps: "What to do", meanwhile: "Meanwhile",
      otherProviders: "Other providers, free or cheap:", verify: "Check that it works",
      checkCommand: { "Or all at once, settings included: `\($0)`" },
      delay: "How long it takes",
      misunderstandings: "Common misunderstandings", checklist: "Checklist", help: "If it still fails",
      support: "Support", status: "Service status", errorReference: "The provider's error codes",
      evidence: "Evidence", rule: "Rule",
      confidence: [.high: "high confidence", .medium: "medium confidence", .low: "low confidence"],
      rawText: "The text received (secrets masked)", waitHelps: "waiting is enough",
      waitLikely: "waiting is probably enough",
      waitUseless: "waiting will not help",
      waitUndecided: "the text does not tell whether waiting helps",
      nothingFound: "No AI provider error in this text.",
      nothingFoundHint: "Give the response body or the whole trace: the message, the code and the HTTP status.",
      fullGuide: "Full guide:",
      seen: { count, first, last in
        guard count > 1 || first != nil else { return nil }
        let times = count == 1 ? "seen once" : "seen \(count) times"
        guard let first, let last, first != last else { return first.map { "\(times), \($0)" } ?? times }
        return "\(times), from \(first) to \(last)"
      },
      neverSent: {
        "\($0) does not send this error: what follows holds for those that do. Check which server answered."
      },
      findings: { "\($0) different errors:" }, keyPlaceholder: "your_key_here",
      listCauses: "Causes", listStatuses: "HTTP statuses", listCodes: "Error codes",
      requestSubject: "Subject: ", requestPage: "Paste it here: ", requestMissing: "Fill in before sending: ")
  }

  package func amounts(_ verdict: Verdict, now: Double?) -> String? {
    let facts = verdict.facts
    var amounts: [String] = []
    let unit = facts.dimension.flatMap(unitName)
    if let limit = facts.limit { amounts.append("limit \(number(limit))" + (unit.map { " \($0)" } ?? "")) }
    if let used = facts.used { amounts.append("used \(number(used))") }
    if let requested = facts.requested { amounts.append("requested \(number(requested))") }
    var sentence = amounts.joined(separator: ", ")
    if verdict.cause != .quotaExhausted, let excess = Amounts.excess(facts) {
      sentence += ": \(number(excess)) too many"
    }
    if let wait = facts.retryAfter {
      let advice =
        verdict.waitHelps == false
        ? "the provider names \(duration(wait)), but waiting will not be enough" : "retry in \(duration(wait))"
      sentence += sentence.isEmpty ? advice : "; \(advice)"
      if wait > 3_600, let now { sentence += " (about \(Moments.text(now + wait)), if the error has just occurred)" }
    }
    if let reset = facts.resetAt { sentence += (sentence.isEmpty ? "" : "; ") + "available again at \(reset)" }
    return sentence.isEmpty ? nil : sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  package func facts(_ verdict: Verdict, now: Double?) -> [String] {
    let facts = verdict.facts
    var lines = amounts(verdict, now: now).map { [$0] } ?? []
    if verdict.waitHelps != false, let line = oddWait(facts) { lines.append(line) }
    if let model = facts.model { lines.append("Model: \(Harmless.code(model))") }
    if let scope = facts.scope { lines.append("\(scopeName(scope)): \(Harmless.code(scope))") }
    if let tier = facts.tier { lines.append("Tier: \(Harmless.code(tier))") }
    return lines
  }

  /// What an id's own form says that it is.
  private func scopeName(_ scope: String) -> String {
    switch Names.kind(scope) {
    case .organisation: "Organisation"
    case .project: "Project"
    case .user: "User"
    case nil: "Named in the error"
    }
  }

  /// A wait that does not fit its window needs a word.
  private func oddWait(_ facts: Facts) -> String? {
    guard let wait = facts.retryAfter, let dimension = facts.dimension else { return nil }
    switch dimension {
    case .rpm, .tpm, .itpm, .otpm, .ipm:
      return wait >= 3_600
        ? "A per-minute limit with a wait of hours: the limit is probably below one single request, or the account is "
          + "being slowed down for abuse."
        : nil
    case .rpd, .tpd:
      // Who states what was used counts exactly: there the wait is the real one.
      return wait < 3_600 && facts.used == nil
        ? "The limit is per day, but the wait named is short: if one retry fails after it, it is the day that has to pass."
        : nil
    default: return nil
    }
  }

  package func increaseRequest(_ verdict: Verdict, target: Double?, reason: String?) -> IncreaseRequest {
    let facts = verdict.facts
    var missing: [String] = []
    func known(_ value: String?, _ name: String) -> String {
      if let value { return value }
      missing.append(name)
      return "[fill in: \(name)]"
    }
    let kind = facts.dimension.map(longName) ?? known(nil, "kind of limit (requests or tokens, per minute or per day)")
    let model = known(facts.model, "model")
    let wanted = target ?? facts.limit.map { ($0 * 2.5).rounded(.up) }
    var body = [
      "Hello,", "", "We would like to request a higher rate limit.", "",
      "- Organisation: \(known(facts.scope.flatMap(Names.unmasked), "organisation ID"))", "- Model: \(model)",
      "- Kind of limit: \(kind)", "- Current limit: \(known(facts.limit.map(number), "current limit"))",
      "- Limit wanted: \(known(wanted.map(number), "limit wanted"))",
      "- Use case: \(known(reason, "what the application does, in one sentence"))",
    ]
    if let used = facts.used, let requested = facts.requested {
      body.append("- Observed: \(number(used)) used at the moment of a request of \(number(requested))")
    }
    body += ["", "We already space our requests and honour the delays the API names (retry-after).", "", "Thank you."]
    return IncreaseRequest(
      subject: "Rate limit increase: \(model), \(kind)", body: body, missing: missing,
      page: verdict.provider?.pages[.increase])
  }

  private func number(_ value: Double) -> String { Amounts.number(value, comma: false) }

  package func duration(_ seconds: Double) -> String {
    guard seconds >= 120 else { return "\(number(seconds))\u{00A0}s" }
    let parts = Amounts.parts(seconds)
    if parts.days > 0 {
      return "\(parts.days)\u{00A0}d" + (parts.hours > 0 ? " \(parts.hours)\u{00A0}h" : "")
    }
    if parts.hours > 0 {
      return "\(parts.hours)\u{00A0}h" + (parts.minutes > 0 ? " \(parts.minutes)\u{00A0}min" : "")
    }
    return parts.seconds > 0 ? "\(parts.minutes)\u{00A0}min \(parts.seconds)\u{00A0}s" : "\(parts.minutes)\u{00A0}min"
  }

  private func unitName(_ dimension: Dimension) -> String? {
    switch dimension {
    case .rpm, .rpd, .tpm, .tpd: dimension.rawValue.uppercased()
    case .itpm: "input tokens per minute"
    case .otpm: "output tokens per minute"
    case .ipm: "images per minute"
    case .audio: "seconds of audio"
    case .concurrency: "requests at the same time"
    case .spend: nil
    }
  }

  private func longName(_ dimension: Dimension) -> String {
    switch dimension {
    case .rpm: "requests per minute (RPM)"
    case .rpd: "requests per day (RPD)"
    case .tpm: "tokens per minute (TPM)"
    case .tpd: "tokens per day (TPD)"
    case .itpm: "input tokens per minute (ITPM)"
    case .otpm: "output tokens per minute (OTPM)"
    case .ipm: "images per minute (IPM)"
    case .audio: "seconds of audio"
    case .concurrency: "requests at the same time"
    case .spend: "spending cap"
    }
  }
}
