internal import Doctor

/// Turns the bytes of a JSON Lines stream into answers, keeping only the line that is not yet complete.
struct LineBatch {
  /// A record longer than this is refused, so that a stream without line ends costs no memory.
  private static let longest = 4 << 20

  /// Who answered where a record does not say.
  private let provider: Provider?
  private var rest: [UInt8] = []
  private var number = 0
  /// The rest of a line that was too long is thrown away up to its end.
  private var isSkipping = false
  private(set) var sawMalformed = false
  private(set) var sawBlocking = false

  init(_ provider: Provider? = nil) { self.provider = provider }

  mutating func answers(to chunk: [UInt8]) -> [UInt8] {
    var output = JSONWriter(expected: chunk.count)
    var start = 0
    while let end = chunk.lineEnd(from: start) {
      if isSkipping {
        isSkipping = false
      } else if rest.count + (end - start) > LineBatch.longest {
        refuse(&output)
        rest = []
      } else if rest.isEmpty {
        answer(Array(chunk[start..<end]), &output)
      } else {
        rest += chunk[start..<end]
        answer(rest, &output)
        rest.removeAll(keepingCapacity: rest.capacity < 1 << 20)
      }
      start = end + 1
    }
    if !isSkipping { rest += chunk[start...] }
    if rest.count > LineBatch.longest {
      refuse(&output)
      rest = []
      isSkipping = true
    }
    return output.finish()
  }

  /// The last line may lack its end.
  mutating func finish() -> [UInt8] {
    var output = JSONWriter()
    if !rest.isEmpty { answer(rest, &output) }
    rest = []
    return output.finish()
  }

  private mutating func answer(_ line: [UInt8], _ output: inout JSONWriter) {
    number += 1
    // An empty line is no record, and no mistake either.
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
    let (isMalformed, isBlocking) = JSONLines.answer(line, number: number, provider: provider, into: &output)
    sawMalformed = sawMalformed || isMalformed
    sawBlocking = sawBlocking || isBlocking
  }

  private mutating func refuse(_ output: inout JSONWriter) {
    number += 1
    sawMalformed = true
    JSONLines.refuse(number, "the line is longer than \(LineBatch.longest) bytes", into: &output)
  }
}
