/// The bytes of a file as one loader sees them, and the lines they stand on in the file itself.
struct SourceText {
  /// What a loader does with carriage returns before it looks at anything else.
  enum LineEnds {
    case kept
    /// `\r\n` and `\r` become `\n` (Python's text mode, npm's dotenv).
    case universal
    /// Every `\r` goes, wherever it stands (Node).
    case withoutReturns
  }

  private(set) var bytes: [UInt8] = []
  /// Where each line but the first begins.
  private var starts: [Int] = []

  init(_ file: [UInt8], _ ends: LineEnds) {
    bytes.reserveCapacity(file.count)
    var index = 0
    while index < file.count {
      let byte = file[index]
      index += 1
      guard byte == "\n" || byte == "\r" else {
        bytes.append(byte)
        continue
      }
      let isPair = byte == "\r" && index < file.count && file[index] == "\n"
      switch ends {
      case .kept:
        bytes.append(byte)
        if isPair { bytes.append(file[index]) }
      case .universal: bytes.append(0x0A)
      case .withoutReturns: if isPair || byte == "\n" { bytes.append(0x0A) }
      }
      if isPair { index += 1 }
      starts.append(bytes.count)
    }
  }

  /// The line that the byte at `index` stands on.
  func line(_ index: Int) -> Int { starts.bisect { $0 > index } + 1 }

  /// The lines of a statement that ends before `end`.
  func lines(_ start: Int, _ end: Int) -> ClosedRange<Int> {
    let first = line(start)
    return first...max(first, line(max(start, end - 1)))
  }
}
