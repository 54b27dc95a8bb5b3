import Testing

@testable import Simulator

@Suite("Scenarios")
struct ScenarioTests {
  @Test("The option's text names scenarios, causes and statuses")
  func parse() throws {
    let chosen = try ScenarioChoice.parse("openai=insufficient_quota, azure = 402,gemini=rpm,groq=rate_limited,xai=403")
    #expect(chosen.map(\.provider) == ["openai", "azure", "gemini", "groq", "xai"])
    #expect(chosen.map(\.name) == ["insufficient_quota", "402", "rpm", "tpm", "403"])
    #expect(try ScenarioChoice.find("429", of: "openai").name == "insufficient_quota")
    #expect(try ScenarioChoice.find("QUOTA_EXHAUSTED", of: "OpenAI").name == "insufficient_quota")
    #expect(try ScenarioChoice.find("200", of: "openai").name == "ok")
  }

  @Test("What is not understood says what would have been", arguments: ["", "openai", "=ok", "openai=", "openai=ok,"])
  func malformed(_ text: String) {
    #expect {
      try ScenarioChoice.parse(text)
    } throws: {
      if case ScenarioComplaint.malformed = $0 { true } else { false }
    }
  }

  @Test("Unknown names and repetitions are refused")
  func unknown() {
    #expect(throws: ScenarioComplaint.unknownProvider("opnai", known: SimulatedProvider.all.map(\.id))) {
      try ScenarioChoice.parse("opnai=ok")
    }
    #expect(throws: ScenarioComplaint.twice("openai")) { try ScenarioChoice.parse("openai=ok,openai=429") }
    #expect {
      try ScenarioChoice.parse("openai=nope")
    } throws: {
      if case ScenarioComplaint.unknownScenario("nope", "openai", let known) = $0 {
        known.contains("tpm")
      } else {
        false
      }
    }
  }

  @Test(
    "Every provider can work and can refuse a key, and says what each scenario is",
    arguments: SimulatedProvider.all.map(\.id))
  func complete(_ id: String) throws {
    let provider = try #require(SimulatedProvider.all.first { $0.id == id })
    let names = provider.scenarios.map(\.name)
    #expect(names.contains("ok") && names.contains("key_invalid"))
    #expect(Set(names).count == names.count)
    #expect(!provider.models.isEmpty && provider.base.hasPrefix("/\(id)"))
    for scenario in provider.scenarios {
      #expect(!scenario.french.isEmpty && !scenario.english.isEmpty, "\(id)=\(scenario.name)")
    }
  }

  @Test("JSON is read as it was written, and hostile nesting ends")
  func json() {
    let value: JSON = ["a": [1, 2.5, true, .null, "q\"\\\n\u{1}é"], "b": [:]]
    #expect(JSONReader.read(Array("\(value)".utf8)) == value)
    #expect(JSONReader.read(Array(#"{"e":"\ud83d\ude00\u00e9","x":"\ud800"}"#.utf8))?["e"].text == "😀é")
    for bad in ["", "{", "[1,]", "{\"a\":}", "\"x", "tru", "1 2", #""\u12""#] {
      let read = JSONReader.read(Array(bad.utf8))
      #expect(read == nil, "\(bad)")
    }
    #expect(JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 100_000)) == nil)
  }
}
