/// One way in which a provider can answer, with the cause that a diagnosis of it should name.
package struct Scenario: Sendable, Equatable {
  /// The provider's id; empty until the scenario stands in a provider.
  package internal(set) var provider = ""
  package let name: String
  package let french: String
  package let english: String
  /// The id of the cause that is to be found, nil where nothing is wrong.
  package let cause: String?
  package let reach: Reach
  package let outcome: Outcome

  /// Which requests a scenario changes.
  package enum Reach: Sendable, Equatable {
    /// Only those that cost something: an account without credit still lists its models.
    case spending
    /// Each that needs a key.
    case account
    /// Each, before the provider would look at it.
    case connection
  }

  /// What becomes of a request that the scenario reaches.
  package enum Outcome: Sendable, Equatable {
    /// The true answer, at this pace.
    case works(Pace)
    case fails(Answer)
  }

  init(
    _ name: String, _ cause: String?, _ reach: Reach, french: String = "", english: String = "",
    _ outcome: Outcome
  ) {
    self.name = name
    self.cause = cause
    self.reach = reach
    self.french = french.isEmpty ? ScenarioWords.french[name] ?? "" : french
    self.english = english.isEmpty ? ScenarioWords.english[name] ?? "" : english
    self.outcome = outcome
  }

  init(
    _ name: String, _ cause: String, _ reach: Reach, french: String = "", english: String = "",
    _ answer: Answer
  ) {
    self.init(name, cause, reach, french: french, english: english, .fails(answer))
  }

  /// Most scenarios concern only what costs something.
  init(_ name: String, _ cause: String, french: String = "", english: String = "", _ answer: Answer) {
    self.init(name, cause, .spending, french: french, english: english, .fails(answer))
  }

  /// The status that a client will see, nil where no HTTP answer arrives.
  package var status: Int? {
    let answer: Answer? = if case .fails(let answer) = outcome { answer } else { nil }
    switch pace.ending {
    case .reset, .hang(after: nil): return nil
    default: break
    }
    if case .raw = answer?.body { return nil }
    return answer?.status ?? 200
  }

  package var pace: Pace {
    switch outcome {
    case .works(let pace): pace
    case .fails(let answer): answer.pace
    }
  }
}
