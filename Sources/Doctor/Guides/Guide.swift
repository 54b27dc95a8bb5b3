/// The remedy for one cause in one language, at the depth a person needs who meets it for the first time.
package struct Guide: Equatable, Sendable {
  /// What to do, in one line.
  package var title: String
  /// What the error means.
  package var meaning: [String]
  /// Why it happens, most frequent first.
  package var reasons: [String]
  /// What to do, in order.
  package var steps: [Step]
  /// What to use or do until it is solved; the list of other providers is added by the report.
  package var meanwhile: [String]
  /// How to see that it is solved.
  package var verify: [Step]
  /// How long it takes until it works.
  package var delay: String
  package var misunderstandings: [Misunderstanding]
  package var checklist: [String]

  package init(
    title: String, meaning: [String], reasons: [String], steps: [Step], meanwhile: [String] = [],
    verify: [Step], delay: String, misunderstandings: [Misunderstanding], checklist: [String]
  ) {
    self.title = title
    self.meaning = meaning
    self.reasons = reasons
    self.steps = steps
    self.meanwhile = meanwhile
    self.verify = verify
    self.delay = delay
    self.misunderstandings = misunderstandings
    self.checklist = checklist
  }
}

/// One numbered instruction: what to do, on which page, with which clicks and commands.
package struct Step: Equatable, Sendable {
  package var text: String
  package var when: Occasion
  /// The provider's page to open; the report puts its address, or one address per provider when none is known.
  package var page: Page?
  package var details: [String]
  package var commands: [ShellCommand]

  package init(
    _ text: String, when: Occasion = .always, page: Page? = nil, _ details: [String] = [],
    commands: [ShellCommand] = []
  ) {
    self.text = text
    self.when = when
    self.page = page
    self.details = details
    self.commands = commands
  }
}

/// A command to paste, in the shells of those who read the guides.
package struct ShellCommand: Equatable, Sendable {
  package var posix: String
  /// Given where Windows needs other words.
  package var powershell: String?

  package init(_ posix: String, powershell: String? = nil) {
    self.posix = posix
    self.powershell = powershell
  }
}

/// What people believe about an error, and what is true.
package struct Misunderstanding: Equatable, Sendable {
  package var claim: String
  package var answer: String

  package init(_ claim: String, _ answer: String) {
    self.claim = claim
    self.answer = answer
  }
}

/// What one provider adds to a guide: its own pages, clicks, reasons and delays.
package struct Supplement: Equatable, Sendable {
  /// Replaces the guide's title where the provider allows a more exact one.
  package var title: String?
  /// The title asks which limit was hit, and gives way where the answer said it.
  package var titleIsForUnknownWindow = false
  package var meaning: [String]
  package var reasons: [String]
  /// Take the place of the guide's own steps when there are any.
  package var steps: [Step]
  package var meanwhile: [String]
  package var verify: [Step]
  /// Takes the place of the guide's own delay.
  package var delay: String?
  package var misunderstandings: [Misunderstanding]
  package var checklist: [String]

  package init(
    title: String? = nil, titleIsForUnknownWindow: Bool = false, meaning: [String] = [], reasons: [String] = [],
    steps: [Step] = [],
    meanwhile: [String] = [], verify: [Step] = [], delay: String? = nil,
    misunderstandings: [Misunderstanding] = [], checklist: [String] = []
  ) {
    self.title = title
    self.titleIsForUnknownWindow = titleIsForUnknownWindow
    self.meaning = meaning
    self.reasons = reasons
    self.steps = steps
    self.meanwhile = meanwhile
    self.verify = verify
    self.delay = delay
    self.misunderstandings = misunderstandings
    self.checklist = checklist
  }
}

extension Guide {
  /// Longer lists are not read at two in the morning.
  private static let mostItems = 6

  /// A French list is one sentence: its items end in semicolons, and the last one, wherever it came from, in a full stop.
  static func list(_ items: [String]) -> [String] {
    guard items.contains(where: { $0.hasSuffix(" ;") }) else { return items }
    return items.enumerated().map { i, item in
      let isLast = i == items.count - 1
      if isLast, item.hasSuffix(" ;") { return item.dropLast(2) + "." }
      if !isLast, item.hasSuffix(".") { return item.dropLast() + " ;" }
      return item
    }
  }

  /// The guide as a provider's customer needs it: the provider's own words first, the general ones behind them as far as
  /// a tired reader follows.
  package func adding(_ own: Supplement?, in situation: Situation) -> Guide {
    guard let own else { return self }
    return Guide(
      // The provider's title is for the usual case, in which time cures nothing.
      title: situation.isRenewed || own.titleIsForUnknownWindow && situation.facts.dimension != nil
        ? title : own.title ?? title,
      meaning: meaning + own.meaning,
      reasons: Guide.list(Array((own.reasons + reasons).prefix(max(own.reasons.count, Guide.mostItems)))),
      steps: own.steps.isEmpty ? steps : own.steps,
      meanwhile: own.meanwhile + meanwhile,
      verify: own.verify.isEmpty ? verify : own.verify,
      delay: own.delay ?? delay,
      misunderstandings: Array(
        (own.misunderstandings + misunderstandings).prefix(max(own.misunderstandings.count, Guide.mostItems))),
      checklist: own.checklist.isEmpty ? checklist : own.checklist)
  }
}
