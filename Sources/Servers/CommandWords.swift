import HTTP

/// The words a process was started with, secrets masked, for reading and for typing again.
package struct CommandWords: Hashable, Sendable {
  package var words: [String]
  /// Something was masked: the line cannot be typed as it stands.
  package var isMasked: Bool
  /// The process renamed itself (`gunicorn: master [app]`): this is not how it was started.
  package var isRenamed: Bool

  package init(words: [String], isMasked: Bool = false, isRenamed: Bool = false) {
    self.words = words
    self.isMasked = isMasked
    self.isRenamed = isRenamed
  }

  /// `redact` knows the shapes of keys, `secrets` are values seen in the process's own environment.
  init(raw: [String], secrets: [Secret], redact: (String) -> String) {
    var shown: [String] = []
    var next = false
    for word in raw {
      if next, !word.hasPrefix("-") {
        shown.append("…")
      } else if let equals = word.firstIndex(of: "="), CommandWords.namesSecret(word[..<equals]) {
        shown.append(word[...equals] + "…")
      } else {
        shown.append(redact(secrets.reduce(word) { $1.redact($0) }))
      }
      next = word.hasPrefix("-") && !word.contains("=") && CommandWords.namesSecret(word[...])
    }
    words = shown
    isMasked = shown != raw
    isRenamed = raw.count == 1 && (raw[0].contains(": ") || raw[0].hasPrefix("next-server"))
  }

  /// The words behind NUL bytes. A renamed process may leave a tail of empty ones.
  static func split(_ cmdline: ArraySlice<UInt8>) -> [String] {
    var parts = cmdline.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    while parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }

  private static func namesSecret(_ option: Substring) -> Bool {
    let name = option.lowercased().filter { $0 != "-" && $0 != "_" }
    return ["apikey", "password", "passwd", "token", "secret", "masterkey"].contains { name.hasSuffix($0) }
  }

  /// One line for a shell. What a terminal would obey – escapes, line breaks – is written out as `$'\x1b'`.
  package var quoted: String { words.map(CommandWords.quoted).joined(separator: " ") }

  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-_./:=,@%+".utf8.contains(byte)
    }
    if plain, !word.isEmpty { return word }
    let needsCodes = word.unicodeScalars.contains { isControl($0) }
    guard needsCodes else {
      return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
    return "$'" + word.unicodeScalars.map(escaped).joined() + "'"
  }

  /// C0, DEL, C1, and the marks that turn the direction of writing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 || (127...159).contains(scalar.value) || scalar.properties.generalCategory == .format
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "'", "\\": return "\\" + String(scalar)
    case _ where isControl(scalar):
      return String(scalar).utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    default: return String(scalar)
    }
  }
}

/// Whether a server starts anew by itself, and upon what.
package enum Reload: Hashable, Sendable {
  case none
  /// Watches code, not `.env`: an edited key goes unnoticed.
  case code(option: String)
  /// Watches `.env` too, as `next dev` and `vite` do, or because an option names it.
  case environmentFile(option: String)

  init(words: [String], program: Program) {
    let naming = [
      "--reload-include", "--reload-extra-file", "--watch", "-w", "--watch-path", "--ext", "-e", "--extra-files",
    ]
    for (index, word) in words.enumerated() {
      let parts = word.split(separator: "=", maxSplits: 1).map { String($0) }
      guard let option = parts.first, naming.contains(option) else { continue }
      let value = parts.count > 1 ? parts[1] : index + 1 < words.count ? words[index + 1] : ""
      if value.contains(".env") || value == "env" { self = .environmentFile(option: "\(option) \(value)"); return }
    }
    if program == .next, words.contains("dev") { self = .environmentFile(option: "next dev"); return }
    if program == .vite, !words.contains("preview") { self = .environmentFile(option: "vite"); return }
    // PHP starts from nothing at every request; its long-running commands do not.
    if program == .php, !words.contains(where: { $0.hasPrefix("queue:") || $0.hasPrefix("octane:") }) {
      self = .environmentFile(option: "php")
      return
    }
    if program == .nodemon { self = .code(option: "nodemon"); return }
    let options: Set<String> = ["--reload", "--debug", "--watch", "--hot", "--autoreload", "-d"]
    let found = words.first { word in
      (options.contains(word) && (word != "-d" || program == .flask)) || word.hasPrefix("--watch=")
    }
    if let found {
      self = .code(option: found)
    } else if program == .django, words.contains("runserver"), !words.contains("--noreload") {
      self = .code(option: "runserver")
    } else if program == .fastapi, words.contains("dev") {
      self = .code(option: "fastapi dev")
    } else {
      self = .none
    }
  }
}
