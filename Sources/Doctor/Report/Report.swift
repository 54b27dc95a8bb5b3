/// What every format renders: the errors found, and how the reader asked to see them.
package struct Report: Sendable {
  package var findings: [Finding]
  /// The cause was asked for by name: there is no text, so no evidence either.
  package var isTopic: Bool
  /// The text that was read, for `--verbose`.
  package var rawText: [UInt8]?
  /// It is only the beginning of that text.
  package var isRawTextCut: Bool
  /// Seconds since 1970, to say when a long wait ends.
  package var now: Double?

  package init(
    findings: [Finding], isTopic: Bool = false, rawText: [UInt8]? = nil, isRawTextCut: Bool = false, now: Double? = nil
  ) {
    self.findings = findings
    self.isTopic = isTopic
    self.rawText = rawText
    self.isRawTextCut = isRawTextCut
    self.now = now
  }
}

/// The forms in which a report can be had.
package enum Format: String, CaseIterable, Sendable {
  case text, json, markdown

  package func render(_ report: Report, in language: Language, _ style: TextStyle) -> String {
    switch self {
    case .text: TextFormat(style: style, language: language).render(ReportDocument(report, language).blocks)
    case .markdown: MarkdownFormat(language: language).render(ReportDocument(report, language).blocks)
    case .json: ExplainJSON.render(report, in: language)
    }
  }
}

/// How wide and how colourful a terminal is.
package struct TextStyle: Sendable {
  package var width: Int
  package var isColoured: Bool

  package init(width: Int = 80, isColoured: Bool = false) {
    self.width = min(max(width, 40), 100)
    self.isColoured = isColoured
  }
}

extension Finding {
  package var situation: Situation {
    var situation = Situation(
      provider: verdict.provider, status: verdict.status, code: verdict.code, facts: verdict.facts)
    situation.isBare =
      verdict.confidence == .low && verdict.cause == .rateLimited && verdict.rule.hasSuffix(".429")
    situation.isRenewed = verdict.waitHelps == true && verdict.cause.waitHelps == false
    return situation
  }

  /// The guide of the cause, with what its provider adds.
  package func guide(in language: Language) -> Guide {
    language.wording.guide(for: verdict.cause, situation)
      .adding(verdict.provider?.advice.supplement(for: verdict.cause, in: language), in: situation)
      .sharpened(by: RuleAdvice.supplement(for: verdict, in: language))
  }
}
