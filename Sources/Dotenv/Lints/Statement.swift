/// A line that looks like `[export] name = value` to a human, whatever the loaders make of it.
struct Statement {
  let line: Int
  let name: VariableName
  let nameRange: Range<Int>
  /// `=`, or a `:` with a blank behind it, or nil for a name alone.
  let sign: UInt8?
  let blanksBeforeSign: Range<Int>
  let blanksBehindSign: Range<Int>
  /// What follows on the line, without blanks and a carriage return at its end.
  let value: Range<Int>
  /// The blanks between the value and the line's end.
  let blanksBehind: Range<Int>
  /// The place of the `export`, if there is one.
  let export: Range<Int>?

  /// Nil for a blank line, a comment, and a line without a name.
  init?(_ bytes: [UInt8], _ range: Range<Int>, line: Int) {
    var end = range.upperBound
    if end > range.lowerBound, bytes[end - 1] == "\r" { end -= 1 }
    func skipBlanks(_ start: Int) -> Int { bytes[start..<end].firstIndex { $0 != " " && $0 != "\t" } ?? end }
    var start = skipBlanks(range.lowerBound)
    guard start < end, bytes[start] != "#" else { return nil }
    var export: Range<Int>?
    if bytes[start..<end].starts(with: "export".utf8), start + 6 < end,
      bytes[start + 6] == " " || bytes[start + 6] == "\t"
    {
      let behind = skipBlanks(start + 6)
      if behind < end, bytes[behind] != "=" {
        export = start..<(start + 6)
        start = behind
      }
    }
    let nameEnd =
      (start..<end).first { index in
        switch bytes[index] {
        case "=", " ", "\t", "#": true
        case ":": index + 1 < end && (bytes[index + 1] == " " || bytes[index + 1] == "\t")
        default: false
        }
      } ?? end
    let signAt = skipBlanks(nameEnd)
    let hasSign = signAt < end && (bytes[signAt] == "=" || (signAt == nameEnd && bytes[signAt] == ":"))
    let behindSign = hasSign ? skipBlanks(signAt + 1) : signAt
    var valueEnd = end
    while valueEnd > behindSign, bytes[valueEnd - 1] == " " || bytes[valueEnd - 1] == "\t" { valueEnd -= 1 }
    self.line = line
    self.export = export
    nameRange = start..<nameEnd
    name = VariableName(bytes[nameRange])
    sign = hasSign ? bytes[signAt] : nil
    blanksBeforeSign = nameEnd..<signAt
    blanksBehindSign = hasSign ? (signAt + 1)..<behindSign : signAt..<signAt
    value = behindSign..<valueEnd
    blanksBehind = valueEnd..<end
  }

  /// The quote the value begins with.
  func quote(_ bytes: [UInt8]) -> UInt8? {
    value.isEmpty || !bytes[value.lowerBound].isQuote ? nil : bytes[value.lowerBound]
  }

  /// The place of the first quote without a backslash that ends the value on this line.
  func closing(_ bytes: [UInt8]) -> Int? {
    guard let quote = quote(bytes) else { return nil }
    return ((value.lowerBound + 1)..<max(value.upperBound, value.lowerBound + 1)).first {
      bytes[$0] == quote && bytes[$0 - 1] != "\\"
    }
  }
}
