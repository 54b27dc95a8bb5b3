/// Every rule, mark and pattern of all providers, made ready for one pass over a text.
///
/// Built once, on first use: phrases become numbers, and conditions become tests on a set of numbers.
final class Vocabulary: Sendable {
  static let shared = Vocabulary()

  let finder: PhraseFinder
  let phrases: [Phrase]
  /// No phrase: shared until a hit is found, where making such a set would cost every structure of a text.
  let noPhrases: NumberSet
  /// In the order in which they are asked.
  let rules: [CompiledRule]
  /// Phrase → the rules that it can make hold.
  let rulesOfPhrase: Lists<Int>
  let rulesOfValue: Lists<Int>
  /// Rules that can hold without any phrase or field value.
  let rulesOfStatus: NumberSet
  /// Phrase → the facts that stand behind or in front of it.
  let patterns: Lists<CompiledPattern>
  /// Phrase → what it says about the provider.
  let marks: Lists<(provider: Int, weight: Int)>
  /// Phrase → what it says about the limit; earlier entries are more exact.
  let dimensions: [(rank: Int, dimension: Dimension)?]
  /// Phrases of programs that are no AI providers, and of providers' other services.
  let foreign: Set<Int>
  /// Phrase → the status that it is in words.
  let reasons: [Int: Int]
  let gateways: Set<Int>
  /// Beginnings of published models' names.
  let families: Set<Int>
  /// Phrases of calls to a model that failed.
  let failedCalls: Set<Int>
  /// Phrases of calls to a model.
  let calls: Set<Int>
  /// The exact field values that rules ask for.
  let values: WordTable

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
    for (owner, list) in [(nil, CommonPatterns.all)] + providers.enumerated().map({ ($0, $1.patterns) }) {
      for pattern in list {
        patterns[numbers.number(pattern.anchor), default: []].append(CompiledPattern(pattern, owner: owner))
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
    let neighbours = providers.flatMap(\.marks).filter { $0.weight == .neighbour }.map(\.phrase)
    foreign = Set((CommonPatterns.foreign + neighbours).map { numbers.number($0) })
    reasons = CommonPatterns.reasons.reduce(into: [:]) { $0[numbers.number($1.phrase)] = $1.status }
    gateways = Set(CommonPatterns.gateways.map { numbers.number($0) })
    families = Set(Names.families.map { numbers.number(.sentence($0)) })
    failedCalls = Set(CommonPatterns.failedCalls.map { numbers.number($0) })
    calls = Set(CommonPatterns.calls.map { numbers.number($0) })
    self.patterns = Lists(numbers.phrases.indices.map { patterns[$0] ?? [] })
    self.marks = Lists(numbers.phrases.indices.map { marks[$0] ?? [] })
    self.dimensions = numbers.phrases.indices.map { dimensions[$0] }
    var ofPhrase = [[Int]](repeating: [], count: numbers.phrases.count)
    var ofValue = [[Int]](repeating: [], count: numbers.values.count)
    var ofStatus = NumberSet(below: rules.count)
    for (i, rule) in rules.enumerated() {
      let triggers = rule.test.triggers
      for phrase in triggers.phrases { ofPhrase[phrase].append(i) }
      for value in triggers.values { ofValue[value].append(i) }
      if triggers.phrases.isEmpty, triggers.values.isEmpty { ofStatus.insert(i) }
    }
    rulesOfPhrase = Lists(ofPhrase)
    rulesOfValue = Lists(ofValue)
    rulesOfStatus = ofStatus
    phrases = numbers.phrases
    noPhrases = NumberSet(below: phrases.count)
    values = WordTable(numbers.values)
    finder = PhraseFinder(numbers.phrases)
  }
}

/// Lists in one piece of memory: lists of their own would be counted as used at every look.
struct Lists<Element: Sendable>: Sendable {
  private let starts: [Int]
  private let elements: [Element]

  init(_ lists: [[Element]]) {
    starts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    elements = Array(lists.joined())
  }

  /// Where the elements of one list stand.
  func indices(of list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  subscript(index: Int) -> Element { elements[index] }

  subscript(list list: Int) -> ArraySlice<Element> { elements[indices(of: list)] }
}

/// Numbers below a limit, one bit each: adding one twice changes nothing, and they come out in order.
struct NumberSet: Sendable {
  private var words: [UInt64]

  init(below limit: Int) { words = [UInt64](repeating: 0, count: (limit + 63) / 64) }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  var inOrder: [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
    for (i, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(i << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return numbers
  }
}

/// Gives each distinct phrase and field value a number.
struct PhraseNumbers {
  private(set) var phrases: [Phrase] = []
  private(set) var values: [String] = []
  private var numbers: [Phrase: Int] = [:]
  private var numbersOfValues: [String: Int] = [:]

  mutating func number(_ phrase: Phrase) -> Int {
    if let known = numbers[phrase] { return known }
    numbers[phrase] = phrases.count
    phrases.append(phrase)
    return phrases.count - 1
  }

  mutating func value(_ word: String) -> Int {
    let word = word.lowercased()
    if let known = numbersOfValues[word] { return known }
    numbersOfValues[word] = values.count
    values.append(word)
    return values.count - 1
  }
}

/// A pattern whose words have become numbers.
final class CompiledPattern: Sendable {
  let pattern: FactPattern
  /// The provider that declares it, as an index; nil for the common patterns.
  let owner: Int?
  /// Squeezed words that end the value.
  let after: [UInt8]?
  /// One word may stand inside a name too, so it must stand alone; several never do, and need not where back-ticks have
  /// been lost and everything has run together.
  let endsAtWord: Bool

  init(_ pattern: FactPattern, owner: Int?) {
    self.pattern = pattern
    self.owner = owner
    after = pattern.before.isEmpty ? nil : Squeezed(Array(pattern.after.utf8)).bytes
    endsAtWord = pattern.after.split(separator: " ").count < 2
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
