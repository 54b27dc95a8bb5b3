/// Calls to a server that speaks OpenAI's dialect.
extension ShellCommand {
  /// The smallest chat call.
  ///
  /// `printf` is built into the shell and curl reads the header from its input: the key shows in no process list.
  /// `cap` names the length of the answer: servers that check what they are sent know only the older name, OpenAI's
  /// newer models only the newer one.
  static func chat(_ base: String, model: String, variable: String, cap: String = "max_tokens") -> ShellCommand {
    let body = #"{"model":"\#(model)","\#(cap)":16,"messages":[{"role":"user","content":"hi"}]}"#
    return ShellCommand(
      #"printf 'Authorization: Bearer %s' "$\#(variable)" | curl -sS -i -H @- -H 'Content-Type: application/json' "#
        + "-d '\(body)' \(base)/chat/completions",
      powershell: #"Invoke-RestMethod -Method Post -Headers @{ Authorization = "Bearer $env:\#(variable)" } "#
        + "-ContentType 'application/json' -Body '\(body)' -Uri \(base)/chat/completions")
  }

  /// What a key may call on such a server.
  static func models(_ base: String, variable: String) -> ShellCommand {
    ShellCommand(
      #"printf 'Authorization: Bearer %s' "$\#(variable)" | curl -sS -H @- \#(base)/models"#,
      powershell:
        #"(Invoke-RestMethod \#(base)/models -Headers @{ Authorization = "Bearer $env:\#(variable)" }).data.id"#)
  }
}
