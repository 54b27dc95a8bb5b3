/// `explain --list`: every cause, status and error code that can be asked for.
package enum Catalogue {
  package static func render(_ format: Format, in language: Language) -> String {
    switch format {
    case .json: json(language)
    case .text: text(language)
    case .markdown: markdown(language)
    }
  }

  private static func title(_ cause: Cause, _ language: Language) -> String {
    Typography.set(language.wording.guide(for: cause, Situation()).title, in: language)
  }

  private static func statusCause(_ status: Int) -> Cause {
    Topic.find([String(status)])?.verdict.cause ?? .unknown
  }

  private static func text(_ language: Language) -> String {
    let words = language.wording.words
    var lines = [words.listCauses]
    for cause in Cause.allCases { lines += ["  \(cause.rawValue)", "      \(title(cause, language))"] }
    lines += ["", words.listStatuses]
    for status in Topic.statuses { lines.append("  \(status)  \(statusCause(status).rawValue)") }
    lines += ["", words.listCodes]
    let width = Topic.codes.map(\.code.count).max() ?? 0
    for (code, cause, owner) in Topic.codes {
      let gap = String(repeating: " ", count: width + 2 - code.count)
      lines.append("  \(code)\(gap)\(cause.rawValue)\(owner.map { " (\($0.name))" } ?? "")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func markdown(_ language: Language) -> String {
    let words = language.wording.words
    var lines = ["## \(words.listCauses)", ""]
    lines += Cause.allCases.map { "- `\($0.rawValue)` — \(title($0, language))" }
    lines += ["", "## \(words.listStatuses)", ""]
    lines += Topic.statuses.map { "- `\($0)` — `\(statusCause($0).rawValue)`" }
    lines += ["", "## \(words.listCodes)", ""]
    lines += Topic.codes.map { "- `\($0.code)` — `\($0.cause.rawValue)`\($0.owner.map { " (\($0.name))" } ?? "")" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "webox-doctor/catalogue/1")
      json.key("causes")
      json.array(Cause.allCases) { cause, json in
        json.object { json in
          json.member("id", cause.rawValue)
          json.member("title", title(cause, language))
          json.member("severity", cause.severity.rawValue)
          json.member("wait_helps", cause.waitHelps)
        }
      }
      json.key("statuses")
      json.array(Topic.statuses) { status, json in
        json.object { json in
          json.member("status", status)
          json.member("cause", statusCause(status).rawValue)
        }
      }
      json.key("codes")
      json.array(Topic.codes) { entry, json in
        json.object { json in
          json.member("code", entry.code)
          json.member("cause", entry.cause.rawValue)
          json.member("provider", entry.owner?.id)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
