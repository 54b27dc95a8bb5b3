import Arguments
import Spelling
import Testing

/// What is near enough to be meant, and what is not.
@Suite struct SpellingTests {
  static let known = ["explain", "help", "version", "rate_limited", "insufficient_quota", "429"]

  @Test(arguments: [
    ("explain", "explain"), ("explian", "explain"), ("EXPLAIN", "explain"), ("explan", "explain"),
    ("xplain", "explain"), ("explains", "explain"), ("hlep", "help"), ("hel", "help"), ("halp", "help"),
    ("verison", "version"), ("rate_limit", "rate_limited"), ("rate-limited", "rate_limited"),
    ("insuficient_quota", "insufficient_quota"), ("insufficientquota", "insufficient_quota"), ("428", "429"),
  ])
  func suggests(typed: String, meant: String) {
    #expect(Spelling.nearest(to: typed, among: Self.known) == meant)
  }

  @Test(arguments: ["", "elephant", "he", "quota", "help me please", "version-of-something-else"])
  func staysSilent(typed: String) {
    #expect(Spelling.nearest(to: typed, among: Self.known) == nil)
  }

  @Test func theFirstOfTheNearestWins() {
    #expect(Spelling.nearest(to: "cat", among: ["bat", "hat", "rat"]) == "bat")
    #expect(Spelling.nearest(to: "cat", among: ["hat", "cat"]) == "cat")
    #expect(Spelling.nearest(to: "cat", among: []) == nil)
  }

  /// A pasted megabyte is compared by its beginning only.
  @Test func longWordsCostLittle() {
    #expect(Spelling.nearest(to: String(repeating: "explain", count: 150_000), among: Self.known) == nil)
  }
}
