/// The commands that DeepSeek's remedies paste into a shell, the same in every language.
enum DeepSeekCommand {
  /// Free, and decisive for both key and money.
  static let balance = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$DEEPSEEK_API_KEY" | curl -sS -H @- https://api.deepseek.com/user/balance
    """#,
    powershell: #"""
      Invoke-RestMethod https://api.deepseek.com/user/balance `
        -Headers @{ Authorization = "Bearer $env:DEEPSEEK_API_KEY" } | ConvertTo-Json -Depth 5
      """#)

  /// The models this key sees.
  static let models = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$DEEPSEEK_API_KEY" \
      | curl -sS -H @- https://api.deepseek.com/models | grep -o '"id": *"[^"]*"'
    """#,
    powershell: #"""
      (Invoke-RestMethod https://api.deepseek.com/models `
        -Headers @{ Authorization = "Bearer $env:DEEPSEEK_API_KEY" }).data.id
      """#)

  /// The whole answer with its status and blank lines.
  static let rawAnswer = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$DEEPSEEK_API_KEY" | curl -sS -i -H @- -H 'Content-Type: application/json' \
      -d '{"model":"deepseek-flash","messages":[{"role":"user","content":"hi"}],"max_tokens":16}' \
      https://api.deepseek.com/chat/completions
    """#,
    powershell: #"""
      (Invoke-WebRequest -UseBasicParsing -Method Post https://api.deepseek.com/chat/completions `
        -ContentType application/json -Headers @{ Authorization = "Bearer $env:DEEPSEEK_API_KEY" } `
        -Body '{"model":"deepseek-flash","messages":[{"role":"user","content":"hi"}],"max_tokens":16}').RawContent
      """#)

  static let keyLength = ShellCommand(
    #"printf '%s' "$DEEPSEEK_API_KEY" | wc -c"#, powershell: "\"$env:DEEPSEEK_API_KEY\".Length")

  /// The last four characters of the key in the file.
  static let tailInFile = ShellCommand(
    "grep -E '^(export )?DEEPSEEK_API_KEY=' .env | tail -c 5",
    powershell: "(Select-String '^(export )?DEEPSEEK_API_KEY=' .env).Line[-4..-1] -join ''")

  /// The last four characters of the key that hides the one in the file.
  static let tailInEnvironment = ShellCommand(
    "printenv DEEPSEEK_API_KEY | tail -c 5",
    powershell: "if ($env:DEEPSEEK_API_KEY) { $env:DEEPSEEK_API_KEY[-4..-1] -join '' }")
}
