extension Provider {
  static let dashscope = Provider(
    "dashscope", name: "DashScope (Qwen)", keyVariables: ["DASHSCOPE_API_KEY"], access: .dashscope,
    pages: [
      .keys: "https://bailian.console.alibabacloud.com", .billing: "https://usercenter2-intl.aliyun.com/billing",
      .errors: "https://www.alibabacloud.com/help/en/model-studio/error-code",
    ],
    marks: [
      .host("dashscope.aliyuncs.com"), .host("dashscope-intl.aliyuncs.com"),
      .host("alibabacloud.com/help/en/model-studio"), .host("help.aliyun.com/zh/model-studio"),
      .sentence("DataInspectionFailed"), .sentence("data_inspection_failed"), .sentence("Arrearage"),
      .sentence("Throttling.RateQuota"), .sentence("Throttling.AllocationQuota"),
      .sentence("code: Throttling.RateQuota"), .sentence("code: Throttling.AllocationQuota"),
      .sentence("AllocationQuota.FreeTierOnly"), .sentence("InternalError.Algo."),
      .sentence("AccessDenied.Unpurchased"), .sentence("limit_burst_rate"),
      .sentence("make sure your account is in good standing"), .client("com.alibaba.dashscope"),
      .client("DASHSCOPE_API_KEY"),
      .adapter("DashscopeException"), .name("dashscope"),
    ],
    rules: [
      Rule(
        "dashscope.arrears", .quotaExhausted,
        when: .any(
          .code("Arrearage", "AllocationQuota.FreeTierOnly"), .says("make sure your account is in good standing"))),
      // On this host the code also answers bursts; only the body of a money refusal names the balance. A throttling
      // says the same in its own words, and then borrows the code and the sentence.
      Rule(
        "dashscope.burst", .rateLimited, at: .quota, onlyHere: true,
        when: .any(
          .all(.code("insufficient_quota"), .status(429)),
          .all(.code("Throttling"), .says("You exceeded your current quota")))),
      Rule("dashscope.inspection", .contentFiltered, when: .code("DataInspectionFailed", "data_inspection_failed")),
      Rule(
        "dashscope.throttling", .rateLimited,
        when: .code(
          "Throttling", "Throttling.RateQuota", "Throttling.AllocationQuota", "limit_requests", "limit_burst_rate")),
      Rule(
        "dashscope.not-bought", .permissionDenied,
        when: .any(.code("AccessDenied.Unpurchased"), .says("Access to model denied. Please make sure"))),
    ])
}

extension Access {
  static let dashscope = Access(
    base: "https://dashscope.aliyuncs.com/compatible-mode/v1", baseVariables: ["DASHSCOPE_BASE_URL"],
    modelVariables: ["DASHSCOPE_MODEL", "QWEN_MODEL"], model: "qwen-turbo",
    misspellings: ["DASHSCOPE_KEY", "QWEN_API_KEY"])
}
