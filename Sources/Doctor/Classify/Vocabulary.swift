/// Every rule, mark and pattern of all providers, made ready for one pass over a text.
///
/// Built once, on first use: phrases become numbers, and conditions become tests on a set of numbers.
final class Vocabulary: Sendable {
  static let shared = Vocabulary()

  let finder: PhraseFinder
  let phrases: [Phrase]
  /// In the order in which they are asked.
  let rules: [CompiledRule]
  /// Phrase → the rules that it can make hold.
  let rulesOfPhrase: RuleLists
  let rulesOfValue: RuleLists
  /// Rules that can hold without any phrase or field value.
  let rulesOfStatus: RuleSet
  /// Phrase → the facts that stand behind or in front of it.
  let patterns: [[CompiledPattern]]
  /// Phrase → what it says about the provider.
  let marks: [[(provider: Int, weight: Int)]]
  /// Phrase → what it says about the limit; earlier entries are more exact.
  let dimensions: [(rank: Int, dimension: Dimension)?]
  /// Phrases of programs that are no AI providers.
  let foreign: Set<Int>
  let gateways: Set<Int>
  /// Beginnings of published models' names.
  let families: Set<Int>
  /// Phrases of calls to a model.
  let calls: Set<Int>
  /// The exact field values that rules ask for.
  let values: [String: Int]

  private init() {
    let providers = Provider.all
    var numbers = PhraseNumbers()
    var compiled: [CompiledRule] = []
    for (owner, provider) in providers.enumerated() {
      compiled += provider.rules.map { CompiledRule($0, owner: owner, &numbers) }
    }
    compiled += CommonRules.all.map { CompiledRule($0, owner: nil, &numbers) }
    let order = compiled.indices.sorted { a, b in
      // What means something else on one host comes before what it means everywhere.
      (compiled[a].rule.step, compiled[a].rule.onlyHere ? 0 : 1, a) < (
        compiled[b].rule.step, compiled[b].rule.onlyHere ? 0 : 1, b
      )
    }
    let rules = order.map { compiled[$0] }
    self.rules = rules

    var patterns: [Int: [CompiledPattern]] = [:]
    for (owner, list) in [(-1, CommonPatterns.all)] + providers.enumerated().map({ ($0, $1.patterns) }) {
      for pattern in list {
        let after = pattern.before.isEmpty ? nil : Squeezed(Array(pattern.after.utf8)).bytes
        patterns[numbers.number(pattern.anchor), default: []].append(
          CompiledPattern(pattern: pattern, after: after, owner: owner))
      }
    }
    var marks: [Int: [(provider: Int, weight: Int)]] = [:]
    for (owner, provider) in providers.enumerated() {
      let variables = provider.keyVariables.map { Mark.client($0) }
      for mark in provider.marks + variables.filter({ !provider.marks.map(\.phrase).contains($0.phrase) }) {
        marks[numbers.number(mark.phrase), default: []].append((owner, mark.weight.rawValue))
      }
    }
    var dimensions: [Int: (rank: Int, dimension: Dimension)] = [:]
    for (rank, entry) in CommonPatterns.dimensions.enumerated() {
      dimensions[numbers.number(entry.phrase)] = (rank, entry.dimension)
    }
    foreign = Set(CommonPatterns.foreign.map { numbers.number($0) })
    gateways = Set(CommonPatterns.gateways.map { numbers.number($0) })
    families = Set(Names.families.map { numbers.number(.sentence($0)) })
    calls = Set(CommonPatterns.calls.map { numbers.number($0) })
    self.patterns = numbers.phrases.indices.map { patterns[$0] ?? [] }
    self.marks = numbers.phrases.indices.map { marks[$0] ?? [] }
    self.dimensions = numbers.phrases.indices.map { dimensions[$0] }
    var ofPhrase = [[Int]](repeating: [], count: numbers.phrases.count)
    var ofValue = [[Int]](repeating: [], count: numbers.values.count)
    var ofStatus = RuleSet(upTo: rules.count)
    for (i, rule) in rules.enumerated() {
      let triggers = rule.test.triggers
      for phrase in triggers.phrases { ofPhrase[phrase].append(i) }
      for value in triggers.values { ofValue[value].append(i) }
      if triggers.phrases.isEmpty, triggers.values.isEmpty { ofStatus.insert(i) }
    }
    rulesOfPhrase = RuleLists(ofPhrase)
    rulesOfValue = RuleLists(ofValue)
    rulesOfStatus = ofStatus
    phrases = numbers.phrases
    values = numbers.values
    finder = PhraseFinder(numbers.phrases)
  }
}

