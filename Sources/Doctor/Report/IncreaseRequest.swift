/// A request for a higher limit, ready to paste.
package struct IncreaseRequest: Equatable, Sendable {
  package var subject: String
  package var body: [String]
  /// What the text did not state and the sender must fill in.
  package var missing: [String]
  package var page: String?
}

extension IncreaseRequest {
  /// The request with its subject, its page, and what is still to be filled in.
  package func text(in language: Language) -> String {
    let words = language.wording.words
    var lines = [words.requestSubject + subject, ""]
    lines += body
    if let page { lines += ["", words.requestPage + page] }
    if !missing.isEmpty {
      let list = missing.joined(separator: ", ")
      lines += ["", words.requestMissing + list + "."]
    }
    return Typography.set(lines.map(Harmless.line).joined(separator: "\n"), in: language) + "\n"
  }
}
