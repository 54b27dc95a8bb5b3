/// Takes keys, tokens, passwords and addresses out of text that came from outside.
package enum Redaction {
  /// What every removed piece becomes.
  private static let mask = "…"

  /// Beginnings that only keys have, with how many of their characters may be shown.
  private static let prefixes: [(text: [UInt8], shown: Int)] = [
    "sk-or-v1-", "sk-ant-", "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-", "gsk_", "AIza", "AQ.", "xai-", "csk-",
    "pplx-", "tgp_v1_", "fw_", "hf_", "ak-", "fk-", "ghp_", "github_pat_", "eyJ",
  ].map { (Array($0.utf8), $0.utf8.count) }

  package static func redact(_ text: String) -> String {
    // Shorter than any secret, and no mail address.
    if text.utf8.count < 12, !text.utf8.contains(UInt8(ascii: "@")) { return text }
    return String(decoding: redact(Array(text.utf8)), as: UTF8.self)
  }

  package static func redact(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      if i == 0 || suspects[Int(text[i])] || !isKeyByte(text[i - 1]), let secret = secret(text, i) {
        result += text[i..<(i + secret.shown)]
        result += Array(mask.utf8)
        i = secret.end
      } else {
        result.append(text[i])
        i += 1
      }
    }
    return result
  }

  /// First bytes of what can stand inside a word and still begin a secret.
  private static let suspects: [Bool] = (0..<256).map { byte in
    "?&:aAcCpPsS".utf8.contains(UInt8(byte)) || prefixes.contains { $0.text[0] == UInt8(byte) }
  }

  private static func secret(_ text: [UInt8], _ i: Int) -> (shown: Int, end: Int)? {
    // Keys are found in the middle of a word too: behind `\n` written out, `%3D`, a colour, a variable's name.
    for prefix in prefixes where prefix.text[0] == text[i] && text[i...].starts(with: prefix.text) {
      let end = endOfKey(text, i)
      // Shorter than any key: an ordinary word such as `sk-learn` or `ak-47`.
      if end - i >= prefix.text.count + 12, isRandom(text[(i + prefix.text.count)..<end]) { return (prefix.shown, end) }
    }
    let first = text[i].asciiLowercased
    if i == 0 || !isKeyByte(text[i - 1]) {
      if let end = endOfMail(text, i) { return (0, end) }
      if let end = endOfHex(text, i) { return (0, end) }
      for word in schemes where word[0] == first && matches(text, i, word) {
        let end = endOfKey(text, i + word.count)
        if end - i - word.count >= 8 { return (word.count, end) }
      }
    }
    for word in queries where word[0] == first && matches(text, i, word) {
      let end = endOfKey(text, i + word.count)
      if end > i + word.count { return (word.count, end) }
    }
    if first == UInt8(ascii: ":"), matches(text, i, address), let end = endOfUserInfo(text, i + 3) { return (3, end) }
    return namedSecret(text, i, first)
  }

  private static let schemes = ["bearer ", "basic "].map { Array($0.utf8) }
  private static let queries = ["?key=", "&key="].map { Array($0.utf8) }
  private static let address = Array("://".utf8)

  /// Whether a run of characters looks drawn by lot: with a digit or a capital, or masked with stars.
  private static func isRandom(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains {
      $0.isASCIIDigit || $0 == UInt8(ascii: "*") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
  }

  private static let secretNames = [
    "api_key", "apikey", "api-key", "access_token", "client_secret", "password", "secret_key",
  ].map { Array($0.utf8) }

  /// `"api_key": "…"`, `x-api-key: …`, `password=…`: what stands behind a name that only secrets have.
  private static func namedSecret(_ text: [UInt8], _ i: Int, _ first: UInt8) -> (shown: Int, end: Int)? {
    guard let name = secretNames.first(where: { $0[0] == first && matches(text, i, $0) }) else { return nil }
    var j = i + name.count
    var sawMark = false
    while j < text.count, j - i < 40 {
      let byte = text[j]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") {
        sawMark = true
      } else if byte != 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "'"), byte != UInt8(ascii: "\\") {
        break
      }
      j += 1
    }
    guard sawMark else { return nil }
    let end = endOfKey(text, j)
    // `api_key=None` is what somebody looks for.
    let isWord = ["None", "NULL", "True", "False"].contains { text[j..<end].elementsEqual($0.utf8) }
    let isLong = end - j >= 8
    return end - j >= 4 && !isWord && (isLong || isRandom(text[j..<end])) ? (j - i, end) : nil
  }

  private static func matches(_ text: [UInt8], _ i: Int, _ word: [UInt8]) -> Bool {
    guard i + word.count <= text.count else { return false }
    for j in word.indices where text[i + j].asciiLowercased != word[j] { return false }
    return true
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func endOfKey(_ text: [UInt8], _ i: Int) -> Int {
    var end = i
    while end < text.count,
      isKeyByte(text[end]) || text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "*")
        || text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "~") || text[end] == UInt8(ascii: "%")
        || text[end] == UInt8(ascii: "+") || text[end] == UInt8(ascii: "=")
    {
      end += 1
    }
    while end > i, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  /// 32 hexadecimal digits, the older form of Azure keys, with the word "key" in the same line in front of it.
  private static func endOfHex(_ text: [UInt8], _ i: Int) -> Int? {
    var end = i
    while end < text.count, end - i <= 32, Escape.hexDigit(text[end]) != nil { end += 1 }
    guard end - i == 32, end == text.count || !isKeyByte(text[end]) else { return nil }
    let front = text[max(0, i - 24)..<i].map { $0 | 0x20 }
    return (0..<max(0, front.count - 2)).contains { front[$0...].starts(with: "key".utf8) } ? end : nil
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
    while end < text.count, end - i < 256 {
      switch text[end] {
      case UInt8(ascii: "@"): return end > i ? end : nil
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
      default: if text[end].isASCIISpace { return nil }
      }
      end += 1
    }
    return nil
  }
}
