/// What a dollar sign or a back-tick begins.
extension BashSyntax {
  /// Nil for a dollar sign that stands for itself; it is stepped over.
  mutating func expansion(inQuotes: Bool) throws(BashHalt) -> BashWord.Part? {
    let start = cursor.at
    cursor.at += 1
    guard let byte = peek() else { return nil }
    switch byte {
    case "(": return try command()
    // `$[…]` is arithmetic of the last century.
    case "[": throw .program(at: start)
    case "{":
      cursor.at += 1
      return try braces(inQuotes, start)
    // A sourced file has no arguments; `"$@"` is then no word at all, which is not followed.
    case 0x31...0x39, "@", "*":
      cursor.at += 1
      return inQuotes && byte == "@" ? .unknown(isFatal: false) : .parameter(VariableName([]), nil)
    case "#":
      cursor.at += 1
      return .quoted([0x30])
    // The name of the shell, a status, a process: nothing a file could know.
    case "0", "?", "-", "$", "!":
      cursor.at += 1
      return .unknown(isFatal: false)
    default:
      let name = name()
      return name.bytes.isEmpty ? nil : .parameter(name, nil)
    }
  }

  /// To the next back-tick without a backslash. What is inside is only read when it runs.
  mutating func backticks() throws(BashHalt) -> BashWord.Part {
    let open = cursor.at
    cursor.at += 1
    while let byte = cursor.next, byte != "`" { cursor.at += byte == "\\" ? 2 : 1 }
    guard !cursor.isAtEnd else { throw .unclosed(at: open) }
    cursor.at += 1
    return .unknown(isFatal: false)
  }

  /// The longest name that begins here; none is empty.
  private mutating func name() -> VariableName {
    var name: [UInt8] = []
    while let byte = peek(), name.isEmpty ? byte.isNameStart : byte.isNamePart {
      name.append(byte)
      cursor.at += 1
    }
    return VariableName(name)
  }

  /// `${NAME}` and the forms with `-` and `+`; of the others only the end is looked for.
  private mutating func braces(_ inQuotes: Bool, _ start: Int) throws(BashHalt) -> BashWord.Part {
    let name = name()
    if !name.bytes.isEmpty, peek() == "}" {
      cursor.at += 1
      return .parameter(name, nil)
    }
    let withColon = peek() == ":"
    if withColon { cursor.at += 1 }
    let sign = peek()
    // `${NAME?…}` ends the shell, `${NAME:=…}` sets a variable.
    if sign == "?" || sign == "=" || depth >= BashSyntax.deepest { throw .program(at: start) }
    guard !name.bytes.isEmpty, let sign, sign == "-" || sign == "+" else {
      try skipBraces(start)
      return .unknown(isFatal: true)
    }
    cursor.at += 1
    depth += 1
    var quotes = BashQuotes()
    let word = try parts(inDefault: true, inQuotes: inQuotes, quotes: &quotes)
    depth -= 1
    cursor.at += 1
    return .parameter(name, BashWord.Default(sign: sign, withColon: withColon, word: word))
  }

  /// To the first `}`; where something else could hide it, the reading halts.
  private mutating func skipBraces(_ start: Int) throws(BashHalt) {
    while let byte = cursor.next, byte != "}" {
      switch byte {
      case "\\", "`", "'", "\"", "$", "\n": throw .program(at: start)
      default: cursor.at += 1
      }
    }
    guard !cursor.isAtEnd else { throw .unclosed(at: start) }
    cursor.at += 1
  }

  /// `$(…)`, read with the whole grammar, and `$((…))`.
  private mutating func command() throws(BashHalt) -> BashWord.Part {
    let open = cursor.at
    cursor.at += 1
    guard cursor.next == "(" else {
      try skipCommands(open)
      return .unknown(isFatal: false)
    }
    var level = 1
    while let byte = cursor.next, level > 0 {
      switch byte {
      case "(": level += 1
      case ")": level -= 1
      case "'", "\"", "\\", "`", "$", "\n", "{", "<", ";": throw .program(at: open)
      default: break
      }
      cursor.at += 1
    }
    guard level == 0 else { throw .unclosed(at: open) }
    // With anything but `))` at the end it is a command after all.
    guard cursor.bytes[cursor.at - 2] == ")" else { throw .program(at: open) }
    return .unknown(isFatal: true)
  }
}
