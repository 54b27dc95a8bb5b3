internal import Dotenv
internal import HTTP

/// `check --format json`.
package enum CheckJSON {
  package static func render(
    _ report: CheckReport, servers: [ServerEntry], verdict: CheckReport.Outcome, exitCode: Int
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "webox-doctor/check/1")
      json.member("verdict", verdict.rawValue)
      json.member("exit_code", exitCode)
      json.key("env_files")
      json.array(report.files) { file, json in json.object { file.write(&$0) } }
      json.key("providers")
      json.array(report.checks) { check, json in json.object { check.write(&$0, isFree: report.isFree) } }
      json.key("servers")
      json.array(servers) { server, json in json.object { server.write(&$0) } }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension EnvFile {
  func write(_ json: inout JSONWriter) {
    json.member("path", path)
    json.member("loader", file.dialect.rawValue)
    json.key("problems")
    json.array(problems) { problem, json in
      json.object { json in
        json.member("id", problem.id.rawValue)
        json.member("severity", problem.severity.rawValue)
        json.member("line", problem.line)
        json.member("variable", problem.variable?.shown)
        json.member("loaders", problem.consumers.map(\.rawValue))
      }
    }
  }
}

extension ProviderCheck {
  fileprivate func write(_ json: inout JSONWriter, isFree: Bool) {
    json.member("id", account.provider.id)
    json.member("status", status(isFree: isFree).rawValue)
    json.member("required", isRequired)
    json.member("skipped", skipped?.rawValue)
    json.key("key")
    if let key = account.key {
      json.object { json in
        json.member("variable", key.name)
        json.member("origin", key.origin.text)
        json.member("masked", key.value.masked)
        json.member("length", key.value.length)
        json.member("fingerprint", key.value.isEmpty ? nil : key.value.fingerprint)
      }
    } else {
      json.null()
    }
    json.member("endpoint", account.base.isEmpty ? nil : account.shownBase)
    json.member("model", (model ?? account.modelVariable?.text).map(MisplacedKey.mask))
    json.member("suggested_model", suggestedModel)
    json.member("tested", Proof.allCases.filter(tested.contains).map(\.rawValue))
    json.member("not_tested", skipped == nil ? notTested(isFree: isFree).map(\.rawValue) : [])
    json.member("tokens", tokens)
    json.member("balance", balance)
    json.member("announced", announced)
    json.key("timings_ms")
    if let slowest { json.object { slowest.write(&$0) } } else { json.null() }
    json.key("limits")
    json.array(limits?.buckets ?? []) { bucket, json in
      json.object { json in
        json.member("dimension", bucket.dimension.rawValue)
        json.member("limit", bucket.limit)
        json.member("remaining", bucket.remaining)
        json.member("reset_s", bucket.resetSeconds)
      }
    }
    json.key("problems")
    json.array(problems) { problem, json in json.object { problem.write(&$0) } }
    json.key("finding")
    if let finding { json.object { finding.write(&$0) } } else { json.null() }
  }
}

extension AccountProblem {
  func write(_ json: inout JSONWriter) {
    json.member("id", id.rawValue)
    json.member("severity", severity.rawValue)
    json.member("variable", variable)
    json.member("origin", origin?.text)
  }
}

extension Origin {
  /// `environment`, or the place in a file.
  var text: String {
    switch self {
    case .environment: "environment"
    case .file(let path, let line): "\(path):\(line)"
    case .secretFile(let path): path
    }
  }
}

extension Timings {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("dns", Timings.milliseconds(dns))
    json.member("connect", Timings.milliseconds(connect))
    json.member("tls", Timings.milliseconds(tls))
    json.member("first_byte", Timings.milliseconds(firstByte))
    json.member("total", Timings.milliseconds(total))
  }

  static func milliseconds(_ duration: Duration?) -> Double? {
    duration.map {
      Double($0.components.seconds) * 1_000 + Double($0.components.attoseconds / 1_000_000_000_000) / 1_000
    }
  }
}
