internal import Arguments
internal import Doctor
internal import HTTP

/// What decides whether a check lets something pass, by the options that `check` and `run` share.
struct Gate {
  let wishes: CheckPlan.Wishes
  private let extraKeys: [(variable: String, provider: Provider)]
  let isStrict: Bool
  let allowsUndecided: Bool

  /// `names` are providers given without an option.
  init(_ arguments: ParsedArguments, named names: [String] = [], _ world: World) throws(Complaint) {
    var wishes = CheckPlan.Wishes()
    for word in names {
      guard let provider = Provider.known(as: word) else { throw .unknownProvider(word) }
      wishes.named.append(provider)
    }
    wishes.required = try arguments.providers("require")
    wishes.optional = try arguments.providers("optional")
    wishes.isFree = arguments.has("free")
    wishes.asksStatus = arguments.has("status")
    let event = PullRequest.eventPath(world.environment).flatMap { try? EnvFiles.read($0, world) }
    wishes.isFork = PullRequest.isFromFork(world.environment, event: event)
    let total = try arguments.duration("timeout") ?? .seconds(30)
    wishes.limits = Request.Limits(connect: min(total, .seconds(10)), total: total, bytes: 4 << 20)
    self.wishes = wishes
    // `--key-var NAME --provider ID`, as often as there are keys.
    let variables = arguments.all("key-var")
    let providers = try arguments.providers("provider")
    guard variables.count == providers.count else { throw .keysWithoutProviders }
    extraKeys = zip(variables, providers).map { ($0, $1) }
    isStrict = arguments.has("strict")
    allowsUndecided = arguments.has("allow-undecided")
  }

  func accounts(in settings: Settings) -> [Account] {
    Account.find(in: settings, extraKeys: extraKeys, named: wishes.named + wishes.required)
  }
}
