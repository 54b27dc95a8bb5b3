import Doctor
import DoctorCLI
import Dotenv
import Foundation
import Testing

/// Real outputs against the published schemas, member by member and in the written order.
@Suite struct SchemaTests {
  static func schema(_ name: String) throws -> JSONSchema {
    let url = Repository.root.appending(path: "docs/json-schema/\(name).schema.json")
    return try JSONSchema(String(contentsOf: url, encoding: .utf8))
  }

  static let texts = [
    Samples.insufficientQuota, Samples.rateLimit, Samples.staleKey, Samples.several, Samples.harmlessLog,
    Samples.hostile,
  ]

  @Test(arguments: Language.allCases) func explain(language: Language) throws {
    let schema = try Self.schema("explain")
    for text in Self.texts {
      let outcome = Setting(input: Array(text.utf8)).run(["explain", "-f", "json", "--lang", language.rawValue])
      #expect(schema.problems(try OrderedJSON(outcome.output)) == [])
    }
  }

  /// Every cause, alone and of every provider.
  @Test(arguments: Cause.allCases) func topics(cause: Cause) throws {
    let schema = try Self.schema("explain")
    for provider in [""] + Provider.all.map(\.id) {
      for language in Language.allCases {
        let outcome = doctor("explain \(provider) \(cause.rawValue) --format json --lang \(language.rawValue)")
        #expect(schema.problems(try OrderedJSON(outcome.output)) == [], "\(provider) \(cause)")
      }
    }
  }

  @Test(arguments: Language.allCases) func catalogue(language: Language) throws {
    let outcome = doctor("explain --list --format json --lang \(language.rawValue)")
    #expect(try Self.schema("catalogue").problems(OrderedJSON(outcome.output)) == [])
  }

  /// Every state of a provider, each with what only it holds.
  @Test(arguments: ["ok", "insufficient_quota", "key_invalid", "tpm", "model_not_found", "cut"])
  func check(scenario: String) throws {
    let schema = try Self.schema("check")
    let outcome = try CheckExitTests.run(
      openai: scenario, "check --format json",
      ["ANTHROPIC_API_KEY": "", "MISTRAL_API_KEY": "your-key-here", "AZURE_OPENAI_API_KEY": "FAKE0123456789abcdef"])
    #expect(schema.problems(try OrderedJSON(outcome.output)) == [])
  }

  @Test func theProblemsOfAFile() throws {
    let file = Array("OPENAI_API_KEY = \"FAKE\nA: b\nA=x # c\nGROQ_API_KEY=\n".utf8)
    for options in [[], ["--loader", "bash"], ["--loader", "docker"], ["--loader", "node"]] {
      let outcome = Setting(files: [".env": .success(file)]).run(["check", "--format", "json"] + options)
      #expect(try Self.schema("check").problems(OrderedJSON(outcome.output)) == [])
    }
  }

  @Test func theIdsOfProblems() throws {
    let schema = try Self.schema("check")
    func ids(_ name: String) -> [String] {
      schema["$defs", name, "properties", "id", "enum"]?.elements?.compactMap(\.text) ?? []
    }
    #expect(ids("problem") == AccountProblem.ID.allCases.map(\.rawValue))
    #expect(ids("env_problem") == DotenvProblem.ID.allCases.map(\.rawValue))
  }

  @Test(arguments: [[], ["--compare"], ["--loader", "bash", "--compare"], ["--fix"], ["--fix", "--dry-run"]]) func env(
    options: [String]
  ) throws {
    let schema = try Self.schema("env")
    for file in [
      EnvTests.file, "A=$(x)\nOPENAI_API_KEY=\"FAKE\n", "OPENAI_API_KEY = FAKE0123456789abcdefghij\nB\n", "\0",
    ] {
      let setting = Setting(
        environment: ["OPENAI_API_KEY": "", "HTTPS_PROXY": "http://u:p@proxy:1"],
        files: [".env": .success(Array(file.utf8)), ".env.example": .success(Array(EnvTests.file.utf8))],
        publicFiles: [".env"])
      let outcome = setting.run(["env", "--format", "json"] + options)
      #expect(schema.problems(try OrderedJSON(outcome.output)) == [], "\(outcome.output)")
    }
  }

