import Testing

@testable import Doctor

/// Which words are names of models, organisations and resources.
@Suite struct NamesTests {
  @Test(
    arguments: [
      ("gpt-4o", "gpt-4o"), ("llama3.3:70b", "llama3.3:70b"), ("openai/gpt-oss-20b", "openai/gpt-oss-20b"),
      ("o1", "o1"), ("modelgpt-4o-mini", "gpt-4o-mini"), ("models/x", "models/x"),
      ("20KTPM-400RPM", nil), ("{modelName}", nil), ("<model>", nil), ("[model]", nil), ("none", nil), ("None", nil),
      ("null", nil), ("the", nil), ("this", nil), ("model", nil), ("your", nil), ("tokens", nil), ("x", nil),
      ("123", nil), ("http://host", nil), ("", nil),
    ] as [(String, String?)])
  func knowsAModel(_ word: String, _ model: String?) { #expect(Names.model(word) == model) }

  @Test(
    arguments: [
      ("gpt-4o", "gpt-4o"), ("GPT-4o", "GPT-4o"), ("text-embedding-3-small", "text-embedding-3-small"),
      ("my-chat", nil), ("prod", nil), ("", nil), ("o1", "o1"), ("o3-mini", "o3-mini"),
      ("gemini-2.5-flash", "gemini-2.5-flash"), ("o1x", nil),
    ] as [(String, String?)])
  func knowsAPublishedModel(_ word: String, _ model: String?) { #expect(Names.publishedModel(word) == model) }

  @Test(
    arguments: [
      ("org-FAKE1", "org-FAKE1"), ("my-box-1234", "my-box-1234"), ("on", nil), ("None", nil), ("null", nil),
      ("{org}", nil), ("x", nil), ("", nil),
    ] as [(String, String?)])
  func knowsAScope(_ word: String, _ scope: String?) { #expect(Names.scope(word) == scope) }

  @Test(
    arguments: [
      ("org-FAKE1", "org-FAKE1"), ("<org>", nil), ("[orgID]", nil), ("org-****", nil), ("org…", nil), ("xxxx", nil),
      ("XXXX-xxxx", nil),
    ] as [(String, String?)])
  func knowsACover(_ word: String, _ name: String?) { #expect(Names.unmasked(word) == name) }

  @Test(
    arguments: [
      ("https://contoso.westeurope", "contoso"), ("contoso", "contoso"), ("", nil),
    ] as [(String, String?)])
  func takesTheFirstLabel(_ host: String, _ label: String?) { #expect(Names.firstLabel(host) == label) }

  @Test(
    arguments: [
      (" `gpt-4o` in organization", "gpt-4o"), ("gpt-4o.", "gpt-4o"), (#" \"a-b\" c"#, "a-b"),
      ("<your org> on", "<your org>"),
      ("[removed] on", "[removed]"), ("x:70b,", "x:70b"), ("(x)", nil), ("   ", nil), ("", nil),
    ] as [(String, String?)])
  func readsForward(_ text: String, _ name: String?) {
    let bytes = Array(text.utf8)
    #expect(Names.forward(bytes, from: 0, bytes.count) == name)
  }

  @Test(
    arguments: [
      ("gpt-4o ", "gpt-4o", true), ("gpt-4o: ", "gpt-4o", true), ("gpt-4o and more", nil, true),
      ("gpt-4o and more", "gpt-4o", false),
    ] as [(String, String?, Bool)])
  func canAskForOneWordOnly(_ text: String, _ name: String?, _ isAlone: Bool) {
    let bytes = Array(text.utf8)
    #expect(Names.forward(bytes, from: 0, bytes.count, isAlone: isAlone) == name)
  }

  @Test(
    arguments: [
      ("the `gpt-4o` ", "gpt-4o"), ("gpt-4o", "gpt-4o"), ("model 'a/b:free'", "a/b:free"), ("", nil), (" ( ", nil),
    ] as [(String, String?)])
  func readsBackward(_ text: String, _ name: String?) {
    let bytes = Array(text.utf8)
    #expect(Names.backward(bytes, to: bytes.count) == name)
  }
}
