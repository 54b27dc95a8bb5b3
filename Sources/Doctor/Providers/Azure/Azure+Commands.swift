/// The commands that Azure OpenAI's remedies paste into a shell, the same in every language.
enum AzureCommand {
  /// Puts key and address of `.env` into the terminal, for the calls below.
  static let load = ShellCommand(
    #"""
    for name in AZURE_OPENAI_API_KEY AZURE_OPENAI_ENDPOINT; do
      export "$name=$(sed -n "s/^$name=//p" .env | tail -n 1 | tr -d "\"'\r")"
    done
    """#,
    powershell: #"""
      foreach ($name in 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT') {
        $line = @(Get-Content .env) -match "^$name=" | Select-Object -Last 1
        Set-Item "Env:$name" ($line -replace "^$name=").Trim('"')
      }
      """#)

  /// 200 proves key and address, not the deployment.
  static let probe = ShellCommand(
    #"""
    printf 'api-key: %s' "$AZURE_OPENAI_API_KEY" | curl -sS -o /dev/null -w '%{http_code}\n' -H @- \
      "${AZURE_OPENAI_ENDPOINT%/}/openai/v1/models"
    """#,
    powershell: #"""
      Invoke-WebRequest -UseBasicParsing "$($env:AZURE_OPENAI_ENDPOINT.TrimEnd('/'))/openai/v1/models" `
        -Headers @{ 'api-key' = $env:AZURE_OPENAI_API_KEY } | Select-Object StatusCode
      """#)

  /// The answer's headers and body for one deployment.
  static let call = ShellCommand(
    #"""
    printf 'api-key: %s' "$AZURE_OPENAI_API_KEY" | curl -sS -D - -H @- -H 'Content-Type: application/json' \
      -d '{"model":"DEPLOYMENT","messages":[{"role":"user","content":"hi"}],"max_completion_tokens":16}' \
      "${AZURE_OPENAI_ENDPOINT%/}/openai/v1/chat/completions"
    """#,
    powershell: #"""
      $answer = Invoke-WebRequest -UseBasicParsing -Method Post -ContentType application/json `
        "$($env:AZURE_OPENAI_ENDPOINT.TrimEnd('/'))/openai/v1/chat/completions" `
        -Headers @{ 'api-key' = $env:AZURE_OPENAI_API_KEY } `
        -Body '{"model":"DEPLOYMENT","messages":[{"role":"user","content":"hi"}],"max_completion_tokens":16}'
      $answer.Headers; $answer.Content
      """#)

  static let resource = ShellCommand(
    #"""
    az cognitiveservices account show -g RESOURCE-GROUP -n RESOURCE --query "{endpoint:properties.endpoint,\#
    region:location}"
    """#)

  static let access = ShellCommand(
    #"""
    az cognitiveservices account show -g RESOURCE-GROUP -n RESOURCE --query "{keyOff:properties.disableLocalAuth,\#
    public:properties.publicNetworkAccess,default:properties.networkAcls.defaultAction}"
    """#)

  static let deployments = ShellCommand(
    #"""
    az cognitiveservices account deployment list -g RESOURCE-GROUP -n RESOURCE -o table --query "[].{name:name,\#
    model:properties.model.name,state:properties.provisioningState,capacity:sku.capacity}"
    """#)

  static let quota = ShellCommand(
    #"""
    az cognitiveservices usage list -l REGION -o table --query "[].{name:name.value,used:currentValue,limit:limit}"
    """#)

  static let deleted = ShellCommand("az cognitiveservices account list-deleted -o table")
  static let purge = ShellCommand("az cognitiveservices account purge -l REGION -g RESOURCE-GROUP -n RESOURCE")

  static let models = ShellCommand(
    #"""
    az cognitiveservices model list -l REGION -o table --query "[].{name:model.name,version:model.version,\#
    status:model.lifecycleStatus}"
    """#)

  static let subscription = ShellCommand(#"az account list -o table --query "[].{name:name,id:id,state:state}""#)

  static let tenant = ShellCommand(
    "az account get-access-token --resource https://cognitiveservices.azure.com --query tenant -o tsv")

  static let grant = ShellCommand(
    #"""
    az role assignment create --assignee PRINCIPAL-ID --role "Cognitive Services OpenAI User" \
      --scope "$(az cognitiveservices account show -g RESOURCE-GROUP -n RESOURCE --query id -o tsv)"
    """#,
    powershell: #"""
      $scope = az cognitiveservices account show -g RESOURCE-GROUP -n RESOURCE --query id -o tsv
      az role assignment create --assignee PRINCIPAL-ID --role "Cognitive Services OpenAI User" --scope $scope
      """#)

  static let resolve = ShellCommand("nslookup RESOURCE.openai.azure.com")

  static let publicAddress = ShellCommand(
    "curl -sS https://checkip.amazonaws.com", powershell: "Invoke-RestMethod https://checkip.amazonaws.com")

  static let tailInFile = ShellCommand(
    "grep '^AZURE_OPENAI_API_KEY=' .env | tail -c 5",
    powershell: "(Select-String '^AZURE_OPENAI_API_KEY=' .env).Line[-4..-1] -join ''")

  static let tailInEnvironment = ShellCommand(
    "printenv AZURE_OPENAI_API_KEY | tail -c 5",
    powershell: "if ($env:AZURE_OPENAI_API_KEY) { $env:AZURE_OPENAI_API_KEY[-4..-1] -join '' }")

  static let isSet = ShellCommand(
    #"[ -n "$AZURE_OPENAI_API_KEY" ] && echo OK || echo EMPTY"#,
    powershell: "if ($env:AZURE_OPENAI_API_KEY) { 'OK' } else { 'EMPTY' }")

  static let addressVariables = ShellCommand(
    "{ env; cat .env; } | grep -E '^(AZURE_OPENAI_(ENDPOINT|API_VERSION|DEPLOYMENT)|OPENAI_(API_VERSION|BASE_URL))'",
    powershell: #"""
      Get-ChildItem Env:AZURE_OPENAI_E*, Env:AZURE_OPENAI_D*, Env:AZURE_OPENAI_API_V*, Env:OPENAI_API_V*, Env:OPENAI_B*
      Select-String '^(AZURE_OPENAI_(ENDPOINT|API_VERSION|DEPLOYMENT)|OPENAI_(API_VERSION|BASE_URL))' .env
      """#)
}
