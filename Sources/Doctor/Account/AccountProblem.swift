package import Dotenv
internal import HTTP
internal import Spelling

/// Something in the settings of a provider that keeps its key from working, or may.
package struct AccountProblem: Sendable {
  /// What is wrong, under the name that reports and JSON use.
  package enum ID: String, CaseIterable, Sendable {
    /// An exported variable hides the file's value.
    case shadowed
    case shadowedEmpty = "shadowed-empty"
    case empty
    case placeholder
    /// The key has the shape of another provider's.
    case wrongProvider = "wrong-provider"
    /// The known beginning, and not the usual length.
    case truncated
    /// White space or a character that no key has.
    case strangeCharacter = "strange-character"
    /// A name that nobody reads: `OPENAI_KEY`.
    case misspelt
    /// Two names for one key, with different values.
    case twoNames = "two-names"
    /// The address leads to another host than the provider's.
    case elsewhere
    /// Without TLS, over a network: the key can be read on the way.
    case readable = "plain-http"
    /// A path where the client adds its own, or none where it adds none.
    case addressPath = "base-url"
    /// A path that the provider's own library would add once more.
    case libraryPath = "library-path"
    /// The address is that of a call, and not the one in front of all calls.
    case callPath = "call-path"
    /// The file that should hold the key cannot be read.
    case secretFile = "secret-file"
    /// A `.env` leads to a file that is neither the project's nor a container's secret.
    case secretFileOutside = "secret-file-outside"
    /// What should be an address is none: `api.openai.com/v1`, or a key.
    case noScheme = "no-scheme"
    /// Azure needs an address of its own.
    case noEndpoint = "no-endpoint"
    /// Nothing tells which deployment to ask.
    case noDeployment = "no-deployment"
  }

  package let id: ID
  package let severity: DotenvProblem.Severity
  package let variable: String
  package let origin: Origin?
  /// A provider's name, another variable, a host: what the sentence needs besides.
  package let other: String

  init(
    _ id: ID, _ severity: DotenvProblem.Severity, _ variable: String, _ origin: Origin? = nil, other: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.variable = variable
    self.origin = origin
    self.other = other
  }
}

extension Account {
  /// Everything the settings themselves tell, before anybody is asked.
  package var problems: [AccountProblem] {
    var problems: [AccountProblem] = []
    if let key { problems += keyProblems(key) } else { problems += misspelt + secretFile }
    problems += addressProblems
    return problems
  }

  private func keyProblems(_ key: Settings.Variable) -> [AccountProblem] {
    var problems: [AccountProblem] = []
    func add(_ id: AccountProblem.ID, _ severity: DotenvProblem.Severity, other: String = "") {
      problems.append(AccountProblem(id, severity, key.name, key.origin, other: other))
    }
    if key.origin == .environment, let hidden = key.hidden.first {
      let place = if case .file(let path, let line) = hidden.origin { "\(path):\(line)" } else { "" }
      if key.value.isEmpty, !hidden.value.isEmpty {
        add(.shadowedEmpty, .error, other: place)
      } else {
        add(.shadowed, hidden.value == key.value ? .information : .error, other: place)
      }
    } else if key.value.isEmpty {
      add(.empty, .warning)
    }
    guard condition == .ready, !key.value.isEmpty else {
      if condition == .placeholder { add(.placeholder, .error) }
      return problems
    }
    let text = key.text
    let isStrange = Account.isStrange(text)
    if isStrange {
      add(.strangeCharacter, .error, other: text.lowercased().hasPrefix("bearer ") ? "Bearer" : "")
    }
    // A server that copies the API may ask for any key.
    if host === provider, let owner = Account.owner(of: text), owner !== provider {
      add(.wrongProvider, .error, other: owner.name)
    } else if !isStrange, host === provider, let shape = access.keyShapes.first(where: { $0.begins(text) }),
      !shape.lengths.isEmpty,
      !shape.lengths.contains(text.utf8.count), let usual = shape.lengths.max(), text.utf8.count < usual
    {
      add(.truncated, .warning, other: "\(text.utf8.count)/\(usual)")
    }
    for name in provider.keyVariables where name != key.name {
      if let second = settings[name], !second.value.isEmpty, second.value != key.value {
        add(.twoNames, .warning, other: name)
      }
    }
    return problems
  }

  /// Whether it holds what no key does: a blank, a quote, the comma behind a line of JSON, the name of its own variable.
  private static func isStrange(_ key: String) -> Bool {
    let name = key.utf8.prefix { $0 == UInt8(ascii: "_") || (65...90).contains($0) || (48...57).contains($0) }
    let next = key.utf8.dropFirst(name.count).first
    return next == UInt8(ascii: "=") && (name.isEmpty || name.contains(UInt8(ascii: "_")))
      || key.utf8.contains { $0 <= 0x20 || $0 >= 0x7F || ",;\"'`\\{}<>".utf8.contains($0) }
  }

