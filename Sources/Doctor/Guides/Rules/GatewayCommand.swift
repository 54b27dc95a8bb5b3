/// The commands that remedies for gateways paste into a shell, the same in every language.
enum GatewayCommand {
  /// What the key may call; GATEWAY stands for the gateway's address.
  static let models = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$OPENAI_API_KEY" | curl -sS -H @- https://GATEWAY/v1/models
    """#,
    powershell: #"""
      Invoke-RestMethod https://GATEWAY/v1/models `
        -Headers @{ Authorization = "Bearer $env:OPENAI_API_KEY" } | ConvertTo-Json -Depth 5
      """#)
}
