import HTTP
import Testing

@Suite struct SecretTests {
  @Test(arguments: [
    ("sk-proj-WQkWFAKEAAAAAAAAAAAAAAAAAAAAAAAA1b1H", "sk-proj-WQkW…1b1H"),
    ("sk-ant-api03-WQkWFAKEAAAAAAAAAAAAAAAAAAAAAAAA1b1H", "sk-ant-api03-WQkW…1b1H"),
    ("gsk_abcdFAKEAAAAAAAAAAAAAAAAwxyz", "gsk_abcd…wxyz"),
    ("AIzaSyAAFAKEAAAAAAAAAAAAAAAAAAAAAAAA1b1H", "AIza…1b1H"),
    ("0123456789abcdef0123456789abcdef", "0123…cdef"),
    // Too short to lose eight characters; a phrase of words; nothing.
    ("sk-proj-short", "…"), ("correct-horse-battery-staple", "…"), ("hunter2", "…"), ("", "…"),
    // What does not belong into a key does not get out of its mask.
    ("sk-\u{1b}[2JAAAAAAAAAAAAAAAAAAAAA\u{a0}bé\u{200b}", "sk-·[2J…·b··"),
    // What is no key may end with one, or be one behind its scheme.
    ("https://example.com/?key=FAKE0123456789abcdef", "https://example.com…"),
    ("https://example.com:8080/hooks/FAKE0123456789abcdef", "https://example.com…"),
    ("Server=db;User=chat;Password=FAKE0123456789", "…"), ("?token=FAKEtok0123456789abcdef", "…"),
    ("postgres://chat:FAKE/0123456789@db.example.com/chat", "postgres://…"),
    ("https://fake0123456789abcdef0123456789abcdef.example.com/", "https://…"),
    ("https://fakefakefakefake", "https://…"),
    ("Bearer sk-proj-WQkWFAKEAAAAAAAAAAAAAAAAAAAAAAAA1b1H", "…"), ("FAKE0123456789abcdef0123456789==", "…"),
    ("me:FAKEFAKEFAKE@proxy.example:3128", "…"), ("correct-horse-battery-staple-and-twenty-more-words", "…"),
    ("://FAKE0123456789abcdef0123", "…"),
  ])
  func showsItsMaskAndNothingElse(_ text: String, _ mask: String) {
    let secret = Secret(text)
    var dumped = ""
    dump(secret, to: &dumped)
    let shown = ["\(secret)", secret.description, secret.debugDescription, String(reflecting: secret), "\([secret])"]
    #expect(secret.masked == mask)
    #expect(shown == [mask, mask, mask, mask, "[\(mask)]"])
    #expect(dumped == "- \(mask)\n")
    #expect(Mirror(reflecting: secret).children.isEmpty)
    #expect(secret.reveal() == text)
  }

  @Test func printsNothingFromWithinAnything() {
    let secret = Secret("sk-proj-SENTINELSENTINELSENTINELSENTINEL")
    let request = Request(
      .get, "https://me:SENTINEL@api.test/v1?x=1@2", headers: ["A": "b"], credentials: [.bearer(secret)])
    let holders: [Any] = [request, request.credentials, ["key": secret], Optional(secret) as Any, (secret, 1)]
    for holder in holders {
      var text = "\(holder)" + String(reflecting: holder)
      dump(holder, to: &text)
      #expect(!text.contains("SENTINELS") && !text.contains(":SENTINEL"))
    }
    #expect(request.description == "GET https://…@api.test/v1?x=1@2")
  }

  @Test(arguments: [
    ("https://api.test/v1", "https://api.test/v1"), ("https://a:b@c@api.test", "https://…@api.test"),
    ("https://api.test/a@b", "https://api.test/a@b"), ("", ""), ("api.test", "api.test"),
    ("https://a:b@/x", "https://…@/x"),
  ])
  func aURLLosesItsLogin(_ url: String, _ shown: String) {
    #expect(Request.withoutLogin(url) == shown)
  }

  @Test func twoKeysCanBeComparedWithoutBeingShown() {
    // `printf abc | sha256sum`
    #expect(Secret("abc").fingerprint == "ba7816bf")
    #expect(Secret("abc") == Secret("abc") && Secret("abc") != Secret("abd"))
    #expect(Secret("clé-164").length == 7)
    #expect(Secret("").isEmpty && !Secret("a").isEmpty)
  }

  @Test(arguments: [
    ("Incorrect API key provided: sk-FAKE456789.", "Incorrect API key provided: ….", "sk-FAKE456789"),
    ("abcabcabc", "…abc", "abcabc"), ("sk-FAKE456789sk-FAKE456789", "……", "sk-FAKE456789"), ("a b", "a b", "b"),
    ("nothing of it", "nothing of it", "sk-FAKE456789"), ("", "", "sk-FAKE456789"),
  ])
  func isTakenOutOfATextThatQuotesIt(_ text: String, _ expected: String, _ secret: String) {
    #expect(Secret(secret).redact(text) == expected)
  }
}
