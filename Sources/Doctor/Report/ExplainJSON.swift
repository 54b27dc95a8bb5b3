/// `explain --format json`: the findings with their guides.
enum ExplainJSON {
  static func render(_ report: Report, in language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "webox-doctor/explain/1")
      json.member("language", language.rawValue)
      json.key("findings")
      json.array(report.findings) { finding, json in
        json.object { json in
          finding.verdict.write(&json)
          json.member("count", finding.count)
          json.member("first_seen", finding.firstSeen)
          json.member("last_seen", finding.lastSeen)
          json.key("guide")
          json.object { finding.guide(in: language).write(&$0, finding.verdict.provider) }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension Guide {
  fileprivate func write(_ json: inout JSONWriter, _ provider: Provider?) {
    json.member("title", title)
    json.member("meaning", meaning)
    json.member("reasons", reasons)
    json.key("steps")
    json.array(steps) { step, json in json.object { step.write(&$0, provider) } }
    json.member("meanwhile", meanwhile)
    json.key("verify")
    json.array(verify) { step, json in json.object { step.write(&$0, provider) } }
    json.member("delay", delay)
    json.key("misunderstandings")
    json.array(misunderstandings) { pair, json in
      json.object { json in
        json.member("claim", pair.claim)
        json.member("answer", pair.answer)
      }
    }
    json.member("checklist", checklist)
    json.member("status_page", provider?.pages[.status])
    json.member("support_page", provider?.pages[.support])
  }
}

extension Step {
  fileprivate func write(_ json: inout JSONWriter, _ provider: Provider?) {
    json.member("text", text)
    json.member("page", page.flatMap { provider?.pages[$0] })
    json.member("details", details)
    json.key("commands")
    json.array(commands) { command, json in
      json.object { json in
        json.member("posix", command.posix)
        json.member("powershell", command.powershell)
      }
    }
  }
}
