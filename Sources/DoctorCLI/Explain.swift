internal import Arguments
internal import Doctor
internal import Servers
internal import Spelling

/// `explain`: from any error to the remedy.
struct Explain {
  private let arguments: ParsedArguments
  private let world: World
  private let language: Language

  init(_ arguments: ParsedArguments, _ world: World, _ language: Language) {
    self.arguments = arguments
    self.world = world
    self.language = language
  }

  func run() throws(Complaint) -> Exit {
    let provider = try provider()
    let mode = try Mode(arguments)
    if mode == .list {
      try world.show(Catalogue.render(format, in: language))
      return .ok
    }
    if mode == .lines { return try lines(provider) }
    let input = try input(provider)
    if mode == .request { return try increaseRequest(input) }
    let report = Report(
      findings: input.findings, isTopic: input.isTopic, rawText: arguments.has("verbose") ? input.text : nil,
      isRawTextCut: input.isCut,
      now: world.now())
    try world.show(format.render(report, in: language, .of(world)))
    // Behind the answer: nobody waits for a look through the process table.
    if format != .json, input.findings.contains(where: \.mayBeAnOldKey) { try showServers() }
    let blocks = input.findings.contains { $0.verdict.severity == .blocking }
    return blocks && arguments.has("gate") ? .actionNeeded : .ok
  }

  // MARK: Options

  private var format: Format { arguments.last("format").flatMap(Format.init(rawValue:)) ?? .text }

  private func provider() throws(Complaint) -> Provider? {
    guard let id = arguments.last("provider") else { return nil }
    guard let provider = Provider.known(as: id) else { throw .unknownProvider(id) }
    return provider
  }

  // MARK: Input

  /// What there is to explain.
  private struct Input {
    var findings: [Finding]
    var isTopic = false
    /// The beginning of the text, as it came.
    var text: [UInt8] = []
    /// There is more of it.
    var isCut = false
  }

  /// A known name, else an existing file, else text; without operands, what is piped in.
  private func input(_ provider: Provider?) throws(Complaint) -> Input {
    let words = arguments.operands
    guard !words.isEmpty, words != ["-"] else {
      guard words == ["-"] || !world.inputIsTerminal else { throw .nothingToExplain }
      return try read(InputSource(world), named: "-", provider)
    }
    let named = words.count > 1 ? Provider.known(as: words[0]) : nil
    let rival = provider.flatMap { told in named.flatMap { $0 === told ? nil : [told, $0] } }
    if let topics = Topic.all(words, provider: provider) {
      if let rival { throw .severalProviders(rival) }
      return Input(findings: topics, isTopic: true)
    }
    if let number = Topic.number(words) { throw .noErrorStatus(number) }
    let rivals = Topic.rivals(words)
    if !rivals.isEmpty { throw .severalProviders(rivals) }
    if let named {
      let rest = Array(words.dropFirst())
      if try areFiles(rest) {
        if let rival { throw .severalProviders(rival) }
        return try files(rest, named)
      }
    } else if try areFiles(words) {
      return try files(words, provider)
    }
    let text = Array(words.joined(separator: " ").utf8)
    let findings = found(diagnose(ErrorAnswer(text: text, provider: provider)), text, provider)
    if findings.isEmpty {
      if words.count == 1 { try refuseUnknown(words[0]) }
      if let slip = Topic.slip(words), isShortWord(slip) { throw .unknownProvider(slip) }
      // `azure quota`: the provider is right, the topic is a piece of one.
      let rest = words.filter { Provider.known(as: $0) == nil }
      if words.count == 2, rest.count == 1 { try refuseUnknown(rest[0]) }
    }
    return Input(findings: findings, text: text)
  }

  /// Whether the words are names of files. One that is there, or is spelt as one, says that all of them are meant so: a
  /// missing log must not pass a gate as an innocent sentence.
  private func areFiles(_ words: [String]) throws(Complaint) -> Bool {
    // A sentence may hold an address or `openai/gpt-5`, and a word that a folder happens to be called by.
    let oneIs = words.contains { [.file, .pipe].contains(world.look($0)) || hasFileEnding($0) }
    let allMayBe = words.allSatisfy { world.isThere($0) || words.count > 1 && isPath($0) }
    guard oneIs || allMayBe else { return false }
    if let missing = words.first(where: { !world.isThere($0) }) { throw .unreadable(missing, .missing) }
    return true
  }

