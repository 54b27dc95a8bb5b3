extension Provider {
  static let azure = Provider(
    "azure", name: "Azure OpenAI",
    keyVariables: ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_KEY", "AZURE_API_KEY", "AZURE_OPENAI_AD_TOKEN"],
    access: .azure,
    pages: [
      .keys: "https://portal.azure.com",
      .billing: "https://portal.azure.com/#view/Microsoft_Azure_CostManagement/Menu/~/overview",
      .usage: "https://ai.azure.com",
      .limits: "https://learn.microsoft.com/azure/foundry/openai/quotas-limits",
      .increase: "https://aka.ms/oai/stuquotarequest",
      .models: "https://ai.azure.com",
      .settings: "https://portal.azure.com",
      .status: "https://azure.status.microsoft/status",
      .support: "https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade",
      .errors: "https://learn.microsoft.com/azure/foundry/openai/quotas-limits",
    ],
    marks: [
      .host(".openai.azure.com"), .host("services.ai.azure.com"), .host("models.ai.azure.com"),
      .host("cognitiveservices.azure.com"),
      .host("aka.ms/oai/"), .host("models.github.ai"), .host("models.inference.ai.azure.com"),
      .host("inference.ml.azure.com"), .host("aka.ms/cogsvc"), .host("aka.ms/FoundryPermissions"),
      .host("go.microsoft.com/fwlink"),
      .sentence("under Azure OpenAI API version"), .sentence("OpenAI S0 pricing tier"), .sentence("AIServices S0"),
      .sentence("API deployment for this resource does not exist"), .sentence("invalid subscription key"),
      .sentence("missing subscription key"), .sentence("does not match resource tenant"),
      .sentence("Access token is missing, invalid, audience"), .sentence("Rate limit is exceeded. Try again in"),
      .sentence("UserByModelByDay"), .sentence("Virtual Network/Firewall rules"),
      .sentence("A Virtual Network is configured"),
      .sentence("SpecialFeatureOrQuotaIdRequired"), .sentence("InvalidTemplateDeployment"),
      .sentence("\"code\":\"Timeout\",\"message\":\"The operation was timeout"),
      .sentence("AuthenticationTypeDisabled"), .sentence("Principal does not have access to API"),
      .sentence("enabled only for api versions"), .sentence("code: 404, message: Resource not found"),
      .client("404 Resource not found"), .sentence("ServiceModelDeprecated"),
      .sentence("Format:OpenAI,Name:"), .sentence("\"content_filter_results\""),
      .sentence("prompt_filter_results"), .sentence("Public access is disabled. Please configure"),
      .sentence("enabled only for api-version"),
      .sentence("Microsoft.CognitiveServices"),
      .sentence("Unknown model:"), .sentence("Request body too large for"), .sentence("Tokens Per Minute (thousands)"),
      .sentence("operation does not work with the specified model"), .sentence("x-ms-model-mesh"),
      .sentence("Resource not accessible by integration"), .sentence("Out of call volume quota"),
      .adapter("AzureException"), .client("AzureOpenAI"), .client("Azure.AI.OpenAI."), .client("AZURE_OPENAI"),
      .client("azure_endpoint"),
      .client("Azure.RequestFailedException"), .client("azure.core.exceptions"), .client("azurerm_cognitive"),
      .client("DeploymentRatelimit-Token"), .client("Azure support request"), .client("openai/deployments/"),
      .client("azureADTokenProvider"), .client("DefaultAzureCredential"), .client("AADSTS70002"), .name("azure"),
    ],
    rules: [
      Rule(
        "azure.network", .networkDenied,
        when: .says("Virtual Network/Firewall rules", "A Virtual Network is configured for this resource")),
      Rule(
        "azure.account", .accountInactive,
        when: .any(.code("ReadOnlyDisabledSubscription"), .says("resource has been temporarily blocked"))),
      Rule(
        "azure.no-identity", .keyMissing,
        when: .says("DefaultAzureCredential failed to retrieve a token", "ChainedTokenCredential failed to retrieve")),
      // The secret of the application that asks for the token, expired or wrong.
      Rule(
        "azure.client-secret", .keyInvalid, when: .code("AADSTS7000222", "AADSTS7000215")),
      Rule(
        "azure.key", .keyInvalid,
        when: .says(
          "invalid subscription key or wrong API endpoint", "Access token is missing, invalid, audience",
          "does not match resource tenant", "Tenant provided in token does not match")),
      Rule(
        "azure.permission", .permissionDenied,
        when: .any(
          // Google's client library calls its class so.
          .all(
            .code("AuthenticationTypeDisabled", "PermissionDenied"),
            .not(.says("google.api_core", "aiplatform", "denied on resource"))),
          .says(
            "Principal does not have access to API", "lacks the required data action",
            "Key based authentication is disabled", "Resource not accessible by integration"))),
      Rule(
        "azure.call-volume", .quotaExhausted, waitHelps: true,
        when: .says("Out of call volume quota", "Quota will be replenished in")),
      Rule(
        "azure.capacity", .quotaExhausted, dimension: .tpm,
        when: .any(
          .says("bigger than the current available capacity", "is bigger than available capacity"),
          .all(.code("InsufficientQuota"), .says("Tokens Per Minute")))),
      Rule("azure.quota-code", .quotaExhausted, when: .code("InsufficientQuota")),
      Rule("azure.sku", .tierUnavailable, when: .code("SpecialFeatureOrQuotaIdRequired")),
      Rule(
        "azure.deployment", .deploymentNotFound,
        when: .any(
          .code("DeploymentNotFound"),
          .says(
            "API deployment for this resource does not exist", "API deployment for the resource does not exist",
            "created the deployment within the last 5 minutes"))),
      Rule("azure.model", .modelNotFound, when: .code("DeploymentModelNotSupported")),
      Rule(
        "azure.endpoint", .endpointWrong,
        when: .all(
          .says("Resource not found"), .fact(.isProviderCall),
          .not(.says("404 Resource not found in", "ResourceNotFoundException", "(ResourceNotFound)")))),
      Rule("azure.model-rate", .rateLimited, when: .says("exceeded for UserByModelBy")),
      Rule("azure.missing-model", .requestInvalid, when: .says("No model specified in request")),
      // Money never arrives as 429 here.
      Rule("azure.429", .rateLimited, at: .status, onlyHere: true, when: .status(429)),
    ],
    patterns: [
      FactPattern("deployment={deployment}"),
      FactPattern("deployments/{deployment}/"), FactPattern("engines/{deployment}/"),
      FactPattern("{resource}.openai.azure.com"), FactPattern("{resource}.inference.ml.azure.com"),
      FactPattern("{resource}.models.ai.azure.com"), FactPattern("{resource}.services.ai.azure.com"),
      FactPattern("{resource}.cognitiveservices.azure.com"),
      FactPattern("The principal {scope}lacks"),
      FactPattern("This operation require {requested}new capacity"),
      FactPattern("current quota usage is {used}"), FactPattern("quota limit is {limit}"),
      FactPattern("specified capacity {requested}of account deployment"),
      FactPattern("bigger than available capacity {limit}"),
      FactPattern("Tokens Per Minute (thousands) - {model}"),
      FactPattern("token rate limit of your current", .tpm), FactPattern("call rate limit of your current", .rpm),
      FactPattern("exceeded the token rate limit", .tpm), FactPattern("exceeded the call rate limit", .rpm),
      FactPattern("DeploymentRatelimit-Token", .tpm), FactPattern("x-rate-limit-reset-tokens", .tpm),
      FactPattern("model={model}"),
    ],
    details: { read, _, facts in AzureDetails.take(read, &facts) },
    advice: Advice(french: Advice.azureFrench, english: Advice.azureEnglish))
}
