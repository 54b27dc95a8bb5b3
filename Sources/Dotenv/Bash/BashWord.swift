/// One word of a shell line, cut into what stands for itself and what bash would still work on.
struct BashWord {
  /// One piece of a word, by what bash does with it.
  indirect enum Part {
    case plain([UInt8])
    case quoted([UInt8])
    /// `$NAME`, `${NAME}`, or `${NAME:-word}` with one of the signs `-` and `+`.
    case parameter(VariableName, Default?)
    /// A command, an arithmetic expression, or an expansion that is not followed here.
    ///
    /// `isFatal` ones can fail, and bash then leaves the rest of the line alone.
    case unknown(isFatal: Bool)
  }

  /// What stands behind the name in `${NAME:-word}`.
  struct Default {
    let sign: UInt8
    let withColon: Bool
    let word: [Part]
  }

  var parts: [Part] = []
  var quoting = DotenvEntry.Quoting.none
  let start: Int
  var end = 0

  /// The bytes of a word that has nothing quoted and nothing to expand.
  var plainText: [UInt8]? {
    if parts.isEmpty { return [] }
    guard parts.count == 1, case .plain(let text) = parts[0] else { return nil }
    return text
  }

  /// The bytes of a word that has nothing to expand.
  var staticText: [UInt8]? {
    var text: [UInt8] = []
    for part in parts {
      switch part {
      case .plain(let bytes), .quoted(let bytes): text += bytes
      case .parameter, .unknown: return nil
      }
    }
    return text
  }

  /// `NAME=…` or `NAME+=…`, where name and sign are written without quotes.
  var assignment: (name: VariableName, appends: Bool, value: [Part])? {
    guard case .plain(let text)? = parts.first, let equal = text.firstIndex(of: 0x3D), equal > 0 else { return nil }
    let appends = text[equal - 1] == "+"
    let name = VariableName(text[..<(appends ? equal - 1 : equal)])
    guard name.isIdentifier else { return nil }
    let rest = Array(text[(equal + 1)...])
    return (name, appends, (rest.isEmpty ? [] : [.plain(rest)]) + parts.dropFirst())
  }

  /// What is unknown in these parts, defaults of expansions included; a fatal one counts more.
  static func unknown(in parts: [Part]) -> Unknown {
    var found = Unknown.nothing
    for part in parts {
      switch part {
      case .plain, .quoted: break
      case .unknown(let isFatal): found = max(found, isFatal ? .fatal : .harmless)
      case .parameter(_, let fallback): found = max(found, unknown(in: fallback?.word ?? []))
      }
    }
    return found
  }

  /// How bad it is that something in a word cannot be known.
  enum Unknown: Int, Comparable {
    case nothing, harmless, fatal

    static func < (a: Unknown, b: Unknown) -> Bool { a.rawValue < b.rawValue }
  }

  /// `NAME[…`: an element of an array.
  var isElement: Bool {
    guard case .plain(let text)? = parts.first, let bracket = text.firstIndex(of: 0x5B) else { return false }
    return VariableName(text[..<bracket]).isIdentifier
  }
}
