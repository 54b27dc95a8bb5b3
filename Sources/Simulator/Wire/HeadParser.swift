/// Reads the request line and the headers.
enum HeadParser {
  static func parse(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Request {
    let lines = bytes.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0 }
    guard let first = lines.first else { throw Fault(status: 400, sentence: "Bad Request") }
    var request = try requestLine(String(decoding: first, as: UTF8.self))
    guard lines.count <= 201 else { throw Fault(status: 431, sentence: "Request Header Fields Too Large") }
    for line in lines.dropFirst() {
      let text = String(decoding: line, as: UTF8.self)
      guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
        throw Fault(status: 400, sentence: "Malformed header")
      }
      let name = text[..<colon].lowercased()
      guard name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
        throw Fault(status: 400, sentence: "Malformed header")
      }
      request.fields.append(Field(name, trimmed(text[text.index(after: colon)...])))
    }
    return request
  }

  private static func requestLine(_ line: String) throws(Fault) -> Request {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2].hasPrefix("HTTP/"), !words[1].isEmpty else {
      throw Fault(status: 400, sentence: "Bad Request")
    }
    guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else {
      throw Fault(status: 505, sentence: "HTTP Version Not Supported")
    }
    guard words[0].count <= 16, words[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) }), !words[0].isEmpty else {
      throw Fault(status: 400, sentence: "Bad Request")
    }
    var target = words[1]
    if target.hasPrefix("http://"), let slash = target.dropFirst(7).firstIndex(of: "/") { target = target[slash...] }
    guard target.hasPrefix("/") || target == "*" else { throw Fault(status: 400, sentence: "Bad Request") }
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return Request(
      method: String(words[0]), path: halves.first.map(String.init) ?? "/",
      query: halves.count == 2 ? String(halves[1]) : "", isOld: words[2] == "HTTP/1.0")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
