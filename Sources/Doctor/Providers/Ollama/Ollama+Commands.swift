/// The commands that Ollama's remedies paste into a shell, the same in every language.
enum OllamaCommand {
  static let list = ShellCommand("ollama list")
  static let pull = ShellCommand("ollama pull MODEL")
  static let dockerPull = ShellCommand("docker exec -it ollama ollama pull MODEL")
  static let serve = ShellCommand("ollama serve")
  static let ps = ShellCommand("ollama ps")
  static let stop = ShellCommand("ollama stop MODEL")

  static let memory = ShellCommand(
    "free -h; command -v nvidia-smi >/dev/null && nvidia-smi",
    powershell: "Get-CimInstance Win32_OperatingSystem | Select-Object FreePhysicalMemory; nvidia-smi")

  static let journal = ShellCommand(
    "journalctl -u ollama -n 50 --no-pager",
    powershell: #"Get-Content "$env:LOCALAPPDATA\Ollama\server.log" -Tail 50"#)

  static let version = ShellCommand(
    "curl -sS http://127.0.0.1:11434/api/version",
    powershell: "Invoke-RestMethod http://127.0.0.1:11434/api/version")

  static let address = ShellCommand(
    "{ env; cat .env; } | grep -E '^(export )?OLLAMA_[A-Z_]*(HOST|URL|BASE)='",
    powershell: #"""
      Get-ChildItem Env:OLLAMA_*
      Select-String '^(export )?OLLAMA_[A-Z_]*(HOST|URL|BASE)=' .env
      """#)

  static let serveLarge = ShellCommand(
    "OLLAMA_CONTEXT_LENGTH=16384 ollama serve", powershell: "$env:OLLAMA_CONTEXT_LENGTH = 16384; ollama serve")

  /// A model of its own carries its context through interfaces that cannot ask for one.
  static let variant = ShellCommand(
    #"""
    printf 'FROM MODEL\nPARAMETER num_ctx 16384\n' > Modelfile
    ollama create MODEL-16k -f Modelfile
    """#,
    powershell: #"""
      "FROM MODEL`nPARAMETER num_ctx 16384" | Set-Content Modelfile
      ollama create MODEL-16k -f Modelfile
      """#)
}
