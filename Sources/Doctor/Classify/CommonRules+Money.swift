extension CommonRules {
  /// Money, and limits that are not there at all.
  static let money: [Rule] = [
    // What a gateway grants to a user, a key or a team; it is refused there as if the key were wrong.
    Rule(
      "common.budget", .quotaExhausted,
      when: .any(
        .code(
          "ExceededBudget", "ExceededTokenBudget", "budget_exceeded", "insufficient_user_quota",
          "pre_consume_token_quota_failed"),
        .says(
          "Budget has been exceeded", "token quota is not enough", "用户额度不足", "令牌额度已用尽", "预扣费额度失败"))),
    Rule(
      "common.quota-code", .quotaExhausted,
      when: .code(
        "insufficient_balance", "insufficient_credits", "payment_required", "billing_error", "insufficient_funds",
        "exceeded_current_quota_error", "out_of_credits", "quota_exceeded_error", "AccountOverdueError")),
    Rule(
      "common.balance", .quotaExhausted,
      when: .any(
        .value("token_balance"),
        .says(
          "Insufficient Balance", "insufficient account balance", "Insufficient account funds",
          "insufficient credit", "credit balance is too low", "credit balance too low", "out of credits",
          "Billing hard limit has been reached",
          "exceeded your current token quota", "account balance is insufficient", "balance is not enough",
          "account is in arrears", "check your account balance", "not enough credits", "requires more credits",
          "used all available credits", "reached its monthly spending limit", "monthly spending cap",
          "monthly spend limit", "spending limit has been reached", "no credits remaining", "run out of credits",
          "prepayment credits are depleted", "exceeded your monthly included credits",
          "Inactive subscription or usage limit reached", "套餐已到期",
          "free tier of the model has been exhausted", "reached the set inference limit",
          "due to reaching the monthly spending",
          "failure to pay past invoices", "exceeded your monthly", "negative balance", "top up your", "please recharge",
          "not enough balance", "no remaining credit", "billing details on our website", "has no credits", "余额不足",
          "额度不足",
          "欠费",
          "requires paid balance"),
        .all(.says("balance is insufficient", "insufficient funds", "overdue balance"), .fact(.isProviderCall)))),
    Rule("common.payment", .quotaExhausted, when: .value("payment required")),
    Rule("common.limit-zero", .tierUnavailable, when: .fact(.limitIsZero)),
    Rule(
      "common.tier", .tierUnavailable,
      when: .says(
        "is not available on your current plan", "not available on the free tier", "upgrade your plan to access",
        "not included in your plan", "not yet available for this subscription", "套餐暂未开放", "allowed for build tier",
        "is not available for your plan",
        "only accessible to billed users", "only available to paid")),
  ]
}
