/// Takes numbers, waits and names out of the sentences and fields of an answer.
struct FactReader {
  let read: ReadAnswer
  /// The provider whose own sentences count besides the common ones.
  let owner: Int?

  /// The facts that one layer states.
  func facts(in layer: ReadAnswer.Layer, _ hits: [PhraseHit]) -> Facts {
    var facts = Facts()
    takeSentences(hits, &facts)
    takeFields(layer.nodes, &facts)
    if let owner { Provider.all[owner].details?(read, layer.nodes, &facts) }
    return facts
  }

  /// The facts that stand around a layer, in the words and fields outside it.
  func facts(outside layer: ReadAnswer.Layer) -> Facts {
    var facts = Facts()
    takeSentences(read.hits(outside: layer), &facts)
    takeFields(0..<layer.nodes.lowerBound, &facts)
    takeFields(layer.nodes.upperBound..<read.document.nodes.count, &facts)
    if let owner { Provider.all[owner].details?(read, 0..<read.document.nodes.count, &facts) }
    return facts
  }

  private func takeSentences(_ hits: [PhraseHit], _ facts: inout Facts) {
    var rank = Int.max
    for hit in hits {
      if let known = read.vocabulary.dimensions[hit.phrase], known.rank < rank {
        rank = known.rank
        facts.dimension = known.dimension
      }
      for pattern in read.vocabulary.patterns[hit.phrase] where pattern.owner < 0 || pattern.owner == owner {
        take(pattern, hit, &facts)
      }
    }
  }

  /// The model that the text names outside any sentence we know, when it names only one.
  func onlyModel() -> String? {
    var names: Set<String> = []
    for hit in read.hits where read.vocabulary.families.contains(hit.phrase) {
      let start = Int(read.squeezed.origin[hit.start])
      if let name = Names.whole(read.answer.text, at: start).flatMap(Names.published) { names.insert(name) }
    }
    return names.count == 1 ? names.first : nil
  }

  private func take(_ compiled: CompiledPattern, _ hit: PhraseHit, _ facts: inout Facts) {
    let pattern = compiled.pattern
    let behind = read.squeezed.bytes[hit.end...]
    var taken = true
    switch pattern.field {
    case .limit: taken = number(behind, compiled, &facts.limit)
    case .used: taken = number(behind, compiled, &facts.used)
    case .requested: taken = number(behind, compiled, &facts.requested)
    case .wait: if facts.retryAfter == nil { facts.retryAfter = Durations.seconds(behind.prefix(32)) }
    case .reset: if facts.resetAt == nil { facts.resetAt = moment(hit) }
    case .model: if facts.model == nil { facts.model = name(compiled, hit).flatMap(Names.model) }
    case .scope: if facts.scope == nil { facts.scope = name(compiled, hit).flatMap(Names.scope) }
    case .deployment: if facts.model == nil { facts.model = name(compiled, hit).flatMap(Names.publishedModel) }
    case .resource:
      if facts.scope == nil { facts.scope = name(compiled, hit).flatMap(Names.firstLabel).flatMap(Names.scope) }
    case nil: break
    case .tier: if facts.tier == nil { facts.tier = name(compiled, hit) }
    }
    if taken, let dimension = pattern.dimension { facts.dimension = dimension }
  }

  private func number(_ bytes: ArraySlice<UInt8>, _ pattern: CompiledPattern, _ fact: inout Double?) -> Bool {
    guard fact == nil, let number = Numbers.leading(bytes.prefix(32)) else { return false }
    if let after = pattern.after, !after.isEmpty, !bytes.dropFirst(number.width).starts(with: after) { return false }
    // "188240 + 20000 > 200000": a sum is not the number that the words announce.
    if bytes.dropFirst(number.width).first == UInt8(ascii: "+") { return false }
    fact = number.value
    return true
  }

  private func moment(_ hit: PhraseHit) -> String? {
    let start = Int(read.squeezed.origin[hit.end - 1]) + 1
    return Moments.rfc3339(read.string(start..<min(start + 40, read.answer.text.count)))
  }

  /// The name behind the pattern's words, or in front of them when the pattern has none before it.
  private func name(_ compiled: CompiledPattern, _ hit: PhraseHit) -> String? {
    let text = read.answer.text
    guard let after = compiled.after else {
      return Names.backward(text, to: Int(read.squeezed.origin[hit.start]))
    }
    var end = text.count
    if !after.isEmpty {
      let squeezed = read.squeezed.bytes
      let last = min(hit.end + 160, squeezed.count) - after.count
      guard hit.end <= last else { return nil }
      guard let stop = (hit.end...last).first(where: { squeezed[$0..<($0 + after.count)].elementsEqual(after) })
      else { return nil }
      end = Int(read.squeezed.origin[stop])
    }
    guard hit.end < read.squeezed.origin.count else { return nil }
    return Names.forward(text, from: Int(read.squeezed.origin[hit.end]), end, isAlone: !after.isEmpty)
  }

  // MARK: Fields

