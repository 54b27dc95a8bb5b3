extension ShellCommand {
  /// The smallest chat call to a server that speaks OpenAI's dialect.
  ///
  /// `printf` is built into the shell and curl reads the header from its input: the key shows in no process list.
  static func chat(_ base: String, model: String, variable: String) -> ShellCommand {
    let body = #"{"model":"\#(model)","max_completion_tokens":16,"messages":[{"role":"user","content":"hi"}]}"#
    return ShellCommand(
      #"printf 'Authorization: Bearer %s' "$\#(variable)" | curl -sS -i -H @- -H 'Content-Type: application/json' "#
        + "-d '\(body)' \(base)/chat/completions",
      powershell: #"Invoke-RestMethod -Method Post -Headers @{ Authorization = "Bearer $env:\#(variable)" } "#
        + "-ContentType 'application/json' -Body '\(body)' -Uri \(base)/chat/completions")
  }
}
