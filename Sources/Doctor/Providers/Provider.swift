/// An AI provider as this tool knows it: how to recognise it, what its errors mean, and where its pages are.
///
/// There is one of each, and every verdict names one: a reference, since nobody changes or compares its parts.
package final class Provider: Sendable {
  /// The id used in commands and JSON.
  package let id: String
  package let name: String
  /// The variables its key is read from; the first is the one to write into a new `.env`.
  package let keyVariables: [String]
  /// How it is reached and asked.
  let access: Access?
  /// The server runs on the user's own machine.
  package let isLocal: Bool
  /// What it can stand in for while another provider fails.
  package let offer: Offer?
  package let pages: [Page: String]
  /// The smallest real call, to paste into a shell; the key comes from the environment and never shows in a process list.
  package let trial: ShellCommand?
  /// Host names and wording that give this provider away in a text.
  package let marks: [Mark]
  /// The errors that only this provider words so, or that mean something else here than elsewhere.
  package let rules: [Rule]
  /// Sentences of this provider that carry numbers and names.
  package let patterns: [FactPattern]
  /// Takes facts out of this provider's own structures, such as lists of violations.
  let details: (@Sendable (ReadAnswer, Range<Int>, inout Facts) -> Void)?
  package let advice: Advice

  init(
    _ id: String, name: String, keyVariables: [String], access: Access? = nil, isLocal: Bool = false,
    offer: Offer? = nil,
    pages: [Page: String], trial: ShellCommand? = nil, marks: [Mark] = [], rules: [Rule] = [],
    patterns: [FactPattern] = [],
    details: (@Sendable (ReadAnswer, Range<Int>, inout Facts) -> Void)? = nil, advice: Advice = Advice()
  ) {
    self.id = id
    self.name = name
    self.keyVariables = keyVariables
    self.access = access
    self.isLocal = isLocal
    self.offer = offer
    self.pages = pages
    self.trial = trial
    self.marks = marks
    self.rules = rules
    self.patterns = patterns
    self.details = details
    self.advice = advice
  }
}

/// A page of a provider that a remedy sends people to.
package enum Page: String, CaseIterable, Sendable {
  case keys, billing, usage, limits, increase, models, settings, status, support, errors
}

/// Why a provider is worth trying while another one fails.
package struct Offer: Sendable {
  /// What it costs to begin.
  package enum Price: Int, Sendable { case free, cheap }
  package let price: Price
  /// Model families, and what is free about them.
  package let french: String
  package let english: String

  package init(_ price: Price, french: String, english: String) {
    self.price = price
    self.french = french
    self.english = english
  }

  func text(in language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

/// A provider's own additions to the guides, in every language.
package struct Advice: Sendable {
  package let french: [Cause: Supplement]
  package let english: [Cause: Supplement]

  package init(french: [Cause: Supplement] = [:], english: [Cause: Supplement] = [:]) {
    self.french = french
    self.english = english
  }

  package func supplement(for cause: Cause, in language: Language) -> Supplement? {
    switch language {
    case .french: french[cause]
    case .english: english[cause]
    }
  }
}

extension Provider {
  /// Whether an answer of this provider can have the cause: a server on one's own machine sells nothing and knows no
  /// countries, and deployments are one provider's own.
  package func sends(_ cause: Cause) -> Bool {
    if advice.english[cause] != nil || rules.contains(where: { $0.cause == cause }) { return true }
    switch cause {
    case .deploymentNotFound: return false
    case .quotaExhausted, .tierUnavailable, .accountInactive, .regionBlocked, .networkDenied: return !isLocal
    default: return true
    }
  }

  /// Every provider, in the order of reports.
  package static let all: [Provider] = [
    .openai, .azure, .groq, .gemini, .deepseek, .anthropic, .mistral, .openrouter, .xai, .together, .cohere,
    .fireworks, .cerebras, .perplexity, .moonshot, .zhipu, .dashscope, .ollama, .vllm, .lmstudio,
  ]

  package static func named(_ id: String) -> Provider? { all.first { $0.id == id } }
}
