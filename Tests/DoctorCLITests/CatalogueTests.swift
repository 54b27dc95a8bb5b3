import Doctor
import DoctorCLI
import Testing

/// What `--list` promises, `explain` keeps.
@Suite struct CatalogueTests {
  private func catalogue() throws -> OrderedJSON { try OrderedJSON(doctor("explain --list -f json").output) }

  private func finding(_ word: String) throws -> OrderedJSON? {
    try OrderedJSON(doctor("explain \(word) -f json").output)["findings"]?.elements?.first
  }

  @Test func everyCauseIsExplained() throws {
    let causes = try catalogue()["causes"]?.elements ?? []
    #expect(causes.map { $0["id"]?.text } == Cause.allCases.map(\.rawValue))
    for entry in causes {
      let finding = try finding(entry["id"]?.text ?? "")
      #expect(finding?["cause"] == entry["id"])
      #expect(finding?["severity"] == entry["severity"])
      #expect(finding?["wait_helps"] == entry["wait_helps"])
    }
  }

  @Test func everyStatusIsExplained() throws {
    let statuses = try catalogue()["statuses"]?.elements ?? []
    #expect(!statuses.isEmpty)
    for entry in statuses {
      guard case .number(let status)? = entry["status"] else { continue }
      #expect(try finding(String(Int(status)))?["cause"] == entry["cause"])
    }
  }

  /// The cause of the list is that of the answer, and so is the provider where the list names one.
  @Test func everyCodeIsExplained() throws {
    let codes = try catalogue()["codes"]?.elements ?? []
    #expect(codes.count > 50)
    for entry in codes {
      let code = entry["code"]?.text ?? ""
      let finding = try finding(code)
      #expect(finding?["cause"] == entry["cause"], "\(code)")
      guard entry["provider"] != .null else { continue }
      #expect(finding?["provider"] == entry["provider"], "\(code)")
    }
  }

  /// Many hosts copy the most frequent code of all, but it is OpenAI's, and its guide is the one to read.
  @Test func insufficientQuotaIsOpenAIs() throws {
    let finding = try finding("insufficient_quota")
    #expect(finding?["cause"] == .string("quota_exhausted"))
    #expect(finding?["provider"] == .string("openai"))
  }

  /// A suggestion leads to an answer.
  @Test(arguments: Topic.vocabulary) func everySuggestionIsAnswered(word: String) {
    #expect(doctor("explain \(word)").exit == .ok)
  }
}
