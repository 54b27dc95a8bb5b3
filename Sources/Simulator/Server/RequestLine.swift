/// One line of the log: what was asked and what was answered, without anything that may be secret.
enum RequestLine {
  static func of(_ request: Request, _ answer: Answer) -> String {
    // A key can stand in the query, so only the path is shown, and of it nothing that moves a terminal's cursor.
    let path = String(
      String.UnicodeScalarView(
        request.path.unicodeScalars.prefix(200).map { (0x21..<0x7F).contains($0.value) ? $0 : "?" }))
    return "\(request.method) \(path) \(status(of: answer))"
  }

  private static func status(of answer: Answer) -> String {
    switch (answer.pace.ending, answer.body) {
    case (.reset, _): "reset"
    case (.hang(after: nil), _): "silence"
    case (_, .raw): "not HTTP"
    default: String(answer.status)
    }
  }
}
