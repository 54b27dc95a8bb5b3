/// The commands that OpenRouter's remedies paste into a shell, the same in every language.
enum OpenRouterCommand {
  /// Free; tells the key's limit, what is left of it, and the day's free requests.
  static let key = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$OPENROUTER_API_KEY" | curl -sS -H @- https://openrouter.ai/api/v1/key
    """#,
    powershell: #"""
      Invoke-RestMethod https://openrouter.ai/api/v1/key `
        -Headers @{ Authorization = "Bearer $env:OPENROUTER_API_KEY" } | ConvertTo-Json -Depth 5
      """#)
}
