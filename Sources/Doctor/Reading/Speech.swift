/// What people and models said to each other in a text: whatever it speaks of, nothing failed there.
struct Speech {
  /// The strings that hold it, in the order of the text, none inside another.
  private(set) var nodes: [Int] = []
  /// A model answered, so that a call went well; what it was asked proves nothing.
  private(set) var holdsAnswer = false

  /// Where the answers may be the error itself, only what was asked is taken.
  init(in document: LooseDocument, withAnswers: Bool) {
    var isSaid = [Bool](repeating: false, count: document.nodes.count)
    var saidEnd = 0
    var i = 0
    while i < document.nodes.count {
      let node = document.nodes[i]
      if isSaid[i] || withAnswers && node.name?.speaksAlone == true { saidEnd = max(saidEnd, node.end) }
      if i < saidEnd {
        // Numbers and empty values are no words, and hold the structure together.
        if node.kind == .string { nodes.append(i) }
        let isWhole = node.kind == .string || node.isErrorObject || document.isFailure(i, document.turn(i))
        i = isWhole ? node.end : i + 1
        continue
      }
      let turn = document.turn(i)
      if document.isFailure(i, turn) || turn == .answer && !withAnswers {
        i = node.end
        continue
      }
      if let turn, !node.isErrorObject {
        if turn == .answer { holdsAnswer = true }
        for member in document.members(of: i) where document.carries(member, in: turn) { isSaid[member] = true }
      }
      i += 1
    }
  }
}

extension ReadAnswer {
  /// What was said in the answer; nil where nothing was.
  var speech: Speech? {
    guard document.nodes.contains(where: { $0.name?.suggestsSpeech ?? false }) else { return nil }
    // An error may be sent in the form of an answer, and shows what it was asked.
    let speech = Speech(in: document, withAnswers: answer.status ?? 0 < 400 && !isResponse)
    return speech.nodes.isEmpty ? nil : speech
  }

  /// The answer without what was said in it.
  func without(_ speech: Speech) -> ErrorAnswer {
    var kept: [UInt8] = []
    var copied = 0
    for i in speech.nodes {
      let said = document.nodes[i].value
      kept += answer.text[copied..<said.lowerBound]
      copied = document.nodes[i].isClosed ? said.upperBound : endOfCut(said)
    }
    var rest = answer
    rest.text = kept + answer.text[copied...]
    return rest
  }

  /// Where words end that a log cut off: at the end of the line, or where an exception is named behind them.
  private func endOfCut(_ said: Range<Int>) -> Int {
    let line = answer.text[said].prefix { $0 != 0x0A }
    let names = ["Error: ", "Error code: ", "Exception: "].map { Array($0.utf8) }
    guard let name = line.indices.first(where: { i in names.contains { line[i...].starts(with: $0) } }) else {
      return line.endIndex
    }
    return line[..<name].lastIndex { !Names.isWordByte($0) && $0 != UInt8(ascii: ".") }.map { $0 + 1 } ?? name
  }
}

/// What a structure is in a conversation.
private struct Turn: OptionSet {
  let rawValue: UInt8

  /// A request, with the model it is for.
  static let call = Turn(rawValue: 1)
  /// What somebody said, or a piece of it.
  static let message = Turn(rawValue: 2)
  /// What a model said last.
  static let answer = Turn(rawValue: 4)
}

extension LooseDocument {
  /// Told by the members that stand beside the words, in any order.
  fileprivate func turn(_ group: Int) -> Turn? {
    guard nodes[group].kind == .group else { return nil }
    let around = nodes[group].parent < 0 ? nil : nodes[nodes[group].parent].name
    // Blocks of a chat program are made of texts too.
    if around == .elements { return nil }
    var isAnswer = around == .choices || around == .candidates
    // LangChain prints who speaks as a class.
    var isMessage = around == .contents || (nodes[group].name?.isSpeaker ?? false)
    var (isDone, isStopped, hasSlot, namesModel) = (false, false, false, false)
    for member in members(of: group) {
      switch nodes[member].name {
      // The line of a log that reports an error says of itself what it likes.
      case .level, .severity: if says(member, LooseDocument.alarms) { return nil }
      case .role: if says(member, LooseDocument.roles) { isMessage = true }
      case .type, .eventType:
        if says(member, LooseDocument.pieces) { isMessage = true }
        if isKindOfAnswer(member) { isAnswer = true }
      case .finishReason, .finishReasonInOne, .stopReason, .stopReasonInOne: if !isNothing(member) { isAnswer = true }
      case .choices, .candidates: if nodes[member].end > member + 1 { isAnswer = true }
      case .responseMetadata: isMessage = true
      case .stop: isStopped = true
      case .slotID, .predictedTokens: hasSlot = true
      case .done: isDone = true
      case .model: namesModel = true
      default: break
      }
    }
    if isAnswer || isDone && namesModel || isStopped && hasSlot { return .answer }
    return isMessage ? .message : namesModel ? .call : nil
  }

