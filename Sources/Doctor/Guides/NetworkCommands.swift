/// Commands about the way to a host that several guides give, the same in every language: none shows a password.
enum NetworkCommand {
  /// Who listens on this machine.
  static let listeners = ShellCommand(
    "ss -ltn 2>/dev/null || lsof -nP -iTCP -sTCP:LISTEN",
    powershell: """
      Get-NetTCPConnection -State Listen | Sort-Object LocalPort |
        Format-Table LocalAddress, LocalPort, OwningProcess
      """)

  /// Who listens at one port.
  static let listener = ShellCommand(
    "ss -ltnp | grep ':PORT '",
    powershell: "Get-NetTCPConnection -LocalPort PORT -State Listen | Format-Table LocalAddress, OwningProcess")

  /// Whether a server on this machine answers.
  static let localModels = ShellCommand(
    #"curl -sS -o /dev/null --connect-timeout 5 -w '%{http_code}\n' http://127.0.0.1:PORT/v1/models"#,
    powershell:
      #"curl.exe -sS -o NUL --connect-timeout 5 -w '%{http_code}\n' http://127.0.0.1:PORT/v1/models"#)

  /// Which address answers, if any.
  static let reach = ShellCommand(
    #"curl -sS -o /dev/null --connect-timeout 5 -w '%{remote_ip} %{http_code}\n' https://HOST/"#,
    powershell:
      #"curl.exe -sS -o NUL --connect-timeout 5 -w '%{remote_ip} %{http_code}\n' https://HOST/"#)

  /// The proxies of this shell, without their passwords.
  static let proxies = ShellCommand(
    #"env | grep -i '_proxy=' | sed -E 's#=([a-z0-9]+://)?.*@#=\1***@#'"#,
    powershell: #"""
      @(Get-ChildItem Env:*_PROXY | ForEach-Object { $_.Name + '=' + $_.Value }) `
        -replace '=(\w+://)?.*@', '=$1***@'
      """#)

  /// Whether a body of some size gets through.
  static let largeBody = ShellCommand(
    #"""
    head -c 100000 /dev/zero | curl -sS -m 30 -o /dev/null -w '%{http_code}\n' --data-binary @- \
      https://HOST/v1/chat/completions
    """#,
    powershell: #"""
      'x' * 100000 | curl.exe -sS -m 30 -o NUL -w '%{http_code}\n' --data-binary '@-' `
        https://HOST/v1/chat/completions
      """#)

  /// A tunnel makes packets larger than the way allows.
  static let smallerPackets = ShellCommand(
    "sudo ip link set dev eth0 mtu 1400",
    powershell: "netsh interface ipv4 set subinterface \"Ethernet\" mtu=1400 store=active")

  /// The hosts of this shell and of `.env`, with what is invisible in them.
  static let hosts = ShellCommand(
    #"""
    { env; cat .env; } | grep -E '(BASE_URL|API_BASE|ENDPOINT|HOST)=' |
      sed -E 's#=([a-z0-9]+://)?.*@#=\1***@#' | cat -vet
    """#,
    powershell: #"""
      @(Get-ChildItem Env: | ForEach-Object { $_.Name + '=' + $_.Value }) + @(Get-Content .env) `
        -match '(BASE_URL|API_BASE|ENDPOINT|HOST)=' -replace '=(\w+://)?.*@', '=$1***@'
      """#)

  static let resolve = ShellCommand("getent hosts HOST || nslookup HOST", powershell: "Resolve-DnsName HOST")

  /// Asks somebody else than the resolver at hand.
  static let resolveElsewhere = ShellCommand(
    "nslookup HOST 1.1.1.1", powershell: "Resolve-DnsName HOST -Server 1.1.1.1")

  static let resolvers = ShellCommand("cat /etc/resolv.conf", powershell: "Get-DnsClientServerAddress")

  /// Any status proves that the way is open.
  static let status = ShellCommand(
    #"curl -sS -o /dev/null -w '%{http_code}\n' https://HOST/"#,
    powershell: #"curl.exe -sS -o NUL -w '%{http_code}\n' https://HOST/"#)

  /// The variables that lead a client elsewhere.
  static let addresses = ShellCommand(
    "env | grep -E '(BASE_URL|API_BASE|ENDPOINT|API_HOST)='",
    powershell: "Get-ChildItem Env: | Where-Object Name -Match '(BASE_URL|API_BASE|ENDPOINT|API_HOST)$'")

  /// The interface answers JSON; a web site would answer HTML.
  static let probe = ShellCommand(
    "curl -sS -o /dev/null -w '%{http_code} %{content_type}\\n' https://HOST/v1/models",
    powershell: "curl.exe -sS -o NUL -w '%{http_code} %{content_type}\\n' https://HOST/v1/models")

  /// Answered with 204, save where a portal answers in its place.
  static let portal = ShellCommand(
    #"curl -sS -o /dev/null -w '%{http_code}\n' http://connectivitycheck.gstatic.com/generate_204"#,
    powershell:
      #"curl.exe -sS -o NUL -w '%{http_code}\n' http://connectivitycheck.gstatic.com/generate_204"#)

  /// The beginning of what is really answered.
  static let answer = ShellCommand(
    "curl -sS -i https://HOST/v1/models | head -c 2000",
    powershell: "curl.exe -sS -i https://HOST/v1/models | Select-Object -First 40")

  /// The address under which this machine is seen.
  static let address = ShellCommand(
    "curl -sS https://www.cloudflare.com/cdn-cgi/trace | grep '^ip='",
    powershell: #"(Invoke-RestMethod https://www.cloudflare.com/cdn-cgi/trace) -split "`n" | Select-String '^ip='"#)

  /// The proxies of this shell and of `.env`, without their passwords.
  static let allProxies = ShellCommand(
    #"{ env; cat .env; } | grep -i '_proxy=' | sed -E 's#=([a-z0-9]+://)?.*@#=\1***@#'"#,
    powershell: #"""
      @(Get-ChildItem Env:*_PROXY | ForEach-Object { $_.Name + '=' + $_.Value }) + @(Get-Content .env) `
        -match '_proxy=' -replace '=(\w+://)?.*@', '=$1***@'
      """#)

  /// What the proxy says, and what the host says behind it.
  static let throughProxy = ShellCommand(
    #"curl -sS -o /dev/null -w 'proxy %{http_connect}  api %{http_code}\n' https://HOST/"#,
    powershell: #"curl.exe -sS -o NUL -w 'proxy %{http_connect}  api %{http_code}\n' https://HOST/"#)

  static let pastProxy = ShellCommand(
    #"curl -sS --noproxy '*' -o /dev/null -w 'api %{http_code}\n' https://HOST/"#,
    powershell: #"curl.exe -sS --noproxy '*' -o NUL -w 'api %{http_code}\n' https://HOST/"#)

  static let forgetProxies = ShellCommand(
    "unset HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy",
    powershell: "Remove-Item Env:HTTPS_PROXY, Env:HTTP_PROXY, Env:ALL_PROXY -ErrorAction SilentlyContinue")

  /// A proxy cannot reach what runs on this machine.
  static let exceptLocal = ShellCommand(
    "export NO_PROXY=localhost,127.0.0.1,::1,host.docker.internal; export no_proxy=\"$NO_PROXY\"",
    powershell: "$env:NO_PROXY = 'localhost,127.0.0.1,::1,host.docker.internal'")

  /// The address and the country under which this machine is seen.
  static let place = ShellCommand(
    "curl -sS https://www.cloudflare.com/cdn-cgi/trace | grep -E '^(ip|loc)='",
    powershell:
      #"(Invoke-RestMethod https://www.cloudflare.com/cdn-cgi/trace) -split "`n" | Select-String '^(ip|loc)='"#)

  /// How long each part of a call takes.
  static let stages = ShellCommand(
    #"""
    curl -sS -o /dev/null -m 60 https://HOST/ -w 'dns %{time_namelookup}  connect %{time_connect}  '\
    'tls %{time_appconnect}  first byte %{time_starttransfer}  total %{time_total}\n'
    """#,
    powershell: #"""
      curl.exe -sS -o NUL -m 60 https://HOST/ -w ('dns %{time_namelookup}  connect %{time_connect}  ' +
        'tls %{time_appconnect}  first byte %{time_starttransfer}  total %{time_total}\n')
      """#)

  /// Who signed for the host, and until when.
  static let certificate = ShellCommand(
    """
    openssl s_client -connect HOST:443 -servername HOST </dev/null 2>/dev/null |
      openssl x509 -noout -subject -issuer -dates
    """,
    powershell: """
      "" | openssl s_client -connect HOST:443 -servername HOST 2>$null |
        openssl x509 -noout -subject -issuer -dates
      """)

  /// This machine's clock beside another's.
  static let clocks = ShellCommand(
    "date -u; curl -sSI -m 10 http://HOST/ | grep -i '^date:'",
    powershell: "(Get-Date).ToUniversalTime(); curl.exe -sSI -m 10 http://HOST/ | Select-String '^date:'")

  /// What Python trusts.
  static let fromPython = ShellCommand("python3 -c \"import httpx; print(httpx.get('https://HOST/').status_code)\"")

  /// What Node trusts.
  static let fromNode = ShellCommand(
    "node -e \"fetch('https://HOST/').then(r => console.log(r.status), e => console.log(e.cause))\"")
}
