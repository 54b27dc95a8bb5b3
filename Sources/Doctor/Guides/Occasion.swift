extension Step {
  /// When a short report shows a step. A guide shows them all: its steps name each other by number.
  package enum Occasion: Equatable, Sendable {
    case always
    /// Whoever reads a check has done it: made the call with this key, read what was answered.
    case unlessChecked
    /// The step finds out what the report may tell already.
    case unless(Known)
    /// The step is for these error codes; without a code, or with one that no step is for, it may be for any.
    case code([String])
    /// The step is for limits of this length.
    case window(Window)

    static func code(_ codes: String...) -> Occasion { .code(codes) }
  }

  /// What a reader need not look up again.
  package enum Known: Sendable {
    case code, limit, amounts, wait, model
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
  func stepsAfterCheck(_ s: Situation) -> [Step] { Step.left(of: steps, afterCheck: s) }
}

extension Step {
  static func left(of steps: [Step], afterCheck s: Situation) -> [Step] {
    let isForCode = steps.contains { $0.when.names(s.code) }
    let left = steps.filter { $0.when.remains(s, isForCode) }
    return left.isEmpty ? steps : left
  }
}

extension Step.Occasion {
  fileprivate func names(_ code: String?) -> Bool {
    if case .code(let codes) = self, let code { codes.contains(code) } else { false }
  }

  fileprivate func remains(_ s: Situation, _ isForCode: Bool) -> Bool {
    switch self {
    case .always: true
    case .unlessChecked: false
    case .unless(let known): !known.isTold(s)
    case .code: !isForCode || names(s.code)
    case .window(let window): s.facts.dimension.map { $0.window == window } ?? true
    }
  }
}

extension Step.Known {
  fileprivate func isTold(_ s: Situation) -> Bool {
    switch self {
    case .code: s.code != nil
    case .limit: s.facts.dimension != nil
    case .amounts: s.facts.limit != nil
    case .wait: s.facts.retryAfter != nil || s.facts.resetAt != nil
    case .model: s.facts.model != nil
    }
  }
}
