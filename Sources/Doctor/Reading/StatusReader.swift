/// Finds the HTTP status a text speaks of, among ports, line numbers and counters that only look like one.
enum StatusReader {
  /// The number that a structure itself states.
  static func field(_ read: ReadAnswer, _ nodes: Range<Int>) -> Int? {
    for i in nodes {
      let node = read.document.nodes[i]
      guard node.kind != .group, (3...24).contains(node.value.count), node.name?.mayBeStatus ?? false else { continue }
      if let status = leadingStatus(read.answer.text[node.value]) { return status }
    }
    return nil
  }

  private static func leadingStatus(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix { $0.isASCIIDigit }
    guard digits.count == 3, let value = Int(String(decoding: digits, as: UTF8.self)), isSent(value) else { return nil }
    let behind = bytes.dropFirst(3).first
    return behind == nil || behind == 0x20 ? value : nil
  }

  /// The statuses that servers send; 443 is a port.
  static func isSent(_ status: Int) -> Bool {
    switch status {
    case 400...431, 440, 444, 449...451, 460, 463, 494...511, 520...530, 561, 598, 599: true
    default: false
    }
  }

  /// A text with more numbers than this is a table.
  private static let mostCandidates = 256

  /// The likeliest status in running text: the best-placed number, and of equals the last, which is the innermost.
  static func inText(_ text: [UInt8], atLeast least: Int = 1) -> (status: Int, range: Range<Int>)? {
    var best: (status: Int, range: Range<Int>, score: Int)?
    var candidates = 0
    var i = 0
    while i + 2 < text.count, candidates < mostCandidates {
      guard text[i].isASCIIDigit else {
        i += 1
        continue
      }
      var end = i
      while end < text.count, text[end].isASCIIDigit { end += 1 }
      if end - i == 3, text[i] == UInt8(ascii: "4") || text[i] == UInt8(ascii: "5"),
        let value = Int(String(decoding: text[i..<end], as: UTF8.self)), isSent(value)
      {
        candidates += 1
        let score = score(text, i, end, value)
        if score >= least, score >= best?.score ?? 0 { best = (value, i..<end, score) }
      }
      i = end
    }
    return best.map { ($0.status, $0.range) }
  }

