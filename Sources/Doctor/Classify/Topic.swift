/// What can be asked for by name: a status, a cause or an error code, alone or of one provider.
package enum Topic {
  /// The finding that stands for the words; nil when they are not all known.
  package static func find(_ words: [String], provider told: Provider? = nil) -> Finding? {
    var provider = told
    var rest: [String] = []
    for word in words {
      if provider == nil || told != nil && provider?.id == told?.id, let named = Provider.known(as: word) {
        provider = named
      } else {
        rest.append(word)
      }
    }
    guard rest.count == 1, let word = rest.first else { return nil }
    if let status = Int(word), StatusReader.isSent(status) {
      return classify(ErrorAnswer(text: [], status: status, provider: provider)).map { Finding($0) }
        ?? Finding(verdict(.unknown, provider, status: status))
    }
    if let cause = Cause(rawValue: word.lowercased().replacing("-", with: "_")) {
      return Finding(verdict(cause, provider))
    }
    if let found = code(word, provider) { return found }
    let parts = word.split(separator: ".").map(String.init)
    guard let name = parts.last?.lowercased(), let meant = classes[name], parts.count < 4 else { return nil }
    return find([meant], provider: provider ?? parts.first.flatMap { Provider.known(as: $0) })
  }

  /// What the SDKs' classes of errors stand for.
  private static let classes = [
    "badrequesterror": "400", "authenticationerror": "401", "permissiondeniederror": "403", "notfounderror": "404",
    "unprocessableentityerror": "422", "ratelimiterror": "429", "internalservererror": "500",
    "overloadederror": "529", "apitimeouterror": "timed_out", "apiconnectiontimeouterror": "timed_out",
    "apiconnectionerror": "connect_failed",
  ]

  /// What one word stands for, or each of several statuses.
  package static func all(_ words: [String], provider: Provider? = nil) -> [Finding]? {
    if let topic = find(words, provider: provider) { return [topic] }
    let statuses = words.filter { Int($0) != nil }
    guard (2...8).contains(statuses.count) else { return nil }
    let others = words.filter { Int($0) == nil }
    let findings = statuses.compactMap { find(others + [$0], provider: provider) }
    return findings.count == statuses.count ? findings : nil
  }

  /// The number that stands alone, or beside a provider, and is no status: a slip, not a text.
  package static func number(_ words: [String]) -> Int? {
    let rest = words.filter { Provider.known(as: $0) == nil }
    guard words.count > 1, rest.count == 1, let number = Int(rest[0]), !StatusReader.isSent(number) else { return nil }
    return number
  }

  /// The providers that stand beside one topic, where there are several of them: whose error is meant is not said.
  package static func rivals(_ words: [String]) -> [Provider] {
    let named = words.compactMap { Provider.known(as: $0) }
    let rest = words.filter { Provider.known(as: $0) == nil }
    return named.count > 1 && rest.count == 1 && find(rest) != nil ? named : []
  }

  /// The word that is nothing known, where all others are a topic: a slip in a provider's name.
  package static func slip(_ words: [String]) -> String? {
    guard words.count == 2 else { return nil }
    let known = words.map { find([$0]) != nil }
    return known[0] == known[1] ? nil : known[0] ? words[1] : words[0]
  }

  /// The status that a short text names and says nothing else about: `HTTP 429`, `Error: Too Many Requests`.
  package static func loneStatus(_ text: [UInt8], provider told: Provider? = nil) -> Finding? {
    let words = text.split(maxSplits: mostWords, whereSeparator: \.isASCIISpace)
    guard text.count <= 400, words.count <= mostWords else { return nil }
    // A path is what the user's own server was asked for.
    guard !words.contains(where: { $0.first == UInt8(ascii: "/") }) else { return nil }
    let names = text.split { !$0.isASCIILetter && !$0.isASCIIDigit && $0 != UInt8(ascii: ".") }
      .map { String(decoding: $0, as: UTF8.self) }
    let named = names.lazy.compactMap { Provider.known(as: $0) }.first
    let rest = names.filter { Provider.known(as: $0) == nil }
    let alone = rest.count == 1 ? Int(rest[0]).flatMap { StatusReader.isSent($0) ? $0 : nil } : nil
    let read = ReadAnswer(ErrorAnswer(text: text))
    guard let status = alone ?? StatusReader.inText(text, atLeast: 3)?.status ?? read.statusInWords, !read.isForeign
    else { return nil }
    return find([String(status)], provider: told ?? named)
  }

  /// Who says more than this says something else than a status.
  private static let mostWords = 10

  private static func verdict(_ cause: Cause, _ provider: Provider?, status: Int? = nil) -> Verdict {
    var facts = Facts()
    facts.dimension = cause == .quotaExhausted ? .spend : nil
    return Verdict(
      cause: cause, provider: provider, status: status, code: nil, rule: "topic.\(cause.rawValue)", facts: facts,
      waitHelps: cause.waitHelps, severity: cause.severity, confidence: .high, evidence: [])
  }

  /// An error code is read as the body that would carry it.
  private static func code(_ word: String, _ provider: Provider?) -> Finding? {
    guard codes.contains(where: { $0.code.lowercased() == word.lowercased() }) else { return nil }
    let owner = provider ?? codes.first { $0.code.lowercased() == word.lowercased() }?.owner
    // Whoever asks about a code has met it at a provider.
    let body = "API Error: {\"error\":{\"code\":\"\(word)\"}}"
    return classify(ErrorAnswer(text: Array(body.utf8), provider: owner)).map { Finding($0) }
  }

  /// Every error code the rules know, with its cause, and the provider that declares it; nil where the rule holds for everybody.
  package static let codes: [(code: String, cause: Cause, owner: Provider?)] = {
    var codes: [(String, Cause, Provider?)] = []
    let owned = Provider.all.flatMap { provider in provider.rules.map { ($0, Optional(provider)) } }
    for (rule, owner) in owned + CommonRules.all.map({ ($0, nil) }) {
      for code in rule.condition.codes where !codes.contains(where: { $0.0.lowercased() == code.lowercased() }) {
        codes.append((code, rule.cause, owner))
      }
    }
    return codes.sorted { $0.0.lowercased() < $1.0.lowercased() }
  }()

  /// The statuses that say something by themselves.
  package static let statuses = Set(CommonRules.bare.flatMap(\.condition.statuses)).sorted()

  /// Every word that `find` understands, for suggestions.
  package static var vocabulary: [String] {
    Cause.allCases.map(\.rawValue) + codes.map(\.code)
  }

  /// The cause or code that a word is the beginning or a part of, for somebody who remembers only that: `quota`.
  package static func part(_ word: String) -> String? {
    let word = word.lowercased()
    guard word.utf8.count >= 4 else { return nil }
    return Cause.allCases.map(\.rawValue).first { $0.split(separator: "_").contains { $0 == word } }
  }
}