/// Lists of rules in one piece of memory: lists of their own would be counted as used at every look.
struct RuleLists: Sendable {
  private let starts: [Int]
  private let rules: [Int]

  init(_ lists: [[Int]]) {
    starts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    rules = Array(lists.joined())
  }

  func add(_ list: Int, to set: inout RuleSet) {
    for i in starts[list]..<starts[list + 1] { set.insert(rules[i]) }
  }
}

/// Rules by number, one bit each: adding one twice changes nothing, and they come out in order.
struct RuleSet: Sendable {
  private var words: [UInt64]

  init(upTo count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ rule: Int) { words[rule >> 6] |= 1 << UInt64(rule & 63) }

  var inOrder: [Int] {
    var rules: [Int] = []
    rules.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
    for (i, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        rules.append(i << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return rules
  }
}

/// Gives each distinct phrase and field value a number.
struct PhraseNumbers {
  private(set) var phrases: [Phrase] = []
  private(set) var values: [String: Int] = [:]
  private var numbers: [Phrase: Int] = [:]

  mutating func number(_ phrase: Phrase) -> Int {
    if let known = numbers[phrase] { return known }
    numbers[phrase] = phrases.count
    phrases.append(phrase)
    return phrases.count - 1
  }

  mutating func value(_ word: String) -> Int {
    let word = word.lowercased()
    if let known = values[word] { return known }
    values[word] = values.count
    return values.count - 1
  }
}

/// A pattern whose words have become numbers.
final class CompiledPattern: Sendable {
  let pattern: FactPattern
  /// Squeezed words that end the value.
  let after: [UInt8]?
  /// One word may stand inside a name too, so it must stand alone; several never do, and need not where back-ticks have
  /// been lost and everything has run together.
  let endsAtWord: Bool
  let owner: Int

  init(pattern: FactPattern, after: [UInt8]?, owner: Int) {
    self.pattern = pattern
    self.after = after
    endsAtWord = pattern.after.split(separator: " ").count < 2
    self.owner = owner
  }
}

/// A rule whose words have become numbers; shared, since copying it for each text would cost more than asking it.
final class CompiledRule: Sendable {
  /// A condition with its words as numbers.
  indirect enum Test: Sendable {
    case phrases([Int], isCode: Bool)
    case values([Int])
    case status([Int])
    case fact(FactTest)
    case all([Test])
    case any([Test])
    case not(Test)
  }

  let rule: Rule
  /// The provider that declares it, as an index; nil for the common rules.
  let owner: Int?
  let test: Test

  init(_ rule: Rule, owner: Int?, _ numbers: inout PhraseNumbers) {
    self.rule = rule
    self.owner = owner
    test = CompiledRule.compile(rule.condition, &numbers)
  }

  private static func compile(_ condition: Condition, _ numbers: inout PhraseNumbers) -> Test {
    switch condition {
    case .code(let codes): .phrases(codes.map { numbers.number(.token($0)) }, isCode: true)
    case .value(let words): .values(words.map { numbers.value($0) })
    case .says(let sentences): .phrases(sentences.map { numbers.number($0) }, isCode: false)
    case .status(let statuses): .status(statuses)
    case .fact(let fact): .fact(fact)
    case .all(let parts): .all(parts.map { compile($0, &numbers) })
    case .any(let parts): .any(parts.map { compile($0, &numbers) })
    case .not(let part): .not(compile(part, &numbers))
    }
  }
}

extension CompiledRule.Test {
  /// The phrases and values at least one of which must be there for the test to hold.
  var triggers: (phrases: Set<Int>, values: Set<Int>) {
    switch self {
    case .phrases(let phrases, _): (Set(phrases), [])
    case .values(let values): ([], Set(values))
    case .status, .fact, .not: ([], [])
    case .all(let parts):
      // Any part that needs a trigger speaks for all of them.
      parts.lazy.map(\.triggers).first { !$0.phrases.isEmpty || !$0.values.isEmpty } ?? ([], [])
    case .any(let parts):
      // A part that needs no trigger can make the whole hold without any.
      parts.map(\.triggers).contains { $0.phrases.isEmpty && $0.values.isEmpty }
        ? ([], [])
        : parts.map(\.triggers).reduce(into: ([], [])) { all, part in
          all.phrases.formUnion(part.phrases)
          all.values.formUnion(part.values)
        }
    }
  }
}
