import Testing

@testable import Doctor

/// What models and people say may speak of any error; what stands around it is read all the same.
@Suite struct SpeechTests {
  /// Words that are an error wherever they are not somebody's.
  static let words = "insufficient_quota"

  /// How the words of a conversation are sent, whole or streamed.
  static let forms = [
    #"{"choices":[{"message":{"content":"@"}}]}"#,
    #"{"choices":[{"index":0,"delta":{"content":"@"},"finish_reason":null}]}"#,
    #"{"choices":[{"text":"@","finish_reason":"length"}]}"#,
    #"{"choices":[{"message":{"content":null,"tool_calls":[{"function":{"name":"f","arguments":"@"}}]}}]}"#,
    #"{"object":"response","status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"@"}]}]}"#,
    #"{"type":"response.output_text.delta","item_id":"msg_FAKE","delta":"@"}"#,
    #"{"type":"response.function_call_arguments.done","arguments":"@"}"#,
    #"{"id":"msg_FAKE","type":"message","content":[{"type":"thinking","thinking":"@"},{"type":"text","text":"@"}]}"#,
    #"event: content_block_delta"# + "\n"
      + #"data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"@"}}"#,
    #"{"completion":"@","stop_reason":"stop_sequence"}"#,
    #"{"candidates":[{"content":{"parts":[{"text":"@"}],"role":"model"},"finishReason":"STOP"}]}"#,
    #"{"text":"@","finish_reason":"COMPLETE"}"#,
    #"{"model":"gpt-4o","instructions":"@"}"#,
    #"{"role":"assistant","reasoning_content":"@"}"#,
    #"{"contents":[{"parts":[{"text":"@"}]}]}"#,
    #"{"type":"input_json_delta","partial_json":"@"}"#,
    #"{"type":"tool_use","name":"search","input":{"query":"@"}}"#,
    #"{"role":"human","content":"@"}"#,
    #"{"type":"function_call_output","call_id":"FAKE","output":"@"}"#,
    #"{"severity":"INFO","role":"assistant","content":"@"}"#,
    #"[ToolMessage(content='@', name='search')]"#,
    "DEBUG Config(path=/x, mode=y ...\nDEBUG AIMessage(content='@', id='1')",
    #"{"outputText":"@"}"#,
    #"{"type":"response.refusal.delta","delta":"@"}"#,
    #"{"is_finished":false,"event_type":"text-generation","text":"@"}"#,
    #"{"type":"content-delta","index":0,"delta":{"message":{"content":{"text":"@"}}}}"#,
    #"{"output":{"message":{"role":"assistant","content":[{"text":"@"}]}},"stopReason":"end_turn"}"#,
    #"{"output":{"text":"@","finish_reason":"stop"}}"#,
    #"[{"generated_text":"@"}]"#,
    #"{"content":"@","id_slot":0,"stop":true}"#,
    #"{"model":"qwen3:4b","message":{"role":"assistant","content":"@"},"done":true}"#,
    #"{"model":"qwen3:4b","response":"@","done":false}"#,
    #"{"object":"thread.message","role":"assistant","content":[{"type":"text","text":{"value":"@"}}]}"#,
    #"POST https://api.openai.com/v1/chat/completions {"model":"gpt-4o","messages":[{"role":"user","content":"@"}]}"#,
    #"{"model":"gpt-4o","input":"@","instructions":"@"}"#,
    #"Request options: {'json_data': {'messages': [{'role': 'system', 'content': '@'}], 'model': 'gpt-4o'}}"#,
    #"{"contents":[{"role":"user","parts":[{"text":"@"}]}]}"#,
    #"{"log":"{\"choices\":[{\"message\":{\"content\":\"@\"}}]}"}"#,
    #"ChatCompletion(id='FAKE', choices=[Choice(finish_reason='stop', index=0, message=ChatCompletionMessage(content='@', role='assistant'))], model='gpt-4o')"#,
    #"DEBUG reply: Message(id='FAKE', content=[TextBlock(text='@', type='text')], stop_reason='end_turn')"#,
    #"AIMessage(content='@', response_metadata={'finish_reason': 'stop'})"#,
    #"AIMessageChunk(content='@', id='run--FAKE')"#,
    #"HumanMessage(content='@')"#,
    #"GenerateContentResponse(candidates=[Candidate(content=Content(parts=[Part(text='@')], role='model'), finish_reason=<FinishReason.STOP: 'STOP'>)])"#,
    // Cut off.
    #"{"choices":[{"message":{"content":"@ and then"#,
  ]

  private static func causes(_ text: String) -> [Cause] {
    diagnose(ErrorAnswer(text: Array(text.utf8))).map(\.verdict.cause)
  }

  private static func fill(_ form: String, _ words: String = words) -> String {
    form.split(separator: "@", omittingEmptySubsequences: false).joined(separator: words)
  }

  @Test(arguments: forms)
  func whatIsSaidIsNoError(_ form: String) {
    #expect(Self.causes(Self.fill(form)).isEmpty)
    #expect(Self.causes(Self.fill(form, "Error 401: Incorrect API key provided")).isEmpty)
  }

