/// A running server as the reports for programs tell it.
package struct ServerEntry: Sendable {
  package var pid: Int
  package var workers: [Int]
  package var command: String
  /// RFC 3339.
  package var startedAt: String
  package var ports: [String]
  /// `fresh`, `stale`, `other_key` or `unknown`.
  package var verdict: String
  package var evidence: [String]
  /// How to start it anew.
  package var steps: [(text: String, command: String?)]

  package init(
    pid: Int, workers: [Int], command: String, startedAt: String, ports: [String], verdict: String, evidence: [String],
    steps: [(text: String, command: String?)]
  ) {
    self.pid = pid
    self.workers = workers
    self.command = command
    self.startedAt = startedAt
    self.ports = ports
    self.verdict = verdict
    self.evidence = evidence
    self.steps = steps
  }

  package func write(_ json: inout JSONWriter) {
    json.member("pid", pid)
    json.key("workers")
    json.array(workers) { worker, json in json.number(worker) }
    json.member("command", command)
    json.member("started_at", startedAt)
    json.member("ports", ports)
    json.member("verdict", verdict)
    json.member("evidence", evidence)
    json.key("steps")
    json.array(steps) { step, json in
      json.object { json in
        json.member("text", step.text)
        json.member("command", step.command)
      }
    }
  }
}
