/// What is to be done about one rule's error, where that is less, or something else, than about its cause as a whole.
package enum RuleAdvice {
  /// Nil where the rule is another provider's than the one whose error it is: its pages and clicks would mislead.
  package static func supplement(for verdict: Verdict, in language: Language) -> Supplement? {
    let owner = verdict.rule.split(separator: ".").first.flatMap { id in Provider.all.first { $0.id == id } }
    guard owner == nil || verdict.provider == nil || owner === verdict.provider else { return nil }
    let rule = alike[verdict.rule] ?? verdict.rule
    return switch language {
    case .french: french[rule]
    case .english: english[rule]
    }
  }
}

extension RuleAdvice {
  /// Rules whose errors have one remedy, met by different readers.
  private static let alike = [
    "common.nginx-down": "common.nginx",
    "transfer.unusable-header": "common.key-characters",
  ]
}

extension Guide {
  /// The guide for one rule's error: what the rule knows takes the place of what holds for its cause.
  package func sharpened(by own: Supplement?) -> Guide {
    guard let own else { return self }
    var guide = self
    guide.title = own.title ?? title
    if !own.meaning.isEmpty { guide.meaning = own.meaning }
    if !own.reasons.isEmpty { guide.reasons = Guide.list(own.reasons) }
    if !own.steps.isEmpty { guide.steps = own.steps }
    if !own.meanwhile.isEmpty { guide.meanwhile = own.meanwhile }
    if !own.verify.isEmpty { guide.verify = own.verify }
    guide.delay = own.delay ?? delay
    if !own.misunderstandings.isEmpty { guide.misunderstandings = own.misunderstandings }
    if !own.checklist.isEmpty { guide.checklist = own.checklist }
    return guide
  }
}
