/// What a call that went well gave back: whatever its words speak of, nothing failed there.
extension ReadAnswer {
  /// The answer without what completions say; nil where it holds none.
  var withoutCompletions: ErrorAnswer? {
    // Nothing that was sent with the status of an error is one.
    guard answer.status ?? 0 < 400, document.nodes.contains(where: { $0.name?.announcesCompletion ?? false }) else {
      return nil
    }
    var kept: [UInt8] = []
    var copied = 0
    for i in document.nodes.indices where document.isWhole(i) {
      let said = document.nodes[i].value
      // What one says may quote another one.
      guard said.lowerBound >= copied, document.isCompletion(i) else { continue }
      kept += answer.text[copied..<said.lowerBound]
      copied = said.upperBound
    }
    guard copied > 0 else { return nil }
    var rest = answer
    rest.text = kept + answer.text[copied...]
    return rest
  }
}

extension LooseDocument {
  /// Whether a node is a structure of its own, not a part of another one.
  fileprivate func isWhole(_ i: Int) -> Bool {
    nodes[i].kind == .group && (nodes[i].parent < 0 || nodes[nodes[i].parent].kind == .string)
  }

  /// Whether a structure has the form of a completion: that of OpenAI and its like, of Anthropic, Gemini, Cohere, of
  /// OpenAI's Responses or of Ollama.
  fileprivate func isCompletion(_ whole: Int) -> Bool {
    if nodes[whole].name == .choices { return holdsSomething(whole) && !isRefused(whole..<nodes[whole].end) }
    // A structure inside a string is asked by itself.
    let members = (whole + 1..<max(whole + 1, nodes[whole].end)).filter { nodes[$0].layer == nodes[whole].layer }
    func names(_ name: FieldName) -> Bool { members.contains { nodes[$0].name == name } }
    func holds(_ name: FieldName) -> Bool { members.contains { nodes[$0].name == name && holdsSomething($0) } }
    let isAnswer =
      holds(.choices)
      || names(.content)
        && (names(.stopReason) || holds(.candidates)
          || members.contains { nodes[$0].name == .finishReason && says($0, LooseDocument.ends) })
      || (names(.done) || holds(.output))
        && Dictionary(grouping: members) { nodes[$0].parent }.values.contains { isTurn($0) || isResponse($0) }
    return isAnswer && !members.contains { nodes[$0].name == .error && !isNothing($0) } && !isRefused(members)
  }

  /// `"done": …` beside the model and what it wrote.
  private func isTurn(_ siblings: [Int]) -> Bool {
    siblings.contains { nodes[$0].name == .done } && siblings.contains { nodes[$0].name == .model }
      && siblings.contains { nodes[$0].name == .response || nodes[$0].name == .message && nodes[$0].kind == .group }
  }

  /// `"output": [{"type": …}]` beside `"status": "completed"`.
  private func isResponse(_ siblings: [Int]) -> Bool {
    siblings.contains { nodes[$0].name == .status && says($0, ["completed"]) }
      && siblings.contains { i in
        guard nodes[i].name == .output, holdsSomething(i), nodes[i + 1].kind == .group, nodes[i + 1].key == nil else {
          return false
        }
        return nodes[(i + 2)..<max(i + 2, nodes[i + 1].end)].contains { $0.name == .type }
      }
  }

  /// Whether the answer was cut off, or never begun, for what it would have said.
  private func isRefused(_ members: some Sequence<Int>) -> Bool {
    members.contains { i in
      switch nodes[i].name {
      case .finishReason, .finishReasonInOne: says(i, LooseDocument.refusals)
      case .blockReason: !isNothing(i)
      default: false
      }
    }
  }

  private func holdsSomething(_ i: Int) -> Bool { nodes[i].kind == .group && nodes[i].end > i + 1 }

  private func says(_ i: Int, _ words: Set<String>) -> Bool {
    nodes[i].kind != .group && nodes[i].value.count <= LooseDocument.longestName
      && words.contains(value(i).lowercased())
  }

  /// Whether a member is there only to say that there is no value.
  func isNothing(_ i: Int) -> Bool {
    nodes[i].kind == .group ? nodes[i].end <= i + 1 : nodes[i].value.isEmpty || says(i, LooseDocument.nothing)
  }

  private static let nothing: Set<String> = ["null", "none", "nil", "undefined", "false"]
  /// Why a model stopped writing that has written what was asked, or as much as it might.
  private static let ends: Set<String> = [
    "complete", "stop", "stop_sequence", "end_turn", "length", "max_tokens", "tool_call", "tool_calls",
  ]
  /// Why an answer was cut off that should have gone on.
  private static let refusals: Set<String> = [
    "content_filter", "content-filter", "error", "error_toxic", "safety", "recitation", "blocklist",
    "prohibited_content", "image_prohibited_content", "spii", "image_safety",
  ]
}

extension FieldName {
  /// Every form of a completion holds one of these.
  fileprivate var announcesCompletion: Bool {
    switch self {
    case .choices, .content, .output, .done: true
    default: false
    }
  }
}
