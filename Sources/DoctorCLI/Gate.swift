internal import Arguments
internal import Doctor
internal import HTTP

/// What decides whether a check lets something pass, by the options that `check` and `run` share.
struct Gate {
  /// Without the providers: some are known only by the settings.
  private let wishes: CheckPlan.Wishes
  private let arguments: ParsedArguments
  private let names: [String]
  private let isCheck: Bool
  let isStrict: Bool
  let allowsUndecided: Bool

  /// `names` are providers given without an option.
  init(
    _ arguments: ParsedArguments, named names: [String] = [], isCheck: Bool = false, _ world: World
  ) throws(Complaint) {
    self.arguments = arguments
    self.isCheck = isCheck
    self.names = names
    var wishes = CheckPlan.Wishes()
    wishes.isFree = arguments.has("free")
    wishes.asksStatus = arguments.has("status")
    let event = PullRequest.eventPath(world.environment).flatMap { try? EnvFiles.read($0, world) }
    wishes.isFork = PullRequest.isFromFork(world.environment, event: event)
    let total = try arguments.duration("timeout") ?? .seconds(30)
    wishes.limits = Request.Limits(connect: min(total, .seconds(10)), total: total, bytes: 4 << 20)
    self.wishes = wishes
    isStrict = arguments.has("strict")
    allowsUndecided = arguments.has("allow-undecided")
  }

  var isFork: Bool { wishes.isFork }

  /// Whom to ask, and how.
  func plan(for settings: Settings) throws(Complaint) -> CheckPlan {
    let others = Provider.others(in: settings)
    var wishes = wishes
    wishes.named = try Provider.named(names, or: others)
    wishes.required = try arguments.providers("require", or: others)
    wishes.optional = try arguments.providers("optional", or: others)
    if let both = (wishes.named + wishes.required).first(where: { wishes.optional.contains($0) }) {
      throw .pointless("--optional \(both.id)", beside: wishes.required.contains(both) ? "--require" : both.id)
    }
    let accounts = Account.find(
      in: settings, extraKeys: try extraKeys(others), named: wishes.named + wishes.required)
    return CheckPlan(accounts, wishes)
  }

  /// `--key-var NAME --provider ID`, as often as there are keys.
  private func extraKeys(_ others: [Provider]) throws(Complaint) -> [(variable: String, provider: Provider)] {
    let names = arguments.all("key-var")
    let providers = try arguments.providers("provider", or: others)
    if names.isEmpty, !providers.isEmpty { throw .providersWithoutKeys(providers, isCheck: isCheck) }
    guard names.count == providers.count else { throw .keysWithoutProviders }
    if let name = names.first(where: { !$0.isVariableName }) { throw .noVariableName(name) }
    return zip(names, providers).map { ($0, $1) }
  }
}

extension String {
  /// Letters, digits and `_`, and no key that somebody gave in place of its name.
  fileprivate var isVariableName: Bool {
    let isPlain = utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 95 }
    return isPlain && first?.isNumber == false && Redaction.redact(self) == self
  }
}
