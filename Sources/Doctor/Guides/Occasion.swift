extension Step {
  /// When a short report shows a step. A guide shows them all: its steps name each other by number.
  package enum Occasion: Equatable, Sendable {
    case always
    /// The step finds out what the report may tell already.
    case unless(Known)
    /// The step is for these error codes; without a code it may be for any.
    case code([String])
    /// The step is for limits of this length.
    case window(Window)

    static func code(_ codes: String...) -> Occasion { .code(codes) }
  }

  /// What a reader need not look up again.
  package enum Known: Sendable {
    case code, limit, amounts, wait, model
    /// The provider's own words, or what else the failure says.
    case words
    /// A call with the key and the address of the settings, outside of the application.
    case trial
  }

  /// How long a limit counts.
  package enum Window: Sendable { case minute, day }
}

extension Dimension {
  var window: Step.Window? {
    switch self {
    case .rpm, .tpm, .itpm, .otpm, .ipm: .minute
    case .rpd, .tpd: .day
    case .concurrency, .audio, .spend: nil
    }
  }
}

extension Guide {
  /// The steps that remain for somebody who reads a check: it made the call, and shows the answer above them.
  func stepsAfterCheck(_ s: Situation) -> [Step] {
    let left = steps.filter { $0.when.remains(s) }
    return left.isEmpty ? steps : left
  }
}

extension Step.Occasion {
  fileprivate func remains(_ s: Situation) -> Bool {
    switch self {
    case .always: true
    case .unless(let known): !known.isTold(s)
    case .code(let codes): s.code.map(codes.contains) ?? true
    case .window(let window): s.facts.dimension.map { $0.window == window } ?? true
    }
  }
}

extension Step.Known {
  fileprivate func isTold(_ s: Situation) -> Bool {
    switch self {
    case .words, .trial: true
    case .code: s.code != nil
    case .limit: s.facts.dimension != nil
    case .amounts: s.facts.limit != nil
    case .wait: s.facts.retryAfter != nil || s.facts.resetAt != nil
    case .model: s.facts.model != nil
    }
  }
}