  @Test(arguments: forms.dropLast())
  func anErrorBesideItIsFound(_ form: String) {
    let error = "openai.AuthenticationError: Error code: 401 - {'error': {'code': 'invalid_api_key'}}"
    #expect(Self.causes(Self.fill(form) + "\n" + error) == [.keyInvalid])
    #expect(Self.causes(error + "\n" + Self.fill(form)) == [.keyInvalid])
  }

  /// The same words in a member that nobody speaks in.
  @Test(arguments: [
    #"{"error":{"message":"@"}}"#,
    #"{"type":"text","message":"@"}"#,
    #"{"role":"worker","content":"@"}"#,
    #"{"model":"gpt-4o","content":"@"}"#,
    #"{"choices":[{"delta":{"content":""}}],"error":{"code":"@"}}"#,
    #"{"choices":[{"delta":{"content":"@"},"finish_reason":"error"}]}"#,
    #"{"content":[{"type":"text","text":"@"}],"isError":true}"#,
    #"{"role":"assistant","content":"","error":{"content":"@"}}"#,
    #"{"role":"assistant","content":"@","error":true}"#,
    #"{"role":"tool","status":"error","content":"@"}"#,
    #"{"role":"user","content":[{"type":"tool_result","is_error":true,"content":"@"}]}"#,
    #"{"isApiErrorMessage":true,"message":{"role":"assistant","content":[{"type":"text","text":"@"}]}}"#,
    #"{"level":"error","role":"user","text":"@"}"#,
    "self._log(role='user', content='@')",
    #"{"elements":[{"type":"text","text":"@"}]}"#,
    #"{"event":"call","finish_reason":null,"text":"@"}"#,
    #"{"text":"@","stop":false}"#,
    #"{"choices":[{"delta":{"content":"","error":{"code":"@"}}}]}"#,
    #"{"error":{"model":"gpt-4o","input":"@"}}"#,
    #"{"generated_text":{"error":{"code":"@"}}}"#,
    // Cut off by the log that goes on with the error.
    #"POST {"model":"gpt-4o","messages":[{"role":"user","content":"Tell me a lo... -> openai.RateLimitError: @"#,
    #"{'role': 'user', 'content': 'Tell me a lo...(truncated) failed: Error code: 429 - {"code": "@"}"#,
    ##"{"choices":[{"message":{"content":"Sure"## + "\nopenai.RateLimitError: @",
  ])
  func whatIsNotSaidIsRead(_ form: String) {
    #expect(Self.causes(Self.fill(form)) == [.quotaExhausted])
  }

  /// Asking proves nothing: a bare status behind the request still counts.
  @Test func aStatusBehindARequestCounts() {
    let request = #"{"model":"gpt-4o","messages":[{"role":"user","content":"hi"}]}"#
    #expect(Self.causes("POST /v1/chat/completions \(request) -> HTTP 429") == [.unknown])
    let answer = #"{"choices":[{"message":{"content":"hi"}}]}"#
    #expect(Self.causes("POST /v1/chat/completions \(answer) -> HTTP 429").isEmpty)
  }

  /// A stream breaks off behind what it has sent.
  @Test func aStreamThatBreaksOffIsRead() {
    let chunk = #"data: {"choices":[{"index":0,"delta":{"content":"Hello @"}}]}"#
    let error =
      #"data: {"error":{"code":502,"message":"Idle for too long"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]}"#
    #expect(Self.causes(Self.fill(chunk) + "\n\n" + error) == [.serverError])
  }

  /// An error often shows what it was asked.
  @Test func whatWasAskedIsNoErrorBesideOne() {
    let request = #"{"model":"gpt-4o","messages":[{"role":"user","content":"@"}]}"#
    let text = #"{"error":{"message":"nothing known","type":"invalid_request_error"},"request":\#(Self.fill(request))}"#
    for status in [400, nil] {
      #expect(diagnose(ErrorAnswer(text: Array(text.utf8), status: status)).map(\.verdict.cause) == [.requestInvalid])
    }
  }

  /// The model that answered is not the one that failed.
  @Test func anAnswersModelIsNotTheErrors() throws {
    let answer = #"{"model":"gpt-4o","choices":[{"message":{"content":"hello"}}]}"#
    let text = "openai.AuthenticationError: invalid_api_key\n" + answer
    let finding = try #require(diagnose(ErrorAnswer(text: Array(text.utf8))).first)
    #expect(finding.verdict.facts.model == nil)
  }

  /// But a filter stopped the very model that answered.
  @Test func aRefusedAnswersModelIsTheErrors() throws {
    let text = #"{"model":"gpt-4o","choices":[{"message":{"content":"hi"},"finish_reason":"content_filter"}]}"#
    let finding = try #require(diagnose(ErrorAnswer(text: Array(text.utf8))).first)
    #expect(finding.verdict.cause == .contentFiltered && finding.verdict.facts.model == "gpt-4o")
  }

  /// What failed is not said, whatever it looks like.
  @Test func nothingIsSaidWithTheStatusOfAnError() {
    let text = Array(Self.fill(Self.forms[0]).utf8)
    #expect(diagnose(ErrorAnswer(text: text, status: 429)).map(\.verdict.cause) == [.quotaExhausted])
    let sent = Array("HTTP/1.1 429 Too Many Requests\r\n\r\n".utf8) + text
    #expect(diagnose(ErrorAnswer(text: sent)).map(\.verdict.cause) == [.quotaExhausted])
  }
}