extension Condition {
  /// The codes that can make the condition hold.
  fileprivate var codes: [String] {
    switch self {
    case .code(let codes): codes
    case .any(let parts): parts.flatMap(\.codes)
    // A code that needs more than a provider cannot be explained alone.
    case .all(let parts): parts.count == 2 && parts.contains(where: \.isCall) ? parts.flatMap(\.codes) : []
    case .value, .says, .status, .fact, .not: []
    }
  }

  private var isCall: Bool { if case .fact(.isProviderCall) = self { true } else { false } }

  /// The statuses that the condition asks for.
  fileprivate var statuses: [Int] {
    switch self {
    case .status(let statuses): statuses
    case .any(let parts), .all(let parts): parts.flatMap(\.statuses)
    case .code, .value, .says, .fact, .not: []
    }
  }
}

extension Provider {
  /// By id, by name or by what people say instead, in any case: `azure`, `OpenAI`, `Claude`.
  package static func known(as word: String) -> Provider? {
    let word = word.lowercased()
    let id = otherNames[word] ?? word
    return all.first { $0.id == id || $0.name.lowercased() == word }
  }

  /// What people call a provider by: its product, its model.
  private static let otherNames = [
    "chatgpt": "openai", "claude": "anthropic", "grok": "xai", "google": "gemini", "kimi": "moonshot",
    "qwen": "dashscope", "z.ai": "zhipu",
  ]
}
