/// What the chosen loader reads, and why it cannot be a key.
extension LintRule {
  static let values = [
    // Nobody sees it, and the provider answers "incorrect key" or the client "connection error".
    LintRule(eachStatement: { statement, source in
      let isMarked = statement.line == 1 && source.bytes.starts(with: "\u{FEFF}".utf8)
      guard statement.sign != nil,
        let found = StrangeCharacter.first(in: source.bytes, statement.nameRange, where: StrangeCharacter.isInvisible)
          ?? inValue(statement, source)
      else { return nil }
      // Some loaders trim what they take for white space.
      let consumers = Dialect.allCases.filter { dialect in
        guard case .bytes(let value)? = source.value(statement, dialect) else { return false }
        let isInName = found.index < statement.nameRange.upperBound
        return isInName || StrangeCharacter.first(in: value, value.indices) { $0 == found.scalar } != nil
      }
      guard !consumers.isEmpty, !(isMarked && found.index < 3) else { return nil }
      let detail: DotenvProblem.Detail =
        FixEdit.removes(found.index, of: statement, source) ? .character(found.scalar) : .inside(found.scalar)
      return problem(.invisible, statement, source, consumers, at: found.index, detail: detail)
    }),

    // Copied from the example of a request; the client puts a second one in front.
    LintRule(eachStatement: { statement, source in
      guard statement.sign != nil, statement.name.namesSecret,
        case .bytes(let value)? = source.value(statement, source.chosen), isHeader(value)
      else { return nil }
      return problem(.bearer, statement, source, Dialect.allCases, at: statement.value.lowerBound)
    }),

    // Nothing, or something that only stands for a key.
    LintRule(eachStatement: { statement, source in
      guard case .bytes(let value)? = source.value(statement, source.chosen), statement.sign != nil else { return nil }
      // Nothing written, nothing lost: a warning, and only for a key.
      if value.isEmpty {
        let wasWritten = !statement.value.isEmpty && statement.quote(source.bytes) == nil
        guard wasWritten || statement.name.namesSecret else { return nil }
        let isComment = statement.blanksBehindSign.isEmpty == false && source.bytes[statement.value].first == "#"
        return DotenvProblem(
          .emptyValue, wasWritten && !isComment ? .error : .warning, line: statement.line,
          column: source.column(statement.value.lowerBound), variable: statement.name,
          consumers: Dialect.allCases.filter { source.value(statement, $0) == .bytes([]) })
      }
      guard Placeholder.matches(value), statement.name.namesSecret || value.first == "<" else { return nil }
      return DotenvProblem(
        .placeholder, statement.name.namesSecret ? .error : .warning, line: statement.line,
        column: source.column(statement.value.lowerBound), variable: statement.name, consumers: Dialect.allCases)
    }),
  ]

  /// In a key, any white space and anything but ASCII; elsewhere what cannot be seen.
  private static func inValue(_ statement: Statement, _ source: LintSource) -> (scalar: UInt32, index: Int)? {
    let found = StrangeCharacter.first(in: source.bytes, statement.value, where: StrangeCharacter.isInvisible)
    guard found == nil, statement.name.namesSecret, let entry = source.entry(statement, source.chosen),
      case .bytes(let read) = entry.value
    else { return found }
    // Blanks around a value and the line ends of Windows have rules of their own.
    let value = entry.quoting == .none ? read.withoutBlanksAround : read
    // The place is that of the value: an escape such as `\n` has none of its own.
    let strange = StrangeCharacter.first(in: value, value.indices) {
      $0 >= 0x80 && !StrangeCharacter.isSmartQuote($0) || $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
    }
    // A certificate has lines; a sentence in brackets is a placeholder.
    let edges = [value.edge(value.indices, atEnd: false), value.edge(value.indices, atEnd: true)]
    guard let strange, !edges.contains(where: { $0.map(StrangeCharacter.isSmartQuote) ?? false }),
      !isCertificate(value), !isHeader(value), !Placeholder.matches(value)
    else { return nil }
    let exact = StrangeCharacter.first(in: source.bytes, statement.value) { $0 == strange.scalar }
    return (strange.scalar, exact?.index ?? statement.value.lowerBound)
  }

  private static func isHeader(_ value: [UInt8]) -> Bool {
    value.prefix(7).map { (65...90).contains($0) ? $0 | 0x20 : $0 } == Array("bearer ".utf8)
  }

  private static func isCertificate(_ value: [UInt8]) -> Bool {
    value.starts(with: "-----BEGIN ".utf8) || value.first == "{" || value.first == "["
  }
}

extension [UInt8] {
  fileprivate var withoutBlanksAround: [UInt8] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let start = firstIndex { !isBlank($0) } ?? endIndex
    let end = lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return Array(self[start..<Swift.max(start, end)])
  }
}