  private func isPath(_ word: String) -> Bool {
    hasFileEnding(word) || word.contains("/") && !word.contains("://") && isShortWord(word)
  }

  private func hasFileEnding(_ word: String) -> Bool {
    (word.hasSuffix(".log") || word.hasSuffix(".txt")) && !word.contains("://") && isShortWord(word)
  }

  /// Longer ones, or such as hold blanks, are pasted text.
  private func isShortWord(_ word: String) -> Bool {
    word.utf8.count <= 200 && !word.contains(" ") && !word.contains("\n")
  }

  /// A single word that is nothing known was meant to be something known.
  private func refuseUnknown(_ word: String) throws(Complaint) {
    guard isShortWord(word) else { return }
    if let provider = Provider.known(as: word) { throw .providerAlone(provider) }
    if let number = Int(word) { throw .noErrorStatus(number) }
    if word.contains("/") { throw .unreadable(word, .missing) }
    throw .unknownWord(word, suggestion: Topic.part(word) ?? Spelling.nearest(to: word, among: Topic.vocabulary))
  }

  private func open(_ path: String) throws(Complaint) -> any ByteSource {
    do throws(World.Trouble) { return try world.openFile(path) } catch { throw .unreadable(path, error) }
  }

  private func read(
    _ source: any ByteSource, named name: String, _ provider: Provider?
  ) throws(Complaint) -> Input {
    var findings = Findings()
    var windows = TextWindows()
    var text: [UInt8] = []
    var isCut = false
    while true {
      let chunk: [UInt8]
      do throws(World.Trouble) { chunk = try source.read(1 << 16) } catch { throw .unreadable(name, error) }
      // Packed text would be read to its end, however long, to find nothing.
      if text.isEmpty, isBinary(chunk) { throw .binary(name) }
      isCut = isCut || chunk.count > TextWindows.size - text.count
      text += chunk.prefix(TextWindows.size - text.count)
      windows.feed(chunk)
      while let window = windows.next(isEnd: chunk.isEmpty) {
        findings.add(ErrorAnswer(text: window, provider: provider))
      }
      if chunk.isEmpty { break }
    }
    return Input(findings: found(findings.sorted, text, provider), text: text, isCut: isCut)
  }

