/// One piece of knowledge: when an answer looks like this, the cause is that.
package struct Rule: Sendable {
  /// `provider.what`, shown by `--verbose` and in JSON; never changes its meaning.
  package let id: String
  package let cause: Cause
  /// Where in the order of decisions the rule is asked; by default where its cause belongs.
  let step: Precedence
  let condition: Condition
  /// The words mean this on the provider that declares the rule, and nowhere else.
  let onlyHere: Bool
  /// Differs from the cause's own answer, as for a quota with a stated date of renewal.
  let waitHelps: Bool?
  let dimension: Dimension?
  /// The trouble passes by itself although its cause usually does not.
  let passes: Bool

  init(
    _ id: String, _ cause: Cause, at step: Precedence? = nil, onlyHere: Bool = false, waitHelps: Bool? = nil,
    dimension: Dimension? = nil, passes: Bool = false, when condition: Condition
  ) {
    self.id = id
    self.cause = cause
    self.step = step ?? Precedence(cause)
    self.onlyHere = onlyHere
    self.waitHelps = waitHelps
    self.dimension = dimension
    self.passes = passes
    self.condition = condition
  }

  /// What no waiting cures, somebody has to mend, even where the cause usually passes.
  var severity: Cause.Severity {
    if passes { return .transient }
    return waitHelps == false && cause.severity == .transient ? .blocking : cause.severity
  }
}

/// The order in which causes are considered: what hides behind another error's status or words comes first.
enum Precedence: Int, Comparable, Sendable {
  case region, network, account, keyMissing, keyInvalid, permission, quota, tier, overloaded, tooLarge, rate
  case context, content, deployment, model, endpoint, way, intercepted, invalid, server
  /// An application's own words about an error it does not show.
  case hint
  case status

  init(_ cause: Cause) {
    self =
      switch cause {
      case .regionBlocked: .region
      case .networkDenied: .network
      case .accountInactive: .account
      case .keyMissing: .keyMissing
      case .keyInvalid: .keyInvalid
      case .permissionDenied: .permission
      case .quotaExhausted: .quota
      case .tierUnavailable: .tier
      case .overloaded: .overloaded
      case .requestTooLarge: .tooLarge
      case .rateLimited: .rate
      case .contextExceeded: .context
      case .contentFiltered: .content
      case .deploymentNotFound: .deployment
      case .modelNotFound: .model
      case .endpointWrong: .endpoint
      case .intercepted: .intercepted
      case .requestInvalid: .invalid
      case .serverError: .server
      case .dnsFailed, .connectFailed, .timedOut, .tlsFailed, .proxyFailed, .connectionBroken: .way
      case .unknown: .status
      }
  }

  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
}

/// What a rule asks of an answer.
indirect enum Condition: Sendable {
  /// One of these error codes stands in the text as a word of its own.
  case code([String])
  /// A field such as `code`, `type`, `status` or `reason` holds exactly one of these words.
  case value([String])
  /// One of these pieces of a sentence.
  case says([Phrase])
  case status([Int])
  case fact(FactTest)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  static func code(_ codes: String...) -> Condition { .code(codes) }
  static func value(_ words: String...) -> Condition { .value(words) }
  static func says(_ sentences: String...) -> Condition { .says(sentences.map { .sentence($0) }) }
  static func says(_ sentence: String, notAfter: [String]) -> Condition {
    .says(sentence, notBefore: [], notAfter: notAfter)
  }
  static func says(_ sentence: String, notBefore: [String], notAfter: [String] = []) -> Condition {
    .says([.sentence(sentence, notBefore: notBefore, notAfter: notAfter)])
  }
  static func status(_ statuses: Int...) -> Condition { .status(statuses) }
  static func all(_ conditions: Condition...) -> Condition { .all(conditions) }
  static func any(_ conditions: Condition...) -> Condition { .any(conditions) }
}

/// Questions about the numbers and the form of an answer.
enum FactTest: Sendable {
  case limitIsZero
  /// Limit, use and request stand in the text, as only a rate limit states them.
  case statesUse
  /// The one request is larger than the whole limit.
  case requestOverLimit
  /// There is a structured body, so a page around it is only decoration.
  case hasBody
  /// A sentence or a field names a model.
  case namesModel
  /// The answer is known to be empty.
  case bodyIsEmpty
  /// It is a call, or the text is short enough to be nothing but the error.
  case isShortOrCall
  /// The text is one word.
  case isOneWord
  /// A header says that nothing remains of a rate, as no answer about money does.
  case emptyBucket
  /// A key stands behind the word `Bearer`.
  case showsKey
  /// The text speaks of this provider or of a call to it, not only of a number.
  case isProviderCall
}

/// Words that give a provider away, and how much they weigh against other providers' words in the same text.
package struct Mark: Sendable {
  /// How surely the words come from that provider.
  enum Weight: Int, Sendable {
    /// Another service of the same house, whose errors look the same: no sentence counts beside it.
    case neighbour = 0
    /// The name, as any application may use it.
    case name = 1
    /// A client library made for it, or its variable.
    case client = 3
    /// Its own sentence or code.
    case sentence = 5
    /// A library for all providers says who answered; what it was answered others may say too.
    case adapter = 7
    /// Its own host or documentation.
    case host = 8
  }

  let phrase: Phrase
  let weight: Weight

  static func name(_ text: String) -> Mark { Mark(phrase: .sentence(text), weight: .name) }
  static func word(_ text: String) -> Mark { Mark(phrase: .token(text), weight: .name) }
  static func client(_ text: String) -> Mark { Mark(phrase: .sentence(text), weight: .client) }
  static func sentence(_ text: String) -> Mark { Mark(phrase: .sentence(text), weight: .sentence) }
  static func adapter(_ text: String) -> Mark { Mark(phrase: .token(text), weight: .adapter) }
  static func neighbour(_ text: String) -> Mark { Mark(phrase: .sentence(text), weight: .neighbour) }
  static func host(_ text: String) -> Mark { Mark(phrase: .sentence(text), weight: .host) }
}

/// A sentence that carries a fact, written with the fact in braces: `in organization {scope} on`.
package struct FactPattern: Sendable {
  /// Which fact stands in the braces.
  enum Field: String, CaseIterable, Sendable {
    case limit, used, requested, wait, reset, model, scope, tier
    /// A name that is a model only when it looks like a published one.
    case deployment
    /// The first label of a host name.
    case resource
  }

  /// Nil where the words themselves say all there is: which limit they count.
  let field: Field?
  /// Squeezed words in front of the value; empty when the value stands in front of `after`.
  let before: String
  let after: String
  /// What the sentence says the numbers count.
  let dimension: Dimension?

  init(_ template: String, _ dimension: Dimension? = nil) {
    self.dimension = dimension
    let parts = template.split(separator: "{", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1, dimension != nil {
      field = nil
      before = template
      after = ""
      return
    }
    let rest = parts.last?.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, rest.count == 2, let field = Field(rawValue: String(rest[0])) else {
      preconditionFailure("a fact pattern names one known fact in braces: \(template)")
    }
    self.field = field
    before = String(parts[0])
    after = String(rest[1])
  }

  var isOfNumber: Bool { field == .limit || field == .used || field == .requested }

  var anchor: Phrase { .sentence(before.isEmpty ? after : before) }
}
