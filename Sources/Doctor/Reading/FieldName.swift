/// The names of members that rules and facts are read from.
enum FieldName: String, CaseIterable, Sendable {
  case code, type, status, reason, error, errors, message, detail, http, model, key, value, consumer
  case seconds, nanos
  case arguments, candidates, choices, completion, content, contents, delta, done, elements, input, instructions, level
  case output, parts, prompt, reasoning, response, role, severity, stop, system, text, thinking, transcript
  case aiMessage = "aimessage"
  case aiMessageChunk = "aimessagechunk"
  case blockReason = "blockreason"
  case chatMessage = "chatmessage"
  case errorCode = "error_code"
  case errorCodeInOne = "errorcode"
  case errorType = "error_type"
  case eventType = "event_type"
  case finishReason = "finish_reason"
  case finishReasonInOne = "finishreason"
  case functionMessage = "functionmessage"
  case generatedText = "generated_text"
  case httpStatus = "http_status"
  case httpStatusInOne = "httpstatus"
  case humanMessage = "humanmessage"
  case isError = "is_error"
  case isErrorInOne = "iserror"
  case isErrorOfAPI = "isapierrormessage"
  case limitSource = "limit_source"
  case modelID = "model_id"
  case modelIDInOne = "modelid"
  case modelName = "model_name"
  case modelVersion = "modelversion"
  case organisationOfAnthropic = "anthropic-organization-id"
  case organisationOfOpenAI = "openai-organization"
  case outputText = "output_text"
  case outputTextInOne = "outputtext"
  case partialJSON = "partial_json"
  case predictedTokens = "tokens_predicted"
  case promptTokens = "n_prompt_tokens"
  case quotaID = "quota_id"
  case quotaIDInOne = "quotaid"
  case quotaLimit = "quota_limit"
  case quotaLimitValue = "quota_limit_value"
  case quotaValue = "quota_value"
  case quotaValueInOne = "quotavalue"
  case rawStatusCode = "raw_status_code"
  case reasoningContent = "reasoning_content"
  case reasoningContentInOne = "reasoningcontent"
  case responseMetadata = "response_metadata"
  case retryDelay = "retry_delay"
  case retryDelayInOne = "retrydelay"
  case slotID = "id_slot"
  case statusCode = "status_code"
  case statusCodeInOne = "statuscode"
  case stopReason = "stop_reason"
  case stopReasonInOne = "stopreason"
  case systemMessage = "systemmessage"
  case toolMessage = "toolmessage"
  case userID = "user_id"
  case windowOfContext = "n_ctx"

  /// Nil for a name that nobody asks for.
  init?(_ range: Range<Int>, in text: [UInt8]) {
    guard range.count <= LooseDocument.longestName,
      let number = FieldName.table.number(of: range, in: text, overBlanks: true)
    else { return nil }
    self = FieldName.all[number]
  }

  private static let all = FieldName.allCases
  private static let table = WordTable(FieldName.allCases.map(\.rawValue))
}
