/// The commands that Groq's remedies paste into a shell, the same in every language.
enum GroqCommand {
  /// The models this key sees.
  static let models = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$GROQ_API_KEY" \
      | curl -sS -H @- https://api.groq.com/openai/v1/models | grep -o '"id": *"[^"]*"' | sort
    """#,
    powershell: #"""
      (Invoke-RestMethod https://api.groq.com/openai/v1/models `
        -Headers @{ Authorization = "Bearer $env:GROQ_API_KEY" }).data.id | Sort-Object
      """#)

  /// How many tokens each model holds.
  static let contextWindows = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$GROQ_API_KEY" \
      | curl -sS -H @- https://api.groq.com/openai/v1/models | grep -oE '"(id|context_window)": *[^,}]*'
    """#,
    powershell: #"""
      (Invoke-RestMethod https://api.groq.com/openai/v1/models `
        -Headers @{ Authorization = "Bearer $env:GROQ_API_KEY" }).data | Select-Object id, context_window
      """#)

  /// What one model's limits are and what is left of them, as Groq counts.
  static let limitHeaders = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$GROQ_API_KEY" | curl -sS -D - -o /dev/null -H @- \
      -H 'Content-Type: application/json' \
      -d '{"model":"MODEL","messages":[{"role":"user","content":"hi"}],"max_tokens":16}' \
      https://api.groq.com/openai/v1/chat/completions | grep -iE '^(x-ratelimit|retry-after)'
    """#,
    powershell: #"""
      (Invoke-WebRequest -UseBasicParsing -Method Post https://api.groq.com/openai/v1/chat/completions `
        -ContentType application/json -Headers @{ Authorization = "Bearer $env:GROQ_API_KEY" } `
        -Body '{"model":"MODEL","messages":[{"role":"user","content":"hi"}],"max_tokens":16}'
      ).Headers.GetEnumerator() | Where-Object Key -like 'x-ratelimit*'
      """#)

  static let keyLength = ShellCommand(
    #"printf '%s' "$GROQ_API_KEY" | wc -c"#, powershell: "\"$env:GROQ_API_KEY\".Length")

  static let addressVariables = ShellCommand(
    "{ env; cat .env; } | grep -E '^(export )?GROQ_(BASE_URL|API_BASE)='",
    powershell: #"""
      Get-ChildItem Env:GROQ_*BASE*
      Select-String '^(export )?GROQ_(BASE_URL|API_BASE)=' .env
      """#)

  /// The interface refuses a request without a key; a web site would answer otherwise.
  static let probe = ShellCommand(
    #"curl -sS -o /dev/null -w '%{http_code}\n' https://api.groq.com/openai/v1/models"#,
    powershell: #"curl.exe -sS -o NUL -w '%{http_code}\n' https://api.groq.com/openai/v1/models"#)

  static let publicAddress = NetworkCommand.place

  /// Names only: an address of a proxy may hold a password.
  static let proxyVariables = ShellCommand(
    "env | cut -d= -f1 | grep -i proxy", powershell: "(Get-ChildItem Env:*proxy*).Name")

  static let splitAudio = ShellCommand("ffmpeg -i audio.mp3 -f segment -segment_time 600 -c copy part-%03d.mp3")
}