  /// Whose keys begin like this one; the longest beginning wins, since `sk-` is many people's.
  private static func owner(of key: String) -> Provider? {
    let known = Provider.all.flatMap { provider in
      (provider.access?.keyShapes ?? []).map { (shape: $0, provider: provider) }
    }
    let matches = known.filter { $0.shape.begins(key) }
    guard let best = matches.max(by: { $0.shape.prefix.utf8.count < $1.shape.prefix.utf8.count }) else { return nil }
    // `sk-` and 32 characters are DeepSeek's; other lengths say nothing.
    return best.shape.prefix == "sk-" && !best.shape.lengths.contains(key.utf8.count) ? nil : best.provider
  }

  private var misspelt: [AccountProblem] {
    (access.misspellings + slips).compactMap { name in
      guard let variable = settings[name], !variable.value.isEmpty else { return nil }
      return AccountProblem(.misspelt, .error, name, variable.origin, other: keyVariable)
    }
  }

  /// Names one letter away from the key's, or the same in other cases; shorter ones are too near to each other.
  private var slips: [String] {
    guard keyVariable.utf8.count >= 12, !isExtra, provider.isKnown else { return [] }
    let wanted = Account.letters(keyVariable)
    return settings.names { name in
      Spelling.isSlip(name, of: keyVariable)
        || abs(name.utf8.count - keyVariable.utf8.count) < 4 && name != keyVariable && Account.letters(name) == wanted
    }.filter { name in
      !access.misspellings.contains(name) && !Provider.all.contains { $0.variables.contains(name) }
    }
  }

  /// `OPENAI-API-KEY` and `OPENAIAPIKEY` have the letters of the right name.
  private static func letters(_ name: String) -> [UInt8] {
    name.utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
  }

  private var secretFile: [AccountProblem] {
    guard let pointer = unreadableKey else { return [] }
    // Somebody may have put the key itself where its path belongs.
    let path = pointer.text.contains("/") ? Redaction.redact(pointer.text) : pointer.value.masked
    let isOutside = provider.keyVariables.contains { settings.outside.contains($0) }
    return [
      AccountProblem(isOutside ? .secretFileOutside : .secretFile, .error, pointer.name, pointer.origin, other: path)
    ]
  }

  /// What clients add to an address by themselves; longer ones stand before their own ends.
  private static let callPaths = [
    "/chat/completions", "/completions", "/responses", "/messages", "/embeddings", "/models",
  ]

  private var addressProblems: [AccountProblem] {
    guard let variable = baseVariable else {
      return access.hasDeployments && key != nil
        ? [AccountProblem(.noEndpoint, .error, access.baseVariables.first ?? "")] : []
    }
    var problems: [AccountProblem] = []
    func add(_ id: AccountProblem.ID, _ severity: DotenvProblem.Severity, other: String) {
      problems.append(AccountProblem(id, severity, variable.name, variable.origin, other: other))
    }
    guard base.contains("://") else {
      add(.noScheme, .error, other: access.base)
      return problems
    }
    let hostName = Provider.hostName(base)
    if host !== provider, !access.base.isEmpty {
      // Whoever wrote the file gets a key that was meant for somebody else.
      let isLed = variable.origin != .environment && key?.origin == .environment && !Provider.isNear(hostName)
      add(.elsewhere, isLed ? .warning : .information, other: MisplacedKey.mask(hostName))
    }
    if base.lowercased().hasPrefix("http://"), key != nil, !Provider.isNear(hostName) {
      add(.readable, .warning, other: MisplacedKey.mask(hostName))
    }
    if let path = access.libraryPath, Account.trimmed(variable.text).hasSuffix(path) {
      // Right for a program of OpenAI's style, and no file says which one reads it.
      add(.libraryPath, .information, other: path)
    }
    let path = base[Provider.authority(of: base).upperBound...].prefix { $0 != "?" && $0 != "#" }
    if access.hasDeployments {
      // The client adds its own path behind the endpoint.
      let isOwn = provider.serves(host: hostName)
      if path != "/openai/v1", path.contains("/openai") || isOwn && !path.isEmpty {
        add(.addressPath, .error, other: MisplacedKey.mask(String(path)))
      }
      if model == nil { problems.append(AccountProblem(.noDeployment, .warning, access.modelVariables.first ?? "")) }
    } else if let call = Account.callPaths.first(where: { path.hasSuffix($0) }) {
      add(.callPath, .error, other: call)
    } else if access.base.hasSuffix("/v1"), !path.contains("/v") {
      add(.addressPath, .warning, other: "/v1")
    }
    return problems
  }

  /// Variables that only look like a key's, of providers that have none.
  package static func misspelt(in settings: Settings) -> [AccountProblem] {
    Provider.all.flatMap { provider -> [AccountProblem] in
      guard let access = provider.access else { return [] }
      let account = Account(provider, access, settings)
      return account.key == nil ? account.misspelt : []
    }
  }
}
