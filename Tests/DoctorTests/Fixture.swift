import HTTP
import Foundation
import Testing

@testable import Doctor

/// One recorded error, and what must be read from it.
struct Fixture: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  /// The provider, where the caller tells it.
  let provider: String?
  let status: Int?
  let headers: [String: String]?
  let body: String
  /// Nil where the text holds no provider's error.
  let expect: Expectation?

  var testDescription: String { name }

  var answer: ErrorAnswer {
    var fields = Fields()
    for (name, value) in (headers ?? [:]).sorted(by: { $0.key < $1.key }) { fields.add(name, value) }
    return ErrorAnswer(
      text: Array(body.utf8), status: status, headers: fields, provider: provider.flatMap { Provider.named($0) })
  }

  /// One record a line.
  static let all: [Fixture] = {
    do {
      let text = try String(contentsOfFile: folder + "/errors.jsonl", encoding: .utf8)
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try text.split(separator: "\n").map { try decoder.decode(Fixture.self, from: Data($0.utf8)) }
    } catch {
      Issue.record("Fixtures/errors.jsonl cannot be read: \(error)")
      return []
    }
  }()

  /// Where this suite keeps its records.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures"
}

/// What a finding states; what it does not state is nil and must stay nil.
struct Expectation: Decodable, Equatable, Sendable {
  var cause: String
  var provider: String?
  /// Stated by the one record that stands for the rule.
  var rule: String?
  var status: Int?
  var code: String?
  var dimension: String?
  var limit: Double?
  var used: Double?
  var requested: Double?
  var retryAfterS: Double?
  var resetAt: String?
  var model: String?
  var scopeId: String?
  var tier: String?
  var waitHelps: Bool?

  init(_ verdict: Verdict, rule: Bool) {
    cause = verdict.cause.rawValue
    provider = verdict.provider?.id
    self.rule = rule ? verdict.rule : nil
    status = verdict.status
    code = verdict.code
    dimension = verdict.facts.dimension?.rawValue
    limit = verdict.facts.limit
    used = verdict.facts.used
    requested = verdict.facts.requested
    retryAfterS = verdict.facts.retryAfter
    resetAt = verdict.facts.resetAt
    model = verdict.facts.model
    scopeId = verdict.facts.scope
    tier = verdict.facts.tier
    waitHelps = verdict.waitHelps
  }
}
