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
    let bytes = Array(word.utf8)
    let isPrefixed = bytes.count > 9 && bytes.starts(with: "model".utf8)
    var name = bytes.dropFirst(isPrefixed ? 5 : 0)
    // The full stop of a sentence.
    while name.last == UInt8(ascii: ".") { name.removeLast() }
    guard name.count > 1, let first = name.first, !"{<[".utf8.contains(first),
      name.contains(where: \.isASCIILetter), !name.suffix(3).elementsEqual("RPM".utf8), !name.starts(with: "http".utf8)
    else { return nil }
    let model = name.count == bytes.count ? word : String(decoding: name, as: UTF8.self)
    return noModels.contains(model) ? nil : model
  }

  /// A published model's name, as against the name somebody gave a deployment: its family and a version.
  static func publishedModel(_ word: String) -> String? {
    // `o1` is a name as much as `o1-mini`.
    let lower = word.lowercased() + "-"
    return families.contains { lower.hasPrefix($0) } ? model(word) : nil
  }

  /// How published models' names begin.
  static let families = [
    "gpt-", "claude-", "gemini-", "deepseek-", "llama-", "llama3", "mistral-", "mixtral-", "qwen", "grok-", "kimi-",
    "command-r", "o1-", "o3-", "o4-", "gemma", "phi-", "text-embedding-", "whisper-",
  ]

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

  /// What an id belongs to, as far as its form tells.
  enum Kind { case organisation, project, user }

  static func kind(_ id: String) -> Kind? {
    let id = id.lowercased()
    if id.hasPrefix("org-") || id.hasPrefix("org_") { return .organisation }
    if id.hasPrefix("proj_") || id.hasPrefix("proj-") || id.hasPrefix("project") { return .project }
    return id.hasPrefix("user-") || id.hasPrefix("user_") ? .user : nil
  }

  static func scope(_ word: String) -> String? {
    guard let first = word.utf8.first, first != UInt8(ascii: "{"), word.utf8.count > 1 else { return nil }
    return noScopes.contains(word) ? nil : word
  }

  private static let noModels = FewWords([
    "none", "null", "undefined", "the", "this", "model", "your", "in", "on", "is", "tokens", "requests", "name",
    "service", "and",
  ])
  private static let noScopes = FewWords(["on", "none", "null", "undefined", "has", "of", "is"])

  /// Nil for a name that whoever posted the text has covered: `<org>`, `[removed]`, `org-****`.
  static func unmasked(_ name: String) -> String? {
    let covers: Set<Character> = ["<", "[", "*", "…"]
    return name.contains(where: covers.contains) || name.allSatisfy { "Xx-_".contains($0) } ? nil : name
  }

  private static func trimmed(_ word: ArraySlice<UInt8>) -> String? {
    var word = word
    while let last = word.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") || last == UInt8(ascii: "-") {
      word = word.dropLast()
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\")
  }

  /// What a word is made of, before any punctuation.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
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

/// A few short words, compared in any case; a longer word is told apart by its length alone.
struct FewWords: Sendable {
  private let words: Set<String>
  private let longest: Int

  init(_ words: Set<String>) {
    self.words = words
    longest = words.map(\.utf8.count).max() ?? 0
  }

  func contains(_ word: some StringProtocol) -> Bool {
    word.utf8.count <= longest && words.contains(word.lowercased())
  }
}