  /// Whether the words of a structure are those of an error.
  fileprivate func isFailure(_ group: Int, _ turn: Turn?) -> Bool {
    guard nodes[group].kind == .group else { return false }
    var (isFailure, holdsError) = (false, false)
    for member in members(of: group) {
      switch nodes[member].name {
      case .isError, .isErrorInOne, .isErrorOfAPI: if says(member, ["true"]) { return true }
      case .error:
        if nodes[member].isErrorObject { holdsError = true } else if says(member, ["true"]) { isFailure = true }
      case .status: if says(member, ["error", "failed"]) { isFailure = true }
      case .finishReason, .finishReasonInOne, .stopReason, .stopReasonInOne:
        if says(member, LooseDocument.failures) { isFailure = true }
      default: break
      }
    }
    return isFailure && !holdsError && turn != nil && turn != .call
  }

  /// Whether a member holds the words of its turn.
  fileprivate func carries(_ member: Int, in turn: Turn) -> Bool {
    guard let name = nodes[member].name, name.turns.contains(turn) else { return false }
    switch name {
    // In an answer the words are inside; a message of one line is what a log says.
    case .message: return nodes[member].kind == .group
    case .model: return !isRefused(nodes[member].parent)
    default: return true
    }
  }

  /// Whether an answer was stopped for what it would have said, or failed on the way.
  private func isRefused(_ group: Int) -> Bool {
    (group + 1..<nodes[group].end).contains { i in
      switch nodes[i].name {
      case .error: !isNothing(i)
      case .finishReason, .finishReasonInOne, .stopReason, .stopReasonInOne:
        says(i, LooseDocument.refusals) || says(i, LooseDocument.failures)
      default: false
      }
    }
  }

  /// How the pieces of an answer are called, whole or streamed.
  private func isKindOfAnswer(_ member: Int) -> Bool {
    let kind = nodes[member].value.count <= LooseDocument.longestName ? value(member).lowercased() : ""
    return kind.hasPrefix("response.") && (kind.hasSuffix(".delta") || kind.hasSuffix(".done"))
      || kind.hasSuffix("_delta") || kind.hasSuffix("-delta") || LooseDocument.answers.contains(kind)
  }

  private static let roles: Set<String> = [
    "assistant", "user", "system", "developer", "model", "tool", "function", "human", "ai", "chatbot",
  ]
  private static let pieces: Set<String> = ["text", "input_text", "tool_result", "function_call_output"]
  private static let answers: Set<String> = [
    "output_text", "summary_text", "reasoning_text", "thinking", "reasoning", "function_call", "tool_use",
    "text-generation",
  ]
  private static let alarms: Set<String> = ["error", "err", "fatal", "critical", "warning", "warn"]
  private static let refusals: Set<String> = [
    "content_filter", "content-filter", "error_toxic", "safety", "recitation", "blocklist", "prohibited_content",
    "refusal", "spii",
  ]
  private static let failures: Set<String> = ["error", "failed", "network_error", "server_error"]
}

extension LooseDocument.Node {
  /// An error that stands where words would.
  fileprivate var isErrorObject: Bool { name == .error && kind == .group }
}

extension FieldName {
  /// The turns whose words a member holds.
  fileprivate var turns: Turn {
    switch self {
    case .content, .text, .delta, .parts, .thinking, .reasoning, .reasoningContent, .reasoningContentInOne, .arguments,
      .partialJSON, .transcript, .completion:
      [.message, .answer]
    case .input: [.call, .message, .answer]
    case .prompt, .instructions, .system: .call
    // The model of a call that went well is not that of an error beside it.
    case .message, .response, .model: .answer
    case .output: .message
    default: []
    }
  }

  /// What nobody calls so but the answer of a model.
  fileprivate var speaksAlone: Bool { self == .generatedText || self == .outputText || self == .outputTextInOne }

  fileprivate var isSpeaker: Bool {
    switch self {
    case .aiMessage, .aiMessageChunk, .chatMessage, .functionMessage, .humanMessage, .systemMessage, .toolMessage: true
    default: false
    }
  }

  /// Whether it is worth asking what its structure is.
  fileprivate var suggestsSpeech: Bool {
    speaksAlone || self != .message && self != .model && !turns.isEmpty
  }
}
