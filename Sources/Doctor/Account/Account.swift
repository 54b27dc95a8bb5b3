internal import Dotenv
internal import HTTP

/// A provider with the settings found for it, and where each of them comes from.
package struct Account: Sendable {
  /// Whether there is something to ask with.
  package enum Condition: Equatable, Sendable {
    case ready
    /// The variable is there and says nothing.
    case empty
    /// The value stands for a key: `your-key-here`.
    case placeholder
    case missing
    /// The file means to set it, and the loader in use does not read it.
    case lost
    /// It is said to stand in a file of its own, which cannot be read.
    case unreadable
  }

  package let provider: Provider
  let access: Access
  package let key: Settings.Variable?
  /// The variable that holds the key, or should.
  package let keyVariable: String
  /// Without a slash at its end.
  package let base: String
  package let baseVariable: Settings.Variable?
  /// Nil where nobody named one and there is no usual one, as on Azure.
  package private(set) var model: String?
  /// Who answers at the address: another provider where a variable leads to its host.
  package let host: Provider?
  package let modelVariable: Settings.Variable?
  /// Its key has a name that somebody gave on the command line.
  package let isExtra: Bool
  /// Everything else the provider's own questions may need.
  let settings: Settings

  package var condition: Condition {
    guard let key else {
      if provider.isLocal, baseVariable != nil { return .ready }
      if unreadableKey != nil { return .unreadable }
      return lostKey == nil ? .missing : .lost
    }
    if key.value.isEmpty { return .empty }
    return Placeholder.matches(Array(key.text.utf8)) ? .placeholder : .ready
  }

  /// An empty export hides a key that the file holds: the application gets none.
  package var isHidden: Bool {
    guard let key, key.value.isEmpty, key.origin == .environment else { return false }
    return key.hidden.contains { !$0.value.isEmpty && !Placeholder.matches(Array($0.value.reveal().utf8)) }
  }

  /// Where the key was lost.
  package var lostKey: Origin? { provider.keyVariables.lazy.compactMap { settings.lost[$0] }.first }

  /// The variable that names a file which cannot be read.
  var unreadableKey: Settings.Variable? {
    provider.keyVariables.lazy.compactMap { settings.unreadable[$0] }.first
  }

  init(_ provider: Provider, _ access: Access, _ settings: Settings, keyVariable: String? = nil) {
    let names = keyVariable.map { [$0] } ?? provider.keyVariables
    self.provider = provider
    self.access = access
    self.settings = settings
    isExtra = keyVariable != nil
    let strongest = keyVariable == nil ? access.strongestKey.flatMap { settings[$0] } : nil
    key = strongest.flatMap { $0.value.isEmpty ? nil : $0 } ?? settings.first(of: names)
    self.keyVariable = key?.name ?? names.first ?? ""
    baseVariable = settings.first(of: access.baseVariables).flatMap { $0.value.isEmpty ? nil : $0 }
    base = Account.trimmed(baseVariable.map { access.normalised($0.text) } ?? access.base)
    modelVariable = settings.first(of: access.modelVariables).flatMap { $0.value.isEmpty ? nil : $0 }
    model = modelVariable?.text ?? access.model
    if baseVariable == nil || base == access.base {
      host = provider
    } else {
      // Everybody copies that API, so an unknown address may be anybody's; the others' are a proxy of their own.
      host = Provider.serving(base) ?? (access.isCopied ? nil : provider)
    }
  }

  /// The same account with another model.
  init(_ account: Account, model: String) {
    self = account
    self.model = model
  }

  static func trimmed(_ address: String) -> String {
    var address = address[...]
    while address.last == "/" { address.removeLast() }
    return String(address)
  }

  /// The accounts that the settings speak of, in the order of the providers; `extraKeys` are keys under other names.
  package static func find(
    in settings: Settings, extraKeys: [(variable: String, provider: Provider)] = [], named: [Provider] = []
  ) -> [Account] {
    (Provider.all + Provider.others(in: settings)).flatMap { provider -> [Account] in
      guard let access = provider.access else { return [] }
      let extra = extraKeys.filter { $0.provider == provider }
        .map { Account(provider, access, settings, keyVariable: $0.variable) }
      let own = Account(provider, access, settings)
      let isWanted = named.contains(provider) && extra.isEmpty
      return own.condition != .missing || isWanted ? [own] + extra : extra
    }
  }

  func variable(_ names: String...) -> String? {
    settings.first(of: names).flatMap { $0.value.isEmpty ? nil : $0.text }
  }
}

extension Provider {
  /// The provider whose own host an address leads to.
  static func serving(_ address: String) -> Provider? {
    let host = hostName(address)
    return all.first { $0.serves(host: host) }
  }

  /// Whether this is the provider's own host.
  func serves(host: String) -> Bool {
    guard let access else { return false }
    return !host.isEmpty && host == Provider.hostName(access.base) || hostSuffixes.contains { host.hasSuffix($0) }
  }

  private var hostSuffixes: [String] {
    marks.filter { $0.weight == .host }.map(\.phrase.text).filter { $0.hasPrefix(".") }
  }

  /// This machine, or a name or an address that only a network of one's own has.
  static func isNear(_ host: String) -> Bool {
    let name = host.split(separator: ":").first.map(String.init) ?? host
    let ends = [".local", ".internal", ".localhost", ".lan", ".home", ".svc"]
    if host.hasPrefix("[") || !name.contains(".") || ends.contains(where: name.hasSuffix) { return true }
    let parts = name.split(separator: ".").compactMap { UInt8($0) }
    guard parts.count == 4 else { return false }
    return parts[0] == 127 || parts[0] == 10 || (parts[0], parts[1]) == (192, 168)
      || parts[0] == 172 && (16..<32).contains(parts[1])
  }

  static func hostName(_ address: String) -> String {
    let authority = address[authority(of: address)].utf8
    let login = authority.lastIndex(of: UInt8(ascii: "@"))
    return String(Substring(authority[(login.map(authority.index(after:)) ?? authority.startIndex)...])).lowercased()
  }

  /// What stands between `//` and the path, the query or the end. By bytes: it is asked for every provider.
  static func authority(of address: String) -> Range<String.Index> {
    let bytes = address.utf8
    var start = bytes.startIndex
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")), bytes[slash...].dropFirst().first == UInt8(ascii: "/") {
      start = bytes.index(slash, offsetBy: 2)
    }
    let end = bytes[start...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex
    return start..<end
  }
}
