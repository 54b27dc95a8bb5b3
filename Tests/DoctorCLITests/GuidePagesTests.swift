import Doctor
import Foundation
import Testing

/// The guides as pages under `docs/guides`, made from the same texts as the reports.
@Suite struct GuidePagesTests {
  /// A page of the documentation.
  struct Page: Sendable {
    let name: String
    let text: String
  }

  static func pages(_ language: Language) -> [Page] {
    var pages = [Page(name: "README.md", text: index(language))]
    for cause in Cause.allCases {
      pages.append(Page(name: "\(cause.rawValue).md", text: page(cause, nil, language)))
      for provider in providers(cause, language) {
        pages.append(Page(name: "\(cause.rawValue).\(provider.id).md", text: page(cause, provider, language)))
      }
    }
    return pages
  }

  /// Those that have something of their own to say about a cause.
  private static func providers(_ cause: Cause, _ language: Language) -> [Provider] {
    Provider.all.filter { $0.advice.supplement(for: cause, in: language) != nil }
  }

  private static func page(_ cause: Cause, _ provider: Provider?, _ language: Language) -> String {
    guard let finding = Topic.find([cause.rawValue], provider: provider) else { return "" }
    return Format.markdown.render(Report(findings: [finding], isTopic: true), in: language, TextStyle())
  }

  private static func index(_ language: Language) -> String {
    let isFrench = language == .french
    var lines = [
      "# Guides", "",
      isFrench
        ? "Une page par cause, et une par fournisseur qui a quelque chose à y ajouter. Ces pages sont générées\u{A0}: "
          + "ne les modifiez pas à la main, lancez `UPDATE_GOLDEN=1 swift test`."
        : "One page per cause, and one per provider that has something to add. These pages are generated: do not edit "
          + "them by hand, run `UPDATE_GOLDEN=1 swift test`.", "",
    ]
    for cause in Cause.allCases {
      let title = page(cause, nil, language).split(separator: "\n").first?.drop { $0 == "#" || $0 == " " } ?? ""
      let links = providers(cause, language).map { "[\($0.name)](\(cause.rawValue).\($0.id).md)" }
      let own = links.isEmpty ? "" : " (\(links.joined(separator: ", ")))"
      lines.append("- [`\(cause.rawValue)`](\(cause.rawValue).md) — \(title)\(own)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func folder(_ language: Language) -> String { "docs/guides/\(language.rawValue)" }

  @Test(arguments: Language.allCases) func areCurrent(language: Language) throws {
    let pages = Self.pages(language)
    for page in pages {
      Golden.check(page.text, file: Repository.root.appending(path: "\(folder(language))/\(page.name)"))
    }
    for file in Repository.files(under: folder(language)) where !pages.contains(where: { $0.name == file.name }) {
      if Golden.isRecording {
        try FileManager.default.removeItem(at: Repository.root.appending(path: file.path))
      }
      Issue.record("\(file.path) belongs to no guide\(Golden.isRecording ? " and was deleted" : "")")
    }
  }

  @Test func bothLanguagesHaveTheSamePages() {
    #expect(Self.pages(.french).map(\.name) == Self.pages(.english).map(\.name))
  }

  /// A page says all that a page must: the headings are there, nothing is empty, no name is left to be filled in.
  @Test(arguments: Language.allCases) func arePlausible(language: Language) {
    let words = language.wording.words
    for page in Self.pages(language) where page.name != "README.md" {
      let lines = page.text.split(separator: "\n").map(String.init)
      #expect(lines.first?.hasPrefix("# ") == true, "\(page.name)")
      for heading in [words.meaning, words.reasons, words.steps, words.verify, words.delay, words.checklist] {
        #expect(lines.contains { $0.dropFirst(3) == Typography.set(heading, in: language) }, "\(page.name): \(heading)")
      }
      #expect(!page.text.contains("\n\n\n"), "\(page.name) has a hole")
      #expect(!page.text.contains("- \n") && !page.text.contains("nil"), "\(page.name)")
      #expect(!page.text.contains("Optional("), "\(page.name)")
    }
  }

  /// A provider's own words stand in front of the general ones, and must not repeat them.
  @Test(arguments: Language.allCases) func nothingIsSaidTwice(language: Language) {
    for page in Self.pages(language) {
      let items = page.text.split(separator: "\n").filter { $0.hasPrefix("- ") }
      for item in Set(items) where items.filter({ $0 == item }).count > 1 {
        Issue.record("\(page.name) says twice: \(item)")
      }
    }
  }

  /// Every fence is closed, so that the rest of a page is not swallowed.
  @Test(arguments: Language.allCases) func fencesAreClosed(language: Language) {
    for page in Self.pages(language) {
      let fences = page.text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("```") }
      #expect(fences.count.isMultiple(of: 2), "\(page.name)")
    }
  }

  /// Pages are opened over TLS, save what runs on the reader's own machine or network and what proves a captive portal.
  @Test(arguments: Language.allCases) func addressesAreSafe(language: Language) {
    let known: Set = ["127.0.0.1", "host.docker.internal", "neverssl.com", "connectivitycheck.gstatic.com"]
    for page in Self.pages(language) {
      for match in page.text.matches(of: /http:\/\/([\w.-]+)/) {
        let host = String(match.1)
        #expect(known.contains(host) || !host.contains("."), "\(page.name): http://\(host)")
      }
    }
  }
}
