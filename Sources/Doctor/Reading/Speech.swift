/// What people and models said to each other in a text: whatever it speaks of, nothing failed there.
struct Speech {
  /// The nodes that hold it, in the order of the text, none inside another.
  private(set) var nodes: [Int] = []
  /// A model answered, so that a call went well; what it was asked proves nothing.
  private(set) var holdsAnswer = false

  init(in document: LooseDocument) {
    var isSaid = [Bool](repeating: false, count: document.nodes.count)
    var i = 0
    while i < document.nodes.count {
      let node = document.nodes[i]
      if isSaid[i] || node.name == .generatedText || node.name == .outputText {
        nodes.append(i)
        i = node.end
        continue
      }
      switch node.kind == .group ? document.turn(i) : nil {
      case .failure: i = node.end
      case let turn?:
        if turn == .answer { holdsAnswer = true }
        for member in document.members(of: i) where document.carries(member, in: turn) { isSaid[member] = true }
        i += 1
      case nil: i += 1
      }
    }
  }
}

extension ReadAnswer {
  /// What was said in the answer; nil where nothing was.
  var speech: Speech? {
    // Nothing that was sent with the status of an error is said by a model.
    guard answer.status ?? 0 < 400, document.nodes.contains(where: { $0.name?.mayCarrySpeech ?? false }) else {
      return nil
    }
    let speech = Speech(in: document)
    return speech.nodes.isEmpty ? nil : speech
  }

  /// The answer without what was said in it.
  func without(_ speech: Speech) -> ErrorAnswer {
    var kept: [UInt8] = []
    var copied = 0
    for i in speech.nodes {
      let said = document.nodes[i].value
      kept += answer.text[copied..<said.lowerBound]
      copied = said.upperBound
    }
    var rest = answer
    rest.text = kept + answer.text[copied...]
    return rest
  }
}

/// What a structure is in a conversation.
private enum Turn {
  /// A request, with the model it is for.
  case call
  /// What somebody said, or a piece of it.
  case message
  /// What a model said last.
  case answer
  /// Its text may be the error itself.
  case failure
}

extension LooseDocument {
  /// The nodes that stand directly in a group.
  func members(of group: Int) -> some Sequence<Int> {
    sequence(state: group + 1) { next in
      guard next < nodes[group].end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  /// Told by the members that stand beside the words.
  fileprivate func turn(_ group: Int) -> Turn? {
    let around = nodes[group].parent < 0 ? nil : nodes[nodes[group].parent].name
    var turn: Turn? = around == .choices || around == .candidates ? .answer : nil
    var (isDone, namesModel) = (false, false)
    for member in members(of: group) {
      switch nodes[member].name {
      case .role where says(member, LooseDocument.roles): turn = turn ?? .message
      case .type, .eventType: if says(member, LooseDocument.types) { turn = .answer }
      case .finishReason, .finishReasonInOne, .stopReason, .stopReasonInOne:
        if says(member, ["error"]) { return .failure }
        turn = .answer
      case .isError where says(member, ["true"]): return .failure
      case .stop where says(member, LooseDocument.truths): turn = .answer
      case .done: isDone = true
      case .model: namesModel = true
      default: break
      }
    }
    if isDone, namesModel { return .answer }
    return turn ?? (namesModel ? .call : nil)
  }

  /// Whether a member holds the words of its turn.
  fileprivate func carries(_ member: Int, in turn: Turn) -> Bool {
    switch nodes[member].name {
    case .content, .text, .delta, .parts, .thinking, .reasoning, .reasoningContent, .arguments, .partialJSON,
      .transcript, .completion:
      turn != .call
    case .prompt, .input, .instructions, .system: turn == .call
    // In an answer the words are inside; a message of one line is what a log says.
    case .message: turn == .answer && nodes[member].kind == .group
    case .response: turn == .answer && nodes[member].kind == .string
    default: false
    }
  }

  private static let truths: Set<String> = ["true", "false"]
  private static let roles: Set<String> = ["assistant", "user", "system", "developer", "model", "tool", "chatbot"]
  /// How the pieces of an answer are called, whole or streamed.
  private static let types: Set<String> = [
    "text", "output_text", "input_text", "summary_text", "reasoning_text", "text_delta", "text-delta", "thinking",
    "thinking_delta", "reasoning", "reasoning-delta", "input_json_delta", "function_call", "content_block_delta",
    "content-delta", "text-generation", "response.output_text.delta", "response.output_text.done",
    "response.reasoning_text.delta", "response.reasoning_summary_text.delta", "response.function_call_arguments.delta",
    "response.function_call_arguments.done", "response.audio_transcript.delta",
  ]
}

extension FieldName {
  /// The members that hold words, or lists of turns that do.
  fileprivate var mayCarrySpeech: Bool {
    switch self {
    case .content, .text, .delta, .parts, .response, .choices, .generatedText, .outputText, .completion, .prompt,
      .input,
      .arguments, .thinking, .reasoning, .transcript:
      true
    default: false
    }
  }
}
