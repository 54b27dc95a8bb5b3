internal import HTTP

/// One record of `explain --jsonl`: a line in, a line out.
package enum JSONLines {
  /// Writes the line that answers an input line, and says whether that was no record and whether it holds an error that
  /// waiting does not mend; `provider` is who answered where the record names none.
  package static func answer(
    _ line: [UInt8], number: Int, provider: Provider? = nil, into json: inout JSONWriter
  ) -> (isMalformed: Bool, isBlocking: Bool) {
    do {
      var record = try Record(line)
      record.answer.provider = record.answer.provider ?? provider
      let findings = diagnose(record.answer)
      json.object { json in
        json.key("id")
        json.raw(record.id.span)
        json.key("finding")
        if findings.isEmpty {
          json.null()
        } else {
          // In place: a finding is large, and nothing of it is kept.
          json.object { findings.span[0].verdict.write(&$0) }
        }
        json.key("others")
        json.array(findings.indices.dropFirst()) { i, json in json.object { findings.span[i].verdict.write(&$0) } }
      }
      json.endLine()
      return (false, findings.indices.contains { findings.span[$0].verdict.severity == .blocking })
    } catch {
      refuse(number, "\(error.problem) (column \(error.column))", into: &json)
      return (true, false)
    }
  }

  /// Writes the line that stands in the place of an answer to what is no record.
  package static func refuse(_ number: Int, _ problem: String, into json: inout JSONWriter) {
    json.object { json in
      json.member("line", number)
      json.member("error", problem)
    }
    json.endLine()
  }
}

/// What an input line says.
private struct Record {
  /// The id as it was written, whatever its type, with bytes that are no text made U+FFFD: the answer must be JSON.
  var id: [UInt8] = Array("null".utf8)
  var answer = ErrorAnswer(text: [])

  init(_ line: [UInt8]) throws(JSONScanner.Failure) {
    var scanner = JSONScanner(line)
    var body: [UInt8]?
    try scanner.object { (name, value) throws(JSONScanner.Failure) in
      switch name {
      case "id": id = Array(String(decoding: line[try value.skipValue()], as: UTF8.self).utf8)
      case "provider": answer.provider = try Record.text(&value).flatMap { Provider.known(as: $0) }
      case "status": answer.status = try Record.status(&value)
      case "headers": try Record.headers(&value, &answer.headers)
      case "body": body = try Record.body(&value)
      default: _ = try value.skipValue()
      }
    }
    try scanner.end()
    guard let body else { throw JSONScanner.Failure(problem: "the record has no body", column: 1) }
    answer.text = body
  }

  private static func text(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) -> String? {
    if scanner.next == UInt8(ascii: "\"") { return try scanner.text() }
    let start = scanner.position
    let value = scanner.bytes[try scanner.skipValue()]
    guard value.elementsEqual("null".utf8) else {
      throw JSONScanner.Failure(problem: "expected a string or null", column: start + 1)
    }
    return nil
  }

  /// An object given as the body is taken as the text it was written as.
  private static func body(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) -> [UInt8] {
    if scanner.next == UInt8(ascii: "\"") { return try scanner.string() }
    let value = Array(scanner.bytes[try scanner.skipValue()])
    return value.elementsEqual("null".utf8) ? [] : value
  }

  private static func status(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) -> Int? {
    let start = scanner.position
    let written = try scanner.skipValue()
    var digits = scanner.bytes[written]
    if digits.first == UInt8(ascii: "\"") { digits = digits.dropFirst().dropLast() }
    if digits.elementsEqual("null".utf8) || digits.isEmpty { return nil }
    guard digits.count <= 3, digits.allSatisfy(\.isASCIIDigit) else {
      throw JSONScanner.Failure(problem: "expected a status number or null", column: start + 1)
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func headers(
    _ scanner: inout JSONScanner, _ headers: inout Fields
  ) throws(JSONScanner.Failure) {
    guard scanner.next == UInt8(ascii: "{") else {
      _ = try scanner.skipValue()
      return
    }
    // No answer has more fields than this; what a hostile record adds is left out.
    let most = 256
    try scanner.object { (name, value) throws(JSONScanner.Failure) in
      guard headers.count < most else {
        _ = try value.skipValue()
        return
      }
      if value.next == UInt8(ascii: "\"") {
        headers.add(name, try value.text())
      } else {
        headers.add(name, String(decoding: value.bytes[try value.skipValue()], as: UTF8.self))
      }
    }
  }
}
