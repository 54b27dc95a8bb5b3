/// What an answer is; nil where it holds no provider's error.
package func classify(_ answer: ErrorAnswer) -> Verdict? {
  let read = ReadAnswer(answer)
  guard let speech = read.speech else { return Classification(read).verdict() }
  let rest = ReadAnswer(read.without(speech))
  // Beside a model's answer only a code, a provider's sentence or an object of its own is an error.
  return Classification(rest).verdict().flatMap {
    $0.isStrong || !speech.holdsAnswer || rest.holdsErrorObject ? $0 : nil
  }
}

/// Whether an answer is another program's, or another service's, whatever a model said in it.
func isForeign(_ answer: ErrorAnswer) -> Bool {
  let read = ReadAnswer(answer)
  return Classification(read.speech.map { ReadAnswer(read.without($0)) } ?? read).isForeign
}

/// One answer on its way to a verdict: innermost layer first, codes and sentences before the bare status.
struct Classification {
  private let read: ReadAnswer
  /// The provider, told or guessed, as an index into `Provider.all`.
  private let owner: Int?
  /// The provider is at most named, as any text may name it.
  private let isOnlyNamed: Bool

  init(_ read: ReadAnswer) {
    self.read = read
    if let told = read.answer.provider {
      owner = Provider.all.firstIndex { $0 === told }
      isOnlyNamed = false
    } else {
      var guess = Classification.guess(read)
      if read.hits.contains(where: { read.vocabulary.gateways.contains($0.phrase) }),
        guess.map({ $0.weight < Mark.Weight.sentence.rawValue }) ?? true
      {
        guess = nil
      }
      owner = guess?.owner
      isOnlyNamed = guess.map { $0.weight < Mark.Weight.client.rawValue } ?? true
    }
  }

  /// The text is another program's, or another service's.
  var isForeign: Bool { isOnlyNamed && read.isForeign }

  func verdict() -> Verdict? {
    if isForeign { return nil }
    for layer in read.layers {
      let view = LayerView(read, layer, owner)
      if layer.depth >= 0, view.hits.isEmpty, view.values.isEmpty { continue }
      if let rule = firstRule(view, in: .region ... .server) { return finish(rule, view) }
    }
    guard let whole = read.layers.last else { return nil }
    let view = LayerView(read, whole, owner)
    return firstRule(view, in: .hint ... .status).map { finish($0, view) }
  }

  private func firstRule(_ view: LayerView, in steps: ClosedRange<Precedence>) -> CompiledRule? {
    let rules = read.vocabulary.rules
    for i in view.candidates where steps.contains(rules[i].rule.step) {
      let compiled = rules[i]
      if !compiled.rule.onlyHere || compiled.owner == owner, view.holds(compiled.test) { return compiled }
    }
    return nil
  }

  /// The provider whose marks weigh most; of equals the one that stands first in the list.
  private static func guess(_ read: ReadAnswer) -> (owner: Int, weight: Int)? {
    let marks = read.vocabulary.marks
    var weights: [Int: Int] = [:]
    var (neighbours, hosts): (Set<Int>, Set<Int>) = ([], [])
    var seen: Set<Int> = []
    for hit in read.hits where !marks[list: hit.phrase].isEmpty && seen.insert(hit.phrase).inserted {
      for mark in marks[list: hit.phrase] {
        weights[mark.provider, default: 0] += mark.weight
        if mark.weight == Mark.Weight.neighbour.rawValue { neighbours.insert(mark.provider) }
        if mark.weight == Mark.Weight.host.rawValue { hosts.insert(mark.provider) }
      }
    }
    for provider in neighbours.subtracting(hosts) { weights[provider] = nil }
    guard let best = weights.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), best.value > 0
    else { return nil }
    return (best.key, best.value)
  }

  // MARK: The verdict

  private func finish(_ compiled: CompiledRule, _ view: LayerView) -> Verdict {
    let rule = compiled.rule
    var facts = view.facts
    if view.layer.depth >= 0 { facts.complete(from: FactReader(read: read, owner: owner).facts(outside: view.layer)) }
    // A deployment's name may look like a model's.
    if facts.model == nil, rule.cause != .deploymentNotFound {
      facts.model = FactReader(read: read, owner: owner).onlyModel()
    }
    facts.model = facts.model.map(Redaction.redact)
    facts.scope = facts.scope.map(Redaction.redact)
    facts.tier = facts.tier.map(Redaction.redact)
    facts.takeHeaders(read, rule.cause)
    facts.keepDimension(rule)
    let (evidence, confidence) = view.evidence(compiled)
    return Verdict(
      cause: rule.cause, provider: owner.map { Provider.all[$0] }, status: view.status, code: view.code,
      rule: rule.id, facts: facts, waitHelps: rule.waitHelps ?? (rule.passes ? true : rule.cause.waitHelps),
      severity: rule.severity, confidence: confidence,
      evidence: evidence.map(Redaction.redact))
  }
}
