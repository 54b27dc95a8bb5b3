/// Takes keys, tokens, passwords and addresses out of text that came from outside.
package enum Redaction {
  /// What every removed piece becomes.
  private static let mask = "…"

  /// Beginnings that only keys have; they may be shown.
  static let prefixes: [[UInt8]] = [
    "sk-or-v1-", "sk-ant-", "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-", "gsk_", "AIza", "AQ.", "xai-", "csk-",
    "pplx-", "tgp_v1_", "fw_", "hf_", "ak-", "fk-", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "eyJ",
    "AKIA", "ASIA", "glpat-", "nvapi-", "r8_", "xoxb-", "xoxp-",
  ].map { Array($0.utf8) }

  package static func redact(_ text: String) -> String {
    // Shorter than any secret, and no mail address.
    if text.utf8.count < 12, !text.utf8.contains(UInt8(ascii: "@")) { return text }
    return masked(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  package static func redact(_ text: [UInt8]) -> [UInt8] { masked(text) ?? text }

  /// Nil where nothing had to be masked, as in nearly every text.
  private static func masked(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    var i = 0
    let (beginnings, isOfKey, bytes) = (beginnings.span, keyBytes.span, text.span)
    var isInWord = false
    while i < bytes.count {
      // A byte is below 256.
      let seconds = unsafe beginnings[unchecked: Int(bytes[i])]
      let isSuspect = i &+ 1 < bytes.count && seconds &>> UInt64(bytes[i &+ 1] & 63) & 1 == 1
      if isSuspect || !isInWord, let secret = secret(text, i, isSuspect) {
        result += text[copied..<(i + secret.shown)]
        result += mask.utf8
        i = secret.end
        copied = i
        isInWord = !isWordStart(text, i)
      } else {
        // Behind a backslash a letter may be the end of `\n`, and the next one begins a word.
        isInWord = unsafe isOfKey[unchecked: Int(bytes[i])] && (i == 0 || bytes[i &- 1] != UInt8(ascii: "\\"))
        i &+= 1
      }
    }
    return copied == 0 ? nil : result + text[copied...]
  }

  /// First byte → one bit for each second byte with which a secret, or the name of one, can begin. Four bytes share a
  /// bit: a closer look follows, and the small table stays in the cache.
  private static let beginnings: [UInt64] = {
    var table = [UInt64](repeating: 0, count: 256)
    func add(_ first: UInt8, _ second: UInt8) { table[Int(first)] |= 1 << UInt64(second & 63) }
    for prefix in prefixes { add(prefix[0], prefix[1]) }
    for word in schemes + queries + secretNames + [address] {
      for first in [word[0], word[0].asciiUppercased] {
        for second in [word[1], word[1].asciiUppercased] { add(first, second) }
      }
    }
    return table
  }()

  private static func secret(_ text: [UInt8], _ i: Int, _ isSuspect: Bool) -> (shown: Int, end: Int)? {
    if isSuspect, let end = endOfPrefixed(text, i) { return end }
    let isWordStart = isWordStart(text, i)
    if isWordStart {
      let run = endOfRun(text, i, atMost: 256)
      if run < text.count, text[run] == UInt8(ascii: "@"), let end = endOfMail(text, i) { return (0, end) }
      if run - i >= shortestBareKey, let end = endOfBareKey(text, i) { return (0, end) }
    }
    if isWordStart, text[i] == UInt8(ascii: "-"), let found = userOption(text, i) { return found }
    guard isSuspect else { return nil }
    let first = text[i].asciiLowercased
    if isWordStart {
      for word in schemes where word[0] == first && matches(text, i, word) {
        var start = i + word.count
        while start < text.count, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        guard start > i + word.count else { continue }
        let end = endOfKey(text, start)
        if end - start >= 8 { return (start - i, endOfWrappedKey(text, i, end)) }
      }
    }
    for word in queries where word[0] == first && matches(text, i, word) {
      let end = endOfKey(text, i + word.count)
      if end > i + word.count { return (word.count, end) }
    }
    if first == UInt8(ascii: ":"), matches(text, i, address), let end = endOfUserInfo(text, i + 3) { return (3, end) }
    return namedSecret(text, i, first)
  }

  /// Keys are found in the middle of a word too: behind `\n` written out, `%3D`, a colour, a variable's name.
  private static func endOfPrefixed(_ text: [UInt8], _ i: Int) -> (shown: Int, end: Int)? {
    for prefix in prefixes where prefix[0] == text[i] && text[i...].starts(with: prefix) {
      // Looking no further than a key is long keeps `sk-sk-sk-…` from costing its square.
      let end = endOfKey(text, i, atMost: 256)
      // Shorter than any key: an ordinary word such as `sk-learn` or `ak-47`.
      if end - i < 48, end - i > prefix.count + 3, isWordStart(text, i), let whole = endOfBrokenKey(text, end) {
        return (prefix.count, whole)
      }
      if end - i >= prefix.count + 12, isRandom(text[(i + prefix.count)..<end]) {
        return (prefix.count, endOfWrappedKey(text, i, endOfKey(text, i)))
      }
    }
    return nil
  }

  private static let schemes = ["bearer", "basic", "authorization: token"].map { Array($0.utf8) }
  private static let queries = ["?key=", "&key=", "?sig=", "&sig=", "?token=", "&token=", "hooks.slack.com/services/"]
    .map { Array($0.utf8) }
  private static let address = Array("://".utf8)

  /// Whether a run of characters looks drawn by lot: with a digit or a capital, or masked with stars.
  private static func isRandom(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains {
      $0.isASCIIDigit || $0 == UInt8(ascii: "*") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
  }

  private static let secretNames = [
    "api_key", "apikey", "api-key", "access_token", "access_key", "client_secret", "password", "passwd", "secret",
    "secret_key", "signature", "x-auth-key", "subscription-token", "cookie", "mot de passe", "contraseña", "clé",
    "clé api", "clé d'api", "token",
  ].map { Array($0.utf8) }

  /// `"api_key": "…"`, `x-api-key: …`, `password=…`: what stands behind a name that only secrets have.
  private static func namedSecret(_ text: [UInt8], _ i: Int, _ first: UInt8) -> (shown: Int, end: Int)? {
    guard let name = secretNames.last(where: { $0[0] == first && matches(text, i, $0) }) else { return nil }
    var j = i + name.count
    var sawMark = false
    var isQuoted = false
    while j < text.count, j - i < 40, !isQuoted {
      switch text[j] {
      case UInt8(ascii: ":"), UInt8(ascii: "="): sawMark = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"): isQuoted = sawMark
      // A French colon has a blank that does not break in front of it.
      case 0x20, UInt8(ascii: "\\"), 0xC2, 0xA0, 0xE2, 0x80, 0xAF: break
      // `'password' => 'x'`
      case UInt8(ascii: ">") where sawMark: break
      default:
        guard sawMark else { return nil }
        return endOfValue(text, j, nil, name).map { (j - i, $0) }
      }
      j += 1
    }
    guard isQuoted else { return nil }
    return endOfValue(text, j, text[j - 1], name).map { (j - i, $0) }
  }

  /// Where a named secret ends. A password is made of anything: only the quote it began with, or a blank, ends it.
  private static func endOfValue(_ text: [UInt8], _ start: Int, _ quote: UInt8?, _ name: [UInt8]) -> Int? {
    let isPlain = plainNames.contains(name)
    // `token: rate_limit_exceeded` names a word; a token is drawn by lot. Looking at its beginning first keeps
    // `token=token=…` from costing its square.
    if isPlain, !isMixed(text[start..<min(start + 512, text.count)]) { return nil }
    let end = quote.flatMap { endOfQuoted(text, start, $0) } ?? endOfUnquoted(text, start, name)
    let value = text[start..<end]
    if isPlain, value.count < 8 || !isMixed(value) || value.contains(0x20) { return nil }
    // `api_key=None` is what somebody looks for.
    if ["None", "NULL", "True", "False"].contains(where: { value.elementsEqual($0.utf8) }) { return nil }
    let isWord = value.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return value.count >= 8 || value.count >= 4 && !isWord ? end : nil
  }

  /// Words of everyday speech: only what is drawn by lot behind them is a secret.
  private static let plainNames = ["token", "clé"].map { Array($0.utf8) }

  /// To the quote that is escaped as often as the one in front; nil when the text is cut before it.
  private static func endOfQuoted(_ text: [UInt8], _ start: Int, _ quote: UInt8) -> Int? {
    func escapes(_ i: Int) -> Int { text[..<i].reversed().prefix { $0 == UInt8(ascii: "\\") }.count }
    let depth = escapes(start - 1)
    for end in start..<min(start + 512, text.count) where text[end] == quote {
      let found = escapes(end)
      if found <= depth { return end - found }
    }
    return nil
  }

  /// To a blank or to what parts the members of a query or a list, without the brackets and quotes around the whole.
  private static func endOfUnquoted(_ text: [UInt8], _ start: Int, _ name: [UInt8] = []) -> Int {
    var end = start
    // A cookie is a list of its own, parted by blanks.
    if name == cookie {
      while end < text.count, text[end] != 0x0A, text[end] != UInt8(ascii: "\""), text[end] != UInt8(ascii: "'") {
        end += 1
      }
      return end
    }
    while end < text.count, !text[end].isASCIISpace, text[end] != UInt8(ascii: "&"), text[end] != UInt8(ascii: ",") {
      // `\n` written out is a blank too.
      if text[end] == UInt8(ascii: "\\"), end + 1 < text.count, "nrt".utf8.contains(text[end + 1]) { break }
      end += 1
    }
    while end > start, "\"'`)]}>;.\\".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }

  private static let cookie = Array("cookie".utf8)

  private static func matches(_ text: [UInt8], _ i: Int, _ word: [UInt8]) -> Bool {
    guard i + word.count <= text.count else { return false }
    for j in word.indices where text[i + j].asciiLowercased != word[j] { return false }
    return true
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Where a word begins, also behind a line end that is written out as `\n`.
  private static func isWordStart(_ text: [UInt8], _ i: Int) -> Bool {
    i == 0 || !isKeyByte(text[i - 1]) || (i > 1 && text[i - 2] == UInt8(ascii: "\\"))
  }

  private static func endOfKey(_ text: [UInt8], _ i: Int, atMost most: Int = .max) -> Int {
    var end = endOfRun(text, i, atMost: most)
    while end > i, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  /// The end of what keys and mail addresses are made of, and a little more.
  private static func endOfRun(_ text: [UInt8], _ i: Int, atMost most: Int) -> Int {
    let (bytes, isOfRun) = (text.span, runBytes.span)
    let limit = i + min(most, bytes.count - i)
    var end = i
    // A byte is below 256.
    while end < limit, unsafe isOfRun[unchecked: Int(bytes[end])] { end &+= 1 }
    return end
  }

  private static let keyBytes: [Bool] = (0..<256).map { isKeyByte(UInt8($0)) }

  private static let runBytes: [Bool] = (0..<256).map { byte in
    isKeyByte(UInt8(byte)) || ".*/~%+=".utf8.contains(UInt8(byte))
  }

  /// A key too short to be whole goes on in the next line: a narrow window has wrapped it, perhaps inside a box.
  private static func endOfBrokenKey(_ text: [UInt8], _ end: Int) -> Int? {
    var result: Int?
    var end = end
    for _ in 0..<6 {
      let start = endOfFrame(text, end)
      guard text[end..<start].contains(0x0A) else { return result }
      let next = endOfKey(text, start, atMost: 256)
      let run = text[start..<next]
      // `2026-01-31T…` begins the next entry.
      guard run.count >= (result == nil ? 12 : 4), isMixed(run), run.dropFirst(4).first != UInt8(ascii: "-") else {
        return result
      }
      result = next
      end = next
    }
    return result
  }

  /// Behind blanks, one line end and the lines of a box.
  private static func endOfFrame(_ text: [UInt8], _ start: Int) -> Int {
    var i = start
    while i < text.count, i - start < 200 {
      switch text[i] {
      case 0x20, 0x09, 0x0D, UInt8(ascii: "|"): i += 1
      case 0x0A where !text[start..<i].contains(0x0A): i += 1
      case 0xE2 where i + 2 < text.count && text[i + 1] == 0x94: i += 3
      default: return i
      }
    }
    return i
  }

  /// `curl -u name:password`.
  private static func userOption(_ text: [UInt8], _ i: Int) -> (shown: Int, end: Int)? {
    guard let option = userOptions.first(where: { matches(text, i, $0) }) else { return nil }
    let line = text[max(0, i - 400)..<i].split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
    guard String(decoding: line, as: UTF8.self).contains("curl") else { return nil }
    let start = i + option.count
    let end = endOfUnquoted(text, start)
    return text[start..<end].contains(UInt8(ascii: ":")) ? (option.count, end) : nil
  }

  private static let userOptions = ["-u ", "--user "].map { Array($0.utf8) }

  /// A key that ends with a long line goes on in the next one: a terminal has wrapped it.
  private static func endOfWrappedKey(_ text: [UInt8], _ i: Int, _ end: Int) -> Int {
    guard end + 1 < text.count, text[end] == 0x0A else { return end }
    let line = text[max(0, end - 60)..<end]
    guard line.count == 60, !line.contains(0x0A) else { return end }
    let next = endOfKey(text, end + 1)
    return next - end > 4 && isMixed(text[(end + 1)..<next]) ? next : end
  }

  /// A long word without any beginning of its own: the keys of Azure and Zhipu, where they are announced as keys.
  private static func endOfBareKey(_ text: [UInt8], _ i: Int) -> Int? {
    let end = endOfKey(text, i, atMost: 256)
    guard end - i >= shortestBareKey, isMixed(text[i..<end]) else { return nil }
    if let dot = text[i..<end].firstIndex(of: UInt8(ascii: ".")) {
      let isZhipu = dot - i == 32 && end - dot > 12 && text[i..<dot].allSatisfy { Escape.hexDigit($0) != nil }
      return isZhipu ? end : nil
    }
    return isAnnounced(text, i) ? endOfKey(text, i) : nil
  }

  private static let shortestBareKey = 24

  /// Whether the words in front say that a key follows: `API key provided: `, `token is "`.
  private static func isAnnounced(_ text: [UInt8], _ i: Int) -> Bool {
    var end = i
    for _ in 0..<4 {
      let front = end
      while end > 0, front - end < 8, !text[end - 1].isASCIILetter { end -= 1 }
      var start = end
      while start > 0, end - start < 24, text[start - 1].isASCIILetter { start -= 1 }
      let word = text[start..<end].map(\.asciiLowercased)
      if nouns.contains(where: { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }) { return true }
      guard fillers.contains(word) else { return false }
      end = start
    }
    return false
  }

  private static let nouns = ["key", "token", "secret", "password"].map { Array($0.utf8) }
  private static let fillers = Set(
    ["provided", "is", "was", "value", "invalid", "incorrect", "given", "your", "used", "the"].map { Array($0.utf8) })

  /// Letters and digits together, as in what is drawn by lot and never in a word.
  private static func isMixed(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(where: \.isASCIIDigit) && bytes.contains(where: \.isASCIILetter)
  }

  private static func endOfMail(_ text: [UInt8], _ i: Int) -> Int? {
    var at = i
    while at < text.count, at - i < 64,
      isKeyByte(text[at]) || text[at] == UInt8(ascii: ".")
        || text[at] == UInt8(ascii: "+")
    {
      at += 1
    }
    guard at > i, at < text.count, text[at] == UInt8(ascii: "@") else { return nil }
    var end = at + 1
    while end < text.count, end - at < 128, isKeyByte(text[end]) || text[end] == UInt8(ascii: ".") { end += 1 }
    while end > at, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return text[at..<end].contains(UInt8(ascii: ".")) ? end : nil
  }

  private static func endOfUserInfo(_ text: [UInt8], _ i: Int) -> Int? {
    var end = i
    var colon: Int?
    while end < text.count, end - i < 256 {
      switch text[end] {
      case UInt8(ascii: "@"): return end > i ? end : nil
      case UInt8(ascii: ":"): colon = colon ?? end
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        // `user:p/ss@host` is a password nobody encoded; `host:8080/` and `host/` are the end of the host.
        guard let colon, text[(colon + 1)..<end].contains(where: { !$0.isASCIIDigit }) else { return nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
      default: if text[end].isASCIISpace { return nil }
      }
      end += 1
    }
    return nil
  }
}
