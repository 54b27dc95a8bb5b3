import Arguments
import Doctor
import Foundation
import Testing

@testable import DoctorCLI

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
  @Test func theSampleIsReal() throws {
    let readme = try #require(Repository.file("README.md")).text
    let sentence =
      "Rate limit reached for gpt-4o-mini-realtime in organization org-\(String(repeating: "X", count: 3)) on tokens per "
      + "min (TPM): Limit 40000, "
      + "Used 25502, Requested 18592. Please try again in 6.141s."
    let output = Setting().run(["explain", "--lang", "en", sentence]).output
    let head = output.prefix(upTo: try #require(output.range(of: "\n\nWhat it means")).lowerBound)
    #expect(readme.contains("$ webox-doctor explain --lang en \"\(sentence)\"\n\(head)\n…\n"))
  }

  @Test(arguments: ["explain", "check", "simulate"])
  func everyOptionIsNamed(_ command: String) throws {
    let readme = try #require(Repository.file("README.md")).text
    for option in try #require(Commands.all.first { $0.name == command }).options where option.name != "help" {
      #expect(readme.contains("--\(option.name)"), "\(option.name)")
    }
  }
}

/// The table of providers holds every provider with its variables.
@Suite struct ProviderTableTests {
  @Test func everyProviderHasItsRow() throws {
    let table = try #require(Repository.file("docs/providers.md")).text
    for provider in Provider.all {
      let variables = provider.keyVariables.map { "`\($0)`" }.joined(separator: ", ")
      #expect(table.contains("| `\(provider.id)` | \(provider.name) | \(variables) |"), "\(provider.id)")
    }
  }
}
