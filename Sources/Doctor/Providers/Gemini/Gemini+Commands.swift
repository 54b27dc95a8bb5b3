/// The commands that Gemini's remedies paste into a shell, the same in every language.
enum GeminiCommand {
  /// The models this key sees, with what they can be called for.
  static let models = ShellCommand(
    #"""
    printf 'x-goog-api-key: %s' "$GEMINI_API_KEY" \
      | curl -sS -H @- 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000' \
      | grep -E '"name"|"generateContent"'
    """#,
    powershell: #"""
      (Invoke-RestMethod 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000' `
        -Headers @{ 'x-goog-api-key' = $env:GEMINI_API_KEY }).models | Select-Object name, supportedGenerationMethods
      """#)

  /// Names only, of the variables in this shell and of those in the file.
  static let keyVariables = ShellCommand(
    "{ env; cat .env; } | grep -oE '^(export )?(GOOGLE|GEMINI)[A-Z_]*KEY' | sort",
    powershell: #"""
      (Get-ChildItem Env:GOOGLE*KEY, Env:GEMINI*KEY).Name
      (Select-String '^(export )?(GOOGLE|GEMINI)[A-Z_]*KEY' .env).Matches.Value
      """#)

  static let countTokens = ShellCommand(
    #"""
    printf 'x-goog-api-key: %s' "$GEMINI_API_KEY" \
      | curl -sS -H @- -H 'Content-Type: application/json' -d @request.json \
        https://generativelanguage.googleapis.com/v1beta/models/MODEL:countTokens
    """#,
    powershell: #"""
      Invoke-RestMethod -Method Post https://generativelanguage.googleapis.com/v1beta/models/MODEL:countTokens `
        -ContentType application/json -Headers @{ 'x-goog-api-key' = $env:GEMINI_API_KEY } -InFile request.json
      """#)

  static let publicAddress = NetworkCommand.place
}
