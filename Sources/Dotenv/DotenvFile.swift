/// A `.env` file as one loader reads it.
package struct DotenvFile: Sendable, Equatable {
  package let dialect: Dialect
  /// In the order of the file; a name can come twice.
  package private(set) var entries: [DotenvEntry] = []
  package private(set) var skipped: [SkippedLines] = []
  package private(set) var stop: DotenvStop?

  /// Memory is bounded: a longer list is no `.env`.
  package static let entryLimit = 100_000

  init(_ dialect: Dialect) { self.dialect = dialect }

  /// The loader takes nothing at all from this file.
  package var isRefused: Bool { stop?.extent == .wholeFile }

  /// The line that decides what each variable gets: the last one that says anything of it.
  package var deciding: [VariableName: DotenvEntry] {
    let saying = entries.filter { $0.value != .inherited }
    return Dictionary(saying.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
  }

  /// What each variable gets from this file.
  package var values: [VariableName: [UInt8]] {
    deciding.compactMapValues { entry in
      if case .bytes(let bytes) = entry.value { bytes } else { nil }
    }
  }

  /// The variables whose value only a shell can tell.
  package var notEvaluated: Set<VariableName> { Set(deciding.filter { $0.value.value == .notEvaluated }.keys) }

  /// One more variable, unless the reading has stopped or the list is full.
  mutating func add(
    _ key: VariableName, _ value: DotenvEntry.Value, lines: ClosedRange<Int>, quoting: DotenvEntry.Quoting
  ) {
    guard stop == nil else { return }
    guard entries.count < DotenvFile.entryLimit else {
      return stop(.tooManyEntries, line: lines.lowerBound, extent: .fromHere)
    }
    entries.append(DotenvEntry(key: key, value: value, lines: lines, quoting: quoting))
  }

  /// Lines that set nothing.
  mutating func skip(_ lines: ClosedRange<Int>, _ reason: SkippedLines.Reason) {
    guard stop == nil, skipped.count < DotenvFile.entryLimit else { return }
    if let last = skipped.last, last.lines == lines, last.reason == reason { return }
    skipped.append(SkippedLines(lines: lines, reason: reason))
  }

  /// Ends the reading; a refused file holds nothing, whatever was read before.
  mutating func stop(_ reason: DotenvStop.Reason, line: Int, extent: DotenvStop.Extent) {
    guard stop == nil || extent == .wholeFile else { return }
    stop = DotenvStop(reason: reason, line: line, extent: extent)
    guard extent == .wholeFile else { return }
    entries = []
    skipped = []
  }
}
