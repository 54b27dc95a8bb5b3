/// Commands that several guides give, the same in every language: none shows a whole key or passes one as an argument.
extension Situation {
  /// The key's line in `.env`, cut after the first characters of the value.
  var keyLine: ShellCommand {
    let name = keyVariable
    return ShellCommand(
      "grep -n '\(name)' .env | cut -c1-\(name.utf8.count + 16)",
      powershell: "@(Get-Content .env) -match '\(name)' -replace '(\(name).{0,14}).*', '$1...'")
  }

  /// The first characters of the exported variable, which wins over `.env`.
  var exportedKey: ShellCommand {
    ShellCommand(
      "printenv \(keyVariable) | cut -c1-12",
      powershell: "$env:\(keyVariable) -replace '(.{12}).*', '$1...'")
  }

  var forgetExportedKey: ShellCommand {
    ShellCommand("unset \(keyVariable)", powershell: "Remove-Item Env:\(keyVariable)")
  }

  /// Puts the key of `.env` into the terminal, for the smallest call.
  var loadKey: ShellCommand {
    let name = keyVariable
    return ShellCommand(
      #"export \#(name)="$(sed -n 's/^\#(name)=//p' .env | tail -n 1 | tr -d "\"'\r")""#,
      powershell: #"$env:\#(name) = ((@(Get-Content .env) -match '^\#(name)=')[-1] -replace '^\#(name)=').Trim('"')"#)
  }

  /// The provider's smallest call, or the form most providers share, with HOST and MODEL left to fill in.
  var call: [ShellCommand] {
    trial.isEmpty ? [.chat("https://HOST/v1", model: "MODEL", variable: keyVariable)] : trial
  }

  /// The models a key sees, where HOST is left to fill in.
  var modelList: ShellCommand { .models("https://HOST/v1", variable: keyVariable) }

  /// The servers that run, with the moment each was started.
  var servers: ShellCommand {
    ShellCommand(
      "ps -eo pid,lstart,args | grep -E '[p]ython|[n]ode|[g]unicorn'",
      powershell: """
        Get-CimInstance Win32_Process -Filter "Name LIKE 'python%' OR Name LIKE 'node%'" | \
        Format-Table ProcessId, CreationDate, CommandLine -Wrap
        """)
  }

  /// Who answers on the port; 8000 is what most Python servers take.
  var portOwner: ShellCommand {
    ShellCommand(
      "lsof -nP -iTCP:8000 -sTCP:LISTEN",
      powershell: "Get-NetTCPConnection -LocalPort 8000 -State Listen | Format-Table LocalAddress, OwningProcess")
  }

  /// Ends one process only.
  var stopOne: ShellCommand { ShellCommand("kill PID", powershell: "taskkill /PID PID /T /F") }
}
