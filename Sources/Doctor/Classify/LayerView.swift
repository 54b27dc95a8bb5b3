/// What the rules can ask of one layer.
final class LayerView {
  let read: ReadAnswer
  let layer: ReadAnswer.Layer
  let owner: Int?
  let hits: [PhraseHit]
  /// The numbers of the field values that rules ask for.
  let values: [(value: Int, node: Int)]
  private let found: NumberSet

  /// The rules that can hold here, in the order in which they are asked.
  private(set) lazy var candidates: [Int] = {
    var rules = read.vocabulary.rulesOfStatus
    let (ofPhrase, ofValue) = (read.vocabulary.rulesOfPhrase, read.vocabulary.rulesOfValue)
    for hit in hits {
      for i in ofPhrase.indices(of: hit.phrase) { rules.insert(ofPhrase[i]) }
    }
    for value in values {
      for i in ofValue.indices(of: value.value) { rules.insert(ofValue[i]) }
    }
    return rules.inOrder
  }()

  /// Taken when first asked for, and shared: copying them for each question would cost more than the question.
  private lazy var taken = Taken(FactReader(read: read, owner: owner).facts(in: layer, hits))
  var facts: Facts { taken.facts }
  private lazy var statusSource = findStatus()

  init(_ read: ReadAnswer, _ layer: ReadAnswer.Layer, _ owner: Int?) {
    self.read = read
    self.layer = layer
    self.owner = owner
    hits = read.hits(in: layer)
    var found = read.vocabulary.noPhrases
    for hit in hits { found.insert(hit.phrase) }
    self.found = found
    values = LayerView.values(read, layer)
  }

  var status: Int? { statusSource?.status }

  func holds(_ test: CompiledRule.Test) -> Bool {
    switch test {
    case .phrases(let phrases, _): phrases.contains { found.contains($0) }
    case .values(let words): values.contains { words.contains($0.value) }
    case .status(let statuses): status.map { statuses.contains($0) } ?? false
    case .fact(let fact): holds(fact)
    case .all(let parts): parts.allSatisfy { holds($0) }
    case .any(let parts): parts.contains { holds($0) }
    case .not(let part): !holds(part)
    }
  }

  private func holds(_ fact: FactTest) -> Bool {
    switch fact {
    case .limitIsZero: taken.facts.limit == 0
    case .requestOverLimit:
      if let limit = taken.facts.limit, let requested = taken.facts.requested { requested > limit } else { false }
    case .statesUse: taken.facts.limit != nil && taken.facts.used != nil && taken.facts.requested != nil
    case .hasBody: LayerView.hasBody(read)
    case .namesModel: taken.facts.model != nil
    case .bodyIsEmpty: !read.answer.text.contains { !$0.isASCIISpace }
    case .isShortOrCall: holds(.isProviderCall) || read.squeezed.bytes.count <= 72
    case .isOneWord: read.squeezed.bytes.count <= 12
    case .emptyBucket: HeaderFields(read).hasEmptyBucket
    case .showsKey: read.showsKey
    case .isProviderCall: owner != nil || read.answer.status != nil || read.speaksOfCalls
    }
  }

  /// The facts of a layer in one place.
  private final class Taken {
    let facts: Facts

    init(_ facts: Facts) { self.facts = facts }
  }

  // MARK: Fields

  private static func values(_ read: ReadAnswer, _ layer: ReadAnswer.Layer) -> [(value: Int, node: Int)] {
    var values: [(value: Int, node: Int)] = []
    for i in layer.nodes {
      let node = read.document.nodes[i]
      guard node.kind != .group, (1...48).contains(node.value.count), node.name?.mayBeCode ?? false else { continue }
      let text = read.answer.text
      var (start, end) = (node.value.lowerBound, node.value.upperBound)
      while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == 0x20 { end -= 1 }
      // gRPC for Python writes `StatusCode.UNAVAILABLE`.
      if let dot = text[start..<end].firstIndex(of: UInt8(ascii: ".")),
        text[start..<dot].lazy.map(\.asciiLowercased).elementsEqual("statuscode".utf8)
      {
        start = dot + 1
      }
      if let value = read.vocabulary.values.number(of: start..<end, in: text) { values.append((value, i)) }
    }
    return values
  }

  private static func hasBody(_ read: ReadAnswer) -> Bool {
    read.document.nodes.contains { node in
      guard node.kind == .group || node.layer > 0 || node.parent >= 0 else { return false }
      return [.error, .message, .detail, .errors].contains(node.name)
    }
  }

  private static let noCodes = FewWords(["null", "none", "undefined", "error", "completed"])

  /// What an event or a page is called, not what went wrong: `response.failed`, `content_block_start`, `about:blank`.
  private static func isKind(_ word: ArraySlice<UInt8>) -> Bool {
    word.starts(with: "response.".utf8) || word.contains(UInt8(ascii: ":"))
      || endsOfKinds.contains { word.suffix($0.count).elementsEqual($0) }
      || kinds.contains { word.elementsEqual($0) }
  }

  private static let kinds = ["message", "response", "text", "finish", "function"].map { Array($0.utf8) }
  private static let endsOfKinds = ["_start", "_delta", "_stop", "_output", ".completed"].map { Array($0.utf8) }