  @Test func theIdsOfProblemsInEnv() throws {
    let (env, check) = (try Self.schema("env"), try Self.schema("check"))
    for name in ["problem", "env_problem", "env_file"] { #expect(env["$defs", name] == check["$defs", name]) }
    let ids = env["$defs", "file_problem", "properties", "id", "enum"]?.elements?.compactMap(\.text)
    #expect(ids == EnvFileProblem.ID.allCases.map(\.rawValue))
  }

  @Test func lines() throws {
    let schema = try Self.schema("explain-jsonl")
    let outcome = Setting(input: Array(Samples.records.utf8)).run(["explain", "--jsonl"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 7)
    for line in lines { #expect(schema.problems(try OrderedJSON(String(line))) == []) }
  }

  /// The ids of the schemas are those of the code.
  @Test(arguments: ["explain", "explain-jsonl", "catalogue", "check"]) func idsAreTheCodes(name: String) throws {
    let schema = try Self.schema(name)
    func ids(_ path: OrderedJSON?) -> [String] { path?["enum"]?.elements?.compactMap(\.text) ?? [] }
    #expect(ids(schema["$defs", "cause"]) == Cause.allCases.map(\.rawValue))
    guard name != "catalogue" else { return }
    #expect(ids(schema["$defs", "provider"]) == Provider.all.map(\.id))
    #expect(ids(schema["$defs", "facts", "properties", "dimension"]) == Dimension.allCases.map(\.rawValue))
  }

  @Test func theMembersOfAFinding() throws {
    let contract = [
      "cause", "provider", "status", "code", "rule", "facts", "wait_helps", "severity", "confidence", "evidence",
    ]
    let facts = [
      "dimension", "limit", "used", "requested", "retry_after_s", "reset_at", "model", "scope_id", "tier",
    ]
    let record = "{\"id\":1,\"body\":\"\(Samples.rateLimit)\"}\n"
    let line = Setting(input: Array(record.utf8)).run(["explain", "--jsonl"]).output
    let answer = try OrderedJSON(line)
    #expect(answer.members?.map(\.name) == ["id", "finding", "others"])
    #expect(answer["finding"]?.members?.map(\.name) == contract)
    #expect(answer["finding"]?["facts"]?.members?.map(\.name) == facts)
    #expect(answer["finding"]?["facts"]?["retry_after_s"] == .number(6.141))
    let report = try OrderedJSON(doctor("explain 429 --format json").output)
    let more = contract + ["count", "first_seen", "last_seen", "guide"]
    #expect(report["findings"]?.elements?.first?.members?.map(\.name) == more)
  }

  /// Only texts change with the language.
  @Test func idsDoNotChangeWithTheLanguage() throws {
    for text in Self.texts {
      let setting = Setting(input: Array(text.utf8))
      let reports = try Language.allCases.map { language in
        try OrderedJSON(setting.run(["explain", "-f", "json", "--lang", language.rawValue]).output)
      }
      let ids = reports.map { report in
        report["findings"]?.elements?.map { $0.members?.filter { $0.name != "guide" } ?? [] }
      }
      #expect(ids[0] == ids[1])
    }
  }

  // MARK: The validator itself

  static let sample = """
    {"type":"object","required":["a","b"],"additionalProperties":false,"properties":{
    "a":{"enum":["x",null]},"b":{"type":"array","items":{"type":["integer","null"]},"minItems":1},
    "c":{"anyOf":[{"const":1},{"$ref":"#/$defs/d"}]}},"$defs":{"d":{"type":"string"}}}
    """

  @Test(arguments: [
    #"{"a":"x","b":[1]}"#, #"{"a":null,"b":[null,-2],"c":1}"#, #"{"a":"x","b":[1e3],"c":"\u00e9\ud83d\ude00"}"#,
  ])
  func accepts(value: String) throws {
    #expect(try JSONSchema(Self.sample).problems(OrderedJSON(value)) == [])
  }

  @Test(arguments: [
    #"{"b":[1]}"#, #"{"b":[1],"a":"x"}"#, #"{"a":"y","b":[1]}"#, #"{"a":"x","b":[]}"#, #"{"a":"x","b":[1.5]}"#,
    #"{"a":"x","b":1}"#, #"{"a":"x","b":[1],"c":2}"#, #"{"a":"x","b":[1],"d":2}"#, #"{"a":"x","a":"x","b":[1]}"#, "[]",
  ])
  func rejects(value: String) throws {
    #expect(try JSONSchema(Self.sample).problems(OrderedJSON(value)) != [])
  }

  @Test(arguments: ["{", "[1,]", "01", "+1", "1.", "\"\\ud800\"", "\"\\x\"", "{'a':1}", "nul", "1 2", "\"\u{01}\"", ""])
  func isNotJSON(text: String) {
    #expect(throws: OrderedJSON.Malformed.self) { try OrderedJSON(text) }
  }

  @Test func anUnknownWordIsAProblem() throws {
    #expect(try JSONSchema(#"{"minLength":1}"#).problems(.string("")) != [])
  }
}
