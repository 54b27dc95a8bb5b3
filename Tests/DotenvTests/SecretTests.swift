import Dotenv
import Testing

/// Values are secrets: problems, fixes and descriptions hold none.
@Suite("Secrets stay inside")
struct SecretTests {
  @Test("in problems and fixes of random files", arguments: Dialect.allCases)
  func randomFiles(_ dialect: Dialect) {
    var files = RandomFiles(seed: 4)
    for _ in 0..<300 {
      let file = files.next()
      for problem in DotenvLint.problems(bytes: file, dialect: dialect) { check(names(problem), file) }
      for fix in DotenvFix.repair(bytes: file, dialect: dialect).fixes {
        check([fix.variable].compactMap(\.self), file)
      }
    }
  }

  private func names(_ problem: DotenvProblem) -> [VariableName] {
    var names = [problem.variable].compactMap(\.self)
    if case .variables(let more) = problem.detail { names += more }
    return names
  }

  private func check(_ names: [VariableName], _ file: [UInt8]) {
    for name in names {
      let text = String(decoding: name.bytes, as: UTF8.self)
      #expect(!text.contains("SENTINEL") && !text.contains("sk-"), "\(file)")
    }
  }

  @Test(
    "a key on a line of its own is no name",
    arguments: [
      "sk-proj-FAKE123\n", "gsk_FAKE\n", "AIzaFAKE\n", "0123456789abcdefFAKE0123456789ab\n",
      "MIIEvFAKEFAKEFAKEFAKE0B\n",
      "FAKEFAKEFAKEFAKEFAKEFAKE==\n", "OPENAI_API_KEY\nsk-proj-FAKE==\n",
      "OPENAI_API_KEY=\"x\ngsk_FAKE=1\nOPENAI_API_KEY=\"x\"\n",
    ])
  func pasted(_ file: String) {
    for dialect in Dialect.allCases {
      for problem in DotenvLint.problems(bytes: Array(file.utf8), dialect: dialect) {
        #expect(names(problem).allSatisfy { $0 == "OPENAI_API_KEY" })
      }
    }
  }

  @Test("names are shown, and what only looks like one is not")
  func shown() {
    for name in ["A", "OPENAI_API_KEY", "A.B-C", "1A", "AZURE_OPENAI_CHATGPT_DEPLOYMENT"] as [VariableName] {
      #expect(name.shown != nil)
    }
    for name in ["", "A B", "é", "sk-1", "gsk_1", "abcdefghij0123456789", "A\nB", "$A"] as [VariableName] {
      #expect(name.shown == nil)
    }
  }

  @Test("a value describes itself by its length")
  func description() {
    let file = DotenvParser.parse(bytes: Array("A=FAKE123\n".utf8))
    #expect(file.entries.map { String(describing: $0.value) } == ["7 bytes"])
    #expect(!String(reflecting: file.entries).contains("70, 65"))
  }

  @Test("names that say their value is a key")
  func secretNames() {
    for name in ["OPENAI_API_KEY", "HF_TOKEN", "A_SECRET", "OPENAI_API_KEY_2", "OPENAI_KEY", "apikey"] as [VariableName]
    {
      #expect(name.namesSecret)
    }
    for name in ["PUBLIC_KEY_PATH", "A", "KEYBOARD", "TOKENIZERS_PARALLELISM", "MAX_TOKENS"] as [VariableName] {
      #expect(!name.namesSecret)
    }
  }
}