  /// The provider's own code, as it was written.
  var code: String? {
    var best: (rank: Int, word: String)?
    for i in layer.nodes {
      let node = read.document.nodes[i]
      guard node.kind != .group, 2 <= node.value.count, node.value.count <= 64,
        let rank = node.name?.rankAsOwnCode, rank < best?.rank ?? .max,
        // In running text `type=` and `reason:` are anybody's words.
        rank < 3 || node.parent >= 0, read.answer.text[node.value].contains(where: \.isASCIILetter)
      else { continue }
      let word = read.document.value(i)
      if LayerView.noCodes.contains(word) || node.name == .type && LayerView.isKind(read.answer.text[node.value]) {
        continue
      }
      best = (rank, word)
    }
    return best.map { Redaction.redact($0.word) }
  }

  // MARK: Status

  private func findStatus() -> (status: Int, isField: Bool)? {
    if let status = StatusReader.field(read, layer.nodes) { return (status, true) }
    if let status = read.answer.status { return (status, false) }
    // The number nearest in front of a structure belongs to it; an application's own comes further out.
    if layer.depth >= 0 {
      let front = Array(read.answer.text[..<layer.text.lowerBound].suffix(200))
      if let near = StatusReader.inText(front) { return (near.status, false) }
    }
    return (StatusReader.inText(read.answer.text)?.status ?? read.statusInWords).map { ($0, false) }
  }

  // MARK: Evidence

  /// What made the rule hold, in the text's own words (secrets included), and how much that is worth.
  func evidence(_ rule: CompiledRule) -> ([String], Verdict.Confidence) {
    var lines: [String] = []
    var confidence = Verdict.Confidence.low
    collect(rule.test, &lines, &confidence)
    // Other rules that come to the same cause have seen something too.
    let rules = read.vocabulary.rules
    for i in candidates where lines.count < 4 {
      // Asked in place: a rule that is taken out is counted.
      guard rules[i].rule.step == rule.rule.step else { continue }
      let other = rules[i]
      guard other !== rule, other.rule.cause == rule.rule.cause, !other.rule.onlyHere || other.owner == owner
      else { continue }
      collect(other.test, &lines, &confidence)
    }
    if rule.rule.step >= .hint { confidence = .low }
    return (lines, confidence)
  }

  private func collect(_ test: CompiledRule.Test, _ lines: inout [String], _ confidence: inout Verdict.Confidence) {
    guard holds(test) else { return }
    switch test {
    case .phrases(let phrases, let isCode):
      guard let hit = hits.first(where: { phrases.contains($0.phrase) }) else { return }
      add(isCode ? codeLine(hit) : "“\(excerpt(hit))”", &lines)
      if isCode, !isInProse(hit) { confidence = .high } else if confidence == .low { confidence = .medium }
    case .values(let words):
      guard let value = values.first(where: { words.contains($0.value) }) else { return }
      let node = read.document.nodes[value.node]
      add("\(read.document.path(to: value.node)) = \(read.string(node.value))", &lines)
      confidence = .high
    case .status:
      if let source = statusSource { add("\(source.isField ? "status =" : "HTTP status") \(source.status)", &lines) }
    case .fact(.limitIsZero):
      add("limit = 0", &lines)
      confidence = .high
    case .fact(.requestOverLimit):
      add("requested > limit", &lines)
      confidence = .high
    case .fact, .not: return
    case .all(let parts): for part in parts { collect(part, &lines, &confidence) }
    case .any(let parts): if let part = parts.first(where: { holds($0) }) { collect(part, &lines, &confidence) }
    }
  }

  private func add(_ line: String, _ lines: inout [String]) {
    if !lines.contains(line) { lines.append(line) }
  }

  /// `error.code = insufficient_quota` where the code stands in a field, else the code alone.
  private func codeLine(_ hit: PhraseHit) -> String {
    let start = Int(read.squeezed.origin[hit.start])
    let word = String(decoding: read.words(hit), as: UTF8.self)
    let node = layer.nodes.last { i in
      let node = read.document.nodes[i]
      return node.kind != .group && node.key != nil && node.value.contains(start) && node.value.count < 80
    }
    guard let node else { return word }
    return "\(read.document.path(to: node)) = \(word)"
  }

  /// A code between two words of a sentence is spoken of; a field, a bracket or a dash says that it was sent.
  private func isInProse(_ hit: PhraseHit) -> Bool {
    let text = read.answer.text
    let front = text[..<Int(read.squeezed.origin[hit.start])]
    let back = text[(Int(read.squeezed.origin[hit.end - 1]) + 1)...]
    guard front.last == 0x20, back.first == 0x20, let before = front.dropLast().last,
      let after = back.dropFirst().first
    else { return false }
    return (before.isASCIILetter || before.isASCIIDigit) && after.isASCIILetter
  }

  private func excerpt(_ hit: PhraseHit) -> String {
    let words = read.words(hit).prefix(160).map { $0.isASCIISpace ? 0x20 : $0 }
    return String(decoding: words, as: UTF8.self)
  }
}

extension FieldName {
  /// What rules that ask for a value look at.
  fileprivate var mayBeCode: Bool {
    switch self {
    case .code, .type, .status, .reason, .error, .errorCode, .errorCodeInOne, .errorType, .blockReason, .detail,
      .finishReason, .limitSource, .message:
      true
    default: false
    }
  }

  /// How likely the provider's own code stands there: the lowest is the likeliest.
  fileprivate var rankAsOwnCode: Int? {
    switch self {
    case .code: 0
    case .errorCode: 1
    case .errorCodeInOne: 2
    case .reason: 3
    case .type: 4
    case .status: 5
    default: nil
    }
  }
}
