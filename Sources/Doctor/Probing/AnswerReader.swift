internal import Dotenv
internal import HTTP

/// Reads what a provider answered to a question.
enum AnswerReader {
  static func read(_ result: Result<Response, TransferError>, _ question: Question, _ account: Account) -> Reading {
    switch result {
    case .failure(let error): .failed(Verdict(error, account))
    case .success(let response): read(response, question, account)
    }
  }

  private static func read(_ response: Response, _ question: Question, _ account: Account) -> Reading {
    if let own = question.read?(response, account) { return own }
    let document = LooseDocument(response.body)
    if (200..<300).contains(response.status), let passed = success(document, question) { return .passed(passed) }
    if question.kind == .chat, isCapReached(response) { return .passed(Reading.Passed()) }
    if var verdict = classify(answer(response, account)) {
      // We know better than the provider what left this machine.
      if verdict.cause == .keyMissing, question.key == .own, account.key.map({ !$0.value.isEmpty }) ?? false {
        verdict.rule = "probe.key-dropped"
      }
      let isRestricted = question.kind != .chat && verdict.cause == .permissionDenied
      return isRestricted ? .inconclusive(.restrictedKey) : .failed(verdict)
    }
    guard !(200..<300).contains(response.status) else { return .inconclusive(.strangeAnswer) }
    return .failed(Verdict(unknownStatus: response.status, account))
  }

  private static func answer(_ response: Response, _ account: Account) -> ErrorAnswer {
    // A key that the provider echoes must not leave through the evidence.
    ErrorAnswer(
      text: Array(account.withoutKeys(response.text).utf8), status: response.status, headers: response.headers,
      provider: account.host)
  }

  /// The provider's own words about what is wrong: a message, else the beginning of what came, without keys.
  static func words(_ response: Response?, _ account: Account) -> String? {
    guard let response, !(200..<300).contains(response.status) else { return nil }
    let text = account.withoutKeys(response.text)
    let messages = LooseDocument(Array(text.utf8)).values(named: ["message", "detail", "error"])
    let words = Harmless.line(Redaction.redact(messages.first ?? text))
      .split(separator: " ").joined(separator: " ")
    guard !words.isEmpty, !words.hasPrefix("<") else { return nil }
    return words.count > longestWords ? words.prefix(longestWords) + "…" : words
  }

  /// More than this hides what the report itself says.
  private static let longestWords = 240

  /// What an answer with status 200 holds; nil where it is not what the API sends.
  private static func success(_ document: LooseDocument, _ question: Question) -> Reading.Passed? {
    var passed = Reading.Passed()
    switch question.kind {
    case .models, .control:
      guard document.holds(["data", "models"]) else { return nil }
      passed.models = document.values(named: ["id", "name", "model"])
    case .chat:
      // OpenRouter answers 200 with an error inside.
      guard !document.holdsError, document.holds(["choices", "candidates", "content", "message"]) else {
        return nil
      }
      // Each on its own: eight in and eight out are sixteen.
      passed.tokens =
        document.count(named: "total_tokens") ?? document.count(named: "totaltokencount")
        ?? [document.count(named: "input_tokens"), document.count(named: "output_tokens")].compactMap(\.self)
        .reduce(nil) { ($0 ?? 0) + $1 }
    case .key, .balance, .announced: return nil
    }
    return passed
  }

  /// "Could not finish the message because max_tokens or model output limit was reached": key, model and credit are
  /// fine, and the model thought longer than a probe pays for.
  private static func isCapReached(_ response: Response) -> Bool {
    guard response.status == 400 else { return false }
    let text = Squeezed(response.body).bytes
    return LooseDocument.contains(text, "couldnotfinishthemessagebecausemax_tokens")
  }
}

/// What an answer itself says; a model may write JSON too, which stands a layer deeper.
extension LooseDocument {
  /// The texts of all members with one of these names, in the order of the document, each once.
  func values(named wanted: Set<String>) -> [String] {
    var seen: Set<String> = []
    var values: [String] = []
    for i in nodes.indices where nodes[i].kind != .group && nodes[i].layer == 0 && wanted.contains(name(i)) {
      let value = value(i)
      if seen.insert(value).inserted { values.append(value) }
    }
    return values
  }

  /// Whether some member has one of these names.
  func holds(_ wanted: Set<String>) -> Bool {
    nodes.indices.contains { nodes[$0].layer == 0 && wanted.contains(name($0)) }
  }

  /// A number of tokens; what is no such number is not one, whatever it is.
  func count(named name: String) -> Int? {
    values(named: [name]).first.flatMap { Int($0) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  /// `"error": null` is what a server that went well may send along.
  var holdsError: Bool {
    nodes.indices.contains { nodes[$0].layer == 0 && nodes[$0].name == .error && !isNothing($0) }
  }

  static func contains(_ text: [UInt8], _ piece: StaticString) -> Bool {
    let piece = Array(piece.description.utf8)
    guard text.count >= piece.count else { return false }
    return (0...(text.count - piece.count)).contains { text[$0..<($0 + piece.count)].elementsEqual(piece) }
  }
}
