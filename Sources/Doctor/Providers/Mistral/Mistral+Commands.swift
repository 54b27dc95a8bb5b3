/// The commands that Mistral's remedies paste into a shell, the same in every language.
enum MistralCommand {
  /// The models this key sees.
  static let models = ShellCommand(
    #"""
    printf 'Authorization: Bearer %s' "$MISTRAL_API_KEY" \
      | curl -sS -H @- https://api.mistral.ai/v1/models | grep -o '"id": *"[^"]*"' | sort -u
    """#,
    powershell: #"""
      (Invoke-RestMethod https://api.mistral.ai/v1/models `
        -Headers @{ Authorization = "Bearer $env:MISTRAL_API_KEY" }).data.id | Sort-Object -Unique
      """#)
}
