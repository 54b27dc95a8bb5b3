/// The commands that Anthropic's remedies paste into a shell, the same in every language.
enum AnthropicCommand {
  /// Free; the version is a header of its own.
  static let models = ShellCommand(
    #"""
    printf 'x-api-key: %s\nanthropic-version: 2023-06-01' "$ANTHROPIC_API_KEY" \
      | curl -sS -H @- https://api.anthropic.com/v1/models
    """#,
    powershell: #"""
      (Invoke-RestMethod https://api.anthropic.com/v1/models `
        -Headers @{ 'x-api-key' = $env:ANTHROPIC_API_KEY; 'anthropic-version' = '2023-06-01' }).data.id
      """#)

  /// Names only, of the variables in this shell and of those in the file.
  static let variables = ShellCommand(
    "{ env; cat .env; } | grep -oE '^(export )?ANTHROPIC_[A-Z_]+' | sort",
    powershell: #"""
      (Get-ChildItem Env:ANTHROPIC_*).Name
      (Select-String '^(export )?ANTHROPIC_[A-Z_]+' .env).Matches.Value
      """#)

  static let publicAddress = NetworkCommand.place
}
