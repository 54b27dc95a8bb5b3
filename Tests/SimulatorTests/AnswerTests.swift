import Testing

@testable import Simulator

@Suite("Answers over a real socket")
struct AnswerTests {
  /// A request that costs something at this provider.
  static func spending(_ provider: SimulatedProvider, stream: Bool = false) -> String {
    let model = provider.models[0]
    let chat = #"{"model":"\#(model)","max_tokens":3,"stream":\#(stream),"messages":[{"role":"user","content":"hi"}]}"#
    switch provider.id {
    case "azure":
      return Client.request(
        "POST", "/azure/openai/deployments/chat/chat/completions?api-version=2024-10-21", body: chat)
    case "anthropic": return Client.request("POST", "/anthropic/v1/messages", body: chat)
    case "gemini":
      let verb = stream ? "streamGenerateContent?alt=sse" : "generateContent"
      return Client.request(
        "POST", "/gemini/v1beta/models/\(model):\(verb)",
        body: #"{"contents":[{"parts":[{"text":"hi"}]}],"generationConfig":{"maxOutputTokens":3}}"#)
    case "cohere":
      return Client.request("POST", "/cohere/\(stream ? "compatibility/v1/chat/completions" : "v2/chat")", body: chat)
    case "ollama": return Client.request("POST", "/ollama/v1/chat/completions", body: chat)
    default:
      return Client.request(
        "POST", "\(provider.base == "/groq" ? "/groq/openai/v1" : provider.base)/chat/completions", body: chat)
    }
  }

  @Test("Every scenario answers as declared", arguments: SimulatedProvider.all.map(\.id))
  func declared(_ id: String) throws {
    let provider = try #require(SimulatedProvider.all.first { $0.id == id })
    for scenario in provider.scenarios where scenario.pace == .prompt {
      let server = try SimulatorServer(scenarios: [scenario])
      try server.start()
      let client = Client(port: server.port)
      client.send(AnswerTests.spending(provider))
      let received = client.receive()
      server.stop()
      #expect(received.status == scenario.status, "\(id)=\(scenario.name): \(received.text)")
      guard received.status != nil else { continue }
      #expect(!received.body.contains("{model}"))
      let type = try #require(received.header("content-type"), "\(id)=\(scenario.name)")
      if type == "application/json" {
        #expect(JSONReader.read(Array(received.body.utf8)) != nil, "\(id)=\(scenario.name): \(received.body)")
      }
    }
  }

  @Test(
    "Working providers list models, stream, cap, and refuse what they refuse in life",
    arguments: SimulatedProvider.all.map(\.id))
  func works(_ id: String) throws {
    let provider = try #require(SimulatedProvider.all.first { $0.id == id })
    let server = try SimulatorServer()
    try server.start()
    defer { server.stop() }
    func ask(_ request: String) -> Client.Received {
      let client = Client(port: server.port)
      client.send(request)
      return client.receive()
    }
    let answer = ask(AnswerTests.spending(provider))
    #expect(answer.status == 200 && answer.body.contains("Hello from the"), "\(answer.text)")
    let stream = ask(AnswerTests.spending(provider, stream: true))
    #expect(stream.header("content-type") == "text/event-stream", "\(stream.text)")
    if !["gemini", "anthropic"].contains(id) { #expect(stream.body.contains("data: [DONE]")) }
    let missing = AnswerTests.spending(provider).replacing(provider.models[0], with: "no-such-model")
      .replacing("deployments/chat", with: "deployments/no-such-model")
    let length = missing.split(separator: "\r\n\r\n")[1].utf8.count
    let fixed = missing.split(separator: "\r\n").map {
      $0.hasPrefix("Content-Length") ? "Content-Length: \(length)" : String($0)
    }
    let head = fixed.dropLast().joined(separator: "\r\n")
    let unknown = ask("\(head)\r\n\r\n\(fixed.last ?? "")")
    #expect(unknown.status.map { [400, 404].contains($0) } == true, "\(unknown.text)")
    let invalid = ask(AnswerTests.spending(provider).replacing("{\"", with: "[\""))
    #expect(invalid.status.map { [400, 422].contains($0) } == true, "\(invalid.text)")
    if provider.needsKey {
      let bare = AnswerTests.spending(provider).replacing("FAKE-key", with: "")
      #expect(ask(bare).status.map { [401, 403].contains($0) } == true)
      let wrong = AnswerTests.spending(provider).replacing("FAKE-key", with: "FAKE-wrong")
      #expect(ask(wrong).status.map { [400, 401, 403].contains($0) } == true)
    }
  }

  @Test("An exhausted account lists its models all the same")
  func exhausted() throws {
    let server = try SimulatorServer(
      scenarios: ScenarioChoice.parse("openai=insufficient_quota,deepseek=402,openrouter=402"))
    try server.start()
    defer { server.stop() }
    let client = Client(port: server.port)
    client.send(Client.request("GET", "/openai/v1/models"))
    #expect(client.receive().status == 200)
    client.send(Client.request("POST", "/openai/v1/chat/completions", body: "{}"))
    let refused = client.receive()
    #expect(refused.status == 429 && refused.body.contains(#""code":"insufficient_quota""#))
    client.send(Client.request("GET", "/deepseek/user/balance"))
    #expect(client.receive().body.contains(#""is_available":false"#))
    client.send(Client.request("GET", "/openrouter/api/v1/key"))
    #expect(client.receive().body.contains(#""limit_remaining":0"#))
    client.send(Client.request("GET", "/"))
    #expect(client.receive().body.contains("OPENAI_BASE_URL=http://127.0.0.1:\(server.port)/openai/v1"))
  }
}
