package import HTTP

/// An error as it came: its text, and what is known beside the text.
package struct ErrorAnswer: Sendable {
  package var text: [UInt8]
  package var status: Int?
  package var headers: Fields
  /// The provider, where the caller knows it.
  package var provider: Provider?

  package init(text: [UInt8], status: Int? = nil, headers: Fields = Fields(), provider: Provider? = nil) {
    self.text = text
    self.status = status
    self.headers = headers
    self.provider = provider
  }
}

/// An answer that has been read: its structure, and the known phrases in it.
final class ReadAnswer {
  /// A part of the text that is asked by itself; the innermost ones are asked first.
  struct Layer {
    let text: Range<Int>
    let nodes: Range<Int>
    let depth: Int
  }

  let answer: ErrorAnswer
  let document: LooseDocument
  let squeezed: Squeezed
  let hits: [PhraseHit]
  /// Structures, innermost first, then the whole text.
  let layers: [Layer]
  let vocabulary = Vocabulary.shared

  init(_ answer: ErrorAnswer) {
    self.answer = answer
    document = LooseDocument(answer.text)
    squeezed = Squeezed(answer.text)
    hits = vocabulary.finder.hits(in: squeezed, source: answer.text)
    var layers: [Layer] = []
    // One structure and the whole text, as in most.
    layers.reserveCapacity(2)
    for (i, node) in document.nodes.enumerated() where node.kind == .group {
      guard node.parent < 0 || document.nodes[node.parent].kind == .string else { continue }
      layers.append(Layer(text: node.value, nodes: i..<node.end, depth: node.layer))
      // A text with more structures than this is a dump, and the whole text is asked anyway.
      if layers.count == 64 { break }
    }
    // Equally deep structures stay in the order of the text; most texts hold one at the most.
    if layers.count > 1 { layers.sort { (-$0.depth, $0.text.lowerBound) < (-$1.depth, $1.text.lowerBound) } }
    layers.append(Layer(text: 0..<answer.text.count, nodes: 0..<document.nodes.count, depth: -1))
    self.layers = layers
  }

  /// Whether something as long as a key, or its mask, stands behind the word `Bearer`.
  var showsKey: Bool {
    let word = Array("bearer ".utf8)
    let text = answer.text
    return text.indices.contains { i in
      text[i] | 0x20 == word[0] && text[i...].prefix(word.count).elementsEqual(word) { $0 | 0x20 == $1 | 0x20 }
        && text[i...].dropFirst(word.count).prefix(4).count {
          $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2A || $0 == 0x2D
        } == 4
    }
  }

  /// Whether the text speaks of a call to a model, or holds what APIs answer when one failed.
  private(set) lazy var speaksOfCalls =
    hits.contains { vocabulary.calls.contains($0.phrase) } || isResponse || holdsErrorObject

  /// Whether the text is an HTTP response as `curl -i` shows it, sent with the status of an error.
  var isResponse: Bool {
    let beginnings = ["http/1.1", "http/1.0", "http/2", "http/3"]
    guard let beginning = beginnings.first(where: { squeezed.bytes.starts(with: $0.utf8) }) else { return false }
    let status = squeezed.bytes.dropFirst(beginning.utf8.count).prefix(3)
    return Numbers.integer(status).map { StatusReader.isSent(Int($0)) } ?? false
  }

  /// `{"error":{"message":"…","code":401}}`; only the first few, since each is looked through.
  var holdsErrorObject: Bool {
    let nodes = document.nodes
    let errors = nodes.indices.lazy.filter { nodes[$0].name == .error && nodes[$0].kind == .group }
    return errors.prefix(8).contains { error in
      let members = document.members(of: error)
      return members.contains { nodes[$0].name == .message }
        && members.contains { i in
          (nodes[i].name == .code || nodes[i].name == .status)
            && Numbers.integer(answer.text[nodes[i].value]).map { StatusReader.isSent(Int($0)) } ?? false
        }
    }
  }

  /// Whether the text is another program's, or another service's of a provider's house.
  var isForeign: Bool {
    hits.contains { vocabulary.foreign.contains($0.phrase) }
      && !hits.contains { vocabulary.failedCalls.contains($0.phrase) }
  }

  /// `Error: Too Many Requests`, as clients show an answer without a body.
  var statusInWords: Int? { hits.lazy.compactMap { self.vocabulary.reasons[$0.phrase] }.last }

  func hits(in layer: Layer) -> [PhraseHit] {
    guard layer.depth >= 0 else { return hits }
    let low = squeezed.index(of: layer.text.lowerBound)
    let high = squeezed.index(of: layer.text.upperBound)
    var inside: [PhraseHit] = []
    // Mostly all of them.
    inside.reserveCapacity(hits.count)
    for hit in hits where hit.start >= low && hit.end <= high { inside.append(hit) }
    return inside
  }

  func hits(outside layer: Layer) -> [PhraseHit] {
    let low = squeezed.index(of: layer.text.lowerBound)
    let high = squeezed.index(of: layer.text.upperBound)
    var outside: [PhraseHit] = []
    outside.reserveCapacity(hits.count)
    for hit in hits where hit.start < low || hit.end > high { outside.append(hit) }
    return outside
  }

  /// The words of a hit as they stand in the text.
  func words(_ hit: PhraseHit) -> ArraySlice<UInt8> {
    answer.text[Int(squeezed.origin[hit.start])...Int(squeezed.origin[hit.end - 1])]
  }

  func string(_ range: Range<Int>) -> String { String(decoding: answer.text[range], as: UTF8.self) }
}
