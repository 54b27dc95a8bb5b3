/// The commands that OpenAI's remedies paste into a shell, the same in every language.
enum OpenAICommand {
  /// Where no provider is given, a situation speaks of `OPENAI_API_KEY`.
  private static let situation = Situation()
  static let load = situation.loadKey
  static let unset = situation.forgetExportedKey
  static let servers = situation.servers
  static let stop = situation.stopOne

  /// Who the key belongs to, with its organisations.
  static let identity = ShellCommand(
    #"printf 'Authorization: Bearer %s' "$OPENAI_API_KEY" | curl -sS -H @- https://api.openai.com/v1/me"#,
    powershell: #"""
      Invoke-RestMethod https://api.openai.com/v1/me `
        -Headers @{ Authorization = "Bearer $env:OPENAI_API_KEY" } | ConvertTo-Json -Depth 5
      """#)

  /// The models this key sees.
  static let models = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$OPENAI_API_KEY" \
      | curl -sS -H @- https://api.openai.com/v1/models | grep -oE '"(id|message)": *"[^"]*"' | sort
    """#,
    powershell: #"""
      (Invoke-RestMethod https://api.openai.com/v1/models `
        -Headers @{ Authorization = "Bearer $env:OPENAI_API_KEY" }).data.id | Sort-Object
      """#)

  /// What the limits of one model are, as the provider counts them.
  static let limitHeaders = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$OPENAI_API_KEY" | curl -sS -D - -o /dev/null -H @- \
      -H 'Content-Type: application/json' \
      -d '{"model":"MODEL","messages":[{"role":"user","content":"hi"}],"max_completion_tokens":16}' \
      https://api.openai.com/v1/chat/completions | grep -i '^x-ratelimit'
    """#,
    powershell: #"""
      (Invoke-WebRequest -UseBasicParsing -Method Post https://api.openai.com/v1/chat/completions `
        -ContentType application/json -Headers @{ Authorization = "Bearer $env:OPENAI_API_KEY" } `
        -Body '{"model":"MODEL","messages":[{"role":"user","content":"hi"}],"max_completion_tokens":16}'
      ).Headers.GetEnumerator() | Where-Object Key -like 'x-ratelimit*'
      """#)

  /// The last four characters of the key in the file.
  static let tailInFile = ShellCommand(
    "grep '^OPENAI_API_KEY=' .env | tail -c 5",
    powershell: "(Select-String '^OPENAI_API_KEY=' .env).Line[-4..-1] -join ''")

  /// The last four characters of the key that hides the one in the file.
  static let tailInEnvironment = ShellCommand(
    "printenv OPENAI_API_KEY | tail -c 5",
    powershell: "if ($env:OPENAI_API_KEY) { $env:OPENAI_API_KEY[-4..-1] -join '' }")

  static let isSet = ShellCommand(
    #"[ -n "$OPENAI_API_KEY" ] && echo OK || echo EMPTY"#,
    powershell: "if ($env:OPENAI_API_KEY) { 'OK' } else { 'EMPTY' }")

  static let scopeVariables = ShellCommand(
    "{ env; cat .env; } | grep -E '^OPENAI_(ORG_ID|ORGANIZATION|PROJECT_ID)='",
    powershell: #"""
      Get-ChildItem Env:OPENAI_ORG*, Env:OPENAI_PROJECT*
      Select-String '^OPENAI_(ORG_ID|ORGANIZATION|PROJECT_ID)=' .env
      """#)

  static let addressVariables = ShellCommand(
    "{ env; cat .env; } | grep -E '^OPENAI_(BASE_URL|API_BASE|API_TYPE|API_VERSION)='",
    powershell: #"""
      Get-ChildItem Env:OPENAI_BASE*, Env:OPENAI_API_* | Where-Object Name -ne 'OPENAI_API_KEY'
      Select-String '^OPENAI_(BASE_URL|API_BASE|API_TYPE|API_VERSION)=' .env
      """#)

  static let publicAddress = ShellCommand(
    "curl -sS https://checkip.amazonaws.com", powershell: "Invoke-RestMethod https://checkip.amazonaws.com")

  static let country = ShellCommand(
    "curl -sS https://www.cloudflare.com/cdn-cgi/trace | grep '^loc='",
    powershell: #"(Invoke-RestMethod https://www.cloudflare.com/cdn-cgi/trace) -split "`n" | Select-String '^loc='"#)

  static let moderation = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$OPENAI_API_KEY" | curl -sS -H @- -H 'Content-Type: application/json' \
      -d '{"model":"omni-moderation-latest","input":"TEXT"}' https://api.openai.com/v1/moderations
    """#,
    powershell: #"""
      Invoke-RestMethod -Method Post https://api.openai.com/v1/moderations -ContentType application/json `
        -Headers @{ Authorization = "Bearer $env:OPENAI_API_KEY" } `
        -Body '{"model":"omni-moderation-latest","input":"TEXT"}' | ConvertTo-Json -Depth 5
      """#)

  static let upgradeClient = ShellCommand("pip install --upgrade openai")

  /// An hour of speech shrinks to about 15 MB.
  static let compressAudio = ShellCommand("ffmpeg -i audio.wav -ac 1 -ar 16000 -b:a 32k audio.mp3")
  static let splitAudio = ShellCommand("ffmpeg -i audio.mp3 -f segment -segment_time 1200 -c copy part-%03d.mp3")
}