  /// How much a number looks like a status, by what stands around it; 0 when it is something else.
  private static func score(_ text: [UInt8], _ start: Int, _ end: Int, _ status: Int) -> Int {
    if start > 0 {
      let before = text[start - 1]
      if before.isASCIILetter
        || [
          UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "$"), UInt8(ascii: "#"),
          UInt8(ascii: "/"), UInt8(ascii: ","),
        ].contains(before)
      {
        return 0
      }
      // `bot[503]:` is a process.
      if before == UInt8(ascii: "["), start > 1, text[start - 2].isASCIILetter { return 0 }
      // `core.js:404:17` and `:5032`; but `code:429` and `{"status":429` are statuses.
      if before == UInt8(ascii: ":"), start > 1, text[start - 2].isASCIIDigit { return 0 }
    }
    if isListed(text, start, end) || isAccessLog(text, start) { return 0 }
    if end < text.count {
      let after = text[end]
      if after.isASCIILetter || after == UInt8(ascii: "/")
        || after == UInt8(ascii: "_") && start > 0 && text[start - 1] != UInt8(ascii: "_")
      {
        return 0
      }
      let next = end + 1 < text.count ? text[end + 1] : 0x20
      if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":")].contains(after), next.isASCIIDigit { return 0 }
    }
    let behind = squeezed(text, end, 40, forward: true)
    let phrase = reasonPhrase(status)
    if !phrase.isEmpty, behind.starts(with: phrase.utf8) { return 5 }
    // Spring's, where the answer came without a reason.
    if text[end...].starts(with: " : \"".utf8) || text[end...].starts(with: " : [no body]".utf8) { return 5 }
    if behind.starts(with: "statuscode(".utf8) || behind.starts(with: "clienterror".utf8)
      || behind.starts(with: "servererror".utf8)
    {
      return 5
    }
    let front = squeezed(text, start, 32, forward: false)
    let leadIn = leadIns.first { ends(front, with: $0.word) }?.points ?? 0
    // Behind a plain `HTTP` or `status:` anything may be said: `HTTP 429 Calls per minute exceeded`.
    if leadIn < 4, units.contains(where: { behind.starts(with: $0) }) { return 0 }
    if leadIn > 0 { return leadIn }
    // `RateLimitException: 429: null`; a number alone is an index.
    if ends(front, with: Array("exception:".utf8)), behind.first == UInt8(ascii: ":") { return 3 }
    if followsAddress(text, start, end) { return 3 }
    let first = behind.first ?? UInt8(ascii: ".")
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return 3 }
    return opensSentence(text, start, end) ? 1 : 0
  }

  /// `POST https://api.example/v1/chat/completions 429`, at the end of its line.
  private static func followsAddress(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start > 1, text[start - 1] == 0x20, end == text.count || text[end] == 0x0A else { return false }
    let word = text[..<(start - 1)].suffix(200).reversed().prefix { !$0.isASCIISpace }
    return word.reversed().starts(with: "http".utf8)
  }

  /// `azure  400 The response was filtered`: a number of its own in front of a sentence.
  private static func opensSentence(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start > 0, text[start - 1] == 0x20, end + 1 < text.count, text[end] == 0x20 else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[end + 1])
  }

  /// What is counted is no status: `429 tokens`, `500 rows`, `429 of 500`.
  private static let units = [
    "tokens", "items", "tests", "rows", "requests", "files", "of", "ms", "bytes", "records", "documents", "chunks",
    "results", "lines", "messages", "seconds", "times", "%", "passed", "kb", "mb", "users", "pages", "calls",
  ].map { Array($0.utf8) }

  /// `[429, 500, 503]` is a setting, not an answer.
  private static func isListed(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let behind = text[end...].prefix(5).filter { $0 != 0x20 }
    let front = text[..<start].suffix(5).filter { $0 != 0x20 }
    return (behind.first == UInt8(ascii: ",") && behind.dropFirst().prefix(3).count(where: \.isASCIIDigit) == 3)
      || (front.last == UInt8(ascii: ",") && front.dropLast().suffix(3).count(where: \.isASCIIDigit) == 3)
  }

  /// `"GET /items HTTP/1.1" 404` is what the user's own server answered; a client writes `"HTTP/1.1 404 Not Found"`.
  private static func isAccessLog(_ text: [UInt8], _ start: Int) -> Bool {
    let front = text[..<start].suffix(12)
    return front.last == 0x20 && front.dropLast().last == UInt8(ascii: "\"")
      && front.dropLast(2).suffix(8).starts(with: "HTTP/".utf8)
  }

  /// Words that end right in front of a status.
  private static let leadIns: [(word: [UInt8], points: Int)] = [
    ("errorcode:", 6), ("statuscode:", 6), ("statuscode", 5), ("http/1.1", 5), ("http/2", 5), ("http/2.0", 5),
    ("status:", 5), ("status=", 5), ("status", 4), ("http", 4), ("http=", 4), ("http:", 4), ("code:", 4),
    ("code=", 4), ("code", 3), ("error:", 3), ("error", 3), ("error(", 3), ("erreur", 3),
    ("erreur:", 3), ("failed(", 3), ("failed:", 3),
    ("answered", 3), ("responded", 3), ("returned", 3), ("said", 3), ("got", 3), ("upstream", 3), ("refused:", 3),
    ("failed", 3), ("failedwith", 3), ("with", 2), ("(", 2), ("[", 2), ("_", 2), (">", 2), ("码:", 4), ("码：", 4),
    ("-", 2),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func ends(_ bytes: [UInt8], with word: [UInt8]) -> Bool {
    bytes.count >= word.count && bytes[(bytes.count - word.count)...].elementsEqual(word)
  }

  /// A few lower-case bytes before or behind a place, without blanks and quotes.
  private static func squeezed(_ text: [UInt8], _ i: Int, _ count: Int, forward: Bool) -> [UInt8] {
    let range = forward ? i..<min(i + count, text.count) : max(0, i - count)..<i
    return Squeezed(Array(text[range])).bytes
  }

  /// A status in HTTP's words, run together; empty where they are not looked for.
  static func reasonPhrase(_ status: Int) -> String {
    switch status {
    case 400: "badrequest"
    case 401: "unauthorized"
    case 402: "paymentrequired"
    case 403: "forbidden"
    case 404: "notfound"
    case 405: "methodnotallowed"
    case 408: "requesttimeout"
    case 413: "payloadtoolarge"
    case 422: "unprocessable"
    case 424: "faileddependency"
    case 429: "toomanyrequests"
    case 500: "internalservererror"
    case 502: "badgateway"
    case 503: "serviceunavailable"
    case 504: "gatewaytimeout"
    case 529: "overloaded"
    default: ""
    }
  }
}

extension FieldName {
  fileprivate var mayBeStatus: Bool {
    switch self {
    case .status, .statusCode, .statusCodeInOne, .code, .httpStatus, .httpStatusInOne, .rawStatusCode, .http,
      .errorCode, .errorCodeInOne:
      true
    default: false
    }
  }
}
