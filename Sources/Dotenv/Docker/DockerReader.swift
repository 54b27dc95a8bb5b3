/// Reads a file as `docker run --env-file` of the docker CLI 28 does: nothing has a meaning but `=` and a leading `#`.
struct DockerReader {
  /// The line buffer of the CLI: a longer line refuses the file.
  private static let longestLine = 64 * 1024 - 1

  private let text: SourceText
  private let environment: [VariableName: [UInt8]]
  private var file = DotenvFile(.docker)

  init(_ bytes: [UInt8], _ environment: [VariableName: [UInt8]]) {
    text = SourceText(bytes, .kept)
    self.environment = environment
  }

  /// Line by line, as Go's `bufio.Scanner` cuts them: at `\n`, with one `\r` before it taken off.
  consuming func read() -> DotenvFile {
    let bytes = text.bytes
    var start = 0
    while file.stop == nil, start < bytes.count {
      let next = Cursor(bytes).find("\n", from: start) ?? bytes.count
      let isReturn = next > start && bytes[next - 1] == "\r"
      if next - start > DockerReader.longestLine {
        refuse(.lineTooLong, start)
      } else {
        readLine(start..<(isReturn ? next - 1 : next))
      }
      start = next + 1
    }
    return file
  }

  /// `NAME=value`, or a `NAME` whose value comes from the process; blanks and quotes belong to the value.
  private mutating func readLine(_ range: Range<Int>) {
    var line = Array(text.bytes[range])
    guard line.firstInvalidUTF8 == nil else { return refuse(.invalidUTF8, range.lowerBound) }
    if range.lowerBound == 0, line.starts(with: "\u{FEFF}".utf8) { line.removeFirst(3) }
    var cursor = Cursor(line)
    cursor.at = cursor.afterSpace(.go)
    guard let first = cursor.next, first != "#" else { return }
    let equal = cursor.find("=")
    let name = line[cursor.at..<(equal ?? line.count)]
    guard !name.isEmpty else { return refuse(.emptyName, range.lowerBound) }
    // `export NAME=x` and `NAME = x` end here, and the CLI prints the line with its value in the error.
    guard !name.contains(where: { $0 == " " || $0 == "\t" }) else { return refuse(.badName, range.lowerBound) }
    let key = VariableName(name)
    let lines = text.lines(range.lowerBound, range.upperBound)
    if let equal {
      file.add(key, .bytes(Array(line[(equal + 1)...])), lines: lines, quoting: .none)
    } else {
      // The container gets the variable of the process, or none.
      file.add(key, environment[key].map { .bytes($0) } ?? .inherited, lines: lines, quoting: .none)
    }
  }

  /// One bad line refuses the file.
  private mutating func refuse(_ reason: DotenvStop.Reason, _ index: Int) {
    file.stop(reason, line: text.line(index), extent: .wholeFile)
  }
}
