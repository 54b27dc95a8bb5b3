/// Google's lists of quota violations, in JSON and in protobuf text, where a quota of zero is simply left out.
struct GoogleDetails {
  let read: ReadAnswer
  let nodes: Range<Int>

  func take(_ facts: inout Facts) {
    takeViolations(&facts)
    for i in nodes {
      let node = read.document.nodes[i]
      guard node.key != nil else { continue }
      let value = node.kind == .group ? "" : read.document.value(i)
      switch node.name {
      case .retryDelayInOne: takeDelay(Durations.header(value), &facts)
      case .retryDelay: takeDelay(protobufDelay(i), &facts)
      case .consumer: facts.scope = facts.scope ?? project(value)
      case .quotaLimitValue: facts.limit = number(value) ?? facts.limit
      case .quotaLimit: facts.dimension = window(value) ?? facts.dimension
      case .key: takePair(i, value, &facts)
      default: continue
      }
    }
  }

  /// `{"model": "…"}` stands as `quota_dimensions { key: "model" value: "…" }` in protobuf text.
  private func takePair(_ i: Int, _ name: String, _ facts: inout Facts) {
    guard i + 1 < nodes.upperBound else { return }
    let next = read.document.nodes[i + 1]
    guard next.kind != .group, next.name == .value else { return }
    let value = read.document.value(i + 1)
    switch name {
    case "model": facts.model = facts.model ?? Names.model(value)
    case "quota_limit_value": facts.limit = number(value) ?? facts.limit
    case "quota_limit": facts.dimension = window(value) ?? facts.dimension
    case "consumer": facts.scope = facts.scope ?? project(value)
    default: return
    }
  }

  /// All violations together: their common window, and the first limit; no value at all means a limit of zero.
  private func takeViolations(_ facts: inout Facts) {
    var windows: Set<Dimension?> = []
    var values: [Double] = []
    var complete = 0
    for i in nodes {
      let node = read.document.nodes[i]
      guard node.kind != .group else { continue }
      switch node.name {
      case .quotaIDInOne, .quotaID:
        windows.insert(window(read.document.value(i)))
        // Torn off before its end, a violation may have lost its value.
        if node.parent < 0 || read.document.nodes[node.parent].isClosed { complete += 1 }
      case .quotaValueInOne, .quotaValue: if let value = number(read.document.value(i)) { values.append(value) }
      default: continue
      }
    }
    guard !windows.isEmpty else { return }
    facts.dimension = windows.count == 1 ? windows.first ?? nil : nil
    if let value = values.first {
      facts.limit = facts.limit ?? value
    } else if complete > 0 {
      facts.limit = facts.limit ?? 0
    }
  }

  /// The structured delay beats the sentence, unless the sentence says the same with its decimals.
  private func takeDelay(_ delay: Double?, _ facts: inout Facts) {
    guard let delay, facts.retryAfter.map({ $0.rounded(.down) != delay }) ?? true else { return }
    facts.retryAfter = delay
  }

  private func protobufDelay(_ i: Int) -> Double? {
    let node = read.document.nodes[i]
    var total: Double?
    for child in (i + 1)..<max(i + 1, node.end) {
      let part = read.document.nodes[child]
      guard part.kind != .group, let value = number(read.document.value(child)) else { continue }
      switch part.name {
      case .seconds: total = (total ?? 0) + value
      case .nanos: total = (total ?? 0) + value / 1e9
      default: continue
      }
    }
    return total
  }

  private func window(_ quota: String) -> Dimension? {
    let perDay = quota.contains("PerDay")
    guard perDay || quota.contains("PerMinute") else { return nil }
    if quota.contains("InputToken") { return perDay ? .tpd : .itpm }
    if quota.contains("Request") { return perDay ? .rpd : .rpm }
    return quota.contains("Token") ? (perDay ? .tpd : .tpm) : nil
  }

  private func number(_ text: String) -> Double? { Numbers.leading(Array(text.utf8)[...])?.value }

  private func project(_ consumer: String) -> String? {
    consumer.hasPrefix("projects/") ? Names.scope(String(consumer.dropFirst("projects/".count))) : nil
  }
}
