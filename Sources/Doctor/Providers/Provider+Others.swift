internal import HTTP

extension Provider: Equatable {
  package static func == (one: Provider, other: Provider) -> Bool { one.id == other.id }
}

extension Provider {
  /// Servers under names that nobody here knows, and that say where they are and with which key: a gateway of the
  /// company, a LiteLLM proxy, LocalAI. They are taken to speak OpenAI's dialect until their answers say otherwise.
  package static func others(in settings: Settings) -> [Provider] {
    let taken = Set(all.flatMap { $0.keyVariables + ($0.access?.misspellings ?? []) })
    var seen = Set(all.map(\.id))
    let addresses = settings.names { name in Access.addressEndings.contains(where: name.hasSuffix) }
    let others = addresses.compactMap { name -> Provider? in
      guard let stem = stem(of: name), let address = settings[name], address.isWebAddress else { return nil }
      let key = "\(stem)_API_KEY"
      let isNamed = settings[key] != nil || settings.lost[key] != nil || settings["\(key)_FILE"] != nil
      let id = stem.lowercased().replacing("_", with: "-")
      guard isNamed, !taken.contains(key), seen.insert(id).inserted else { return nil }
      return Provider(id, name: stem, keyVariables: [key], access: .other(stem), pages: [:])
    }
    return Array(others.prefix(mostOthers))
  }

  /// Nobody has more, and each is asked several times.
  private static let mostOthers = 100

  /// `LITELLM` of `LITELLM_BASE_URL`; nil for another kind of name.
  private static func stem(of name: String) -> String? {
    guard let ending = Access.addressEndings.first(where: { name.hasSuffix($0) }) else { return nil }
    let stem = name.dropLast(ending.count)
    let isPlain = stem.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
    return stem.isEmpty || !isPlain ? nil : String(stem)
  }

  /// Whether this is one of those that everybody knows, with pages and guides.
  var isKnown: Bool { Provider.named(id) != nil }
}

extension Access {
  static let addressEndings = ["_BASE_URL", "_API_BASE"]

  /// A server of one's own: which models it has, only its list can tell.
  static func other(_ stem: String) -> Access {
    Access(
      base: "", baseVariables: addressEndings.map { stem + $0 },
      modelVariables: ["_MODEL", "_CHAT_MODEL", "_MODEL_NAME"].map { stem + $0 }, isCopied: true,
      questions: { account in account.model == nil ? [.models()] : [.models(), .chat(of: account)] })
  }
}

extension Settings.Variable {
  fileprivate var isWebAddress: Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }
}
