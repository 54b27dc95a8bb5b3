/// One entry of a log, or one piece of a pasted text.
struct LogEntry {
  /// Its bytes in the text it was cut from.
  let range: Range<Int>
  /// The time it carries, as `YYYY-MM-DDTHH:MM:SS`, where it carries a date.
  let time: String?
}

/// Cuts a text into log entries: a line that begins with a time, a level or a JSON record begins a new one, and so does
/// one that says what the entry before it began with.
enum LogEntries {
  static func split(_ text: [UInt8]) -> [LogEntry] {
    var entries: [LogEntry] = []
    var start = 0
    var time: String?
    var openBraces = 0
    var first = 0..<0
    var line = 0
    while line < text.count {
      let end = text[line...].firstIndex(of: 0x0A) ?? text.count
      let stamp = LineStamp(text[line..<end])
      // A structure printed over several stamped lines is one entry.
      let begins = stamp.beginsEntry && !(openBraces > 0 && stamp.continuesStructure)
      if line > start, begins || openBraces <= 0 && repeats(text[line..<end], text[first]) {
        entries.append(LogEntry(range: start..<line, time: time))
        (start, time, openBraces) = (line, stamp.time, 0)
      } else if line == start {
        time = stamp.time
      }
      if line == start { first = line..<end }
      for byte in text[line..<end] {
        if byte == UInt8(ascii: "{") { openBraces += 1 } else if byte == UInt8(ascii: "}") { openBraces -= 1 }
      }
      line = end + 1
    }
    if start < text.count { entries.append(LogEntry(range: start..<text.count, time: time)) }
    return entries
  }

  /// Whether a line says what another says, with other numbers: an error met again. `Traceback …:` announces something
  /// and may come twice in one error, and what is indented belongs to the lines around it.
  private static func repeats(_ line: ArraySlice<UInt8>, _ first: ArraySlice<UInt8>) -> Bool {
    guard line.count >= shortestReport, abs(line.count - first.count) <= 24, let opening = line.first,
      !opening.isASCIISpace, let last = line.last, !":,{[(".utf8.contains(last)
    else { return false }
    return zip(line, first).prefix(shortestReport).allSatisfy { $0 == $1 || $0.isASCIIDigit && $1.isASCIIDigit }
  }

  /// What is shorter says too little to be an error's whole report.
  private static let shortestReport = 32

  /// Lines that report an error by themselves, each with the lines that go on about it.
  static func paragraphs(_ text: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    var line = 0
    var openBraces = 0
    while line < text.count {
      let end = text[line...].firstIndex(of: 0x0A) ?? text.count
      if line > start, openBraces <= 0, opensReport(text[line..<end]), !isTorn(text[start..<(line - 1)], text[line]) {
        paragraphs.append(start..<line)
        (start, openBraces) = (line, 0)
      }
      for byte in text[line..<end] {
        if byte == UInt8(ascii: "{") { openBraces += 1 } else if byte == UInt8(ascii: "}") { openBraces -= 1 }
      }
      line = end + 1
    }
    if start < text.count { paragraphs.append(start..<text.count) }
    return paragraphs
  }

  /// `groq: Invalid API Key`, `[gemini] 400 {…}` and `job 3 openai 429 …` begin a report; `Message: …`, `* Quota …` and an
  /// indented line go on with one.
  private static func opensReport(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first.isASCIILetter || first.isASCIIDigit || first == UInt8(ascii: "[") else {
      return false
    }
    let label = line.prefix { $0.isASCIILetter || $0.isASCIIDigit || "._-/[]() ".utf8.contains($0) }
    if line[label.endIndex...].starts(with: ": ".utf8), (2...48).contains(label.count) {
      return !parts.contains { $0.elementsEqual(label.map(\.asciiLowercased)) }
    }
    return line.contains(UInt8(ascii: "{")) || StatusReader.inText(Array(line.prefix(200))) != nil
  }

  /// Whether a line was cut in the middle of a word: it is long, ends in a letter, and the next goes on in small ones.
  private static func isTorn(_ before: ArraySlice<UInt8>, _ next: UInt8) -> Bool {
    let line = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex)
    guard line.count >= 60, let last = line.last else { return false }
    return last.isASCIILetter && next.isASCIILetter && next & 0x20 != 0
  }

  /// Labels of the parts of one error.
  private static let parts = [
    "code", "message", "type", "status", "errorcode", "error code", "content", "headers", "inner error", "details",
    "detail",
    "reason", "body", "text", "url", "provider", "model", "param", "request id", "response", "error", "data", "event",
  ].map { Array($0.utf8) }

  /// Words that chain one exception to the next: what they join is one error.
  static let chains = [
    "During handling of the above exception", "The above exception was the direct cause", "Caused by:", "[cause]:",
    " ---> ",
  ].map { Array($0.utf8) }

  static func isChained(_ text: [UInt8]) -> Bool {
    chains.contains { chain in
      text.indices.contains { text[$0] == chain[0] && text[$0...].starts(with: chain) }
    }
  }
}