  /// By the marks at the beginning of what is packed or a program; a log may hold any byte further on.
  private func isBinary(_ text: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x42, 0x5A, 0x68], [0x28, 0xB5, 0x2F, 0xFD], [0xFD, 0x37, 0x7A, 0x58],
      [0x7F, 0x45, 0x4C, 0x46], [0x25, 0x50, 0x44, 0x46], [0x89, 0x50, 0x4E, 0x47],
    ]
    return marks.contains { text.starts(with: $0) }
  }

  /// Each file is read by itself; what they find is told as one, as for `explain --gate *.log`.
  private func files(_ names: [String], _ provider: Provider?) throws(Complaint) -> Input {
    var all = Findings()
    var text: [UInt8] = []
    var isCut = false
    for name in names {
      let input = try read(try open(name), named: name, provider)
      for finding in input.findings { all.merge(finding) }
      isCut = isCut || input.isCut || input.text.count > TextWindows.size - text.count
      text += input.text.prefix(TextWindows.size - text.count)
    }
    return Input(findings: all.sorted, text: text, isCut: isCut)
  }

  /// Who asks about a bare status wants to hear about the status.
  private func found(_ findings: [Finding], _ text: [UInt8], _ provider: Provider?) -> [Finding] {
    findings.isEmpty ? Topic.loneStatus(text, provider: provider).map { [$0] } ?? [] : findings
  }

  // MARK: Output

  private func increaseRequest(_ input: Input) throws(Complaint) -> Exit {
    let target = try arguments.last("target").map { (value) throws(Complaint) -> Double in
      guard let number = Double(value), number > 0, number <= 1e12 else { throw .notANumber("--target", value) }
      return number
    }
    let limits: [Cause] = [.rateLimited, .requestTooLarge, .tierUnavailable]
    let finding = input.findings.first { finding in
      // A bare 429 may be a rate limit, and who asks for a higher one has reason to think so.
      limits.contains(finding.verdict.cause) || finding.verdict.cause == .unknown && finding.verdict.status == 429
    }
    guard let finding else { throw .notARateLimit }
    if let target, let limit = finding.verdict.facts.limit, target <= limit { throw .targetTooLow(limit) }
    let request = language.wording.increaseRequest(
      finding.verdict, target: target, reason: arguments.last("reason").map { Redaction.redact($0) })
    try world.show(request.text(in: language))
    return .ok
  }

  /// A server here that holds another key than the file from here: the error may be its own.
  private func showServers() throws(Complaint) {
    guard let found = try? EnvFiles(arguments, world), !found.files.isEmpty else { return }
    let words = language.serverWords
    let old = ServersCommand.survey(found, world).servers.filter(\.holdsOldKey)
    guard !old.isEmpty else { return }
    let titles = old.map { Block.title(.blocking, "\(words.verdict($0.verdict)) \(words.head($0))") }
    let blocks = titles + [.paragraph(words.mayBeTheServer)]
    try world.show("\n" + Document(blocks).render(format, in: language, .of(world)))
  }

  /// `--jsonl`: a line in, a line out, in order; answers leave as soon as the input pauses.
  private func lines(_ provider: Provider?) throws(Complaint) -> Exit {
    guard arguments.operands.count < 2 else { throw .oneFile }
    let name = arguments.operands.first ?? "-"
    let source = name == "-" ? InputSource(world) : try open(name)
    var batch = LineBatch(provider)
    while true {
      let chunk: [UInt8]
      do throws(World.Trouble) { chunk = try source.read(1 << 16) } catch { throw .unreadable(name, error) }
      let output = chunk.isEmpty ? batch.finish() : batch.answers(to: chunk)
      if !output.isEmpty, try !world.isStillRead(after: output) { return .ok }
      if chunk.isEmpty {
        if batch.sawMalformed { return .usage }
        return batch.sawBlocking && arguments.has("gate") ? .actionNeeded : .ok
      }
    }
  }
}

extension Finding {
  /// Whether the remedy can be to start a server anew, so that it reads the key of now.
  fileprivate var mayBeAnOldKey: Bool {
    switch verdict.cause {
    case .keyMissing, .keyInvalid, .accountInactive, .quotaExhausted, .permissionDenied, .tierUnavailable: true
    case .unknown: verdict.status.map { [401, 402, 403, 429].contains($0) } ?? false
    default: false
    }
  }
}

/// What `explain` is asked for; each form has its own options.
enum Mode: String, CaseIterable {
  case list
  case lines = "jsonl"
  case request = "increase-request"
  case report

  /// The form that the options ask for, when each of them means something in it.
  init(_ arguments: ParsedArguments) throws(Complaint) {
    self = [.list, .lines, .request].first { arguments.has($0.rawValue) } ?? .report
    let mode = self == .report ? nil : "--\(rawValue)"
    if let useless = arguments.names.first(where: { !options.contains($0) }) {
      throw .pointless("--\(useless)", beside: mode)
    }
    // The JSON has everything by itself, and no text from outside but what is masked as evidence.
    if arguments.has("verbose"), arguments.last("format") == Format.json.rawValue {
      throw .pointless("--verbose", beside: "--format json")
    }
    if self == .list, let word = arguments.operands.first {
      throw .pointless(Harmless.word(word), beside: mode)
    }
  }

  var options: Set<String> {
    switch self {
    case .list: ["list", "format", "lang"]
    case .lines: ["jsonl", "provider", "gate", "lang"]
    case .request: ["increase-request", "provider", "target", "reason", "lang"]
    case .report: ["provider", "format", "verbose", "gate", "lang"]
    }
  }
}

/// Standard input as a source.
private final class InputSource: ByteSource {
  private let world: World

  init(_ world: World) { self.world = world }

  func read(_ atMost: Int) throws(World.Trouble) -> [UInt8] { try world.readInput(atMost) }
}
