internal import Dotenv
internal import HTTP

/// `env --format json`.
package enum EnvJSON {
  package static func render(_ report: EnvReport, exitCode: Int, repairs: [EnvRepair]? = nil) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "webox-doctor/env/1")
      json.member("exit_code", exitCode)
      json.member("loader", report.dialect.rawValue)
      json.key("env_files")
      json.array(report.files) { file, json in json.object { file.write(&$0) } }
      json.key("variables")
      json.array(report.variables) { variable, json in
        json.object { variable.write(&$0, isCompared: report.isCompared) }
      }
      json.key("file_problems")
      json.array(report.fileProblems) { problem, json in
        json.object { json in
          json.member("id", problem.id.rawValue)
          json.member("severity", problem.severity.rawValue)
          json.member("path", problem.path)
          json.member("line", problem.line)
          json.member("variable", problem.variable)
        }
      }
      json.key("repairs")
      if let repairs {
        json.array(repairs) { repair, json in json.object { repair.write(&$0) } }
      } else {
        json.string(nil)
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension EnvRepair {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("path", path)
    json.member("backup", backup)
    json.key("fixes")
    json.array(fixes) { fix, json in
      json.object { json in
        json.member("id", fix.id.rawValue)
        json.member("line", fix.line)
        json.member("variable", fix.variable?.shown)
      }
    }
  }
}

extension EnvVariable {
  fileprivate func write(_ json: inout JSONWriter, isCompared: Bool) {
    json.member("name", name)
    json.member("role", role.rawValue)
    json.member("status", status.rawValue)
    json.key("value")
    if let variable {
      json.object { json in
        json.member("shown", shown(variable.value))
        variable.value.write(&json)
        json.member("origin", variable.origin.text)
      }
    } else {
      json.string(nil)
    }
    json.key("hides")
    json.array(variable?.hidden ?? []) { hidden, json in
      json.object { json in
        hidden.value.write(&json)
        json.member("origin", hidden.origin.text)
      }
    }
    json.member("lost", lost?.text)
    json.key("problems")
    json.array(problems) { problem, json in json.object { problem.write(&$0) } }
    json.key("loaders")
    guard isCompared else { return json.string(nil) }
    json.array(readings) { reading, json in
      json.object { json in
        json.member("loader", reading.dialect.rawValue)
        json.member("reading", reading.outcome.rawValue)
        json.member("length", reading.value?.length)
        json.member("fingerprint", reading.value.flatMap { $0.isEmpty ? nil : $0.fingerprint })
      }
    }
  }
}

extension Secret {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("length", length)
    json.member("fingerprint", isEmpty ? nil : fingerprint)
  }
}
