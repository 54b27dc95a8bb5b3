internal import Doctor
internal import Dotenv
internal import HTTP
internal import Servers

/// What wins over the file: values that start-up files, units and compose files give to its variables.
struct Hiding {
  /// Lines whose value is not the file's, in the order in which a log-in meets them.
  private let places: [Exporter]
  /// Hidden in this very environment, and no line was found that does it.
  private let untraced: [String]

  init(_ found: EnvFiles, _ dialect: Dialect, _ world: World) {
    var files: [String: Secret] = [:]
    for file in dialect.keepsFirstFile ? found.files.reversed() : found.files {
      let values = file.file.values
      for name in Hiding.names {
        guard let bytes = values[VariableName(name)] else { continue }
        files[name] = Secret(String(decoding: bytes, as: UTF8.self))
      }
    }
    guard !dialect.fileWins, !files.isEmpty else {
      (places, untraced) = ([], [])
      return
    }
    let hidden = files.keys.sorted().filter { name in
      guard let variable = found.settings[name] else { return false }
      return variable.origin == .environment && variable.value != files[name]
    }
    let all = world.exporters(files.keys.sorted(), found.project).filter(\.isExported)
    func isCause(_ place: Exporter) -> Bool {
      guard hidden.contains(place.variable), let value = found.settings[place.variable]?.value else { return false }
      return place.value.fingerprint == (value.isEmpty ? "" : value.fingerprint)
    }
    let traced = Set(all.filter(isCause).map(\.variable))
    places = all.filter { place in
      switch place.value {
      case .literal(_, let fingerprint): fingerprint != files[place.variable]?.fingerprint
      case .empty: files[place.variable]?.isEmpty == false
      case .computed: hidden.contains(place.variable) && !traced.contains(place.variable)
      case .passedOn: false
      }
    }
    untraced = hidden.filter { name in
      !traced.contains(name) && !all.contains { $0.variable == name && $0.value == .computed }
    }
  }

  /// A section of its own; nothing where nothing hides.
  func blocks(_ language: Language) -> [Block] {
    let words = language.serverWords
    let lines = places.map(words.hiding) + untraced.map(words.untraced)
    return lines.isEmpty ? [] : [.heading(words.whatHides), .bullets(lines)]
  }

  private static let names = Set(Provider.all.flatMap(\.variables))
}