  private func takeFields(_ nodes: Range<Int>, _ facts: inout Facts) {
    for i in nodes {
      let node = read.document.nodes[i]
      guard node.kind != .group else { continue }
      switch read.document.names[i] {
      case "model", "modelversion", "model_name", "modelid", "model_id":
        if facts.model == nil { facts.model = Names.model(read.string(node.value)) }
      case "n_prompt_tokens": facts.requested = facts.requested ?? Numbers.leading(read.answer.text[node.value])?.value
      case "n_ctx": facts.limit = facts.limit ?? Numbers.leading(read.answer.text[node.value])?.value
      case "user_id", "openai-organization", "anthropic-organization-id":
        if facts.scope == nil { facts.scope = Names.scope(read.string(node.value)) }
      default: continue
      }
    }
  }
}

/// Decides where a name ends, and whether it is one.
enum Names {
  /// From `start`, over blanks and quotes, to the end of the word or to `end`, whichever comes first; `isAlone` asks
  /// that nothing else stands in between.
  static func forward(_ text: [UInt8], from start: Int, _ end: Int, isAlone: Bool = false) -> String? {
    var i = start
    while i < end, text[i].isASCIISpace || isQuote(text[i]) { i += 1 }
    guard i < end else { return nil }
    // A mask such as `<your org>` or `[removed]` is one word.
    if text[i] == UInt8(ascii: "<") || text[i] == UInt8(ascii: "["),
      let close = text[i..<min(i + 64, end)].firstIndex(of: text[i] == UInt8(ascii: "<") ? 0x3E : 0x5D)
    {
      return String(decoding: text[i...close], as: UTF8.self)
    }
    let word = text[i..<min(i + 128, end)].prefix { isNameByte($0) }
    if isAlone, text[word.endIndex..<end].contains(where: { isNameByte($0) && $0 != UInt8(ascii: ":") }) { return nil }
    return trimmed(word)
  }

  /// The word that ends in front of `end`.
  static func backward(_ text: [UInt8], to end: Int) -> String? {
    var j = end
    while j > 0, text[j - 1].isASCIISpace || isQuote(text[j - 1]) { j -= 1 }
    var i = j
    while i > 0, j - i < 128, isNameByte(text[i - 1]) { i -= 1 }
    return trimmed(text[i..<j])
  }

  /// A model's name; a limit group such as `20KTPM-400RPM` and an unfilled `{modelName}` are none.
  static func model(_ word: String) -> String? {
    // Back-ticks that were eaten leave the words run together.
    let trimmed = word.hasPrefix("model") && word.count > 9 ? word.dropFirst(5) : word[...]
    guard let first = trimmed.first, first != "{", first != "<", first != "[", trimmed.count > 1 else { return nil }
    guard trimmed.utf8.contains(where: \.isASCIILetter), !trimmed.hasSuffix("RPM"), !trimmed.hasPrefix("http") else {
      return nil
    }
    switch trimmed.lowercased() {
    case "none", "null", "undefined", "the", "this", "model", "your", "in", "on", "is", "tokens", "requests": return nil
    default: return String(trimmed)
    }
  }

  /// A published model's name, as against the name somebody gave a deployment: its family and a version.
  static func publishedModel(_ word: String) -> String? {
    let families = [
      "gpt-", "o1", "o3", "o4", "text-embedding", "claude-", "llama-", "mistral-", "deepseek-", "grok-", "phi-",
    ]
    let lower = word.lowercased()
    return families.contains { lower.hasPrefix($0) } ? model(word) : nil
  }

  /// A word that holds a version, or is one of the few names without one.
  static func published(_ word: String) -> String? {
    let isVersioned = word.utf8.contains(where: \.isASCIIDigit)
    guard isVersioned || word.hasSuffix("-chat") || word.hasSuffix("-reasoner") else { return nil }
    guard !word.contains(".com"), !word.contains("://"), !word.hasPrefix("/") else { return nil }
    // `registry.example/library/gemma2:9b`: the host is not part of the name.
    let parts = word.split(separator: "/")
    return model(parts.count > 1 && parts[0].contains(".") ? String(parts[parts.count - 1]) : word)
  }

  /// The whole word around a place, when the place is where a name begins.
  static func whole(_ text: [UInt8], at start: Int) -> String? {
    var i = start
    while i > 0, start - i < 64, isNameByte(text[i - 1]) { i -= 1 }
    // `openai/gpt-5` and `gpt-5` are names; `my-gpt-5` is somebody's own.
    guard i == start || text[start - 1] == UInt8(ascii: "/") else { return nil }
    return forward(text, from: i, text.count)
  }

  /// `contoso` of `https://contoso.westeurope`.
  static func firstLabel(_ host: String) -> String? {
    host.split(separator: "/").last?.split(separator: ".").first.map(String.init)
  }

  static func scope(_ word: String) -> String? {
    guard let first = word.first, first != "{", word.count > 1 else { return nil }
    switch word.lowercased() {
    case "on", "none", "null", "undefined", "has", "of", "is": return nil
    default: return word
    }
  }

  /// Nil for a name that whoever posted the text has covered: `<org>`, `[removed]`, `org-****`.
  static func unmasked(_ name: String) -> String? {
    let covers: Set<Character> = ["<", "[", "*", "…"]
    return name.contains(where: covers.contains) || name.allSatisfy { "Xx-_".contains($0) } ? nil : name
  }

  private static func trimmed(_ word: ArraySlice<UInt8>) -> String? {
    var word = word
    while let last = word.last, [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(last) {
      word = word.dropLast()
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "{"):
      true
    default: byte.isASCIILetter || byte.isASCIIDigit
    }
  }
}