/// What stands at the beginning of a log line.
struct LineStamp {
  /// As `YYYY-MM-DDTHH:MM:SS`, when the line carries a date and a time.
  private(set) var time: String?
  private(set) var beginsEntry = false
  private(set) var continuesStructure = false

  /// How far into a line a stamp is looked for: container names and colours may stand in front of it.
  private static let reach = 72

  init(_ line: ArraySlice<UInt8>) {
    let head = line.prefix(LineStamp.reach)
    var content = line
    if let stamp = LineStamp.clock(head) {
      time = stamp.time
      beginsEntry = true
      content = line[stamp.end...]
    } else {
      beginsEntry = LineStamp.startsWithLevel(head) || LineStamp.isRecord(line)
    }
    // Behind its stamps, logger and level, a line that is part of a structure shows punctuation.
    let words = content.split(separator: 0x20)
    let last = words.last?.last
    let first = words.first {
      !$0.allSatisfy { $0.isASCIIDigit || ":/.-TZ,[]()".utf8.contains($0) } && $0.first != UInt8(ascii: "[")
    }
    continuesStructure =
      first.map { "\"'}]{".utf8.contains($0[$0.startIndex]) }
      ?? (last == UInt8(ascii: "{") || last == UInt8(ascii: "}"))
  }

  /// `{"level": … }` on a line of its own.
  private static func isRecord(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "{\"".utf8) && line.last { !$0.isASCIISpace } == UInt8(ascii: "}")
  }

  private static let levels = ["debug", "info", "warn", "warning", "error", "critical", "fatal", "notice", "trace"]
    .map { Array($0.utf8) }

  private static func startsWithLevel(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.drop { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "#") }
      .prefix { $0.isASCIILetter }
    guard let behind = line[word.endIndex...].first, ": ]>".utf8.contains(behind),
      word.allSatisfy({ !$0.isASCIILetter || $0 & 0x20 == 0 }) || line.first == UInt8(ascii: "[")
    else { return false }
    return levels.contains { $0.elementsEqual(word.map(\.asciiLowercased)) }
  }

  /// The first `HH:MM` in the head, with the date in front of it when there is one.
  private static func clock(_ head: ArraySlice<UInt8>) -> (time: String?, end: Int)? {
    var i = head.startIndex
    while i + 4 < head.endIndex {
      if digits(head, i, 2), head[i + 2] == UInt8(ascii: ":") || head[i + 2] == UInt8(ascii: "-"),
        digits(head, i + 3, 2),
        i == head.startIndex || !head[i - 1].isASCIIDigit
      {
        let hasSeconds = i + 7 < head.endIndex && head[i + 5] == head[i + 2] && digits(head, i + 6, 2)
        if hasSeconds, head[i + 2] == UInt8(ascii: ":") || date(head, before: i) != nil {
          let clock = "\(text(head, i, 2)):\(text(head, i + 3, 2)):\(text(head, i + 6, 2))"
          return (date(head, before: i).map { "\($0)T\(clock)" }, i + 8)
        }
      }
      i += 1
    }
    return nil
  }

  /// `2026-03-01` or `2026/03/01` right in front of a clock.
  private static func date(_ head: ArraySlice<UInt8>, before i: Int) -> String? {
    let start = i - 11
    guard start >= head.startIndex, digits(head, start, 4), digits(head, start + 5, 2), digits(head, start + 8, 2),
      head[start + 4] == head[start + 7], head[start + 4] == UInt8(ascii: "-") || head[start + 4] == UInt8(ascii: "/")
    else { return nil }
    return "\(text(head, start, 4))-\(text(head, start + 5, 2))-\(text(head, start + 8, 2))"
  }

  private static func digits(_ bytes: ArraySlice<UInt8>, _ i: Int, _ count: Int) -> Bool {
    i + count <= bytes.endIndex && bytes[i..<(i + count)].allSatisfy(\.isASCIIDigit)
  }

  private static func text(_ bytes: ArraySlice<UInt8>, _ i: Int, _ count: Int) -> String {
    String(decoding: bytes[i..<(i + count)], as: UTF8.self)
  }
}
