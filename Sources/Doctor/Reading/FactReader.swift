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
    let (dimensions, patterns) = (read.vocabulary.dimensions, read.vocabulary.patterns)
    var rank = Int.max
    for hit in hits {
      if let known = dimensions[hit.phrase], known.rank < rank {
        rank = known.rank
        facts.dimension = known.dimension
      }
      for i in patterns.indices(of: hit.phrase) {
        let pattern = patterns[i]
        if pattern.owner == nil || pattern.owner == owner { take(pattern, hit, &facts) }
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
    guard !compiled.pattern.isOfNumber || beginsWord(hit) else { return }
    var taken = true
    switch compiled.pattern.field {
    case .limit: taken = number(hit, compiled, &facts.limit, facts.dimension == .audio)
    case .used: taken = number(hit, compiled, &facts.used, facts.dimension == .audio)
    case .requested: taken = number(hit, compiled, &facts.requested, facts.dimension == .audio)
    case .wait: if facts.retryAfter == nil { facts.retryAfter = Durations.seconds(behind(hit)) }
    case .reset: if facts.resetAt == nil { facts.resetAt = moment(hit) }
    case .model: if facts.model == nil { facts.model = name(compiled, hit).flatMap(Names.model) }
    case .scope: if facts.scope == nil { facts.scope = name(compiled, hit).flatMap(Names.scope) }
    case .deployment: if facts.model == nil { facts.model = name(compiled, hit).flatMap(Names.publishedModel) }
    case .resource:
      if facts.scope == nil { facts.scope = name(compiled, hit).flatMap(Names.firstLabel).flatMap(Names.scope) }
    case nil: break
    case .tier: if facts.tier == nil { facts.tier = name(compiled, hit) }
    }
    if taken, let dimension = compiled.pattern.dimension { facts.dimension = dimension }
  }

  /// `ECONNREFUSED 127` announces nothing that was used; a wrap or an escape in front does not spoil a word.
  private func beginsWord(_ hit: PhraseHit) -> Bool {
    let start = Int(read.squeezed.origin[hit.start])
    return hit.start == 0 || Int(read.squeezed.origin[hit.start - 1]) != start - 1
      || !read.answer.text[start - 1].isASCIILetter || !read.answer.text[start].isASCIILetter
  }

  /// As much of what stands behind a hit as a number or a duration can be long.
  private func behind(_ hit: PhraseHit) -> ArraySlice<UInt8> {
    read.squeezed.bytes[hit.end..<min(hit.end + 32, read.squeezed.bytes.count)]
  }

  private func number(
    _ hit: PhraseHit, _ pattern: CompiledPattern, _ fact: inout Double?, _ isAudio: Bool
  ) -> Bool {
    guard fact == nil, let number = Numbers.amount(behind(hit), isWhole: !isAudio) else { return false }
    let bytes = read.squeezed.bytes[hit.end...]
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
      guard
        let stop = (hit.end...last).first(where: { i in
          squeezed[i..<(i + after.count)].elementsEqual(after)
            && (!compiled.endsAtWord || isWordStart(i) && isWordEnd(i + after.count))
        })
      else { return nil }
      end = Int(read.squeezed.origin[stop])
    }
    guard hit.end < read.squeezed.origin.count else { return nil }
    return Names.forward(text, from: Int(read.squeezed.origin[hit.end]), end, isAlone: !after.isEmpty)
  }

  /// Squeezing takes the blanks away by which `on` differs from a part of `sonnet`; what joins a word in the text, with
  /// nothing dropped in between, belongs to it.
  private func isWordStart(_ i: Int) -> Bool {
    let (bytes, origin) = (read.squeezed.bytes, read.squeezed.origin)
    guard i > 0, origin[i] == origin[i - 1] + 1 else { return true }
    return !Names.isWordByte(bytes[i]) || !(Names.isWordByte(bytes[i - 1]) || ".:/".utf8.contains(bytes[i - 1]))
  }

  private func isWordEnd(_ i: Int) -> Bool {
    let (bytes, origin) = (read.squeezed.bytes, read.squeezed.origin)
    guard i < bytes.count, origin[i] == origin[i - 1] + 1 else { return true }
    return !Names.isWordByte(bytes[i - 1]) || !Names.isWordByte(bytes[i])
  }

  // MARK: Fields

  private func takeFields(_ nodes: Range<Int>, _ facts: inout Facts) {
    for i in nodes {
      let node = read.document.nodes[i]
      guard node.kind != .group else { continue }
      switch node.name {
      case .model, .modelVersion, .modelName, .modelID, .modelIDInOne:
        if facts.model == nil { facts.model = Names.model(read.string(node.value)) }
      case .promptTokens: facts.requested = facts.requested ?? Numbers.leading(read.answer.text[node.value])?.value
      case .windowOfContext: facts.limit = facts.limit ?? Numbers.leading(read.answer.text[node.value])?.value
      case .userID, .organisationOfOpenAI, .organisationOfAnthropic:
        if facts.scope == nil { facts.scope = Names.scope(read.string(node.value)) }
      default: continue
      }
    }
  }
}
