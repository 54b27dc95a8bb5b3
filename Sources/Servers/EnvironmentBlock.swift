import HTTP

/// A variable that holds a key, and what `.env` says its value is – as a fingerprint, never as the value.
package struct ExpectedKey: Hashable, Sendable {
  package var variable: String
  /// The first eight hexadecimal digits of the SHA-256, as `Secret.fingerprint` gives them; nil if `.env` lacks it.
  package var fingerprint: String?
  /// `sk-proj-WQkW…1b1H`: what to look for in the start-up log.
  package var masked: String?

  package init(variable: String, fingerprint: String?, masked: String? = nil) {
    self.variable = variable
    self.fingerprint = fingerprint
    self.masked = masked
  }
}

/// How a variable in a process's environment block compares with `.env`.
enum HeldValue: Hashable, Sendable {
  case absent
  case empty
  case same
  case other(fingerprint: String)
}

/// What was learned from one /proc/PID/environ: comparisons, and a few names that tell the process's keeper.
///
/// The block is the one of the moment of `exec`. What a program loads later is not in it.
struct EnvironmentBlock: Hashable, Sendable {
  var held: [String: HeldValue] = [:]
  /// Of `name`, `pm_id`, `SUPERVISOR_PROCESS_NAME`, `SUPERVISOR_GROUP_NAME` alone; no variable that could be a secret.
  var marks: [String: String] = [:]

  /// An environment may be as large as the kernel lets an `exec` be.
  static let limit = 2 << 20
  private static let markNames: Set<String> = [
    "name", "pm_id", "SUPERVISOR_PROCESS_NAME", "SUPERVISOR_GROUP_NAME",
  ]

  /// `secrets` receives each key's value so that it can be masked elsewhere; it must not outlive the survey.
  init(_ block: [UInt8], expected: [ExpectedKey], secrets: inout [Secret]) {
    for key in expected { held[key.variable] = .absent }
    for entry in block.split(separator: 0) {
      guard let equals = entry.firstIndex(of: UInt8(ascii: "=")), equals - entry.startIndex <= 64 else { continue }
      let name = String(decoding: entry[..<equals], as: UTF8.self)
      let value = Array(entry[(equals + 1)...])
      // The first assignment of a name is the one getenv finds.
      if let key = expected.first(where: { $0.variable == name }), held[name] == .absent {
        held[name] = EnvironmentBlock.compare(value, with: key)
        secrets.append(Secret(String(decoding: value, as: UTF8.self)))
      } else if EnvironmentBlock.markNames.contains(name), marks[name] == nil, value.count <= 100 {
        marks[name] = String(decoding: value, as: UTF8.self)
      }
    }
  }

  private static func compare(_ value: [UInt8], with key: ExpectedKey) -> HeldValue {
    if value.isEmpty { return .empty }
    let fingerprint = String(SHA256.hex(of: value).prefix(8))
    return fingerprint == key.fingerprint ? .same : .other(fingerprint: fingerprint)
  }
}
