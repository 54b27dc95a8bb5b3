/// How the reader steps over strings, blanks and words.
extension LooseReader {
  /// A quote with the backslashes in front of it.
  func quote(at i: Int, _ limit: Int) -> (slashes: Int, mark: UInt8, next: Int)? {
    var j = i
    // Five layers of strings need 31 backslashes; a longer run is no quote, and must not be walked again and again.
    while j < limit, j - i < LooseReader.longestRun, text[j] == UInt8(ascii: "\\") { j += 1 }
    guard j < limit, text[j] == UInt8(ascii: "\"") || text[j] == UInt8(ascii: "'") else { return nil }
    return (j - i, text[j], j + 1)
  }

  func string(at i: Int, _ limit: Int) -> Quoted? {
    guard let (slashes, mark, open) = quote(at: i, limit) else { return nil }
    let bytes = text.span
    var holdsBrace = false
    var j = open
    while j < limit {
      j = marks.next(from: j, limit)
      guard j < limit else { break }
      let byte = bytes[j]
      if byte != UInt8(ascii: "\\"), byte != mark {
        holdsBrace = holdsBrace || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
        j += 1
        continue
      }
      let start = j
      while j < limit, text[j] == UInt8(ascii: "\\") { j += 1 }
      guard j < limit, text[j] == mark else {
        if j == start { j += 1 }
        continue
      }
      let run = j - start
      j += 1
      // Fewer backslashes: the string around this one ends, so this one was cut.
      if run < slashes { return Quoted(content: open..<start, next: start, isClosed: false, holdsBrace: holdsBrace) }
      let sameLevel = run == slashes || (slashes == 0 && run % 2 == 0)
      if sameLevel, closes(behind: j, limit) {
        return Quoted(content: open..<(j - 1 - slashes), next: j, isClosed: true, holdsBrace: holdsBrace)
      }
    }
    return Quoted(content: open..<limit, next: limit, isClosed: false, holdsBrace: holdsBrace)
  }

  /// Whether what stands behind a quote is what stands behind the end of a string; an unescaped inner quote is not.
  func closes(behind i: Int, _ limit: Int) -> Bool {
    let next = afterBlanks(i, limit, commas: false)
    guard next < limit else { return true }
    switch text[next] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"),
      UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: ">"):
      return true
    default:
      guard next > i else { return false }
      if text[next] == UInt8(ascii: "(") { return true }
      if text[i..<next].contains(0x0A) { return true }
      let word = endOfWord(next, limit)
      let mark = afterSpaces(word, limit)
      return word > next && mark < limit
        && (text[mark] == UInt8(ascii: ":") || text[mark] == UInt8(ascii: "=") || text[mark] == UInt8(ascii: "{"))
    }
  }

  func closingBracket(_ open: UInt8) -> UInt8 {
    switch open {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: ")")
    }
  }

  /// Behind `:`, `=` or `=>`, where a value begins.
  func afterMark(_ i: Int, _ limit: Int) -> Int? {
    guard i < limit else { return nil }
    if text[i] == UInt8(ascii: ":") { return afterBlanks(i + 1, limit, commas: false) }
    guard text[i] == UInt8(ascii: "=") else { return nil }
    let arrow = i + 1 < limit && text[i + 1] == UInt8(ascii: ">")
    return afterBlanks(i + (arrow ? 2 : 1), limit, commas: false)
  }

  /// Over white space, `\n` written out, commas and the `' + '` of a string that was put together.
  func afterBlanks(_ i: Int, _ limit: Int, commas: Bool = true) -> Int {
    var j = i
    while j < limit {
      switch text[j] {
      case 0x20, 0x09...0x0D: j += 1
      case UInt8(ascii: ",") where commas: j += 1
      case UInt8(ascii: "\\"):
        var k = j
        while k < limit, k - j < LooseReader.longestRun, text[k] == UInt8(ascii: "\\") { k += 1 }
        guard k < limit, text[k] == UInt8(ascii: "n") || text[k] == UInt8(ascii: "r") || text[k] == UInt8(ascii: "t")
        else { return j }
        j = k + 1
      default: return j
      }
    }
    return j
  }

  func afterSpaces(_ i: Int, _ limit: Int) -> Int {
    var j = i
    while j < limit, text[j] == 0x20 || text[j] == 0x09 { j += 1 }
    return j
  }

  func endOfWord(_ i: Int, _ limit: Int) -> Int {
    let bytes = text.span
    let isWord = wordBytes.span
    var j = i
    while j < limit {
      let byte = bytes[j]
      // A byte is below 256.
      guard unsafe isWord[unchecked: Int(byte)] || byte == UInt8(ascii: "'") && isApostrophe(j, limit) else { break }
      j &+= 1
    }
    return j
  }

  /// The word that ends at `end` or at the blanks in front of it; it begins with a letter.
  func word(inFrontOf end: Int, _ limit: Int, behind start: Int) -> Range<Int> {
    let bytes = text.span
    let isWord = wordBytes.span
    var last = end
    while last > start, bytes[last &- 1] == 0x20 || bytes[last &- 1] == 0x09 { last &-= 1 }
    var first = last
    while first > start {
      let byte = bytes[first &- 1]
      // A byte is below 256.
      guard unsafe isWord[unchecked: Int(byte)] || byte == UInt8(ascii: "'") && isApostrophe(first - 1, limit) else {
        break
      }
      first &-= 1
    }
    while first < last, !bytes[first].isASCIILetter { first &+= 1 }
    return first..<last
  }

  static let wordBytes: [Bool] = (0..<256).map { value in
    let byte = UInt8(value)
    return byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "_-.@$".utf8.contains(byte)
  }

  /// The one of `didn't`, not the one of `'key'`.
  func isApostrophe(_ i: Int, _ limit: Int) -> Bool {
    i > 0 && i + 1 < limit && text[i - 1].isASCIILetter && text[i + 1].isASCIILetter
      && (i < 2 || text[i - 2].isASCIILetter)
  }

  func endsBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09...0x0D, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"),
      UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
      UInt8(ascii: "{"):
      true
    default: false
    }
  }
}
