extension Provider {
  static let zhipu = Provider(
    "zhipu", name: "Zhipu / z.ai", keyVariables: ["ZHIPUAI_API_KEY", "ZAI_API_KEY"], access: .zhipu,
    pages: [.keys: "https://z.ai/manage-apikey/apikey-list", .billing: "https://z.ai/manage-apikey/billing"],
    marks: [
      .host("open.bigmodel.cn"), .host("api.z.ai"), .sentence("no resource package. Please recharge"),
      .sentence("无可用资源包"), .sentence("令牌已过期或验证不正确"),
      .client("ZHIPUAI_API_KEY"), .client("ZAI_API_KEY"),
      .word("zhipu"), .word("bigmodel"),
      .name("zhipuai"),
      .name("智谱"),
    ] + errorsOfZhipu,
    rules: [
      Rule(
        "zhipu.balance", .quotaExhausted,
        when: .any(.value("1113"), .says("Insufficient balance or no resource package"))),
      // Numbers that close WebSockets, and that any application may give its own errors.
      Rule("zhipu.no-key", .keyMissing, onlyHere: true, when: .value("1001")),
      Rule("zhipu.key", .keyInvalid, onlyHere: true, when: .value("1000", "1002", "1003", "1004")),
      Rule("zhipu.content", .contentFiltered, onlyHere: true, when: .value("1301")),
      Rule("zhipu.rate", .rateLimited, when: .value("1302", "1303", "1308")),
      Rule("zhipu.day", .rateLimited, onlyHere: true, dimension: .rpd, when: .value("1304")),
      Rule("zhipu.busy", .overloaded, when: .value("1305")),
      Rule("zhipu.context", .contextExceeded, onlyHere: true, when: .value("1261")),
      Rule("zhipu.model", .modelNotFound, onlyHere: true, when: .value("1211")),
      Rule("zhipu.request", .requestInvalid, onlyHere: true, when: .value("1210", "1212", "1213", "1214", "1215")),
    ])
}

extension Provider {
  /// Without the object around it any application may give its own errors such a number.
  private static let errorsOfZhipu = [1001, 1113, 1210, 1211, 1261, 1301, 1302, 1304, 1305].map {
    Mark.sentence("\"error\":{\"code\":\"\($0)\",\"message")
  }
}

extension Access {
  static let zhipu = Access(
    base: "https://open.bigmodel.cn/api/paas/v4", baseVariables: ["ZHIPUAI_BASE_URL", "ZAI_BASE_URL"],
    modelVariables: ["ZHIPUAI_MODEL", "ZAI_MODEL"], model: "glm-4-flash",
    misspellings: ["ZHIPU_API_KEY", "ZHIPUAI_KEY"],
    questions: { [.chat(of: $0)] })
}
